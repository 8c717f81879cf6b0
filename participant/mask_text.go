package participant

import (
	"strings"
	"unicode/utf8"
)

// MaskText masks what stands in a free text and reads as a private number or address:
// runs of 15 digits or more (NIK, NIP, NPWP, with or without dots and blanks between
// them), telephone numbers and the part of an e-mail address before the @. The last
// three digits stay, and the first letter of an address. Any other text comes back as it
// is, and without allocation.
//
// It is what this package's records are printed through; storing forms keep the text.
func MaskText(s string) string {
	if !mayHoldNumber(s) {
		return s
	}
	var b []byte // nil until something is masked
	for at := 0; at < len(s); {
		switch c := s[at]; {
		case isDigit(c):
			end := digitRun(s, at)
			if isPrivateRun(s, at, end) {
				if b == nil {
					b = []byte(s)
				}
				maskRun(b[at:end])
			}
			at = end
		case c == '@':
			start, end := addressAround(s, at)
			if start < at && end > at+1 {
				if b == nil {
					b = []byte(s)
				}
				_, first := utf8.DecodeRuneInString(s[start:])
				for i := start + first; i < at; i++ {
					b[i] = '*'
				}
				if start+first == at { // one letter alone says it all
					b[start] = '*'
					for i := start + 1; i < at; i++ {
						b[i] = '*'
					}
				}
			}
			at++
		default:
			at++
		}
	}
	if b == nil {
		return s
	}
	return string(b)
}

// mayHoldNumber reports whether a text holds an @ or nine digits.
func mayHoldNumber(s string) bool {
	digits := 0
	for i := range len(s) {
		switch {
		case isDigit(s[i]):
			digits++
		case s[i] == '@':
			return true
		}
	}
	return digits >= 9
}

func isDigit(c byte) bool { return c-'0' <= 9 }

// digitRun returns the end of the digits that begin at a byte, with a blank, dot, hyphen
// or no-break space between two of them.
func digitRun(s string, at int) int {
	end := at
	for at < len(s) {
		switch {
		case isDigit(s[at]):
			at++
			end = at
			continue
		case strings.IndexByte(" .-", s[at]) >= 0 && at+1 < len(s) && isDigit(s[at+1]):
			at++
			continue
		case strings.HasPrefix(s[at:], "\u00a0"):
			at += len("\u00a0")
			if at < len(s) && isDigit(s[at]) {
				continue
			}
		}
		break
	}
	return end
}

// isPrivateRun reports whether a run of digits reads as a number of a person. Dates and
// clock times that follow each other have short groups of their own and are none.
func isPrivateRun(s string, start, end int) bool {
	if isAmount(s[start:end]) {
		return false
	}
	var digits [19]byte
	n, group, longest := 0, 0, 0
	for i := start; i < end; i++ {
		if !isDigit(s[i]) {
			group = 0
			continue
		}
		if n < len(digits) {
			digits[n] = s[i]
		}
		n++
		group++
		longest = max(longest, group)
	}
	switch {
	case longest >= 15:
		return true
	case n >= 15 && n <= 19:
		return longest >= 5 || isDotted(string(digits[:n]))
	case n > 19:
		return longest >= 6
	}
	national := string(digits[:min(n, len(digits))])
	switch {
	case strings.HasPrefix(national, "62"):
		national = national[2:]
	case strings.HasPrefix(national, "0"):
		national = national[1:]
	case start == 0 || s[start-1] != '+':
		return n >= 9 && longest == n && national[0] == '8' && n <= 12
	}
	return n >= 9 && n <= 15 && strings.HasPrefix(national, "8") || longest == n && n >= 9 && n <= 15
}

// isAmount reports whether a run is a number with its thousands divided: 8.500.000.000.
func isAmount(run string) bool {
	first, rest, divided := strings.Cut(run, ".")
	for divided && len(first) <= 3 {
		var group string
		if group, rest, divided = strings.Cut(rest, "."); len(group) != 3 || strings.Trim(group, "0123456789") != "" {
			return false
		}
		if !divided {
			return first[0] != '0'
		}
	}
	return false
}

// isDotted reports whether digits in short groups are a NIP or a NIK all the same.
func isDotted(digits string) bool {
	if _, err := ParseNIP(digits); err == nil {
		return true
	}
	_, err := ParseNIK(digits)
	return err == nil || len(digits) == 15
}

// maskRun masks all digits but the last three.
func maskRun(b []byte) {
	kept := 0
	for i := len(b) - 1; i >= 0; i-- {
		if !isDigit(b[i]) {
			continue
		}
		if kept++; kept > 3 {
			b[i] = '*'
		}
	}
}

// addressAround returns the bounds of the e-mail address whose @ stands at a byte.
func addressAround(s string, at int) (start, end int) {
	isPart := func(c byte) bool {
		return c > ' ' && !strings.ContainsRune(`<>()[],;:"@`, rune(c))
	}
	start, end = at, at+1
	for start > 0 && isPart(s[start-1]) {
		start--
	}
	for end < len(s) && isPart(s[end]) {
		end++
	}
	return start, end
}
