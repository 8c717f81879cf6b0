package roster

import (
	"bufio"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/participant"
)

// Writer writes lists back as CSV. The zero Writer writes in Indonesian, with
// semicolons, as spreadsheets with Indonesian settings expect them.
//
// The text is UTF-8 with a byte order mark, lines end in CR LF. A cell that a
// spreadsheet would run as a formula gets an apostrophe in front; [CSV] takes it away
// again, so every cell comes back the same. Digits that a spreadsheet would round or
// take a zero off are written as a formula that says nothing but them, ="0012"; [CSV] reads
// these too.
type Writer struct {
	Tag       language.Tag // language of headings and remarks; Indonesian for all but English
	Delimiter byte         // zero is ';'
	Plain     bool         // no byte order mark
}

// errNoWriter says that there is nothing to write to.
var errNoWriter = fmt.Errorf("roster: no writer: %w", fs.ErrInvalid)

// noEntries is the list of nobody.
func noEntries(func(Entry, error) bool) {}

// WriteClean is the zero [Writer]'s Clean.
func WriteClean(dst io.Writer, entries iter.Seq2[Entry, error]) error {
	return Writer{}.Clean(dst, entries)
}

// WriteRemarks is the zero [Writer]'s Remarks.
func WriteRemarks(dst io.Writer, entries iter.Seq2[Entry, error]) error {
	return Writer{}.Remarks(dst, entries)
}

// Clean writes the list in proper order: headings, people numbered anew, names with
// their titles set right, numbers in the groups in which a spreadsheet leaves them
// alone, dates by ISO 8601. What could not be read stands as it did, and so do the
// columns that a [participant.Participant] has no room for, behind the others. The
// file holds the personal data in full.
//
// A partner or parent is written by name, if it is among the last [Window] ones, else
// as the list has it. The error is the first of entries or dst.
func (w Writer) Clean(dst io.Writer, entries iter.Seq2[Entry, error]) error {
	if dst == nil {
		return errNoWriter
	}
	if entries == nil {
		entries = noEntries
	}
	out := w.open(dst)
	c := cleaner{writer: w, out: out}
	for e, err := range entries {
		if err != nil {
			return err
		}
		if isHeadings(&e) {
			continue
		}
		if c.n == 0 || e.layout != c.layout || c.lacks(&e.Participant) {
			c.begin(&e)
		}
		c.n++
		c.row(&e)
		if out.err != nil {
			return out.err
		}
	}
	return out.flush()
}

// isHeadings reports whether an entry stands for the headings of a list without people.
func isHeadings(e *Entry) bool {
	return e.layout != nil && e.Cells.Len() == 0 && e.Participant.Name.IsZero() && e.Participant.Number() == nil
}

// Remarks writes the list for the office that sent it: all cells as they stood, and
// behind them the number of the row in the office's own file and what is wrong there.
// The error is the first of entries or dst.
func (w Writer) Remarks(dst io.Writer, entries iter.Seq2[Entry, error]) error {
	if dst == nil {
		return errNoWriter
	}
	if entries == nil {
		entries = noEntries
	}
	out := w.open(dst)
	width := -1
	for e, err := range entries {
		if err != nil {
			return err
		}
		if width < 0 {
			width = w.remarksHeader(out, &e)
		}
		cells := e.Cells.Reveal()
		for i := range max(width, len(cells)) {
			out.cell(rawAt(cells, i))
		}
		out.cell(strconv.Itoa(e.Row))
		out.cell(w.remarks(e.Problems))
		out.end()
		if out.err != nil {
			return out.err
		}
	}
	return out.flush()
}

// remarksHeader writes the headings, and returns how many columns the list has.
func (w Writer) remarksHeader(out *csvOut, e *Entry) int {
	width := e.Cells.Len()
	if e.layout != nil {
		width = len(e.layout.columns)
	}
	for i := range width {
		text := ""
		if e.layout != nil {
			text = e.layout.columns[i].Heading
			if text == "" && e.layout.columns[i].Field != 0 {
				text = e.layout.columns[i].Field.Label(w.Tag)
			}
		}
		out.cell(text)
	}
	out.cell(enum.ByTag(w.Tag, "Baris", "Row"))
	out.cell(enum.ByTag(w.Tag, "Catatan", "Remarks"))
	out.end()
	return width
}

// remarks writes what is wrong on one line: "NIP: …; Tgl Lahir: …".
func (w Writer) remarks(problems Problems) string {
	var b strings.Builder
	for i := range problems {
		p := &problems[i]
		if b.Len() > 0 {
			b.WriteString("; ")
		}
		switch {
		case p.Heading != "":
			b.WriteString(p.Heading + ": ")
		case p.Column > 0:
			b.WriteString(ColumnName(p.Column) + ": ")
		}
		b.WriteString(p.Message(w.Tag))
	}
	return b.String()
}

func rawAt(cells []string, i int) string {
	if i < len(cells) {
		return cells[i]
	}
	return ""
}

// cleaner writes a clean list.
type cleaner struct {
	writer Writer
	out    *csvOut
	n      int
	fields []Field // the columns of the participant
	extra  []int   // the list's own columns behind these, from 0
	layout *layout
	names  names
}

// begin writes the headings: the fields that the list has, in their own order, and
// the columns that are kept as they are.
func (c *cleaner) begin(e *Entry) {
	had := c.fields
	if e.layout != c.layout {
		had = nil
	}
	c.layout, c.fields, c.extra = e.layout, nil, nil
	c.out.cell(FieldNo.Label(c.writer.Tag))
	for _, f := range cleanFields {
		if c.layout == nil || c.layout.hasAny(f.from[:]) || slices.Contains(had, f.field) || isElsewhere(f.field) && c.value(&e.Participant, f.field) != "" {
			c.fields = append(c.fields, f.field)
			c.out.cell(f.field.Label(c.writer.Tag))
		}
	}
	if c.layout != nil {
		for i, col := range c.layout.columns {
			if keptAsIs(col.Field) && (col.Heading != "" || col.Field != FieldOther) {
				c.extra = append(c.extra, i)
				c.out.cell(col.Heading)
			}
		}
	}
	c.out.end()
}

// lacks reports whether the person has a fact for which there is no column yet: it stood
// in a cell of another column, or the rows told it. The headings are written anew then.
func (c *cleaner) lacks(p *participant.Participant) bool {
	for _, f := range cleanFields {
		if isElsewhere(f.field) && !slices.Contains(c.fields, f.field) && c.value(p, f.field) != "" {
			return true
		}
	}
	return false
}

// isElsewhere reports whether a fact may come from a cell of another column.
func isElsewhere(f Field) bool {
	switch f {
	case FieldNIP, FieldRank, FieldPosition, FieldUnit, FieldPhone, FieldEmail, FieldSpouseOf, FieldChildOf:
		return true
	}
	return false
}

func (l *layout) hasAny(fields []Field) bool {
	for _, f := range fields {
		if f != 0 && l.has(f) {
			return true
		}
	}
	return false
}

// cleanFields are the columns of a clean list, each with the columns from which it may
// come.
var cleanFields = [...]struct {
	field Field
	from  [5]Field
}{
	{FieldName, [5]Field{FieldName, FieldNameNumber}},
	{FieldNIP, [5]Field{FieldNIP, FieldNumber, FieldNameNumber}},
	{FieldNIK, [5]Field{FieldNIK}},
	{FieldNRP, [5]Field{FieldNRP}},
	{FieldNPWP, [5]Field{FieldNPWP}},
	{FieldRank, [5]Field{FieldRank}},
	{FieldPosition, [5]Field{FieldPosition, FieldPositionUnit}},
	{FieldUnit, [5]Field{FieldUnit}},
	{FieldSex, [5]Field{FieldSex, FieldMale, FieldFemale}},
	{FieldBirthDate, [5]Field{FieldBirthDate, FieldBirth}},
	{FieldPhone, [5]Field{FieldPhone, FieldContact}},
	{FieldEmail, [5]Field{FieldEmail, FieldContact}},
	{FieldSpouseOf, [5]Field{FieldSpouseOf, FieldSpouse, FieldRelation}},
	{FieldChildOf, [5]Field{FieldChildOf, FieldRelation}},
}

// keptAsIs reports whether a clean list has a column as it stood.
func keptAsIs(f Field) bool {
	switch f {
	case 0, FieldRegion, FieldBirthPlace, FieldBirth, FieldAddress, FieldSpouse, FieldRemarks, FieldSignature, FieldOther:
		return true
	}
	return false
}

func (c *cleaner) row(e *Entry) {
	cells := e.Cells.Reveal()
	c.out.cell(strconv.Itoa(c.n))
	for _, f := range c.fields {
		text := c.value(&e.Participant, f)
		if text == "" && c.layout != nil {
			text = c.unread(cells, f)
		}
		c.out.cell(text)
	}
	for _, i := range c.extra {
		c.out.cell(rawAt(cells, i))
	}
	c.out.end()
	c.names.add(&e.Participant)
}

// unread returns the cell of a field that could not be read, as it stood. A cell that
// holds another kind of number as well was read into that.
func (c *cleaner) unread(cells []string, f Field) string {
	at := int(c.layout.at[f])
	if f == FieldNIP && at == 0 {
		at = int(c.layout.at[FieldNumber])
	}
	if at == 0 {
		return ""
	}
	text := strings.TrimSpace(rawAt(cells, at-1))
	if absent(text) {
		return ""
	}
	return text
}

// value writes one field of a participant.
func (c *cleaner) value(p *participant.Participant, f Field) string {
	switch f {
	case FieldName:
		return p.Name.String()
	case FieldNIP:
		switch {
		case !p.NIP.IsZero():
			return p.NIP.Display()
		case c.layout != nil && (!p.NIPLama.IsZero() || !p.NIK.IsZero() || !p.NRP.IsZero()) && !c.layout.has(FieldNIK) && !c.layout.has(FieldNRP):
			return p.Number().Reveal()
		}
		return p.NIPLama.Reveal()
	case FieldNIK:
		return p.NIK.Display()
	case FieldNRP:
		return p.NRP.Reveal()
	case FieldNPWP:
		return p.NPWP.Display()
	case FieldRank:
		return p.Rank.Full()
	case FieldPosition:
		return positions(p.Positions)
	case FieldUnit:
		return p.Unit
	case FieldSex:
		if p.Sex != 0 {
			return p.Sex.String()
		}
	case FieldBirthDate:
		if !p.BirthDate.IsZero() {
			return p.BirthDate.Reveal().String()
		}
	case FieldPhone:
		return phones(p.Phones)
	case FieldEmail:
		return p.Email.Reveal()
	case FieldSpouseOf:
		return c.names.of(p.SpouseOf)
	case FieldChildOf:
		return c.names.of(p.ChildOf)
	}
	return ""
}

func phones(list []participant.Phone) string {
	var b strings.Builder
	for i, phone := range list {
		if i > 0 {
			b.WriteString(" / ")
		}
		b.WriteString(phone.Display())
	}
	return b.String()
}

func positions(list []participant.Position) string {
	var b strings.Builder
	for i := range list {
		if i > 0 {
			b.WriteString(" selaku ")
		}
		b.WriteString(list[i].String())
	}
	return b.String()
}

// csvOut writes cells.
type csvOut struct {
	dst       *bufio.Writer
	delimiter byte
	err       error
	begun     bool // the line has a cell
}

func (w Writer) open(dst io.Writer) *csvOut {
	out := &csvOut{dst: bufio.NewWriter(dst), delimiter: w.Delimiter}
	if out.delimiter == 0 {
		out.delimiter = ';'
	}
	if !w.Plain {
		out.text("\xEF\xBB\xBF")
	}
	return out
}

func (o *csvOut) text(s string) {
	if _, err := o.dst.WriteString(s); err != nil {
		o.err = err
	}
}

// cell writes one cell, in quotation marks where it needs them.
func (o *csvOut) cell(s string) {
	if o.begun {
		_ = o.dst.WriteByte(o.delimiter)
	}
	o.begun = true
	if s = defuse(s); isFragile(s) {
		s = asText(s)
	}
	if s == "" || !o.needsQuotes(s) {
		o.text(s)
		return
	}
	o.text(`"`)
	for {
		i := strings.IndexByte(s, '"')
		if i < 0 {
			break
		}
		o.text(s[:i])
		o.text(`""`)
		s = s[i+1:]
	}
	o.text(s)
	o.text(`"`)
}

func (o *csvOut) needsQuotes(s string) bool {
	if s[0] == ' ' || s[len(s)-1] == ' ' {
		return true
	}
	for i := range len(s) {
		switch s[i] {
		case o.delimiter, '"', '\r', '\n':
			return true
		}
	}
	return false
}

func (o *csvOut) end() {
	o.text("\r\n")
	o.begun = false
}

func (o *csvOut) flush() error {
	if err := o.dst.Flush(); o.err == nil {
		o.err = err
	}
	return o.err
}
