package mentions

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/integritas-id/integritas/internal/fold"
)

// token is a word of running text: letters and digits, with the dots, hyphens and
// apostrophes inside it.
type token struct {
	start, end int  // bytes of the text
	gap        gap  // what stands before it
	capital    bool // it begins with a capital letter
	upper      bool // it has two capitals or more and no small letter
	dot        bool // a dot stands behind it, which may be its own
}

// gap tells what stands between two words.
type gap uint8

const (
	gapComma gap = 1 << iota
	gapOpen      // an opening bracket
	gapClose     // a closing one
	gapStop      // the end of a sentence or line, a colon, a quotation mark
)

// next returns the word behind byte at; its end is 0 where there is none.
func next(text string, at int) token {
	var t token
	for at < len(text) {
		r, size := utf8.DecodeRuneInString(text[at:])
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			break
		}
		t.gap |= gapOf(text, at, r)
		at += size
	}
	if at == len(text) {
		return t
	}
	t.start = at
	small, capitals := 0, 0
	for at < len(text) {
		r, size := utf8.DecodeRuneInString(text[at:])
		inside := (r == '.' || r == '-' || r == '\'' || r == '’' || r == '/') && at+size < len(text) && startsLetter(text[at+size:]) && (r != '.' || isShort(text[t.start:at]))
		switch {
		case unicode.IsUpper(r):
			capitals++
		case unicode.IsLetter(r):
			small++
		case unicode.IsDigit(r), inside:
		default:
			t.end = at
		}
		if t.end > 0 {
			break
		}
		at += size
	}
	if t.end == 0 {
		t.end = at
	}
	first, _ := utf8.DecodeRuneInString(text[t.start:])
	t.capital = unicode.IsUpper(first)
	t.upper = capitals >= 2 && small == 0
	t.dot = t.end < len(text) && text[t.end] == '.'
	return t
}

// isShort reports whether a dot behind a word may stand inside a longer one: S.Pd., Kab.Metro.
func isShort(s string) bool { return len(s)-strings.LastIndexByte(s, '.')-1 <= 5 }

func startsLetter(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r)
}

// gapOf returns what a sign between words is. A dot ends a sentence where a blank and a
// capital follow it; whether it belongs to the word before is known to the caller.
func gapOf(text string, at int, r rune) gap {
	switch r {
	case ',', ';':
		return gapComma
	case '(', '[':
		return gapOpen
	case ')', ']':
		return gapClose
	case '!', '?', ':', '"', '“', '”', '\n', '\r', '•', '|':
		return gapStop
	case '–', '—':
		return gapStop
	case '.':
		if at+1 >= len(text) || text[at+1] == ' ' || text[at+1] == '\n' || text[at+1] == '"' {
			return gapStop
		}
	}
	return 0
}

// folded appends the folded form of a word to a buffer.
func (t token) folded(buf []byte, text string) []byte {
	return fold.Append(buf[:0], text[t.start:t.end])
}
