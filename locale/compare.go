package locale

import (
	"cmp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/integritas-id/integritas/internal/fold"
)

// Compare orders bare names as a reader of a list of names expects. It returns
// -1, 0 or 1, fits [slices.SortFunc], and does not allocate.
//
// Titles go before: "Dr. H. Ahmad" belongs under Ahmad, see participant.Name.
// Letter case, accents, apostrophes, hyphens and other signs do not count;
// A.Rahman is A. Rahman; a shorter name stands before one that goes on after a
// space, that before digits, those before letters; digits count as numbers (SDN
// 2 before SDN 10). Names equal in all this are ordered by their bytes, so that
// 0 means identical. The order never looks for a family name: few Indonesians
// have one.
//
// CLDR orders Indonesian by its root collation, where spaces and signs weigh
// otherwise.
func Compare(a, b string) int {
	same := samePrefix(a, b)
	ka, kb := nameKey{rest: a[same:], started: same > 0}, nameKey{rest: b[same:], started: same > 0}
	ra, rb := ka.next(), kb.next()
	for {
		if isDigit(ra) && isDigit(rb) {
			var c int
			if ra, rb, c = compareNumbers(&ka, &kb, ra, rb); c != 0 {
				return c
			}
			continue
		}
		switch {
		case ra != rb:
			return cmp.Compare(ra, rb)
		case ra == keyEnd:
			return strings.Compare(a, b)
		}
		ra, rb = ka.next(), kb.next()
	}
}

// samePrefix returns how many bytes at the start of a and b are the same and end
// in a plain letter. Nothing behind such a letter changes the key before it, so
// the comparison can begin there.
func samePrefix(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	for ; n > 0; n-- {
		if c := a[n-1] | 0x20; 'a' <= c && c <= 'z' {
			break
		}
	}
	return n
}

// compareNumbers compares two runs of digits that begin with ra and rb by their
// value, and returns what follows them.
func compareNumbers(ka, kb *nameKey, ra, rb rune) (nextA, nextB rune, c int) {
	for ra == '0' {
		ra = ka.next()
	}
	for rb == '0' {
		rb = kb.next()
	}
	for isDigit(ra) && isDigit(rb) {
		if c == 0 {
			c = cmp.Compare(ra, rb)
		}
		ra, rb = ka.next(), kb.next()
	}
	switch {
	case isDigit(ra):
		c = 1
	case isDigit(rb):
		c = -1
	}
	return ra, rb, c
}

func isDigit(r rune) bool { return '0' <= r && r <= '9' }

// keyEnd stands before every rune of a key.
const keyEnd rune = -1

// nameKey yields the runes by which a name is ordered: folded letters, digits,
// and one space between words.
type nameKey struct {
	rest    string
	started bool
	space   bool // a space is due before the next rune
}

// next returns the next rune of the key, or keyEnd.
func (k *nameKey) next() rune {
	for len(k.rest) > 0 {
		c, size := rune(k.rest[0]), 1
		if 'a' <= c && c <= 'z' && !k.space { // most runes of a name
			k.rest, k.started = k.rest[1:], true
			return c
		}
		if c >= utf8.RuneSelf {
			c, size = utf8.DecodeRuneInString(k.rest)
		}
		r, ok := fold.Rune(c)
		switch {
		case ok && k.space && k.started:
			k.space = false
			return ' '
		case ok:
			k.rest, k.started, k.space = k.rest[size:], true, false
			return r
		case unicode.IsSpace(c), c == '.' && letterFollows(k.rest[size:]):
			k.space = true
		}
		k.rest = k.rest[size:]
	}
	return keyEnd
}

// letterFollows reports whether the first rune of s that counts is a letter.
func letterFollows(s string) bool {
	for _, c := range s {
		if r, ok := fold.Rune(c); ok {
			return !isDigit(r)
		}
		if c == '.' || unicode.IsSpace(c) {
			return false
		}
	}
	return false
}
