package pillar

import (
	"fmt"
	"strconv"
	"time"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/enum"
)

// Validity is the run of days on which something holds. A From that is zero means
// since ever, a To that is zero means until further notice; both days are
// included. Where only a year was found, it counts from its 1 January or until
// its 31 December.
type Validity struct {
	From civil.Date `json:"from,omitzero"`
	To   civil.Date `json:"to,omitzero"`
}

// Contains reports whether it holds on a day. Nothing holds on the zero Date.
func (v Validity) Contains(on civil.Date) bool {
	return !on.IsZero() && !on.Before(v.From) && (v.To.IsZero() || !on.After(v.To))
}

// day is a date as the number 20260102, which the linker can lay out; 0 is none.
type day uint32

func (d day) date() civil.Date {
	date, err := civil.NewDate(int(d/10000), time.Month(d/100%100), int(d%100))
	if err != nil { // 0 stands for no date; a test reads all others
		return civil.Date{}
	}
	return date
}

// dayOf is the number of a date.
func dayOf(d civil.Date) day {
	return day(d.Year()*10000 + int(d.Month())*100 + d.Day())
}

// contains is [Validity.Contains] on numbers.
func contains(from, to day, on civil.Date) bool {
	d := dayOf(on)
	return d != 0 && d >= from && (to == 0 || d <= to)
}

// YearError says that the tables hold nothing for the year or the day asked for.
// The nearest year that they do hold is never taken in its place.
type YearError struct {
	Of          string     // what was asked for, such as "the areas of MCP"
	Year        int        // the year asked for, or that of On; 0 where no day was given
	On          civil.Date // the day, where one was asked for
	First, Last int        // the years that are known; Last is 0 for "until further notice"
}

// Code returns "YEAR".
func (*YearError) Code() string { return "YEAR" }

// Error tells the day or year that was asked for, and what is known, in English.
func (e *YearError) Error() string {
	asked := e.On.String()
	switch {
	case e.On.IsZero() && e.Year == 0:
		return "pillar: " + e.Of + ": no day was given"
	case e.On.IsZero():
		asked = strconv.Itoa(e.Year)
	}
	if e.Last == 0 {
		return fmt.Sprintf("pillar: %s: not known for %s, only since %d", e.Of, asked, e.First)
	}
	return fmt.Sprintf("pillar: %s: not known for %s, only for %d to %d", e.Of, asked, e.First, e.Last)
}

// Message tells the year that was asked for and those that are known: in English for an English tag, else in Indonesian.
func (e *YearError) Message(tag language.Tag) string {
	switch {
	case e.On.IsZero() && e.Year == 0:
		return enum.ByTag(tag, "harinya belum disebut; isi tanggalnya", "no day was given; give the day")
	case e.Last == 0:
		return fmt.Sprintf(enum.ByTag(tag, "tabel tidak memuat tahun %d, baru sejak %d", "the tables do not have the year %d, only since %d"), e.Year, e.First)
	}
	return fmt.Sprintf(enum.ByTag(tag, "tabel tidak memuat tahun %d, hanya %d sampai %d", "the tables do not have the year %d, only %d to %d"), e.Year, e.First, e.Last)
}

// unknownDay makes the error of a look-up by day.
func unknownDay(of string, on civil.Date, first day) *YearError {
	return &YearError{Of: of, Year: on.Year(), On: on, First: int(first / 10000)}
}
