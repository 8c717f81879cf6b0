package program

import (
	"time"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/validation"
)

// ClockZone returns the zone by which moments are told: that of the schedule, else of
// the province, else the westernmost, in which everything happens last: what is over
// there is over everywhere.
func (e *Event) ClockZone() civil.Zone {
	if e.Schedule.Zone != 0 {
		return e.Schedule.Zone
	}
	if province, ok := e.province(); ok {
		return province.Zone()
	}
	return civil.WIB
}

// province returns the province in which the event is held; false where it is not
// known.
func (e *Event) province() (region.Region, bool) {
	code := e.Place.Venue.Area.Code
	if code.IsZero() {
		code = e.Place.HeldIn.Code
	}
	return region.Lookup(code.At(region.Province))
}

// SessionSchedule returns when a session is: by its own days and clock times, else by
// those of the event, in the zone of [Event.ClockZone]. Its Range is zero where the days
// are not known, and ends on the day after where the session ends past midnight.
// Of no session (nil) it is zero.
func (e *Event) SessionSchedule(s *Session) Schedule {
	if s == nil {
		return Schedule{}
	}
	schedule := Schedule{Range: s.Range, Zone: e.ClockZone(), From: s.From, To: s.To}
	if s.Range.IsZero() {
		schedule.Range = e.Schedule.Range
		if s.From.IsZero() && s.To.IsZero() {
			schedule.From, schedule.To = e.Schedule.From, e.Schedule.To
		}
	}
	if !schedule.Range.IsZero() && s.isOverMidnight() {
		schedule.Range.End = schedule.Range.End.AddDays(1)
	}
	return schedule
}

// checkZone reports a zone that is not that of the region in which the event is held.
// Indonesia's zones follow its provinces.
func (e *Event) checkZone(s *validation.Scope) {
	province, ok := e.province()
	if !ok || e.Schedule.Zone == 0 || e.Mode == ModeOnline {
		return
	}
	if zone := province.Zone(); zone != e.Schedule.Zone {
		reportIn(s, "schedule", "zone", &ruleScheduleZoneRegion, province.FullName(), zone.String(), e.Schedule.Zone.String())
	}
}

var ruleScheduleZoneRegion = validation.Rule{
	Code: "schedule.zone-region", Severity: validation.Warning,
	ID:     "%[1]s memakai %[2]s, bukan %[3]s; periksa zona waktu atau wilayahnya",
	EN:     "%[1]s keeps %[2]s, not %[3]s; check the zone or the region",
	Source: "Keppres 41/1987",
}

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
