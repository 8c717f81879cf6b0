package roster

import (
	"slices"
	"strings"
)

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
	listed  int    // the number in the list
	heads   bool   // it is the first of a household, "2a"
	under   bool   // it stands without a number below somebody who has one
	office  string // that of the row, which stands before a table beside this one
	role    string // the post that a label before the name tells
	post    string // that of the row where it tells none, from the line above
	kin     Field  // what the person is to the one above, from the line above
	// doubtful is a row of it below the last number that may be of who signs, 0 for none.
	doubtful int
	extra    int // the first column behind those of the table in which something stands
}

// table is one table while it is read.
type table struct {
	*layout
	open     *record
	section  string
	mark     string   // of the last section that had one, "A"
	whole    []string // the cells of the last row with a number
	above    []string // the cells of the last person
	counted  int      // the last number in the list
	numbered bool     // its rows have numbers
	tail     bool     // what signs, or explains, has begun
	copies   bool     // those have begun to whom it goes in copy
	gap      bool     // an empty row stands above
	broken   bool     // rows go on with the one above, as in a copy from a PDF
	begun    bool     // somebody has come
}

// holdsNumber reports whether a column is one of numbers.
func (t *table) holdsNumber(c int) bool {
	return c < len(t.parts) && t.parts[c]&numberFields != 0
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

// isNumberedRoom reports whether nothing but the number of the list, where the names are,
// and room to sign stands in a row: "4.", "", "4".
func isNumberedRoom(t *table, cells []string) bool {
	for c := range cells {
		text := cellAt(cells, c)
		switch {
		case absent(text):
		case c == t.name() && listNumber(text) > 0:
		case c < len(t.columns) && t.columns[c].Field == FieldSignature && listNumber(text) > 0:
		default:
			return false
		}
	}
	return listNumber(cellAt(cells, t.name())) > 0
}

// mergedDown fills in the office of a row without number that is merged over several
// rows: it stands before the name, in the row with the number, and the row is not that of
// somebody of the family.
func (t *table) mergedDown(cells []string) []string {
	c, name := int(t.own[FieldUnit])-1, t.name()
	if c < 0 || c >= name || cellAt(cells, c) != "" || cellAt(t.whole, c) == "" || absent(cellAt(cells, name)) || startsKin(cellAt(cells, name)) {
		return cells
	}
	for i, text := range cells {
		if i < len(t.columns) && t.columns[i].Of == FieldSpouse {
			continue // what the one who comes along is
		}
		if isRelationWord(trim(text)) {
			return cells
		}
	}
	merged := slices.Clone(cells)
	merged[c] = t.whole[c]
	return merged
}

// dittos puts what stands above into the cells that say no more than "the same".
func (t *table) dittos(cells []string) []string {
	var whole []string
	for c := range min(len(cells), len(t.columns)) {
		if t.columns[c].Field == FieldNo || c == t.name() || !isDitto(cells[c]) || absent(cellAt(t.above, c)) {
			continue
		}
		if whole == nil {
			whole = slices.Clone(cells)
		}
		whole[c] = t.above[c]
	}
	if whole == nil {
		return cells
	}
	return whole
}

// isSign reports whether a cell is room to sign behind the last column.
func (t *table) isSign(text string) bool {
	return t.has(FieldSignature) && listNumber(strings.Trim(trim(text), " .")) > 0
}

// join adds the cells of a row that goes on with the record.
func (r *record) join(ln *line, cells []string) {
	r.shown = CellsOf(joinedCells(r.shown.Reveal(), cells)) // as they stood: "sda" stays
	r.cells, r.last = joinedCells(r.cells, cells), ln.row
}

// joinedCells returns the cells of a row with those of the next one, line below line.
func joinedCells(above, cells []string) []string {
	joined := slices.Clone(above)
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
	return joined
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

// withoutLooseTitles puts the titles behind a name that fill cells of their own, as the
// names of a list were not quoted, back behind it: as many as the row has cells too many.
func (t *table) withoutLooseTitles(cells []string) []string {
	name, width := t.name(), len(cells)
	for width > 0 && absent(trim(cells[width-1])) {
		width--
	}
	loose := 0
	for loose < width-len(t.columns) && isLooseTitle(cellAt(cells, name+1+loose)) {
		loose++
	}
	if loose == 0 {
		return cells
	}
	whole := slices.Clone(cells[:name+1])
	for _, title := range cells[name+1 : name+1+loose] {
		whole[name] += "," + title
	}
	return append(whole, cells[name+1+loose:]...)
}
