package program

import (
	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/validation"
)

// SeriesStep (tahap) is one of the stages that a programme's series goes through:
// observation, guidance, assessment, award.
type SeriesStep struct {
	Name   Text        `json:"name,omitzero"` // as printed
	Kind   Kind        `json:"kind,omitempty"`
	Range  civil.Range `json:"range,omitzero"`
	Status Status      `json:"status,omitempty"`
	Loci   []Locus     `json:"loci,omitempty"`   // who takes part in it
	Taken  Count       `json:"taken,omitzero"`   // how many do, where they are not named
	Events []string    `json:"events,omitempty"` // keys or ids of the events that it is made of
	Source string      `json:"source,omitempty"` // id of the source
}

// Check reports a stage that nothing names.
func (p *SeriesStep) Check(s *validation.Scope) {
	if p.Kind == 0 && p.Name.IsZero() {
		s.Report("name", &ruleSeriesStep)
	}
	if !p.Name.IsZero() {
		s.Field("name", &p.Name)
	}
	if !p.Range.IsZero() && !p.Range.IsValid() {
		s.Report("range", &ruleScheduleOrder)
	}
	validation.Each(s, "loci", p.Loci)
	s.Field("taken", &p.Taken)
}

var ruleSeriesStep = validation.Rule{
	Code: "series.step", Severity: validation.Error,
	ID:     "tahap tanpa nama dan jenis; isi salah satunya",
	EN:     "a stage without a name or a kind; fill in one",
	Source: "an item of a list says something",
}
