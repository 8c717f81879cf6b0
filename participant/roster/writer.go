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

	"github.com/google/uuid"
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
// The people of several tables stand in one, with all columns that one of them needs: half
// as many as [Window] are held to find these out. Where somebody behind them needs a further
// column, headings stand anew.
//
// A partner or parent is written by name, if it is among the [Window] around, else
// as the list has it. The error is the first of entries or dst.
func (w Writer) Clean(dst io.Writer, entries iter.Seq2[Entry, error]) error {
	if dst == nil {
		return errNoWriter
	}
	if entries == nil {
		entries = noEntries
	}
	c := cleaner{writer: w, out: w.open(dst)}
	for e, err := range entries {
		if err != nil {
			return err
		}
		if isHeadings(&e) {
			continue
		}
		c.names.add(&e.Participant)
		if c.held = append(c.held, e); len(c.held) == Window/2 && !c.writeHeld() {
			return c.out.err
		}
	}
	c.writeHeld()
	return c.out.flush()
}

// isHeadings reports whether an entry stands for the headings of a list without people.
func isHeadings(e *Entry) bool {
	return e.layout != nil && e.Cells.Len() == 0 && !e.IsPerson()
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
	held   []Entry
	n      int
	last   int        // the row of the entry before
	fields []Field    // the columns of the participant
	kept   []heldOver // the lists' own columns behind these
	layout *layout    // of the entry before
	at     []int      // in that: where each of the kept columns stands, from 0; -1 for nowhere
	names  names
}

// heldOver is a column that a clean list has as it stood: the first of its heading, or a
// later one.
type heldOver struct {
	heading string
	nth     int
}

// writeHeld writes the entries that are held, below headings where these are new; false if
// that failed.
func (c *cleaner) writeHeld() bool {
	if c.widen() || c.n == 0 && len(c.held) > 0 {
		c.headings()
	}
	for i := range c.held {
		c.n++
		c.row(i)
	}
	c.held = c.held[:0]
	return c.out.err == nil
}

// widen takes the columns up that the held entries need and that there are not yet, and
// reports whether there are such.
func (c *cleaner) widen() bool {
	had := c.fields
	c.fields = nil
	for _, f := range cleanFields {
		if slices.Contains(had, f.field) || slices.ContainsFunc(c.held, func(e Entry) bool {
			return e.layout == nil || e.layout.hasAny(f.from[:]) || c.value(&e, f.field) != ""
		}) {
			c.fields = append(c.fields, f.field)
		}
	}
	kept := len(c.kept)
	var layout *layout
	for i := range c.held {
		if e := &c.held[i]; e.layout != layout {
			layout = e.layout
			for _, col := range keptColumns(layout) {
				if !slices.Contains(c.kept, col.heldOver) && len(c.kept) < MaxColumns {
					c.kept = append(c.kept, col.heldOver)
				}
			}
		}
	}
	c.layout, c.at = nil, nil
	return len(c.fields) > len(had) || len(c.kept) > kept
}

func (c *cleaner) headings() {
	c.out.cell(FieldNo.Label(c.writer.Tag))
	for _, f := range c.fields {
		c.out.cell(f.Label(c.writer.Tag))
	}
	for _, k := range c.kept {
		c.out.cell(k.heading)
	}
	c.out.end()
}

// keptColumn is such a column in a layout.
type keptColumn struct {
	heldOver
	at int
}

// keptColumns returns the columns of a layout that a clean list has as they stood.
func keptColumns(l *layout) []keptColumn {
	if l == nil {
		return nil
	}
	var all []keptColumn
	times := map[string]int{}
	for i, col := range l.columns {
		if keptAsIs(col.Field) && (col.Heading != "" || col.Field != FieldOther) {
			times[col.Heading]++
			all = append(all, keptColumn{heldOver{col.Heading, times[col.Heading]}, i})
		}
	}
	return all
}

// find finds out where the kept columns stand in the layout of an entry.
func (c *cleaner) find(l *layout) {
	c.layout, c.at = l, c.at[:0]
	columns := keptColumns(l)
	for _, k := range c.kept {
		at := -1
		for _, col := range columns {
			if col.heldOver == k {
				at = col.at
			}
		}
		c.at = append(c.at, at)
	}
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

func (c *cleaner) row(i int) {
	e := &c.held[i]
	own := c.n == 1 || e.Row != c.last || e.layout != c.layout // the cells are this person's, and not of one of the family
	if c.n == 1 || e.layout != c.layout || len(c.at) != len(c.kept) {
		c.find(e.layout)
	}
	c.last = e.Row
	cells := e.Cells.Reveal()
	c.out.cell(strconv.Itoa(c.n))
	for _, f := range c.fields {
		text := c.value(e, f)
		if text == "" && own && c.layout != nil {
			if text = c.unread(cells, f); numberFields.has(f) && isNumberOf(&e.Participant, text) {
				text = "" // of another kind, and in that column
			}
		}
		c.out.cell(text)
	}
	for _, at := range c.at {
		if at < 0 || !own || c.layout.columns[at].Field == FieldSpouse && c.hasFamily(i) {
			c.out.cell("")
			continue
		}
		c.out.cell(rawAt(cells, at))
	}
	c.out.end()
}

// hasFamily reports whether somebody of the family of one of those held came out of the same
// row, so that what names him or her there would bring a second.
func (c *cleaner) hasFamily(i int) bool {
	e := &c.held[i]
	for k := i + 1; k < len(c.held) && c.held[k].Row == e.Row; k++ {
		if p := &c.held[k].Participant; p.SpouseOf != uuid.Nil && p.SpouseOf == e.Participant.ID || p.ChildOf != uuid.Nil && p.ChildOf == e.Participant.ID {
			return true
		}
	}
	return false
}

// unread returns the cell of a field that could not be read, as it stood, where the field
// has a column of its own.
func (c *cleaner) unread(cells []string, f Field) string {
	at := int(c.layout.own[f])
	if f == FieldNIP && at == 0 {
		at = int(c.layout.own[FieldNumber])
	}
	if at == 0 || !c.layout.columns[at-1].isMainly(f) {
		return ""
	}
	text := strings.TrimSpace(rawAt(cells, at-1))
	if absent(text) {
		return ""
	}
	return text
}

// isNumberOf reports whether a cell holds no digits but those of one of a person's numbers.
func isNumberOf(p *participant.Participant, text string) bool {
	bare := func(text string) string {
		return strings.Map(func(r rune) rune {
			if r < '0' || r > '9' {
				return -1
			}
			return r
		}, text)
	}
	if text = bare(text); text == "" {
		return false
	}
	return text == bare(p.NIP.Reveal()) || text == bare(p.NIPLama.Reveal()) || text == bare(p.NIK.Reveal()) || text == bare(p.NRP.Reveal())
}

// isMainly reports whether a column is that of a field, and not one of its parts or of
// another person.
func (c *Column) isMainly(f Field) bool {
	switch {
	case c.Of != 0 || c.Post != "":
		return false
	case c.Field == f:
		return true
	}
	switch f {
	case FieldName:
		return c.Field == FieldNameNumber
	case FieldNIP:
		return c.Field == FieldNumber
	case FieldPosition:
		return c.Field == FieldPositionUnit
	case FieldPhone:
		return c.Field == FieldContact
	}
	return false
}

// value writes one field of a participant.
func (c *cleaner) value(e *Entry, f Field) string {
	p := &e.Participant
	switch f {
	case FieldName:
		return p.Name.String()
	case FieldNIP:
		if p.NIP.IsZero() || p.NIPLama.IsZero() {
			return p.NIP.Display() + p.NIPLama.Reveal()
		}
		return p.NIP.Display() + " / " + p.NIPLama.Reveal()
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
