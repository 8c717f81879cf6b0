package roster

import "slices"

// read finds out what a row below the headings is, and deals with it.
func (s *sheet) read(window []line) {
	ln := &window[0]
	if len(s.tables) == 1 {
		t := s.tables[0]
		cells := ln.cells
		if t.from > 0 {
			cells = cut(cells, t.from, len(cells))
		}
		if why := s.kindOf(t, ln, cells, window[1:]); why != 0 {
			s.pass(ln, why)
			return
		}
		s.passBefore(ln)
		return
	}
	why, used := Pass(0), false
	beside := make([]Pass, len(s.tables))
	for i, t := range s.tables {
		p := s.kindOf(t, ln, s.cellsIn(i, ln), window[1:])
		beside[i] = p
		used = used || p == 0
		why = max(why, p)
	}
	if !used {
		s.pass(ln, why)
		return
	}
	s.shareOffice(ln)
	s.passBefore(ln)
	for i, p := range beside { // the cells of people are told with them
		if cells := s.cellsIn(i, ln); p != 0 && !isEmptyRow(cells) && s.rd.Passed != nil {
			s.pass(&line{row: ln.row, shown: CellsOf(cells)}, p)
		}
	}
}

// passBefore tells of the cells that a row of people has before the columns of the first
// table.
func (s *sheet) passBefore(ln *line) {
	if cells := cut(ln.cells, 0, s.tables[0].from); !isEmptyRow(cells) && s.rd.Passed != nil {
		s.pass(&line{row: ln.row, shown: CellsOf(cells)}, PassText)
	}
}

// kindOf reads the cells that a row has in a table. It returns why nobody is in them, or
// zero if they are part of a record.
func (s *sheet) kindOf(t *table, ln *line, cells []string, below []line) Pass {
	no := listNumber(cellAt(cells, t.no()))
	name := cellAt(cells, t.name())
	if ln.err != nil {
		s.person(t, ln, cells, no)
		return 0
	}
	if t.copies {
		return PassSignature
	}
	if len(cells) > len(t.columns) && name != "" {
		cells = t.withoutLooseTitles(cells)
	}
	if why := s.holdsNobody(t, cells, below, no, name); why != 0 {
		return why
	}
	if no > 0 && name != "" && (isLetter(name[0]) || !absent(name) && hasLetter(name)) {
		return s.readNumbered(t, ln, cells, below)
	}
	return s.readUnnumbered(t, ln, cells, below)
}

// readNumbered reads a row with a number in the list and a name: a person, or the section
// of those below.
func (s *sheet) readNumbered(t *table, ln *line, cells []string, below []line) Pass {
	name := cellAt(cells, t.name())
	if isLetter(name[0]) {
		if filledAtMost(cells, 2) && isSectionWord(name) && t.isSectionAmong(name, below) {
			s.flush()
			t.section = oneLine(name)
			return PassSection
		}
	} else if sec, ok := t.asSection(cells, below); ok {
		t.section = sec
		return PassSection
	}
	t.numbered = true
	s.person(t, ln, cells, listNumber(cellAt(cells, t.no())))
	return 0
}

// readUnnumbered reads a row that lacks the number or the name: what stands around it
// tells whether it holds nobody, goes on with the row above, or is a person all the same.
func (s *sheet) readUnnumbered(t *table, ln *line, cells []string, below []line) Pass {
	no := listNumber(cellAt(cells, t.no()))
	cells = t.kinInName(cells)
	text, first := firstFilled(cells)
	if first < 0 || filledAtMost(cells, 0) {
		t.gap = t.gap || first < 0
		return PassEmpty
	}
	if why := s.passes(t, cells, text, first, below); why != 0 {
		if why != PassUnfilled && why != PassNumbering {
			s.flush()
		}
		return why
	}
	switch {
	case t.tail && !t.endsTail(cells, no):
		return PassSignature
	case no == 0 && t.startsSigning(cells, below):
		s.flush()
		t.tail = true
		return PassSignature
	case no == 0 && t.goesOn(cells, below):
		t.gap = false
		if t.numbered && !t.broken && !t.countsOn(below) && !plainlyGoesOn(t, t.open.cells, cells) {
			t.open.doubtful = ln.row
		}
		t.open.join(ln, cells)
		return 0
	}
	if sec, ok := t.asSection(cells, below); ok {
		s.flush()
		t.section, t.gap, s.section = sec, false, sec
		return PassSection
	}
	if no == 0 && t.begun && t.isBeside(cells, below) {
		s.flush()
		t.tail = true
		return PassSignature
	}
	s.person(t, ln, cells, no)
	return 0
}

// holdsNobody recognises titles of the next table, vacant posts and sections that have a
// number in the list.
func (s *sheet) holdsNobody(t *table, cells []string, below []line, no int, name string) Pass {
	if len(t.columns) > 1 && isAboveHeadings(below) {
		if title, office := titleOf(cells); office || title != "" && no == 0 && !looksLikePerson(title) {
			s.flush()
			s.section, t.section = title, title
			return PassTitle
		}
	}
	if name != "" && isVacant(name) && !t.holdsNumbers(cells) && !t.namesKin(cells) {
		s.flush()
		t.numbered = t.numbered || no > 0
		t.counted = max(t.counted, no)
		return PassUnfilled
	}
	if no > 0 && name == "" && t.isSectionNumbered(cells, below) {
		s.flush()
		_, at := firstFilled(cells)
		text, _ := firstFilled(cells[at+1:])
		t.section, t.gap = oneLine(text), false
		return PassSection
	}
	return 0
}

// kinInName moves "Istri: Sumarni", alone in a row below an official but in another column,
// to that of the names.
func (t *table) kinInName(cells []string) []string {
	name := t.name()
	text, at := firstFilled(cells)
	if name < 0 || at < 0 || at == name || !filledAtMost(cells, 1) || t.open == nil {
		return cells
	}
	if !isKinLabelled(text) {
		return cells
	}
	moved := slices.Clone(cells)
	for len(moved) <= name {
		moved = append(moved, "")
	}
	moved[name], moved[at] = text, ""
	return moved
}

// namesKin reports whether a column of husbands, wives or children holds a name.
func (t *table) namesKin(cells []string) bool {
	for c := range t.columns {
		if f := t.columns[c].Field; f == FieldSpouse || f == FieldChild {
			if text := trim(cellAt(cells, c)); !absent(text) && !isVacant(text) && isName(text) {
				return true
			}
		}
	}
	return false
}

// passes recognises the rows that hold nobody whatever stands around them.
func (s *sheet) passes(t *table, cells []string, text string, first int, below []line) Pass {
	switch {
	case isDigit(text[0]) || text[0] == '(':
		if isNumbering(cells) {
			return PassNumbering
		}
		if !t.holdsAnybody(cells) && isUnfilled(t, cells) || t.no() < 0 && isNumberedRoom(t, cells) {
			return PassUnfilled
		}
		if isHeadCount(text) && isTotal(cells) {
			return PassTotal
		}
	case (isTotalWord(text) || endsInTotal(text)) && isTotal(cells), t.numbered && first == t.no() && isTotal(cells) && !filledAtMost(cells, 1): // "Belum Lapor;2"
		return PassTotal
	case startsCopies(text) && filledAtMost(cells, 2):
		t.tail, t.copies = true, true
		return PassSignature
	case isNote(text) && filledAtMost(cells, 3):
		t.tail = t.tail || t.begun
		return PassNote
	}
	if !filledAtMost(cells, 3) {
		return 0
	}
	for c := first; c < len(cells); c++ {
		if text := cellAt(cells, c); text != "" && signs(text) {
			if isLabelledNumber(text) && (t.open != nil && !t.gap || t.holdsNumber(c)) {
				continue // the number of the person above, or of one without a name
			}
			if c < len(t.parts) && t.parts[c]&birthFields != 0 && c != first && isPlaceAndDate(text) {
				continue // a child's day of birth
			}
			if t.begun || len(below) > 0 {
				t.tail = true
				return PassSignature
			}
		}
	}
	return 0
}
