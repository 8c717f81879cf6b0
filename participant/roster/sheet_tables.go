package roster

import (
	"cmp"
	"strings"
)

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
	if s.order != nil {
		s.order.finish(s)
	}
	return !s.stopped
}

// step reads the first of the rows held, and those that belong to it.
func (s *sheet) step() {
	window := s.held[s.at:]
	if s.order != nil {
		s.at++
		s.order.read(s, &window[0])
		return
	}
	if s.tables == nil && s.free == nil {
		s.start(window)
		return
	}
	if n := s.headingRows(window); n > 0 && (s.free == nil || s.free.endsAt(window)) {
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
// "Nama : …"; on its side; as the items of a form; as a numbered list of a chat; or with people at once.
func (s *sheet) start(window []line) {
	if byPlace(s.rd.Columns) {
		s.startByPlace(window)
		return
	}
	if s.startAcross(window) || s.startAbreast(window) || s.startOrder(window) {
		return
	}
	if asksBelow(window) {
		s.free = &freeText{layout: &layout{number: 1, blocks: true}, asks: true}
		return
	}
	if isUpright(window) {
		if s.free = startFreeText(window); s.free != nil {
			s.free.upright = true
			return
		}
	}
	for i := range window {
		if n := headingRows(window[i:]); n > 0 && s.rd.readHeader(window[i:], n)[0].holdsPeople() && !announcesLines(window, i) && !standsOverLines(window, i) {
			for k := range i {
				s.title(&window[k])
			}
			s.above = window[:i]
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
	if s.free = startSeries(window); s.free != nil {
		return
	}
	l := bareLayout(window)
	s.count++
	l.number = s.count
	s.tables = []*table{{layout: l}}
}

// startOrder reads such a form if the list is one, and reports whether it is.
func (s *sheet) startOrder(window []line) bool {
	for label := range 2 {
		if isOrder(window, label) {
			s.count++
			s.order = &travelOrder{freeText: &freeText{layout: &layout{number: s.count, blocks: true}}, label: label}
			return true
		}
	}
	return false
}

// groupAbove returns the name of the group that stands right above the headings of the
// first table, if those of the next table have one above them too, or one of its kind stands
// further down: "KELOMPOK 2".
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
	kind, _, _ := strings.Cut(first, " ")
	for i := at + 2; i < len(window); i++ {
		if other, _, _ := strings.Cut(group(i), " "); strings.EqualFold(other, kind) {
			return first
		}
		if group(i-1) != "" && mayBeHeading(window[i].cells) && namesColumns(window[i].cells) {
			return first
		}
	}
	return ""
}

func (s *sheet) startByPlace(window []line) {
	l := layoutOf(s.rd.Columns)
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

// startAcross reads the table if the list begins with one, and reports whether it does.
func (s *sheet) startAcross(window []line) bool {
	a, ok := findAcross(window)
	if !ok {
		return false
	}
	for i := range a.from {
		s.title(&window[i])
	}
	s.free = &freeText{layout: &layout{number: 1, blocks: true}}
	s.free.readAcross(s, window, a)
	s.at += a.to
	return true
}

// startAbreast reads the blocks of a form side by side if the list begins with such, and
// reports whether it does.
func (s *sheet) startAbreast(window []line) bool {
	a, ok := findAbreast(window)
	if !ok {
		return false
	}
	s.free = &freeText{layout: &layout{number: 1, blocks: true}}
	s.free.readAbreast(s, window, a)
	s.at += a.to
	return true
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
		if l.title = s.section; len(layouts) > 1 {
			l.title = cmp.Or(titleOver(s.above, l), l.title)
		}
		l.settleTitle()
		s.tables = append(s.tables, &table{layout: l, section: s.section})
	}
	s.section, s.above = "", nil
	for i := range n {
		s.pass(&window[i], PassHeading)
	}
	s.at += n
}

// titleOver returns the title of a table that stands beside others: the only cell right above
// its columns; "" where there is none.
func titleOver(above []line, l *layout) string {
	for i := len(above) - 1; i >= 0; i-- {
		cells := cut(above[i].cells, l.from, l.from+len(l.columns))
		if text, at := firstFilled(cells); at >= 0 && filledAtMost(cells, 1) {
			return oneLine(text)
		}
	}
	return ""
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
