package roster

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/internal/slip"
)

// fieldBits is a set of fields, a bit for each.
type fieldBits uint64

func bitsOf(fields ...Field) fieldBits {
	var set fieldBits
	for _, f := range fields {
		set |= 1 << f
	}
	return set
}

func (s fieldBits) has(f Field) bool { return s&(1<<f) != 0 }

// list returns the fields of a set in the order of the constants.
func (s fieldBits) list() []Field {
	var all []Field
	for f := FieldNo; f <= FieldOther; f++ {
		if s.has(f) {
			all = append(all, f)
		}
	}
	return all
}

// meaning is what a heading says about its column. The zero meaning is nothing.
type meaning struct {
	field   Field     // what the column holds first of all
	parts   fieldBits // all that stands in it
	of      Field     // FieldSpouse or FieldChild: the column is about that person
	holder  bool      // the column is about the holder of a post
	post    string    // the post, as the heading has it
	without bool      // the name stands without its titles
	sure    bool      // each word of the heading is known
}

func plainly(f Field) meaning { return meaning{field: f, parts: bitsOf(f), sure: true} }

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

// maxHeading is the longest heading in bytes that is looked at; titles above a list
// and cells below it are longer, the questions of web forms are shorter.
const maxHeading = 160

// heading returns the field that a text names as heading, every word of which is
// known; zero for any other text.
func heading(text string) Field {
	if m := understand(text); m.sure {
		return m.field
	}
	return 0
}

// understand reads what stands above a column: the synonyms of [Field]; several of them
// joined by signs; else the words of the vocabulary in any order, with filler words,
// with remarks in brackets.
func understand(text string) meaning {
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

// withoutBrackets cuts out what stands in brackets.
func withoutBrackets(text string) string {
	open := strings.IndexAny(text, "([")
	if open < 0 {
		return text
	}
	end := strings.IndexAny(text[open:], ")]")
	if end < 0 {
		return strings.TrimSpace(text[:open])
	}
	return strings.TrimSpace(text[:open] + " " + text[open+end+1:])
}

// inBrackets returns what stands in the first brackets of a text.
func inBrackets(text string) string {
	_, inner, ok := strings.Cut(text, "(")
	if !ok {
		return ""
	}
	inner, _, _ = strings.Cut(inner, ")")
	return strings.TrimSpace(inner)
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
		if one.field == 0 || i > 0 && one.of != m.of {
			return meaning{}
		}
		m.sure = m.sure && one.sure
		m.parts |= one.parts
		m.of = one.of
		m.without = m.without || one.without
	}
	m.field = together(m.parts)
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

// The fields of which a column may hold one or another.
var (
	numberFields = bitsOf(FieldNIP, FieldNIK, FieldNRP, FieldNPWP, FieldNumber)
	nameFields   = bitsOf(FieldName, FieldNameNumber)
	birthFields  = bitsOf(FieldBirthPlace, FieldBirthDate, FieldBirth)
)

// together returns the field of a column that holds several.
func together(parts fieldBits) Field {
	facts := parts &^ bitsOf(FieldOther, FieldRemarks, FieldSignature)
	switch {
	case facts == 0:
		return FieldOther
	case facts&(facts-1) == 0:
		return facts.list()[0]
	case facts&nameFields != 0:
		return FieldNameNumber
	case facts == bitsOf(FieldPosition, FieldUnit):
		return FieldPositionUnit
	case facts == bitsOf(FieldPhone, FieldEmail), facts&^bitsOf(FieldPhone, FieldEmail, FieldAddress) == 0 && facts.has(FieldPhone):
		return FieldContact
	case facts&^birthFields == 0:
		return FieldBirth
	case facts == bitsOf(FieldMale, FieldFemale):
		return FieldSex
	case facts&^numberFields == 0, facts&numberFields != 0 && facts&^(numberFields|bitsOf(FieldRank, FieldPosition)) == 0:
		return FieldNumber
	case facts.has(FieldPosition):
		return FieldPosition
	}
	return facts.list()[0]
}

// headingWords yields the words of a heading in small letters; letters with a dot behind
// each ("N.I.P.") are one word, a digit or two behind a word ("Anak 1") is none.
func headingWords(text string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		var b [maxHeading + utf8.UTFMax]byte
		word := b[:0]
		spelled := false // the word so far is single letters
		flush := func() bool {
			s := string(word)
			word, spelled = b[:0], false
			return s == "" || digits(s) == len(s) || yield(s)
		}
		run := 0 // letters since the last sign
		for _, r := range text {
			if unicode.IsLetter(r) || unicode.IsDigit(r) {
				if run == 0 && !spelled && !flush() {
					return
				}
				run++
				if spelled && run == 2 { // a word follows the letters
					last := word[len(word)-1]
					word = word[:len(word)-1]
					if !flush() {
						return
					}
					word = append(b[:0], last)
				}
				word = utf8.AppendRune(word, unicode.ToLower(r))
				continue
			}
			if run > 0 {
				spelled = run == 1 && (r == '.' || r == ' ' || r == '/')
			}
			run = 0
		}
		flush()
	}
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
	if tied {
		return 0
	}
	return near
}
