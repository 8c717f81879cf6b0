package roster

import "strings"

// readName reads a cell of names: most often a name and nothing else; else a name with
// number, rank, post or office, in brackets, behind signs or on further lines; else two
// people.
func (m *maker) readName(r *record, d *draft, c cell) {
	if d.name != "" {
		return // another column had it
	}
	if isVacant(c.text) {
		return
	}
	if isSome(c.text) {
		d.entry.report(c.column, "/name", &ruleNameMissing)
		return
	}
	d.column = c.column
	if letter, name := listLetter(c.text); letter != 0 {
		c.text = name
		if letter > 'a' && r.under && d.of == 0 && r.table.tellsCouples(c.column) {
			d.relate(r, FieldSpouseOf, c.column)
		}
	}
	below := d.of == 0 && startsKin(c.text) && (r.under || c.text[0] == '(' && c.text != withoutPair(c.text))
	if !below && isPlainName(c.text) {
		bare := withoutDevice(c.text)
		switch {
		case hasLetter(bare):
			d.name = bare
		case hasLetter(c.text): // "iPhone"
			d.entry.report(c.column, "/name", &ruleNameMissing)
		default:
			d.entry.report(c.column, "/name", &ruleText)
		}
		return
	}
	if f, rest := numberLabel(c.text); f == FieldName {
		c.text = rest
	}
	if below {
		name, f := kinName(c.text)
		c.text = name
		if f != 0 && !d.refersAs(f) {
			d.relate(r, f, c.column)
		}
	}
	if r.under && d.of == 0 {
		if name, f := kinBehind(c.text); f != 0 {
			c.text = name
			d.relate(r, f, c.column)
		}
	}
	if names := numberedNames(c.text); names != nil {
		posts := len(d.entry.Participant.Positions)
		defer func() { d.ownPost = len(d.entry.Participant.Positions) > posts }()
		c.text = names[0]
		for _, name := range names[1:] {
			m.readPerson(m.colleague(r), c.as(FieldName, name))
		}
	}
	two, ok := parted(c.text)
	if first, second, slash := strings.Cut(c.text, "/"); !ok && slash && r.table.tellsCouples(c.column) && isName(strings.TrimSpace(first)) && isName(strings.TrimSpace(second)) {
		two, ok = couple{first: strings.TrimSpace(first), second: strings.TrimSpace(second)}, true
	}
	if ok {
		if name, more, ok := strings.Cut(two.second, "\n"); ok && kindOfLine(more) != 0 { // the telephone below a couple
			two.first, two.second = two.first+"\n"+more, name
		}
		c.text = two.first
		m.readPartner(r, d, c, two)
	}
	m.readPerson(d, c)
}

// readPartner makes the second person of a cell of names.
func (m *maker) readPartner(r *record, d *draft, c cell, two couple) {
	of := FieldSpouse
	if two.rel == FieldChildOf {
		of = FieldChild
	}
	if d.of != 0 || isLate(two.second) || two.rel == 0 && isCompany(two.second) {
		d.entry.report(c.column, "/name", &rulePart)
		return
	}
	if !hasLetter(two.second) || isComing(two.second) || isOneOf(two.second, "istri", "suami", "ibu", "bapak", "bu", "pak", "nyonya", "ny", "pasangan", "keluarga") {
		d.entry.report(c.column, "/spouse_of", &rulePartnerNameless)
		return
	}
	if two.rel == 0 && !r.table.tellsCouples(c.column) {
		d.entry.report(c.column, "/spouse_of", &rulePair)
	}
	m.readPerson(m.draft(r, of), c.as(FieldName, two.second))
}

// isPlainName reports whether a cell holds one name and no more.
func isPlainName(text string) bool {
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c < ' ', isDigit(c), c == '/' || c == '(' || c == '&' || c == '+' || c == ':' || c == '_' || c == '|' || c == ';' || c == '*' || c == '#' || c == '[' || c == '<' || c == '=':
			return false
		case c == '-' && i > 0 && i+1 < len(text) && text[i-1] == ' ':
			return false
		case c == ',' && isForeign(text[i+1:]):
			return false
		case c == ' ' && i > 0 && i+2 < len(text):
			switch text[i+1] {
			case 'd', 'b', 's':
				if joinsPeople(text[i+1:]) {
					return false
				}
			case 'i', 'I', 'S', 'p', 'P', 'n', 'N':
				if text[i-1] == ',' && joinsPeople(text[i+1:]) {
					return false
				}
			}
		}
	}
	return true
}

// postsApart puts a post or an office that stands behind a comma on a line of its own:
// "Budi, S.H., Camat Metro Pusat".
func postsApart(text string) string {
	for i := 0; i < len(text); i++ {
		if text[i] != ',' || !isForeign(text[i+1:]) {
			continue
		}
		rest := strings.TrimSpace(text[i+1:])
		if startsPost(rest) || startsUnit(rest) || isPost(rest) {
			if at := strings.LastIndexByte(rest, ','); at > 0 && isAnswer(rest[at:]) { // "Auditor Muda, izin"
				rest = rest[:at] + "\n" + strings.TrimSpace(rest[at+1:])
			}
			return text[:i] + "\n" + rest
		}
	}
	return text
}

// officeApart puts an office or a post that stands in front of a name with a colon on a
// line of its own: "Bappeda: Rangga Saputra".
func officeApart(text string) string {
	at := strings.IndexByte(text, ':')
	if at < 3 || at+1 == len(text) {
		return text
	}
	if before := strings.TrimSpace(text[:at]); isOffice(before) || isPost(before) {
		return before + "\n" + strings.TrimSpace(text[at+1:])
	}
	return text
}

// joinsPeople reports whether a text starts with a word that joins two people.
func joinsPeople(text string) bool {
	word, rest, ok := strings.Cut(text, " ")
	if !ok || rest == "" {
		return false
	}
	switch word {
	case "dan", "beserta", "bersama", "didampingi", "serta":
		return true
	}
	return len(word) > 3 && kinWord(word) == FieldSpouseOf
}

// readPerson reads the parts of one person in a cell of names.
func (m *maker) readPerson(d *draft, c cell) {
	c.text = m.readMailbox(d, c)
	text := officeApart(postsApart(m.readBrackets(d, c)))
	parts := pieces(text)
	named := firstName(parts, c.parts)
	unread := ""
	for i, part := range parts {
		f, bare := numberLabel(part)
		if f == 0 && i != named {
			f, bare = kindOfPiece(part), part
		}
		switch {
		case absent(part) || f != 0 && absent(bare), isAge(part), i != named && isPresent(part):
		case i != named && isAnswer(part):
			unread = part
		case i == named:
			if label, name, ok := strings.Cut(part, ":"); ok && !strings.Contains(trim(label), " ") && isName(trim(name)) { // "Satlinmas : Budi"
				part, unread = trim(name), label
			}
			d.name = withoutDevice(withoutListNumber(part))
		case isStatus(part): // "PPPK"
		case f == FieldNumber && !c.parts.has(FieldOther) || f != 0 && f != FieldNumber && f != FieldBirthDate && f != FieldOther:
			m.fact(d, c.as(f, bare))
		case f == FieldNumber:
			readNumbers(&d.entry, c.as(f, bare))
		case i > named && c.parts&birthFields != 0 && i+1 < len(parts) && kindOfPiece(parts[i+1]) == FieldBirthDate: // the place
		case f == FieldOther || f == FieldBirthDate && c.parts.has(FieldOther):
		case f == FieldBirthDate && c.parts&birthFields != 0:
			m.fact(d, c.as(f, bare))
		case isForceRank(part):
			d.force = part
		case d.force != "" && !strings.Contains(d.force, " ") && len(part) <= 12 && digits(part) == 0:
			d.force += " " + part // the corps
		case i > named && d.name != "" && goesOnName(d.name, part):
			d.name += " " + part
		case i > named && !strings.Contains(part, " ") && !strings.Contains(text, "\n") && !isPost(part) && !startsPost(part) && isName(part): // "Eko - Fahmi"
			unread = part
		case c.parts.has(FieldPosition) || c.parts.has(FieldPositionUnit):
			m.readPosition(d, c.as(FieldPosition, part))
		case i > named && startsPost(part):
			m.readPosition(d, c.as(FieldPosition, part))
		case c.parts.has(FieldUnit):
			m.fact(d, c.as(FieldUnit, part))
		case i > named && d.name != "" && isNamePart(part) && hasVowel(part) && unread == "" && strings.Contains(text, "\n"):
			d.name += " " + part
		case c.parts.has(FieldOther):
		case understand(part).field == FieldPhone: // "HP" before the number
		default:
			unread = part
		}
	}
	if unread != "" {
		d.entry.report(c.column, "/name", &rulePart)
	}
	switch at, _ := deviceAt(c.text); {
	case d.name != "" || d.entry.Participant.Number() != nil:
	case at >= 0:
		d.entry.report(c.column, "/name", &ruleNameMissing) // "Galaxy A52"
	default:
		d.entry.report(c.column, "/name", &ruleText)
	}
}

// readMailbox reads the address behind a name as letters have it, "Budi <budi@contoh.id>",
// and returns the name without the quotes that may stand round it.
func (m *maker) readMailbox(d *draft, c cell) string {
	name, rest, ok := strings.Cut(c.text, "<")
	mail, behind, closed := strings.Cut(rest, ">")
	if !ok || !closed || !strings.Contains(mail, "@") || !hasLetter(name) {
		return c.text
	}
	m.fact(d, c.as(FieldEmail, strings.TrimSpace(mail)))
	name = strings.TrimSpace(name)
	if last := len(name) - 1; (name[0] == '\'' || name[0] == '"') && name[last] == name[0] && last > 1 {
		name = name[1:last]
	}
	return name + strings.TrimRight(behind, "; ")
}

// firstName returns which of the parts of a cell is the name: the first that is nothing
// else by its form, or the first with letters.
func firstName(parts []string, of fieldBits) int {
	first := -1
	for i, part := range parts {
		if !hasLetter(part) || absent(part) || isAge(part) {
			continue
		}
		f, rest := numberLabel(part)
		if f == FieldName {
			parts[i] = rest
			return i
		}
		if f != 0 {
			continue
		}
		if first < 0 {
			first = i
		}
		isOfOffice := i > 0 && i+1 < len(parts) && isOffice(parts[i-1]) && isRegion(part) // Inspektorat_Metro_Budi
		if kindOfPiece(part) == 0 && !isForceRank(part) && (!startsPost(part) || isName(part)) && !isOfOffice {
			return i
		}
	}
	return first
}

// readBrackets takes what stands in brackets out of a cell of names where it is no part
// of a title, and reads it: a number, a rank, a post, an office.
func (m *maker) readBrackets(d *draft, c cell) string {
	text := c.text
	for range 4 {
		open := strings.IndexByte(text, '(')
		if open <= 0 {
			return text
		}
		size := strings.IndexByte(text[open:], ')')
		if size < 0 {
			size = len(text) - open
		}
		inner := strings.TrimSpace(text[open+1 : open+size])
		before, after := text[:open], text[min(open+size+1, len(text)):]
		if kin, rest, ok := dividedKin(inner); ok { // "(Istri Camat; 40 tahun)"
			text = before + "(" + kin + ")(" + rest + ")" + after
			continue
		}
		f, bare := numberLabel(inner)
		if f == 0 {
			f, bare = kindOfPiece(inner), inner
		}
		switch {
		case (inner == "L" || inner == "P") && d.entry.Participant.Sex == 0:
			readSex(&d.entry, c.as(FieldSex, inner))
		case f == 0 && after == "" && isPost(before) && isName(inner) && !isAnswer(inner): // "Kepala Dinas Sosial (Dra. Winarni)"
			m.fact(d, c.as(FieldPosition, strings.TrimSpace(before)))
			return inner
		case d.of == 0 && d.readRelationText(m, inner, c.column): // "(istri Pak Budi)"
		case isStatus(inner), isAge(inner), isPresent(inner):
		case f != 0 && f != FieldBirthDate && f != FieldOther:
			if !absent(bare) {
				m.fact(d, c.as(f, bare))
			}
		case isActing(inner):
			d.acting = inner
		case repeatsName(before, inner):
		case letters(inner) <= 4 || isForceRank(inner) || strings.HasSuffix(before, "Sp") || strings.Contains(inner, ".") && len(inner) < 8:
			return text // a corps, a specialist's title
		case withoutDevice(inner) != inner:
		case isPost(inner), isOneOf(inner, "ketua", "sekretaris", "anggota", "wakil ketua"): // of the body that the list is about
			m.readPosition(d, c.as(FieldPosition, inner))
		case c.parts.has(FieldOther):
		default:
			d.entry.report(c.column, "/name", &rulePart)
		}
		if rest := strings.TrimSpace(after); startsPost(rest) || startsUnit(rest) {
			after = "\n" + rest
		}
		text = strings.TrimRight(before, " ") + after
	}
	return text
}
