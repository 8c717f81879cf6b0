package gazetteer

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// What named answers without a search is what the search answers, where it does: it refuses
// a handful of districts as "Kecamatan Kota Gajah" and "Batang Batang", for it reads Kota as a
// kind, and a name said twice as a regency and its district.
func TestNamedIsFound(t *testing.T) {
	alone, refused := 0, 0
	for unit := range Units {
		name := Name(unit)
		texts := []string{name, strings.ToUpper(name), strings.ToLower(name)}
		for _, ahead := range kindsAhead {
			texts = append(texts, ahead.word+name, strings.ToLower(ahead.word+name))
		}
		for _, text := range texts {
			got, ok := named(text)
			if !ok {
				continue
			}
			alone++
			q := Query{Within: -1}
			verdict, found := q.ask(text, true)
			switch verdict {
			case One:
				assert.Equal(t, found[0].Unit, got, text)
			case None, Several:
				refused++
			default:
				t.Errorf("%q: the search says %v", text, verdict)
			}
		}
	}
	assert.Less(t, refused, 20)
	assert.Greater(t, alone, 3*Units, "most names are one region's only")
}

func TestNamedIsOne(t *testing.T) {
	for _, text := range []string{
		"", "x", "Bogor", // a city and a regency
		"Kab. Metro", "Kota ", "Kecamatan Kedungjati.", "Bandar Lampun", "BandarLampung", "Bandar  Lampung", "Bandar Lampung.", "Bandar Lampung\x00",
		strings.Repeat("x", 65),
	} {
		_, ok := named(text)
		assert.False(t, ok, text)
	}
}
