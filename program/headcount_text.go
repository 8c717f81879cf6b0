package program

import (
	"strconv"
	"strings"
	"unicode"

	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/validation"
)

// checkText reports a number that is none of those which the printed text tells. A
// text without a number, or with words that no reader knows, speaks against nothing.
func (h *Headcount) checkText(s *validation.Scope) {
	if h.Text == "" || !h.Count.Known() {
		return
	}
	switch couples := h.couplesPrinted(); {
	case couples > 0 && couples == h.Count.Value:
		s.Report("count", &ruleHeadcountUnit, couples, UnitCouple, UnitPerson)
		return
	case couples > 0 && 2*couples == h.Count.Value, h.Count.standsIn(h.Text):
		return
	}
	if printed, err := ParseHeadcount(h.Text); err == nil && printed.Count.holds(h.Count) {
		return
	} else if err == nil && !hasDigits(h.Text) {
		s.Report("count", &ruleHeadcountText, h.Count.Value)
		return
	}
	told := false
	for _, word := range strings.FieldsFunc(h.Text, func(r rune) bool { return !unicode.IsDigit(r) && r != '.' }) {
		n, _, err := locale.ParseCount(strings.Trim(word, "."))
		if err != nil {
			continue
		}
		if told = true; n == int64(h.Count.Value) || n == int64(h.Count.To) {
			return
		}
	}
	if told {
		s.Report("count", &ruleHeadcountText, h.Count.Value)
	}
}

// couplesPrinted returns how many couples a text tells whose number is recorded of people; 0 for
// none.
func (h *Headcount) couplesPrinted() int {
	if h.Count.Unit != UnitPerson || h.WithSpouse {
		return 0
	}
	printed, err := ParseHeadcount(h.Text)
	if err != nil || printed.Count.Unit != UnitCouple {
		return 0
	}
	return printed.Count.Value
}

// standsIn reports whether the text holds the digits of the number, with or without dots.
func (c Count) standsIn(text string) bool {
	var buf [32]byte
	digits := locale.AppendInt(buf[:0], int64(c.Value))
	at := strings.Index(text, string(digits))
	if at < 0 {
		digits = strconv.AppendInt(buf[:0], int64(c.Value), 10)
		at = strings.Index(text, string(digits))
	}
	return at >= 0 && !isDigitAt(text, at-1) && !isDigitAt(text, at+len(digits))
}

func isDigitAt(text string, i int) bool {
	return i >= 0 && i < len(text) && text[i] >= '0' && text[i] <= '9'
}

func hasDigits(text string) bool { return strings.ContainsAny(text, "0123456789") }

// holds reports whether a number that was read is, or spans, the one recorded.
func (c Count) holds(recorded Count) bool {
	if c.To != 0 {
		return recorded.Value >= c.Value && max(recorded.Value, recorded.To) <= c.To
	}
	return recorded.Value == c.Value
}

var ruleHeadcountUnit = validation.Rule{
	Code: "headcount.unit", Severity: validation.Warning,
	ID:     "tercetak %[1]d %[2]v, tetapi tercatat dalam satuan %[3]v; ganti satuannya atau jumlahnya",
	EN:     "%[1]d of the unit %[2]v are printed, yet recorded in the unit %[3]v; change the unit or the number",
	Source: "what is printed and how it was read belong together",
}

var ruleHeadcountText = validation.Rule{
	Code: "headcount.text", Severity: validation.Warning,
	ID:     "jumlah tercatat %[1]d, tetapi angka itu tidak ada dalam teks yang tercetak; cocokkan keduanya",
	EN:     "the number is recorded as %[1]d, which the printed text does not tell; compare the two",
	Source: "what is printed and how it was read belong together",
}
