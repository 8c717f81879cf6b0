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

	Calling bool // what stands in the place of a post is none: "Ketua Panitia"
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
		for m.Name.End > 0 {
			if !yield(m) {
				return
			}
			f.used = max(m.Post.End, m.Name.End)
			if m = f.sharer(m); m.Name.End > 0 {
				end = m.Name.End
			}
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
	if !t.capital || t.gap == 0 && f.isOfficeBefore(before) || f.isIbu(t) || t.gap == 0 && f.isIbu(before) {
		return Mention{}, 0
	}
	reach := f.reach(t.start)
	f.head = posts.HeadOf(f.text[t.start:reach])
	calling := f.head.Length == 0
	if calling {
		if f.head.Length = f.callingLength(t, reach); f.head.Length == 0 {
			return Mention{}, 0
		}
	}
	start := t.start
	if lead := f.lead(before); lead.end > 0 && t.gap == 0 {
		start = lead.start
	}
	end := t.start + f.head.Length
	if end < len(f.text) && f.text[end] == ')' { // Sekretaris Daerah (Sekda)
		end++
	}
	end, behind, sure := f.unit(end, reach)
	if behind > 0 {
		if unit, name, ok := f.name(behind); ok {
			if unit > 0 { // a title stands further on: what is before it belongs to the unit
				end, sure = unit, true
			}
			if sure || !f.head.Local {
				return Mention{Post: Span{start, end}, Name: name, Sure: sure, Calling: calling}, name.End
			}
		}
	}
	if name, ok := f.nameBefore(start, t); ok {
		return Mention{Post: Span{start, end}, Name: name, Sure: true, Calling: calling}, end
	}
	return Mention{}, end
}

// isOfficeBefore reports whether the word before a post makes it part of a longer one that no
// table has: Kepala Sekretariat Deputi ….
func (f *finder) isOfficeBefore(before token) bool {
	if before.end == 0 || !before.capital {
		return false
	}
	word := f.text[before.start:before.end]
	return word == "Sekretariat" || word == "Staf" || word == "Ajudan"
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

// unit goes over the unit behind the head. It returns where the post ends, and where a name
// may begin behind it, 0 if none does; sure tells that a sign or a title divides them. Behind
// a local post, words that no table has may be its place.
func (f *finder) unit(at, reach int) (end, behind int, sure bool) {
	end = at
	from := at
	places := posts.PlaceRegion // that may follow
	if f.head.Local {
		places |= posts.PlaceDistrict
	}
	daerah := false // the word before is Daerah
	region := -2    // the end of the place before
	for range maxUnit {
		t := next(f.text, at)
		if t.gap == gapOpen {
			short := f.shortForm(t) // (PANRB)
			if short == 0 && region == at {
				short = f.shortPlace(t)
			}
			if region == at {
				region = short // the place goes on to the end of its short form
			}
			if short > 0 {
				at, end = short, short
				continue
			}
			if f.isInBracket(t) {
				return end, t.start, true
			}
		}
		if t.end == 0 || t.start >= reach || t.gap&(gapStop|gapClose|gapOpen) != 0 && (t.gap != gapStop || !f.abbreviated(at)) {
			return end, 0, false
		}
		var buf [128]byte
		word := f.text[t.start:t.end]
		folded := t.folded(buf[:], f.text)
		comma := t.gap&gapComma != 0
		place, marked := 0, false
		if t.capital && f.title(t) == 0 {
			place, marked = f.place(t, reach, places)
		}
		switch {
		case string(folded) == "jenderal" && at == from && t.gap == 0: // Sekretaris Jenderal
			at, end = t.end, t.end
		case f.title(t) > 0:
			return end, t.start, true
		case place > 0 && (!comma || isPart(folded)):
			at = t.start + place
			end, region = at, at
			if f.head.District && places&posts.PlaceDistrict != 0 && f.isDistrict(t.start, at) || daerah || f.head.Court || marked && f.head.Local && !f.head.District {
				f.head.Local = false // the place is complete
			}
			places = posts.PlaceProvince
		case t.capital && !t.upper && t.gap == 0 && t.start == region+1 && !f.partFollows(t, folded):
			return end, t.start, false // "Bupati Badung I Made …", "Bupati Tapin Bambang …"
		case isPart(folded) && (t.capital || !comma):
			at = t.end
			if t.capital {
				end = at
			}
		case comma && place > 0 && f.isWholeBehind(t.start+place): // Bupati Badung, Bali, I Made …
			at = t.start + place
			end = at
		case comma && t.capital && !f.isBack(t):
			return end, t.start, true
		case t.upper && !f.isInitials(t) || isNumber(word) || word[0]-'0' <= 9:
			at, end = t.end, t.end
		case isJoin(string(folded)):
			if !f.unitFollows(t.end, reach) {
				return end, 0, false
			}
			at = t.end
		case t.capital && (places != posts.PlaceProvince && f.acronymFollows(t) || f.head.Local && !f.nameFollows(t)):
			at, end = t.end, t.end
		case t.capital:
			return end, t.start, false
		default:
			return end, 0, false
		}
		daerah = string(folded) == "daerah"
	}
	return end, 0, false
}

// place returns how many bytes the place takes up that begins with a word, and whether its
// kind is told; 0 for none. Behind a place another one needs its kind, but for a province.
func (f *finder) place(t token, reach int, kinds posts.Places) (n int, marked bool) {
	text := f.text[t.start:f.short(t.start, reach)]
	n, marked = posts.PlaceLength(text, kinds)
	if n == 0 && kinds == posts.PlaceProvince {
		if n, marked = posts.PlaceLength(text, posts.PlaceRegion); !marked {
			return 0, false
		}
	}
	return n, marked
}

// isWholeBehind reports whether a place ends at a byte and belongs to the post before it: a
// comma or a small word stands behind it, where a name would go on.
func (f *finder) isWholeBehind(at int) bool {
	t := next(f.text, at)
	return t.end == 0 || t.gap&gapComma != 0 || t.gap == 0 && !t.capital
}

// isDistrict reports whether a part of the text is the name of a district.
func (f *finder) isDistrict(from, to int) bool {
	n, _ := posts.PlaceLength(f.text[from:to], posts.PlaceDistrict)
	return n == to-from
}

// shortForm returns the byte behind a bracket that a word opens and that holds nothing but an
// acronym or the short form of a post, as in "(PANRB)" and "(Menko Polkam)"; 0 for none.
func (f *finder) shortForm(t token) int {
	isPost := posts.HeadOf(f.text[t.start:t.end]).Length > 0
	for range 3 {
		if t.end < len(f.text) && f.text[t.end] == ')' {
			if t.upper || isPost {
				return t.end + 1
			}
			return 0
		}
		if !isPost {
			return 0
		}
		t = next(f.text, t.end)
		if t.end == 0 || t.gap != 0 {
			return 0
		}
	}
	return 0
}

// shortPlace returns the byte behind a bracket that a word opens and that holds nothing but
// the short form of the place before it, as in "Kepulauan Riau (Kepri)"; 0 for none. A name in
// a bracket has two words or a title.
func (f *finder) shortPlace(t token) int {
	if t.capital && t.end < len(f.text) && f.text[t.end] == ')' {
		return t.end + 1
	}
	return 0
}

// isInBracket reports whether a name of two words or more, or with a title, fills a bracket
// that a word opens.
func (f *finder) isInBracket(t token) bool {
	_, name, ok := f.name(t.start)
	if !ok || name.End >= len(f.text) || f.text[name.End] != ')' {
		return false
	}
	first := next(f.text, t.start)
	return first.end < name.End
}

// callingLength returns how many bytes what people are called takes up at a word that is no
// post: "Ketua Panitia Pelaksana". It is 0 where there is nothing like that.
func (f *finder) callingLength(t token, reach int) int {
	var buf [128]byte
	switch string(t.folded(buf[:], f.text)) {
	case "ketua", "sekretaris", "bendahara", "anggota":
	default:
		return 0
	}
	end := 0
	for at := t.end; at < reach; {
		after := next(f.text, at)
		if after.end == 0 || after.gap != 0 || !after.capital {
			break
		}
		switch string(after.folded(buf[:], f.text)) {
		case "panitia":
			end = after.end
		case "pelaksana", "penyelenggara", "pengarah", "kegiatan":
			if end == 0 {
				return 0
			}
			end = after.end
		default:
			return max(0, end-t.start)
		}
		at = end
	}
	return max(0, end-t.start)
}

// sharer returns the mention of the next person who is named with the post of one before:
// "Analis ... KPK Nama Orang dan Orang Lain". It is the zero Mention where there is none, or
// where the next has a post too.
func (f *finder) sharer(m Mention) Mention {
	if !f.head.Shared || m.Name.Start < m.Post.End {
		return Mention{}
	}
	and := next(f.text, m.Name.End)
	if and.end == 0 || and.gap&^gapComma != 0 || f.text[and.start:and.end] != "dan" && f.text[and.start:and.end] != "serta" {
		return Mention{}
	}
	first := next(f.text, and.end)
	if first.end == 0 || first.gap != 0 || !first.capital && f.title(first) == 0 {
		return Mention{}
	}
	unit, name, ok := f.name(first.start)
	if !ok || unit > 0 || next(f.text, first.start).end >= name.End {
		return Mention{}
	}
	after := next(f.text, name.End)
	if after.end > 0 && after.gap&(gapComma|gapOpen) != 0 && after.capital || isAs(f.text[after.start:after.end]) || f.text[after.start:after.end] == "yang" {
		return Mention{}
	}
	m.Name = name
	return m
}

// unitFollows reports whether what follows a joining word is a part of a unit too.
func (f *finder) unitFollows(at, reach int) bool {
	t := next(f.text, at)
	if t.end == 0 || t.start >= reach || !t.capital || t.gap != 0 {
		return false
	}
	if posts.HeadOf(f.text[t.start:reach]).Length > 0 {
		return false
	}
	var buf [128]byte
	if t.upper || isPart(t.folded(buf[:], f.text)) {
		return true
	}
	place, _ := posts.PlaceLength(f.text[t.start:f.short(t.start, reach)], posts.PlaceRegion)
	return place > 0
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
