package roster

import (
	"strings"

	"github.com/integritas-id/integritas/participant"
)

// cell is one cell to be read.
type cell struct {
	text   string
	column int // of the file, from 1
	field  Field
	parts  fieldBits // what stands in cells of the column
}

// as is the same place with another text, read as one field.
func (c cell) as(f Field, text string) cell { return cell{text, c.column, f, c.parts} }

// composite are the fields of which each part of a cell may be one.
var composite = numberFields | bitsOf(FieldRank, FieldPosition, FieldUnit, FieldPhone, FieldEmail)

// cell reads one cell into the person that the column is about.
func (m *maker) cell(r *record, d *draft, c cell) {
	if d == nil {
		return
	}
	switch c.field {
	case FieldNo:
	case FieldName, FieldNameNumber:
		m.readName(r, d, c)
	case FieldSpouse:
		m.readSpouse(r, d, c)
	case FieldChild:
		m.readChildren(r, c)
	case FieldFirstName, FieldLastName, FieldFront, FieldBack:
		d.readNamePart(c)
	case FieldNumber, FieldPosition, FieldRank, FieldUnit:
		if parts := c.parts & composite; parts&(parts-1) != 0 && parts&^numberFields != 0 || c.field == FieldRank && c.parts.has(FieldOther) {
			m.readParts(d, c)
			return
		}
		m.fact(d, c)
	case FieldSex, FieldContact:
		if c.parts&(c.parts-1) != 0 && (c.parts.has(FieldAddress) || strings.ContainsAny(c.text, "/\n")) {
			m.readMixed(d, c)
			return
		}
		m.fact(d, c)
	default:
		m.fact(d, c)
	}
}

// readMixed reads a cell of sex and age, or of address and telephone, part by part.
func (m *maker) readMixed(d *draft, c cell) {
	for part := range strings.FieldsFuncSeq(c.text, func(r rune) bool { return r == '/' || r == '\n' }) {
		part = trim(part)
		switch n := digits(part); {
		case absent(part):
		case c.field == FieldSex && n > 0 && c.parts.has(FieldOther):
		case c.field == FieldSex:
			m.fact(d, c.as(FieldSex, part))
		case isPhone(part, n) || strings.IndexByte(part, '@') > 0:
			m.fact(d, c.as(FieldContact, part))
		case c.parts.has(FieldAddress):
			m.fact(d, c.as(FieldAddress, part))
		default:
			m.fact(d, c.as(FieldContact, part))
		}
	}
}

// fact reads a text that holds one field.
func (m *maker) fact(d *draft, c cell) {
	e := &d.entry
	p := &e.Participant
	if absent(c.text) {
		return
	}
	switch c.field {
	case FieldNIP, FieldNIK, FieldNRP, FieldNPWP, FieldNumber:
		readNumbers(e, c)
	case FieldRank:
		m.readRank(e, c)
	case FieldPosition, FieldPositionUnit:
		m.readPosition(d, c)
	case FieldUnit:
		if p.Unit == "" {
			p.Unit = oneLine(c.text)
		}
	case FieldSex:
		readSex(e, c)
	case FieldMale, FieldFemale:
		readMark(e, c)
	case FieldBirthDate, FieldBirth:
		d.readBirthDate(c)
	case FieldPhone, FieldEmail, FieldContact:
		m.readContact(e, c)
	case FieldAddress:
		if address, err := participant.ParsePrivate(oneLine(c.text)); err == nil && p.Address.IsZero() {
			p.Address.Text = address
		} else if err != nil {
			e.report(c.column, "/address", &rulePart)
		}
	case FieldName:
		if d.name == "" {
			d.name, d.column = oneLine(c.text), c.column
		}
	}
}

// readNamePart keeps a part of a name that has a column of its own.
func (d *draft) readNamePart(c cell) {
	text := oneLine(c.text)
	if strings.Trim(text, ".- ") == "" {
		return
	}
	switch c.field {
	case FieldFirstName:
		d.first, d.column = text, c.column
	case FieldLastName:
		if d.last != "" {
			d.last += " "
		}
		d.last += strings.Trim(text, " .-")
	case FieldFront:
		d.front = text
	case FieldBack:
		d.back = text
	}
}

// readParts reads a cell of several facts, each by the reader that takes it; what none
// does belongs to the post or the office, if the column has one, and else is told.
func (m *maker) readParts(d *draft, c cell) {
	rest := ""
	for _, text := range pieces(c.text) {
		f, bare := numberLabel(text)
		if f == 0 {
			f, bare = kindOfPiece(text), text
		}
		switch {
		case absent(text) || absent(bare):
		case f == FieldNumber && c.parts&numberFields == 0, f == 0, f == FieldBirthDate && !c.parts.has(FieldOther) && !c.parts.has(FieldBirthDate):
			if rest != "" {
				rest += "\n"
			}
			rest += text
		case f == FieldBirthDate && c.parts.has(FieldOther):
		case f == FieldPosition && c.parts.has(FieldPosition):
			if rest != "" {
				rest += "\n"
			}
			rest += text
		default:
			m.fact(d, c.as(f, bare))
		}
	}
	switch {
	case rest == "":
	case c.parts.has(FieldPosition):
		m.readPosition(d, c.as(FieldPosition, rest))
	case c.parts.has(FieldUnit):
		m.fact(d, c.as(FieldUnit, rest))
	case c.parts&numberFields != 0 && digits(rest) >= 4:
		readNumbers(&d.entry, c.as(FieldNumber, rest))
	case c.parts.has(FieldOther):
	case c.parts.has(FieldRank):
		m.readRank(&d.entry, c.as(FieldRank, rest))
	default:
		d.entry.report(c.column, "", &rulePart)
	}
}

// readRank reads a rank. The ranks of police and army are titles before a name, and are
// left there.
func (m *maker) readRank(e *Entry, c cell) {
	p := &e.Participant
	if rank, ok := m.ranks[c.text]; ok && p.Rank == 0 {
		p.Rank = rank
		return
	}
	rank, err := participant.ParseRank(c.text)
	if err == nil && p.Rank == 0 {
		m.keepRank(c.text, rank)
	}
	if err != nil && strings.ContainsAny(c.text, "\n/") {
		rank, err = participant.ParseRank(oneLine(strings.ReplaceAll(c.text, "\n", " ")))
	}
	if err != nil {
		if first, _, ok := strings.Cut(c.text, ","); ok && strings.Contains(strings.ToUpper(c.text), "TMT") { // "IV/a, TMT 1-4-2020"
			rank, err = participant.ParseRank(first)
		}
	}
	switch {
	case err != nil && isForceRank(strings.Trim(c.text, "() ")):
	case err != nil:
		e.report(c.column, "/rank", &ruleRank)
	case p.Rank == 0 || p.Rank == rank:
		p.Rank = rank
	default:
		e.report(c.column, "/rank", &ruleRankTwice, p.Rank)
	}
}

// ranksKept is how many texts of ranks are remembered; a list has a few dozen.
const ranksKept = 256

func (m *maker) keepRank(text string, rank participant.Rank) {
	switch {
	case len(text) > 64:
		return
	case m.ranks == nil:
		m.ranks = make(map[string]participant.Rank, 32)
	case len(m.ranks) >= ranksKept:
		clear(m.ranks)
	}
	m.ranks[strings.Clone(text)] = rank
}

func readSex(e *Entry, c cell) {
	switch c.text {
	case "L", "l":
		e.Participant.Sex = participant.SexMale
		return
	case "P", "p":
		e.Participant.Sex = participant.SexFemale
		return
	}
	sex, err := participant.ParseSex(c.text)
	if first, second, ok := strings.Cut(c.text, "/"); err != nil && ok { // "P/F", in two languages
		if sex, err = participant.ParseSex(first); err == nil && !isSex(second, sex) {
			sex = 0
		}
	}
	if err != nil || sex == 0 {
		e.report(c.column, "/sex", &ruleSex)
		return
	}
	e.Participant.Sex = sex
}

func isSex(text string, sex participant.Sex) bool {
	s, err := participant.ParseSex(text)
	return err == nil && s == sex
}

// readMark reads a tick in one of two columns for the sexes.
func readMark(e *Entry, c cell) {
	sex := participant.SexMale
	if c.field == FieldFemale {
		sex = participant.SexFemale
	}
	if p := &e.Participant; p.Sex != 0 && p.Sex != sex {
		p.Sex = 0
		e.report(c.column, "/sex", &ruleSex)
		return
	}
	e.Participant.Sex = sex
}

// readBirthDate reads a birth date, perhaps behind a place.
func (d *draft) readBirthDate(c cell) {
	if c.field == FieldBirth && !strings.ContainsAny(c.text, "0123456789") {
		return // the place alone
	}
	e := &d.entry
	date, rule := dateIn(c.text)
	if rule == &ruleDateYear {
		e.Participant.BirthDate = participant.BirthDateOf(date)
		d.shortYear = c.column
		return
	}
	if rule != nil {
		e.report(c.column, "/birth_date", rule)
	}
	if !date.IsZero() {
		e.Participant.BirthDate = participant.BirthDateOf(date)
	}
}

// settleCentury takes the century of a birth date from the NIP where day, month and
// the two digits of the year agree, or from the NIK where the day of the check is known,
// and else reports and drops the date.
func (d *draft) settleCentury(rd *Reader) {
	p := &d.entry.Participant
	written := p.BirthDate.Reveal()
	if known := p.NIP.BirthDate(); sameButCentury(written, known) {
		p.BirthDate = participant.BirthDateOf(known)
		return
	}
	if !rd.On.IsZero() && fitsNIK(p.NIK, written) {
		if known, ok := p.NIK.BirthDate(rd.On); ok {
			p.BirthDate = participant.BirthDateOf(known)
			return
		}
	}
	p.BirthDate = participant.BirthDate{}
	d.entry.report(d.shortYear, "/birth_date", &ruleDateYear)
}
