package validation

import (
	"reflect"
	"strconv"
	"strings"

	"github.com/integritas-id/integritas/civil"
)

// Checkable is a record that can say what is wrong with it. Check reports to s in
// the order of the document, changes nothing, and may run concurrently with other
// checks of the same record. Implement it on the pointer, so that nothing is copied.
type Checkable interface {
	Check(s *Scope)
}

// Scope is the place in a document that is being checked: it knows the path there,
// the day of the check, and collects what is reported. Only a [Checker] makes one,
// and it is valid only during Check. A nil Scope takes reports and keeps none.
type Scope struct {
	on       civil.Date
	limit    int
	notes    bool
	path     []step
	problems Problems
	untold   untold
}

// step is one part of a path: a member's name, and an index into it or -1.
type step struct {
	name  string
	index int
}

// On returns the day against which the record is checked, and false where the
// caller gave none: then rules that need a day are left out.
func (s *Scope) On() (civil.Date, bool) {
	if s == nil {
		return civil.Date{}, false
	}
	return s.on, !s.on.IsZero()
}

// Notes reports whether notes are asked for; a rule whose question is dear may be
// left out where they are not. [Scope.Report] drops them by itself.
func (s *Scope) Notes() bool { return s != nil && s.notes }

// Report adds a problem of the member with this JSON name, or of the record
// itself where the name is empty. The arguments go into the rule's message: never
// pass private data.
func (s *Scope) Report(field string, r *Rule, args ...any) {
	s.report(step{field, -1}, r, args)
}

// ReportIndex adds a problem of element i of the array with this JSON name.
func (s *Scope) ReportIndex(field string, i int, r *Rule, args ...any) {
	s.report(step{field, i}, r, args)
}

func (s *Scope) report(last step, r *Rule, args []any) {
	if s == nil || r == nil || r.Severity == Note && !s.notes {
		return
	}
	if len(s.problems) >= s.limit {
		s.untold.add(r.Severity)
		return
	}
	s.problems = append(s.problems, Problem{Path: s.pointer(last), Rule: r, Args: args})
}

// Field checks a record that is the member with this JSON name; nil, or a nil pointer, is
// a member that is absent.
func (s *Scope) Field(name string, x Checkable) { s.descend(step{name, -1}, x) }

// Index checks a record that is element i of the array with this JSON name.
func (s *Scope) Index(name string, i int, x Checkable) { s.descend(step{name, i}, x) }

// Each checks every record of the array with this JSON name.
func Each[T any, P interface {
	*T
	Checkable
}](s *Scope, name string, records []T,
) {
	for i := range records {
		s.Index(name, i, P(&records[i]))
	}
}

func (s *Scope) descend(st step, x Checkable) {
	if s == nil || isNil(x) {
		return
	}
	s.path = append(s.path, st)
	x.Check(s)
	s.path = s.path[:len(s.path)-1]
}

// pointer writes the path to last as a JSON Pointer (RFC 6901).
func (s *Scope) pointer(last step) string {
	var b strings.Builder
	for _, st := range append(s.path, last) {
		if st.name != "" {
			b.WriteByte('/')
			b.WriteString(escape(st.name))
		}
		if st.index >= 0 {
			b.WriteByte('/')
			b.WriteString(strconv.Itoa(st.index))
		}
	}
	return b.String()
}

// isNil reports whether there is no record to be checked.
func isNil(x Checkable) bool {
	v := reflect.ValueOf(x)
	return !v.IsValid() || v.Kind() == reflect.Pointer && v.IsNil()
}

// escape writes a member's name as a JSON Pointer token.
func escape(name string) string {
	if !strings.ContainsAny(name, "~/") {
		return name
	}
	return strings.ReplaceAll(strings.ReplaceAll(name, "~", "~0"), "/", "~1")
}
