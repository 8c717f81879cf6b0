package mentions

import (
	"github.com/integritas-id/integritas/internal/lexicon"
	"github.com/integritas-id/integritas/internal/posts"
)

// maxNames is the largest number of words of a bare name.
const maxNames = 7

// name reads the name that begins at a byte, with its titles on both sides. Where titles
// stand behind the first words, these belong to the unit, and unit is where it ends.
func (f *finder) name(from int) (unit int, name Span, ok bool) {
	at, end, words := from, 0, 0
	unknown := false
	for words <= maxNames {
		t := next(f.text, at)
		if t.end == 0 || at > from && t.gap&gapComma != 0 || end > 0 && t.gap != 0 && (t.gap != gapStop || !f.abbreviated(at)) {
			break
		}
		if n := f.title(t); n > 0 && (words == 0 || t.end-t.start > 1) {
			if words > 0 {
				unit, from, words, unknown = end, t.start, 0, false
			}
			at = t.start + n
			continue
		}
		if words > 0 && f.isBack(t) {
			break
		}
		if isInName(f.text[t.start:t.end]) {
			at = t.end
			continue
		}
		if words > 0 && f.isLastInitials(t) {
			end = t.end
			break
		}
		if !t.capital || !f.mayBeName(t) {
			break
		}
		if place, _ := posts.PlaceLength(f.text[t.start:f.short(t.start, len(f.text))], posts.PlaceProvince); place > 0 && words > 0 {
			unknown = true // the words before it are of a unit that no table has
		}
		words++
		end = f.behindInitial(t)
		at = end
	}
	if unknown || words == 0 || words > maxNames || !f.endsName(end) || words == 1 && end-from < 4 {
		return 0, Span{}, false
	}
	return unit, Span{from, f.backTitles(end)}, true
}

// mayBeName reports whether a capital word can be one of a name: no post begins with it and
// no unit has it.
func (f *finder) mayBeName(t token) bool {
	var buf [128]byte
	if t.end-t.start > 40 || t.upper && t.end-t.start > 1 && t.end-t.start < 5 && !f.allCapitals(t) && !f.isInitials(t) {
		return false
	}
	folded := t.folded(buf[:], f.text)
	if isNumber(f.text[t.start:t.end]) && t.end-t.start > 1 || isPart(folded) && !f.isLalu(t, folded) || isStarter(folded) || lexicon.TimeOf(folded) == lexicon.TimeMonth {
		return false
	}
	return posts.HeadOf(f.text[t.start:t.end]).Length == 0
}

// isLalu reports whether a word is the Lalu of a nobleman of Lombok, and not of Lalu Lintas.
func (f *finder) isLalu(t token, folded []byte) bool {
	return string(folded) == "lalu" && !f.partFollows(t, folded)
}

// isLastInitials reports whether a word of two capitals ends a name that no title follows, as
// in "Nama MS".
func (f *finder) isLastInitials(t token) bool {
	var buf [128]byte
	if !t.upper || t.gap != 0 || t.end-t.start != 2 || lexicon.StrangerOf(t.folded(buf[:], f.text)) != 0 {
		return false
	}
	after := next(f.text, t.end)
	return after.end > 0 && after.gap == 0 && !after.capital
}

// allCapitals reports whether the word beside a word stands in capitals too.
func (f *finder) allCapitals(t token) bool { return next(f.text, t.end).upper }

// backTitles goes over the titles behind a name and the commas before them.
func (f *finder) backTitles(end int) int {
	for {
		t := next(f.text, end)
		if t.end == 0 || t.gap&^gapComma != 0 && (t.gap&gapStop == 0 || !f.abbreviated(end)) || !f.isBack(t) {
			return end
		}
		end = f.behind(t)
		if t.dot && !f.goesOn(end) { // the dot ends the sentence as well; it is the title's own
			return end
		}
	}
}

// endsName reports whether what follows a name leaves it whole: a sign, a small word or a
// title, and no further capital word that could be part of it.
func (f *finder) endsName(end int) bool {
	t := next(f.text, end)
	return t.end == 0 || t.gap != 0 || !t.capital || f.isBack(t)
}

// nameBefore reads the name that stands before a post: "Nama Orang, Kepala …", "Nama Orang
// selaku Kepala …", "Nama Orang (Kepala …)".
func (f *finder) nameBefore(post int, head token) (Span, bool) {
	i := 0
	switch {
	case head.gap&gapOpen != 0, head.gap == gapComma:
	case head.gap == 0 && f.n > 0 && isAs(f.wordBack(0)):
		for i = 1; i < f.n && isBeforeAs(f.wordBack(i)) && f.back[i-1].gap == 0; i++ {
		}
		if f.back[i-1].gap&^gapComma != 0 {
			return Span{}, false
		}
	default:
		return Span{}, false
	}
	first, words, titles := -1, 0, 0
	last := i
	for ; i < f.n && f.back[i].start >= f.used && f.back[i].start < post; i++ {
		t := f.back[i]
		switch {
		case words == 0 && f.isBack(t):
			titles++
		case f.title(t) > 0:
			titles++
		case isInName(f.text[t.start:t.end]) && words > 0:
		case t.capital && f.mayBeName(t):
			words++
		default:
			t.end = 0
		}
		if t.end == 0 {
			break
		}
		first = i
		if t.gap&^gapComma != 0 && (t.gap != gapStop || i+1 >= f.n || !f.abbreviated(f.back[i+1].end)) || t.gap&gapComma != 0 && words > 0 {
			break
		}
	}
	if first < 0 || words == 0 || words > maxNames {
		return Span{}, false
	}
	if one := f.back[first]; words+titles < 2 && (head.gap&gapOpen == 0 || first+1 >= f.n || f.back[first+1].capital || one.gap != 0 || one.end-one.start < 4) {
		return Span{}, false // one word is a name only between a small one and a bracket
	}
	if first+1 < f.n && f.back[first].gap == 0 && f.back[first+1].capital && f.back[first+1].end > f.used && !f.isStarter(f.back[first+1]) {
		return Span{}, false // the name has more words than were looked at, or is part of something else
	}
	return Span{f.back[first].start, f.behind(f.back[last])}, true
}

// wordBack returns the word that stands i+1 words back.
func (f *finder) wordBack(i int) string { return f.text[f.back[i].start:f.back[i].end] }

func (f *finder) isStarter(t token) bool {
	var buf [128]byte
	return t.end-t.start < 20 && isStarter(t.folded(buf[:], f.text))
}
