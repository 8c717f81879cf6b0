package participant

import "strings"

// MaskText masks what stands in a free text and reads as a private number or address:
// runs of 15 digits or more (NIK, NIP, NPWP, with or without dots, blanks and the like
// between them), telephone numbers, shorter numbers behind a label such as NRP or HP,
// and the part of an e-mail address before the @. The last three digits stay, and the
// first letter of an address. Any other text comes back as it is.
//
// It is what this package's records are printed through; storing forms keep the text.
func MaskText(s string) string {
	if !mayHoldNumber(s) {
		return s
	}
	text, masked := []rune(s), false
	for at := 0; at < len(text); {
		switch r := text[at]; {
		case asciiDigit(r) != 0:
			run := digitRunAt(text, at)
			if run.isPrivate() {
				maskRun(text[at:run.end])
				masked = true
			}
			at = run.end
		case isAt(r):
			masked = maskAddress(text, at) || masked
			at++
		default:
			at++
		}
	}
	if !masked {
		return s
	}
	return string(text)
}

// mayHoldNumber reports whether a text holds an @ or as many digits as the shortest number.
func mayHoldNumber(s string) bool {
	digits := 0
	for _, r := range s {
		switch {
		case asciiDigit(r) != 0:
			digits++
		case isAt(r):
			return true
		}
	}
	return digits >= leastLabelled
}

func isAt(r rune) bool { return r == '@' || r == '\uff20' }

// maskRun masks all digits but the last three.
func maskRun(text []rune) {
	kept := 0
	for i := len(text) - 1; i >= 0; i-- {
		if asciiDigit(text[i]) == 0 {
			continue
		}
		if kept++; kept > 3 {
			text[i] = '*'
		}
	}
}

// maskAddress masks what stands before the @ at a place but its first letter, or all of
// it where that is one letter. It reports whether anything is there.
func maskAddress(text []rune, at int) bool {
	isPart := func(r rune) bool {
		return r > ' ' && !strings.ContainsRune(`<>()[],;:"@`, r)
	}
	start, end := at, at+1
	for start > 0 && isPart(text[start-1]) {
		start--
	}
	for end < len(text) && isPart(text[end]) {
		end++
	}
	if start == at || end == at+1 {
		return false
	}
	if start+1 < at {
		start++
	}
	for i := start; i < at; i++ {
		text[i] = '*'
	}
	return true
}
