package roster

import (
	"strings"

	"github.com/integritas-id/integritas/participant"
)

// reference is the mention of another person of the list.
type reference struct {
	field  Field // FieldSpouseOf, FieldSpouse or FieldChildOf
	column int
	name   uint64 // fingerprints
	number uint64
	listed int  // the number in the list
	before int  // with listed: in a table before the one of this number, 0 for any
	up     bool // the person above, to whom the rows below refer
	own    bool // with up: in a row of its own, so the one above may be another's partner
	serial int  // up, resolved
}

// mark returns by what the person meant is looked for.
func (ref *reference) mark() (mark, uint64) {
	switch {
	case ref.number != 0:
		return byNumber, ref.number
	case ref.listed != 0:
		return byListed, uint64(ref.listed) //nolint:gosec // no negative number stands in a list
	}
	return byName, ref.name
}

func (ref *reference) means(p *person) bool {
	switch {
	case ref.up:
		return ref.serial == p.serial
	case ref.number != 0:
		return ref.number == p.number
	case ref.listed != 0:
		return ref.listed == p.listed && (ref.before == 0 || p.table < ref.before)
	}
	return ref.name != 0 && ref.name == p.name
}

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
