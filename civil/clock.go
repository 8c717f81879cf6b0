package civil

import (
	"cmp"
	"database/sql/driver"
	"fmt"
	"strings"
	"time"
)

// Clock is a minute of the day as a clock shows it, 00:00 to 23:59, and 24:00 as
// the end of a day. Clocks are comparable and take 2 bytes. The zero Clock means
// "not known" and is not 00:00; [Clock.IsZero] reports it.
type Clock struct {
	v uint16 // minutes since midnight, plus one
}

// NewClock returns the time, or a [*ClockError]: hours 0 to 23 with minutes 0 to 59, or 24 with 0.
func NewClock(hour, minute int) (Clock, error) {
	if hour < 0 || minute < 0 || minute > 59 || hour > 24 || hour == 24 && minute > 0 {
		return Clock{}, &ClockError{Hour: hour, Minute: minute}
	}
	return Clock{uint16(hour*60 + minute + 1)}, nil
}

// MustClock is [NewClock] for constants and tests; it panics where there is no such time.
func MustClock(hour, minute int) Clock {
	c, err := NewClock(hour, minute)
	if err != nil {
		panic(err)
	}
	return c
}

// ParseClock reads five characters, "08:00" to "24:00". Anything else is a
// [*ParseError]; what people write is read by package locale.
func ParseClock(s string) (Clock, error) {
	if len(s) != 5 || s[2] != ':' {
		return Clock{}, &ParseError{Type: "Clock", Text: s}
	}
	hour, okH := digits(s[:2])
	minute, okM := digits(s[3:])
	if !okH || !okM {
		return Clock{}, &ParseError{Type: "Clock", Text: s}
	}
	c, err := NewClock(hour, minute)
	if err != nil {
		return Clock{}, &ParseError{Type: "Clock", Text: s, Err: err}
	}
	return c, nil
}

// MustParseClock is [ParseClock] for constants and tests; it panics on an error.
func MustParseClock(s string) Clock {
	c, err := ParseClock(s)
	if err != nil {
		panic(err)
	}
	return c
}

// IsZero reports whether the time is not known.
func (c Clock) IsZero() bool { return c.v == 0 }

// Minutes returns the minutes since midnight, 0 to 1440; 0 for the zero Clock too.
func (c Clock) Minutes() int {
	if c.IsZero() {
		return 0
	}
	return int(c.v) - 1
}

// Hour returns the hour, 0 to 24; 0 for the zero Clock too.
func (c Clock) Hour() int { return c.Minutes() / 60 }

// Minute returns the minute of the hour, 0 to 59.
func (c Clock) Minute() int { return c.Minutes() % 60 }

// Sub returns the minutes from o to c, negative where c is earlier, and 0 where
// either is the zero Clock.
func (c Clock) Sub(o Clock) int {
	if c.IsZero() || o.IsZero() {
		return 0
	}
	return int(c.v) - int(o.v)
}

// Compare returns -1, 0 or 1 as c is before, equal to or after o; the zero Clock
// comes before every other.
func (c Clock) Compare(o Clock) int { return cmp.Compare(c.v, o.v) }

// Before reports whether c is earlier than o; the zero Clock is earlier than every other.
func (c Clock) Before(o Clock) bool { return c.v < o.v }

// After reports whether c is later than o.
func (c Clock) After(o Clock) bool { return c.v > o.v }

// String returns "08:00"; the zero Clock is empty.
func (c Clock) String() string { return string(c.append(nil)) }

func (c Clock) append(b []byte) []byte {
	if c.IsZero() {
		return b
	}
	h, m := byte(c.Hour()), byte(c.Minute())
	return append(b, '0'+h/10, '0'+h%10, ':', '0'+m/10, '0'+m%10)
}

// AppendText appends "08:00"; the zero Clock appends nothing.
func (c Clock) AppendText(b []byte) ([]byte, error) { return c.append(b), nil }

// MarshalText returns "08:00"; the zero Clock is empty.
func (c Clock) MarshalText() ([]byte, error) { return c.append(make([]byte, 0, 5)), nil }

// UnmarshalText reads "08:00"; empty text sets the zero Clock.
func (c *Clock) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*c = Clock{}
		return nil
	}
	v, err := ParseClock(string(text))
	if err == nil {
		*c = v
	}
	return err
}

// Value returns "08:00" for a database; the zero Clock is NULL.
func (c Clock) Value() (driver.Value, error) {
	if c.IsZero() {
		return nil, nil
	}
	return c.String(), nil
}

// Scan reads "08:00", "08:00:00" of a time column, or a [time.Time], of which it
// takes hour and minute. NULL and "" set the zero Clock.
func (c *Clock) Scan(src any) error {
	switch src := src.(type) {
	case nil:
		*c = Clock{}
		return nil
	case time.Time:
		*c = MustClock(src.Hour(), src.Minute())
		return nil
	case string:
		src = strings.TrimRight(src, " ") // of a CHAR column
		// A time column has seconds; a Clock holds none but zero.
		if len(src) > 5 && strings.HasPrefix(src[5:], ":00") && isZeroFraction(src[8:]) {
			src = src[:5]
		}
		return c.UnmarshalText([]byte(src))
	case []byte:
		return c.Scan(string(src))
	}
	return fmt.Errorf("civil: cannot scan a %T into a Clock", src)
}

// isZeroFraction reports whether s is nothing, or a point and zeros.
func isZeroFraction(s string) bool {
	return s == "" || len(s) > 1 && s[0] == '.' && strings.Trim(s[1:], "0") == ""
}

// MarshalBinary returns the text form, for gob, CBOR and the like; zero is empty.
func (c Clock) MarshalBinary() ([]byte, error) { return c.MarshalText() }

// UnmarshalBinary reads what MarshalBinary returned.
func (c *Clock) UnmarshalBinary(data []byte) error { return c.UnmarshalText(data) }

// Equal reports whether both are the same; it is for tools that compare by reflection, as
// values compare with ==.
func (c Clock) Equal(other Clock) bool { return c == other }

// GormDataType returns "text": an ORM that makes its own columns keeps the text form.
func (Clock) GormDataType() string { return "text" }

// digits reads a number of ASCII digits only.
func digits(s string) (n int, ok bool) {
	for i := range len(s) {
		c := s[i] - '0'
		if c > 9 {
			return 0, false
		}
		n = n*10 + int(c)
	}
	return n, s != ""
}
