package roster

import (
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
)

// stackedMeaning reads headings that stand one below the other, each over a line of the
// cells: "NAMA" and "TEMPAT/TGL LAHIR". It is nothing where they may be one heading that
// was broken, "NAMA" and "JABATAN".
func stackedMeaning(rows []line, c int) meaning {
	var parts []string
	for i := range rows {
		if part := cellAt(rows[i].cells, c); part != "" {
			parts = append(parts, part)
		}
	}
	return linesMeaning(parts)
}

// stackedBeside reads the other headings of two rows as those of two lines of a cell, where
// one stands over such: "JABATAN" over "TMT" beside "NAMA" over "NIP".
func stackedBeside(rows []line, meanings []meaning) {
	if len(rows) != 2 {
		return
	}
	people := false
	for c := range meanings {
		m := stackedMeaning(rows, c)
		people = people || m.parts&namesPeople != 0 && m.parts&numberFields != 0
	}
	if !people {
		return
	}
	for c := range meanings {
		top, under := cellAt(rows[0].cells, c), cellAt(rows[1].cells, c)
		if top == "" || under == "" || !understand(top).sure {
			continue
		}
		if m := joined(oneLine(top) + " / " + oneLine(under)); m.field != 0 {
			meanings[c] = m
		}
	}
}

// parentOf returns the heading merged over a column, if the column has no own in the
// first row in which something stands above it.
func parentOf(rows []line, c int) string {
	parent := ""
	for i := range rows[:len(rows)-1] {
		if cellAt(rows[i].cells, c) != "" {
			break
		}
		if from, _ := spanOf(rows[i].cells, c); from >= 0 {
			parent = oneLine(rows[i].cells[from]) // the lower of two is the nearer
		}
	}
	return parent
}

// isDivided reports whether the first row has a heading in a column that is merged over
// the next one too, and the rows below divide it.
func isDivided(rows []line, c int) bool {
	return cellAt(rows[0].cells, c) != "" && stacked(rows[1:], c) != "" && !fold.Equal(stacked(rows[1:], c), cellAt(rows[0].cells, c)) &&
		cellAt(rows[0].cells, c+1) == "" && stacked(rows[1:], c+1) != ""
}

// readHeader makes the layouts of the tables, most often one, whose headings stand in
// the first n rows.
func (rd Reader) readHeader(rows []line, n int) []*layout {
	head := rows[:n]
	width := 0
	for i := range head {
		width = max(width, len(head[i].cells))
	}
	for i := range rows[n:min(len(rows), n+sampleOfColumn)] { // a spreadsheet ends a row at its last filled cell
		width = max(width, min(len(rows[n+i].cells), MaxColumns))
	}
	columns := make([]Column, width)
	meanings := make([]meaning, width)
	for c := range columns {
		own, parent := stacked(head, c), ""
		if own != "" && n > 1 {
			if parent = parentOf(head, c); parent == "" && isDivided(head, c) {
				parent, own = cellAt(head[0].cells, c), stacked(head[1:], c)
			}
		}
		if own == "" {
			continue
		}
		meanings[c] = rd.meaningOf(parent, own)
		if m := stackedMeaning(head, c); parent == "" && m.field != 0 {
			meanings[c] = m
		}
		columns[c] = Column{Heading: oneLine(strings.TrimSpace(parent + " " + own))}
	}
	stackedBeside(head, meanings)
	sexesSideBySide(meanings)
	invitedBesidePresent(meanings, columns)
	postsOverNames(meanings, columns, rows[n:])
	behindKin(meanings)
	holders(meanings, columns)
	aboutStrangers(meanings, columns)
	for c := range columns {
		columns[c].Post = meanings[c].post
	}
	var all []*layout
	starts := sideBySide(meanings, columns)
	for i, from := range starts {
		to := width
		if i+1 < len(starts) {
			to = starts[i+1]
		}
		l := &layout{from: from, header: rows[0].row, last: rows[n-1].row, columns: columns[from:to:to]}
		l.keys = foldedCells(cut(rows[0].cells, from, to))
		l.settle(meanings[from:to], rows[n:])
		all = append(all, l)
	}
	return all
}

// meaningOf reads a heading and the one merged over it, by the caller's own columns
// first.
func (rd Reader) meaningOf(parent, own string) meaning {
	for _, c := range rd.Columns {
		if c.Heading != "" && (fold.Equal(c.Heading, own) || fold.Equal(c.Heading, parent+" "+own)) {
			m := plainly(c.Field)
			if c.Field == 0 {
				m.field = FieldOther
			}
			return m
		}
	}
	alone := understand(own)
	if parent == "" {
		return alone
	}
	above := understand(parent)
	if alone.field == FieldMale || alone.field == FieldFemale {
		if above.field == FieldSex {
			return alone
		}
		return plainly(FieldOther)
	}
	both := understand(parent + " " + own)
	if b := bagOf(parent); b.has(wordMother) {
		if both.field == 0 {
			return plainly(FieldOther)
		}
		return both
	}
	switch {
	case both.field == 0 && above.field == FieldOther:
		return above
	case both.field == 0, above.field == 0 && alone.sure && alone.field != 0:
		return alone
	case alone.field == FieldOther && both.sure: // "Tanggal" under "Lahir"
		return both
	case !alone.sure || alone.field == 0 || both.of != 0 || both.field == FieldOther:
		return both
	case alone.field == FieldName && both.field != FieldName && both.field != FieldNameNumber:
		return both // "Jabatan" over "Nama"
	}
	return alone
}

// sexesSideBySide takes L and P for sexes only where they are neighbours.
func sexesSideBySide(all []meaning) {
	for c := range all {
		other := FieldFemale
		switch all[c].field {
		case FieldMale:
		case FieldFemale:
			other = FieldMale
		default:
			continue
		}
		if (c == 0 || all[c-1].field != other) && (c+1 == len(all) || all[c+1].field != other) {
			all[c] = plainly(FieldOther)
		}
	}
}
