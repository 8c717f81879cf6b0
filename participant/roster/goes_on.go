package roster

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/integritas-id/integritas/participant"
)

// goesOn reports whether an unnumbered row goes on with the person above, as in a copy
// out of a PDF: one of its cells plainly ends what the cell above leaves open, or the
// table has such rows and this one says nothing of its own.
func (t *table) goesOn(cells []string, below []line) bool {
	if t.open == nil || t.gap || t.open.table != t.layout || t.open.last-t.open.row > 12 {
		return false
	}
	if !t.numbered && t.no() >= 0 {
		return false
	}
	name := t.name()
	for c := range cells {
		if text := cellAt(cells, c); text != "" && isRelationWord(text) {
			return false
		}
	}
	if text := cellAt(cells, name); text != "" && startsKin(text) {
		return false
	}
	if !t.numbered && goesOnUncounted(t, t.open.cells, cells) {
		t.broken = true
		return true
	}
	if !t.numbered && filled(cells)*2 > filled(t.open.cells) {
		return false
	}
	if plainlyGoesOn(t, t.open.cells, cells) {
		t.broken = true
		return true
	}
	if !t.numbered {
		return false
	}
	if absent(cellAt(cells, name)) {
		return fillsGaps(t, t.open.cells, cells) || addsToText(t, t.open.cells, cells)
	}
	if _, ok := t.asSection(cells, below); ok {
		return false
	}
	for c := range cells { // a post of one's own is somebody else's
		if c < len(t.parts) && t.parts[c].has(FieldPosition) && isPost(cellAt(cells, c)) {
			return false
		}
	}
	return t.broken || brokenBelow(t, below)
}

// goesOnUncounted reports whether a row of a table without numbers, which has a name but no
// number of a person as the one above has, goes on with the post above: that one cannot
// end there, or once such rows have been seen, need not.
func goesOnUncounted(t *table, above, cells []string) bool {
	counted := false
	for c := range t.parts {
		if t.parts[c]&numberFields == 0 {
			continue
		}
		if !absent(cellAt(cells, c)) {
			return false
		}
		counted = counted || !absent(cellAt(above, c))
	}
	if !counted {
		return false
	}
	for c := range t.parts {
		text, up := cellAt(cells, c), cellAt(above, c)
		if t.parts[c]&bitsOf(FieldPosition, FieldPositionUnit) == 0 || absent(text) || absent(up) || isPost(text) {
			continue
		}
		up = up[strings.LastIndexByte(up, '\n')+1:]
		r, _ := utf8.DecodeRuneInString(text)
		if unicode.IsLower(r) || strings.ContainsAny(up[len(up)-1:], ",-/&(") || t.broken && isUnfinished(up, text) {
			return true
		}
	}
	return false
}

// plainlyGoesOn reports whether a cell of the row ends what the one above leaves open.
func plainlyGoesOn(t *table, above, cells []string) bool {
	unnamed := absent(cellAt(cells, t.name()))
	for c := range cells {
		text := cellAt(cells, c)
		if absent(text) || c >= len(t.parts) {
			continue
		}
		up := cellAt(above, c)
		if absent(up) {
			up = ""
		}
		if i := strings.LastIndexByte(up, '\n'); i >= 0 && t.parts[c]&numberFields == 0 {
			up = up[i+1:]
		}
		switch {
		case t.parts[c].has(FieldRank) && endsRank(up, text):
			return true
		case t.parts[c]&numberFields != 0 && endsNumber(up, text):
			return true
		case t.parts[c]&nameFields != 0 && (isLabelledNumber(text) || isBareNumber(up, text) || isRankText(text) || endsName(up, text)):
			return true
		case unnamed && t.parts[c]&bitsOf(FieldPosition, FieldUnit, FieldPositionUnit, FieldAddress) != 0 && up != "" && isUnfinished(up, text) && !(startsPost(text) && t.countsPost(cells)):
			return true
		}
	}
	return false
}

// countsPost reports whether a row has numbers in columns that are not read, as one of a post
// has that nobody holds: its class, how many there are and should be.
func (t *table) countsPost(cells []string) bool {
	n := 0
	for c := range t.columns {
		if f := t.columns[c].Field; (f == 0 || f == FieldOther) && digits(cellAt(cells, c)) > 0 {
			n++
		}
	}
	return n > 1
}

// endsNumber reports whether two cells hold one number.
func endsNumber(up, text string) bool {
	if hasLetter(text) || up == "" {
		return false
	}
	a, b := digits(up), digits(text)
	return a > 0 && b > 0 && (a+b == 18 || a+b == 16) && a != 16
}

// endsRank reports whether two cells hold one rank, and the second none by itself:
// "Pembina Utama" and "Muda (IV/c)".
func endsRank(up, text string) bool {
	if up == "" || strings.Contains(up, "/") {
		return false
	}
	words := withoutBrackets(text)
	if words == "" {
		return isRankText(up) && words != text
	}
	if _, err := participant.ParseRank(words); err == nil {
		return false
	}
	whole, err := participant.ParseRank(up + " " + text)
	return err == nil && whole != 0
}

// endsName reports whether a text is the titles behind the name above, or such a name
// ends with a comma.
func endsName(up, text string) bool {
	if up == "" {
		return false
	}
	if strings.HasSuffix(up, ",") {
		return true
	}
	return len(titlesBehind(text).Back) > 0 && strings.ContainsAny(text, ".") && !strings.Contains(strings.TrimRight(text, "."), " ")
}

// isBareNumber reports whether a text is a person's number without a label, under a name.
func isBareNumber(up, text string) bool {
	return hasLetter(up) && !hasLetter(text) && digits(text) >= 8 && kindOfPiece(text) == FieldNumber
}

// fillsGaps reports whether a row without a name has a number of the person above, who has
// none, and nothing where the one above has something: names and numbers on two lines.
func fillsGaps(t *table, above, cells []string) bool {
	number := false
	for c := range cells {
		text := cellAt(cells, c)
		if absent(text) {
			continue
		}
		if c >= len(t.parts) || !absent(cellAt(above, c)) {
			return false
		}
		number = number || kindOfPiece(text) == FieldNumber
	}
	for c := range t.parts {
		if t.parts[c]&numberFields != 0 && !absent(cellAt(above, c)) {
			return false
		}
	}
	return number
}

// addsToText reports whether all that a row without a name says stands in columns of
// text in which the person above has something too.
func addsToText(t *table, above, cells []string) bool {
	n, post := 0, false
	for c := range cells {
		text := cellAt(cells, c)
		if absent(text) {
			continue
		}
		n++
		if c >= len(t.columns) {
			return false
		}
		f := t.columns[c].Field
		post = post || f == FieldPosition && startsPost(text)
		if f != FieldPosition && f != FieldUnit && f != FieldPositionUnit && f != FieldAddress && f != FieldRemarks && f != FieldOther && f != FieldRank && f != 0 ||
			cellAt(above, c) == "" && f != FieldOther && f != 0 {
			return false
		}
	}
	return n > 0 && !(post && t.countsPost(cells))
}

// brokenBelow reports whether rows further down plainly go on with those above them.
func brokenBelow(t *table, below []line) bool {
	for i := 0; i+1 < len(below); i++ {
		up, row := cut(below[i].cells, t.from, len(below[i].cells)), cut(below[i+1].cells, t.from, len(below[i+1].cells))
		if listNumber(cellAt(up, t.no())) > 0 && cellAt(row, t.no()) == "" && filled(row) > 0 && plainlyGoesOn(t, up, row) {
			return true
		}
	}
	return false
}
