package locale

import (
	"bytes"
	"math"
	"strings"
	"unicode"
	"unicode/utf8"
)

// FormatCount writes a number with what is counted: 40 orang, 1.500 peserta, 2
// JP. Nouns have no plural form after a number (CLDR has the one category
// other): 40 orang, never orang-orang. The unit is the caller's word and is
// written as it is, since pasang counts things in pairs and pasangan are the
// couples themselves. Without a unit it is [FormatInt].
func FormatCount(n int64, unit string) string { return Writer{}.FormatCount(n, unit) }

// FormatCount writes a count in the language of w; in English, 1,500 people. The
// unit is the caller's word in its right number.
func (w Writer) FormatCount(n int64, unit string) string {
	dst := w.AppendInt(make([]byte, 0, 32), n)
	if unit != "" {
		dst = append(append(dst, ' '), unit...)
	}
	return string(dst)
}

// ParseCount reads a whole number with what is counted, as [FormatCount] writes
// it and more widely: 1500 peserta, empat puluh orang, 1,5 juta orang, and 40
// (empat puluh) orang as letters have it, where digits and words must agree. The
// unit is returned as typed, with single spaces; it is empty if there is none.
//
// Digits are read by the rules of [ParseNumber]. A unit that is only k, m or t
// may be thousands or metres and is refused. Errors are a [*ReadError] with
// [CodeEmpty], [CodeFormat], [CodeAmbiguous], [CodeNotWhole], [CodeMismatch],
// [CodeNotWords] or [CodeOverflow].
func ParseCount(s string) (n int64, unit string, err error) {
	if len(s) > maxText {
		return 0, "", &ReadError{CodeFormat, s}
	}
	var buf [maxText]byte
	b := appendFolded(buf[:0], s)
	if len(b) == 0 {
		return 0, "", &ReadError{CodeEmpty, s}
	}
	var rest []byte
	var code Code
	if w, _ := nextWord(b); w.kind != wordNone && b[0] != '-' {
		n, rest, code = readWords(b)
		if code == "" && len(rest) > 0 && rest[0] != ' ' {
			code = CodeNotWords
		}
	} else {
		n, rest, code = readCountDigits(b)
	}
	rest = cutSpace(rest)
	if code == "" && !isUnitText(rest) {
		code = CodeFormat
	}
	if code != "" {
		return 0, "", &ReadError{code, s}
	}
	return n, lastRunes(s, utf8.RuneCount(rest)), nil
}

// readCountDigits reads a number in digits, with a unit such as juta, and the
// same number in words in brackets behind it.
func readCountDigits(b []byte) (n int64, rest []byte, code Code) {
	sign, b := cutSign(b)
	run, rest := cutNumeral(b)
	numeral, ok := splitNumeral(run)
	exponent, afterUnit, isUnit := cutUnit(rest)
	if isUnit {
		if word, _ := cutLetters(cutSpace(rest)); len(word) == 1 {
			return 0, rest, CodeAmbiguous
		}
		rest = afterUnit
		numeral, ok = splitUnitNumeral(run)
	}
	if !ok {
		return 0, rest, CodeFormat
	}
	u, code := wholeAmount(numeral, exponent)
	switch {
	case code != "":
		return 0, rest, code
	case sign == '-' && u <= 1<<63:
		n = -int64(u)
	case u > math.MaxInt64:
		return 0, rest, CodeOverflow
	default:
		n = int64(u)
	}
	inside, ok := bytes.CutPrefix(cutSpace(rest), []byte{'('})
	if !ok {
		return n, rest, ""
	}
	inside, rest, ok = bytes.Cut(inside, []byte{')'})
	if !ok {
		return 0, rest, CodeFormat
	}
	inWords, after, code := readWords(bytes.TrimSpace(inside))
	switch {
	case code == "" && len(after) > 0:
		code = CodeNotWords
	case code == "" && inWords != n:
		code = CodeMismatch
	}
	return n, rest, code
}

// maxCounted is the longest name in bytes of what is counted, so that a count is never
// written longer than it can be read.
const maxCounted = 256

// isUnitText reports whether folded text is nothing, or words of letters,
// hyphens, apostrophes and dots that do not go on with the number.
func isUnitText(b []byte) bool {
	if len(b) > maxCounted {
		return false
	}
	first, _, _ := bytes.Cut(b, []byte{' '})
	if _, isUnit := readUnit(first); isUnit || string(first) == "koma" {
		return false
	}
	if w, _ := nextWord(first); w.kind != wordNone && len(w.text) == len(first) {
		return false
	}
	for i, c := range string(b) {
		if !unicode.IsLetter(c) && (i == 0 || !strings.ContainsRune(" -'.", c)) {
			return false
		}
	}
	return true
}

// lastRunes returns the last n runes of s, counted with single spaces.
func lastRunes(s string, n int) string {
	if n == 0 {
		return ""
	}
	s = strings.Join(strings.Fields(s), " ")
	i := len(s)
	for range n {
		_, size := utf8.DecodeLastRuneInString(s[:i])
		i -= size
	}
	return s[i:]
}
