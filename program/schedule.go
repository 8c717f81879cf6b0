package program

import (
	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/validation"
)

// Schedule says when an event is: its days, its clock times, its zone, what was
// printed about them, and the days for which it was planned before. The zero Schedule
// is not known.
type Schedule struct {
	// Range is the days from first to last. A date that is no more than a month is the
	// whole month, with the text in Printed. It is zero where no date is set, as for a
	// proposal and a postponed event.
	Range civil.Range `json:"range,omitzero"`
	Zone  civil.Zone  `json:"zone,omitzero"`

	From    civil.Clock `json:"from,omitzero"`      // when it begins on the first day
	To      civil.Clock `json:"to,omitzero"`        // when it ends on the last day
	OpenEnd bool        `json:"open_end,omitempty"` // "s.d. selesai": the end is left open
	Daily   Hours       `json:"daily,omitzero"`     // from when to when it is open each day

	Days     int           `json:"days,omitzero"`      // how many days it lasts, as told
	Minutes  int           `json:"minutes,omitzero"`   // how long it lasts, as told, where no clock times are
	Weekday  Weekday       `json:"weekday,omitzero"`   // of the first day, as announced
	Weekdays []Weekday     `json:"weekdays,omitempty"` // on which days of the week, where it comes again and again: a broadcast
	Printed  []PrintedDate `json:"printed,omitempty"`  // what the sources print, and how it was read
	Previous []civil.Range `json:"previous,omitempty"` // for which days it was planned before, oldest first
	JP       int           `json:"jp,omitempty"`       // lesson hours of 45 minutes; 0 where it carries none or they are not known
	Note     string        `json:"note,omitempty"`     // "sepanjang hari, mulai pagi"
}

// Hours is a stretch of one day. The zero Hours is not known.
type Hours struct {
	From civil.Clock `json:"from,omitzero"`
	To   civil.Clock `json:"to,omitzero"`
}

// IsOneDay reports whether the event begins and ends on one day that is known.
func (s *Schedule) IsOneDay() bool { return !s.Range.Start.IsZero() && s.Range.Start == s.Range.End }

// Check reports what does not fit in the schedule.
func (s *Schedule) Check(sc *validation.Scope) {
	if !s.Range.IsZero() && s.Range.Start.IsZero() {
		sc.Report("range", &ruleScheduleStart)
	} else if !s.Range.End.IsZero() && !s.Range.IsValid() {
		sc.Report("range", &ruleScheduleOrder)
	}
	if s.Range.Start == s.Range.End && isBackwards(s.From, s.To) {
		sc.Report("to", &ruleScheduleClock)
	}
	if s.OpenEnd && !s.To.IsZero() {
		sc.Report("open_end", &ruleScheduleOpenEnd)
	}
	if isBackwards(s.Daily.From, s.Daily.To) {
		sc.Report("daily", &ruleScheduleClock)
	}
	if hasClock := !s.From.IsZero() || !s.To.IsZero() || s.Daily != (Hours{}); hasClock && s.Zone == 0 {
		sc.Report("zone", &ruleScheduleZone)
	}
	checkWeekday(sc, "weekday", s.Weekday, s.Range.Start)
	validation.Each(sc, "printed", s.Printed)
	for i, r := range s.Previous {
		switch {
		case !r.IsValid():
			sc.ReportIndex("previous", i, &ruleScheduleOrder)
		case r == s.Range && i == len(s.Previous)-1:
			sc.ReportIndex("previous", i, &ruleSchedulePrevious)
		}
	}
	if s.JP < 0 || s.Days < 0 || s.Minutes < 0 {
		sc.Report("jp", &ruleScheduleJP)
	}
	if n := s.Range.Len(); s.Days > 0 && n > 0 && s.Days != n {
		sc.Report("days", &ruleScheduleDays, s.Days, n)
	}
}

// isBackwards reports whether both times are known and the second does not follow the first.
func isBackwards(from, to civil.Clock) bool {
	return !from.IsZero() && !to.IsZero() && !from.Before(to)
}

var ruleScheduleStart = validation.Rule{
	Code: "schedule.start", Severity: validation.Error,
	ID:     "hari pertama belum diisi; isi tanggal mulai",
	EN:     "the first day is missing; fill in the start",
	Source: "ISO 8601-1:2019 5.5.2",
}

var ruleScheduleOrder = validation.Rule{
	Code: "schedule.order", Severity: validation.Error,
	ID:     "tanggal selesai mendahului tanggal mulai, atau salah satunya kosong; periksa keduanya",
	EN:     "the last day comes before the first, or one of them is missing; check both",
	Source: "ISO 8601-1:2019 5.5.2",
}

var ruleScheduleClock = validation.Rule{
	Code: "schedule.clock", Severity: validation.Error,
	ID:     "jam selesai tidak sesudah jam mulai; periksa keduanya",
	EN:     "the closing time is not after the opening time; check both",
	Source: "ISO 8601-1:2019 5.3",
}

var ruleScheduleOpenEnd = validation.Rule{
	Code: "schedule.open-end", Severity: validation.Error,
	ID:     "jam selesai diisi, tetapi acara juga ditandai sampai selesai; pilih salah satu",
	EN:     "a closing time is given, yet the end is marked as open; choose one",
	Source: "an open end has no time",
}

var ruleScheduleZone = validation.Rule{
	Code: "schedule.zone", Severity: validation.Warning,
	ID:     "jam diisi tanpa zona waktu; isi WIB, WITA atau WIT",
	EN:     "a time is given without its zone; fill in WIB, WITA or WIT",
	Source: "Keppres 41/1987",
}

var ruleSchedulePrevious = validation.Rule{
	Code: "schedule.previous", Severity: validation.Error,
	ID:     "tanggal lama sama dengan tanggal yang berlaku; hapus salah satunya",
	EN:     "the old dates are the ones in force; remove one of them",
	Source: sourceLifecycle,
}

var ruleScheduleJP = validation.Rule{
	Code: "schedule.jp", Severity: validation.Error,
	ID:     "jumlah JP, hari dan menit tidak boleh negatif",
	EN:     "lesson hours, days and minutes cannot be negative",
	Source: "a JP is 45 minutes",
}

var ruleScheduleDays = validation.Rule{
	Code: "schedule.days", Severity: validation.Warning,
	ID:     "disebut berlangsung %[1]d hari, tetapi rentang tanggalnya %[2]d hari; periksa tanggalnya",
	EN:     "it is said to last %[1]d days, but the dates span %[2]d; check the dates",
	Source: "arithmetic",
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
// are not known.
func (e *Event) SessionSchedule(s *Session) Schedule {
	schedule := Schedule{Range: s.Range, Zone: e.ClockZone(), From: s.From, To: s.To}
	if s.Range.IsZero() {
		schedule.Range = e.Schedule.Range
		if s.From.IsZero() && s.To.IsZero() {
			schedule.From, schedule.To = e.Schedule.From, e.Schedule.To
		}
	}
	return schedule
}

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

var ruleScheduleZoneRegion = validation.Rule{
	Code: "schedule.zone-region", Severity: validation.Warning,
	ID:     "%[1]s memakai %[2]s, bukan %[3]s; periksa zona waktu atau wilayahnya",
	EN:     "%[1]s keeps %[2]s, not %[3]s; check the zone or the region",
	Source: "Keppres 41/1987",
}
