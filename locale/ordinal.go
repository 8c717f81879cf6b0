package locale

import (
	"bytes"
	"math"
)

// Ordinal writes a rank in digits: ke-1, ke-21, ke-1.000. EYD V and CLDR agree
// on the hyphen between ke and digits; ke 21 is a direction (to 21) and ke21 is
// wrong. There is no rank below 1: it is an empty string.
func Ordinal(n int) string { return Writer{}.Ordinal(n) }

// OrdinalWords writes a rank in words: pertama, kedua, kedua puluh satu,
// keseratus. EYD V joins ke to the first number word (abad kedua puluh). Below 1
// it is an empty string.
//
// CLDR's rule set for ordinals prints a stray sign (ke=...) and is not followed.
func OrdinalWords(n int) string { return Writer{}.OrdinalWords(n) }

// Ordinal writes n in the language of w; in English, 1st, 21st, 1,000th.
func (w Writer) Ordinal(n int) string {
	return string(w.AppendOrdinal(make([]byte, 0, 32), n))
}

// AppendOrdinal appends what w.Ordinal returns to dst. It does not allocate if
// dst has room.
func (w Writer) AppendOrdinal(dst []byte, n int) []byte {
	switch {
	case n < 1:
		return dst
	case w.english():
		return append(w.AppendInt(dst, int64(n)), englishSuffix(n)...)
	}
	return AppendInt(append(dst, "ke-"...), int64(n))
}

// OrdinalWords writes n in words in the language of w; in English, first,
// twenty-first, one hundredth.
func (w Writer) OrdinalWords(n int) string {
	return string(w.AppendOrdinalWords(make([]byte, 0, 128), n))
}

// AppendOrdinalWords appends what w.OrdinalWords returns to dst. It does not
// allocate if dst has room.
func (w Writer) AppendOrdinalWords(dst []byte, n int) []byte {
	switch {
	case n < 1:
		return dst
	case w.english():
		return englishOrdinal(w.AppendTerbilang(dst, int64(n)))
	case n == 1:
		return append(dst, "pertama"...)
	}
	return AppendTerbilang(append(dst, "ke"...), int64(n))
}

// englishSuffix returns st, nd, rd or th.
func englishSuffix(n int) string {
	if n/10%10 == 1 {
		return "th"
	}
	switch n % 10 {
	case 1:
		return "st"
	case 2:
		return "nd"
	case 3:
		return "rd"
	}
	return "th"
}

// englishOrdinal turns the last word of dst, a number, into a rank.
func englishOrdinal(dst []byte) []byte {
	for _, word := range [...][2]string{
		{"one", "first"},
		{"two", "second"},
		{"three", "third"},
		{"five", "fifth"},
		{"eight", "eighth"},
		{"nine", "ninth"},
		{"twelve", "twelfth"},
		{"y", "ieth"},
	} {
		if bytes.HasSuffix(dst, []byte(word[0])) {
			return append(dst[:len(dst)-len(word[0])], word[1]...)
		}
	}
	return append(dst, "th"...)
}

// ParseOrdinal reads a rank in digits as [Ordinal] writes it, with or without
// the dots of thousands, in any letter case and with any hyphen: ke-21, Ke-1000.
//
// Words are not read: kedua and ketiga before a noun also mean both and all
// three (kedua orang tua). ke 21, ke21 and ke-XXI are not ranks either. Errors
// are a [*ReadError] with [CodeEmpty], [CodeFormat] or [CodeOverflow].
func ParseOrdinal(s string) (int, error) {
	if len(s) > maxText {
		return 0, &ReadError{CodeFormat, s}
	}
	var buf [maxText]byte
	b := appendFolded(buf[:0], s)
	if len(b) == 0 {
		return 0, &ReadError{CodeEmpty, s}
	}
	digits, ok := bytes.CutPrefix(b, []byte("ke-"))
	if !ok || !isGrouped(digits, '.') && !allDigits(digits) {
		return 0, &ReadError{CodeFormat, s}
	}
	n, code := wholeAmount(numeral{whole: digits}, 0)
	switch {
	case code != "" || n > math.MaxInt:
		return 0, &ReadError{CodeOverflow, s}
	case n == 0:
		return 0, &ReadError{CodeFormat, s}
	}
	return int(n), nil
}
