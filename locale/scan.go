package locale

import (
	"unicode"
	"unicode/utf8"
)

// maxTokens bounds what the readers of dates and times look at. The longest
// text that this package writes, a range as minutes open with it, has about 30.
// A list of days told one by one has about seven for each.
const maxTokens = 192

// Kinds of tokens besides signs, which are their own kind.
const (
	tokenEnd     byte = 0
	tokenNumber  byte = '0' // ASCII digits
	tokenWord    byte = 'a' // letters; apostrophes inside are gone, so jum'at is jumat
	tokenUnknown byte = '?' // a character that no date and no time has
)

// token is a number, a word or a sign of folded text.
type token struct {
	kind       byte
	space      bool // a space or a bracket stands before it
	opened     bool // an opening bracket stands before it
	closed     bool // a closing bracket stands behind it
	start, end uint16
}

// scanner holds folded text cut into tokens, and how far it has been read.
// Brackets are no tokens: they only mark their neighbours.
type scanner struct {
	buf    [maxText]byte
	tokens [maxTokens]token
	n      int // tokens; tokens[n] is the end
	pos    int

	inText bool // of running text: what only a form or a cell means by it is not read
	code   Code // set when digits and words disagree, which ends all reading
}

// scan folds s and cuts it into tokens. One dot or comma at the end is dropped.
// It returns false if s is too long to be a date.
func (p *scanner) scan(s string) bool {
	if len(s) > maxText {
		return false
	}
	text := appendFolded(p.buf[:0], s)
	w := 0 // the text is written back without the apostrophes inside words
	next := token{}
	for i := 0; i < len(text); {
		c := text[i]
		switch c {
		case ' ', '(', ')', '[', ']':
			if c == '(' || c == '[' {
				next.opened = true
			}
			if (c == ')' || c == ']') && p.n > 0 {
				p.tokens[p.n-1].closed = true
			}
			next.space = true
			text[w] = c
			w++
			i++
			continue
		}
		if p.n == maxTokens-1 {
			return false
		}
		next.start = uint16(w)
		next.kind, i, w = scanToken(text, i, w)
		next.end = uint16(w)
		p.tokens[p.n] = next
		p.n++
		next = token{}
	}
	if p.n > 0 && (p.tokens[p.n-1].kind == '.' || p.tokens[p.n-1].kind == ',') {
		p.n--
		p.tokens[p.n] = token{}
	}
	return true
}

// scanToken copies the token at text[i] to text[w] and returns its kind and
// where the two places are behind it.
func scanToken(text []byte, i, w int) (kind byte, read, written int) {
	for kind = tokenEnd; i < len(text); {
		c, size := rune(text[i]), 1
		if c >= utf8.RuneSelf {
			c, size = utf8.DecodeRune(text[i:])
		}
		is := tokenUnknown
		switch {
		case '0' <= c && c <= '9':
			is = tokenNumber
		case 'a' <= c && c <= 'z', c >= utf8.RuneSelf && c != utf8.RuneError && unicode.IsLetter(c):
			is = tokenWord
		case c == '\'' && kind == tokenWord && startsWithLetter(text[i+1:]):
			i++
			continue
		case c < utf8.RuneSelf:
			is = byte(c)
		}
		if kind != tokenEnd && kind != is {
			break
		}
		w += copy(text[w:], text[i:i+size])
		i += size
		kind = is
		if is != tokenNumber && is != tokenWord {
			break
		}
	}
	return kind, i, w
}

func startsWithLetter(b []byte) bool {
	c, _ := utf8.DecodeRune(b)
	return c != utf8.RuneError && unicode.IsLetter(c)
}

// peek returns the token k places ahead, which is the end token past the end.
func (p *scanner) peek(k int) *token { return &p.tokens[min(p.pos+k, p.n)] }

// word returns the text of the token k places ahead if it is a word, else nil.
func (p *scanner) word(k int) []byte {
	if t := p.peek(k); t.kind == tokenWord {
		return p.buf[t.start:t.end]
	}
	return nil
}

// digits returns how many digits the token k places ahead has; 0 if it is no number.
func (p *scanner) digits(k int) int {
	if t := p.peek(k); t.kind == tokenNumber {
		return int(t.end - t.start)
	}
	return 0
}

func (p *scanner) atEnd() bool { return p.pos >= p.n }

// accept steps over a token of that kind.
func (p *scanner) accept(kind byte) bool {
	if p.peek(0).kind != kind {
		return false
	}
	p.pos++
	return true
}

// acceptWord steps over a word.
func (p *scanner) acceptWord(word string) bool {
	if string(p.word(0)) != word {
		return false
	}
	p.pos++
	return true
}

// quantity is a whole number as read.
type quantity struct {
	value   int
	digits  int  // of the number, or of what its words mean
	inWords bool // lima rather than 5
}

// quantity reads a number in digits or in words. Its counterpart may follow in
// brackets, 26 (dua puluh enam), and must mean the same.
func (p *scanner) quantity() (quantity, bool) {
	if n := p.digits(0); n > 0 {
		q := quantity{value: p.value(0), digits: n}
		p.pos++
		if p.peek(0).opened {
			if value, k := p.words(); k > 0 && p.peek(k-1).closed {
				p.pos += k
				p.agree(value == q.value)
			}
		}
		return q, true
	}
	value, k := p.words()
	if k == 0 {
		return quantity{}, false
	}
	p.pos += k
	q := quantity{value: value, inWords: true}
	for n := value; n > 0 || q.digits == 0; n /= 10 {
		q.digits++
	}
	if t := p.peek(0); t.kind == tokenNumber && t.opened && t.closed {
		p.agree(p.value(0) == value)
		p.pos++
	}
	return q, true
}

// value returns the value of the number k places ahead, at most 99999.
func (p *scanner) value(k int) int {
	t, n := p.peek(k), 0
	for _, c := range p.buf[t.start:t.end] {
		n = min(n*10+int(c-'0'), 99999)
	}
	return n
}

// words returns the number that the words ahead mean and how many tokens they
// are, 0 if they are no number from 0 to 99999. A hyphen joins words of one
// number (dua-puluh) unless they make none: lima-tujuh are two.
func (p *scanner) words() (value, tokens int) {
	if p.peek(0).kind != tokenWord {
		return 0, 0
	}
	const longest = 24 // 99999 is nine words, joined by hyphens at most
	k := 1
	for k < longest && (p.peek(k).kind == tokenWord || p.isHyphen(k)) {
		k++
	}
	for ; k > 0; k-- {
		if k < longest && p.peek(k).kind == tokenWord {
			continue // cut at hyphens only
		}
		if value, tokens := p.wordsWithin(k); tokens > 0 {
			return value, tokens
		}
	}
	return 0, 0
}

// isHyphen reports whether the token k places ahead is a hyphen between words,
// without spaces.
func (p *scanner) isHyphen(k int) bool {
	t, next := p.peek(k), p.peek(k+1)
	return t.kind == '-' && !t.space && next.kind == tokenWord && !next.space
}

// wordsWithin is words for no more than the next k tokens.
func (p *scanner) wordsWithin(k int) (value, tokens int) {
	first, last := p.peek(0), p.peek(k-1)
	n, rest, code := readWords(p.buf[first.start:last.end])
	if code != "" || n < 0 || n > 99999 {
		return 0, 0
	}
	stop := last.end - uint16(len(rest))
	for i := range k {
		if p.peek(i).end == stop {
			return int(n), i + 1
		}
	}
	return 0, 0
}

// agree notes that two forms of the same thing must, and do not, agree.
func (p *scanner) agree(ok bool) {
	if !ok {
		p.code = CodeMismatch
	}
}
