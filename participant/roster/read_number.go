package roster

import (
	"strconv"
	"strings"

	"github.com/integritas-id/integritas/participant"
)

// readNumbers reads the number in a cell, or several that stand one below the other or
// with a slash between.
func readNumbers(e *Entry, c cell) {
	if f, rest := numberLabel(c.text); f == FieldNIP || f == FieldNIK || f == FieldNRP || f == FieldNPWP {
		if absent(rest) {
			return
		}
		if c.field == FieldNumber || f == FieldNRP {
			c.field, c.text = f, rest
		}
		if f == FieldNRP {
			c.parts |= bitsOf(FieldNRP)
		}
	}
	if takesNumber(e, c) || isStatus(c.text) { // "Non ASN" has none
		return
	}
	if parts := numberParts(c.text); len(parts) > 1 {
		whole, told := e.Participant, len(e.Problems)
		for _, part := range parts {
			if c.parts.has(FieldOther) && digits(part) < 15 && digits(part) != 8 && hasLetter(part) {
				continue // Karpeg and the like
			}
			if !takesNumber(e, c.as(FieldNumber, part)) || len(e.Problems) > told { // two of one kind: whose?
				e.Participant, e.Problems = whole, e.Problems[:told]
				break
			}
		}
		if e.Participant.NIP != whole.NIP || e.Participant.NIK != whole.NIK || e.Participant.NRP != whole.NRP || e.Participant.NIPLama != whole.NIPLama {
			return
		}
	}
	kind := participant.NumberNIP
	_, err := participant.ParseNIP(oneLine(c.text))
	switch c.field {
	case FieldNIK:
		_, err = participant.ParseNIK(oneLine(c.text))
		kind = participant.NumberNIK
	case FieldNRP:
		_, err = participant.ParseNRP(oneLine(c.text))
		kind = participant.NumberNRP
	case FieldNPWP:
		_, err = participant.ParseNPWP(oneLine(c.text))
		kind = participant.NumberNPWP
	}
	if c.parts.has(FieldOther) && digits(c.text) != 18 && (digits(c.text) > 0 && err != nil) && c.field != FieldNIK {
		return // NUPTK and the like, for which a record has no room
	}
	e.report(c.column, "/"+strings.ToLower(string(kind)), &ruleNumber, kind, numberCode(err))
}

// numberParts divides a text that holds several numbers.
func numberParts(text string) []string {
	var parts []string
	for part := range strings.FieldsFuncSeq(text, func(r rune) bool { return r == '\n' || r == '\r' || r == '/' || r == ';' || r == ',' }) {
		if part = trim(part); !absent(part) {
			parts = append(parts, part)
		}
		if len(parts) == 4 {
			break
		}
	}
	return parts
}

// takesNumber reads a number in the column of its kind, or as the kind that it is.
func takesNumber(e *Entry, c cell) bool {
	if len(c.text) > 25 && digits(c.text) > 22 && len(numberParts(c.text)) > 1 { // "19690505 199303 1 901 / 131988901"
		return false
	}
	p := &e.Participant
	text := withoutDecimals(c.text)
	if strings.IndexByte(text, '\n') >= 0 {
		text = oneLine(text)
	}
	switch c.field {
	case FieldNIK:
		if n, err := participant.ParseNIK(text); err == nil {
			setNIK(e, n, c.column)
			return true
		}
	case FieldNRP:
		if n, err := participant.ParseNRP(text); err == nil {
			if nip, nipErr := participant.ParseNIP(text); nipErr == nil {
				setNIP(e, nip, c.column)
				e.report(c.column, "/nip", &ruleNumberKind, participant.NumberNIP)
				return true
			}
			if digits(text) < 4 || isLetterNumber(text) {
				return false
			}
			p.NRP = n
			return true
		}
	case FieldNPWP:
		n, err := participant.ParseNPWP(text)
		if err == nil {
			p.NPWP = n
		}
		return err == nil
	default:
		if n, err := participant.ParseNIP(text); err == nil {
			setNIP(e, n, c.column)
			return true
		}
	}
	found := otherKind(e, c, text)
	if bare := withoutWords(text); found == "" && bare != text && digits(bare) > 15 {
		found = otherKind(e, c, bare)
	}
	if found == "" {
		return false
	}
	if c.field != FieldNumber && found != numberKindOf(c.field) && found != participant.NumberNIPLama {
		e.report(c.column, "/"+strings.ToLower(string(found)), &ruleNumberKind, found)
	}
	return true
}

// withoutDecimals takes the decimals off a number that a spreadsheet wrote as an amount,
// "1872016802889004.00", where none of its digits can have been lost: a floating-point
// number of 18 digits is a multiple of 32.
func withoutDecimals(text string) string {
	at := strings.IndexAny(text, ".,")
	if at != 16 && at != 18 || strings.Trim(text[at+1:], "0") != "" || digits(text[:at]) != at {
		return text
	}
	if n, err := strconv.ParseUint(text[:at], 10, 64); err != nil || at == 18 && n%32 == 0 {
		return text
	}
	return text[:at]
}

// numberKindOf returns the kind of number that a column is for, "" for any.
func numberKindOf(f Field) participant.NumberKind {
	switch f {
	case FieldNIP:
		return participant.NumberNIP
	case FieldNIK:
		return participant.NumberNIK
	case FieldNRP:
		return participant.NumberNRP
	}
	return ""
}

// isLetterNumber reports whether a text is the number of a letter or a contract.
func isLetterNumber(text string) bool {
	return strings.Count(text, "/") > 1 || strings.Contains(text, "/") && !isServiceNumber(text)
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
func otherKind(e *Entry, c cell, text string) participant.NumberKind {
	p := &e.Participant
	if n, err := participant.ParseNIP(text); err == nil {
		setNIP(e, n, c.column)
		return participant.NumberNIP
	}
	if n, err := participant.ParseNIK(text); err == nil && !c.parts.has(FieldOther) {
		setNIK(e, n, c.column)
		return participant.NumberNIK
	}
	if n, err := participant.ParseNPWP(text); err == nil && c.parts.has(FieldNPWP) {
		p.NPWP = n
		return participant.NumberNPWP
	}
	if n, err := participant.ParseNIPLama(text); err == nil {
		p.NIPLama = n
		return participant.NumberNIPLama
	}
	if isServiceForm(c, text) {
		if n, err := participant.ParseNRP(text); err == nil {
			p.NRP = n
			return participant.NumberNRP
		}
	}
	return ""
}

// isServiceForm reports whether a text has the form of a number of police or army: its
// label, eight digits, or where the heading names such numbers the other lengths.
func isServiceForm(c cell, text string) bool {
	if strings.HasPrefix(strings.ToUpper(text), "NRP") || isServiceNumber(text) {
		return true
	}
	if strings.Trim(text, "0123456789 .-") != "" {
		return false
	}
	switch digits(text) {
	case 8:
		return c.field != FieldNIK // a number of an employee, as companies call theirs NIK too
	case 5, 6, 14:
		return c.parts.has(FieldNRP) || c.field == FieldNRP || c.field == FieldNumber
	}
	return false
}

func setNIP(e *Entry, n participant.NIP, column int) {
	p := &e.Participant
	if !p.NIP.IsZero() && p.NIP != n {
		e.report(column, "/nip", &ruleNumberTwice, participant.NumberNIP)
		return
	}
	p.NIP = n
}

func setNIK(e *Entry, n participant.NIK, column int) {
	p := &e.Participant
	if !p.NIK.IsZero() && p.NIK != n {
		e.report(column, "/nik", &ruleNumberTwice, participant.NumberNIK)
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

// readContact reads telephone numbers and an e-mail address.
func (m *maker) readContact(e *Entry, c cell) {
	switch {
	case c.field == FieldPhone || c.field == FieldContact && strings.IndexByte(c.text, '@') < 0:
		m.readPhones(e, c.text, c.column)
	case strings.ContainsAny(c.text, " /,;\r\n"):
		left := 8
		for part := range strings.FieldsFuncSeq(c.text, func(r rune) bool { return strings.ContainsRune(" /,;\r\n", r) }) {
			if left--; left < 0 {
				break
			}
			switch {
			case strings.IndexByte(part, '@') >= 0:
				readEmail(e, part, c.column)
			case c.field == FieldContact && digits(part) > 0:
				m.readPhones(e, part, c.column)
			}
		}
		if c.field == FieldEmail && strings.IndexByte(c.text, '@') < 0 {
			readEmail(e, c.text, c.column)
		}
	default:
		readEmail(e, c.text, c.column)
	}
}

func readEmail(e *Entry, text string, column int) {
	email, err := participant.ParseEmail(text)
	if err != nil {
		e.report(column, "/email", &ruleNumber, participant.NumberEmail, numberCode(err))
		return
	}
	if e.Participant.Email.IsZero() {
		e.Participant.Email = email
	}
}

func (m *maker) readPhones(e *Entry, text string, column int) {
	p := &e.Participant
	if p.Phones == nil {
		p.Phones = m.slabs.phones()
	}
	first := len(p.Phones)
	phones, err := participant.AppendPhones(p.Phones, text)
	if p.Phones = phones; len(phones) == 0 {
		p.Phones = nil
	} else if first == 0 {
		m.slabs.usePhones(p)
	}
	if err != nil {
		e.report(column, "/phones/"+strconv.Itoa(max(first, len(phones))), &ruleNumber, participant.NumberPhone, numberCode(err))
	}
}
