package offices

import (
	"unicode"
	"unicode/utf8"

	"github.com/integritas-id/integritas/internal/fold"
)

// MaxText is the longest text in bytes that is taken apart; a longer one is a name.
const MaxText = 512

// maxWords is the largest number of words of a text that is taken apart.
const maxWords = 48

// What stands between two words.
const (
	gapDot   uint8 = 1 << iota
	gapComma       // also a semicolon, a colon, the end of a line
	gapOpen        // an opening bracket
	gapClose
	gapSlash
	gapDash  // a dash with a blank before it
	gapSpace //
	gapSign  = gapComma | gapOpen | gapClose | gapDash
)

// span is one word: a run of letters and digits.
type span struct {
	start, end uint16 // in the text
	from, to   uint16 // in the folded text
	gap        uint8  // what stands before it
	bracketed  bool
	read       bool // nothing is to be repaired in it
}

// divided is a text divided into words. It holds its buffers, so that it can stay on the
// stack.
type divided struct {
	text   string
	buffer [MaxText + 64]byte // the folded text, words without anything between them
	folded int                // bytes of it in use
	words  [maxWords]span
	size   int // words in use
}

func (s *divided) word(i int) []byte { return s.buffer[s.words[i].from:s.words[i].to] }

// is reports whether word i is there and reads so.
func (s *divided) is(i int, word string) bool {
	return 0 <= i && i < s.size && string(s.word(i)) == word
}

// split divides the text into words. It reports false where there is no room for them.
func (s *divided) split() bool {
	inWord, depth := false, 0
	var last rune
	gap := uint8(0)
	for i, r := range s.text {
		c, ok := fold.Rune(r)
		if !ok {
			if inWord && isApostrophe(r) { // Syar'iyah
				last = r
				continue
			}
			if inWord {
				s.end(i)
				inWord, gap = false, 0
			}
			switch r {
			case '(', '[':
				depth++
			case ')', ']':
				depth--
			case '&', '+':
				if !s.open(i, gap, depth > 0) {
					return false
				}
				s.folded += copy(s.buffer[s.folded:], "dan")
				s.end(i + 1)
				gap = 0
				last = r
				continue
			}
			gap |= gapOf(r, gap)
			last = r
			continue
		}
		if inWord && s.isHump(last, r, i) {
			s.end(i)
			inWord, gap = false, 0
		}
		if !inWord {
			if !s.open(i, gap, depth > 0) {
				return false
			}
			inWord = true
		}
		if s.folded+utf8.UTFMax > MaxText {
			return false
		}
		s.folded += utf8.EncodeRune(s.buffer[s.folded:], c)
		last = r
	}
	if inWord {
		s.end(len(s.text))
	}
	s.joinLetters()
	return true
}

func isApostrophe(r rune) bool { return r == '\'' || r == '’' || r == '`' || r == '‘' }

// isHump reports whether a word begins inside a run of letters: DinasKesehatan.
func (s *divided) isHump(last, r rune, i int) bool {
	if !unicode.IsLower(last) || !unicode.IsUpper(r) || s.folded-int(s.words[s.size-1].from) < 4 {
		return false
	}
	next, _ := utf8.DecodeRuneInString(s.text[i+utf8.RuneLen(r):])
	return unicode.IsLower(next)
}

// open begins a word at byte i of the text.
func (s *divided) open(i int, gap uint8, bracketed bool) bool {
	if s.size == maxWords || s.folded+8 > MaxText {
		return false
	}
	s.words[s.size] = span{start: uint16(i), from: uint16(s.folded), gap: gap, bracketed: bracketed}
	s.size++
	return true
}

// end ends the last word before byte i of the text.
func (s *divided) end(i int) {
	w := &s.words[s.size-1]
	w.end, w.to = uint16(i), uint16(s.folded)
}

// gapOf returns what a sign between words is, behind what stands there before it.
func gapOf(r rune, before uint8) uint8 {
	switch r {
	case ' ', '\t', '\u00a0':
		return gapSpace
	case '(', '[':
		return gapOpen
	case ')', ']':
		return gapClose
	case '.':
		return gapDot
	case ',', ';', ':', '\n', '\r', '|', '>':
		return gapComma
	case '/', '\\':
		return gapSlash
	case '–', '—':
		return gapDash
	case '-':
		if before&gapSpace != 0 {
			return gapDash
		}
	}
	return 0
}

// joinLetters makes one word of letters with dots between them: B.P.K.A.D.
func (s *divided) joinLetters() {
	for i := 0; i < s.size; i++ {
		j := i + 1
		for j < s.size && s.words[j].gap == gapDot && s.isLetter(j) && s.isLetter(i) {
			j++
		}
		if j-i >= 3 {
			s.words[i].end, s.words[i].to = s.words[j-1].end, s.words[j-1].to
			s.remove(i+1, j)
		}
	}
}

func (s *divided) isLetter(i int) bool { return s.words[i].to-s.words[i].from == 1 }

// remove takes the words from i up to j out.
func (s *divided) remove(i, j int) {
	copy(s.words[i:], s.words[j:s.size])
	s.size -= j - i
}

// insert makes room for a word at i.
func (s *divided) insert(i int) bool {
	if s.size == maxWords {
		return false
	}
	copy(s.words[i+1:], s.words[i:s.size])
	s.size++
	return true
}

// isInitials reports whether word i stands in brackets and is but the first letters of the
// words before them.
func (s *divided) isInitials(i int) bool {
	if i == 0 || s.words[i].gap&gapOpen == 0 {
		return false
	}
	word := s.word(i)
	j := i - 1
	for n := len(word) - 1; n >= 0; n, j = n-1, j-1 {
		for j >= 0 && (s.is(j, "dan") || s.is(j, "di")) {
			j--
		}
		if j < 0 || s.word(j)[0] != word[n] || s.words[j].bracketed {
			return false
		}
	}
	return len(word) >= 2
}

// isNumber reports whether a folded word is a number in digits.
func isNumber(word []byte) bool {
	for _, c := range word {
		if c < '0' || c > '9' {
			return false
		}
	}
	return len(word) > 0
}

// roman returns the value of a Roman numeral from i to xx, 0 for other words.
func roman(word []byte) (n int) {
	last := 0
	if len(word) == 0 || len(word) > 5 {
		return 0
	}
	for i := len(word) - 1; i >= 0; i-- {
		var v int
		switch word[i] {
		case 'i':
			v = 1
		case 'v':
			v = 5
		case 'x':
			v = 10
		default:
			return 0
		}
		if v < last {
			n -= v
		} else {
			n, last = n+v, v
		}
	}
	return n
}
