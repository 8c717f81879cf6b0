package attend

import (
	"time"

	"github.com/integritas-id/integritas/program"
)

// stop is the moment at which an event was broken off.
type stop struct {
	stopped bool
	at      time.Time // zero where nobody noted it
}

func stopOf(e *program.Event) stop {
	var s stop
	s.stopped = e.Passed(program.StatusStopped)
	if !s.stopped {
		return s
	}
	for i := range e.History {
		if e.History[i].To == program.StatusStopped {
			s.at = e.History[i].At
		}
	}
	return s
}

// wasHeld reports whether a session began before the event was broken off, and whether
// that is known.
func (s stop) wasHeld(schedule *program.Schedule, begin time.Time) (held, known bool) {
	if !s.stopped {
		return true, true
	}
	if s.at.IsZero() || begin.IsZero() {
		return false, false
	}
	if schedule.From.IsZero() && begin.Before(s.at) && s.at.Before(begin.AddDate(0, 0, 1)) {
		return false, false // on that day, at an hour that nobody noted
	}
	return begin.Before(s.at), true
}
