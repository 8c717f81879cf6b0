package program

import (
	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/validation"
)

// Relation ties an event to another: the commemoration in which a launch was held,
// the event that it takes the place of, the one that ran elsewhere on the same day.
type Relation struct {
	Kind   RelationKind `json:"kind,omitempty"`
	Event  string       `json:"event,omitempty"`  // key or id of the other event
	Name   string       `json:"name,omitempty"`   // what it is called, where it has no record
	Range  civil.Range  `json:"range,omitzero"`   // when it was; a month that is told alone is the whole month
	Source string       `json:"source,omitempty"` // id of the source
}

// Check reports a relation to nothing.
func (r *Relation) Check(s *validation.Scope) {
	if r.Event == "" && r.Name == "" {
		s.Report("event", &ruleRelation)
	}
	if !r.Range.IsZero() && !r.Range.IsValid() {
		s.Report("range", &ruleScheduleOrder)
	}
}

var ruleRelation = validation.Rule{
	Code: "relation.event", Severity: validation.Error,
	ID:     "hubungan tanpa kegiatan lain; isi kunci, id, atau namanya",
	EN:     "a relation to no other event; fill in its key, id or name",
	Source: "an item of a list says something",
}
