package program

import "github.com/integritas-id/integritas/validation"

// Check reports a headcount without a number.
func (h *Headcount) Check(s *validation.Scope) {
	if h.Count.IsZero() && h.Text == "" {
		s.Report("count", &ruleHeadcount)
	}
	if h.WithSpouse && (h.Count.Unit == UnitCouple || h.Count.Unit == UnitFamily) {
		s.Report("with_spouse", &ruleHeadcountSpouse)
	}
	s.Field("count", &h.Count)
	h.checkText(s)
}

var ruleHeadcount = validation.Rule{
	Code: "headcount.count", Severity: validation.Error,
	ID:     "jumlah belum diisi; hapus butir ini jika tidak diketahui, nol berarti tidak ada yang hadir",
	EN:     "the number is missing; remove the item where it is not known, zero means that nobody came",
	Source: "unknown is not zero",
}

var ruleHeadcountSpouse = validation.Rule{
	Code: "headcount.spouse", Severity: validation.Error,
	ID:     "jumlah pasangan sudah memuat suami atau istri; tanda beserta pasangan hanya untuk jumlah pejabatnya",
	EN:     "a number of couples holds the spouses already; with_spouse is for a number of officials alone",
	Source: "a couple is two persons: numbers of different units are not comparable",
}
