package roster

import (
	"strconv"
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/participant"
)

// certain returns the field that most cells of a column can only belong to.
func certain(data [][]string, c int) Field {
	var votes [FieldOther + 1]int
	n := 0
	for _, cells := range data {
		text := cellAt(cells, c)
		if absent(text) {
			continue
		}
		n++
		votes[kindOf(text, n)]++
	}
	for f := FieldNo; f <= FieldOther; f++ {
		if votes[f]*10 >= n*7 && votes[f] > 0 && (n > 1 || f != FieldNo) {
			return f
		}
	}
	return 0
}

// kindOf returns the field of a text that has a form of its own; n is which cell of
// the column it is.
func kindOf(text string, n int) Field {
	if _, err := participant.ParseNIP(text); err == nil {
		return FieldNIP
	}
	if _, err := participant.ParseNIK(text); err == nil {
		return FieldNIK
	}
	if v, err := strconv.Atoi(strings.TrimRight(text, ".)")); err == nil && v == n {
		return FieldNo
	}
	if strings.Contains(text, "@") {
		return FieldEmail
	}
	if _, problem := readDate(text); problem == nil {
		return FieldBirthDate
	}
	if digits(text) >= 8 {
		if _, err := participant.AppendPhones(nil, text); err == nil {
			return FieldPhone
		}
	}
	if fold.Equal(text, "L") || fold.Equal(text, "P") {
		return FieldSex
	}
	if _, err := participant.ParseSex(text); err == nil && len(text) > 2 {
		return FieldSex
	}
	if _, err := participant.ParseRank(text); err == nil && !isDigit(text[0]) {
		return FieldRank
	}
	return 0
}

// likely returns the field that the words of most cells speak for: units, posts or names.
func likely(data [][]string, c int) Field {
	var units, posts, names, n int
	for _, cells := range data {
		text := cellAt(cells, c)
		if absent(text) {
			continue
		}
		n++
		switch {
		case startsUnit(text):
			units++
		case startsPost(text), isForeign(text), isPost(text):
			posts++
		case digits(text) == 0 && letters(text) >= 3 && !strings.ContainsAny(text, ":?[]=") && strings.Count(text, " ") < 8:
			names++
		}
	}
	switch {
	case n == 0:
	case units*2 > n:
		return FieldUnit
	case posts*2 > n:
		return FieldPosition
	case names*2 > n:
		return FieldName
	}
	return 0
}
