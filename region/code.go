package region

import (
	"bytes"
	"cmp"
	"database/sql/driver"
	"fmt"
	"iter"
	"strconv"
	"strings"
)

// Code is a region code of the Ministry of Home Affairs (Permendagri 58/2021):
// two digits each for province, regency and district, four for the village.
// 18 is Lampung, 18.72 Kota Metro, 18.72.01 a district, 18.72.01.1001 a village.
//
// The codes of the statistics office BPS look alike and are others: BPS 1101 is
// Simeulue, the ministry's 11.01 is Aceh Selatan, and in Papua even the provinces
// differ. Of 514 regency codes of BPS 168 mean another regency here.
//
// Codes take 8 bytes, compare with == and order by [Code.Compare]. The zero Code
// means "not known"; as the parent of provinces and in filters it stands for the
// whole country.
type Code struct {
	// v is the ten digits as a number; a level that the code does not reach is zero.
	v uint64
}

// below is what one step at each level adds to a Code.
var below = [Village + 1]uint64{1e10, 1e8, 1e6, 1e4, 1}

// MustParseCode is [ParseCode] for constants and tests; it panics on an error.
func MustParseCode(s string) Code {
	c, err := ParseCode(s)
	if err != nil {
		panic(err)
	}
	return c
}

// NewCode returns the code of the numbers of a province, a regency, a district and a
// village, as many as are given: NewCode(18, 72) is 18.72. It is for sources that keep
// the parts apart, as some databases do. None, more than four, zero or a number with
// too many digits is a [*CodeError].
func NewCode(parts ...int) (Code, error) {
	v := uint64(0)
	for i, n := range parts {
		l := Level(i) + 1
		if l > Village || n <= 0 || uint64(n) >= below[l-1]/below[l] {
			return Code{}, newCodeError(parts)
		}
		v += uint64(n) * below[l]
	}
	if v == 0 {
		return Code{}, newCodeError(parts)
	}
	return Code{v}, nil
}

// newCodeError describes parts that make no code; it works on a copy, so that
// NewCode does not allocate on success.
func newCodeError(parts []int) error {
	var text []byte
	for i, n := range parts[:min(len(parts), 8)] {
		if i > 0 {
			text = append(text, '.')
		}
		text = strconv.AppendInt(text, int64(n), 10)
	}
	return &CodeError{Fault: CodeForm, Text: string(text)}
}

// Level returns how deep the code goes: [Province] to [Village], 0 for the zero Code.
func (c Code) Level() Level {
	switch {
	case c.v%1e4 != 0:
		return Village
	case c.v%1e6 != 0:
		return District
	case c.v%1e8 != 0:
		return Regency
	case c.v != 0:
		return Province
	}
	return 0
}

// IsZero reports whether c is the zero Code.
func (c Code) IsZero() bool { return c == Code{} }

// At returns the code of the region at level l that c lies in: c itself at its own
// level, the zero Code at level 0 and where c does not reach so deep.
func (c Code) At(l Level) Code {
	if l == 0 || l > c.Level() {
		return Code{}
	}
	return Code{c.v - c.v%below[l]}
}

// Parent returns the code one level up, the zero Code for a province and for the zero Code.
func (c Code) Parent() Code {
	if c.IsZero() {
		return c
	}
	return c.At(c.Level() - 1)
}

// Ancestors yields the codes that c lies in, from the province down to the parent.
func (c Code) Ancestors() iter.Seq[Code] {
	return func(yield func(Code) bool) {
		for l := Province; l < c.Level(); l++ {
			if !yield(c.At(l)) {
				return
			}
		}
	}
}

// Contains reports whether d is c or lies in it, by the digits: neither need exist.
// The zero Code contains every code.
func (c Code) Contains(d Code) bool {
	return d.v-d.v%below[c.Level()] == c.v
}

// Compare orders codes as the decree lists them, a region before what lies in it.
func (c Code) Compare(d Code) int { return cmp.Compare(c.v, d.v) }

// Part returns the number of the region of level l within the one above: for
// 18.72.01.1001, 18, 72, 1 and 1001 from province to village; 0 where c does not
// reach. A regency's part is 1 to 69 for a kabupaten and from 71 on for a kota.
func (c Code) Part(l Level) int {
	if l == 0 || l > Village {
		return 0
	}
	return int(c.v % below[l-1] / below[l])
}

// parts returns the four parts, zero where the code does not reach.
func (c Code) parts() (province, regency, district byte, village uint16) {
	d := uint32(c.v / 1e4) // the six digits down to the district
	return byte(d / 1e4), byte(d / 100 % 100), byte(d % 100), uint16(c.v - uint64(d)*1e4)
}

// String returns the code with dots, "18.72.01.1001"; the zero Code is "".
func (c Code) String() string { return string(c.append(nil, ".")) }

// Digits returns the code without dots, "1872011001", as it stands in a NIK and in
// many databases; the zero Code is "".
func (c Code) Digits() string { return string(c.append(nil, "")) }

// append writes the parts down to the level of c.
func (c Code) append(b []byte, dot string) []byte {
	digits := strconv.AppendUint(make([]byte, 0, 12), c.v+1e10, 10)[1:]
	for l := Province; l <= c.Level(); l++ {
		if l > Province {
			b = append(b, dot...)
		}
		from, to := 2*(l-1), 2*l
		if l == Village {
			to = 10
		}
		b = append(b, digits[from:to]...)
	}
	return b
}

// AppendText appends the code with dots; the zero Code appends nothing.
func (c Code) AppendText(b []byte) ([]byte, error) { return c.append(b, "."), nil }

// MarshalText returns the code with dots; the zero Code is empty. In JSON a code
// is text, so that 11.10 never becomes 11.1.
func (c Code) MarshalText() ([]byte, error) { return c.append(make([]byte, 0, 13), "."), nil }

// UnmarshalText reads what [ParseCode] reads; empty text sets the zero Code.
func (c *Code) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*c = Code{}
		return nil
	}
	v, err := ParseCode(string(text))
	if err == nil {
		*c = v
	}
	return err
}

// Value returns the code with dots for a database; the zero Code is NULL.
func (c Code) Value() (driver.Value, error) {
	if c.IsZero() {
		return nil, nil
	}
	return c.String(), nil
}

// Scan reads what [ParseCode] reads; NULL and "" set the zero Code. A number is
// refused: a column of numbers has lost the zero of 11.10.
func (c *Code) Scan(src any) error {
	switch src := src.(type) {
	case nil:
		*c = Code{}
		return nil
	case string:
		return c.UnmarshalText([]byte(strings.TrimRight(src, " ")))
	case []byte:
		return c.UnmarshalText(bytes.TrimRight(src, " "))
	}
	return fmt.Errorf("region: cannot scan a %T into a Code: keep codes as text", src)
}

// MarshalBinary returns the text form, for gob, CBOR and the like; zero is empty.
func (c Code) MarshalBinary() ([]byte, error) { return c.MarshalText() }

// UnmarshalBinary reads what MarshalBinary returned.
func (c *Code) UnmarshalBinary(data []byte) error { return c.UnmarshalText(data) }

// GormDataType returns "text": an ORM that makes its own columns keeps the text form.
func (Code) GormDataType() string { return "text" }
