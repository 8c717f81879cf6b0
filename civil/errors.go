package civil

import (
	"errors"
	"fmt"
	"time"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
)

// UnknownError says that a text names no member of a closed set. Set is the Go type's
// name; the text itself is not kept. Its Message names the set and the nearest codes in
// Indonesian and English. It is one type in all packages.
type UnknownError = enum.UnknownError

// DateError says that a year, month and day name no day of the calendar. Error does not
// repeat them, which may be meant for somebody's birth date.
type DateError struct {
	Year  int
	Month time.Month
	Day   int
}

// Error says that there is no such day.
func (e *DateError) Error() string {
	return "civil: the calendar has no such day"
}

// Message tells that there is no such day: in English for an English tag, else in Indonesian.
func (e *DateError) Message(tag language.Tag) string {
	return enum.ByTag(tag, "tidak ada hari seperti itu di kalender; periksa tanggal dan bulannya", "the calendar has no such day; check day and month")
}

// ParseError says that a text is not written in the ISO form of its type.
// Error does not repeat the text, which may be somebody's birth date.
type ParseError struct {
	Type string // "Date", "Range", "Clock" or "Zone"
	Text string // the text as given
	Err  error  // why, such as a [*DateError]; may be nil
}

// Error tells what the text should be like, and the cause.
func (e *ParseError) Error() string {
	msg := "civil: text is not a " + e.Type
	if like := e.example(); like != "" {
		msg += " like " + like
	}
	if e.Err != nil {
		msg += ": " + e.Err.Error()
	}
	return msg
}

// MarshalText is Error, so that a log that writes JSON tells no more than the message.
func (e *ParseError) MarshalText() ([]byte, error) { return []byte(e.Error()), nil }

// Message tells what should stand there: in English for an English tag, else in
// Indonesian. The text is not repeated.
func (e *ParseError) Message(tag language.Tag) string {
	like := e.example()
	if _, ok := errors.AsType[*DateError](e.Err); ok {
		return enum.ByTag(tag, "tidak ada hari seperti itu di kalender; tulis misalnya "+like, "the calendar has no such day; write, for example, "+like)
	}
	what := map[string][2]string{
		"Date": {"tanggal", "date"}, "Range": {"rentang tanggal", "range of dates"}, "Clock": {"jam", "time of day"}, "Zone": {"zona waktu", "time zone"},
	}[e.Type]
	if what[0] == "" {
		return enum.ByTag(tag, "nilai ini tidak dapat dibaca", "this value cannot be read")
	}
	return enum.ByTag(tag, "ini bukan "+what[0]+" yang sah; tulis misalnya "+like, "this is no valid "+what[1]+"; write, for example, "+like)
}

// example is a text of the type that is wanted, "" for no type.
func (e *ParseError) example() string {
	switch e.Type {
	case "Date":
		return "2024-03-05"
	case "Range":
		return "2024-03-05/2024-03-07"
	case "Clock":
		return "08:00"
	case "Zone":
		return "WIB"
	}
	return ""
}

// Unwrap returns the cause, nil where the form itself is wrong.
func (e *ParseError) Unwrap() error { return e.Err }

// ClockError says that an hour and a minute are no time of the day.
type ClockError struct{ Hour, Minute int }

// Error tells the hour and the minute that are none.
func (e *ClockError) Error() string {
	return fmt.Sprintf("civil: there is no time %d:%02d", e.Hour, e.Minute)
}

// Message tells the time that is none: in English for an English tag, else in Indonesian.
func (e *ClockError) Message(tag language.Tag) string {
	return fmt.Sprintf(enum.ByTag(tag, "tidak ada pukul %02d.%02d; jam 0 sampai 23, menit 0 sampai 59", "there is no time %02d:%02d; hours go from 0 to 23, minutes from 0 to 59"), e.Hour, e.Minute)
}
