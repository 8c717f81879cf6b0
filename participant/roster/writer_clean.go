package roster

import (
	"slices"
	"strconv"
	"strings"

	"github.com/google/uuid"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/participant"
)

// cleaner writes a clean list.
type cleaner struct {
	tag    language.Tag
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
	c.out.cell(FieldNo.Label(c.tag))
	for _, f := range c.fields {
		c.out.cell(f.Label(c.tag))
	}
	for _, k := range c.kept {
		c.out.cell(k.heading)
	}
	c.out.end()
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
			if f == FieldSpouseOf && e.Participant.ChildOf != uuid.Nil || f == FieldChildOf && e.Participant.SpouseOf != uuid.Nil {
				c.out.cell("") // the column names the other
				continue
			}
			if text = c.unread(cells, f); numberFields.has(f) && isNumberOf(&e.Participant, text) {
				text = "" // of another kind, and in that column
			}
			if f == FieldPosition && isKinLabelled(text) && (e.Participant.SpouseOf != uuid.Nil || e.Participant.ChildOf != uuid.Nil) {
				text = "" // the name and whose it is
			}
		}
		c.out.cell(text)
	}
	for _, at := range c.at {
		if at < 0 || !own || c.said(i, at, rawAt(cells, at)) {
			c.out.cell("")
			continue
		}
		c.out.cell(rawAt(cells, at))
	}
	c.out.end()
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

// keptAsIs reports whether a clean list has a column as it stood.
func keptAsIs(f Field) bool {
	switch f {
	case 0, FieldRegion, FieldBirthPlace, FieldBirth, FieldAddress, FieldSpouse, FieldRemarks, FieldSignature, FieldOther:
		return true
	}
	return false
}

// said reports whether a cell of a kept column names the family that the clean list has in
// rows and columns of their own, and would bring it a second time.
func (c *cleaner) said(i, at int, text string) bool {
	if c.layout.columns[at].Field == FieldSpouse {
		return c.hasFamily(i)
	}
	return (slices.Contains(c.fields, FieldSpouseOf) || slices.Contains(c.fields, FieldChildOf)) && isRelationWord(trim(text))
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

func rawAt(cells []string, i int) string {
	if i < len(cells) {
		return cells[i]
	}
	return ""
}
