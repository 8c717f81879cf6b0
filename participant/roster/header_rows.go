package roster

import (
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/locale"
)

// maxHeadingRows is how many rows the headings of one table may take.
const maxHeadingRows = 5

// headingRows returns how many rows the headings take that start with the first of the
// rows, 0 if none do.
func headingRows(rows []line) int {
	if !mayBeHeading(rows[0].cells) {
		return 0
	}
	start := 0
	if standsOverNumbers(rows) {
		return 1
	}
	if !namesColumns(rows[0].cells) {
		// The first of two rows may hold no more than what is merged over the second.
		if len(rows) < 2 || !spansOthers(rows[0].cells, rows[1].cells) || !mayBeHeading(rows[1].cells) || !namesColumns(rows[1].cells) {
			return 0
		}
		start = 1
	}
	n := start + 1
	for n < min(len(rows), start+maxHeadingRows) && isSubHeading(rows[:n], rows[n:]) {
		n++
	}
	return n
}

// standsOverNumbers reports whether the first row has a heading of numbers under which the
// list starts to count, and no other that is known: "No.;Yang Ditugaskan;Tujuan".
func standsOverNumbers(rows []line) bool {
	if len(rows) < 2 || filled(rows[0].cells) < 3 {
		return false
	}
	counts := false
	for c := range rows[0].cells {
		text := cellAt(rows[0].cells, c)
		if text != "" && !hasLetter(text) {
			return false
		}
		switch f := heading(text); {
		case text == "":
		case f == FieldNo && listNumber(cellAt(rows[1].cells, c)) == 1 && !isNumbering(rows[1].cells):
			counts = true
		case bitsOf(f)&tellsPeople != 0:
			return false
		}
	}
	return counts
}

// mayBeHeading refuses most rows of people at once: they have long numbers or telephone
// numbers.
func mayBeHeading(cells []string) bool {
	n, counts := 0, false
	for _, c := range cells {
		if c == "" {
			continue
		}
		if n == 0 {
			counts = !isDigit(c[0]) && heading(c) == FieldNo
		}
		if counts && isDay(c) { // a day of a course
			n++
			continue
		}
		if len(c) > maxHeading || c[0] == ':' || digits(c) > 4 && !isDayAbove(c) {
			return false // and no line "Nama", ":", "Budi"
		}
		n++
	}
	return n > 0 && !isLabelling(cells)
}

// isLabelling reports whether a row holds labels with what they ask beside them: "Jabatan :",
// "Kasubbag Keuangan".
func isLabelling(cells []string) bool {
	for c := range cells {
		label := cellAt(cells, c)
		if len(label) < 3 || label[len(label)-1] != ':' {
			continue
		}
		value, at := firstFilled(cells[c+1:])
		if at >= 0 && heading(value) == 0 && !strings.HasSuffix(value, ":") {
			return true
		}
	}
	return false
}

// isDay reports whether a text is a day, with or without the weekday: "Selasa, 5 Maret 2024".
func isDay(text string) bool {
	if n := digits(text); n < 5 || n > 8 || len(text) > maxHeading {
		return false
	}
	_, err := locale.ParseDate(text)
	return err == nil
}

// isDayAbove reports whether a cell is a day as it stands above a column of attendance:
// "Selasa, 5 Maret 2024 Pagi".
func isDayAbove(text string) bool {
	if digits(text) > 6 || !hasLetter(text) {
		return false
	}
	word, rest, _ := strings.Cut(text, ",")
	return isOneOf(trim(word), "senin", "selasa", "rabu", "kamis", "jumat", "jum'at", "sabtu", "minggu") && rest != ""
}

// namesColumns reports whether a row holds headings: two different fields at least, one
// of which tells people apart, or the heading of names in a row of short texts.
func namesColumns(cells []string) bool {
	var seen fieldBits
	others, known, n, kin := false, 0, 0, 0
	for _, c := range cells {
		if c = trim(c); c == "" {
			continue
		}
		n++
		f := heading(c)
		if f != 0 {
			known++
		}
		if f == 0 || f == FieldMale || f == FieldFemale {
			others = others || f == 0 && letters(c) > 40
			continue
		}
		seen |= bitsOf(f)
		if (f == FieldSpouse || f == FieldChild) && isRelationWord(c) {
			kin++
		}
	}
	if kin == 1 && seen&tellsPeople&^bitsOf(FieldSpouse, FieldChild) == 0 && !seen.has(FieldNo) { // "Pratiwi;Hadir;Kasubbag;suami"
		return false
	}
	if seen&tellsPeople == 0 {
		return known == n && n > 2 && seen&bitsOf(FieldPhone, FieldEmail, FieldContact) != 0 // "RT;Ketua RT;HP Ketua RT"
	}
	return seen&(seen-1) != 0 || seen&namesPeople != 0 && !others
}

// headingsIn counts the cells of a row that are headings.
func headingsIn(cells []string) int {
	n := 0
	for _, c := range cells {
		if heading(c) != 0 {
			n++
		}
	}
	return n
}

// spansOthers reports whether the cells of a row stand over several of the next one.
func spansOthers(top, under []string) bool {
	if filled(top) < 2 || filled(under) < filled(top) || filled(under) == filled(top) && headingsIn(top) < 2 {
		return false
	}
	known := false
	for c, text := range top {
		if text = trim(text); text == "" {
			continue
		}
		if heading(text) != 0 {
			known = true
		}
		if strings.ContainsAny(text, ":=") || cellAt(under, c) == "" && heading(text) == 0 {
			return false
		}
	}
	return known
}

// isSubHeading reports whether the first of the rows below goes on with the headings.
func isSubHeading(above []line, below []line) bool {
	cells := below[0].cells
	if !mayBeHeading(cells) || isNumbering(cells) || startsNumbered(above, cells) {
		return false
	}
	for i := 0; i < min(3, len(below)); i++ { // the numbers of the columns end the headings
		if isNumbering(below[i].cells) {
			return i > 0
		}
		if !mayBeHeading(below[i].cells) || startsNumbered(above, below[i].cells) {
			break
		}
	}
	return dividesHeadings(above, cells)
}

// startsNumbered reports whether a row has a number where the headings have "No".
func startsNumbered(above []line, cells []string) bool {
	for i := range above {
		for c := range above[i].cells {
			if text := cellAt(above[i].cells, c); text != "" && heading(text) == FieldNo && listNumber(cellAt(cells, c)) > 0 {
				return true
			}
		}
	}
	return false
}

// dividesHeadings reports whether each cell of a row stands under a heading that is
// merged over several columns, is one itself, or says the same as the one above.
func dividesHeadings(above []line, cells []string) bool {
	known, spanned, n := 0, 0, 0
	for c := range cells {
		sub := cellAt(cells, c)
		if sub == "" {
			continue
		}
		n++
		top := stacked(above, c)
		switch f := heading(sub); {
		case top != "" && fold.Equal(sub, top):
			n--
		case top == "" && isSpanned(above, c) && len(sub) <= 40:
			spanned++
			if f != 0 {
				known++
			}
		case f != 0 && heading(top) != FieldName && heading(top) != FieldNo, f == FieldFirstName || f == FieldLastName || f == FieldFront || f == FieldBack:
			known++
		case top != "" && isSpanned(above, c) && heading(top+" "+sub) != 0:
			known++
		case top != "" && len(sub) <= 40 && c+1 < len(cells) && stacked(above, c+1) == "" && cellAt(cells, c+1) != "" && heading(top) != FieldName:
			spanned++
		case top != "" && allVocabulary(sub) && understand(top+" "+sub).sure:
			known++
		default:
			return false
		}
	}
	return known > 0 || spanned > 1 && spanned == n
}

// stacked returns what stands in a column over several rows, on one line.
func stacked(rows []line, c int) string {
	text, last := "", ""
	for i := range rows {
		part := cellAt(rows[i].cells, c)
		if part == "" || fold.Equal(part, last) {
			continue
		}
		if last = part; text != "" {
			text += " "
		}
		text += part
	}
	return text
}

// isSpanned reports whether a column belongs to a heading of the first rows that is
// merged over several columns.
func isSpanned(rows []line, c int) bool {
	for i := range rows {
		from, to := spanOf(rows[i].cells, c)
		if from >= 0 && to-from > 1 {
			return true
		}
	}
	return false
}

// spanOf returns the columns of a row over which the cell extends in which a column
// lies: those behind it that are empty. from is -1 where nothing stands before.
func spanOf(cells []string, c int) (from, to int) {
	from = min(c, len(cells)-1)
	for from >= 0 && cellAt(cells, from) == "" {
		from--
	}
	for to = c + 1; to < len(cells) && cellAt(cells, to) == ""; to++ {
		continue
	}
	return from, to
}
