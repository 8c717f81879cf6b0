package roster

import "strings"

// behindKin gives what follows the names of husbands, wives or children to them: the day of
// birth always, "Nama Anak ke-1;Tgl Lahir;Nama Anak ke-2;Tgl Lahir"; anything else where the
// person of the row has a column of it before, "HP;Nama Istri;HP".
func behindKin(all []meaning) {
	var kin Field     // whose names stand in front
	var own fieldBits // what the person of the row has
	named, beside := false, false
	for c := range all {
		m := &all[c]
		switch {
		case m.field == FieldSpouse || m.field == FieldChild:
			kin, beside = m.field, true
		case m.of != 0:
			kin, beside = m.of, true
		case m.parts&namesPeople != 0:
			kin, named = 0, true
		case m.field == 0 || m.field == FieldOther:
			kin, beside = 0, false
		case kin != 0 && named && !m.holder && (beside && m.parts&^birthFields == 0 || m.parts&^(kinFacts|birthFields) == 0 && m.parts&own == m.parts),
			beside && named && m.field == FieldNIK && own.has(FieldNIP): // the NIK of whoever has a NIP stands beside it
			m.of = kin
		default:
			own |= m.parts
			if beside = false; m.parts&kinFacts == 0 {
				kin = 0
			}
		}
	}
}

// kinFacts is what a list may say of a husband, wife or child as it does of the person.
var kinFacts = numberFields | bitsOf(FieldSex, FieldPhone, FieldEmail, FieldContact, FieldPosition, FieldUnit, FieldPositionUnit, FieldRank, FieldAddress)

// aboutStrangers leaves out what a heading says of somebody whom another column names, and
// who is not the person of the row: "NIP Dosen PA" beside "Dosen PA".
func aboutStrangers(all []meaning, columns []Column) {
	self := ""
	for c := range all {
		if all[c].of == 0 && all[c].parts&namesPeople != 0 {
			self = strangeWords(columns[c].Heading)
			break
		}
	}
	for c := range all {
		m := &all[c]
		if m.sure || m.of != 0 || m.holder || m.field == 0 || m.field == FieldOther || m.parts&namesPeople != 0 {
			continue
		}
		words := strangeWords(columns[c].Heading)
		if words == "" || words == self {
			continue
		}
		for k := range all {
			other := &all[k]
			if (other.field == 0 || other.parts&namesPeople != 0) && strangeWords(columns[k].Heading) == words {
				*m = plainly(FieldOther)
				break
			}
		}
	}
}

// strangeWords returns the words of a heading that are not of the vocabulary.
func strangeWords(heading string) string {
	var strange []string
	for word := range headingWords(heading) {
		if _, ok := vocabularyIndex()[word]; !ok {
			strange = append(strange, word)
		}
	}
	return strings.Join(strange, " ")
}
