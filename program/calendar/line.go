package calendar

import (
	"strings"
	"unicode/utf8"
)

// maxLine is how many octets a line has at most, its end apart (RFC 5545 3.1).
const maxLine = 75

// lines is content lines of iCalendar.
type lines []byte

// add appends a line whose value needs no escaping. The name bears its parameters.
func (l *lines) add(name, value string) {
	rest := name + ":" + value
	for limit := maxLine; len(rest) > limit; limit = maxLine - len(" ") {
		cut := limit
		for !utf8.RuneStart(rest[cut]) {
			cut--
		}
		*l = append(append(*l, rest[:cut]...), "\r\n "...)
		rest = rest[cut:]
	}
	*l = append(append(*l, rest...), "\r\n"...)
}

// text appends a line whose value is text; nothing where it is empty.
func (l *lines) text(name, value string) {
	if value = escape(value); value != "" {
		l.add(name, value)
	}
}

// texts appends a line whose value is a list of texts; nothing where it is empty.
func (l *lines) texts(name string, values []string) {
	var escaped []string
	for _, v := range values {
		if v = escape(v); v != "" {
			escaped = append(escaped, v)
		}
	}
	if len(escaped) > 0 {
		l.add(name, strings.Join(escaped, ","))
	}
}

// lineBreaks are the line ends of all systems, among them those that only Unicode
// has: some readers take them for the end of a content line.
var lineBreaks = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u0085", "\n", "\u2028", "\n", "\u2029", "\n")

var escaper = strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, "\n", `\n`)

// escape writes text as a value (RFC 5545 3.3.11), without surrounding blanks and
// without the control characters that no value may have.
func escape(s string) string {
	return escaper.Replace(clean(s, "\n\t"))
}

// parameter writes the value of a parameter in quotation marks, with the escapes of
// RFC 6868.
func parameter(s string) string {
	return `"` + parameterEscaper.Replace(clean(s, "\n")) + `"`
}

var parameterEscaper = strings.NewReplacer("^", "^^", "\n", "^n", `"`, "^'")

// clean makes text valid UTF-8 without control characters other than those to keep.
func clean(s, keep string) string {
	s = lineBreaks.Replace(strings.ToValidUTF8(s, "\uFFFD"))
	s = strings.Map(func(r rune) rune {
		if (r < ' ' || r == 0x7F) && !strings.ContainsRune(keep, r) {
			return -1
		}
		return r
	}, s)
	return strings.TrimSpace(s)
}
