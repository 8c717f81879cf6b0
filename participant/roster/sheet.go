package roster

import "strings"

// sheet finds the tables of a file, and puts the rows of each person together. Rows that
// hold nobody are passed over.
type sheet struct {
	rd      *Reader
	out     func(*record) bool
	slabs   slabs
	held    []line // from at on
	at      int
	tables  []*table
	count   int    // tables so far
	section string // of the table to come, from what stands above its headings
	above   []line // the rows over the headings of the first tables
	free    *freeText
	order   *travelOrder
	spare   *record // handed over before, for the next one
	stopped bool
}

// numberedTable returns the first table if its rows have numbers.
func (s *sheet) numberedTable() *table {
	if len(s.tables) > 0 && s.tables[0].no() >= 0 {
		return s.tables[0]
	}
	return nil
}

// title passes over a row above a table.
func (s *sheet) title(ln *line) {
	text, at := firstFilled(ln.cells)
	office, labelled := titleOf(ln.cells)
	switch {
	case at < 0:
		s.pass(ln, PassEmpty)
		return
	case labelled:
		s.section = office
	case strings.Contains(text, ":"): // the month, the place
	case filled(ln.cells) == 1 && !strings.ContainsAny(text, ":=") && isMarked(text):
		s.section, _ = sectionMark(oneLine(text))
	default:
		s.section = ""
	}
	s.pass(ln, PassTitle)
}

// pass tells of a row that is no part of an entry.
func (s *sheet) pass(ln *line, why Pass) {
	if s.rd.Passed != nil {
		s.rd.Passed(Passed{Row: ln.row, Cells: ln.shown, Why: why})
	}
}

// cellsIn returns the cells that a row has in a table.
func (s *sheet) cellsIn(i int, ln *line) []string {
	to := len(ln.cells)
	if i+1 < len(s.tables) {
		to = s.tables[i+1].from
	}
	return cut(ln.cells, s.tables[i].from, to)
}

// person opens a record with a row.
func (s *sheet) person(t *table, ln *line, cells []string, no int) {
	s.flush()
	r := s.spare
	if s.spare = nil; r == nil {
		r = new(record)
	}
	*r = record{row: ln.row, last: ln.row, shown: ln.shown, table: t.layout, section: t.section, err: ln.err, listed: no, cells: cells}
	if house, member := household(cellAt(cells, t.no())); member == 'a' {
		no, r.listed, r.heads, t.numbered = house, house, true, true
	}
	r.under = no == 0 && t.numbered && t.begun
	if r.under {
		r.cells = t.mergedDown(cells)
	} else {
		if t.no() < 0 && t.whole != nil {
			r.cells = t.mergedDown(cells)
		}
		t.whole = r.cells
	}
	if t.from > 0 || len(s.tables) > 1 {
		r.shown = CellsOf(cells)
	}
	for c := len(t.columns); c < len(cells); c++ {
		if !absent(trim(cells[c])) && !t.isSign(cells[c]) {
			r.extra = t.from + c + 1
			break
		}
	}
	r.cells = t.dittos(r.cells)
	t.open, t.above = r, r.cells
	t.begun, t.gap, t.tail = true, false, false
	s.section = ""
	if no > 0 {
		t.counted = no
	}
}

// flush hands the open records over.
func (s *sheet) flush() {
	for _, t := range s.tables {
		if r := t.open; r != nil {
			t.open = nil
			s.give(r)
			s.spare = r
		}
	}
}

// give hands a record over, unless the caller wants no more.
func (s *sheet) give(r *record) {
	if !s.stopped && !s.out(r) {
		s.stopped = true
	}
}

// shareOffice gives the office in front of the first name of a row to the people beside
// it, who have no column of offices and no numbers of their own: "Instansi;Peserta
// 1;Peserta 2".
func (s *sheet) shareOffice(ln *line) {
	first := s.tables[0]
	c := int(first.own[FieldUnit]) - 1
	if c < 0 || c >= first.name() {
		return
	}
	office := cellAt(s.cellsIn(0, ln), c)
	for _, t := range s.tables[1:] {
		if t.open != nil && t.open.row == ln.row && !t.has(FieldUnit) && t.no() < 0 && !absent(office) {
			t.open.office = oneLine(office)
		}
	}
}
