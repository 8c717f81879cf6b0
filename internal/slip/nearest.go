package slip

import (
	"iter"

	"github.com/integritas-id/integritas/internal/fold"
)

// mostNear is how many words [Nearest] names.
const mostNear = 3

// Nearest returns the words that a text may have meant, three at most, in their order:
// those with the fewest slips, where these are no more than a third of its letters.
// A text that is longer than any word, or holds nothing but digits, has none.
func Nearest(text string, among iter.Seq[string]) []string {
	var buf [2 * MaxLength]byte
	if len(text) > MaxLength {
		return nil
	}
	folded := fold.Append(buf[:0], text)
	var p Pattern
	if len(folded) < 3 || !p.Set(folded) || !hasLetter(folded) {
		return nil
	}
	var near []string
	best := max(1, len(folded)/3)
	var word [2 * MaxLength]byte
	for w := range among {
		if len(w) > MaxLength {
			continue
		}
		switch d := p.Distance(fold.Append(word[:0], w)); {
		case d < best:
			best, near = d, append(near[:0], w)
		case d == best && len(near) < mostNear:
			near = append(near, w)
		}
	}
	return near
}

func hasLetter(s []byte) bool {
	for _, c := range s {
		if c >= 'a' && c <= 'z' {
			return true
		}
	}
	return false
}
