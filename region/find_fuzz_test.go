package region_test

import (
	"strings"
	"testing"

	"github.com/integritas-id/integritas/region"
)

// FuzzFind holds what is true of the matches of any text.
func FuzzFind(f *testing.F) {
	for _, text := range findSeeds {
		f.Add(text, uint8(0), false)
	}
	f.Add("Kota Mtero", uint8(region.Regency), true)
	f.Fuzz(func(t *testing.T, text string, level uint8, exact bool) {
		finder := region.Finder{Level: region.Level(level % 5), Exact: exact}
		all := finder.Find(text)
		for i, m := range all {
			if want, ok := region.Lookup(m.Region.Code); !ok || want != m.Region {
				t.Errorf("%q: %v is not in force", text, m.Region)
			}
			if finder.Level != 0 && m.Region.Code.Level() != finder.Level {
				t.Errorf("%q: %v is not of level %v", text, m.Region, finder.Level)
			}
			if m.Span[0] < 0 || m.Span[0] >= m.Span[1] || m.Span[1] > len(text) {
				t.Errorf("%q: span %v", text, m.Span)
			}
			if m.Score < 0.5 || m.Score > 1 || i > 0 && m.Score > all[i-1].Score {
				t.Errorf("%q: score %v of match %d", text, m.Score, i)
			}
			if exact && m.How == region.Misspelt {
				t.Errorf("%q: %v is misspelt", text, m.Region)
			}
		}
	})
}

// FuzzParse holds that a region that is found is found again by its full name within
// its parent, and that errors keep the text to themselves.
func FuzzParse(f *testing.F) {
	for _, text := range findSeeds {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		r, err := region.Parse(text)
		if err != nil {
			if len(text) > 40 && strings.Contains(err.Error(), text) {
				t.Errorf("the error tells the text: %v", err)
			}
			return
		}
		again, err := region.Finder{Within: r.Code.Parent(), Level: r.Code.Level()}.Parse(r.FullName())
		if err != nil || again != r {
			t.Errorf("%q: %v, then %v %v", text, r, again, err)
		}
	})
}

var findSeeds = []string{
	"Kota Metro", "Kab. Lampung Selatan", "Bogor, Kab.", "K O T A  M E T R O", "KEPULAUAN SIAU TAGUL", "Bandnug",
	"JL.A.YANI NO.5 KEL.HADIMULYO BARAT KEC.METRO PUSAT KOTA METRO", "2 x 11 Kayu Tanam", "D.I. Yogyakarta", "Langsa (Kota)",
	"", " ", "\xff", "\x00", "Kota\u00a0Metro", "Kota\u200bMetro", "KÖTA MÉTRO", "Kota Kota Kota Kota Kota Kota", "II II II II II", "(((,,,",
	"Kec. Kec. Kab. Kab. Prov. Prov.", "a b c d e f g h i j k l m n o p q r s t u v w x y z",
}
