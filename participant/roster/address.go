package roster

import (
	"strings"
)

// startsAddress reports whether a text starts with a word of address.
func startsAddress(text string) bool {
	word, rest, ok := strings.Cut(text, " ")
	if w, after, cut := strings.Cut(word, "."); cut && after != "" {
		word, rest, ok = w, after, true
	}
	return ok && rest != "" && isOneOf(strings.TrimRight(word, "."), "bpk", "bapak", "bp", "pak", "ibu", "bu", "sdr", "saudara", "sdri", "saudari")
}

// withoutAddress cuts a word of address off: "Pak Lurah".
func withoutAddress(text string) string {
	if startsAddress(text) {
		_, text, _ = strings.Cut(text, " ")
	}
	return text
}

// isHolderAlone reports whether a text names somebody by the post alone, with a word that
// people are called by too: "Pak Lurah Hadimulyo".
func isHolderAlone(text string) bool {
	bare := withoutAddress(text)
	if len(bare) == len(text) {
		if word, _, _ := strings.Cut(bare, " "); !isOneOf(word, "lurah", "wakil", "pj", "penjabat") {
			return false
		}
	}
	return isPost(bare)
}

// isRoom reports whether a text is a room that was invited to a meeting, or took part in
// it: "Ruang Rapat Lt. 3".
func isRoom(text string) bool {
	word, _, _ := strings.Cut(text, " ")
	return isOneOf(word, "ruang", "ruangan")
}

// isAddressed reports whether a line is one of a list whose people stand behind words of
// address alone: "Bpk. Sugeng (Kesbangpol)".
func isAddressed(text string) bool {
	word, rest, _ := strings.Cut(trim(text), " ")
	word, _, _ = strings.Cut(word, "/")
	return rest != "" && startsAddress(word+" "+rest) && text[len(text)-1] != ':'
}
