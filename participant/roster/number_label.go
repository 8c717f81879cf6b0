package roster

import "strings"

// numberLabel cuts the label of a number off: "NIP. 1968…", "NRP: 790…".
func numberLabel(text string) (f Field, rest string) {
	if len(text) < 2 || !isLetter(text[0]) {
		return 0, text
	}
	for i := range labels {
		l := &labels[i]
		if l.word[0]|0x20 != text[0]|0x20 || len(text) < len(l.word) || !strings.EqualFold(text[:len(l.word)], l.word) {
			continue
		}
		rest := text[len(l.word):]
		if rest != "" && isLetter(rest[0]) {
			continue
		}
		bare := strings.TrimLeft(rest, " .:=-")
		if l.colon && !strings.Contains(rest[:len(rest)-len(bare)], ":") && (rest == "" || digits(bare) == 0) {
			continue
		}
		if f := l.field; bare == "" && strings.Contains(rest, "-") {
			return f, "-"
		}
		return l.field, bare
	}
	return 0, text
}

// labels stand before a fact in a cell, the longer of two that begin alike first. Those
// with a colon are words of other texts as well.
var labels = [...]struct {
	word  string
	field Field
	colon bool
}{
	{"NIPPPK", FieldNIP, false},
	{"NI PPPK", FieldNIP, false},
	{"NI. PPPK", FieldNIP, false},
	{"NIP/NRP", FieldNumber, false},
	{"NIP/NIK", FieldNumber, false},
	{"NRP/NIP", FieldNumber, false},
	{"NIP. ", FieldNIP, false},
	{"NIP", FieldNIP, false},
	{"N I P", FieldNIP, false},
	{"N.I.P", FieldNIP, false},
	{"NRP", FieldNRP, false},
	{"NIK", FieldNIK, false},
	{"NPWP", FieldNPWP, false},
	{"No. HP", FieldPhone, false},
	{"No HP", FieldPhone, false},
	{"No. Telp", FieldPhone, false},
	{"No. WA", FieldPhone, false},
	{"No WA", FieldPhone, false},
	{"HP", FieldPhone, false},
	{"WA", FieldPhone, false},
	{"Telp", FieldPhone, false},
	{"Email", FieldEmail, true},
	{"E-mail", FieldEmail, true},
	{"Pangkat/Gol", FieldRank, true},
	{"Pangkat", FieldRank, true},
	{"Golongan", FieldRank, true},
	{"Gol", FieldRank, true},
	{"Jabatan", FieldPosition, true},
	{"Jab", FieldPosition, true},
	{"Unit Kerja", FieldUnit, true},
	{"Instansi", FieldUnit, true},
	{"OPD", FieldUnit, true},
	{"Nama", FieldName, true},
	{"NUPTK", FieldOther, false},
	{"NIY", FieldOther, false},
	{"NIDN", FieldOther, false},
	{"TMT", FieldOther, false},
	{"NIPTT", FieldOther, false},
	{"NIGK", FieldOther, false},
	{"Alamat", FieldAddress, true},
}

// isLabelledNumber reports whether a text is the number of a person behind its label,
// alone in its cell: "NIP. 19670704 …".
func isLabelledNumber(text string) bool {
	_, rest := numberLabel(text)
	return len(rest) < len(text) && (absent(strings.Trim(rest, " :.")) || !hasLetter(rest) && digits(rest) >= 4)
}
