package roster

import (
	"strings"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/validation"
)

// readDate reads a day of birth as lists hold it: see [locale.DateReader]. A rule tells
// what is wrong; [ruleDateOrder], [ruleDateMonth] and [ruleDateYear] come with a date,
// the others without one.
func readDate(text string) (civil.Date, *validation.Rule) {
	if digits(text) < 3 {
		return civil.Date{}, &ruleDate
	}
	reading, err := locale.DateReader{List: true, Birth: true}.Parse(text)
	if err != nil {
		if e, ok := err.(*locale.ReadError); ok && e.Code == locale.CodeSerial { //nolint:errorlint // it is returned bare
			return civil.Date{}, &ruleDateSerial
		}
		return civil.Date{}, &ruleDate
	}
	d := reading.Range.Start
	switch {
	case d != reading.Range.End || d.Year() < 1850:
		return civil.Date{}, &ruleDate
	case reading.CenturyUnknown:
		return d, &ruleDateYear
	case reading.MonthFirst:
		return d, &ruleDateOrder
	case reading.Misspelt:
		return d, &ruleDateMonth
	}
	return d, nil
}

// dateIn reads the day of birth among the lines and words of a cell: behind the place,
// above the age.
func dateIn(text string) (civil.Date, *validation.Rule) {
	d, rule := readDate(text)
	if rule != &ruleDate {
		return d, rule
	}
	for part := range strings.Lines(text) {
		if d, rule := readDate(strings.TrimSpace(part)); rule != &ruleDate {
			return d, rule
		}
		if i := strings.IndexAny(part, "0123456789"); i > 0 {
			if d, rule := readDate(strings.TrimSpace(part[i:])); rule != &ruleDate {
				return d, rule
			}
		}
	}
	return d, rule
}

// fitsNIK reports whether the six digits of a NIK are those of a day of birth.
func fitsNIK(n participant.NIK, d civil.Date) bool {
	if n.IsZero() || d.IsZero() {
		return false
	}
	s := n.Reveal()
	day := int(s[6]-'0')*10 + int(s[7]-'0')
	month := int(s[8]-'0')*10 + int(s[9]-'0')
	year := int(s[10]-'0')*10 + int(s[11]-'0')
	return day%40 == d.Day() && month == int(d.Month()) && year == d.Year()%100
}

func sameButCentury(a, b civil.Date) bool {
	return !b.IsZero() && a.Day() == b.Day() && a.Month() == b.Month() && a.Year()%100 == b.Year()%100
}
