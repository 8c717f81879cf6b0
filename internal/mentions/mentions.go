// Package mentions finds people with their posts in running text: "Wali Kota Metro dr. H.
// Nama Orang, Sp.OG., mengatakan", "Nama Orang, Kepala Dinas Kesehatan". It gives the places
// of both in the text; what they mean is left to the readers of posts and names.
//
// Nothing is guessed: where a post and a name run into each other and no table tells
// where the one ends, nothing is given. The text is gone through once, and from each place
// not more than some hundred bytes ahead are looked at.
package mentions

import (
	"github.com/integritas-id/integritas/internal/lexicon"
	"github.com/integritas-id/integritas/internal/posts"
)

// Mention is one person with a post.
type Mention struct {
	Post Span
	Name Span
	Sure bool // a title, a comma or a known word divides the two, or the name stands first
}

const (
	window  = 300 // bytes in which a post must end
	maxUnit = 30  // words of a unit
)

// Find calls yield for each mention, in the order of the text, until it returns false.
func Find(text string, yield func(Mention) bool) {
	f := finder{text: text}
	before := token{}
	for at := 0; ; {
		t := next(text, at)
		if t.end == 0 {
			return
		}
		m, end := f.at(before, t)
		if m.Name.End > 0 {
			if !yield(m) {
				return
			}
			f.used = max(m.Post.End, m.Name.End)
		}
		before = t
		if end > t.end {
			before = token{}
		} else {
			end = t.end
		}
		f.remember(t)
		at = end
	}
}

// at looks for a post that begins with a word, and for the name that belongs to it. It
// returns the byte from which the search goes on, 0 for behind the word.
func (f *finder) at(before, t token) (Mention, int) {
	if !t.capital {
		return Mention{}, 0
	}
	reach := f.reach(t.start)
	head, local := posts.HeadLength(f.text[t.start:reach])
	if head == 0 {
		return Mention{}, 0
	}
	start := t.start
	if lead := f.lead(before); lead.end > 0 && t.gap == 0 {
		start = lead.start
	}
	end, behind, sure := f.unit(t.start+head, reach, local)
	if behind > 0 {
		if unit, name, ok := f.name(behind); ok {
			if unit > 0 { // a title stands further on: what is before it belongs to the unit
				end, sure = unit, true
			}
			if sure || !local {
				return Mention{Post: Span{start, end}, Name: name, Sure: sure}, name.End
			}
		}
	}
	if name, ok := f.nameBefore(start, t); ok {
		return Mention{Post: Span{start, end}, Name: name, Sure: true}, end
	}
	return Mention{}, end
}

// lead returns the word before a post that changes what it says: mantan, istri.
func (f *finder) lead(before token) token {
	if before.end == 0 {
		return token{}
	}
	var buf [64]byte
	if before.end-before.start > 20 {
		return token{}
	}
	word := before.folded(buf[:], f.text)
	switch string(word) {
	case "mantan", "eks", "calon", "bekas", "plt", "plh", "pj", "pjs":
		return before
	}
	if kin := lexicon.KinOf(word); kin != 0 && kin != lexicon.KinChild {
		return before
	}
	return token{}
}

// reach returns the byte up to which a post that begins at a byte may reach.
func (f *finder) reach(from int) int {
	at, words := from, 0
	for words < 40 {
		t := next(f.text, at)
		if t.end == 0 || t.end-from > window || t.gap&gapStop != 0 && words > 0 && !f.abbreviated(at) {
			break
		}
		at = t.end
		words++
	}
	return max(at, from)
}

// unit goes over the unit behind a head. It returns where the post ends, and where a name
// may begin behind it, 0 if none does; sure tells that a comma or a title divides them. Behind
// a local post, words that no table has may be its place.
func (f *finder) unit(at, reach int, local bool) (end, behind int, sure bool) {
	end = at
	place := -1 // the end of the region before
	for range maxUnit {
		t := next(f.text, at)
		if t.end == 0 || t.start >= reach || t.gap&(gapStop|gapClose|gapOpen) != 0 && !(t.gap == gapStop && f.abbreviated(at)) {
			return end, 0, false
		}
		var buf [128]byte
		word := f.text[t.start:t.end]
		folded := t.folded(buf[:], f.text)
		comma := t.gap&gapComma != 0
		switch {
		case f.title(t) > 0:
			return end, t.start, true
		case t.capital && t.gap == 0 && t.start <= place+1 && !isKindOfRegion(string(folded)):
			return end, t.start, false // "Bupati Pringsewu Bambang …": a first name that is a place too
		case t.capital && posts.PlaceLength(f.text[t.start:f.short(t.start, reach)]) > 0 && !(comma && !isPart(folded)):
			at = t.start + posts.PlaceLength(f.text[t.start:f.short(t.start, reach)])
			end, place = at, at
		case isPart(folded) && (t.capital || !comma):
			at = t.end
			if t.capital {
				end = at
			}
		case comma && t.capital && !f.isBack(t):
			return end, t.start, true
		case t.upper || isNumber(word):
			at, end = t.end, t.end
		case isJoin(string(folded)):
			if !f.unitFollows(t.end, reach) {
				return end, 0, false
			}
			at = t.end
		case t.capital && (f.acronymFollows(t) || local && !f.nameFollows(t)):
			at, end = t.end, t.end
		case t.capital:
			return end, t.start, false
		default:
			return end, 0, false
		}
	}
	return end, 0, false
}

// short returns a byte not far behind another, for looking at a few words.
func (f *finder) short(from, reach int) int { return min(reach, from+64) }

// unitFollows reports whether what follows a joining word is a part of a unit too.
func (f *finder) unitFollows(at, reach int) bool {
	t := next(f.text, at)
	if t.end == 0 || t.start >= reach || !t.capital || t.gap != 0 {
		return false
	}
	if n, _ := posts.HeadLength(f.text[t.start:reach]); n > 0 {
		return false
	}
	var buf [128]byte
	return t.upper || isPart(t.folded(buf[:], f.text)) || posts.PlaceLength(f.text[t.start:f.short(t.start, reach)]) > 0
}

// acronymFollows reports whether the word behind a word is an acronym, and no title: the
// KPK of "Permas KPK".
func (f *finder) acronymFollows(t token) bool {
	after := next(f.text, t.end)
	return after.end > 0 && after.gap == 0 && after.upper && !t.upper && !f.isBack(after)
}

// nameFollows reports whether a small word or the end follows the words from a word on:
// then where the place ends and a name begins is told by nothing.
func (f *finder) nameFollows(t token) bool {
	for range maxNames {
		after := next(f.text, t.end)
		if after.gap&gapComma != 0 {
			return f.isBack(after) // the comma before a title does not divide place and name
		}
		if f.title(after) > 0 {
			return false
		}
		if after.end == 0 || after.gap != 0 || !after.capital {
			return true
		}
		t = after
	}
	return true
}
