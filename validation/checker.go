package validation

import (
	"sync"

	"github.com/integritas-id/integritas/civil"
)

// DefaultLimit is how many problems a [Checker] tells one by one where it is not told otherwise.
const DefaultLimit = 1000

// Checker checks records. The zero Checker leaves out rules that need a day and
// tells [DefaultLimit] problems. It is safe for concurrent use.
type Checker struct {
	On civil.Date // the day for rules about age, deadlines and the like; zero leaves them out

	// Limit is how many problems are told one by one; below one counts as [DefaultLimit].
	// Those beyond it are counted: one last problem, of a rule "untold.…", says how many they
	// are, and is as severe as the worst of them.
	Limit int
	Notes bool // report notes too: what is worth knowing and needs no mending
}

// scopes keeps scopes for reuse, so that checking a valid record does not allocate.
var scopes = sync.Pool{New: func() any { return &Scope{path: make([]step, 0, 16)} }}

// Check returns what is wrong with x, in document order, the same at every run;
// nil where nothing is. No record at all, nil or a nil pointer, is an error of its own:
// what was never read must not pass for right.
func (c Checker) Check(x Checkable) Problems {
	if isNil(x) {
		return Problems{{Rule: &ruleMissing}}
	}
	s := scopes.Get().(*Scope)
	s.on, s.limit, s.notes = c.On, c.Limit, c.Notes
	if s.limit < 1 {
		s.limit = DefaultLimit
	}
	x.Check(s)
	problems := s.untold.tell(s.problems)
	*s = Scope{path: s.path[:0]}
	scopes.Put(s)
	return problems
}

// Check is the zero [Checker]'s Check.
func Check(x Checkable) Problems { return Checker{}.Check(x) }
