package roster

// sideBySide returns the columns with which tables start that stand side by side: where
// the numbers or the names start again, and other columns too.
func sideBySide(all []meaning) []int {
	starts := []int{0}
	for _, mark := range [...]Field{FieldNo, FieldName, FieldNameNumber} {
		first, named := -1, false
		for c := range all {
			f := all[c].field
			if first >= 0 && named && f == mark && c > first && !all[c].holder && startsAgain(all[starts[len(starts)-1]:c], all[c:]) {
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
