package region_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/region"
)

func TestWhy(t *testing.T) {
	for text, want := range map[string]string{
		"Metro":                             "exact",
		"Kota Metro, Lampung":               "exact; its kind is stated; a region that contains it is named",
		"Merauke, Papua":                    "exact; a province that formerly contained it is named",
		"Sula Islands":                      "alias; the name is in English",
		"Kab. Lombok Bara":                  "misspelt; its kind is stated; only the beginning of the name is written",
		"Kota Mtero":                        "misspelt; its kind is stated; the name is misspelt",
		"Kab. Metro":                        "exact; but another kind is stated",
		"Kab. Badung, Jawa Barat":           "exact; its kind is stated",
		"Distrik Taiyeve II, Kab. Tolikara": "misspelt; its kind is stated; a region that contains it is named; a part or short form of the name is written",
	} {
		all := region.Find(text)
		require.NotEmpty(t, all, text)
		assert.Equal(t, want, all[0].Why(language.English), text)
	}
	assert.Equal(t, "nama resmi; jenis wilayahnya disebut", region.Find("Kota Metro")[0].Why(language.Indonesian))
}
