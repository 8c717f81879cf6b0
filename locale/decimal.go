package locale

import (
	"math"
	"strconv"
)

// decimal is a number as its decimal digits: 0.d1d2d3… times ten to the power
// of point. Rounding happens here, on the digits a reader sees, and never on
// the binary value.
type decimal struct {
	digits   [20]byte // '0' to '9'; the first is not '0'
	n        int      // digits in use; none is zero
	point    int      // digits before the decimal point; may be negative
	negative bool
}

// decimalOf takes the shortest decimal text of f, which must be finite.
func decimalOf(f float64) decimal {
	var d decimal
	var buf [32]byte
	text := strconv.AppendFloat(buf[:0], f, 'e', -1, 64) // -1.2345e+03
	for i, c := range text {
		switch {
		case c == '-':
			d.negative = true
		case c == 'e':
			exponent, _ := strconv.Atoi(string(text[i+1:]))
			d.point = exponent + 1
			return d.trim()
		case c != '.' && (c != '0' || d.n > 0):
			d.digits[d.n] = c
			d.n++
		}
	}
	return d
}

// decimalOfInt takes the digits of n.
func decimalOfInt(n int64) decimal {
	u, negative := magnitude(n)
	d := decimal{negative: negative}
	d.n = len(strconv.AppendUint(d.digits[:0], u, 10))
	d.point = d.n
	return d.trim()
}

// trim drops zeros at the end; a number without digits is zero and has no sign.
func (d decimal) trim() decimal {
	for d.n > 0 && d.digits[d.n-1] == '0' {
		d.n--
	}
	if d.n == 0 {
		return decimal{}
	}
	return d
}

// round returns d with at most places digits after the point, half away from
// zero.
func (d decimal) round(places int) decimal {
	keep := d.point + places
	if keep >= d.n {
		return d
	}
	up := keep >= 0 && d.digits[keep] >= '5'
	d.n = max(keep, 0)
	if !up {
		return d.trim()
	}
	for i := d.n - 1; i >= 0; i-- {
		if d.digits[i] < '9' {
			d.digits[i]++
			d.n = i + 1
			return d
		}
	}
	d.digits[0], d.n = '1', 1 // 9…9, or nothing, became 1 one place higher
	d.point++
	return d
}

// digit returns the digit at place i, counted from the first one in use.
func (d *decimal) digit(i int) byte {
	if i < 0 || i >= d.n {
		return '0'
	}
	return d.digits[i]
}

// append appends d with exactly places digits after the decimal sign, which
// must not be fewer than it has. The whole part is grouped.
func (d decimal) append(dst []byte, places int, signs signs) []byte {
	if d.negative {
		dst = append(dst, '-')
	}
	if d.point <= 0 {
		dst = append(dst, '0')
	}
	for i := range max(d.point, 0) {
		if i > 0 && (d.point-i)%3 == 0 {
			dst = append(dst, signs.group)
		}
		dst = append(dst, d.digit(i))
	}
	if places <= 0 {
		return dst
	}
	dst = append(dst, signs.decimal)
	for i := range places {
		dst = append(dst, d.digit(d.point+i))
	}
	return dst
}

// signs are the thousands and the decimal sign of a language.
type signs struct{ group, decimal byte }

func (w Writer) signs() signs {
	if w.english() {
		return signs{group: ',', decimal: '.'}
	}
	return signs{group: '.', decimal: ','}
}

// appendNonFinite appends what CLDR prints for f if f is not a number or
// infinite.
func appendNonFinite(dst []byte, f float64) ([]byte, bool) {
	switch {
	case math.IsNaN(f):
		return append(dst, "NaN"...), true
	case math.IsInf(f, 1):
		return append(dst, "∞"...), true
	case math.IsInf(f, -1):
		return append(dst, "-∞"...), true
	}
	return dst, false
}

// magnitude splits n, the lowest int64 included.
func magnitude(n int64) (u uint64, negative bool) {
	if n < 0 {
		return -uint64(n), true
	}
	return uint64(n), false
}
