package program

import (
	"strings"
	"time"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/enum"
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

var weekdaySet = enum.Set[Weekday]{Name: "Weekday", Rows: []enum.Row{
	{Code: "senin", ID: "Senin", EN: "Monday"},
	{Code: "selasa", ID: "Selasa", EN: "Tuesday"},
	{Code: "rabu", ID: "Rabu", EN: "Wednesday"},
	{Code: "kamis", ID: "Kamis", EN: "Thursday"},
	{Code: "jumat", ID: "Jumat", EN: "Friday", Synonyms: "jum'at|jum’at"},
	{Code: "sabtu", ID: "Sabtu", EN: "Saturday"},
	{Code: "minggu", ID: "Minggu", EN: "Sunday", Synonyms: "ahad"},
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
	for _, word := range []string{"pada ", "hari ", "Pada ", "Hari "} {
		text = strings.TrimSpace(strings.TrimPrefix(text, word))
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
