package names_test

import (
	"testing"

	"github.com/integritas-id/integritas/internal/names"
)

// TestReadStrangers says that a post, an office, a place, a remark or a second person is
// neither a title nor part of the name.
func TestReadStrangers(t *testing.T) {
	for in, want := range map[string]string{
		"Nama Orang, Kepala Dinas Kesehatan":             "| Nama Orang |",
		"Nama Orang, S.H., Kepala Dinas Kesehatan":       "| Nama Orang | S.H.",
		"Nama Orang, Camat Metro Pusat, S.Pd":            "| Nama Orang | S.Pd.",
		"Nama Orang, M.Foo, Direktur RSUD":               "| Nama Orang | M.Foo.",
		"Nama Orang, MA Negeri 1":                        "| Nama Orang | M.A.",
		"Nama Orang, Dinas Pendidikan, Pemuda, Olahraga": "| Nama Orang |",
		"Drs. Nama Orang, Plt. Sekda":                    "Drs. | Nama Orang |",
		"Nama Orang S.H. Kepala Bidang PAUD":             "| Nama Orang | S.H.",
		"Nama Orang (Kepala Dinas)":                      "| Nama Orang |",
		"Nama Orang - Metro":                             "| Nama Orang |",
		"Nama Orang (Metro)":                             "| Nama Orang |",
		"NAMA ORANG, SH, METRO":                          "| NAMA ORANG | S.H.",
		"NAMA ORANG, BUDI":                               "| NAMA ORANG |",
		"Nama Orang, Budi Santosa":                       "| Nama Orang |",
		"Nama Orang; Budi":                               "| Nama Orang |",
		"Nama Orang & Budi":                              "| Nama Orang |",
		"Nama Orang, BPKAD":                              "| Nama Orang |",
		"Nama Orang, KPK":                                "| Nama Orang |",
		"Nama Orang, NTB":                                "| Nama Orang |",
		"Nama Orang, Istri dari Camat":                   "| Nama Orang |",
		"Nama Orang istri dari Budi":                     "| Nama Orang |",
		"Nama Orang (istri Budi)":                        "| Nama Orang |",
		"Nama Orang dkk.":                                "| Nama Orang |",
		"Nama Orang mewakili Sekda":                      "| Nama Orang |",
		"Nama Orang, a.n. Sekda":                         "| Nama Orang |",
		"Nama Orang, hadir":                              "| Nama Orang |",
		"Nama Orang, 12":                                 "| Nama Orang |",
		"Nama Orang, Kab. Lampung Timur":                 "| Nama Orang |",
		"Nama Orang, Jl. Mawar No. 3":                    "| Nama Orang |",
		"Nama Orang, S-1":                                "| Nama Orang |",
		"Nama Orang, III.d":                              "| Nama Orang |",
		"Nama Orang, IX":                                 "| Nama Orang |",
		"Nama Orang, TU":                                 "| Nama Orang |",
		"Nama Orang, PPTK":                               "| Nama Orang |",
		"Nama Orang SH/Camat":                            "| Nama Orang |",
		"Nama Orang | Budi":                              "| Nama Orang |",
		"Nama Orang : Budi":                              "| Nama Orang |",
		"Nama Orang, IRT":                                "| Nama Orang |",
		"Nama Orang, Analis Kebijakan Ahli Muda":         "| Nama Orang |",
		"Nama 1972051419980329 Orang":                    "| Nama |",
		"Wali Kota":                                      "|  |",
		"Istri Sekda":                                    "|  |",
		"Wakil Ketua I":                                  "|  |",
		"Nama/Orang":                                     "|  |",
	} {
		if n, fault := names.Read(in); showName(n) != want || fault != names.More {
			t.Errorf("%s\n\tgot  %s %d\n\twant %s", in, showName(n), fault, want)
		}
	}
	for in, want := range map[string]string{ // and what looks like one and is none
		"Nama Orang, AMKL":         "| Nama Orang | AMKL",
		"NAMA ORANG, AMKL":         "| NAMA ORANG | AMKL",
		"Nama Orang, CFrX, QIX":    "| Nama Orang | CFrX/QIX",
		"Nama Orang, S. Foo, M.H.": "| Nama Orang | S. Foo./M.H.",
		"Nama Orang (-)":           "| Nama Orang |",
		"Nama Guru":                "| Nama Guru |",
		"Siti Kota":                "| Siti Kota |",
		"Nama.S,Pd.I":              "| Nama | S.Pd.I.",
	} {
		if n, fault := names.Read(in); showName(n) != want || fault != 0 {
			t.Errorf("%s\n\tgot  %s %d\n\twant %s", in, showName(n), fault, want)
		}
	}
}
