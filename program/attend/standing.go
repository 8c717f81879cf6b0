package attend

import (
	"time"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/program"
)

// Amount is a number of sessions and their minutes.
type Amount struct {
	Sessions int `json:"sessions"`
	Minutes  int `json:"minutes"`
}

func (a *Amount) add(minutes int) {
	a.Sessions++
	a.Minutes += minutes
}

func (a Amount) plus(b Amount) Amount {
	return Amount{a.Sessions + b.Sessions, a.Minutes + b.Minutes}
}

// Standing is how far a person has come in an event at a moment, as a [Policy]
// counts it: each applicable session is in one of the four amounts.
type Standing struct {
	Attended Amount `json:"attended"` // was there
	Missed   Amount `json:"missed"`   // was not there, with or without an excuse
	Unmarked Amount `json:"unmarked"` // held, and nobody noted whether the person was there
	ToCome   Amount `json:"to_come"`  // not held yet
	Basis    Basis  `json:"basis,omitzero"`
}

// SoFar returns the attended part of the sessions that were held and marked.
func (s Standing) SoFar() Share {
	return s.share(s.Attended, s.Attended.plus(s.Missed))
}

// OfAll returns the attended part of all applicable sessions, held or to come: the
// least that the person can end with.
func (s Standing) OfAll() Share { return s.share(s.Attended, s.all()) }

// Best returns the part that the person can still reach: with all sessions to come
// attended, and all unmarked ones found to have been.
func (s Standing) Best() Share {
	return s.share(s.Attended.plus(s.Unmarked).plus(s.ToCome), s.all())
}

func (s Standing) all() Amount {
	return s.Attended.plus(s.Missed).plus(s.Unmarked).plus(s.ToCome)
}

func (s Standing) share(part, whole Amount) Share {
	if s.Basis == BasisMinutes {
		return Share{part.Minutes, whole.Minutes}
	}
	return Share{part.Sessions, whole.Sessions}
}

// Standing tells how far the person has come at a moment. Cancelled sessions are left
// out; so are those marked as not applicable, and those that began before the person
// was enrolled, unless a mark tells that he or she was there: somebody who was not yet
// enrolled was not absent, whatever the list says.
func (p *Policy) Standing(e *program.Event, a *Attendance, at time.Time) Standing {
	st := Standing{Basis: p.Basis}
	for i := range e.Sessions {
		s := &e.Sessions[i]
		if amount := p.account(&st, e, s, a, at); amount != nil {
			amount.add(lesson(s))
		}
	}
	return st
}

// account returns the amount of st to which a session belongs, nil where it does not
// apply to the person.
func (p *Policy) account(st *Standing, e *program.Event, s *program.Session, a *Attendance, at time.Time) *Amount {
	schedule := e.SessionSchedule(s)
	_, end, dated := schedule.Span()
	m, marked := a.Mark(s.ID)
	switch {
	case s.Cancelled:
		return nil
	case isBefore(e, s, a) && !m.Attended():
		return nil
	case marked && m.State == AttendanceNotApplicable:
		return nil
	case marked && m.State == AttendanceExcused && p.Excused == ExcusedLeftOut:
		return nil
	case marked && p.attended(m):
		return &st.Attended
	case marked:
		return &st.Missed
	case !dated || end.After(at):
		return &st.ToCome
	case p.UnmarkedAbsent:
		return &st.Missed
	}
	return &st.Unmarked
}

// attended reports whether a mark counts as attended.
func (p *Policy) attended(m Mark) bool {
	switch m.State {
	case AttendancePresent:
		return true
	case AttendanceLate:
		return p.LateLimit == 0 || m.Late <= p.LateLimit
	case AttendanceExcused:
		return p.Excused == ExcusedAttended
	}
	return false
}

// lesson returns how many minutes of training a session is: its JP where it has any,
// else its clock times on all its days; 0 where neither is known.
func lesson(s *program.Session) int {
	if s.JP > 0 {
		return s.JP * locale.MinutesPerJP
	}
	return s.Minutes() * max(1, s.Range.Len())
}

// isBefore reports whether a session began before the person was enrolled. Where its
// clock times are not known, it began on an earlier day.
func isBefore(e *program.Event, s *program.Session, a *Attendance) bool {
	schedule := e.SessionSchedule(s)
	begin, _, ok := schedule.Span()
	if !ok || a.Since.IsZero() {
		return false
	}
	if schedule.From.IsZero() {
		begin = schedule.Range.Start.At(civil.MustClock(24, 0), schedule.Zone)
	}
	return begin.Before(a.Since)
}
