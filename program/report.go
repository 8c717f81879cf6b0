package program

import (
	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/validation"
)

// finding is a problem of a part that its owner finds: whether a zone fits the place
// only the event can say, yet the problem stands at /schedule/zone.
type finding struct {
	path []any // names and, behind a name, indexes
	rule *validation.Rule
	args []any
}

// Check walks down the path and reports at its end.
func (f *finding) Check(s *validation.Scope) {
	name := f.path[0].(string)
	index, hasIndex := -1, false
	rest := f.path[1:]
	if len(rest) > 0 {
		if index, hasIndex = rest[0].(int); hasIndex {
			rest = rest[1:]
		}
	}
	below := &finding{rest, f.rule, f.args}
	switch {
	case len(rest) == 0 && hasIndex:
		s.ReportIndex(name, index, f.rule, f.args...)
	case len(rest) == 0:
		s.Report(name, f.rule, f.args...)
	case hasIndex:
		s.Index(name, index, below)
	default:
		s.Field(name, below)
	}
}

// reportAt adds a problem below the record: at "sessions", 2, "track".
func reportAt(s *validation.Scope, r *validation.Rule, args []any, path ...any) {
	(&finding{path, r, args}).Check(s)
}

// reportIn adds a problem of a member of a member.
func reportIn(s *validation.Scope, part, field string, r *validation.Rule, args ...any) {
	reportAt(s, r, args, part, field)
}

// fewRecords is how many records are compared each with each, in place: a valid event
// of usual size is checked without allocating.
const fewRecords = 64

// reportTwice reports each record that is the same as one before it. Records that are
// the same have the same word by folding.
func reportTwice[T any](s *validation.Scope, list string, records []T, rule *validation.Rule, word func(*T) string, same func(a, b *T) bool) {
	if len(records) <= fewRecords {
		for i := range records {
			for j := range i {
				if same(&records[j], &records[i]) {
					s.ReportIndex(list, i, rule, j+1)
					break
				}
			}
		}
		return
	}
	seen := make(map[string]int, len(records)) // folded word → the last record that has it
	for i := range records {
		key := fold.Key(word(&records[i]))
		if j, ok := seen[key]; ok && same(&records[j], &records[i]) {
			s.ReportIndex(list, i, rule, j+1)
		}
		seen[key] = i
	}
}

const sourceTwice = "one thing is recorded once"
