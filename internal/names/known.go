package names

import "github.com/integritas-id/integritas/internal/fold"

// FrontLength returns how many bytes of a text the titles and words of address take up that
// it begins with, as [Read] takes them: those of "Letkol Inf. Nama Orang" are a rank with its
// corps. 0 for none.
func FrontLength(s string) int {
	var p parser
	if len(s) > MaxText || p.read(s) != 0 {
		return 0
	}
	i := p.frontTitles()
	if i == 0 || i >= p.n {
		return 0
	}
	return int(p.segs[i].start)
}

// BackTitle reports whether a word with its dots is a title behind names: "S.Pd.", "MM".
func BackTitle(word string) bool {
	var p parser
	if len(word) > 2*backLongest || p.read(word) != 0 {
		return false
	}
	folded := p.foldedText(0, p.n)
	if len(folded) > backLongest || !p.marked(0, p.n) {
		return false
	}
	return find(fold.NewHash.Add(folded), folded, backKeys[:], backSlots[:]) >= 0
}
