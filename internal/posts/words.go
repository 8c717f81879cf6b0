package posts

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/integritas-id/integritas/internal/fold"
)

// MaxText is the longest post in bytes that [ParsePosition] looks at.
const MaxText = 512

// maxWords is the largest number of words of a post.
const maxWords = 64

// classOf returns what a folded word can do in a post, nothing for one that no table has.
func classOf(word []byte) wordClass {
	if n, ok := wordKeys.Find(fold.NewHash.Add(word), word); ok {
		return wordValues[n]
	}
	return 0
}

// textOf returns one of the texts of the tables.
func textOf(n uint16) string { return textText[textStarts[n]:textStarts[n+1]] }

// wordClass tells what a word can do in a post, one bit for each class of
// data/words.csv.
type wordClass = uint32

const (
	wordPOLRI wordClass = 1 << iota // names an office of the police
	wordTNI
	wordKejaksaan
	wordVertikal
	wordPusat    // names a ministry or national agency
	wordMinistry // the word Kementerian itself
	wordRI
	wordNational
	wordKPK
	wordDPRD
	wordPKK
	wordRSUD
	wordSetda
	wordCompany
	wordDaerah     // of a regional government
	wordMarker     // tells the kind of the region that follows
	wordRegency    //
	wordCity       //
	wordProvince   //
	wordBlocker    // the name that follows is a district or village
	wordPlace      // itself the word for a district or village
	wordVillage    // the word for a desa
	wordStop       // pada, di
	wordConnective // sekaligus, selaku, merangkap
	wordAnd        // joins posts only if a post follows
	wordHeadword   // a post may begin with it
	wordAhli       //
	wordLevel      // pertama, muda, madya, utama
	wordSkill      // pemula, terampil, mahir, penyelia
	wordShort      // repeats a head in brackets
	wordDirection  // barat, timur …
	wordGroup      // begins a phrase of a group
)

// What stands between two words.
const (
	gapSpace uint8 = 1 << iota
	gapDot
	gapComma
	gapOpen  // an opening bracket
	gapClose // a closing one
	gapSlash
	gapDash // a hyphen with a space before it
	gapAnd  // an ampersand or a plus sign
)

// span is one word of a post: a run of letters and digits.
type span struct {
	class      wordClass
	start, end uint16 // in the text
	from, to   uint16 // in the folded text
	gap        uint8  // what stands before it
	number     bool   // arabic, or a Roman numeral
	bracketed  bool
}

// divided is a post divided into words. It holds its buffers, so that it can stay
// on the stack.
type divided struct {
	text   string
	buffer [MaxText + 4]byte // the folded text, words without anything between them
	words  [maxWords]span
	size   int   // words in use
	tail   uint8 // what stands behind the last word
}

func (t *divided) word(i int) []byte { return t.buffer[t.words[i].from:t.words[i].to] }

// is reports whether word i is there and reads so.
func (t *divided) is(i int, word string) bool {
	return 0 <= i && i < t.size && string(t.word(i)) == word
}

// split divides the text into words. It reports false where there are too many.
func (t *divided) split() bool {
	t.size, t.tail = 0, 0
	inWord, depth, folded := false, 0, 0
	var last rune
	gap := uint8(0)
	var size int // of what a round reads, in bytes
	for i := 0; i < len(t.text); i += size {
		if size = fold.SmallLetters(t.text[i:]); inWord && size > 0 { // most of a post
			if folded+size+utf8.UTFMax > len(t.buffer) {
				return false
			}
			folded += copy(t.buffer[folded:], t.text[i:i+size])
			last = 'a'
			continue
		}
		var r rune
		r, size = utf8.DecodeRuneInString(t.text[i:])
		c, ok := fold.Rune(r)
		if !ok {
			if inWord && (r == '\'' || r == '’' || r == '`') { // Syar'iyah
				last = r
				continue
			}
			if inWord {
				t.close(i, folded)
				inWord, gap = false, 0
			}
			switch r {
			case '(', '[':
				depth++
			case ')', ']':
				depth--
			}
			gap |= gapOf(r, gap)
			last = r
			continue
		}
		if inWord && unicode.IsLower(last) && unicode.IsUpper(r) && folded-int(t.words[t.size-1].from) >= 4 && isSmall(t.text[i+size:]) { // WakilBupati
			t.close(i, folded)
			inWord, gap = false, 0
		}
		if !inWord {
			if t.size == maxWords {
				return false
			}
			t.words[t.size] = span{start: uint16(i), from: uint16(folded), gap: gap, bracketed: depth > 0}
			t.size++
			inWord = true
		}
		if folded+utf8.UTFMax > len(t.buffer) {
			return false
		}
		folded += utf8.EncodeRune(t.buffer[folded:], c)
		last = r
	}
	if inWord {
		t.close(len(t.text), folded)
		gap = 0
	}
	t.tail = gap
	return true
}

// isSmall reports whether a text begins with a small letter.
func isSmall(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

// gapOf returns what a sign between words is, behind what stands there before it.
func gapOf(r rune, before uint8) uint8 {
	switch r {
	case ' ':
		return gapSpace
	case '(', '[':
		return gapOpen
	case ')', ']':
		return gapClose
	case '.':
		return gapDot
	case ',', ';':
		return gapComma
	case '&', '+':
		return gapAnd
	case '/':
		return gapSlash
	case '-', '–', '—':
		if before&gapSpace != 0 {
			return gapDash
		}
	}
	return 0
}

// close ends the last word before byte end of the text and finds its classes.
func (t *divided) close(end, folded int) {
	w := &t.words[t.size-1]
	w.end, w.to = uint16(end), uint16(folded)
	word := t.buffer[w.from:w.to]
	if len(word) <= wordLongest {
		w.class = classOf(word)
	}
	if w.class == 0 {
		w.number = isNumber(word)
		if len(word) >= 5 && string(word[:5]) == "kemen" { // Kemendagri
			w.class = wordPusat
		}
	}
}

// isNumber reports whether a folded word is a number: digits, or i to xx in Roman
// numerals.
func isNumber(word []byte) bool {
	if len(word) > 5 {
		return false
	}
	digits, roman := true, true
	for _, c := range word {
		digits = digits && '0' <= c && c <= '9'
		roman = roman && (c == 'i' || c == 'v' || c == 'x')
	}
	return digits || roman
}

// cleanPost returns the text with white space collapsed and without what is left at
// its ends.
func cleanPost(s string) string {
	s = strings.TrimFunc(s, isPostMargin)
	if isClean(s) {
		return s
	}
	b := make([]byte, 0, len(s))
	space := false
	for _, r := range s {
		switch {
		case unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff':
			space = true
			continue
		case space:
			b = append(b, ' ')
			space = false
		}
		b = utf8.AppendRune(b, r)
	}
	return string(b)
}

// isClean reports whether white space is single blanks only.
func isClean(s string) bool {
	for i := range len(s) {
		switch c := s[i]; {
		case c == ' ':
			if s[i+1] == ' ' { // no blank stands last
				return false
			}
		case c < ' ', c >= 0x80:
			return !strings.ContainsFunc(s, func(r rune) bool {
				return r != ' ' && (unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff')
			}) && !strings.Contains(s, "  ")
		}
	}
	return true
}

func isPostMargin(r rune) bool {
	switch r {
	case '.', ',', ':', ';', '-', '–', '*', '"', '\'', '“', '”', '_', '\u200b', '\ufeff', '•':
		return true
	}
	return unicode.IsSpace(r)
}
