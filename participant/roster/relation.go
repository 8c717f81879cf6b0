package roster

import (
	"strings"

	"github.com/integritas-id/integritas/participant"
)

// readReference notes who is named in a column of partners or parents.
func (r *reading) readReference(f Field, text string, column int) {
	word, rest := relationWord(text)
	switch {
	case word == FieldChildOf:
		f, text = word, rest
	case word != 0:
		text = rest
	}
	if ref, ok := r.reference(f, text, column); ok {
		r.named = append(r.named, ref)
	}
}

// reference reads the mention of a person: by NIP or NIK, by the number in the list,
// or by name.
func (r *reading) reference(f Field, text string, column int) (reference, bool) {
	ref := reference{field: f, column: column}
	if digits(text) > 0 {
		bare := strings.TrimSpace(strings.TrimPrefix(strings.TrimPrefix(strings.ToLower(text), "nomor"), "no."))
		bare = strings.TrimSpace(strings.TrimPrefix(bare, "no"))
		if ref.listed = listNumber(bare); ref.listed > 0 && digits(bare) <= 6 {
			return ref, true
		}
		ref.listed = 0
		var p participant.Participant
		var err error
		name, number := splitNameNumber(text)
		if p.NIP, err = participant.ParseNIP(number); err != nil {
			p.NIK, _ = participant.ParseNIK(number)
		}
		if ref.number = r.numberMark(&p); ref.number != 0 {
			return ref, true
		}
		text = name
	}
	name, err := participant.ParseName(text)
	if err != nil {
		return ref, false
	}
	ref.name = r.nameMark(&name)
	return ref, ref.name != 0
}

// relationWord cuts a word such as "Istri dari" off and returns what it says:
// FieldSpouseOf, FieldChildOf or, for no such word, zero.
func relationWord(text string) (f Field, rest string) {
	word, rest, _ := strings.Cut(text, " ")
	switch strings.ToLower(strings.Trim(word, ".,:/")) {
	case "istri", "isteri", "suami", "pasangan", "pendamping", "istri/suami", "suami/istri", "ny", "nyonya":
		f = FieldSpouseOf
	case "anak", "putra", "putri", "putera", "puteri":
		f = FieldChildOf
	default:
		return 0, text
	}
	rest = strings.TrimLeft(rest, " :")
	person := cutOf(rest)
	if f == FieldChildOf && rest != "" && person == rest {
		return 0, text // Putri and Anak Agung are names too
	}
	return f, person
}

// cutOf cuts the word "dari" off.
func cutOf(text string) string {
	for _, of := range [...]string{"dari ", "dr. ", "dr ", "dari: ", "dari : "} {
		if len(text) > len(of) && strings.EqualFold(text[:len(of)], of) && (of[1] == 'a' || startsAddress(text[len(of):])) {
			return strings.TrimSpace(text[len(of):])
		}
	}
	return text
}

// startsAddress reports whether a text starts with a word of address.
func startsAddress(text string) bool {
	word, rest, ok := strings.Cut(text, " ")
	if w, after, cut := strings.Cut(word, "."); cut && after != "" {
		word, rest, ok = w, after, true
	}
	switch strings.ToLower(strings.TrimRight(word, ".")) {
	case "bpk", "bapak", "bp", "pak", "ibu", "bu", "sdr", "saudara", "sdri", "saudari":
		return ok && rest != ""
	}
	return false
}

// readRelationText reads a cell of posts or remarks that tells whose spouse or child
// the person is: "Istri dari Bpk. Nama Orang". It reports whether that is all the cell
// says; "Istri Sekda" is left to the reading of posts.
func (r *reading) readRelationText(text string, column int) bool {
	if len(text) < 8 {
		return false
	}
	switch [2]byte{text[0] | 0x20, text[1] | 0x20} {
	case [2]byte{'i', 's'}, [2]byte{'s', 'u'}, [2]byte{'p', 'a'}, [2]byte{'p', 'e'}, [2]byte{'p', 'u'}, [2]byte{'a', 'n'}, [2]byte{'n', 'y'}:
	default:
		return false
	}
	f, rest := relationWord(text)
	if f == 0 || rest == "" {
		return false
	}
	_, bare, _ := strings.Cut(text, " ")
	explicit := len(rest) < len(strings.TrimSpace(bare))
	if addressed := startsAddress(rest); !explicit && !addressed || !addressed && (startsPost(rest) || startsUnit(rest)) {
		return false
	}
	ref, ok := r.reference(f, rest, column)
	if ok {
		r.named = append(r.named, ref)
	}
	return ok
}

// readRelation reads what the person is to the one above: "Istri", "Anak".
func (r *reading) readRelation(e *Entry, text string, column int) {
	f, rest := relationWord(text)
	switch {
	case f != 0 && rest != "":
		r.readReference(f, text, column)
	case f != 0:
		if r.above > 0 {
			r.named = append(r.named, reference{field: f, column: column, above: r.above})
		}
	default:
		switch strings.ToLower(text) {
		case "peserta", "pejabat", "ybs", "yang bersangkutan", "kepala keluarga", "pegawai", "undangan", "sendiri", "asn", "utama":
		default:
			r.report(e, column, "/spouse_of", &ruleRelation)
		}
	}
}
