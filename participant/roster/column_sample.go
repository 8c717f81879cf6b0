package roster

import (
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
)

func isEmptyColumn(data [][]string, c int) bool {
	for _, cells := range data {
		if cellAt(cells, c) != "" {
			return false
		}
	}
	return true
}

// share counts the cells of a column in which something stands, and those of which a
// judgement is true.
func share(data [][]string, c int, is func(text string) bool) (n, of int) {
	for _, cells := range data {
		if text := cellAt(cells, c); !absent(text) {
			of++
			if is(text) {
				n++
			}
		}
	}
	return n, of
}

// isStacked reports whether most cells of a column have several lines.
func isStacked(data [][]string, c int) bool {
	n, of := share(data, c, func(text string) bool { return strings.ContainsRune(text, '\n') })
	return n*2 > of
}

// tellsRelation reports whether a column such as "Status" tells by one word who is
// somebody's husband, wife or child.
func tellsRelation(data [][]string, c int) bool {
	n, of := share(data, c, isRelationWord)
	return n > 0 && n*4 >= of
}

// shapeOf masks a text: letters become x, digits 9, and no more than 16 signs are shown.
func shapeOf(text string) string {
	var b strings.Builder
	n := 0
	for _, r := range text {
		if n++; n > 16 {
			b.WriteString("…")
			break
		}
		switch {
		case r >= '0' && r <= '9':
			b.WriteByte('9')
		case r == ' ' || r < 0x80 && !isLetter(byte(r)) && r > ' ':
			b.WriteRune(r)
		case r < ' ':
			b.WriteByte(' ')
		case r < 0x80 && r&0x20 == 0:
			b.WriteByte('X')
		default:
			b.WriteByte('x')
		}
	}
	return b.String()
}

// holdsAbsences reports whether a heading is a day of the month and the cells have the letters
// of lists of presence: H, S, TL.
func holdsAbsences(heading string, data [][]string, c int) bool {
	if day := listNumber(heading); day < 1 || day > 31 {
		return false
	}
	n, of := share(data, c, func(text string) bool { return len(text) <= 3 && digits(text) == 0 })
	return n == of
}

// holdsPlaces reports whether the rows of a column have places and no ranks: numbers, each
// once, from one on or beyond the highest grade.
func holdsPlaces(data [][]string, c int) bool {
	const grades = 17
	seen, last := map[int]bool{}, 0
	for _, cells := range data {
		n := listNumber(cellAt(cells, c))
		if n == 0 || seen[n] {
			return false
		}
		seen[n], last = true, max(last, n)
	}
	return len(data) >= 3 && (last <= len(data) || last > grades)
}

// isYesOrNo reports whether a cell answers a question and names nobody.
func isYesOrNo(text string) bool {
	switch strings.ToLower(strings.TrimRight(text, "., ")) {
	case "ya", "iya", "y", "tidak", "t", "tdk", "yes", "no", "hadir", "tidak hadir", "ada", "tidak ada", "membawa", "tidak membawa":
		return true
	}
	return false
}

// asksForPartner reports whether a column tells by yes and no whether husbands and wives come.
func asksForPartner(heading string, data [][]string, c int) bool {
	if b := bagOf(heading); !b.has(wordSpouse) || b.fields.has(FieldName) {
		return false
	}
	n, of := share(data, c, isYesOrNo)
	return n > 0 && n == of
}

// namesPartners reports whether a column whose heading speaks of other things too names husbands
// and wives: "Nama pasangan yang dikonfirmasi hadir".
func namesPartners(heading string, data [][]string, c int) bool {
	b := bagOf(heading)
	if !b.has(wordSpouse) || b.has(wordAnother) || b.has(wordDate) || b.fields != bitsOf(FieldName) {
		return false
	}
	n, of := share(data, c, isName)
	return n > 0 && n*2 >= of
}

// isYes reports whether a cell answers a question with yes.
func isYes(text string) bool {
	return isOneOf(strings.TrimRight(text, "., "), "ya", "iya", "y", "yes", "hadir", "ada", "membawa", "ikut")
}

// isMark reports whether a cell holds a tick or the like.
func isMark(text string) bool {
	return len(text) <= 3 && (digits(text) == 0 || text == "1") || fold.Equal(text, "ya")
}
