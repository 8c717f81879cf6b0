package roster

import (
	"slices"
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/validation"
)

// Column is one column of a list.
type Column struct {
	Heading string  `json:"heading,omitempty"` // what stands above it
	Field   Field   `json:"field,omitempty"`   // what it holds; zero is kept and not read
	Parts   []Field `json:"parts,omitempty"`   // all that its cells hold, where that is more than Field
	Of      Field   `json:"of,omitempty"`      // FieldSpouse or FieldChild: it is about that person
	By      Basis   `json:"by,omitempty"`      // what told it
	Post    string  `json:"post,omitempty"`    // it is about the holder of this post
}

// layout is what the columns of one table hold. Two tables may stand side by side, so a
// table has a first column; the columns of its layout count from there.
type layout struct {
	columns []Column
	parts   []fieldBits
	from    int                   // how many columns of the file stand before it
	number  int                   // the table's number in the file
	title   string                // what stands right above it
	header  int                   // the row of the headings, 0 for none
	last    int                   // the last row of the headings
	at      [FieldOther + 1]int16 // the first column of each field, from 1
	own     [FieldOther + 1]int16 // likewise, of those that are about the person of the row
	keys    []string              // the first row of the headings, folded
	kin     Field                 // FieldSpouse or FieldChild: all its people are somebody's
	// spousesListed: those named in a column of spouses stand on rows of their own, so
	// the column makes no people.
	spousesListed bool
	officeFirst   []bool // by column: the heading names the office before the post
	blocks        bool   // "Nama : …" line by line
	problems      []Problem
}

func (l *layout) has(f Field) bool { return l.at[f] > 0 }

// no and name return the columns of the numbers and the names, -1 for none.
func (l *layout) no() int { return int(l.own[FieldNo]) - 1 }

func (l *layout) name() int {
	for _, f := range [...]Field{FieldName, FieldNameNumber, FieldFirstName} {
		if at := l.own[f]; at > 0 {
			return int(at) - 1
		}
	}
	return -1
}

// tellsCouples reports whether a column of names, or the title above, says that people come
// with husband or wife.
func (l *layout) tellsCouples(column int) bool {
	title, heading := bagOf(l.title), bag{}
	if at := column - l.from - 1; at >= 0 && at < len(l.columns) {
		heading = bagOf(l.columns[at].Heading)
	}
	return title.has(wordSpouse) || heading.has(wordSpouse)
}

// holdsPeople reports whether somebody can stand in the table.
func (l *layout) holdsPeople() bool {
	for _, f := range [...]Field{FieldName, FieldNameNumber, FieldFirstName, FieldLastName, FieldNIP, FieldNIK, FieldNRP, FieldNumber, FieldSpouse, FieldChild} {
		if l.has(f) {
			return true
		}
	}
	return false
}

// heading returns what stands above a column of the file, from 1.
func (l *layout) heading(column int) string {
	column -= l.from
	if column < 1 || column > len(l.columns) {
		return ""
	}
	return l.columns[column-1].Heading
}

// index notes where each field stands.
func (l *layout) index() {
	l.parts = make([]fieldBits, len(l.columns))
	for c := range l.columns {
		col := &l.columns[c]
		set := bitsOf(col.Parts...)
		if col.Field != 0 {
			set |= bitsOf(col.Field)
		}
		l.parts[c] = set
		if col.Field == FieldPositionUnit {
			l.noteOrder(c)
		}
		for _, f := range set.list() {
			if l.at[f] == 0 {
				l.at[f] = int16(c + 1)
			}
			if l.own[f] == 0 && col.Of == 0 {
				l.own[f] = int16(c + 1)
			}
		}
	}
}

// noteOrder notes which of post and office the heading of a column names first.
func (l *layout) noteOrder(c int) {
	if l.officeFirst == nil {
		l.officeFirst = make([]bool, len(l.columns))
	}
	key := fold.Key(l.columns[c].Heading)
	post := strings.Index(key, "jab")
	l.officeFirst[c] = post > 0 && key[:post] != "nama"
}

// namesOfficeFirst reports whether cells of a column of the file have the office before
// the post.
func (l *layout) namesOfficeFirst(column int) bool {
	c := column - l.from - 1
	return c >= 0 && c < len(l.officeFirst) && l.officeFirst[c]
}

// columnsOf returns the columns of which a member of the participant is read, the
// likeliest first; 0 where there is none.
func (l *layout) columnOf(fields ...Field) int {
	for _, f := range fields {
		if at := l.at[f]; at > 0 {
			return l.from + int(at)
		}
	}
	return 0
}

func (l *layout) report(column int, r *validation.Rule, args ...any) {
	l.problems = append(l.problems, Problem{
		Problem: validation.Problem{Rule: r, Args: args},
		Row:     max(l.header, 1), Column: column, Heading: l.heading(column),
	})
}

// reportMissing reports which of the columns that tell people apart there are not.
func (l *layout) reportMissing() {
	if l.name() < 0 && !l.has(FieldSpouse) {
		l.report(0, &ruleColumnMissing, FieldName)
	}
	if l.kin != 0 {
		return
	}
	if !l.has(FieldNIP) && !l.has(FieldNumber) && !l.has(FieldNIK) && !l.has(FieldNRP) && !l.has(FieldNameNumber) {
		l.report(0, &ruleColumnMissing, FieldNumber)
	}
	if !l.has(FieldPosition) && !l.has(FieldPositionUnit) && (l.name() < 0 || l.columns[l.name()].Post == "") {
		l.report(0, &ruleColumnMissing, FieldPosition)
	}
}

// repeats reports whether a row has the headings again, as at the top of each page.
func (l *layout) repeats(cells []string) bool {
	same := 0
	for c, text := range cells {
		if text = trim(text); text == "" {
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

func foldedCells(cells []string) []string {
	keys := make([]string, len(cells))
	for i, c := range cells {
		keys[i] = fold.Key(c)
	}
	return keys
}

// byPlace reports whether columns were named by their place.
func byPlace(columns []Column) bool { return len(columns) > 0 && columns[0].Heading == "" }

// layoutOf is the layout of columns that the caller named by their place.
func layoutOf(columns []Column) *layout {
	l := &layout{columns: slices.Clone(columns), number: 1}
	for i := range l.columns {
		if l.columns[i].Field != 0 {
			l.columns[i].By = ByCaller
		}
	}
	l.index()
	return l
}

// columnFor returns the column from which a member of the participant was read, 0 if
// there is none.
func (l *layout) columnFor(path string) int {
	member, _, _ := strings.Cut(strings.TrimPrefix(path, "/"), "/")
	switch member {
	case "name":
		return l.columnOf(FieldName, FieldNameNumber, FieldFirstName)
	case "nip", "nip_lama":
		return l.columnOf(FieldNIP, FieldNumber, FieldNameNumber)
	case "nik":
		return l.columnOf(FieldNIK, FieldNumber, FieldNIP)
	case "nrp":
		return l.columnOf(FieldNRP, FieldNumber, FieldNIP)
	case "npwp":
		return l.columnOf(FieldNPWP)
	case "rank":
		return l.columnOf(FieldRank)
	case "positions":
		return l.columnOf(FieldPosition, FieldPositionUnit)
	case "unit":
		return l.columnOf(FieldUnit, FieldPositionUnit)
	case "sex":
		return l.columnOf(FieldSex, FieldMale, FieldFemale)
	case "birth_date":
		return l.columnOf(FieldBirthDate, FieldBirth)
	case "phones":
		return l.columnOf(FieldPhone, FieldContact)
	case "email":
		return l.columnOf(FieldEmail, FieldContact)
	case "address":
		return l.columnOf(FieldAddress)
	case "spouse_of":
		return l.columnOf(FieldSpouseOf, FieldSpouse, FieldRelation)
	case "child_of":
		return l.columnOf(FieldChildOf, FieldRelation)
	}
	return 0
}
