package mentions

import (
	"github.com/integritas-id/integritas/internal/posts"
)

// maxNames is how many words a bare name may have.
const maxNames = 7

// name reads the name that begins at a byte, with its titles on both sides. Where titles
// stand behind the first words, these belong to the unit, and unit is where it ends.
func (f *finder) name(from int) (unit int, name Span, ok bool) {
	at, end, words := from, 0, 0
	for words <= maxNames {
		t := next(f.text, at)
		if t.end == 0 || at > from && t.gap&gapComma != 0 || end > 0 && t.gap != 0 && !(t.gap == gapStop && f.abbreviated(at)) {
			break
		}
		if n := f.title(t); n > 0 && (words == 0 || t.end-t.start > 1) {
			if words > 0 {
				unit, from, words = end, t.start, 0
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
		if !t.capital || !f.mayBeName(t) {
			break
		}
		words++
		end = f.behindInitial(t)
		at = end
	}
	if words == 0 || words > maxNames || !f.endsName(end) || words == 1 && end-from < 4 {
		return 0, Span{}, false
	}
	return unit, Span{from, f.backTitles(end)}, true
}

// mayBeName reports whether a capital word can be one of a name: no post begins with it and
// no unit has it.
func (f *finder) mayBeName(t token) bool {
	var buf [128]byte
	if t.end-t.start > 40 || t.upper && t.end-t.start > 1 && t.end-t.start < 5 && !f.allCapitals(t) {
		return false
	}
	folded := t.folded(buf[:], f.text)
	if isNumber(f.text[t.start:t.end]) && t.end-t.start > 1 || isPart(folded) || isStarter(string(folded)) || isMonth(string(folded)) {
		return false
	}
	n, _ := posts.HeadLength(f.text[t.start:t.end])
	return n == 0
}

// allCapitals reports whether the word beside a word stands in capitals too.
func (f *finder) allCapitals(t token) bool { return next(f.text, t.end).upper }

// backTitles goes over the titles behind a name and the commas before them.
func (f *finder) backTitles(end int) int {
	for {
		t := next(f.text, end)
		if t.end == 0 || t.gap&^gapComma != 0 && !(t.gap&gapStop != 0 && f.abbreviated(end)) || !f.isBack(t) {
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
	case head.gap == 0 && f.n > 0 && isAs(f.text[f.back[0].start:f.back[0].end]) && f.back[0].gap&^gapComma == 0:
		i = 1
		if f.n > 1 && f.text[f.back[1].start:f.back[1].end] == "yang" {
			i = 2
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
		if t.gap&^gapComma != 0 && !(t.gap == gapStop && i+1 < f.n && f.abbreviated(f.back[i+1].end)) || t.gap&gapComma != 0 && words > 0 {
			break
		}
	}
	if first < 0 || words == 0 || words > maxNames || words+titles < 2 {
		return Span{}, false
	}
	if first+1 < f.n && f.back[first].gap == 0 && f.back[first+1].capital && f.back[first+1].end > f.used && !f.isStarter(f.back[first+1]) {
		return Span{}, false // the name has more words than were looked at, or is part of something else
	}
	return Span{f.back[first].start, f.behind(f.back[last])}, true
}

func (f *finder) isStarter(t token) bool {
	var buf [128]byte
	return t.end-t.start < 20 && isStarter(string(t.folded(buf[:], f.text)))
}
