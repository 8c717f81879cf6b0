package gazetteer

import (
	"strings"
	"unicode/utf8"

	"github.com/integritas-id/integritas/internal/fold"
)

// MaxText is the longest text, in bytes, that is searched at once.
const MaxText = 1024

// MaxRead is how much of a longer text is searched, piece by piece.
const MaxRead = 1 << 15

// The gaps between words, from none to those that no name crosses.
const (
	gapNone  uint8 = iota
	gapSpace       // blanks, dots, hyphens, colons and the like
	gapSlash
	gapDash // a hyphen or dash between blanks
	gapParen
	gapHard // comma, semicolon, end of line
)

// token is one word of a text.
type token struct {
	at, end  uint16 // of its folded letters in the key
	from, to uint16 // its bytes in the text
	gap      uint8  // what stands before it
	role     role   // of the phrase that begins here
	next     uint8  // how many words that phrase has
	zone     zone
	kinds    kinds // that the phrase states
	segment  uint8 // counts the hard gaps before it
}

// text is a text cut into words.
type text struct {
	key    []byte
	tokens []token
	full   bool // there was no room for all of it
}

// cut reads the words of a text. Words end at signs and where digits or capitals
// begin (a capital after three letters at least); apostrophes and marks of format are as
// if they were not there.
func (t *text) cut(s string) {
	gap := gapHard
	var before rune // the character before, if it was of the same word
	segment := uint8(0)
	for i, r := range s {
		c, ok := fold.Rune(r)
		if !ok {
			if isJoiner(r) && before != 0 {
				continue
			}
			if gap = max(gap, gapOf(r)); isDash(r) && i > 0 && s[i-1] == ' ' && strings.HasPrefix(s[i+utf8.RuneLen(r):], " ") {
				gap = max(gap, gapDash)
			}
			before = 0
			continue
		}
		if before == 0 || isDigit(r) != isDigit(before) || isUpper(r) && isLower(before) && t.lastLength() > 2 {
			if before != 0 {
				gap = gapNone
			}
			if gap == gapHard && len(t.tokens) > 0 && segment < 255 {
				segment++
			}
			n := len(t.tokens)
			if t.full = t.full || n == cap(t.tokens); t.full {
				return
			}
			t.tokens = t.tokens[:n+1]
			t.tokens[n] = token{at: uint16(len(t.key)), from: uint16(i), gap: gap, segment: segment}
			gap = gapNone
		}
		if !t.addRune(c) {
			t.dropLast()
			return
		}
		last := &t.tokens[len(t.tokens)-1]
		last.end, last.to = uint16(len(t.key)), uint16(i+utf8.RuneLen(r))
		before = r
	}
	t.joinSpaced()
}

// addRune adds a letter to the key, if there is room.
func (t *text) addRune(r rune) bool {
	n := len(t.key)
	if t.full = n+utf8.UTFMax > cap(t.key); t.full {
		return false
	}
	t.key = t.key[:n+utf8.RuneLen(r)]
	utf8.EncodeRune(t.key[n:], r)
	return true
}

// dropLast forgets the last word where none of its letters had room.
func (t *text) dropLast() {
	if last := len(t.tokens) - 1; t.tokens[last].end == 0 {
		t.tokens = t.tokens[:last]
	}
}

// lastLength returns the number of letters of the last word.
func (t *text) lastLength() int { return len(t.key) - int(t.tokens[len(t.tokens)-1].at) }

// joinSpaced makes one word of four or more letters that stand apart, as in
// "K O T A  M E T R O", where two blanks divide words.
func (t *text) joinSpaced() {
	spaced := 0
	for i := range t.tokens {
		if t.single(i) {
			spaced++
		}
	}
	if spaced < 4 {
		return
	}
	n := 0
	for i := 0; i < len(t.tokens); {
		j := i + 1
		if t.single(i) {
			for j < len(t.tokens) && t.single(j) && t.tokens[j].gap == gapSpace && t.tokens[j].from == t.tokens[j-1].to+1 {
				j++
			}
			if j-i < 4 && (i == 0 || j-i < 2 || !t.wasSpaced(n, i)) {
				j = i + 1
			}
		}
		joined := t.tokens[i]
		joined.end, joined.to = t.tokens[j-1].end, t.tokens[j-1].to
		t.tokens[n] = joined
		n++
		i = j
	}
	t.tokens = t.tokens[:n]
}

// wasSpaced reports whether the last of n words, which stands before word i, was made
// of single letters.
func (t *text) wasSpaced(n, i int) bool {
	if n == 0 || t.tokens[i].gap != gapSpace {
		return false
	}
	w := &t.tokens[n-1]
	return w.to-w.from > w.end-w.at+1
}

// hasStreet reports whether one of the words from one place up to another begins a street.
func (t *text) hasStreet(from, to int) bool {
	for i := from; i < to; i++ {
		if t.tokens[i].role == roleStreet {
			return true
		}
	}
	return false
}

// single reports whether a word is one letter.
func (t *text) single(i int) bool {
	w := t.tokens[i]
	return w.end-w.at == 1 && t.key[w.at] >= 'a'
}

// word returns the letters of a word.
//
//go:noinline
func (t *text) word(i int) []byte { return t.key[t.tokens[i].at:t.tokens[i].end] }

// letters returns the letters of the words from i up to j.
//
//go:noinline
func (t *text) letters(i, j int) []byte { return t.key[t.tokens[i].at:t.tokens[j-1].end] }

// isNumber reports whether a word is of digits.
func (t *text) isNumber(i int) bool { return t.key[t.tokens[i].at] <= '9' }

// isOfNumber reports whether word i is of a number that a word for one begins: "RT 03/05".
func (t *text) isOfNumber(i int) bool {
	from := i
	for from > 0 && t.isNumber(from) {
		from--
	}
	return from < i && t.tokens[from].role == roleNumber
}

func isDigit(r rune) bool { return '0' <= r && r <= '9' }

func isUpper(r rune) bool { return 'A' <= r && r <= 'Z' }

func isLower(r rune) bool { return 'a' <= r && r <= 'z' }

// isJoiner reports whether a character within a word does not end it.
func isJoiner(r rune) bool {
	switch r {
	case '\'', '`', '´', '‘', '’', 'ʼ', 'ʻ', '"', '”', '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff':
		return true
	}
	return r >= 0x300 && r < 0x370 // combining marks
}

func isDash(r rune) bool { return r == '-' || r == '–' || r == '—' }

// gapOf returns the gap that a character makes.
func gapOf(r rune) uint8 {
	switch r {
	case ',', ';', '\n', '\r', '\t', '|', '>', '<', '»', '→', '•', '、', '·', '\v', '\f':
		return gapHard
	case '(', ')', '[', ']', '{', '}':
		return gapParen
	case '/', '\\', '&':
		return gapSlash
	}
	return gapSpace
}
