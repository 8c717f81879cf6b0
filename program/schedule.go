package program

import (
	"slices"
	"time"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
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
	Zone  civil.Zone  `json:"zone,omitempty"`

	From    civil.Clock `json:"from,omitzero"`      // when it begins on the first day
	To      civil.Clock `json:"to,omitzero"`        // when it ends on the last day
	OpenEnd bool        `json:"open_end,omitempty"` // "s.d. selesai": the end is left open
	Daily   Hours       `json:"daily,omitzero"`     // from when to when it is open each day

	Days     int           `json:"days,omitzero"`      // how many days it lasts, as told
	Minutes  int           `json:"minutes,omitzero"`   // how long it lasts, as told, where no clock times are
	Weekday  Weekday       `json:"weekday,omitempty"`  // of the first day, as announced
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
	s.checkUnread(sc)
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
	s.checkLessonHours(sc)
	if n := s.Range.Len(); s.Days > 0 && n > 0 && s.Days != n {
		sc.Report("days", &ruleScheduleDays, s.Days, n)
	}
}

// checkUnread reports what is printed and was not read, where it means days on which the
// event neither is nor was to be: "Selasa (5/4)" over 5 March.
func (s *Schedule) checkUnread(sc *validation.Scope) {
	if !s.Range.IsValid() {
		return
	}
	for i := range s.Printed {
		p := &s.Printed[i]
		if p.Text == "" || !p.Range.IsZero() {
			continue
		}
		read, off := s.readElsewhere(p.Text, s.Range.Start.Year())
		if off && s.Range.End.Year() != s.Range.Start.Year() {
			_, off = s.readElsewhere(p.Text, s.Range.End.Year())
		}
		if off {
			sc.ReportIndex("printed", i, &rulePrintedReading, read)
		}
	}
}

// readElsewhere reads a printed date in a year; ok says that it means none of the days known.
func (s *Schedule) readElsewhere(text string, year int) (days civil.Range, ok bool) {
	read, err := ParsePrintedDate(text, locale.DateReader{Year: year})
	if err != nil || !read.Range.IsValid() {
		return civil.Range{}, false
	}
	return read.Range, !s.Range.Overlaps(read.Range) && !slices.ContainsFunc(s.Previous, read.Range.Overlaps)
}

var ruleScheduleStart = validation.Rule{
	Code: "schedule.start", Severity: validation.Error,
	ID:     "hari pertama belum diisi; isi tanggal mulai",
	EN:     "the first day is missing; fill in the start",
	Source: "ISO 8601-1:2019 5.5.2",
}

var ruleScheduleZone = validation.Rule{
	Code: "schedule.zone", Severity: validation.Warning,
	ID:     "jam diisi tanpa zona waktu; isi WIB, WITA, atau WIT",
	EN:     "a time is given without its zone; fill in WIB, WITA or WIT",
	Source: "Keppres 41/1987",
}

var ruleSchedulePrevious = validation.Rule{
	Code: "schedule.previous", Severity: validation.Error,
	ID:     "tanggal lama sama dengan tanggal yang berlaku; hapus salah satunya",
	EN:     "the old dates are the ones in force; remove one of them",
	Source: sourceLifecycle,
}

var ruleScheduleDays = validation.Rule{
	Code: "schedule.days", Severity: validation.Warning,
	ID:     "disebut berlangsung %[1]d hari, tetapi rentang tanggalnya %[2]d hari; periksa tanggalnya",
	EN:     "it is said to last %[1]d days, but the dates span %[2]d; check the dates",
	Source: "arithmetic",
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

// checkLessonHours reports more lesson hours than the schedule holds: its daily hours, or those
// of its one day. The clocks of several days are those of the first and the last.
func (s *Schedule) checkLessonHours(sc *validation.Scope) {
	days, hours := s.Range.Len(), s.Daily
	if days == 1 && hours == (Hours{}) && !s.OpenEnd {
		hours = Hours{From: s.From, To: s.To}
	}
	if s.JP <= 0 || days <= 0 || hours.From.IsZero() || hours.To.IsZero() || !hours.From.Before(hours.To) {
		return
	}
	if minutes := days * (hours.To.Minutes() - hours.From.Minutes()); s.JP*45 > minutes {
		sc.Report("jp", &ruleScheduleJPLong, s.JP, minutes)
	}
}

var ruleScheduleJPLong = validation.Rule{
	Code: "schedule.jp-long", Severity: validation.Warning,
	ID:     "%[1]d JP tidak muat dalam %[2]d menit; satu JP adalah 45 menit, periksa jam atau JP-nya",
	EN:     "%[1]d lesson hours do not fit into %[2]d minutes; one is 45 minutes, check the times or the number",
	Source: "a lesson hour (JP) is 45 minutes",
}
