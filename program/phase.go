package program

import (
	"time"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/enum"
)

// Phase tells where a moment lies against an event. It is computed, never stored.
// The zero Phase is unknown.
type Phase uint8

// The phases.
const (
	PhaseUpcoming Phase = iota + 1 // akan-datang: it has not begun
	PhaseRunning                   // berlangsung: on each of its days
	PhaseOver                      // lewat: it has ended
)

var phaseSet = enum.Set[Phase]{Name: "Phase", ID: "tahap waktu", EN: "phase", Rows: []enum.Row{
	PhaseUpcoming: {Code: "akan-datang", ID: "Akan datang", EN: "Upcoming", Synonyms: "mendatang"},
	PhaseRunning:  {Code: "berlangsung", ID: "Berlangsung", EN: "Running", Synonyms: "sedang berlangsung"},
	PhaseOver:     {Code: "lewat", ID: "Sudah lewat", EN: "Over", Synonyms: "sudah berakhir|selesai"},
}}

// Phase tells whether the event is upcoming, running or over at a moment. It looks at
// the schedule alone, with two exceptions: a cancelled or postponed event is in no
// phase, and one that was stopped is over from that moment. Unknown dates or an
// unknown zone give the zero Phase.
func (e *Event) Phase(at time.Time) Phase {
	if e.Status == StatusCancelled || e.Status == StatusPostponed {
		return 0
	}
	phase := e.Schedule.Phase(at)
	if phase != PhaseRunning {
		return phase
	}
	for _, c := range e.History {
		if c.To == StatusStopped && !c.At.IsZero() && !at.Before(c.At) {
			return PhaseOver
		}
	}
	return phase
}

// Phase tells whether a moment lies before the schedule, in it or after it. Between
// two days of one schedule it is running. Where the range has no last day, nothing
// is known after the first.
func (s *Schedule) Phase(at time.Time) Phase {
	begin, end, ok := s.Span()
	switch {
	case begin.IsZero():
		return 0
	case at.Before(begin):
		return PhaseUpcoming
	case !ok:
		return 0
	case at.Before(end):
		return PhaseRunning
	}
	return PhaseOver
}

// Span returns the moments at which the schedule begins and ends: by its clock
// times, or from midnight to midnight. Begin is zero where the first day or the zone
// is not known; ok says that both are known.
func (s *Schedule) Span() (begin, end time.Time, ok bool) {
	if s.Zone == 0 || s.Range.Start.IsZero() {
		return time.Time{}, time.Time{}, false
	}
	begin = s.Range.Start.At(orClock(s.From, midnight), s.Zone)
	if !s.Range.IsValid() {
		return begin, time.Time{}, false
	}
	return begin, s.Range.End.At(orClock(s.To, endOfDay), s.Zone), true
}

// midnight and endOfDay stand for clock times that are not known.
var midnight, endOfDay = civil.MustClock(0, 0), civil.MustClock(24, 0)

func orClock(c, unknown civil.Clock) civil.Clock {
	if c.IsZero() {
		return unknown
	}
	return c
}
