package participant

import (
	"errors"
	"strconv"
	"time"

	"github.com/integritas-id/integritas/civil"
)

// BirthDate is a [civil.Date] that identifies a person, so it is printed masked, as
// its year: "1980". Text, JSON and SQL hold the ISO date.
//
// Values compare with == and take 8 bytes. The zero BirthDate means "not known".
type BirthDate struct{ v sealedNumber } // YYYYMMDD

// BirthDateOf returns the day as a birth date; the zero Date is the zero BirthDate.
func BirthDateOf(d civil.Date) BirthDate {
	return BirthDate{sealNumber(uint64(d.Year()*1e4 + int(d.Month())*100 + d.Day()))}
}

// ParseBirthDate reads the ISO form, "1980-05-05". Anything else is a
// [*NumberError]: EMPTY, FORM, or BIRTH_DATE where the calendar has no such day.
func ParseBirthDate(s string) (BirthDate, error) {
	d, err := civil.ParseDate(s)
	if err == nil {
		return BirthDateOf(d), nil
	}
	code := CodeForm
	if s == "" {
		code = CodeEmpty
	} else if e, ok := errors.AsType[*civil.ParseError](err); ok && e.Err != nil {
		code = CodeBirthDate
	}
	return BirthDate{}, &NumberError{Kind: NumberBirthDate, Code: code}
}

// IsZero reports whether the date is not known.
func (b BirthDate) IsZero() bool { return b.v == 0 }

// Reveal returns the day. Whoever calls it answers for where it goes.
func (b BirthDate) Reveal() civil.Date {
	if b.IsZero() { // not the error that NewDate would make of it
		return civil.Date{}
	}
	v := int(b.v.open())
	d, _ := civil.NewDate(v/1e4, time.Month(v/100%100), v%100)
	return d
}

// Year returns the year, which the mask shows too, or 0.
func (b BirthDate) Year() int { return int(b.v.open() / 1e4) }

// Age returns the completed years on the day, or 0 where either date is not known.
// Somebody born on 29 February becomes a year older on 1 March of a common year.
func (b BirthDate) Age(on civil.Date) int { return b.Reveal().YearsUntil(on) }

// String returns the mask, the year: "1980"; "" where the date is not known.
func (b BirthDate) String() string {
	if b.IsZero() {
		return ""
	}
	return strconv.Itoa(b.Year())
}

// AppendText appends the ISO form, for storing; an unknown date appends nothing.
func (b BirthDate) AppendText(text []byte) ([]byte, error) { return b.Reveal().AppendText(text) }
