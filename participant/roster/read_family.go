package roster

import (
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/participant"
)

// readSpouse reads a column that names the husband or wife of the person of the row.
func (m *maker) readSpouse(r *record, d *draft, c cell) {
	if d.of != 0 {
		d = &m.drafts[0]
	}
	if f, _ := loneRelation(c.text); f != 0 {
		if heading := bagOf(r.table.columns[c.column-r.table.from-1].Heading); !r.under && heading.fields.has(FieldName) {
			d.entry.report(c.column, "/spouse_of", &rulePartnerNameless) // "Istri" below "Nama Istri/Suami"
			return
		}
		d.relate(r, f, c.column)
		return
	}
	if isVacant(c.text) {
		return
	}
	if r.table.spousesListed || !hasLetter(c.text) {
		d.readReference(m, FieldSpouse, c.text, c.column)
		return
	}
	if isLate(c.text) || isDitto(c.text) {
		d.entry.report(c.column, "/spouse_of", &rulePart)
		return
	}
	switch first, _, _ := strings.Cut(strings.ToLower(c.text), " "); strings.Trim(first, ".,()") {
	case "belum", "tidak", "lajang", "janda", "duda", "cerai", "single", "bujang", "sendiri", "no", "berhalangan", "sakit", "izin", "ijin", "tdk", "tak", "dinas", "kerja", "bekerja", "cuti", "melahirkan": // "belum menikah"
		return
	case "ya", "iya", "yes", "hadir", "ikut", "datang", "turut", "menyusul", "akan":
		d.entry.report(c.column, "/spouse_of", &rulePartnerNameless)
		return
	}
	name, _ := kinName(c.text)
	name, _ = kinBehind(name)
	if _, count, _ := strings.Cut(c.text, " "); isSome(c.text) || isSome(count) { // "Istri 2 orang"
		d.entry.report(c.column, "/spouse_of", &rulePartnerNameless)
		return
	}
	spouse := m.draft(r, FieldSpouse)
	if spouse.name != "" {
		spouse = m.another(r, FieldSpouse)
	}
	spouse.column = c.column
	m.readPerson(spouse, c.as(FieldName, name))
}

// readCompany notes a remark on who comes along: "beserta istri", "hadir bersama suami (Budi
// Santoso)". It reports whether that is what the remark says.
func (m *maker) readCompany(r *record, text string, column int) bool {
	if r.table.spousesListed || r.table.has(FieldSpouseOf) {
		return false // he or she stands in another row
	}
	two, ok := parted("ybs " + text)
	if !ok || two.rel != FieldSpouseOf {
		return false
	}
	switch strings.ToLower(two.first) {
	case "ybs", "ybs hadir", "ybs datang", "ybs ikut":
		m.company, m.companyIn = two, column
		return true
	}
	return false
}

// settleCompany records who comes along, or tells that nobody is named: not in the remark,
// and not in a column of partners.
func (m *maker) settleCompany(r *record) {
	column, self := m.companyIn, &m.drafts[0]
	m.companyIn = 0
	if column == 0 || self.refersAs(FieldSpouse) || self.entry.Problems.about("/spouse_of") {
		return
	}
	for i := range m.drafts[1:] {
		if partner := &m.drafts[i+1]; partner.of == FieldSpouse {
			if named := m.company.second; hasLetter(named) && !isComing(named) && !fold.Equal(withoutTitles(named), withoutTitles(partner.name)) {
				self.entry.report(column, "/spouse_of", &rulePart)
			}
			return
		}
	}
	m.readPartner(r, self, cell{column: column, field: FieldName}, m.company)
}

// withoutTitles returns the bare name in a text, or the text where it is none.
func withoutTitles(text string) string {
	if name, err := participant.ParseName(text); err == nil {
		return name.Full
	}
	return text
}

// readChildren reads a column that names the children of the person of the row.
func (m *maker) readChildren(r *record, c cell) {
	if digits(c.text) == len(c.text) || isHeadCount(c.text) {
		return // how many
	}
	bare, more := withoutRemarks(withoutAges(c.text))
	if more {
		m.drafts[0].entry.report(c.column, "", &rulePart)
	}
	text := strings.ReplaceAll(bare, " dan ", "\n")
	left := maxPieces
	for name := range strings.FieldsFuncSeq(text, func(r rune) bool { return r == '\n' || r == ';' || r == ',' || r == '/' || r == '&' || isASCIIDigit(r) }) {
		if name = strings.Trim(name, " .)-\t\r"); !hasLetter(name) || letters(name) < 2 || isAgeWord(name) {
			continue
		}
		if left--; left < 0 {
			m.drafts[0].entry.report(c.column, "", &rulePart)
			return
		}
		child := m.draft(r, FieldChild)
		child.column = c.column
		child.name = name
	}
}

// withoutAges cuts out the brackets behind the names of children, "(9 th)", "(kelas 4)".
func withoutAges(text string) string {
	for from := 0; ; {
		open := strings.IndexByte(text[from:], '(')
		if open < 0 {
			return text
		}
		open += from
		size := strings.IndexByte(text[open:], ')')
		if size < 0 {
			return text
		}
		if digits(text[open:open+size]) > 0 {
			text = text[:open] + text[open+size+1:]
			from = open
			continue
		}
		from = open + size
	}
}

// withoutRemarks cuts out the brackets behind the names of children that say something,
// "(Mahasiswa)", and reports whether there was one that says more than that it is a child.
func withoutRemarks(text string) (bare string, more bool) {
	for {
		open := strings.IndexByte(text, '(')
		if open < 0 || strings.TrimSpace(text[:open]) == "" {
			return text, more
		}
		size := strings.IndexByte(text[open:], ')')
		if size < 0 {
			size = len(text) - open - 1
		}
		inner := strings.TrimSpace(text[open+1 : open+size])
		more = more || inner != "" && kinWord(inner) == 0
		text = text[:open] + text[open+size+1:]
	}
}

func isASCIIDigit(r rune) bool { return '0' <= r && r <= '9' }
