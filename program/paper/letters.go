package paper

import (
	"unicode"
	"unicode/utf8"
)

// upperFirst begins a cell with a capital, as a table has it.
func upperFirst(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	if size == 0 {
		return ""
	}
	return string(unicode.ToUpper(r)) + s[size:]
}

// within writes a label inside a sentence: "diundang", but "KPK".
func within(text string) string {
	if text == "" {
		return ""
	}
	r, n := utf8.DecodeRuneInString(text)
	if second, _ := utf8.DecodeRuneInString(text[n:]); unicode.IsUpper(second) {
		return text
	}
	return string(unicode.ToLower(r)) + text[n:]
}
