package roster

import (
	"strings"

	"github.com/integritas-id/integritas/locale"
)

// isMarked reports whether a title has the mark of a list in front, "I. PEJABAT".
func isMarked(text string) bool {
	_, ok := sectionMark(text)
	return ok
}

// titleOf returns what a row above a table names: the office behind a label, "Nama OPD :
// Dinas Sosial", in one cell or in several, or a lone text.
func titleOf(cells []string) (title string, office bool) {
	text := lineText(cells)
	if label, value, ok := strings.Cut(text, ":"); ok && len(label) <= maxHeading/2 && heading(label) == FieldUnit && hasLetter(value) {
		return oneLine(strings.TrimLeft(value, ": ")), true
	}
	if filledAtMost(cells, 1) {
		return oneLine(text), false
	}
	return "", false
}

// endsTail reports whether a row behind those of who signs is a person again.
func (t *table) endsTail(cells []string, no int) bool {
	if no > 0 && t.holdsAnybody(cells) {
		return !t.numbered || no == t.counted+1 || no == 1
	}
	return t.no() < 0 && !filledAtMost(cells, 3) && !absent(cellAt(cells, t.name()))
}

// isSectionAmong reports whether a numbered row with one text is a section: the row
// below has more, and starts with a number of its own.
func (t *table) isSectionAmong(name string, below []line) bool {
	if len(below) == 0 || filledAtMost(below[0].cells, 2) {
		return false
	}
	mark := cellAt(below[0].cells, t.from+t.no())
	return listNumber(mark) == 1 || strings.EqualFold(strings.TrimRight(mark, ".)"), "a")
}

// isSectionNumbered reports whether a numbered row without a name is the section of the
// rows below, which have names and no numbers: "5;Pokja I;".
func (t *table) isSectionNumbered(cells []string, below []line) bool {
	if len(below) == 0 || !filledAtMost(cells, 2) {
		return false
	}
	_, at := firstFilled(cells)
	text, _ := firstFilled(cells[at+1:])
	under := below[0].cells
	return isSectionWord(text) && cellAt(under, t.from+t.no()) == "" && hasLetter(cellAt(under, t.from+t.name()))
}

// isAboveHeadings reports whether the first row below is of headings: then a lone text
// above is the title of the next table.
func isAboveHeadings(below []line) bool {
	return len(below) > 0 && mayBeHeading(below[0].cells) && !filledAtMost(below[0].cells, 1) && namesColumns(below[0].cells)
}

// asSection reads a row that names the group of the people below: a mark and one text,
// or one text alone, where the rows around have more.
func (t *table) asSection(cells []string, below []line) (string, bool) {
	if len(t.columns) < 2 {
		return "", false
	}
	text, first := firstFilled(cells)
	if first < 0 || len(text) > 120 {
		return "", false
	}
	rest := cells[first+1:]
	if isMarkOnly(text) && first <= max(t.no(), 0) && first != t.name() {
		body, at := firstFilled(rest)
		if at < 0 || filled(rest[at+1:]) > 0 && !isTotal(rest[at:]) {
			return "", false
		}
		if t.numbered || !looksLikePerson(body) || t.startsAnew(below) {
			return oneLine(body), true
		}
		return "", false
	}
	if filled(rest) > 0 || first == t.name() && t.begun && startsKin(text) {
		return "", false
	}
	if marked, ok := sectionMark(text); ok && !looksLikePerson(marked) && !(first == t.name() && t.isInitial(text, marked, below)) {
		t.mark = markOf(text)
		return oneLine(marked), true
	}
	inNumbers := first == t.no()
	switch {
	case inNumbers && hasLetter(text):
		return oneLine(text), true
	case isSectionWord(text):
		return oneLine(text), true
	case t.no() >= 0 && t.startsAnew(below) && first != t.name():
		return oneLine(text), true
	case t.no() >= 0 && t.startsAnew(below) && (t.gap || !t.begun || t.counted > 0) && !looksLikePerson(text):
		return oneLine(text), true
	}
	return "", false
}

// isInitial reports whether the letter before a name in the names' column is the person's
// own, "B. Santoso", and no mark: a mark follows that of the section before and comes once,
// or is the first and has the next below, with somebody between.
func (t *table) isInitial(text, marked string, below []line) bool {
	mark := markOf(text)
	if len(mark) != 1 || isSectionWord(marked) || !isName(marked) {
		return false
	}
	first := !follows(t.mark, mark)
	if first && mark != "A" && mark != "I" {
		return true
	}
	for i := range below {
		cells := cut(below[i].cells, t.from, len(below[i].cells))
		under := cellAt(cells, t.name())
		switch {
		case !filledAtMost(cells, 1) || !isMarked(under):
		case first:
			return i == 0 || !follows(mark, markOf(under))
		case markOf(under) == mark:
			return true
		}
	}
	return first && len(below) < Look
}

// markOf returns the mark in front of a text, "A" of "A. Pejabat".
func markOf(text string) string {
	return text[:strings.IndexAny(text, ".): ")]
}

// follows reports whether a mark is the next of its kind, "B" after "A", "IV" after "III".
func follows(before, mark string) bool {
	if len(before) == 1 && len(mark) == 1 && mark[0] == before[0]+1 {
		return true
	}
	a, err := locale.ParseRoman(before)
	b, err2 := locale.ParseRoman(mark)
	return err == nil && err2 == nil && b == a+1
}

// startsAnew reports whether the next row that holds anything starts counting at 1.
func (t *table) startsAnew(below []line) bool {
	for i := range below {
		if filled(below[i].cells) == 0 {
			continue
		}
		return listNumber(cellAt(below[i].cells, t.from+t.no())) == 1
	}
	return false
}

// isBeside reports whether an unnumbered row behind an empty one is no person's: no
// number follows in the table, or its cells stand where no people do.
func (t *table) isBeside(cells []string, below []line) bool {
	if !t.holdsAnybody(cells) {
		return t.numbered && t.gap || filledAtMost(cells, 1) && !t.isRead(cells)
	}
	if !t.gap || !filledAtMost(cells, 3) {
		return false
	}
	if !t.numbered {
		name := cellAt(cells, t.name())
		return name != "" && filledAtMost(cells, 2) && isPost(name) || signsBelow(below)
	}
	return !t.countsOn(below)
}

// countsOn reports whether a person with a number stands below, above other headings.
func (t *table) countsOn(below []line) bool {
	for i := range below {
		if namesColumns(below[i].cells) && mayBeHeading(below[i].cells) {
			return false
		}
		if listNumber(cellAt(below[i].cells, t.from+t.no())) > 0 && t.holdsAnybody(cut(below[i].cells, t.from, len(below[i].cells))) {
			return true
		}
	}
	return false
}

// isRead reports whether something stands in a column that is read.
func (t *table) isRead(cells []string) bool {
	for c := range t.columns {
		if f := t.columns[c].Field; f != 0 && f < FieldRemarks && !absent(cellAt(cells, c)) {
			return true
		}
	}
	return false
}

// signsBelow reports whether one of the next rows is of somebody who signs.
func signsBelow(below []line) bool {
	for i := range min(8, len(below)) {
		for _, c := range below[i].cells {
			if c = trim(c); c != "" && isLabelledNumber(c) {
				return true
			}
		}
	}
	return false
}
