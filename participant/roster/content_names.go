package roster

import (
	"slices"

	"github.com/integritas-id/integritas/participant"
)

// findNames takes the column for that of the names, where no heading is, in whose cells
// people stand beyond doubt: most have titles, or a number behind the name.
func (l *layout) findNames(data [][]string) {
	best, most, composite := -1, 0, false
	for c := range l.columns {
		switch l.columns[c].Field {
		case FieldName, FieldNameNumber, FieldFirstName, FieldSpouse, FieldChild:
			return
		case 0:
		default:
			continue
		}
		titled, of := share(data, c, looksLikePerson)
		numbered, _ := share(data, c, holdsNameAndNumber)
		if n := max(titled, numbered); n*2 > of && n > most {
			best, most, composite = c, n, numbered > 0
		}
	}
	if best < 0 {
		return
	}
	col := &l.columns[best]
	col.Field, col.By = FieldName, ByContent
	if composite {
		col.Field, col.Parts = FieldNameNumber, []Field{FieldName, FieldNumber, FieldRank, FieldPosition, FieldUnit}
	}
	l.problems = slices.DeleteFunc(l.problems, func(p Problem) bool { return p.Column == l.from+best+1 })
	l.report(l.from+best+1, &ruleColumnByContent, col.Field)
}

// holdsNameAndNumber reports whether a cell starts with words and has the number of a
// person behind them.
func holdsNameAndNumber(text string) bool {
	if digits(text) < 16 || !hasLetter(text) || numberStart(text) <= 0 {
		return false
	}
	for _, part := range pieces(text) {
		_, bare := numberLabel(part)
		if _, err := participant.ParseNIP(bare); err == nil {
			return true
		}
		if _, err := participant.ParseNIK(bare); err == nil {
			return true
		}
	}
	return false
}
