package roster

import "strings"

// behindKin gives the day of birth right behind the names of husbands, wives or children
// to them: "Nama Anak ke-1;Tgl Lahir;Nama Anak ke-2;Tgl Lahir". Their sexes and numbers
// need a second column of the kind, as the person of the row has them too.
func behindKin(all []meaning) {
	named := false
	for c := range all {
		m := &all[c]
		named = named || m.of == 0 && m.parts&namesPeople != 0
		if c == 0 || !named || m.of != 0 || m.holder || m.parts == 0 || m.parts&^(birthFields|bitsOf(FieldSex, FieldNIK)) != 0 {
			continue
		}
		before := &all[c-1]
		kin := before.of
		if before.field == FieldSpouse || before.field == FieldChild {
			kin = before.field
		}
		if kin != 0 && (m.parts&^birthFields == 0 || times(all, m.field) > 1) {
			m.of = kin
		}
	}
}

// times counts the columns of a field.
func times(all []meaning, f Field) int {
	n := 0
	for c := range all {
		if all[c].field == f {
			n++
		}
	}
	return n
}

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
