package program

import (
	"github.com/google/uuid"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/validation"
)

// Figure is a count or a measure of something other than the people of the audience,
// whose numbers are the [Headcount]s: proposals sent in, seen and chosen, villages
// launched, institutions and respondents surveyed, winners, certificates of land.
//
// A number that is made of others is their whole: each part names it in PartOf.
type Figure struct {
	ID      string     `json:"id,omitempty"`   // within the document, where parts refer to it: "usulan"
	What    string     `json:"what,omitempty"` // "proposal yang masuk"
	Text    string     `json:"text,omitempty"` // as printed: "seribuan karya"
	Value   Quantity   `json:"value,omitzero"`
	To      Quantity   `json:"to,omitzero"`      // the upper end of "60-70"
	Unit    string     `json:"unit,omitempty"`   // what Value counts: "karya", "desa", "persen", "rupiah"
	Approx  bool       `json:"approx,omitempty"` // "sekitar", "ribuan"
	Bound   Bound      `json:"bound,omitempty"`  // "lebih dari", "hampir"
	PartOf  string     `json:"part_of,omitempty"`
	Partial bool       `json:"partial,omitempty"` // of a whole: "antara lain", its parts are not all told
	Area    Area       `json:"area,omitzero"`     // of which region it is told
	Year    int        `json:"year,omitzero"`     // of which year
	On      civil.Date `json:"on,omitzero"`       // as of which day
	By      string     `json:"by,omitempty"`      // who says or counted it
	Person  uuid.UUID  `json:"person,omitzero"`   // id of one of the people, who says it
	Source  string     `json:"source,omitempty"`  // id of the source
}

// IsExact reports whether the figure is one number: neither approximate nor a limit
// nor a range. The unknown number is not exact.
func (f *Figure) IsExact() bool {
	return !f.Value.IsZero() && !f.Approx && f.Bound == 0 && f.To.IsZero()
}

// Check reports a figure that says nothing, a number without its unit and a range
// that runs backwards. Whether parts add up is for the event to say.
func (f *Figure) Check(s *validation.Scope) {
	if f.What == "" && f.Text == "" {
		s.Report("what", &ruleFigureWhat)
	}
	value, known := f.Value.Value()
	if !known && f.Text == "" {
		s.Report("value", &ruleFigureValue)
	}
	if known && f.Unit == "" {
		s.Report("unit", &ruleFigureUnit)
	}
	if to, isRange := f.To.Value(); isRange && (!known || to <= value) {
		s.Report("to", &ruleCountRange)
	}
	if f.ID != "" && f.PartOf == f.ID {
		s.Report("part_of", &ruleFigureSelf)
	}
	s.Field("area", &f.Area)
}

var ruleFigureWhat = validation.Rule{
	Code: "figure.what", Severity: validation.Error,
	ID:     "angka tanpa keterangan apa yang dihitung; isi what",
	EN:     "a figure that does not say what it counts; fill in what",
	Source: "a number means nothing without its thing",
}

var ruleFigureValue = validation.Rule{
	Code: "figure.value", Severity: validation.Error,
	ID:     "angkanya belum diisi; isi nilainya, atau teks tercetaknya jika tidak berupa angka",
	EN:     "the number is missing; fill in the value, or the printed text where it is no number",
	Source: "unknown is not zero",
}

var ruleFigureUnit = validation.Rule{
	Code: "figure.unit", Severity: validation.Warning,
	ID:     "angka tanpa satuan; isi karya, desa, persen, rupiah, atau satuan lainnya",
	EN:     "a number without its unit; fill in karya, desa, persen, rupiah or another",
	Source: "a number means nothing without its unit",
}

var ruleFigureSelf = validation.Rule{
	Code: "figure.part-self", Severity: validation.Error,
	ID:     "angka ini tercatat sebagai bagian dari dirinya sendiri; isi id angka keseluruhannya",
	EN:     "the figure is recorded as a part of itself; fill in the id of its whole",
	Source: "arithmetic",
}
