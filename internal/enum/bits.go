package enum

import (
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"iter"
	"math/bits"
	"strings"
)

// Bits holds several members of a closed set of up to 64: bit v-1 stands for
// the member v. The set types of the packages are built on it.
type Bits uint64

// BitsOf returns the set of the members given; unknown ones are left out.
func BitsOf[T ~uint8](members ...T) Bits {
	var b Bits
	for _, v := range members {
		b |= bit(v)
	}
	return b
}

func bit[T ~uint8](v T) Bits {
	if v == 0 {
		return 0
	}
	return 1 << (v - 1)
}

// HasBit reports whether v is in b.
func HasBit[T ~uint8](b Bits, v T) bool { return v != 0 && b&bit(v) != 0 }

// Len returns the number of members.
func (b Bits) Len() int { return bits.OnesCount64(uint64(b)) }

// members yields the members of b in the order of their constants.
func members[T ~uint8](b Bits) iter.Seq[T] {
	return func(yield func(T) bool) {
		for rest := uint64(b); rest != 0; rest &= rest - 1 {
			if !yield(T(bits.TrailingZeros64(rest) + 1)) {
				return
			}
		}
	}
}

func (t *table) appendBits(dst []byte, b Bits) ([]byte, error) {
	var err error
	start := len(dst)
	for v := range members[uint8](b) {
		if len(dst) > start {
			dst = append(dst, ',')
		}
		if dst, err = t.appendText(dst, v); err != nil {
			return dst, err
		}
	}
	return dst, nil
}

func (t *table) parseBits(text string) (Bits, error) {
	var b Bits
	if text == "" {
		return 0, nil
	}
	for code := range strings.SplitSeq(text, ",") {
		v, err := t.member(code)
		if err != nil {
			return 0, err
		}
		b |= bit(v)
	}
	return b, nil
}

// member is the constant that bears the code; unlike UnmarshalText it takes no
// empty text, for a set has no unknown member.
func (t *table) member(code string) (uint8, error) {
	if code == "" {
		return 0, t.unknown("")
	}
	return t.read([]byte(code))
}

func (t *table) marshalBits(b Bits) ([]byte, error) {
	dst := []byte{'['}
	for v := range members[uint8](b) {
		if len(dst) > 1 {
			dst = append(dst, ',')
		}
		var err error
		if dst, err = t.appendText(append(dst, '"'), v); err != nil {
			return nil, err
		}
		dst = append(dst, '"')
	}
	return append(dst, ']'), nil
}

func (t *table) unmarshalBits(data []byte) (Bits, error) {
	if len(data) > 0 && data[0] == '"' { // the key of a map
		var text string
		if err := json.Unmarshal(data, &text); err != nil {
			return 0, err
		}
		return t.parseBits(text)
	}
	var codes []string
	if err := json.Unmarshal(data, &codes); err != nil {
		return 0, err
	}
	var b Bits
	for _, code := range codes {
		v, err := t.member(code)
		if err != nil {
			return 0, err
		}
		if HasBit(b, v) {
			return 0, &TwiceError{Code: code}
		}
		b |= bit(v)
	}
	return b, nil
}

func (t *table) valueBits(b Bits) (driver.Value, error) {
	if b == 0 {
		return nil, nil
	}
	text, err := t.appendBits(nil, b)
	return string(text), err
}

func (t *table) scanBits(src any) (Bits, error) {
	switch src := src.(type) {
	case nil:
		return 0, nil
	case string:
		return t.parseBits(strings.TrimRight(src, " "))
	case []byte:
		return t.parseBits(strings.TrimRight(string(src), " "))
	}
	return 0, fmt.Errorf("%s: cannot scan a %T into a set", t.Name, src)
}
