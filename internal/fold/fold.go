// Package fold compares text as people read it: without regard to case,
// spacing, punctuation and Latin accents.
package fold

import (
	"unicode"
	"unicode/utf8"
)

// latin holds the unaccented small letters of U+00C0 to U+017F, in order; a
// space stands for a sign that is no letter, an 'æ' and the like for its first
// letter.
const latin = "aaaaaaaceeeeiiiidnooooo ouuuuyps" + // U+00C0: capitals of Latin-1
	"aaaaaaaceeeeiiiidnooooo ouuuuypy" + // U+00E0: small letters of Latin-1
	"aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll" + // U+0100
	"lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs" // U+0140

// latinB and latinAdditional hold the same for U+01CD to U+021F and U+1E00 to
// U+1EFF; here a space stands for a letter that is no accented one.
const (
	latinB = "aaiioouuuuuuuuuu aaaa    ggkkoooo  j   gg  nnaa    aaaaeeeeiiiio" + // U+01CD
		"ooorrrruuuusstt  hh" // U+020D
	latinAdditional = "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm" + // U+1E00
		"mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv" + // U+1E40
		"wwwwwwwwwwxxxxyyzzzzzzhtwy      aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee" + // U+1E80
		"eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy      " // U+1EC0
)

// Rune returns the folded form of r: a small letter without accent, or a digit.
// It returns false for what folding drops: spaces, punctuation, marks and signs.
func Rune(r rune) (rune, bool) {
	switch {
	case 'a' <= r && r <= 'z', '0' <= r && r <= '9':
		return r, true
	case 'A' <= r && r <= 'Z':
		return r + 'a' - 'A', true
	case r < 0xC0:
		return 0, false
	case r <= 0x17F:
		c := rune(latin[r-0xC0])
		return c, c != ' '
	case 0x1CD <= r && r <= 0x21F && latinB[r-0x1CD] != ' ':
		return rune(latinB[r-0x1CD]), true
	case 0x1E00 <= r && r <= 0x1EFF && latinAdditional[r-0x1E00] != ' ':
		return rune(latinAdditional[r-0x1E00]), true
	case r == utf8.RuneError, !unicode.IsLetter(r) && !unicode.IsDigit(r):
		return 0, false
	}
	return unicode.ToLower(r), true
}

// SmallLetters returns how many letters from a to z a text begins with: they are their
// own folded form, and most of any text.
func SmallLetters(s string) int {
	for i := range len(s) {
		if s[i] < 'a' || s[i] > 'z' {
			return i
		}
	}
	return len(s)
}

// Append appends the folded form of s to dst.
func Append(dst []byte, s string) []byte {
	for _, r := range s {
		if c, ok := Rune(r); ok {
			dst = utf8.AppendRune(dst, c)
		}
	}
	return dst
}

// Key returns the folded form of s: equal keys mean equal text to a reader.
func Key(s string) string {
	return string(Append(nil, s))
}

// Equal reports whether a and b fold to the same text. It does not allocate.
func Equal(a, b string) bool {
	for {
		ra, restA, okA := next(a)
		rb, restB, okB := next(b)
		if !okA || !okB {
			return okA == okB
		}
		if ra != rb {
			return false
		}
		a, b = restA, restB
	}
}

// next returns the first rune of s that folding keeps, folded, and what follows it.
func next(s string) (r rune, rest string, ok bool) {
	for i, c := range s {
		if r, ok := Rune(c); ok {
			return r, s[i+utf8.RuneLen(c):], true
		}
	}
	return 0, "", false
}
