package region

import (
	"cmp"
	"iter"
	"strconv"
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
