package calendar

import (
	"fmt"
	"time"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/program"
)

// when is the time of an entry: whole days, or a stretch by the clock, which may
// recur on each of the days.
type when struct {
	days     civil.Range // without a last day where none is known
	from, to civil.Clock // both zero for whole days; to alone where the end is not known
	zone     civil.Zone
	daily    bool // from and to hold on each of the days
}

// eventWhen returns when an event is, or why that cannot be told.
func eventWhen(e *program.Event) (when, Reason) {
	s := &e.Schedule
	t := when{days: s.Range, from: s.From, to: s.To, zone: s.Zone}
	if previous := e.PreviousRanges(); t.days.IsZero() && len(previous) > 0 && (e.Status == program.StatusPostponed || e.Status == program.StatusCancelled) {
		t.days = previous[len(previous)-1]
	}
	if t.from.IsZero() && !s.Daily.From.IsZero() {
		t.from, t.to, t.daily = s.Daily.From, s.Daily.To, true
	}
	return t.judged(!s.To.IsZero() || s.Daily != (program.Hours{}))
}

// sessionWhen returns when a session is, or why that cannot be told.
func sessionWhen(e *program.Event, s *program.Session, whole when) (when, Reason) {
	t := when{days: s.Range, from: s.From, to: s.To, zone: e.Schedule.Zone, daily: true}
	if t.days.IsZero() {
		if whole.days.Len() != 1 || t.from.IsZero() {
			return when{}, ReasonUntimed
		}
		t.days = whole.days
	}
	return t.judged(!s.To.IsZero())
}

// judged drops what cannot be written and says what that is. More clock times may be
// known than the one at which it begins.
func (t when) judged(hasClock bool) (when, Reason) {
	switch {
	case t.days.Start.IsZero():
		return when{}, ReasonDate
	case !t.days.End.IsZero() && !t.days.IsValid():
		return when{}, ReasonRange
	case t.from.IsZero() || t.zone == 0:
		isLost := t.zone == 0 && (hasClock || !t.from.IsZero())
		t.from, t.to = civil.Clock{}, civil.Clock{}
		if isLost {
			return t, ReasonZone
		}
	case !t.to.IsZero() && !t.from.Before(t.to) && (t.daily || t.days.Len() <= 1):
		t.to = civil.Clock{}
		return t, ReasonClock
	}
	return t, 0
}

// write appends DTSTART, and as far as they are known DTEND and the recurrence.
func (t when) write(l *lines) {
	if t.from.IsZero() {
		l.add("DTSTART;VALUE=DATE", dateText(t.days.Start))
		if after := t.days.End.AddDays(1); !t.days.End.IsZero() && !after.IsZero() {
			l.add("DTEND;VALUE=DATE", dateText(after))
		}
		return
	}
	begin := t.days.Start.At(t.from, t.zone)
	t.moment(l, "DTSTART", begin)
	last := t.days.End
	if t.daily || last.IsZero() {
		last = t.days.Start
	}
	to := t.to
	if to.IsZero() && t.days.Len() > 1 && !t.daily {
		to = civil.MustClock(24, 0) // it lasts into its last day, till when nobody said
	}
	if !to.IsZero() {
		t.moment(l, "DTEND", last.At(to, t.zone))
	}
	if n := t.days.Len(); t.daily && n > 1 {
		l.add("RRULE", fmt.Sprintf("FREQ=DAILY;COUNT=%d", n))
	}
}

func (t when) moment(l *lines, name string, at time.Time) {
	if at.Year() <= 9999 { // 24:00 of the last day of all
		l.add(name+";TZID="+t.zone.IANA(), at.Format("20060102T150405"))
	}
}

func dateText(d civil.Date) string {
	return fmt.Sprintf("%04d%02d%02d", d.Year(), d.Month(), d.Day())
}
