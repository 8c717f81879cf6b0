package roster

import (
	"strings"

	"github.com/integritas-id/integritas/participant"
)

// readReference notes who is named in a column of partners or parents.
func (d *draft) readReference(m *maker, f Field, text string, column int) {
	word, rest := relationWord(text)
	switch {
	case word == FieldChildOf:
		f, text = word, rest
	case word != 0:
		text = rest
	}
	if ref, ok := m.reference(f, plainText(text), column); ok {
		d.refs = append(d.refs, ref)
	} else if hasLetter(text) { // a post: "Camat Metro Barat"
		d.entry.report(column, "/spouse_of", &rulePartnerUnknown)
	}
}

// reference reads the mention of a person: by NIP or NIK, by the number in the list,
// or by name.
func (m *maker) reference(f Field, text string, column int) (reference, bool) {
	ref := reference{field: f, column: column}
	if digits(text) > 0 {
		bare := strings.TrimSpace(strings.TrimPrefix(strings.TrimPrefix(strings.ToLower(text), "nomor"), "no."))
		bare = strings.TrimSpace(strings.TrimPrefix(bare, "no"))
		if ref.listed = listNumber(bare); ref.listed > 0 && digits(bare) <= 6 {
			return ref, true
		}
		ref.listed = 0
		var p participant.Participant
		for _, part := range pieces(text) {
			if digits(part) < 8 {
				if hasLetter(part) && ref.name == 0 {
					text = part
				}
				continue
			}
			_, number := numberLabel(part)
			var err error
			if p.NIP, err = participant.ParseNIP(number); err != nil {
				p.NIK, _ = participant.ParseNIK(number)
			}
		}
		if ref.number = m.marks.ofNumber(&p); ref.number != 0 {
			return ref, true
		}
	}
	name, err := participant.ParseName(text)
	if err != nil {
		return ref, false
	}
	ref.name = m.marks.ofName(&name)
	return ref, ref.name != 0
}

// readRelationText reads a cell of posts or remarks that tells whose spouse or child
// the person is: "Istri dari Bpk. Nama Orang". It reports whether that is all the cell
// says; "Istri Sekda" is left to the reading of posts.
func (d *draft) readRelationText(m *maker, text string, column int) bool {
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
	ref, ok := m.reference(f, rest, column)
	if ok {
		d.refs = append(d.refs, ref)
	}
	return ok
}

// readCompanion reads what the one who comes along is to the person of the row: "Istri",
// "Anak".
func (m *maker) readCompanion(r *record, text string, column int) {
	if r.table.spousesListed {
		return
	}
	d := m.draft(r, FieldSpouse)
	switch f, _ := loneRelation(text); f {
	case FieldChildOf:
		d.refs[0].field = FieldChildOf
	case FieldSpouseOf:
		d.kinSex = sexOfKin(text)
	default:
		d.refs = d.refs[:0]
		d.entry.report(column, "/spouse_of", &ruleRelation)
	}
}

// fromEnglish returns the Indonesian word for what a list in English calls somebody of a
// family in its column of relations, or the text as it stands.
func fromEnglish(text string) string {
	switch strings.ToLower(text) {
	case "wife":
		return "istri"
	case "husband":
		return "suami"
	case "spouse", "partner":
		return "pasangan"
	case "child", "son", "daughter":
		return "anak"
	case "self", "official", "participant", "employee":
		return "peserta"
	}
	return text
}

// readRelation reads what the person is to the one above: "Istri", "Anak".
func (m *maker) readRelation(r *record, d *draft, text string, column int) {
	if f, _ := loneRelation(text); f != 0 {
		d.relate(r, f, column)
		return
	}
	f, rest := relationWord(text)
	switch {
	case f != 0 && rest != "":
		d.readReference(m, f, text, column)
	case f != 0:
		d.relate(r, f, column)
	default:
		switch strings.ToLower(text) {
		case "peserta", "pejabat", "ybs", "yang bersangkutan", "kepala keluarga", "pegawai", "undangan", "sendiri", "asn", "utama", "kk":
		default:
			d.entry.report(column, "/spouse_of", &ruleRelation)
		}
	}
}
