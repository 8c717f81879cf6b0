package attend

import (
	"github.com/integritas-id/integritas/program"
)

// Present reports whether the person was at one session at least, as far as the marks
// tell. It does not know the event: see [Attendance.PresentAt].
func (a *Attendance) Present() bool {
	if len(a.Marks) <= fewMarks {
		for i := range a.Marks {
			if m := &a.Marks[i]; m.Attended() && a.counting(m.Session) == i {
				return true
			}
		}
		return false
	}
	for _, marks := range bySession(a.Marks) {
		if marks[choose(marks, func(*Mark) bool { return true })].Attended() {
			return true
		}
	}
	return false
}

// PresentAt reports whether the person was at one session of the event at least, whenever
// that is asked. Sessions that were cancelled or that came after the event was broken off
// are none, and neither are those that the event does not have; marks that [Policy.Standing]
// does not count do not count here either. An event that lists no sessions has nothing to
// hold marks against: then it is [Attendance.Present]. At another event nobody was present.
func (a *Attendance) PresentAt(e *program.Event) bool {
	if e == nil || !isOf(a, e) {
		return false
	}
	if len(e.Sessions) == 0 {
		return a.Present()
	}
	if !a.anyAttended() {
		return false
	}
	stop, moves := stopOf(e), movesOf(e)
	var groups map[string][]Mark
	if len(a.Marks) > fewMarks {
		groups = bySession(a.Marks)
	}
	for i := range e.Sessions {
		s := &e.Sessions[i]
		marks := a.Marks
		if groups != nil {
			marks = groups[s.ID]
		}
		if s.Cancelled || s.ID == "" || !hasAttended(marks, s.ID) {
			continue
		}
		schedule := e.SessionSchedule(s)
		m, ok := markOf(s, &schedule, marks, moves)
		if !ok || !m.Attended() || hasTwin(e, i) {
			continue
		}
		begin, _, _ := schedule.Span()
		if held, known := stop.wasHeld(&schedule, begin); held || !known {
			return true
		}
	}
	return false
}

func (a *Attendance) anyAttended() bool {
	for i := range a.Marks {
		if a.Marks[i].Attended() {
			return true
		}
	}
	return false
}

func hasAttended(marks []Mark, session string) bool {
	for i := range marks {
		if marks[i].Session == session && marks[i].Attended() {
			return true
		}
	}
	return false
}

// hasTwin reports whether another session of the event has the id of the i-th: which of
// the two a mark means, nobody can tell.
func hasTwin(e *program.Event, i int) bool {
	for j := range e.Sessions {
		if j != i && e.Sessions[j].ID == e.Sessions[i].ID {
			return true
		}
	}
	return false
}
