package civil

import (
	"cmp"
	"database/sql/driver"
	"fmt"
	"strings"
	"time"
)

// Date is a day of the Gregorian calendar from 0001-01-01 to 9999-12-31, without
// a time or a zone. Dates are comparable, take 4 bytes and compare with ==.
// The zero Date means "not known"; [Date.IsZero] reports it.
type Date struct {
	// v is year<<9 | month<<5 | day, so that dates order like their numbers.
	v uint32
}

// NewDate returns the day, or a [*DateError] where the calendar has none:
// 29 February only in leap years, years 1 to 9999.
func NewDate(year int, month time.Month, day int) (Date, error) {
	if year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month) {
		return Date{}, &DateError{Year: year, Month: month, Day: day}
	}
	return pack(year, month, day), nil
}

// MustDate is [NewDate] for constants and tests; it panics where there is no such day.
func MustDate(year int, month time.Month, day int) Date {
	d, err := NewDate(year, month, day)
	if err != nil {
		panic(err)
	}
	return d
}

// DateOf returns the day of t in t's own location. The zero time and years
// outside 1 to 9999 give the zero Date.
func DateOf(t time.Time) Date {
	year, month, day := t.Date()
	if t.IsZero() || year < 1 || year > 9999 {
		return Date{}
	}
	return pack(year, month, day)
}

// ParseDate reads an ISO 8601 calendar date, ten characters: "2024-03-05".
// Anything else is a [*ParseError]; what people write is read by package locale.
func ParseDate(s string) (Date, error) {
	if len(s) != 10 || s[4] != '-' || s[7] != '-' {
		return Date{}, &ParseError{Type: "Date", Text: s}
	}
	year, okY := digits(s[:4])
	month, okM := digits(s[5:7])
	day, okD := digits(s[8:])
	if !okY || !okM || !okD {
		return Date{}, &ParseError{Type: "Date", Text: s}
	}
	d, err := NewDate(year, time.Month(month), day)
	if err != nil {
		return Date{}, &ParseError{Type: "Date", Text: s, Err: err}
	}
	return d, nil
}

// MustParseDate is [ParseDate] for constants and tests; it panics on an error.
func MustParseDate(s string) Date {
	d, err := ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

func pack(year int, month time.Month, day int) Date {
	return Date{uint32(year)<<9 | uint32(month)<<5 | uint32(day)}
}

// IsLeap reports whether the year has a 29 February.
func IsLeap(year int) bool {
	return year%4 == 0 && (year%100 != 0 || year%400 == 0)
}

func daysIn(year int, month time.Month) int {
	switch month {
	case time.February:
		if IsLeap(year) {
			return 29
		}
		return 28
	case time.April, time.June, time.September, time.November:
		return 30
	default:
		return 31
	}
}

// Year returns the year, 1 to 9999, or 0 for the zero Date.
func (d Date) Year() int { return int(d.v >> 9) }

// Month returns the month, or 0 for the zero Date.
func (d Date) Month() time.Month { return time.Month(d.v >> 5 & 15) }

// Day returns the day of the month, or 0 for the zero Date.
func (d Date) Day() int { return int(d.v & 31) }

// IsZero reports whether the date is not known.
func (d Date) IsZero() bool { return d.v == 0 }

// Weekday returns the day of the week. The zero Date has none and gives Sunday:
// ask [Date.IsZero] first.
func (d Date) Weekday() time.Weekday {
	if d.IsZero() {
		return time.Sunday
	}
	return time.Weekday((d.serial() + 1) % 7) // 0001-01-01 was a Monday
}

// AddDays returns the day n days later, earlier for a negative n. It returns the
// zero Date for a zero d and where the result is outside the years 1 to 9999.
func (d Date) AddDays(n int) Date {
	if d.IsZero() || n < -maxSerial || n > maxSerial {
		return Date{}
	}
	return fromSerial(d.serial() + n)
}

// Sub returns the number of days from o to d, negative where d is earlier.
// It returns 0 where either is the zero Date.
func (d Date) Sub(o Date) int {
	if d.IsZero() || o.IsZero() {
		return 0
	}
	return d.serial() - o.serial()
}

// Compare returns -1, 0 or 1 as d is before, equal to or after o; the zero Date
// comes before every other.
func (d Date) Compare(o Date) int { return cmp.Compare(d.v, o.v) }

// Before reports whether d is earlier than o; the zero Date is earlier than every other.
func (d Date) Before(o Date) bool { return d.v < o.v }

// After reports whether d is later than o.
func (d Date) After(o Date) bool { return d.v > o.v }

// YearsUntil returns the completed years from d to the later day on: an age.
// Somebody born on 29 February becomes a year older on 1 March of a common year.
// It is negative where on is earlier, and 0 where either is the zero Date.
func (d Date) YearsUntil(on Date) int {
	if d.IsZero() || on.IsZero() {
		return 0
	}
	if on.Before(d) {
		return -on.YearsUntil(d)
	}
	years := on.Year() - d.Year()
	if on.v&0x1ff < d.v&0x1ff { // month and day
		years--
	}
	return years
}

// At returns the moment at which a clock in zone z shows c on this day. A zero c
// stands for the start of the day, 24:00 for the start of the next; the zero Zone
// stands for UTC. A zero d gives the zero time.
func (d Date) At(c Clock, z Zone) time.Time {
	if d.IsZero() {
		return time.Time{}
	}
	return time.Date(d.Year(), d.Month(), d.Day(), c.Hour(), c.Minute(), 0, 0, z.Location())
}

// maxSerial is the serial number of 9999-12-31.
const maxSerial = 3652058

// serial returns the number of days since 0001-01-01.
func (d Date) serial() int {
	y, m := d.Year(), int(d.Month())
	// Count years from March, so that the leap day comes last.
	if m <= 2 {
		y--
		m += 12
	}
	return 365*y + y/4 - y/100 + y/400 + (153*(m-3)+2)/5 + d.Day() - 1 - 306
}

// fromSerial undoes serial; it returns the zero Date outside the years 1 to 9999.
func fromSerial(n int) Date {
	if n < 0 || n > maxSerial {
		return Date{}
	}
	n += 306 // days since 0000-03-01
	era := n / 146097
	doe := n % 146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	year, month, day := era*400+yoe, mp+3, doy-(153*mp+2)/5+1
	if month > 12 {
		year++
		month -= 12
	}
	return pack(year, time.Month(month), day)
}

// String returns the ISO form, "2024-03-05"; the zero Date is empty.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	var buf [10]byte
	return string(d.append(buf[:0]))
}

func (d Date) append(b []byte) []byte {
	if d.IsZero() {
		return b
	}
	y, m, day := d.Year(), int(d.Month()), d.Day()
	return append(b, '0'+byte(y/1000), '0'+byte(y/100%10), '0'+byte(y/10%10), '0'+byte(y%10),
		'-', '0'+byte(m/10), '0'+byte(m%10), '-', '0'+byte(day/10), '0'+byte(day%10))
}

// AppendText appends the ISO form; the zero Date appends nothing.
func (d Date) AppendText(b []byte) ([]byte, error) { return d.append(b), nil }

// MarshalText returns the ISO form; the zero Date is empty.
func (d Date) MarshalText() ([]byte, error) { return d.append(make([]byte, 0, 10)), nil }

// UnmarshalText reads the ISO form; empty text sets the zero Date.
func (d *Date) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = Date{}
		return nil
	}
	v, err := ParseDate(string(text))
	if err == nil {
		*d = v
	}
	return err
}

// Value returns the ISO form for a database; the zero Date is NULL.
func (d Date) Value() (driver.Value, error) {
	if d.IsZero() {
		return nil, nil
	}
	return d.String(), nil
}

// Scan reads the ISO form, an ISO date and time, of which it takes the date as
// written, or a [time.Time], of which it takes the date in its own location.
// NULL, "" and the zero time set the zero Date.
func (d *Date) Scan(src any) error {
	switch src := src.(type) {
	case nil:
		*d = Date{}
		return nil
	case time.Time:
		v := DateOf(src)
		if v.IsZero() && !src.IsZero() {
			return &DateError{Year: src.Year(), Month: src.Month(), Day: src.Day()}
		}
		*d = v
		return nil
	case string:
		return d.UnmarshalText([]byte(dateOfMoment(strings.TrimRight(src, " "))))
	case []byte:
		return d.UnmarshalText([]byte(dateOfMoment(strings.TrimRight(string(src), " "))))
	}
	return fmt.Errorf("civil: cannot scan a %T into a Date", src)
}

// dateOfMoment cuts what a driver adds to a date: "2024-03-05 00:00:00" or "2024-03-05T00:00:00Z".
func dateOfMoment(s string) string {
	if len(s) < 16 || s[10] != ' ' && s[10] != 'T' {
		return s
	}
	if _, err := ParseClock(s[11:16]); err != nil {
		return s
	}
	return s[:10]
}

// MarshalBinary returns the text form, for gob, CBOR and the like; zero is empty.
func (d Date) MarshalBinary() ([]byte, error) { return d.MarshalText() }

// UnmarshalBinary reads what MarshalBinary returned.
func (d *Date) UnmarshalBinary(data []byte) error { return d.UnmarshalText(data) }

// Equal reports whether both are the same; it is for tools that compare by reflection, as
// values compare with ==.
func (d Date) Equal(other Date) bool { return d == other }

// GormDataType returns "text": an ORM that makes its own columns keeps the text form.
func (Date) GormDataType() string { return "text" }
