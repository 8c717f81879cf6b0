package mentions

import (
	"github.com/integritas-id/integritas/internal/lexicon"
	"github.com/integritas-id/integritas/internal/names"
	"github.com/integritas-id/integritas/internal/posts"
)

// Span is a part of a text, in bytes.
type Span struct{ Start, End int }

// finder goes through a text.
type finder struct {
	text string
	used int       // the end of the mention before
	back [14]token // the words before this one, the last first
	n    int
	head posts.Head // of the post that is looked at
}

// remember keeps a word for looking back.
func (f *finder) remember(t token) {
	copy(f.back[1:], f.back[:])
	f.back[0] = t
	f.n = min(f.n+1, len(f.back))
}

// abbreviated reports whether the dot behind a word is that of an abbreviation: Plt., H.
func (f *finder) abbreviated(end int) bool {
	if end >= len(f.text) || f.text[end] != '.' {
		return false
	}
	if end+1 < len(f.text) && f.text[end+1] != ' ' && f.text[end+1] != ',' {
		return f.text[end+1] != '\n'
	}
	start := end
	for start > 0 && (f.text[start-1] >= 'A' || f.text[start-1] == '.') {
		start--
	}
	word := f.text[start:end]
	return len(word) == 1 || isAbbreviation(word) || names.BackTitle(word+".")
}

// title returns how many bytes the titles before names take up that begin with a word, 0 for
// none.
func (f *finder) title(t token) int {
	if t.end == 0 || t.end-t.start > 12 {
		return 0
	}
	if !t.capital {
		switch f.text[t.start:t.end] {
		case "dr", "drg", "drh", "apt":
		default:
			return 0
		}
	}
	at := t.start
	for range 8 { // words enough for titles and the first of the name
		after := next(f.text, at)
		if after.end == 0 || after.end-t.start > 90 || after.gap&gapComma != 0 && at > t.start {
			break
		}
		at = after.end
	}
	return names.FrontLength(f.text[t.start:at])
}

// behind returns the byte behind a word and its dot.
func (f *finder) behind(t token) int {
	if t.dot {
		return t.end + 1
	}
	return t.end
}

// behindInitial returns the byte behind a word of a name, with the dot of an initial.
func (f *finder) behindInitial(t token) int {
	if t.dot && (t.end-t.start == 1 || isAbbreviation(f.text[t.start:t.end])) {
		return t.end + 1
	}
	return t.end
}

// isBack reports whether a word with its dot is a title behind names.
func (f *finder) isBack(t token) bool {
	return t.end-t.start <= 14 && names.BackTitle(f.text[t.start:f.behind(t)])
}

// goesOn reports whether text follows on the same line.
func (f *finder) goesOn(at int) bool { return at < len(f.text) && f.text[at] != '\n' }

// short returns a byte not far behind another, for looking at a few words.
func (f *finder) short(from, reach int) int { return min(reach, from+64) }

// isInitials reports whether a word in capitals is that of a name, as in "Nama MG Orang": two
// letters before another word of it.
func (f *finder) isInitials(t token) bool {
	if f.text[t.start:t.end] == "RI" { // KPK RI
		return false
	}
	after := next(f.text, t.end)
	var buf [128]byte
	return t.end-t.start == 2 && after.capital && !after.upper && after.gap == 0 && lexicon.UnitOf(t.folded(buf[:], f.text)) == 0
}

// isIbu reports whether a word is the Ibu before a post, which may be that of the wife of who
// holds it: then nothing tells whose name follows.
func (f *finder) isIbu(t token) bool {
	switch f.text[t.start:t.end] {
	case "Ibu", "ibu", "IBU", "Bu", "bu":
		return true
	}
	return false
}

// partFollows reports whether a word and the one behind it are parts of a unit: Lalu Lintas, but
// not the Lalu of a name.
func (f *finder) partFollows(t token, folded []byte) bool {
	if !isPart(folded) {
		return false
	}
	var buf [128]byte
	after := next(f.text, t.end)
	return after.end > 0 && after.end-after.start < 40 && (after.upper || isPart(after.folded(buf[:], f.text)))
}
