package names

import (
	"strings"
)

// costUnknown makes every reading with fewer unknown words the better one.
const (
	costUnknown    = 3
	costImpossible = 250
)

// nameEnd returns the segment at which the bare name ends that starts at lo, and
// takes the titles from there to before hi.
func (p *parser) nameEnd(lo, hi int) int {
	end := hi
	p.steps[hi] = step{}
	for pos, misses := hi-1, 0; pos > lo && misses < 4; pos-- {
		p.plan(pos, hi, false)
		next := int(p.steps[pos].next)
		switch {
		case p.steps[pos].form == stepNone:
			misses++
		case p.mayEndName(pos-1) && p.marked(pos, next):
			end, misses = pos, 0
		}
	}
	// A dot in place of the comma: what follows need not be known.
	for pos := lo + 1; pos < end; pos++ {
		if p.segs[pos-1].sep&sepDot != 0 && p.letters(pos-1) >= 4 && p.startsBackTitle(pos, hi) {
			p.titlesBehind(pos, hi)
			return pos
		}
	}
	p.take(end, hi)
	return end
}

// mayEndName reports whether a title may follow segment i directly: it ends a
// word, or is a whole one with a dot behind it ("ORANG.SH").
func (p *parser) mayEndName(i int) bool {
	sep := p.segs[i].sep
	return sep&sepWord != 0 || sep&sepDot != 0 && (p.startsWord(i) || p.letters(i) >= 4)
}

// startsBackTitle reports whether a known title, written like one, starts at segment i.
func (p *parser) startsBackTitle(i, hi int) bool {
	for j := i + 1; j <= hi; j++ {
		if p.marked(i, j) && p.backTitle(i, j) != 0 {
			return true
		}
	}
	return false
}

// titlesBehind takes all words of a piece behind the comma as titles.
func (p *parser) titlesBehind(lo, hi int) {
	p.steps[hi] = step{}
	for pos := hi - 1; pos >= lo; pos-- {
		p.plan(pos, hi, true)
	}
	p.take(lo, hi)
}

// onlyTitlesBehind reports whether the segments are known titles behind a name.
func (p *parser) onlyTitlesBehind(lo, hi int) bool {
	p.steps[hi] = step{}
	for pos := hi - 1; pos >= lo; pos-- {
		p.plan(pos, hi, false)
	}
	return lo < hi && p.steps[lo].form == stepBack
}

// plan finds the best step from segment i, given those behind it. Unknown words
// are steps only in a piece behind the comma.
func (p *parser) plan(i, hi int, piece bool) {
	best := step{cost: costImpossible}
	better := func(form stepForm, next, title, cost int) {
		rest := p.steps[next]
		if rest.form == stepNone && next < hi {
			return
		}
		if cost += int(rest.cost); cost < int(best.cost) || cost == int(best.cost) && next > int(best.next) {
			best = step{form, uint8(next), uint16(title), uint8(min(cost, costImpossible-1))}
		}
	}
	for j := i + 1; j <= hi && int(p.segs[j].fold-p.segs[i].fold) <= backLongest; j++ {
		field := carriesField(p.foldedText(i, j))
		if p.steps[j].form == stepNone && j < hi && !field {
			continue
		}
		title := p.backTitle(i, j)
		if title == 0 && !field || title != 0 && p.isTwo(i, j, piece) || j == i+1 && p.beginsSpecialist(i) {
			continue
		}
		if title != 0 {
			better(stepBack, j, title, 1)
		}
		if field && j < hi {
			if end := p.fieldEnd(j, hi, leastBehind(p.foldedText(i, j))); end > j {
				better(stepField, end, title, 2)
			}
		}
	}
	if p.startsWord(i) {
		if title, next := p.titleOutOfPlace(i, hi, piece); title != 0 && best.form != stepBack {
			better(stepFront, next, title, 1)
		}
	}
	if piece && best.form == stepNone {
		if end := p.unknownEnd(i, hi); end > i {
			better(stepUnknown, end, 0, costUnknown)
		}
	}
	p.steps[i] = best
}

// isTwo reports whether a title that was found across a dot or a space is two
// that stand on their own, or an initial of the name and a title.
func (p *parser) isTwo(i, j int, piece bool) bool {
	for k := i + 1; k < j; k++ {
		if p.segs[k-1].sep != 0 && p.backTitle(k, j) != 0 {
			if p.backTitle(i, k) != 0 {
				return true
			}
			if !piece && k == i+1 && p.letters(i) == 1 && p.segs[i].sep&sepSpace != 0 && k+1 < j && p.segs[k].sep&sepDot != 0 {
				return true
			}
		}
	}
	return false
}

// beginsSpecialist reports whether segment i is the "Sp." of a word that goes on: it
// is no Sarjana Pertanian then.
func (p *parser) beginsSpecialist(i int) bool {
	return p.segs[i].sep == sepDot && p.segs[i].caps == 1 && string(p.foldedText(i, i+1)) == "sp"
}

// carriesField reports whether a title is one that goes on with a field of study.
func carriesField(folded []byte) bool {
	switch string(folded) {
	case "amd", "str", "sst", "mtr":
		return true
	}
	return false
}

// leastBehind returns the least degree that ends a field: S.Tr. and M.Tr. are never
// without one, so M.Tr.A.P. holds no A.P.
func leastBehind(folded []byte) titleKind {
	if len(folded) > 1 && string(folded[1:]) == "tr" {
		return titleMaster
	}
	return titleDiploma1
}

// fieldEnd returns the segment behind the field that starts at segment i, or i if
// none does: the rest of a glued word up to the next degree of the least kind or
// higher, or a short word.
func (p *parser) fieldEnd(i, hi int, least titleKind) int {
	if p.startsDegree(i, hi, least) {
		return i
	}
	if p.startsWord(i) {
		if end := p.wordEnd(i); end == i+1 && p.letters(i) <= 5 && p.backTitle(i, end) == 0 {
			return end
		}
		return i
	}
	end := i + 1
	for last := p.wordEnd(i); end < last && !p.startsDegree(end, hi, least); end++ {
	}
	return end
}

// startsDegree reports whether a known degree of the least kind or higher starts at
// segment i.
func (p *parser) startsDegree(i, hi int, least titleKind) bool {
	for j := i + 1; j <= hi && int(p.segs[j].fold-p.segs[i].fold) <= backLongest; j++ {
		if kind := titles[p.backTitle(i, j)].kind; least <= kind && kind <= titleForeign {
			return true
		}
	}
	return false
}

// titleOutOfPlace returns a title of the front that stands behind the name as
// whole words, and the segment behind it. Without a comma only degrees count.
func (p *parser) titleOutOfPlace(i, hi int, piece bool) (title, next int) {
	if !piece && !p.marked(i, i+1) {
		return 0, 0
	}
	title, next = p.frontTitle(i)
	if title == 0 || next > hi || p.letters(i) == 1 && p.segs[next-1].sep&sepWord == 0 {
		return 0, 0
	}
	if kind := titles[title].kind; !piece && kind != titleAcademic && kind != titleLate && titles[title].text != "Hj." {
		return 0, 0
	}
	_, next = p.rankEnd(title, i, next, hi)
	return title, next
}

// unknownEnd returns the segment behind an unknown title that starts at segment i,
// or i if none may start there: the whole word, or its part up to a known degree
// ("S.Foo" in S.Foo.M.Si).
func (p *parser) unknownEnd(i, hi int) int {
	degree := p.letters(i) == 1 && p.segs[i].sep&sepDot != 0 && p.segs[i].sep&sepWord == 0 && strings.IndexByte("abdms", p.folded[p.segs[i].fold]) >= 0
	if !p.startsWord(i) && !degree && p.segs[i-1].sep&sepHyphen == 0 {
		return i
	}
	if degree && !p.startsWord(i) && p.onlyLetters(i, p.wordEnd(i)) {
		return i // M.M.S.I. is one
	}
	end := p.wordEnd(i)
	if degree && p.letters(i+1) >= 2 {
		for j := i + 2; j < end; j++ {
			if p.steps[j].form == stepBack && p.startsDegree(j, hi, titleDiploma1) {
				return j
			}
		}
	}
	return end
}

// onlyLetters reports whether the segments from i to before j are single letters.
func (p *parser) onlyLetters(i, j int) bool {
	for ; i < j; i++ {
		if p.letters(i) > 1 {
			return false
		}
	}
	return true
}

// take adds the titles of the steps from segment i to before hi.
func (p *parser) take(i, hi int) {
	for i < hi {
		st := p.steps[i]
		next := int(st.next)
		switch st.form {
		case stepFront:
			_, end := p.frontTitle(i) // without the words of a rank
			p.addFront(int(st.title), i, end)
		case stepBack:
			p.addBack(titles[st.title].text)
		case stepField:
			p.addBack(p.asWritten(i, next, true))
		case stepNone: // behind a dot in place of the comma: nothing in the word is known
			next = min(p.wordEnd(i), hi)
			if !p.addUnknown(i, next) {
				return
			}
		default:
			for next < hi && p.steps[next].form == stepUnknown && p.startsWord(next) {
				next = int(p.steps[next].next)
			}
			if !p.addUnknown(i, next) {
				return
			}
		}
		i = next
	}
}

// addUnknown adds a title that no table knows. The (K) of a specialist is joined to it
// as to a known one. It reports false where the words do not have the form of a title:
// then all that follows them up to the comma is no title either.
func (p *parser) addUnknown(i, j int) bool {
	if !p.hasTitleForm(i, j) {
		p.stranger = true
		return false
	}
	if j-i > 2 && string(p.foldedText(j-1, j)) == "(k)" && string(p.foldedText(i, i+1)) == "sp" {
		p.addBack(p.asWritten(i, j-1, false))
		p.addBack("(K)")
		return true
	}
	p.addBack(p.asWritten(i, j, false))
	return true
}

// asWritten returns a title that no table knows: as it stands, with a final dot if
// it has a dot inside. A field is joined to its title.
func (p *parser) asWritten(i, j int, joined bool) string {
	title := p.text(i, j)
	if joined {
		title = strings.ReplaceAll(title, " ", "")
	}
	if strings.IndexByte(title, '.') < 0 || strings.HasSuffix(title, ".") || strings.HasSuffix(title, ")") {
		return title
	}
	if dotted := p.written(i, j); len(dotted) == len(title)+1 && dotted[:len(title)] == title {
		return dotted
	}
	return title + "."
}

// addBack adds a title behind the name. A consultant's (K) is joined to the
// specialist title before it.
func (p *parser) addBack(title string) {
	if last := p.back.last(); title == "(K)" && last != nil && strings.HasPrefix(*last, "Sp") {
		if !strings.HasSuffix(*last, title) {
			*last += title
		}
		return
	}
	p.back.add(title)
	p.physician = p.physician || isSpecialist(title) || title == "M.Kes."
}

// isSpecialist reports whether a title is that of a medical specialist, known or not:
// Sp and a dot or a capital.
func isSpecialist(title string) bool {
	return len(title) > 2 && title[:2] == "Sp" && (title[2] == '.' || 'A' <= title[2] && title[2] <= 'Z')
}

// addFront adds the title number n that stands from segment i to before next;
// words of address are dropped. It returns the segment behind a rank with all its words.
func (p *parser) addFront(n, i, next int) int {
	if n == addressPair || titles[n].kind == titleAddress {
		return next
	}
	title, next := p.rankEnd(n, i, next, p.n)
	if title == "Dr." && p.segs[i].caps > 1 {
		if p.front.has(title) { // "DR. DR.": the second may be a physician's
			title = "DR."
		}
		if p.front.add(title) {
			p.doctor = p.front.n
		}
		return next
	}
	p.front.add(title)
	return next
}

// physicians reads the last DR before the name as dr. where a physician's title
// stands behind it.
func (p *parser) physicians() {
	if p.doctor == 0 {
		return
	}
	doctor := &p.front.items[p.doctor-1]
	switch {
	case p.physician && !p.front.has("dr.") && !p.front.has("drg.") && !p.front.has("drh."):
		*doctor = "dr."
	case *doctor == "DR.":
		copy(p.front.items[p.doctor-1:], p.front.all()[p.doctor:])
		p.front.n--
	}
}

// titles returns the titles found, in slices of one array.
func (p *parser) titles() (front, back []string) {
	p.physicians()
	all := make([]string, p.front.n+p.back.n)
	n := copy(all, p.front.all())
	copy(all[n:], p.back.all())
	if n > 0 {
		front = all[:n:n]
	}
	if n < len(all) {
		back = all[n:]
	}
	return front, back
}
