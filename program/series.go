package program

import (
	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/validation"
)

// Series (rangkaian) is a row of events that belong together and are counted: the
// stops of a roadshow, the batches of a training.
type Series struct {
	ID        string       `json:"id,omitempty"` // "roadshow-bus-kpk-2024"
	Programme string       `json:"programme,omitempty"`
	Title     Title        `json:"title,omitzero"`
	Theme     Theme        `json:"theme,omitzero"`
	Unit      SeriesUnit   `json:"unit,omitempty"`
	Range     civil.Range  `json:"range,omitzero"`
	Total     Count        `json:"total,omitzero"`   // how many are planned
	Stages    []SeriesStep `json:"stages,omitempty"` // what it goes through, in order: observasi, bimtek, penilaian, penganugerahan
	Loci      []Locus      `json:"loci,omitempty"`   // where it goes and when, in order
	Events    []string     `json:"events,omitempty"` // keys or ids of its events, in order
	Sources   []Source     `json:"sources,omitempty"`
}

// Membership is an event's place in a series, as sources tell it. The zero
// Membership means that the event stands alone. The ordinal is a claim like any
// other: nothing renumbers it.
type Membership struct {
	Series   string     `json:"series,omitempty"` // id of the series
	Name     string     `json:"name,omitempty"`   // as printed, "Batch 4 Tahun 2022"
	Unit     SeriesUnit `json:"unit,omitempty"`
	Ordinal  int        `json:"ordinal,omitzero"`
	Total    Count      `json:"total,omitzero"` // of the series
	Year     int        `json:"year,omitzero"`
	Previous []string   `json:"previous,omitempty"` // where it was before, as printed
	Next     []string   `json:"next,omitempty"`     // where it goes next
}

// IsZero reports whether the event stands alone.
func (m Membership) IsZero() bool {
	return m.Series == "" && m.Name == "" && m.Unit == 0 && m.Ordinal == 0 && m.Total.IsZero() && m.Year == 0 &&
		len(m.Previous) == 0 && len(m.Next) == 0
}

// Check reports a series without an id or a title.
func (r *Series) Check(s *validation.Scope) {
	if r.ID == "" {
		s.Report("id", &ruleSeriesID)
	}
	s.Field("title", &r.Title)
	s.Field("theme", &r.Theme)
	if !r.Range.IsZero() && !r.Range.IsValid() {
		s.Report("range", &ruleScheduleOrder)
	}
	s.Field("total", &r.Total)
	validation.Each(s, "stages", r.Stages)
	validation.Each(s, "loci", r.Loci)
	validation.Each(s, "sources", r.Sources)
}

// Validate returns what cannot be right as a [*validation.CheckError]; warnings pass.
func (r *Series) Validate() error { return validation.Check(r).Err() }

// Check reports an ordinal beyond the number of events in the series.
func (m *Membership) Check(s *validation.Scope) {
	if m.Ordinal < 0 || m.Total.Known() && m.Total.Bound != BoundAtLeast && !m.Total.Approx && m.Ordinal > max(m.Total.Value, m.Total.To) {
		s.Report("ordinal", &ruleSeriesOrdinal, m.Ordinal)
	}
	s.Field("total", &m.Total)
}

var ruleSeriesID = validation.Rule{
	Code: "series.id", Severity: validation.Error,
	ID:     "id rangkaian belum diisi",
	EN:     "the series has no id; fill it in",
	Source: "events refer to a series by its id",
}

var ruleSeriesOrdinal = validation.Rule{
	Code: "series.ordinal", Severity: validation.Warning,
	ID:     "urutan ke-%[1]d tidak mungkin dalam rangkaian sebanyak itu; periksa urutan atau jumlahnya",
	EN:     "number %[1]d is not possible in a series of that size; check the number or the total",
	Source: "arithmetic",
}
