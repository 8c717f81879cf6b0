package region_test

import (
	"testing"

	"github.com/integritas-id/integritas/region"
)

func BenchmarkParse(b *testing.B) {
	for _, bb := range []struct{ name, text string }{
		{"exact", "Kota Metro"},
		{"bare", "Lampung Selatan"},
		{"misspelt", "Kota Bandr Lampung"},
		{"unknown", "Bukan Nama Wilayah"},
		{"address", "Jl. Jend. A. Yani No. 5, Kel. Hadimulyo Barat, Kec. Metro Pusat, Kota Metro, Lampung"},
		{"plain", "JL AHMAD YANI NO 5 HADIMULYO BARAT METRO PUSAT METRO LAMPUNG"},
	} {
		b.Run(bb.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				_, _ = region.Parse(bb.text)
			}
		})
	}
}

func BenchmarkFindExact(b *testing.B) {
	f := region.Finder{Level: region.Regency, Exact: true}
	for _, bb := range []struct{ name, text string }{
		{"hit", "Kepala Dinas Kesehatan Kab. Lampung Selatan"},
		{"miss", "Analis Kepegawaian Ahli Madya"},
	} {
		b.Run(bb.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				f.Find(bb.text)
			}
		})
	}
}
