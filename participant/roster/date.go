package roster

import (
	"time"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/validation"
)

// readDate reads a day of birth: day, month and year divided by any sign or spaces,
// the month as number or word, the year of four digits; or the year first. A rule
// tells what is wrong; [ruleDateOrder] comes with a date, the others without one.
//
// A date that holds only with the month first is read so. One whose year has two
// digits comes with [ruleDateYear] and the year as written, for the NIP may tell the
// century.
func readDate(text string) (civil.Date, *validation.Rule) {
	var n [3]int    // the parts in their order
	var size [3]int // digits of each; 0 is a word
	parts := 0
	for i := 0; i < len(text); {
		c := text[i] | 0x20
		switch {
		case '0' <= text[i] && text[i] <= '9':
			if parts == 3 {
				return readClockBehind(text[i:], n, size)
			}
			for ; i < len(text) && '0' <= text[i] && text[i] <= '9' && size[parts] < 9; i++ {
				n[parts] = n[parts]*10 + int(text[i]-'0')
				size[parts]++
			}
			parts++
		case 'a' <= c && c <= 'z':
			start := i
			for i < len(text) && 'a' <= text[i]|0x20 && text[i]|0x20 <= 'z' {
				i++
			}
			if m := monthOf(text[start:i]); m != 0 && parts < 3 {
				n[parts] = int(m)
				parts++
			} else if parts > 0 || i-start < 3 {
				if parts == 3 && text[start] == 'T' { // 1969-05-17T00:00:00
					return makeDate(n, size)
				}
				return civil.Date{}, &ruleDate
			}
		default:
			i++
		}
	}
	if parts == 1 && size[0] == 5 {
		return civil.Date{}, &ruleDateSerial
	}
	if parts == 1 && size[0] == 8 {
		return joinedDate(n[0])
	}
	if parts != 3 {
		return civil.Date{}, &ruleDate
	}
	return makeDate(n, size)
}

// readClockBehind allows for a time of day behind a date, which spreadsheets add:
// "17/05/1969 00:00:00".
func readClockBehind(rest string, n, size [3]int) (civil.Date, *validation.Rule) {
	colon := false
	for i := range len(rest) {
		switch c := rest[i]; {
		case c == ':':
			colon = true
		case '0' <= c && c <= '9' || c == ' ' || c == '.' || c == '-' || c == '+' || c|0x20 == 'z' || c|0x20 == 'a' || c|0x20 == 'p' || c|0x20 == 'm':
		default:
			return civil.Date{}, &ruleDate
		}
	}
	if !colon {
		return civil.Date{}, &ruleDate
	}
	return makeDate(n, size)
}

// joinedDate reads DDMMYYYY and YYYYMMDD.
func joinedDate(v int) (civil.Date, *validation.Rule) {
	early, lateFirst := v/10000, v%10000
	dayFirst, err1 := civil.NewDate(lateFirst, time.Month(early%100), early/100)
	yearFirst, err2 := civil.NewDate(early, time.Month(lateFirst/100), lateFirst%100)
	ok1 := err1 == nil && lateFirst >= 1900 && lateFirst < 2100
	ok2 := err2 == nil && early >= 1900 && early < 2100
	switch {
	case ok1 && !ok2:
		return dayFirst, nil
	case ok2 && !ok1:
		return yearFirst, nil
	}
	return civil.Date{}, &ruleDate
}

func makeDate(n, size [3]int) (civil.Date, *validation.Rule) {
	day, month, year := n[0], n[1], n[2]
	order := false
	switch {
	case size[0] == 4: // year first
		day, year = n[2], n[0]
	case size[0] == 0: // "Mei 17, 1969"
		day, month = n[1], n[0]
	case size[2] == 2 || size[2] == 1:
		return shortYear(day, month, year)
	case size[2] != 4:
		return civil.Date{}, &ruleDate
	}
	if month > 12 && day <= 12 && size[0] != 4 {
		day, month, order = month, day, true
	}
	d, err := civil.NewDate(year, time.Month(month), day)
	switch {
	case err != nil || year < 1850:
		return civil.Date{}, &ruleDate
	case order:
		return d, &ruleDateOrder
	}
	return d, nil
}

// shortYear returns the date in the first century, as a mark of its two digits.
func shortYear(day, month, year int) (civil.Date, *validation.Rule) {
	d, err := civil.NewDate(2000+year, time.Month(month), day)
	if err != nil {
		if d, err = civil.NewDate(1900+year, time.Month(month), day); err != nil {
			return civil.Date{}, &ruleDate
		}
	}
	return d, &ruleDateYear
}

// monthOf returns the month that a word names, in Indonesian or English, whole or
// short; 0 if none.
func monthOf(word string) time.Month {
	if len(word) < 3 || len(word) > 9 {
		return 0
	}
	var b [3]byte
	for i := range b {
		b[i] = word[i] | 0x20
	}
	switch string(b[:]) {
	case "jan":
		return time.January
	case "feb", "peb":
		return time.February
	case "mar", "mrt":
		return time.March
	case "apr":
		return time.April
	case "mei", "may":
		return time.May
	case "jun":
		return time.June
	case "jul":
		return time.July
	case "agu", "agt", "ags", "aug":
		return time.August
	case "sep":
		return time.September
	case "okt", "oct":
		return time.October
	case "nov", "nop":
		return time.November
	case "des", "dec":
		return time.December
	}
	return 0
}
