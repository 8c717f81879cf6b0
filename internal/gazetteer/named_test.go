package gazetteer

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// What named answers without a search is what the search answers.
func TestNamedIsFound(t *testing.T) {
	alone := 0
	for unit := range Units {
		name := Name(unit)
		for _, text := range []string{name, strings.ToUpper(name), strings.ToLower(name)} {
			got, ok := named(text)
			if !ok {
				continue
			}
			alone++
			q := Query{Within: -1}
			verdict, found := q.ask(text, true)
			if verdict != One && name != "Batang Batang" { // which the search takes for a regency, said twice
				t.Errorf("%q: the search says %v", text, verdict)
			}
			assert.Equal(t, unit, got, text)
			if verdict == One {
				assert.Equal(t, unit, found[0].Unit, text)
			}
		}
	}
	assert.Greater(t, alone, 2*Units, "most names are one region's only")
}

func TestNamedIsOne(t *testing.T) {
	for _, text := range []string{
		"", "x", "Bogor", // a city and a regency
		"Kota Metro", "Kota Padang", "Bandar Lampun", "BandarLampung", "Bandar  Lampung", "Bandar Lampung.", "Bandar Lampung\x00",
		strings.Repeat("x", 65),
	} {
		_, ok := named(text)
		assert.False(t, ok, text)
	}
}
