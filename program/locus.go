package program

import (
	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/validation"
)

// Locus is a region, a village or an institution that an event is about without
// being held there: a candidate for an award, a pilot, a peer.
type Locus struct {
	Area   Area        `json:"area,omitzero"`
	Name   string      `json:"name,omitempty"` // where it is no region: a school, a ministry
	Role   LocusRole   `json:"role,omitempty"`
	Range  civil.Range `json:"range,omitzero"` // when it has its turn: the stop of a roadshow
	Year   int         `json:"year,omitzero"`  // for which it is candidate, in which it was chosen
	Score  Quantity    `json:"score,omitzero"`
	Grade  string      `json:"grade,omitempty"` // the predicate given, "Istimewa", "AA"
	Note   string      `json:"note,omitempty"`
	Source string      `json:"source,omitempty"` // id of the source
}

// Check reports a locus without a name.
func (l *Locus) Check(s *validation.Scope) {
	if l.Area.IsZero() && l.Name == "" {
		s.Report("area", &ruleLocus)
	}
	s.Field("area", &l.Area)
	if !l.Range.IsZero() && !l.Range.IsValid() {
		s.Report("range", &ruleScheduleOrder)
	}
}

var ruleLocus = validation.Rule{
	Code: "locus.name", Severity: validation.Error,
	ID:     "lokus tanpa wilayah dan tanpa nama; isi salah satunya",
	EN:     "a locus without a region or a name; fill in one",
	Source: "an item of a list says something",
}
