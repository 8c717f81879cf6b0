package participant

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// plain reports whether a name is written in ASCII alone, as nearly all are.
func plain(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// turnsWriting reports whether a text holds a sign that nobody sees and that turns the
// direction of writing: what is read is then not what is stored.
func turnsWriting(s string) bool {
	return !plain(s) && strings.ContainsFunc(s, func(r rune) bool {
		return 0x202A <= r && r <= 0x202E || 0x2066 <= r && r <= 0x2069
	})
}

// mixesScripts reports whether letters of another script that look like Latin ones stand
// among Latin letters.
func mixesScripts(s string) bool {
	return !plain(s) && strings.ContainsFunc(s, func(r rune) bool { return unicode.In(r, unicode.Cyrillic, unicode.Greek) }) &&
		strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(unicode.Latin, r) })
}
