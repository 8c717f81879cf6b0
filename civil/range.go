package civil

import (
	"bytes"
	"database/sql/driver"
	"fmt"
	"iter"
	"strings"
)

// Range is a run of days, both ends included. It is a record: a literal may lack
// an end or run backwards, and [Range.IsValid] tells. The zero Range means "not known".
type Range struct{ Start, End Date }

// Day returns the range of the single day d.
func Day(d Date) Range { return Range{d, d} }

// ParseRange reads "2024-03-05/2024-03-07", or one date for a single day. A ".."
// stands for an end that is not known. Anything else is a [*ParseError]. Whether
// the days stand in order is for [Range.IsValid] to say.
func ParseRange(s string) (Range, error) {
	from, to, two := strings.Cut(s, "/")
	start, err := parseEnd(from)
	if !two && err == nil && !start.IsZero() {
		return Day(start), nil
	}
	end, err2 := parseEnd(to)
	if err == nil {
		err = err2
	}
	if err != nil || !two || start.IsZero() && end.IsZero() {
		return Range{}, &ParseError{Type: "Range", Text: s, Err: err}
	}
	return Range{start, end}, nil
}

func parseEnd(s string) (Date, error) {
	if s == ".." {
		return Date{}, nil
	}
	return ParseDate(s)
}

// MustParseRange is [ParseRange] for constants and tests; it panics on an error.
func MustParseRange(s string) Range {
	r, err := ParseRange(s)
	if err != nil {
		panic(err)
	}
	return r
}

// IsZero reports whether neither end is known.
func (r Range) IsZero() bool { return r == Range{} }

// IsValid reports whether both ends are known and stand in order.
func (r Range) IsValid() bool { return !r.Start.IsZero() && !r.End.Before(r.Start) }

// Len returns the number of days, 0 where the range is not valid.
func (r Range) Len() int {
	if !r.IsValid() {
		return 0
	}
	return r.End.Sub(r.Start) + 1
}

// Days yields each day from first to last, none where the range is not valid.
// It may be ranged over any number of times.
func (r Range) Days() iter.Seq[Date] {
	return func(yield func(Date) bool) {
		for i := range r.Len() {
			if !yield(r.Start.AddDays(i)) {
				return
			}
		}
	}
}

// Contains reports whether d is one of the days; a range that is not valid has none.
func (r Range) Contains(d Date) bool {
	return r.IsValid() && !d.Before(r.Start) && !d.After(r.End)
}

// Overlaps reports whether the two share a day; a range that is not valid shares none.
func (r Range) Overlaps(o Range) bool {
	return r.IsValid() && o.IsValid() && !r.End.Before(o.Start) && !o.End.Before(r.Start)
}

// String returns the ISO 8601 interval "2024-03-05/2024-03-07", the date alone
// for a single day, ".." for an end that is not known, and "" for the zero Range.
func (r Range) String() string { return string(r.append(nil)) }

func (r Range) append(b []byte) []byte {
	switch {
	case r.IsZero():
		return b
	case r.Start == r.End:
		return r.Start.append(b)
	}
	return appendEnd(append(appendEnd(b, r.Start), '/'), r.End)
}

func appendEnd(b []byte, d Date) []byte {
	if d.IsZero() {
		return append(b, ".."...)
	}
	return d.append(b)
}

// AppendText appends the form of [Range.String].
func (r Range) AppendText(b []byte) ([]byte, error) { return r.append(b), nil }

// MarshalText returns the form of [Range.String].
func (r Range) MarshalText() ([]byte, error) { return r.append(nil), nil }

// UnmarshalText reads the form of [ParseRange]; empty text sets the zero Range.
func (r *Range) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*r = Range{}
		return nil
	}
	v, err := ParseRange(string(text))
	if err == nil {
		*r = v
	}
	return err
}

// Value returns the form of [Range.String] for a database; the zero Range is NULL.
func (r Range) Value() (driver.Value, error) {
	if r.IsZero() {
		return nil, nil
	}
	return r.String(), nil
}

// Scan reads the form of [ParseRange]; NULL and "" set the zero Range.
func (r *Range) Scan(src any) error {
	switch src := src.(type) {
	case nil:
		*r = Range{}
		return nil
	case string:
		return r.UnmarshalText([]byte(strings.TrimRight(src, " ")))
	case []byte:
		return r.UnmarshalText(bytes.TrimRight(src, " "))
	}
	return fmt.Errorf("civil: cannot scan a %T into a Range", src)
}

// MarshalBinary returns the text form, for gob, CBOR and the like; zero is empty.
func (r Range) MarshalBinary() ([]byte, error) { return r.MarshalText() }

// UnmarshalBinary reads what MarshalBinary returned.
func (r *Range) UnmarshalBinary(data []byte) error { return r.UnmarshalText(data) }

// GormDataType returns "text": an ORM that makes its own columns keeps the text form.
func (Range) GormDataType() string { return "text" }
