package names

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/integritas-id/integritas/internal/fold"
)

// maxSegments is the highest number of segments in a name.
const maxSegments = 64

// segment is a run of letters: a word or, inside a title, the part between two
// dots or in brackets, or from one capital to the next ("Si" and "T" in SiT).
type segment struct {
	start, end uint16 // bytes of the text
	fold       uint16 // where its folded form starts; it ends where the next one's starts
	sep        separator
	caps       uint8 // capital letters in it
}

// separator tells what stands between a segment and the next; 0 is nothing.
type separator uint8

const (
	sepDot separator = 1 << iota
	sepSpace
	sepComma
	sepHyphen
	sepEnd // the text ends

	// sepWord ends a word.
	sepWord = sepSpace | sepComma | sepEnd
)

// nameText is a text cut into segments.
type nameText struct {
	s         string
	n         int  // number of segments
	irregular bool // there is white space to collapse, or signs that nobody sees
	segs      [maxSegments + 1]segment
	folded    [MaxText]byte // small letters, digits, brackets and other signs of all segments
}

// read cuts s into segments; 0 is success.
func (t *nameText) read(s string) Fault {
	if len(s) > MaxText {
		return TooLong
	}
	t.s = s
	folds := 0
	var open, afterSmall, letters bool
	for i := listNumber(s); i < len(s); {
		if size := fold.SmallLetters(s[i:]); open && size > 0 { // most of a name
			folds += copy(t.folded[folds:], s[i:i+size])
			i += size
			t.segs[t.n-1].end = uint16(i)
			letters, afterSmall = true, true
			continue
		}
		c, size := s[i], 1
		small, capital := 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z'
		letters = letters || small || capital
		var sep separator
		switch {
		case small || capital:
		case c == '.':
			sep = sepDot
		case c == ' ':
			sep = sepSpace
			t.irregular = t.irregular || i+1 < len(s) && s[i+1] == ' '
		case c == ',' || c == ';':
			sep = sepComma
		case c == '-':
			sep = sepHyphen
		case c < ' ' || c == 0x7F:
			sep, t.irregular = sepSpace, true
		case c >= utf8.RuneSelf:
			var r rune
			r, size = utf8.DecodeRuneInString(s[i:])
			switch {
			case r == utf8.RuneError && size == 1:
				return NotText
			case unicode.IsSpace(r):
				sep, t.irregular = sepSpace, true
			case r == '\u2013' || r == '\u2014': // dashes
				sep = sepHyphen
			case isInvisible(r):
				t.irregular = true
				i += size
				continue
			}
			small, capital = unicode.IsLower(r), unicode.IsUpper(r)
			letters = letters || unicode.IsLetter(r)
		}
		if sep != 0 {
			if t.n > 0 {
				t.segs[t.n-1].sep |= sep
			}
			open = false
			i += size
			continue
		}
		if !open || c == '(' || capital && afterSmall {
			if t.n == maxSegments {
				return TooLong
			}
			t.segs[t.n] = segment{start: uint16(i), fold: uint16(folds)}
			t.n++
		}
		seg := &t.segs[t.n-1]
		if capital {
			seg.caps++
			if c < utf8.RuneSelf {
				c += 'a' - 'A'
			}
		}
		t.folded[folds] = c
		if size > 1 {
			copy(t.folded[folds+1:], s[i+1:i+size])
		}
		folds += size
		i += size
		seg.end = uint16(i)
		open = c != ')'
		afterSmall = small
	}
	if !letters {
		return Empty
	}
	t.segs[t.n-1].sep |= sepEnd
	t.segs[t.n].fold = uint16(folds)
	return 0
}

// isInvisible reports whether r takes no place in a line: zero-width signs and
// the soft hyphen.
func isInvisible(r rune) bool {
	return r == 0xAD || 0x200B <= r && r <= 0x200F || 0x2060 <= r && r <= 0x2064 || r == 0xFEFF
}

// listNumber returns where s starts behind a number of a list ("3.", "3)") and
// the signs that stand before a name.
func listNumber(s string) int {
	i := 0
	for {
		for i < len(s) && strings.IndexByte(" .,;:*-\t\r\n", s[i]) >= 0 {
			i++
		}
		digits := i
		for digits < len(s) && '0' <= s[digits] && s[digits] <= '9' {
			digits++
		}
		if digits == i || digits == len(s) || s[digits] != '.' && s[digits] != ')' {
			return i
		}
		i = digits + 1
	}
}

// foldedText returns the folded form of the segments from i to before j.
func (t *nameText) foldedText(i, j int) []byte {
	return t.folded[t.segs[i].fold:t.segs[j].fold]
}

// letters returns the number of bytes of segment i in its folded form.
func (t *nameText) letters(i int) int { return int(t.segs[i+1].fold - t.segs[i].fold) }

// written returns the segments from i to before j as they stand in the text, with
// the dot that follows.
func (t *nameText) written(i, j int) string {
	end := int(t.segs[j-1].end)
	if end < len(t.s) && t.s[end] == '.' {
		end++
	}
	return t.s[t.segs[i].start:end]
}

// text returns the segments from i to before j with white space collapsed, and
// without the dot that follows, unless it is that of an initial.
func (t *nameText) text(i, j int) string {
	s := t.written(i, j)
	if last := &t.segs[j-1]; strings.HasSuffix(s, ".") && utf8.RuneCountInString(t.s[last.start:last.end]) > 1 {
		s = s[:len(s)-1]
	}
	if !t.irregular {
		return s
	}
	var b strings.Builder
	space := false
	for _, r := range s {
		switch {
		case isInvisible(r):
		case unicode.IsSpace(r) || r < ' ' || r == 0x7F:
			space = true
		default:
			if space {
				b.WriteByte(' ')
			}
			space = false
			b.WriteRune(r)
		}
	}
	return b.String()
}

// pieceEnd returns the segment behind the next comma from segment i on.
func (t *nameText) pieceEnd(i int) int {
	for i < t.n {
		i++
		if t.segs[i-1].sep&(sepComma|sepEnd) != 0 {
			break
		}
	}
	return i
}

// wordEnd returns the segment behind the word that holds segment i.
func (t *nameText) wordEnd(i int) int {
	for t.segs[i].sep&sepWord == 0 {
		i++
	}
	return i + 1
}

// startsWord reports whether a word starts at segment i.
func (t *nameText) startsWord(i int) bool { return i == 0 || t.segs[i-1].sep&sepWord != 0 }

// dotted reports whether a dot stands in or behind the segments from i to before j.
func (t *nameText) dotted(i, j int) bool {
	for ; i < j; i++ {
		if t.segs[i].sep&sepDot != 0 {
			return true
		}
	}
	return false
}

// marked reports whether the segments from i to before j are written like a
// title: with a dot, two capitals or brackets.
func (t *nameText) marked(i, j int) bool {
	caps := 0
	if t.s[t.segs[i].start] == '(' {
		return true
	}
	for ; i < j; i++ {
		if t.segs[i].sep&sepDot != 0 {
			return true
		}
		caps += int(t.segs[i].caps)
	}
	return caps >= 2
}
