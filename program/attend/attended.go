package attend

import (
	"iter"

	"github.com/integritas-id/integritas/program"
)

// Attended yields the sessions of an event that the person was at, each with the mark that
// counts for it, in the order of the event. A mark of a session that the event does not
// have or that was cancelled, one from before the day of its session, and all of another
// event's attendance count nothing. Of an event that lists no sessions, the marks are
// taken as they stand, and the session is nil.
func (a *Attendance) Attended(e *program.Event) iter.Seq2[*program.Session, Mark] {
	return func(yield func(*program.Session, Mark) bool) { a.attended(e, yield) }
}

func (a *Attendance) attended(e *program.Event, yield func(*program.Session, Mark) bool) {
	if e == nil || !isOf(a, e) || len(a.Marks) == 0 {
		return
	}
	if max(len(a.Marks), len(e.Sessions)) > fewMarks {
		a.attendedOfMany(e, yield)
		return
	}
	if len(e.Sessions) == 0 {
		for i, m := range a.Marks {
			if m.Attended() && a.counting(m.Session) == i && !yield(nil, m) {
				return
			}
		}
		return
	}
	moves := movesOf(e)
	for i := range e.Sessions {
		s := &e.Sessions[i]
		if s.Cancelled || s.ID == "" || sessionsOf(e, s.ID) > 1 {
			continue
		}
		schedule := e.SessionSchedule(s)
		if m, ok := markOf(s, &schedule, a.Marks, moves); ok && m.Attended() && !yield(s, m) {
			return
		}
	}
}

func sessionsOf(e *program.Event, id string) (n int) {
	for i := range e.Sessions {
		if e.Sessions[i].ID == id {
			n++
		}
	}
	return n
}

// attendedOfMany is attended in linear time.
func (a *Attendance) attendedOfMany(e *program.Event, yield func(*program.Session, Mark) bool) {
	if len(e.Sessions) == 0 {
		counting := a.countingMarks()
		for i, m := range a.Marks {
			if m.Attended() && counting(i) && !yield(nil, m) {
				return
			}
		}
		return
	}
	groups, moves := bySession(a.Marks), movesOf(e)
	times := make(map[string]int, len(e.Sessions))
	for i := range e.Sessions {
		times[e.Sessions[i].ID]++
	}
	for i := range e.Sessions {
		s := &e.Sessions[i]
		if s.Cancelled || s.ID == "" || times[s.ID] > 1 {
			continue
		}
		schedule := e.SessionSchedule(s)
		if m, ok := markOf(s, &schedule, groups[s.ID], moves); ok && m.Attended() && !yield(s, m) {
			return
		}
	}
}
