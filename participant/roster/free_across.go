package roster

// across is a table that lies on its side: the headings one below the other, and a
// column for each person.
type across struct {
	from, to int // its rows
	label    int // the column of the headings
	name     int // the row of the names
}

// findAcross finds such a table. The row of the names has two names at least beside its
// heading, and two more rows are about people too.
func findAcross(window []line) (a across, ok bool) {
	for i := range min(8, len(window)) {
		a = across{from: i}
		if listNumber(cellAt(window[i].cells, 0)) > 0 {
			a.label = 1
		}
		if a.meaning(&window[i]).field == 0 {
			continue
		}
		if a.extend(window) {
			return a, true
		}
	}
	return across{}, false
}

// extend finds the last row, and reports whether the rows are about several people.
func (a *across) extend(window []line) bool {
	var seen fieldBits
	named := false
	for a.to = a.from; a.to < len(window) && filled(window[a.to].cells) > 0; a.to++ {
		m := a.meaning(&window[a.to])
		if m.field == 0 {
			continue
		}
		if m.field == FieldName && m.of == 0 && !named {
			if !a.holdsNames(window[a.to].cells) {
				return false
			}
			a.name, named = a.to, true
		}
		seen |= m.parts
	}
	return named && len((seen&^bitsOf(FieldNo, FieldOther)).list()) >= 3
}

// meaning returns what the heading of a row means, nothing where what stands beside it is
// a heading as well.
func (a *across) meaning(ln *line) meaning {
	if heading(cellAt(ln.cells, a.label+1)) != 0 {
		return meaning{}
	}
	if m := understand(cellAt(ln.cells, a.label)); m.sure {
		return m
	}
	return meaning{}
}

// holdsNames reports whether two names at least stand beside a heading, and nothing else.
func (a *across) holdsNames(cells []string) bool {
	names := 0
	for c := a.label + 1; c < len(cells); c++ {
		switch text := cellAt(cells, c); {
		case absent(text) || text == ":":
		case heading(text) != 0 || !isName(text):
			return false
		default:
			names++
		}
	}
	return names >= 2
}

// isEmpty reports whether a column has nothing to read in any row but colons.
func (a *across) isEmpty(rows []line, column int) bool {
	for i := range rows {
		if text := cellAt(rows[i].cells, column); !absent(text) && text != ":" && a.meaning(&rows[i]).field != 0 {
			return false
		}
	}
	return true
}

// readAcross reads the people of a table that lies on its side, and passes over the rows
// whose heading means nothing.
func (f *freeText) readAcross(out rowSink, window []line, a across) {
	rows := window[a.from:a.to]
	width := 0
	for i := range rows {
		width = max(width, len(rows[i].cells))
		if a.meaning(&rows[i]).field == 0 {
			out.pass(&rows[i], PassText)
		}
	}
	for c := a.label + 1; c < width; c++ {
		if a.isEmpty(rows, c) {
			continue
		}
		f.open = &record{row: window[a.name].row, last: window[a.name].row, table: f.layout, err: window[a.name].err}
		for i := range rows {
			if m := a.meaning(&rows[i]); m.field != 0 {
				f.set(out, m, oneLine(cellAt(rows[i].cells, a.label)), cellAt(rows[i].cells, c))
			}
		}
		f.flush(out)
	}
}
