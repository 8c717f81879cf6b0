package roster

import (
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/internal/lexicon"
	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/participant"
)

func startsUnit(text string) bool {
	var b [24]byte
	return lexicon.StartsOffice(firstWord(b[:0], text))
}

func startsPost(text string) bool {
	var b [24]byte
	return lexicon.StartsPost(firstWord(b[:0], text))
}

// startsWith reports whether the first word of a text, folded, is one of some.
func startsWith(text string, isOne func(folded []byte) bool) bool {
	return isOne(firstWord(nil, text))
}

// firstWord appends the first word of a text, folded; nothing where it is too long for one
// that starts an office or a post.
func firstWord(dst []byte, text string) []byte {
	first, _, _ := strings.Cut(text, " ")
	first, _, _ = strings.Cut(first, ".")
	if len(first) > 20 {
		return nil
	}
	return fold.Append(dst, first)
}

// isPost reports whether a text is a known post, and no name.
func isPost(text string) bool {
	p, err := participant.ParsePosition(strings.TrimRight(text, ", "))
	return err == nil && p.Role != 0
}

// isOffice reports whether a text names an office, by its first word or as a short name.
func isOffice(text string) bool {
	if startsUnit(text) {
		return true
	}
	if text == "" || startsPost(text) || strings.Count(text, " ") > 3 {
		return false
	}
	o, err := office.Parse(text)
	return err == nil && o.Kind != office.KindLain && o.Kind != office.KindPemda && o.Kind != 0
}

// isRegion reports whether a text is the name of a region, and nothing else.
func isRegion(text string) bool {
	o, err := office.Parse(text)
	return err == nil && o.Kind == office.KindPemda
}

// isForeign reports whether a text starts with a word of posts, offices and the like, in
// which no title does.
func isForeign(text string) bool {
	text = strings.TrimLeft(text, " ")
	end := 0
	for end < len(text) && isLetter(text[end]) {
		end++
	}
	if end < 3 || end > 24 {
		return false
	}
	var b [24]byte
	return lexicon.StrangerOf(fold.Append(b[:0], text[:end])) != 0 || startsPost(text)
}

// isActing reports whether a text is the word of those who hold a post for a while.
func isActing(text string) bool {
	if text = strings.Trim(text, ". "); len(text) > 3 || text == "" || text[0]|0x20 != 'p' {
		return false
	}
	switch strings.ToLower(text) {
	case "plt", "plh", "pj", "pjs", "pgs":
		return true
	}
	return false
}
