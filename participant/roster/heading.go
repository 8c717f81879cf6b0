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
	return headings()[string(fold.Append(b[:0], text))]
}

// maxHeading is the longest heading in bytes that is looked at; titles above a list
// and cells below it are longer.
const maxHeading = 80

// heading reads what stands above a column. It knows the synonyms of [Field], with
// filler words ("peserta", "lengkap"), with a remark in brackets, and two of them
// joined by a slash, a comma or "dan".
func heading(text string) Field {
	text = strings.Trim(text, " \t\r\n:*")
	if text == "" || len(text) > maxHeading {
		return 0
	}
	if text == "#" {
		return FieldNo
	}
	if f := known(text); f != 0 {
		return f
	}
	if digits(text) > 4 {
		return 0
	}
	if bare := withoutBrackets(text); bare != text {
		if f := heading(bare); f != 0 {
			return f
		}
	}
	if f := joined(text); f != 0 {
		return f
	}
	if short := withoutFillers(text); short != text {
		return heading(short)
	}
	return 0
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

// joined reads a heading of several parts. Only parts that together make one field are
// known.
func joined(text string) Field {
	var parts [4]Field
	n := 0
	text = strings.Join(strings.Fields(strings.ToLower(text)), " ")
	text = strings.ReplaceAll(strings.ReplaceAll(text, " atau ", "/"), " dan ", "/")
	words := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune("/,;&+|\\:", r) })
	if len(words) < 2 || len(words) > len(parts) {
		return 0
	}
	for _, w := range words {
		f := known(w)
		if f == 0 {
			return 0
		}
		parts[n] = f
		n++
	}
	return together(parts[:n])
}

// together returns the field of a column that holds several.
func together(parts []Field) Field {
	set := fieldBits(parts...)
	numbers := fieldBits(FieldNIP, FieldNIK, FieldNRP, FieldNumber)
	switch {
	case set&(set-1) == 0:
		return parts[0]
	case set&^numbers == 0:
		return FieldNumber
	case set&^(numbers|fieldBits(FieldName, FieldNameNumber)) == 0:
		return FieldNameNumber
	case set == fieldBits(FieldPosition, FieldUnit):
		return FieldPositionUnit
	case set == fieldBits(FieldPhone, FieldEmail):
		return FieldContact
	case set == fieldBits(FieldBirthPlace, FieldBirthDate):
		return FieldBirth
	case set == fieldBits(FieldMale, FieldFemale):
		return FieldSex
	}
	return 0
}

func fieldBits(fields ...Field) uint64 {
	var set uint64
	for _, f := range fields {
		set |= 1 << f
	}
	return set
}

// fillers are words that may be left out of a heading.
var fillers = [...]string{
	"peserta", "pegawai", "asn", "pns", "lengkap", "anda", "saudara", "bapak", "ibu", "bapakibu", "calon", "undangan",
	"yang", "masih", "aktif", "dapat", "dihubungi", "terakhir", "saat", "ini", "sesuai", "wajib", "diisi", "isi", "your",
	"silakan", "mohon", "tuliskan", "beserta", "dengan", "gelar", "ktp", "the", "of", "dan", "para", "pejabat", "tamu",
}

// withoutFillers drops filler words, as long as one word stays.
func withoutFillers(text string) string {
	words := strings.Fields(text)
	kept := words[:0]
	for _, w := range words {
		if !isFiller(w) {
			kept = append(kept, w)
		}
	}
	if len(kept) == 0 {
		return text
	}
	return strings.Join(kept, " ")
}

func isFiller(word string) bool {
	for _, f := range fillers {
		if fold.Equal(word, f) {
			return true
		}
	}
	return false
}

// nearHeading returns the field that has a label or synonym which differs from the text
// by one slip, or by two in a long word; zero if none or more than one has.
func nearHeading(text string) Field {
	key := fold.Key(withoutBrackets(text))
	if len(key) < 4 || len(key) > maxHeading {
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
