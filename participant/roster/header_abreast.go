package roster

import (
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
)

// sideBySide returns the columns with which tables start that stand side by side: where
// the numbers or the names start again, and other columns too, or where the names are
// counted: "Nama Utusan 1", "Nama Utusan 2".
func sideBySide(all []meaning, columns []Column) []int {
	starts := []int{0}
	for _, mark := range [...]Field{FieldNo, FieldName, FieldNameNumber} {
		first, named := -1, false
		for c := range all {
			f := all[c].field
			if first >= 0 && named && f == mark && c > first && !all[c].holder &&
				(startsAgain(all[starts[len(starts)-1]:c], all[c:]) || countsOn(columns[first].Heading, columns[c].Heading)) {
				starts = append(starts, c)
				named = false
			}
			if f == mark && first < 0 {
				first = c
			}
			named = named || all[c].parts&namesPeople != 0 && all[c].of == 0
		}
		if len(starts) > 1 {
			return starts
		}
	}
	return starts
}

// startsAgain reports whether the columns behind have a column of names and all fields
// of those before, or the names and numbers, again.
func startsAgain(before, behind []meaning) bool {
	var a, b fieldBits
	for _, m := range before {
		a |= m.parts
	}
	for _, m := range behind {
		b |= m.parts
	}
	const marks = 1<<FieldNo | 1<<FieldSignature | 1<<FieldOther | 1<<FieldRemarks | 1
	if a&namesPeople == 0 || b&namesPeople == 0 {
		return false
	}
	if a&b&^(marks|namesPeople) != 0 || a.has(FieldNo) && b.has(FieldNo) {
		return true
	}
	return a&^marks&^namesPeople == 0 && b&^marks&^namesPeople == 0 && a&b&marks != 0
}

// countsOn reports whether two headings are the same but for the numbers behind them.
func countsOn(first, other string) bool {
	a, n := counted(first)
	b, m := counted(other)
	return n != "" && m != "" && n != m && a != "" && fold.Equal(a, b)
}

// counted divides a heading from the number behind it, in digits or Roman.
func counted(heading string) (text, number string) {
	at := strings.LastIndexAny(heading, " -")
	if at < 0 {
		return heading, ""
	}
	if number = heading[at+1:]; listNumber(number) > 0 || isRoman(number) {
		return strings.TrimRight(heading[:at], " -"), number
	}
	return heading, ""
}
