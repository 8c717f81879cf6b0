package program

import (
	"strings"
	"time"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/validation"
)

// Weekday is a day of the week as a text prints it, kept to be held against the
// date. The zero Weekday is unknown, unlike that of package time, which is Sunday.
type Weekday uint8

// The days from Monday to Sunday.
const (
	Monday    Weekday = iota + 1 // senin
	Tuesday                      // selasa
	Wednesday                    // rabu
	Thursday                     // kamis
	Friday                       // jumat
	Saturday                     // sabtu
	Sunday                       // minggu
)

var weekdaySet = enum.Set[Weekday]{Name: "Weekday", ID: "hari", EN: "weekday", Rows: []enum.Row{
	Monday:    {Code: "senin", ID: "Senin", EN: "Monday"},
	Tuesday:   {Code: "selasa", ID: "Selasa", EN: "Tuesday"},
	Wednesday: {Code: "rabu", ID: "Rabu", EN: "Wednesday"},
	Thursday:  {Code: "kamis", ID: "Kamis", EN: "Thursday"},
	Friday:    {Code: "jumat", ID: "Jumat", EN: "Friday", Synonyms: "jum'at|jum’at"},
	Saturday:  {Code: "sabtu", ID: "Sabtu", EN: "Saturday"},
	Sunday:    {Code: "minggu", ID: "Minggu", EN: "Sunday", Synonyms: "ahad"},
}}

// WeekdayOf returns the weekday of d; zero for the zero Date.
func WeekdayOf(d civil.Date) Weekday {
	switch {
	case d.IsZero():
		return 0
	case d.Weekday() == time.Sunday:
		return Sunday
	}
	return Weekday(d.Weekday())
}

// leadingWeekday returns the weekday that a printed date begins with, as in
// "Selasa (5/3/2024)" or "hari Rabu, 6 Maret"; zero where there is none.
func leadingWeekday(text string) Weekday {
	text = strings.TrimSpace(text)
	for _, word := range [...]string{"pada ", "Pada ", "hari ini", "Hari ini", "hari ", "Hari "} {
		text = strings.TrimLeft(strings.TrimPrefix(text, word), " ,(")
	}
	end := strings.IndexAny(text, " ,(/-")
	if end < 0 {
		end = len(text)
	}
	day, err := weekdaySet.Parse(text[:end])
	if err != nil {
		return 0
	}
	return day
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
	ID:     "%[1]v adalah hari %[2]v, bukan %[3]v; hari %[3]v cocok dengan %[4]v, mungkin tanggal dan bulan tertukar",
	EN:     "%[1]v is a %[2]v, not a %[3]v; %[4]v is a %[3]v, so day and month may be exchanged",
	Source: sourceWeekday,
}
