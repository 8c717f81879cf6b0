package program

import (
	"time"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/validation"
)

// mostDays is how many days of an event are looked up in the calendar.
const mostDays = 31

// checkDays notes a weekend or a holiday among the days of an event. Neither is a
// fault: a roadshow comes on Sunday. A year without a decree says nothing of holidays.
func (e *Event) checkDays(s *validation.Scope) {
	if !s.Notes() || !e.Schedule.Range.IsValid() {
		return
	}
	n := 0
	for day := range e.Schedule.Range.Days() {
		if n++; n > mostDays {
			return
		}
		if found, err := (civil.Holidays{}).On(day); err == nil && len(found) > 0 {
			reportIn(s, "schedule", "range", &ruleEventHoliday, day, holidayName(found[0]))
			return
		}
		if day.Weekday() == time.Saturday || day.Weekday() == time.Sunday {
			reportIn(s, "schedule", "range", &ruleEventWeekend, day, WeekdayOf(day))
			return
		}
	}
}

// holidayName is a holiday as messages name it.
type holidayName civil.Holiday

// Label returns its name in the language of the tag.
func (h holidayName) Label(tag language.Tag) string { return civil.Holiday(h).Name(tag) }

var ruleEventHoliday = validation.Rule{
	Code: "event.holiday", Severity: validation.Note,
	ID:     "%[1]v adalah hari libur atau cuti bersama: %[2]v",
	EN:     "%[1]v is a holiday or joint leave: %[2]v",
	Source: "joint decrees on public holidays and joint leave",
}

var ruleEventWeekend = validation.Rule{
	Code: "event.weekend", Severity: validation.Note,
	ID:     "%[1]v jatuh pada akhir pekan, hari %[2]v",
	EN:     "%[1]v falls on the weekend, a %[2]v",
	Source: "Perpres 21/2023 Pasal 3",
}
