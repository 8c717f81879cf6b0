package roster

import (
	"strings"
)

// Look is how many rows are held, so that what a row is may be seen from those below it;
// headings, and what the columns hold, are looked for among as many.
const Look = 64

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
	free    *freeText
	spare   *record // handed over before, for the next one
	stopped bool
}

// take adds a row; false if the caller wants no more.
func (s *sheet) take(row int, cells []string, err *RowError) bool {
	ln := line{row: row, err: err}
	ln.cells, ln.shown = s.slabs.keep(cells)
	s.held = append(s.held, ln)
	if len(s.held)-s.at <= Look {
		return true
	}
	s.step()
	if s.at >= Look {
		s.held = append(s.held[:0], s.held[s.at:]...)
		s.at = 0
	}
	return !s.stopped
}

// finish reads what is held; false if the caller wants no more.
func (s *sheet) finish() bool {
	for s.at < len(s.held) && !s.stopped {
		s.step()
	}
	s.flush()
	if s.free != nil {
		s.free.finish(s)
	}
	return !s.stopped
}

// step reads the first of the rows held, and those that belong to it.
func (s *sheet) step() {
	window := s.held[s.at:]
	if s.tables == nil && s.free == nil {
		s.start(window)
		return
	}
	if n := s.headingRows(window); n > 0 && (s.free == nil || !s.free.upright) {
		s.begin(window, n)
		return
	}
	s.at++
	if s.free != nil {
		s.free.read(s, &window[0])
		return
	}
	s.read(window)
}

// start finds out how the list begins: with headings, some rows down; with lines like
// "Nama : …"; on its side; as a numbered list of a chat; or with people at once.
func (s *sheet) start(window []line) {
	if byPlace(s.rd.Columns) {
		s.startByPlace(window)
		return
	}
	if s.startAcross(window) {
		return
	}
	if isUpright(window) {
		if s.free = startFreeText(window); s.free != nil {
			s.free.upright = true
			return
		}
	}
	for i := range window {
		if n := headingRows(window[i:]); n > 0 && s.rd.readHeader(window[i:], n)[0].holdsPeople() {
			for k := range i {
				s.title(&window[k])
			}
			if s.section == "" {
				s.section = groupAbove(window, i)
			}
			s.at += i
			s.begin(window[i:], n)
			return
		}
	}
	if s.free = startFreeText(window); s.free != nil {
		return
	}
	l := bareLayout(window)
	s.count++
	l.number = s.count
	s.tables = []*table{{layout: l}}
}

// groupAbove returns the name of the group that stands right above the headings of the
// first table, if those of the next table have one above them too.
func groupAbove(window []line, at int) string {
	group := func(i int) string {
		if i < 0 || filled(window[i].cells) != 1 {
			return ""
		}
		text, _ := firstFilled(window[i].cells)
		if !isSectionWord(text) {
			return ""
		}
		return oneLine(text)
	}
	first := group(at - 1)
	if first == "" {
		return ""
	}
	for i := at + 2; i < len(window); i++ {
		if group(i-1) != "" && mayBeHeading(window[i].cells) && namesColumns(window[i].cells) {
			return first
		}
	}
	return ""
}

func (s *sheet) startByPlace(window []line) {
	l := s.rd.placed()
	s.count++
	s.tables = []*table{{layout: l}}
	for i := range window {
		if n := headingRows(window[i:]); n > 0 {
			l.header, l.last = window[i].row, window[i+n-1].row
			l.keys = foldedCells(window[i].cells)
			for k := range i + n {
				s.pass(&window[k], PassHeading)
			}
			s.at += i + n
			return
		}
	}
}

// headingRows returns how many rows the headings take that start with the first of the
// window, 0 if none do.
func (s *sheet) headingRows(window []line) int {
	if byPlace(s.rd.Columns) {
		return 0
	}
	if t := s.numberedTable(); t != nil && listNumber(cellAt(window[0].cells, t.from+t.no())) > 0 {
		return 0
	}
	n := headingRows(window)
	if n > 0 && s.tables != nil && isLastRow(window) && headingsIn(window[0].cells) < 2 {
		return 0 // one word like a heading, and nobody below: a remark "(nm)" of the last person
	}
	return n
}

// isLastRow reports whether nothing stands below the first of the rows.
func isLastRow(rows []line) bool {
	for i := 1; i < len(rows); i++ {
		if filled(rows[i].cells) > 0 {
			return false
		}
	}
	return true
}

// numberedTable returns the first table if its rows have numbers.
func (s *sheet) numberedTable() *table {
	if len(s.tables) > 0 && s.tables[0].no() >= 0 {
		return s.tables[0]
	}
	return nil
}

// begin starts the tables whose headings stand in the first n rows, or passes over
// headings that are repeated.
func (s *sheet) begin(window []line, n int) {
	s.flush()
	if len(s.tables) > 0 && s.free == nil && s.repeats(window) {
		for i := range n {
			s.pass(&window[i], PassHeading)
		}
		for _, t := range s.tables {
			t.tail, t.gap, t.copies = false, false, false
		}
		s.takeSection()
		s.at += n
		return
	}
	layouts := s.rd.readHeader(window, n)
	if !layouts[0].holdsPeople() && len(s.tables) > 0 {
		for i := range n {
			s.pass(&window[i], PassText)
		}
		s.at += n
		return
	}
	if s.free != nil {
		s.free.finish(s)
		s.free = nil
	}
	s.tables = s.tables[:0:0]
	for _, l := range layouts {
		s.count++
		l.number = s.count
		l.title = s.section
		l.settleTitle()
		s.tables = append(s.tables, &table{layout: l, section: s.section})
	}
	s.section = ""
	for i := range n {
		s.pass(&window[i], PassHeading)
	}
	s.at += n
}

// settleTitle takes the people of a table for somebody's husbands, wives or children
// where its title says so.
func (l *layout) settleTitle() {
	if l.kin != 0 || l.title == "" {
		return
	}
	b := bagOf(l.title)
	if b.has(wordSpouse) && !b.has(wordChild) && b.words-b.unknown >= b.unknown {
		l.kin = FieldSpouse
	}
}

// takeSection lets what stands above repeated headings be the section below.
func (s *sheet) takeSection() {
	if s.section == "" {
		return
	}
	for _, t := range s.tables {
		t.section = s.section
	}
	s.section = ""
}

// repeats reports whether the headings are those of the tables again.
func (s *sheet) repeats(window []line) bool {
	for _, t := range s.tables {
		if t.header == 0 || !t.repeats(cut(window[0].cells, t.from, max(t.from+len(t.keys), t.from))) {
			return false
		}
	}
	return true
}

// title passes over a row above a table.
func (s *sheet) title(ln *line) {
	text, at := firstFilled(ln.cells)
	switch {
	case at < 0:
		s.pass(ln, PassEmpty)
		return
	case filled(ln.cells) == 1 && !strings.ContainsAny(text, ":=") && isMarked(text):
		s.section = oneLine(text)
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

// read finds out what a row below the headings is, and deals with it.
func (s *sheet) read(window []line) {
	ln := &window[0]
	if len(s.tables) == 1 {
		t := s.tables[0]
		cells := ln.cells
		if t.from > 0 {
			cells = cut(cells, t.from, len(cells))
		}
		s.readIn(t, ln, cells, window[1:])
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
	for i, p := range beside { // the cells of people are told with them
		if p != 0 && p != PassEmpty && s.rd.Passed != nil {
			s.pass(&line{row: ln.row, shown: CellsOf(s.cellsIn(i, ln))}, p)
		}
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

// readIn reads a row of the only table.
func (s *sheet) readIn(t *table, ln *line, cells []string, below []line) {
	if why := s.kindOf(t, ln, cells, below); why != 0 {
		s.pass(ln, why)
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
		if isLetter(name[0]) && filledAtMost(cells, 2) && isSectionWord(name) && s.isSectionAmong(t, name, below) {
			s.flush()
			t.section = oneLine(name)
			return PassSection
		}
		if !isLetter(name[0]) {
			if sec, ok := s.asSection(t, cells, below); ok {
				t.section = sec
				return PassSection
			}
		}
		t.numbered = true
		s.person(t, ln, cells, no)
		return 0
	}
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
	case t.tail && !s.endsTail(t, cells, no):
		return PassSignature
	case no == 0 && s.goesOn(t, cells, below):
		t.gap = false
		t.open.join(ln, cells)
		return 0
	}
	if sec, ok := s.asSection(t, cells, below); ok {
		s.flush()
		t.section, t.gap, s.section = sec, false, sec
		return PassSection
	}
	if no == 0 && t.begun && s.isBeside(t, cells, below) {
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
	if len(t.columns) > 1 && filledAtMost(cells, 1) && isAboveHeadings(below) {
		if text, at := firstFilled(cells); at >= 0 && no == 0 && !looksLikePerson(text) {
			s.flush()
			s.section, t.section = oneLine(text), oneLine(text)
			return PassTitle
		}
	}
	if name != "" && isVacant(name) && !t.holdsNumbers(cells) {
		s.flush()
		t.numbered = t.numbered || no > 0
		t.counted = max(t.counted, no)
		return PassUnfilled
	}
	if no > 0 && name == "" && s.isSectionNumbered(t, cells, below) {
		s.flush()
		_, at := firstFilled(cells)
		text, _ := firstFilled(cells[at+1:])
		t.section, t.gap = oneLine(text), false
		return PassSection
	}
	return 0
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
	case isTotalWord(text) && isTotal(cells):
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
			if t.begun || len(below) > 0 {
				t.tail = true
				return PassSignature
			}
		}
	}
	return 0
}
