package gazetteer_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/region"
)

// TestLikely holds for each thing that tells names apart that are equally near a text whose
// likeliest region is another without it.
func TestLikely(t *testing.T) {
	for _, tt := range []struct{ why, text, code string }{
		{"the name begins with the only capital", "aMalki", "95.07.03"},
		{"the name begins with the only capital", "lIlgga", "94.05.01"},
		{"the name begins with the letter that stands in front, a capital", "Aros", "91.11.02"},
		{"the name begins with the letter that stands in front, a capital", "Nareas", "18.13.10"},
		{"several regions have the name", "baban", "33.06.08"},
		{"several regions have the name", "Kgta Raa", "11.71.06"},
		{"several regions have the name", "ling", "72.07.05"},
	} {
		found := region.Find(tt.text)
		require.NotEmpty(t, found, tt.text)
		assert.Equal(t, tt.code, found[0].Region.Code.String(), "%s: %s", tt.text, tt.why)
	}
}
