package roster

import (
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
)

// travelOrder reads the form of a journey (SPD, SPPD) or another of its kind: numbered
// items, what they ask in one column and the answer beside it. Who travels stands in one of
// the first, and those who come along in a small table below "Pengikut".
type travelOrder struct {
	*freeText
	label    int     // the column of what is asked
	item     int     // the number of the last item
	family   *layout // of those who come along, nil outside their item
	families int     // the tables of such so far
}

// isOrder reports whether the rows are the items of a form: numbers from one on, a name
// asked for and answered, and a rank, post or number too.
func isOrder(window []line, label int) bool {
	o := travelOrder{label: label}
	var seen fieldBits
	items := 0
	for i := range window {
		no, text := o.asked(window[i].cells)
		if no == 1 && items >= 3 || bringsFamily(text) {
			break
		}
		if no > 0 && no != items+1 {
			return false // a list
		}
		if items = max(items, no); items == 0 {
			continue // titles, or the headings of a list
		}
		for question, answer := range o.pairs(text, window[i].cells) {
			m := orderMeaning(question)
			if m.of != 0 || m.parts&namesPeople != 0 && (!hasLetter(answer) || heading(answer) != 0) {
				continue
			}
			if seen&m.parts&namesPeople != 0 {
				return false // blocks of several people
			}
			seen |= m.parts
		}
	}
	return items >= 3 && seen&namesPeople != 0 && seen&bitsOf(FieldRank, FieldPosition, FieldPositionUnit) != 0
}

// bringsFamily reports whether an item is the one of those who come along.
func bringsFamily(text string) bool { return strings.HasPrefix(fold.Key(text), "pengikut") }

// asked returns the number of the item that begins with a row, 0 for none, and what is
// asked there.
func (o *travelOrder) asked(cells []string) (no int, text string) {
	text = cellAt(cells, o.label)
	if o.label > 0 {
		return listNumber(cellAt(cells, 0)), text
	}
	if no, rest := chatNumber(text); no > 0 {
		return no, rest
	}
	return 0, text
}

// pairs yields each question of a row with its answer: several stand in one cell line by
// line, "a. Pangkat" and "b. Jabatan".
func (o *travelOrder) pairs(text string, cells []string) func(yield func(question, answer string) bool) {
	return func(yield func(question, answer string) bool) {
		var answer string
		if o.label+1 < len(cells) {
			answer = strings.TrimLeft(lineText(cells[o.label+1:]), ":= ")
		}
		if at := strings.IndexByte(text, ':'); at > 0 && absent(answer) {
			text, answer = text[:at], text[at+1:]
		}
		questions, answers := strings.Split(text, "\n"), strings.Split(answer, "\n")
		if len(questions) != len(answers) {
			questions, answers = []string{oneLine(text)}, []string{answer}
		}
		for i := range questions {
			if !yield(withoutLetter(questions[i]), withoutLetter(strings.TrimLeft(answers[i], ":= "))) {
				return
			}
		}
	}
}

// orderMeaning reads what a form asks for.
func orderMeaning(question string) meaning {
	question, _, _ = strings.Cut(question, " menurut ") // "Pangkat dan golongan ruang gaji menurut PP …"
	question = strings.TrimSuffix(strings.TrimRight(question, ": "), " gaji")
	if m := understand(question); m.sure && m.field != FieldMale && m.field != FieldFemale {
		return m
	}
	return meaning{}
}

// read reads one row.
func (o *travelOrder) read(out rowSink, ln *line) {
	no, text := o.asked(ln.cells)
	switch {
	case filled(ln.cells) == 0:
		out.pass(ln, PassEmpty)
		return
	case bringsFamily(text):
		o.item = max(o.item, no)
		o.flush(out)
		o.startFamily(out, o.divided(ln))
		return
	case o.family != nil && no <= o.item:
		apart := o.divided(ln)
		if o.readFollower(out, apart, cellAt(apart.cells, o.label)) {
			return
		}
	}
	o.family = nil
	known := false
	for question, answer := range o.pairs(text, ln.cells) {
		known = o.take(out, ln, question, answer) || known
	}
	if no > o.item {
		o.item = no
		if !known {
			o.flush(out) // what is asked of the journey
		}
	}
	if !known {
		out.pass(ln, PassText)
	}
}

// take reads an answer about the one who travels; false where it is about something else.
func (o *travelOrder) take(out rowSink, ln *line, question, answer string) bool {
	m := orderMeaning(question)
	switch {
	case m.field == 0:
		return false
	case m.parts&namesPeople != 0 && m.of == 0:
		o.flush(out)
		o.open = &record{row: ln.row, last: ln.row, table: o.layout, err: ln.err}
	case o.open == nil:
		return false
	}
	o.open.last = ln.row
	o.set(out, m, oneLine(question), answer)
	return true
}

// divided returns a row with its only cell divided where the gaps in it are wide, as in a form
// that is a text: "1. Rina Susanti      10-10-1985      Istri".
func (o *travelOrder) divided(ln *line) *line {
	if len(ln.cells) != 1 || o.label != 0 {
		return ln
	}
	apart := *ln
	apart.cells = nil
	for part := range strings.SplitSeq(strings.ReplaceAll(ln.cells[0], "\t", "  "), "  ") {
		if part = trim(part); part != "" {
			apart.cells = append(apart.cells, part)
		}
	}
	return &apart
}

// startFamily reads the headings of those who come along: they stand in the row of the
// item, or in the next one.
func (o *travelOrder) startFamily(out rowSink, ln *line) {
	o.families++
	o.family = &layout{number: o.number + o.families, header: ln.row, last: ln.row}
	o.family.columns = make([]Column, max(len(ln.cells), o.label+1))
	o.headFamily(ln)
	out.pass(ln, PassHeading)
}

// headFamily takes the cells of a row for headings of those who come along.
func (o *travelOrder) headFamily(ln *line) {
	l := o.family
	for c := range l.columns {
		text := cellAt(ln.cells, c)
		if c == o.label {
			l.columns[c] = Column{Heading: oneLine(text), Field: FieldName, By: ByHeading}
			continue
		}
		if m := understand(text); c > o.label && m.sure && m.parts&namesPeople == 0 {
			l.columns[c] = Column{Heading: oneLine(text), Field: m.field, By: ByHeading}
			if m.parts != bitsOf(m.field) {
				l.columns[c].Parts = m.parts.list()
			}
		}
	}
	l.at, l.own = [FieldOther + 1]int16{}, [FieldOther + 1]int16{}
	l.index()
}

// readFollower reads a row below the headings of those who come along; false where their
// item is over.
func (o *travelOrder) readFollower(out rowSink, ln *line, text string) bool {
	_, name := chatNumber(text)
	if name == "" {
		name = withoutLetter(text)
	}
	switch {
	case heading(text) == FieldName:
		o.family.last = ln.row
		o.headFamily(ln)
		out.pass(ln, PassHeading)
	case absent(name) || listNumber(text) > 0:
		out.pass(ln, PassUnfilled)
	case !isName(withoutBrackets(name)):
		return false
	default:
		cells := append([]string(nil), ln.cells...)
		cells[o.label] = name
		for c := range o.label {
			cells[c] = ""
		}
		o.open = &record{row: ln.row, last: ln.row, table: o.family, err: ln.err, under: true, cells: cells}
		o.flush(out)
	}
	return true
}
