package attend

import (
	"time"

	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/program"
)

// Amount is a number of sessions and their minutes.
type Amount struct {
	Sessions int `json:"sessions"`
	Minutes  int `json:"minutes"` // by their JP of 45, else by the clock
}

func (a *Amount) add(s *program.Session) {
	a.Sessions++
	a.Minutes += lesson(s)
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
	Basis    Basis  `json:"basis,omitempty"`
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

// Standing tells how far the person has come at a moment. A session counts when it is
// over; until then it is to come, whatever is marked. Left out are cancelled sessions,
// those of other tracks, those after the event was broken off, those marked as not
// applicable, and those that began before the person was enrolled, unless a mark tells
// that he or she was there: somebody who was not yet enrolled was not absent, whatever
// the list says. Of whoever has no place, only what was attended is told. Marks of
// another event, of no session of the event, and dated before their session's day count
// nothing. Without an event or attendance (nil) there is nothing.
func (p *Policy) Standing(e *program.Event, a *Attendance, at time.Time) Standing {
	if e == nil || a == nil {
		return Standing{Basis: p.Basis}
	}
	return p.read(e, a, at).standing()
}

func (x *reading) standing() Standing {
	st := Standing{Basis: x.policy.Basis}
	for i := range x.event.Sessions {
		s := &x.event.Sessions[i]
		switch x.fate(s) {
		case fateAttended:
			st.Attended.add(s)
		case fateMissed:
			st.Missed.add(s)
		case fateUnmarked, fateUnclear:
			st.Unmarked.add(s)
		case fateToCome:
			st.ToCome.add(s)
		}
	}
	return st
}

// jp returns the JP that the attended sessions state, and what can still be reached.
func (x *reading) jp() (attended, reach int) {
	for i := range x.event.Sessions {
		s := &x.event.Sessions[i]
		switch x.fate(s) {
		case fateAttended:
			attended += max(0, s.JP)
		case fateUnmarked, fateUnclear, fateToCome:
			reach += max(0, s.JP)
		}
	}
	return attended, attended + reach
}

// lesson returns how many minutes a session is: its JP where it has any,
// else its clock times on all its days; 0 where neither is known.
func lesson(s *program.Session) int {
	if s.JP > 0 {
		return s.JP * locale.MinutesPerJP
	}
	return s.Minutes() * max(1, s.Range.Len())
}
