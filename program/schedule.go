package program

import (
	"time"

	"github.com/integritas-id/integritas/civil"
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

	Weekday  Weekday       `json:"weekday,omitzero"`   // of the first day, as announced
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

// PrintedDate is a date as a source prints it, beside its reading.
type PrintedDate struct {
	Text    string      `json:"text,omitempty"`   // "Senin (6/7)"
	Range   civil.Range `json:"range,omitzero"`   // how it was read; zero where it cannot be
	Weekday Weekday     `json:"weekday,omitzero"` // as printed; where it is left out, the one that Text begins with
	Source  string      `json:"source,omitempty"` // id of the source
}

// Days returns the number of days; 0 where they are not known.
func (s *Schedule) Days() int { return s.Range.Len() }

// Check reports what does not fit in the schedule.
func (s *Schedule) Check(sc *validation.Scope) {
	if !s.Range.IsZero() && s.Range.Start.IsZero() {
		sc.Report("range", &ruleScheduleStart)
	} else if !s.Range.End.IsZero() && !s.Range.IsValid() {
		sc.Report("range", &ruleScheduleOrder)
	}
	oneDay := s.Range.Start == s.Range.End
	if oneDay && isBackwards(s.From, s.To) {
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
	for i := range s.Printed {
		sc.Index("printed", i, &s.Printed[i])
	}
	for i, r := range s.Previous {
		switch {
		case !r.IsValid():
			sc.ReportIndex("previous", i, &ruleScheduleOrder)
		case r == s.Range && i == len(s.Previous)-1:
			sc.ReportIndex("previous", i, &ruleSchedulePrevious)
		}
	}
	if s.JP < 0 {
		sc.Report("jp", &ruleScheduleJP)
	}
}

// isBackwards reports whether both times are known and the second does not follow the first.
func isBackwards(from, to civil.Clock) bool {
	return !from.IsZero() && !to.IsZero() && !from.Before(to)
}

// Check reports a printed weekday that is not that of the date read.
func (p *PrintedDate) Check(s *validation.Scope) {
	if !p.Range.IsZero() && !p.Range.IsValid() {
		s.Report("range", &ruleScheduleOrder)
	}
	day := p.Weekday
	if day == 0 {
		day = leadingWeekday(p.Text)
	}
	checkWeekday(s, "weekday", day, p.Range.Start)
}

// checkWeekday reports a weekday that is not that of the date. Where the date with
// day and month exchanged falls on it, the message names that date.
func checkWeekday(s *validation.Scope, field string, printed Weekday, d civil.Date) {
	if printed == 0 || d.IsZero() || WeekdayOf(d) == printed {
		return
	}
	swapped, err := civil.NewDate(d.Year(), time.Month(d.Day()), int(d.Month()))
	if err == nil && WeekdayOf(swapped) == printed {
		s.Report(field, &ruleWeekdaySwapped, d, WeekdayOf(d), printed, swapped)
		return
	}
	s.Report(field, &ruleWeekday, d, WeekdayOf(d), printed)
}

const sourceWeekday = "the calendar; slips in printed reports of 2021 and 2025"

var ruleWeekday = validation.Rule{
	Code: "schedule.weekday", Severity: validation.Warning,
	ID:     "%[1]v adalah hari %[2]v, bukan %[3]v; periksa hari atau tanggalnya",
	EN:     "%[1]v is a %[2]v, not a %[3]v; check the weekday or the date",
	Source: sourceWeekday,
}

var ruleWeekdaySwapped = validation.Rule{
	Code: "schedule.weekday-swapped", Severity: validation.Warning,
	ID:     "%[1]v adalah hari %[2]v, bukan %[3]v; hari %[3]v cocok dengan %[4]v, mungkin hari dan bulan tertukar",
	EN:     "%[1]v is a %[2]v, not a %[3]v; %[4]v is a %[3]v, so day and month may be exchanged",
	Source: sourceWeekday,
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
	ID:     "jumlah JP tidak boleh negatif",
	EN:     "the number of lesson hours cannot be negative",
	Source: "a JP is 45 minutes",
}
