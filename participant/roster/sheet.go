package roster

import (
	"slices"
	"strings"

	"github.com/integritas-id/integritas/participant"
)

// Look is how many rows are held, so that what a row is may be seen from those below it;
// headings, and what the columns hold, are looked for among as many.
const Look = 64

// record is the rows of one person, or of one with his or her family, put together: its
// cells are those of the columns of its table.
type record struct {
	row     int // that of the name
	last    int // the last row that it goes over
	cells   []string
	shown   Cells
	table   *layout
	section string
	err     *RowError
	listed  int  // the number in the list
	under   bool // it stands without a number below somebody who has one
	extra   int  // the first column behind those of the table in which something stands
}

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
	titles  int    // rows since the last one of a table
	free    *freeText
	stopped bool
}

// table is one table while it is read.
type table struct {
	*layout
	open     *record
	section  string
	whole    []string // the cells of the last row with a number
	counted  int      // the last number in the list
	numbered bool     // its rows have numbers
	tail     bool     // what signs, or explains, has begun
	gap      bool     // an empty row stands above
	broken   bool     // rows go on with the one above, as in a copy from a PDF
	begun    bool     // somebody has come
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
	if n := s.headingRows(window); n > 0 {
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
// "Nama : …"; as a numbered list of a chat; or with people at once.
func (s *sheet) start(window []line) {
	if byPlace(s.rd.Columns) {
		s.startByPlace(window)
		return
	}
	for i := range window {
		if n := headingRows(window[i:]); n > 0 && s.rd.readHeader(window[i:], n)[0].holdsPeople() {
			for k := range i {
				s.title(&window[k])
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
	return headingRows(window)
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
			t.tail, t.gap = false, false
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
	s.free = nil
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

// isMarked reports whether a title has the mark of a list in front, "I. PEJABAT".
func isMarked(text string) bool {
	_, ok := sectionMark(text)
	return ok
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
	for i, t := range s.tables {
		to := len(ln.cells)
		if i+1 < len(s.tables) {
			to = s.tables[i+1].from
		}
		p := s.kindOf(t, ln, cut(ln.cells, t.from, to), window[1:])
		used = used || p == 0
		why = max(why, p)
	}
	if !used {
		s.pass(ln, why)
	}
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
	if no > 0 && name != "" && (isLetter(name[0]) || !absent(name) && hasLetter(name)) {
		if !isLetter(name[0]) || filledAtMost(cells, 2) && isSectionWord(name) && s.isSectionAmong(t, name, below) {
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

// passes recognises the rows that hold nobody whatever stands around them.
func (s *sheet) passes(t *table, cells []string, text string, first int, below []line) Pass {
	switch {
	case isDigit(text[0]) || text[0] == '(':
		if isNumbering(cells) {
			return PassNumbering
		}
		if !t.holdsAnybody(cells) && isUnfilled(t, cells) {
			return PassUnfilled
		}
		if isHeadCount(text) && isTotal(cells) {
			return PassTotal
		}
	case isTotalWord(text) && isTotal(cells):
		return PassTotal
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

// holdsNumber reports whether a column is one of numbers.
func (t *table) holdsNumber(c int) bool {
	return c < len(t.parts) && t.parts[c]&numberFields != 0
}

// filledAtMost reports whether something stands in no more than so many cells.
func filledAtMost(cells []string, most int) bool {
	n := 0
	for _, c := range cells {
		if c == "" || absent(trim(c)) {
			continue
		}
		if n++; n > most {
			return false
		}
	}
	return true
}

// holdsAnybody reports whether a cell of a row tells who is meant.
func (t *table) holdsAnybody(cells []string) bool {
	for c := range t.parts {
		if t.parts[c]&(namesPeople|numberFields|bitsOf(FieldSpouse, FieldChild, FieldLastName)) != 0 && !absent(cellAt(cells, c)) {
			return true
		}
	}
	return false
}

// isUnfilled reports whether nothing but the number of the list, and room to sign,
// stands in a row.
func isUnfilled(t *table, cells []string) bool {
	for c := range cells {
		if c == t.no() || c < len(t.columns) && t.columns[c].Field == FieldSignature {
			continue
		}
		toSign := c >= len(t.columns) || t.columns[c].Field == 0
		if text := cellAt(cells, c); !absent(text) && (!toSign || listNumber(text) == 0) {
			return false
		}
	}
	return t.no() >= 0
}

// person opens a record with a row.
func (s *sheet) person(t *table, ln *line, cells []string, no int) {
	s.flush()
	r := &record{row: ln.row, last: ln.row, shown: ln.shown, table: t.layout, section: t.section, err: ln.err, listed: no, cells: cells}
	r.under = no == 0 && t.numbered && t.begun
	if r.under {
		r.cells = t.mergedDown(cells)
	} else {
		t.whole = cells
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
	t.open = r
	t.begun, t.gap, t.tail = true, false, false
	s.section = ""
	if no > 0 {
		t.counted = no
	}
}

// mergedDown fills in the office of a row without number that is merged over several
// rows: it stands before the name, in the row with the number, and the row is not that of
// somebody of the family.
func (t *table) mergedDown(cells []string) []string {
	c, name := int(t.own[FieldUnit])-1, t.name()
	if c < 0 || c >= name || cellAt(cells, c) != "" || cellAt(t.whole, c) == "" || absent(cellAt(cells, name)) || startsKin(cellAt(cells, name)) {
		return cells
	}
	for _, text := range cells {
		if isRelationWord(trim(text)) {
			return cells
		}
	}
	merged := slices.Clone(cells)
	merged[c] = t.whole[c]
	return merged
}

// isSign reports whether a cell is room to sign behind the last column.
func (t *table) isSign(text string) bool {
	return t.has(FieldSignature) && listNumber(strings.Trim(trim(text), " .")) > 0
}

// flush hands the open records over.
func (s *sheet) flush() {
	for _, t := range s.tables {
		if r := t.open; r != nil {
			t.open = nil
			if !s.stopped && !s.out(r) {
				s.stopped = true
			}
		}
	}
}

// join adds the cells of a row that goes on with the record.
func (r *record) join(ln *line, cells []string) {
	joined := slices.Clone(r.cells)
	for c, text := range cells {
		if text == "" {
			continue
		}
		for len(joined) <= c {
			joined = append(joined, "")
		}
		if joined[c] == "" {
			joined[c] = text
		} else {
			joined[c] += "\n" + text
		}
	}
	r.cells, r.last = joined, ln.row
	r.shown = CellsOf(joined)
}

// endsTail reports whether a row behind those of who signs is a person again.
func (s *sheet) endsTail(t *table, cells []string, no int) bool {
	if no > 0 && t.holdsAnybody(cells) {
		return !t.numbered || no == t.counted+1 || no == 1
	}
	return t.no() < 0 && !filledAtMost(cells, 3) && !absent(cellAt(cells, t.name()))
}

// isSectionAmong reports whether a numbered row with one text is a section: the row
// below has more, and starts with a number of its own.
func (s *sheet) isSectionAmong(t *table, name string, below []line) bool {
	return len(below) > 0 && listNumber(cellAt(below[0].cells, t.from+t.no())) == 1 && !filledAtMost(below[0].cells, 2)
}

// isSectionNumbered reports whether a numbered row without a name is the section of the
// rows below, which have names and no numbers: "5;Pokja I;".
func (s *sheet) isSectionNumbered(t *table, cells []string, below []line) bool {
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

// holdsNumbers reports whether a number of somebody stands in a row.
func (t *table) holdsNumbers(cells []string) bool {
	for c := range t.parts {
		if t.parts[c]&numberFields != 0 && digits(cellAt(cells, c)) > 4 {
			return true
		}
	}
	return false
}

// asSection reads a row that names the group of the people below: a mark and one text,
// or one text alone, where the rows around have more.
func (s *sheet) asSection(t *table, cells []string, below []line) (string, bool) {
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
		if t.numbered || !looksLikePerson(body) || s.startsAnew(t, below) {
			return oneLine(body), true
		}
		return "", false
	}
	if filled(rest) > 0 || first == t.name() && t.begun && startsKin(text) {
		return "", false
	}
	if marked, ok := sectionMark(text); ok && !looksLikePerson(marked) {
		return oneLine(marked), true
	}
	inNumbers := first == t.no()
	switch {
	case inNumbers && hasLetter(text):
		return oneLine(text), true
	case isSectionWord(text):
		return oneLine(text), true
	case t.no() >= 0 && s.startsAnew(t, below) && first != t.name():
		return oneLine(text), true
	case t.no() >= 0 && s.startsAnew(t, below) && (t.gap || !t.begun || t.counted > 0) && !looksLikePerson(text):
		return oneLine(text), true
	}
	return "", false
}

// startsAnew reports whether the next row that holds anything starts counting at 1.
func (s *sheet) startsAnew(t *table, below []line) bool {
	for i := range below {
		if filled(below[i].cells) == 0 {
			continue
		}
		return listNumber(cellAt(below[i].cells, t.from+t.no())) == 1
	}
	return false
}

// looksLikePerson reports whether a text has what only the names of people have: titles.
func looksLikePerson(text string) bool {
	n, err := participant.ParseName(text)
	return err == nil && len(n.Front)+len(n.Back) > 0
}

// isBeside reports whether an unnumbered row behind an empty one is no person's: no
// number follows in the table, or its cells stand where no people do.
func (s *sheet) isBeside(t *table, cells []string, below []line) bool {
	if !t.holdsAnybody(cells) {
		return t.numbered && t.gap || filledAtMost(cells, 1) && !t.isRead(cells)
	}
	if !t.gap || !filledAtMost(cells, 3) {
		return false
	}
	if !t.numbered {
		name := cellAt(cells, t.name())
		return name != "" && filledAtMost(cells, 2) && isPost(name) || s.signsBelow(below)
	}
	for i := range below {
		if namesColumns(below[i].cells) && mayBeHeading(below[i].cells) {
			return true
		}
		if listNumber(cellAt(below[i].cells, t.from+t.no())) > 0 && t.holdsAnybody(cut(below[i].cells, t.from, len(below[i].cells))) {
			return false
		}
	}
	return true
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
func (s *sheet) signsBelow(below []line) bool {
	for i := range min(8, len(below)) {
		for _, c := range below[i].cells {
			if c = trim(c); c != "" && isLabelledNumber(c) {
				return true
			}
		}
	}
	return false
}

// isPost reports whether a text is a known post, and no name.
func isPost(text string) bool {
	p, err := participant.ParsePosition(strings.TrimRight(text, ", "))
	return err == nil && p.Role != 0
}

// isRelationWord reports whether a cell tells by one word that the person is somebody's
// husband, wife or child.
func isRelationWord(text string) bool {
	f, _ := loneRelation(text)
	return f != 0
}
