package roster

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/validation"
)

// Column is one column of a list.
type Column struct {
	Heading string `json:"heading,omitempty"` // what stands above it
	Field   Field  `json:"field,omitzero"`    // what it holds; zero is kept and not read
}

// layout is what the columns of a list hold.
type layout struct {
	columns  []Column
	header   int                   // the row of the headings, 0 for none
	last     int                   // the last row of the headings
	at       [FieldOther + 1]int16 // the first column of each field, from 1
	keys     []string              // headings, folded
	problems []Problem
}

func (l *layout) has(f Field) bool { return l.at[f] > 0 }

// heading returns what stands above a column, from 1.
func (l *layout) heading(column int) string {
	if column < 1 || column > len(l.columns) {
		return ""
	}
	return l.columns[column-1].Heading
}

// heldRow is a row at the start of a list, held until its columns are known.
type heldRow struct {
	row   int
	cells []string
	err   *RowError
}

// settle finds the headings and what the columns hold.
func (rd Reader) settle(rows []heldRow) *layout {
	l := &layout{}
	if byPlace(rd.Columns) {
		l.columns = slices.Clone(rd.Columns)
		if i := findHeader(rows); i >= 0 {
			l.header, l.last = rows[i].row, rows[i].row
			l.keys = foldedCells(rows[i].cells)
		}
		l.index()
		return l
	}
	if i := findHeader(rows); i >= 0 {
		rd.readHeader(l, rows, i)
	} else {
		l.columns = make([]Column, widest(rows))
	}
	l.readContent(rows)
	l.index()
	l.reportMissing()
	slices.SortStableFunc(l.problems, func(a, b Problem) int { return cmp.Compare(a.Column, b.Column) })
	return l
}

// byPlace reports whether columns were named by their place.
func byPlace(columns []Column) bool { return len(columns) > 0 && columns[0].Heading == "" }

// findHeader returns which of the rows holds the headings, or -1: the first that has
// most known ones, at least two, or the heading of names alone in a row of short texts.
func findHeader(rows []heldRow) int {
	best, found := 1, -1
	for i := range rows {
		if n := knownHeadings(rows[i].cells); n > best {
			best, found = n, i
		}
	}
	if found >= 0 {
		return found
	}
	for i := range rows {
		if knownHeadings(rows[i].cells) == 1 && namesAndOthers(rows[i].cells) {
			return i
		}
	}
	return -1
}

// knownHeadings counts the different fields that a row's cells name. The letters L
// and P do not count: they stand in rows as well.
func knownHeadings(cells []string) int {
	n := 0
	var seen uint64
	for _, c := range cells {
		f := heading(c)
		if f == 0 || f == FieldMale || f == FieldFemale || seen&(1<<f) != 0 {
			continue
		}
		seen |= 1 << f
		n++
	}
	return n
}

// namesAndOthers reports whether a row has the heading of names, and beside it nothing
// that must be data.
func namesAndOthers(cells []string) bool {
	named := false
	for _, c := range cells {
		f := heading(c)
		named = named || f == FieldName || f == FieldNameNumber
		if f == 0 && (len(c) > maxHeading || digits(c) > 4) {
			return false
		}
	}
	return named
}

// readHeader reads the headings in rows[i], and those in a second row under them.
func (rd Reader) readHeader(l *layout, rows []heldRow, i int) {
	top := rows[i].cells
	l.header, l.last = rows[i].row, rows[i].row
	var under []string
	if i+1 < len(rows) && isSecondHeader(top, rows[i+1].cells) {
		under = rows[i+1].cells
		l.last = rows[i+1].row
	}
	l.columns = make([]Column, max(len(top), len(under)))
	for c := range l.columns {
		text := cellAt(top, c)
		if sub := cellAt(under, c); sub != "" && (heading(sub) != 0 || text == "") {
			text = sub
		}
		text = oneLine(text)
		l.columns[c] = Column{Heading: text, Field: rd.fieldOf(text)}
	}
	l.keys = foldedCells(top)
	for len(l.columns) > 0 && l.columns[len(l.columns)-1].Heading == "" && rd.emptyColumn(rows[i+1:], len(l.columns)-1) {
		l.columns = l.columns[:len(l.columns)-1]
	}
}

func (rd Reader) emptyColumn(rows []heldRow, c int) bool {
	for i := range rows {
		if cellAt(rows[i].cells, c) != "" {
			return false
		}
	}
	return true
}

// fieldOf returns what a heading names, by the caller's own columns first.
func (rd Reader) fieldOf(text string) Field {
	for _, c := range rd.Columns {
		if c.Heading != "" && fold.Equal(c.Heading, text) {
			return c.Field
		}
	}
	return heading(text)
}

// isSecondHeader reports whether a row divides the headings above it: all its cells
// are headings, and none stands under a name.
func isSecondHeader(top, under []string) bool {
	known := 0
	for c := range under {
		sub := cellAt(under, c)
		if sub == "" || fold.Equal(sub, cellAt(top, c)) { // merged over both rows
			continue
		}
		f := heading(sub)
		if f == 0 || heading(cellAt(top, c)) == FieldName {
			return false
		}
		known++
	}
	return known > 0
}

// index notes where each field stands, and reports headings that nobody knows.
func (l *layout) index() {
	for c := range l.columns {
		col := &l.columns[c]
		switch f := col.Field; {
		case f == 0 && col.Heading != "":
			if near := nearHeading(col.Heading); near != 0 && near != FieldOther {
				l.report(c+1, &ruleColumnNear, near)
			} else {
				l.report(c+1, &ruleColumnUnknown)
			}
		case f == 0 || f > FieldOther:
		case l.at[f] == 0:
			l.at[f] = int16(c + 1)
		case !repeatable(f):
			l.report(c+1, &ruleColumnTwice, f)
			col.Field = FieldOther
		}
	}
}

// repeatable reports whether a list may have several columns for a field.
func repeatable(f Field) bool {
	switch f {
	case FieldPhone, FieldContact, FieldPosition, FieldOther, FieldRemarks, FieldSignature, FieldUnit:
		return true
	}
	return false
}

// reportMissing reports which of the columns that tell people apart there are not.
func (l *layout) reportMissing() {
	if !l.has(FieldName) && !l.has(FieldNameNumber) {
		l.report(0, &ruleColumnMissing, FieldName)
	}
	if !l.has(FieldNIP) && !l.has(FieldNumber) && !l.has(FieldNIK) && !l.has(FieldNRP) && !l.has(FieldNameNumber) {
		l.report(0, &ruleColumnMissing, FieldNumber)
	}
	if !l.has(FieldPosition) && !l.has(FieldPositionUnit) {
		l.report(0, &ruleColumnMissing, FieldPosition)
	}
}

func (l *layout) report(column int, r *validation.Rule, args ...any) {
	l.problems = append(l.problems, Problem{
		Problem: validation.Problem{Rule: r, Args: args},
		Row:     max(l.header, 1), Column: column, Heading: l.heading(column),
	})
}

// repeats reports whether a row has the headings again, as at the top of each page.
func (l *layout) repeats(cells []string) bool {
	same := 0
	for c, text := range cells {
		text = strings.TrimSpace(text)
		if text == "" {
			continue
		}
		if c >= len(l.keys) || !equalFolded(text, l.keys[c]) {
			return false
		}
		same++
	}
	return same >= 2 || same == 1 && len(l.columns) == 1
}

// equalFolded reports whether a text folds to the key. It looks at the first letter
// before anything else, as few rows are headings.
func equalFolded(text, key string) bool {
	if c := text[0] | 0x20; key == "" || 'a' <= c && c <= 'z' && c != key[0] {
		return false
	}
	return fold.Equal(text, key)
}

// isNumbering reports whether a row numbers the columns, as forms do under the headings:
// 1, 2, 3 or (1), (2), (3).
func isNumbering(cells []string) bool {
	n := 0
	for _, c := range cells {
		c = strings.Trim(strings.TrimSpace(c), "()[].")
		if c == "" {
			continue
		}
		n++
		if v, err := strconv.Atoi(c); err != nil || v != n {
			return false
		}
	}
	return n >= 3
}

func foldedCells(cells []string) []string {
	keys := make([]string, len(cells))
	for i, c := range cells {
		keys[i] = fold.Key(c)
	}
	return keys
}

// cellAt returns a cell without the spaces around it, "" beyond the row.
func cellAt(cells []string, i int) string {
	if i >= len(cells) {
		return ""
	}
	return strings.TrimSpace(cells[i])
}

func filled(cells []string) int {
	n := 0
	for _, c := range cells {
		if strings.TrimSpace(c) != "" {
			n++
		}
	}
	return n
}

func widest(rows []heldRow) int {
	n := 0
	for i := range rows {
		n = max(n, len(rows[i].cells))
	}
	return n
}

func digits(s string) int {
	n := 0
	for i := range len(s) {
		if '0' <= s[i] && s[i] <= '9' {
			n++
		}
	}
	return n
}

// oneLine puts a text of several lines on one.
func oneLine(s string) string {
	s = strings.TrimSpace(s)
	even := true
	for i := range len(s) {
		even = even && s[i] >= ' ' && (s[i] > ' ' || s[i+1] != ' ') // the last byte is no space
	}
	if even {
		return s
	}
	return strings.Join(strings.Fields(s), " ")
}
