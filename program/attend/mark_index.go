package attend

import (
	"time"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/program"
)

// fewMarks is up to how many marks are looked through anew for each session: that costs
// no memory. More are put by their sessions first, so that the time grows with the marks
// and not with their square.
const fewMarks = 24

// bySession returns the marks of each session, in the order in which they stand.
func bySession(marks []Mark) map[string][]Mark {
	groups := make(map[string][]Mark, len(marks))
	for _, m := range marks {
		groups[m.Session] = append(groups[m.Session], m)
	}
	return groups
}

// movesOf returns, for each session that a step of the event moved to other days, the
// moment of the last such step; nil where there is none.
func movesOf(e *program.Event) map[string]time.Time {
	var moves map[string]time.Time
	for i := range e.History {
		c := &e.History[i]
		for j := range c.Sessions {
			if moves == nil {
				moves = make(map[string]time.Time, len(c.Sessions))
			}
			if id := c.Sessions[j].Session; c.At.After(moves[id]) {
				moves[id] = c.At
			}
		}
	}
	return moves
}

// isMoved reports whether a session was moved to other days after a mark was entered.
func isMoved(m *Mark, moves map[string]time.Time) bool {
	return !m.Entered.IsZero() && m.Entered.Before(moves[m.Session])
}

// isEarly reports whether a mark was entered on a day before that of its session.
func isEarly(m *Mark, schedule *program.Schedule) bool {
	first := schedule.Range.Start
	return !m.Entered.IsZero() && !first.IsZero() && m.Entered.Before(first.At(civil.MustClock(0, 0), schedule.Zone))
}

// markOf returns the mark that counts for a session: of those entered neither before its
// day nor before it was moved to that day.
func markOf(s *program.Session, schedule *program.Schedule, marks []Mark, moves map[string]time.Time) (Mark, bool) {
	i := choose(marks, func(m *Mark) bool {
		return m.Session == s.ID && !isEarly(m, schedule) && !isMoved(m, moves)
	})
	if i < 0 || marks[i].State == 0 {
		return Mark{}, false
	}
	return marks[i], true
}
