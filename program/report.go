package program

import "github.com/integritas-id/integritas/validation"

// finding is a problem of a part that its owner finds: whether a zone fits the place
// only the event can say, yet the problem stands at /schedule/zone.
type finding struct {
	field string
	index int // into the array of that name, or -1
	rule  *validation.Rule
	args  []any
}

// Check reports the finding.
func (f *finding) Check(s *validation.Scope) {
	if f.index >= 0 {
		s.ReportIndex(f.field, f.index, f.rule, f.args...)
		return
	}
	s.Report(f.field, f.rule, f.args...)
}

// reportIn adds a problem of a member of a member.
func reportIn(s *validation.Scope, part, field string, r *validation.Rule, args ...any) {
	s.Field(part, &finding{field, -1, r, args})
}
