package village_test

import (
	"testing"

	"github.com/integritas-id/integritas/region/village"
)

// FuzzParse holds that what is found is in force, and what Parse returns Find has too.
func FuzzParse(f *testing.F) {
	for _, text := range []string{
		"Kel. Hadimulyo Barat, Kec. Metro Pusat, Kota Metro", "Sukamaju", "KAMPUNG BARU LABUHAN RATU", "Desa Desa Desa", "Hadimulio Barat",
		"Dusun Krajan RT 01 RW 02", "Jl. Kel. Kec. Kab.", "\xff\x00", "Gampong Jalan - Nurussalam", "N-4 Aek Nabara",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		r, err := village.Parse(text)
		if err != nil {
			return
		}
		if want, ok := village.Lookup(r.Code); !ok || want != r {
			t.Errorf("%q: %v is not in force", text, r)
		}
		for _, m := range (village.Finder{Level: r.Code.Level()}).Find(text) {
			if m.Region == r {
				return
			}
		}
		t.Errorf("%q: Find does not have %v", text, r)
	})
}
