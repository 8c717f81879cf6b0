package program

import (
	"github.com/integritas-id/integritas/internal/strictjson"
	"github.com/integritas-id/integritas/validation"
)

// checkConflicts checks the conflicts and reports fields that are not in the document.
func (e *Event) checkConflicts(s *validation.Scope) {
	for i := range e.Conflicts {
		c := &e.Conflicts[i]
		s.Index("conflicts", i, c)
		if c.Field != "" && c.Field[0] == '/' && !strictjson.Leads(c.Field, e) {
			reportAt(s, &ruleConflictPointer, nil, "conflicts", i, "field")
		}
	}
}

var ruleConflictPointer = validation.Rule{
	Code: "conflict.pointer", Severity: validation.Error,
	ID:     "tempat yang diperselisihkan tidak ada dalam dokumen; perbaiki penunjuknya",
	EN:     "the place in dispute is not in the document; mend the pointer",
	Source: "RFC 6901",
}
