package roster

import "strings"

// cell reads one cell into the person that the column is about.
func (m *maker) cell(r *record, d *draft, c cell) {
	if d == nil {
		return
	}
	if m.shareOut(r, d, c) {
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

// shareOut gives the lines of a cell to the people whom the cell of names numbers, one each:
// telephones, numbers, posts. It reports whether there are as many.
func (m *maker) shareOut(r *record, d *draft, c cell) bool {
	if len(m.drafts) < 2 || d != &m.drafts[0] || strings.IndexByte(c.text, '\n') < 0 {
		return false
	}
	lines := numberedNames(c.text)
	if lines == nil {
		lines = strings.Split(c.text, "\n")
	}
	for i := range m.drafts {
		if i > 0 && m.drafts[i].of != FieldOther || len(m.drafts) != len(lines) {
			return false
		}
	}
	for i, line := range lines {
		if line = trim(line); !absent(line) {
			own := c
			own.text = line
			m.cell(r, &m.drafts[i], own)
		}
	}
	return true
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
		m.readRank(d, c.as(FieldRank, rest))
	default:
		d.entry.report(c.column, "", &rulePart)
	}
}
