package roster

import (
	"strings"
	"sync"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/internal/slip"
)

// headings holds every code, label and synonym of the fields, folded.
var headings = sync.OnceValue(func() map[string]Field {
	index := make(map[string]Field, 1024)
	for i := 1; i < len(fieldSet.Rows); i++ {
		row := &fieldSet.Rows[i]
		for _, words := range [...]string{row.Code, row.ID, row.EN, row.Synonyms} {
			for word := range strings.SplitSeq(words, "|") {
				if key := fold.Key(word); index[key] == 0 {
					index[key] = Field(i)
				}
			}
		}
	}
	return index
})

// known returns the field that a text names as it stands.
func known(text string) Field {
	var b [2 * maxHeading]byte
	if len(text) > maxHeading {
		return 0
	}
	return headings()[string(fold.Append(b[:0], text))]
}

// heading returns the field that a text names as heading, every word of which is
// known; zero for any other text.
func heading(text string) Field {
	if m := understand(text); m.sure {
		return m.field
	}
	return 0
}

// linesMeaning reads headings each over a line of the cells: "NAMA" and "TEMPAT/TGL LAHIR".
// It is nothing where they may be one heading that was broken, "NAMA" and "JABATAN".
func linesMeaning(lines []string) meaning {
	if len(lines) < 2 {
		return meaning{}
	}
	parts := make([]string, len(lines))
	for i, line := range lines {
		m := understand(oneLine(line))
		if !m.sure || m.field == 0 || m.of != 0 || m.parts&bitsOf(FieldPosition, FieldUnit, FieldNo) != 0 {
			return meaning{}
		}
		parts[i] = oneLine(line)
	}
	m := joined(strings.Join(parts, " / "))
	if m.parts&(namesPeople|numberFields) == 0 || m.parts&(m.parts-1) == 0 {
		return meaning{}
	}
	return m
}

// understand reads what stands above a column: the synonyms of [Field]; several of them
// joined by signs; else the words of the vocabulary in any order, with filler words,
// with remarks in brackets.
func understand(text string) meaning {
	if lines := strings.Split(strings.TrimSpace(text), "\n"); len(lines) > 1 {
		if m := linesMeaning(lines); m.parts&namesPeople != 0 && m.parts&numberFields != 0 {
			return m
		}
	}
	text = oneLine(strings.Trim(text, " \t\r\n:*."))
	if text == "" || len(text) > maxHeading || digits(text) > 4 {
		return meaning{}
	}
	if text == "#" {
		return plainly(FieldNo)
	}
	if f := known(text); f != 0 && !namesTwo(f, text) {
		return plainly(f)
	}
	if one := strings.TrimRight(text, " 0123456789"); len(one) < len(text) && known(one) == FieldName { // "Peserta 2"
		return plainly(FieldName)
	}
	bare := withoutBrackets(text)
	if bare != text {
		if f := known(inBrackets(text)); f == FieldSpouseOf || f == FieldChildOf { // "Ket (Istri dari)"
			return plainly(f)
		}
		if f := known(bare); f != 0 && f != FieldName {
			return plainly(f)
		}
	}
	if m := joined(bare); m.field != 0 {
		return m
	}
	if f := known(inBrackets(text)); f != 0 && numberFields.has(f) && !inBag(bare).sure { // "Employee ID (NIP)"
		return plainly(f)
	}
	whole := inBag(text)
	if bare == text || whole.sure && whole.field != 0 {
		return whole
	}
	if m := inBag(bare); m.field != 0 {
		return m
	}
	return whole
}

// namesTwo reports whether a heading that is a synonym but for its signs is two things:
// "Nama/Jabatan", "Nama - Instansi".
func namesTwo(f Field, text string) bool {
	if f != FieldPosition && f != FieldUnit {
		return false
	}
	return strings.Contains(text, "/") || strings.Contains(text, " - ") || strings.ContainsAny(text, ",&")
}

// joined reads a heading of several parts, "NAMA / NIP / PANGKAT", each of which names
// a field.
func joined(text string) meaning {
	parts := strings.FieldsFunc(strings.ReplaceAll(text, " - ", " / "), func(r rune) bool { return strings.ContainsRune("/,;&+|\\:", r) })
	if len(parts) == 1 {
		parts = strings.Split(strings.ReplaceAll(text, " atau ", " dan "), " dan ")
	}
	if len(parts) < 2 || len(parts) > 8 {
		return meaning{}
	}
	m := meaning{sure: true}
	for i, part := range parts {
		one := inBag(part)
		if f := known(part); f != 0 {
			one = plainly(f)
		}
		if one.field == 0 && isPerson(part) && i == 0 {
			one = plainly(FieldName)
		}
		if i > 0 && m.parts.has(FieldSpouse) && one.of == 0 { // "Nama Istri / Pekerjaan"
			one.of = m.of
		}
		if one.field == 0 || i > 0 && one.of != m.of {
			return meaning{}
		}
		m.sure = m.sure && one.sure
		m.parts |= one.parts
		m.of = one.of
		m.without = m.without || one.without
	}
	m.field = together(m.parts)
	if m.parts.has(FieldSpouse) && m.parts&namesPeople == 0 { // "Pasangan & Pekerjaan"
		m.field, m.of = FieldSpouse, FieldSpouse
	}
	return m
}

// isPerson reports whether a part of a heading means the people of the list.
func isPerson(part string) bool {
	switch fold.Key(part) {
	case "pegawai", "peserta", "pejabat", "asn", "pns", "personil", "personel", "karyawan", "guru", "anggota", "pelaksana":
		return true
	}
	return false
}

// nearBirth reports whether a heading has a word that differs from "lahir" or its like by one
// slip: "Tgl Lapor" has none.
func nearBirth(text string) bool {
	var pattern slip.Pattern
	for word := range headingWords(text) {
		for _, birth := range [...]string{"lahir", "kelahiran", "birth", "birthday", "birthdate"} {
			if pattern.Set([]byte(birth)) && pattern.Distance([]byte(word)) <= 1 {
				return true
			}
		}
	}
	return false
}

// nearHeading returns the field that has a label or synonym which differs from the text
// by one slip, or by two in a long word; zero if none or more than one has.
func nearHeading(text string) Field {
	key := fold.Key(withoutBrackets(text))
	if len(key) < 4 || len(key) > maxHeading/2 || allVocabulary(text) { // "Lama" is no slip of "Nama"
		return 0
	}
	slips := 1 + len(key)/8
	near, best, tied := Field(0), slips+1, false
	var pattern slip.Pattern
	for word, f := range headings() {
		if len(word) < 4 || !pattern.Set([]byte(word)) {
			continue
		}
		switch d := pattern.Distance([]byte(key)); {
		case d < best:
			near, best, tied = f, d, false
		case d == best && near != f:
			tied = true
		}
	}
	if tied || near == FieldBirthDate && !nearBirth(text) {
		return 0
	}
	return near
}
