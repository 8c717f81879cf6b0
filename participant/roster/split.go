package roster

import (
	"strings"

	"github.com/integritas-id/integritas/participant"
)

// kindOfPiece returns what a part of a cell is by its form: a number, a contact, a rank,
// a post, an office, a day; zero where nothing tells it.
func kindOfPiece(text string) Field {
	d := digits(text)
	switch {
	case strings.IndexByte(text, '@') > 0 && !strings.Contains(text, " "):
		return FieldEmail
	case d >= 5 && !hasLetter(text):
		if isPhone(text, d) {
			return FieldPhone
		}
		if d > 8 || d <= 6 || strings.Trim(text, "0123456789 ") == "" {
			if _, rule := readDate(text); rule == nil && d <= 8 && strings.ContainsAny(text, "-/.") {
				return FieldBirthDate
			}
			return FieldNumber
		}
	case d >= 4 && isServiceNumber(text):
		return FieldNumber
	}
	if d >= 3 && d <= 8 {
		if _, rule := readDate(text); rule == nil {
			return FieldBirthDate
		}
	}
	if isRankText(text) {
		return FieldRank
	}
	if (startsUnit(text) || len(text) >= 3 && !strings.Contains(text, " ") && isOffice(text)) && !isPost(text) {
		return FieldUnit
	}
	if isPost(text) {
		return FieldPosition
	}
	return 0
}

// kindOfLine returns what a line is by its label or, without one, by its form.
func kindOfLine(text string) Field {
	if f, _ := numberLabel(text); f != 0 {
		return f
	}
	if word, _, _ := strings.Cut(text, " "); understand(word).field == FieldPhone {
		return FieldPhone
	}
	return kindOfPiece(text)
}

// isPhone reports whether digits are those of a telephone rather than of a person.
func isPhone(text string, d int) bool {
	bare := strings.TrimLeft(text, "(+ ")
	return (strings.HasPrefix(bare, "08") || strings.HasPrefix(bare, "628") || strings.HasPrefix(bare, "62 8")) && d >= 9 && d <= 14
}

// isServiceNumber reports whether a text has the form of a number of the navy or air
// force, "12345/P".
func isServiceNumber(text string) bool {
	number, corps, ok := strings.Cut(text, "/")
	return ok && len(corps) <= 3 && corps != "" && digits(corps) == 0 && digits(number) == len(number) && len(number) >= 4 && len(number) <= 8
}

// pieces divides a cell into its parts: at line breaks, at signs between spaces, at
// slashes where these are no part of what stands there, at labels, and round long
// numbers.
func pieces(text string) []string {
	var all []string
	for part := range strings.FieldsFuncSeq(text, func(r rune) bool { return r == '\n' || r == '\r' || r == '|' || r == ';' || r == '\t' || r == '_' }) {
		all = appendPieces(all, part)
		if len(all) > maxPieces {
			return append(all[:maxPieces], strings.Join(all[maxPieces:], " "))
		}
	}
	return all
}

// withoutPhoneLabel takes "HP" or "No. WA" off the end of what stands before a number.
func withoutPhoneLabel(text string) string {
	for {
		at := strings.LastIndexByte(text, ' ')
		if at < 0 {
			return text
		}
		if f := understand(text[at+1:]).field; f != FieldPhone && f != FieldNo {
			return text
		}
		text = strings.TrimRight(text[:at], " ,(-/'.:")
	}
}

// maxPieces is how many parts of one cell are looked at.
const maxPieces = 24

// appendPieces divides one line.
func appendPieces(all []string, text string) []string {
	if text = trim(text); text == "" {
		return all
	}
	if f, rest := numberLabel(text); f != 0 && (f == FieldNIP || f == FieldNumber || f == FieldNRP || f == FieldNIK || f == FieldNPWP) && digits(rest) > 0 {
		if end := endOfNumber(rest); end > 0 && end < len(rest) { // something follows
			head := len(text) - len(rest)
			return appendPieces(append(all, text[:head+end]), strings.TrimLeft(rest[end:], " ,/-()"))
		}
		return append(all, text)
	}
	if f, rest := numberLabel(text); f.isText() && rest != "" && len(rest) < len(text) { // "Pangkat/Gol : Pembina / IV.a"
		n := len(all)
		if all = appendPieces(all, rest); len(all) > n {
			all[n] = text[:len(text)-len(rest)] + all[n]
		}
		return all
	}
	if at, size := divider(text); at >= 0 && len(all) < maxPieces {
		return appendPieces(appendPieces(all, text[:at]), text[at+size:])
	}
	if at := numberStart(text); at > 0 && text[:at] != "+" {
		if text[at-1] == '+' { // of a telephone
			at--
		}
		return appendPieces(append(all, withoutPhoneLabel(strings.TrimRight(text[:at], " ,(-/'.:"))), strings.TrimRight(text[at:], " )"))
	}
	if at := numberStart(text); at == 0 {
		if end := endOfNumber(text); end > 0 && end < len(text) && hasLetter(text[end:]) {
			return appendPieces(append(all, text[:end]), strings.TrimLeft(text[end:], " ,/-()"))
		}
	}
	return append(all, text)
}

// endOfNumber returns where the digits at the start of a text, with spaces, dots and
// dashes between, end; 0 if there are less than five.
func endOfNumber(text string) int {
	end, n := 0, 0
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case isDigit(c):
			if i > end+2 && end > 0 || n >= 18 {
				return end
			}
			n++
			end = i + 1
		case c == ' ' || c == '.' || c == '-' || c == '\'':
		default:
			if n < 5 || c == '/' {
				return 0
			}
			return end
		}
	}
	if n < 5 {
		return 0
	}
	return end
}

// divider returns where a text is divided into two parts, and the size of the sign there;
// -1 if it is one.
func divider(text string) (at, size int) {
	for _, sign := range [...]string{" / ", " - ", " – ", " | ", " # "} {
		if at := strings.Index(text, sign); at >= 0 {
			return at, len(sign)
		}
	}
	for i := 0; i < len(text); i++ {
		if text[i] == '/' && dividesAt(text, i) {
			return i, 1
		}
	}
	return -1, 0
}

// dividesAt reports whether a slash stands between two parts: one of them is a number, or
// a rank that is whole without it, or two words that are written apart.
func dividesAt(text string, i int) bool {
	before, behind := strings.TrimSpace(text[:i]), strings.TrimSpace(text[i+1:])
	if before == "" || behind == "" {
		return true
	}
	if absent(behind) {
		return true
	}
	word := before[strings.LastIndexAny(before, " /(,")+1:]
	next, _, _ := strings.Cut(behind, " ")
	next, _, _ = strings.Cut(next, "/")
	switch {
	case isRoman(strings.TrimLeft(word, "(")) && len(strings.TrimRight(next, ").,")) == 1: // IV/a
		return false
	case isServiceNumber(word + "/" + next):
		return false
	case digits(word) == len(word) && digits(next) == len(next): // a number or a day
		return false
	case i > 0 && (text[i-1] == ' ' || i+1 < len(text) && text[i+1] == ' '):
		return true
	case digits(next) >= 5 || digits(word) >= 5:
		return true
	}
	if _, err := participant.ParseRank(before); err == nil {
		return true
	}
	if _, err := participant.ParseRank(behind); err == nil {
		return true
	}
	return isForceRank(before) || isPost(behind) && !isPost(text)
}

// numberStart returns where a label or a number of eight digits and more starts in a
// text, -1 for nowhere.
func numberStart(text string) int {
	for i := 0; i < len(text); i++ {
		if i > 0 && (isLetter(text[i-1]) || isDigit(text[i-1])) {
			continue
		}
		switch c := text[i]; {
		case isDigit(c):
			if end := endOfNumber(text[i:]); end > 0 && digits(text[i:i+end]) >= 8 {
				return i
			}
		case c|0x20 == 'n' && i > 0:
			if f, rest := numberLabel(text[i:]); f != 0 && !f.isText() && (digits(rest) >= 4 || absent(strings.Trim(rest, " )"))) {
				return i
			}
		}
	}
	return -1
}
