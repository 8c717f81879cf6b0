package roster

import (
	"strconv"
	"strings"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/participant"
)

// fill reads the cells of a row into the participant, column by column, and checks it.
func (r *reading) fill(e *Entry, cells []string) {
	r.listed, r.named = 0, r.named[:0]
	p := &e.Participant
	shortYear := 0 // the column of a birth date without its century
	for c := range cells {
		if c >= len(r.layout.columns) {
			break
		}
		f := r.layout.columns[c].Field
		if f == 0 || f >= FieldRemarks {
			if f == FieldRemarks {
				r.readRelationText(cells[c], c+1)
			}
			continue
		}
		text := trim(cells[c])
		if absent(text) {
			continue
		}
		switch f {
		case FieldNo:
			r.listed = listNumber(text)
		case FieldName:
			r.readName(e, text, c+1)
		case FieldNameNumber:
			name, number := splitNameNumber(text)
			r.readName(e, name, c+1)
			if number != "" {
				r.readNumber(e, FieldNumber, number, c+1)
			}
		case FieldNIP, FieldNIK, FieldNRP, FieldNPWP, FieldNumber:
			r.readNumber(e, f, text, c+1)
		case FieldRank:
			r.readRank(e, text, c+1)
		case FieldPosition, FieldPositionUnit:
			r.readPosition(e, f, text, c+1)
		case FieldUnit:
			if p.Unit == "" {
				p.Unit = oneLine(text)
			}
		case FieldSex:
			r.readSex(e, text, c+1)
		case FieldMale:
			p.Sex = participant.SexMale
		case FieldFemale:
			p.Sex = participant.SexFemale
		case FieldBirthDate, FieldBirth:
			if r.readBirthDate(e, f, text, c+1) {
				shortYear = c + 1
			}
		case FieldPhone, FieldEmail, FieldContact:
			r.readContact(e, f, text, c+1)
		case FieldAddress:
			p.Address.Text, _ = participant.ParsePrivate(oneLine(text))
		case FieldSpouseOf, FieldSpouse, FieldChildOf:
			r.readReference(f, text, c+1)
		case FieldRelation:
			r.readRelation(e, text, c+1)
		}
	}
	if shortYear > 0 {
		r.settleCentury(e, shortYear)
	}
	if p.Name.IsZero() && p.Number() == nil {
		r.report(e, 0, "", &ruleEmpty)
		return
	}
	r.check(e)
}

// check runs the checks of the participant and says in which column each problem is.
func (r *reading) check(e *Entry) {
	for _, p := range r.checker.Check(&e.Participant) {
		column := r.columnOf(p.Path)
		e.Problems = append(e.Problems, Problem{Problem: p, Row: e.Row, Column: column, Heading: r.layout.heading(column)})
	}
}

// columnOf returns the column from which a member of the participant was read, 0 if
// there is none.
func (r *reading) columnOf(path string) int {
	member, _, _ := strings.Cut(strings.TrimPrefix(path, "/"), "/")
	var fields [3]Field
	switch member {
	case "name":
		fields = [3]Field{FieldName, FieldNameNumber}
	case "nip", "nip_lama":
		fields = [3]Field{FieldNIP, FieldNumber, FieldNameNumber}
	case "nik":
		fields = [3]Field{FieldNIK, FieldNumber, FieldNIP}
	case "nrp":
		fields = [3]Field{FieldNRP, FieldNumber, FieldNIP}
	case "npwp":
		fields = [3]Field{FieldNPWP}
	case "rank":
		fields = [3]Field{FieldRank}
	case "positions":
		fields = [3]Field{FieldPosition, FieldPositionUnit}
	case "unit":
		fields = [3]Field{FieldUnit, FieldPositionUnit}
	case "sex":
		fields = [3]Field{FieldSex, FieldMale, FieldFemale}
	case "birth_date":
		fields = [3]Field{FieldBirthDate, FieldBirth}
	case "phones":
		fields = [3]Field{FieldPhone, FieldContact}
	case "email":
		fields = [3]Field{FieldEmail, FieldContact}
	case "address":
		fields = [3]Field{FieldAddress}
	case "spouse_of":
		fields = [3]Field{FieldSpouseOf, FieldSpouse, FieldRelation}
	case "child_of":
		fields = [3]Field{FieldChildOf, FieldRelation}
	}
	for _, f := range fields {
		if at := r.layout.at[f]; at > 0 {
			return int(at)
		}
	}
	return 0
}

// trim cuts spaces of every kind from both ends; nearly all cells have none.
func trim(s string) string {
	if s == "" || s[0] > ' ' && s[0] < 0x80 && s[len(s)-1] > ' ' && s[len(s)-1] < 0x80 {
		return s
	}
	return strings.Trim(strings.TrimSpace(s), "\u200b\ufeff")
}

// listNumber reads the number of a row in the list, "3", "3." or "3)"; 0 for others.
func listNumber(text string) int {
	n := 0
	for i := range len(text) {
		switch c := text[i]; {
		case '0' <= c && c <= '9' && n < 1e8:
			n = n*10 + int(c-'0')
		case i > 0 && i == len(text)-1 && (c == '.' || c == ')'):
		default:
			return 0
		}
	}
	return n
}

func (r *reading) readName(e *Entry, text string, column int) {
	name, err := participant.ParseName(text)
	if err != nil {
		if letters(text) > 0 || text != "" {
			r.report(e, column, "/name", &ruleText)
		}
		return
	}
	e.Participant.Name = name
}

// splitNameNumber divides a cell that holds a name and a number: at a line break, at
// a label, or where a long number starts.
func splitNameNumber(text string) (name, number string) {
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch {
		case c == '\n' || c == '\r' || c == '/' && i > 0 && digits(text[i:]) >= 8:
			return strings.TrimSpace(text[:i]), strings.TrimSpace(strings.TrimLeft(text[i:], "/ \r\n"))
		case (c|0x20) == 'n' && (i == 0 || !isLetter(text[i-1])) && digits(text[i:]) >= 8 && isNumberLabel(text[i:]):
			return strings.TrimRight(text[:i], " ,;(-/"), strings.TrimRight(text[i:], " )")
		case '0' <= c && c <= '9' && digits(text[i:]) >= 8:
			return strings.TrimRight(text[:i], " ,;(-/'"), strings.TrimRight(text[i:], " )")
		}
	}
	return text, ""
}

func isNumberLabel(text string) bool {
	label := strings.ToUpper(text[:min(len(text), 3)])
	return label == "NIP" || label == "NIK" || label == "NRP" || label == "NI "
}

// readNumber reads a number in the column of its kind, or says which kind it is.
func (r *reading) readNumber(e *Entry, f Field, text string, column int) {
	p := &e.Participant
	if strings.IndexByte(text, '\n') >= 0 {
		text = oneLine(text)
	}
	var err error
	var kind participant.NumberKind
	switch f {
	case FieldNIK:
		var n participant.NIK
		if n, err = participant.ParseNIK(text); err == nil {
			r.setNIK(e, n, column)
			return
		}
		kind = participant.NumberNIK
	case FieldNRP:
		var n participant.NRP
		if n, err = participant.ParseNRP(text); err == nil {
			if nip, nipErr := participant.ParseNIP(text); nipErr == nil {
				r.setNIP(e, nip, column)
				r.report(e, column, "/nip", &ruleNumberKind, participant.NumberNIP)
				return
			}
			p.NRP = n
			return
		}
		kind = participant.NumberNRP
	case FieldNPWP:
		if p.NPWP, err = participant.ParseNPWP(text); err == nil {
			return
		}
		kind = participant.NumberNPWP
	default:
		var n participant.NIP
		if n, err = participant.ParseNIP(text); err == nil {
			r.setNIP(e, n, column)
			return
		}
		kind = participant.NumberNIP
	}
	if f != FieldNPWP {
		found := r.otherKind(e, text, column)
		if bare := withoutWords(text); found == "" && bare != text && digits(bare) > 15 {
			found = r.otherKind(e, bare, column)
		}
		if found != "" {
			if f != FieldNumber && found != kind && found != participant.NumberNIPLama {
				r.report(e, column, "/"+strings.ToLower(string(found)), &ruleNumberKind, found)
			}
			return
		}
	}
	r.report(e, column, "/"+strings.ToLower(string(kind)), &ruleNumber, kind, numberCode(err))
}

// withoutWords cuts short words off before and behind a number: "PPPK 1990…", "… (PNS)".
func withoutWords(text string) string {
	first, last := strings.IndexAny(text, "0123456789"), strings.LastIndexAny(text, "0123456789")
	if first < 0 || first > 12 || len(text)-last > 12 {
		return text
	}
	return text[first : last+1]
}

// otherKind reads a number that is none of its column's kind, by its length and form.
func (r *reading) otherKind(e *Entry, text string, column int) participant.NumberKind {
	p := &e.Participant
	if n, err := participant.ParseNIP(text); err == nil {
		r.setNIP(e, n, column)
		return participant.NumberNIP
	}
	if n, err := participant.ParseNIK(text); err == nil {
		r.setNIK(e, n, column)
		return participant.NumberNIK
	}
	if n, err := participant.ParseNIPLama(text); err == nil {
		p.NIPLama = n
		return participant.NumberNIPLama
	}
	if d := digits(text); d == 8 && isNumber(text) || d >= 4 && strings.Contains(text, "/") || strings.HasPrefix(strings.ToUpper(text), "NRP") {
		if n, err := participant.ParseNRP(text); err == nil {
			p.NRP = n
			return participant.NumberNRP
		}
	}
	return ""
}

func (r *reading) setNIP(e *Entry, n participant.NIP, column int) {
	p := &e.Participant
	if !p.NIP.IsZero() && p.NIP != n {
		r.report(e, column, "/nip", &ruleNumberTwice, participant.NumberNIP)
		return
	}
	p.NIP = n
}

func (r *reading) setNIK(e *Entry, n participant.NIK, column int) {
	p := &e.Participant
	if !p.NIK.IsZero() && p.NIK != n {
		r.report(e, column, "/nik", &ruleNumberTwice, participant.NumberNIK)
		return
	}
	p.NIK = n
}

func numberCode(err error) participant.NumberCode {
	if ne, ok := err.(*participant.NumberError); ok { //nolint:errorlint // the parsers return it bare
		return ne.Code
	}
	return participant.CodeNotDigits
}

// readRank reads a rank. The ranks of police and army are titles before a name, and are
// left there.
func (r *reading) readRank(e *Entry, text string, column int) {
	rank, err := participant.ParseRank(text)
	if err == nil {
		e.Participant.Rank = rank
		return
	}
	if name, err := participant.ParseName(text + " A"); err == nil && len(name.Front) > 0 {
		return
	}
	r.report(e, column, "/rank", &ruleRank)
}

func (r *reading) readSex(e *Entry, text string, column int) {
	switch text {
	case "L", "l":
		e.Participant.Sex = participant.SexMale
		return
	case "P", "p":
		e.Participant.Sex = participant.SexFemale
		return
	}
	sex, err := participant.ParseSex(text)
	if err != nil {
		r.report(e, column, "/sex", &ruleSex)
		return
	}
	e.Participant.Sex = sex
}

// readBirthDate reads a birth date, in a column of birth places the part behind the
// last comma or the first digit; true if its century is still to be found.
func (r *reading) readBirthDate(e *Entry, f Field, text string, column int) bool {
	if f == FieldBirth {
		if i := strings.IndexAny(text, "0123456789"); i >= 0 {
			text = text[i:]
		} else {
			return false // the place alone
		}
	}
	d, rule := readDate(text)
	if rule == &ruleDateYear {
		e.Participant.BirthDate = participant.BirthDateOf(d)
		return true
	}
	if rule != nil {
		r.report(e, column, "/birth_date", rule)
	}
	if !d.IsZero() {
		e.Participant.BirthDate = participant.BirthDateOf(d)
	}
	return false
}

// settleCentury takes the century of a birth date from the NIP where day, month and
// the two digits of the year agree, and else reports and drops the date.
func (r *reading) settleCentury(e *Entry, column int) {
	p := &e.Participant
	written, known := p.BirthDate.Reveal(), p.NIP.BirthDate()
	if sameButCentury(written, known) {
		p.BirthDate = participant.BirthDateOf(known)
		return
	}
	p.BirthDate = participant.BirthDate{}
	r.report(e, column, "/birth_date", &ruleDateYear)
}

func sameButCentury(a, b civil.Date) bool {
	return !b.IsZero() && a.Day() == b.Day() && a.Month() == b.Month() && a.Year()%100 == b.Year()%100
}

// readContact reads telephone numbers and an e-mail address.
func (r *reading) readContact(e *Entry, f Field, text string, column int) {
	switch {
	case f == FieldPhone || f == FieldContact && strings.IndexByte(text, '@') < 0:
		r.readPhones(e, text, column)
	case strings.ContainsAny(text, " /,;\r\n"):
		for _, part := range strings.FieldsFunc(text, func(c rune) bool { return strings.ContainsRune(" /,;\r\n", c) }) {
			switch {
			case strings.IndexByte(part, '@') >= 0:
				r.readEmail(e, part, column)
			case f == FieldContact && digits(part) > 0:
				r.readPhones(e, part, column)
			}
		}
		if f == FieldEmail && strings.IndexByte(text, '@') < 0 {
			r.readEmail(e, text, column)
		}
	default:
		r.readEmail(e, text, column)
	}
}

func (r *reading) readEmail(e *Entry, text string, column int) {
	email, err := participant.ParseEmail(text)
	if err != nil {
		r.report(e, column, "/email", &ruleNumber, participant.NumberEmail, numberCode(err))
		return
	}
	if e.Participant.Email.IsZero() {
		e.Participant.Email = email
	}
}

func (r *reading) readPhones(e *Entry, text string, column int) {
	p := &e.Participant
	if p.Phones == nil {
		p.Phones = r.slabs.phones()
	}
	first := len(p.Phones)
	phones, err := participant.AppendPhones(p.Phones, text)
	if p.Phones = phones; len(phones) == 0 {
		p.Phones = nil
	} else if first == 0 {
		r.slabs.usePhones(p)
	}
	if err != nil {
		r.report(e, column, "/phones/"+strconv.Itoa(max(first, len(phones))), &ruleNumber, participant.NumberPhone, numberCode(err))
	}
}
