package locale

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
)

// romanParts are the signs of a Roman numeral from high to low.
var romanParts = [...]struct {
	value int
	text  string
}{
	{1000, "M"},
	{900, "CM"},
	{500, "D"},
	{400, "CD"},
	{100, "C"},
	{90, "XC"},
	{50, "L"},
	{40, "XL"},
	{10, "X"},
	{9, "IX"},
	{5, "V"},
	{4, "IV"},
	{1, "I"},
}

// The numbers that have a Roman numeral.
const (
	romanLowest  = 1
	romanHighest = 3999
)

// RangeError is the error of a writer whose form holds only some numbers.
type RangeError struct {
	Value, Lowest, Highest int
}

// Error names the number and the range.
func (e *RangeError) Error() string {
	return fmt.Sprintf("locale: %d is not in %d to %d", e.Value, e.Lowest, e.Highest)
}

// Message tells the numbers that can be written: in English for an English tag, else in Indonesian.
func (e *RangeError) Message(tag language.Tag) string {
	w := Writer{Tag: tag}
	return fmt.Sprintf(enum.ByTag(tag, "%s tidak dapat ditulis demikian; yang dapat %s sampai %s", "%s cannot be written so; %s to %s can"),
		w.FormatInt(int64(e.Value)), w.FormatInt(int64(e.Lowest)), w.FormatInt(int64(e.Highest)))
}

// Roman writes n from 1 to 3999 as a Roman numeral in capitals: III, IV, XXI.
// Four is IV, never IIII. Any other n is a [*RangeError].
//
// Official letters number months so (III/2024), titles the centuries and
// cohorts (abad XX, Angkatan III): no ke- before it, and never for a quantity
// (EYD V).
func Roman(n int) (string, error) {
	b, err := AppendRoman(make([]byte, 0, 16), n)
	return string(b), err
}

// AppendRoman appends what [Roman] returns to dst. It does not allocate if dst
// has room and n a numeral; with an error dst is as it was.
func AppendRoman(dst []byte, n int) ([]byte, error) {
	if n < romanLowest || n > romanHighest {
		return dst, &RangeError{n, romanLowest, romanHighest}
	}
	return appendRoman(dst, n), nil
}

func appendRoman(dst []byte, n int) []byte {
	for _, part := range romanParts {
		for ; n >= part.value; n -= part.value {
			dst = append(dst, part.text...)
		}
	}
	return dst
}

// ParseRoman reads a Roman numeral from 1 to 3999 in any letter case. Only the
// numeral that [Roman] writes is read: IIII, IC and MMMM are a [*ReadError] with
// [CodeFormat], empty text with [CodeEmpty].
func ParseRoman(s string) (int, error) {
	if len(s) > maxText {
		return 0, &ReadError{CodeFormat, s}
	}
	var buf [maxText]byte
	b := appendFolded(buf[:0], s)
	if len(b) == 0 {
		return 0, &ReadError{CodeEmpty, s}
	}
	n, ok := readRoman(b)
	if !ok {
		return 0, &ReadError{CodeFormat, s}
	}
	return n, nil
}

// readRoman reads a canonical Roman numeral in ASCII letters of any case that
// fills b.
func readRoman[T string | []byte](b T) (n int, ok bool) {
	const longest = len("MMMDCCCLXXXVIII")
	if len(b) == 0 || len(b) > longest {
		return 0, false
	}
	var capitals [longest]byte
	for i := range len(b) {
		capitals[i] = b[i]
		if 'a' <= b[i] && b[i] <= 'z' {
			capitals[i] -= 'a' - 'A'
		}
	}
	text := string(capitals[:len(b)])
	for i := 0; i < len(text); {
		start := i
		for _, part := range romanParts {
			if end := i + len(part.text); end <= len(text) && text[i:end] == part.text {
				n, i = n+part.value, end
				break
			}
		}
		if i == start {
			return 0, false
		}
	}
	var canonical [64]byte
	if n > romanHighest || string(appendRoman(canonical[:0], n)) != text {
		return 0, false
	}
	return n, true
}
