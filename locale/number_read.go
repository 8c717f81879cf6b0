package locale

import (
	"bytes"
	"strconv"
)

// ParseNumber reads a number as Indonesian writes it: a dot is always the
// thousands sign and a comma the decimal sign. 1.500 is 1500 and 1,500 is 1.5.
//
// Groups must be right (1.500.000) or absent (1500000). A sign may stand
// before; a unit (1,5 jt, 2,1 M, 12 ribu, where m is miliar) or a percent sign
// (12,5%, 12,5 persen, which is 0.125) behind. After a number with a unit one
// dot before one or two digits is a decimal sign (1.5jt), because it cannot be
// anything else. Without a unit 1.5 is refused, as are 1,500,000, 1 500 000,
// exponents, currency signs and words: each would be off by a thousand if the
// guess were wrong. Errors are a [*ReadError] with [CodeEmpty], [CodeFormat]
// or, beyond float64, [CodeOverflow].
func ParseNumber(s string) (float64, error) {
	if len(s) > maxText {
		return 0, &ReadError{CodeFormat, s}
	}
	var buf [maxText]byte
	b := appendFolded(buf[:0], s)
	if len(b) == 0 {
		return 0, &ReadError{CodeEmpty, s}
	}
	sign, b := cutSign(b)
	run, rest := cutNumeral(b)
	rest = cutSpace(rest)
	exponent, isUnit := readUnit(rest)
	var n numeral
	var ok bool
	switch {
	case isUnit:
		n, ok = splitUnitNumeral(run)
	case len(rest) == 0:
		n, ok = splitNumeral(run)
	case string(rest) == "%" || string(rest) == "persen":
		n, ok = splitNumeral(run)
		exponent = -2
	default:
		ok = false
	}
	if !ok {
		return 0, &ReadError{CodeFormat, s}
	}
	f, err := n.float(exponent)
	switch {
	case err != nil:
		return 0, &ReadError{CodeOverflow, s}
	case f == 0: // never minus zero
		return 0, nil
	case sign == '-':
		return -f, nil
	}
	return f, nil
}

// numeral is a well-formed number in digits: its whole part, which may be
// grouped by dots, and its decimals.
type numeral struct{ whole, fraction []byte }

// float returns the value of n times ten to the exponent, rounded once.
func (n numeral) float(exponent int) (float64, error) {
	var buf [64]byte
	text := buf[:0]
	for _, c := range n.whole {
		if c != '.' {
			text = append(text, c)
		}
	}
	text = append(text, '.')
	text = append(text, n.fraction...)
	text = append(text, 'e')
	text = strconv.AppendInt(text, int64(exponent), 10)
	return strconv.ParseFloat(string(text), 64)
}

// splitNumeral reads a number that fills b: 1.500,75.
func splitNumeral(b []byte) (numeral, bool) {
	whole, fraction, comma := bytes.Cut(b, []byte{','})
	if comma && !allDigits(fraction) || !isGrouped(whole, '.') && !allDigits(whole) {
		return numeral{}, false
	}
	return numeral{whole, fraction}, true
}

// splitUnitNumeral reads a number that stands before a unit, where one dot
// before one or two digits is the decimal sign.
func splitUnitNumeral(b []byte) (numeral, bool) {
	whole, fraction, dot := bytes.Cut(b, []byte{'.'})
	if dot && len(fraction) <= 2 && allDigits(whole) && allDigits(fraction) {
		return numeral{whole, fraction}, true
	}
	return splitNumeral(b)
}

// isGrouped reports whether b is one to three digits, the first not zero, and
// groups of three behind them, with sep before each.
func isGrouped(b []byte, sep byte) bool {
	first := bytes.IndexByte(b, sep)
	if first < 1 || first > 3 || b[0] == '0' || !allDigits(b[:first]) {
		return false
	}
	for b = b[first:]; len(b) > 0; b = b[4:] {
		if len(b) < 4 || b[0] != sep || !allDigits(b[1:4]) {
			return false
		}
	}
	return true
}

// allDigits reports whether b is ASCII digits, at least one.
func allDigits(b []byte) bool {
	for _, c := range b {
		if c < '0' || c > '9' {
			return false
		}
	}
	return len(b) > 0
}

// cutSign cuts a sign and one space behind it off folded text. Without a sign
// it returns 0.
func cutSign(b []byte) (sign byte, rest []byte) {
	if len(b) > 0 && (b[0] == '-' || b[0] == '+') {
		return b[0], cutSpace(b[1:])
	}
	return 0, b
}

// cutNumeral cuts digits, dots and commas off the start of b.
func cutNumeral(b []byte) (run, rest []byte) {
	i := 0
	for i < len(b) && ('0' <= b[i] && b[i] <= '9' || b[i] == '.' || b[i] == ',') {
		i++
	}
	return b[:i], b[i:]
}

// cutSpace cuts the space off the start of folded text, where it is never double.
func cutSpace(b []byte) []byte {
	if len(b) > 0 && b[0] == ' ' {
		return b[1:]
	}
	return b
}
