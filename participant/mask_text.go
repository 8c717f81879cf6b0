package participant

import "strings"

// MaskText masks what stands in a free text and reads as a private number or address:
// NIK, NIP of both forms, NPWP and other runs of 15 digits or more, with or without dots,
// blanks, slashes, line ends and the like between them; telephone numbers; shorter numbers
// behind a label such as NRP or HP; and the part of an e-mail address before its sign,
// also one written "(at)". The last three digits stay, and the first letter of an address.
// Any other text comes back as it is.
//
// It is what this package's records are printed through; storing forms keep the text.
func MaskText(s string) string {
	if !mayBePrivate(s) {
		return s
	}
	text, masked := []rune(s), false
	from := 0 // behind the sign of the address before, which ends where the next one begins
	for at := 0; at < len(text); {
		if asciiDigit(text[at]) != 0 {
			run := digitRunAt(text, at)
			if run.isPrivate() {
				maskRun(text[at:run.end])
				masked = true
			}
			at = run.end
			continue
		}
		if sign := mailSignAt(text, at); sign.end > 0 {
			masked = maskAddress(text, from, sign) || masked
			from, at = sign.end, sign.end
			continue
		}
		at++
	}
	if !masked {
		return s
	}
	return string(text)
}

// mayBePrivate reports whether a text holds what the sign of an address begins with, or as
// many digits as the shortest number.
func mayBePrivate(s string) bool {
	digits := 0
	for i, r := range s {
		switch {
		case asciiDigit(r) != 0:
			digits++
		case isAt(r), r == '&':
			return true
		case r == '%' && strings.HasPrefix(s[i:], "%40"):
			return true
		case (r == ' ' || isOpening(r)) && len(s) > i+3 && s[i+1]|0x20 == 'a' && s[i+2]|0x20 == 't' && (r != ' ' || s[i+3] == ' '):
			return true
		}
	}
	return digits >= leastLabelled
}

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
