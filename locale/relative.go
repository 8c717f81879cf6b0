package locale

import (
	"strconv"

	"github.com/integritas-id/integritas/civil"
)

// Relative writes how far d lies from today: hari ini, besok, lusa, kemarin,
// kemarin dulu; dalam 3 hari and 3 hari yang lalu up to 30 days; then complete
// months and, from twelve on, complete years: dalam 2 bulan, 1 tahun yang lalu.
// If either day is the zero Date it is an empty string.
//
// The texts are CLDR's, save that there are no weeks, because minggu is Sunday
// too. They are in small letters: the caller capitalises. Besok also means any
// later day in loose speech; a contract names the date.
func Relative(d, today civil.Date) string { return Writer{}.Relative(d, today) }

// Relative writes how far d lies from today in the language of w; in English,
// tomorrow, in 3 days, 2 months ago.
func (w Writer) Relative(d, today civil.Date) string {
	if d.IsZero() || today.IsZero() {
		return ""
	}
	days := d.Sub(today)
	if name := w.relativeName(days); name != "" {
		return name
	}
	past := days < 0
	n := max(days, -days)
	id, en := "hari", "day"
	if n > 30 {
		n, id, en = completeMonths(d, today), "bulan", "month"
		if n >= 12 {
			n, id, en = n/12, "tahun", "year"
		}
	}
	dst := make([]byte, 0, 32)
	if w.english() {
		if !past {
			dst = append(dst, "in "...)
		}
		dst = append(strconv.AppendInt(dst, int64(n), 10), ' ')
		dst = append(dst, en...)
		if n != 1 {
			dst = append(dst, 's')
		}
		if past {
			dst = append(dst, " ago"...)
		}
		return string(dst)
	}
	if !past {
		dst = append(dst, "dalam "...)
	}
	dst = append(strconv.AppendInt(dst, int64(n), 10), ' ')
	dst = append(dst, id...)
	if past {
		dst = append(dst, " yang lalu"...)
	}
	return string(dst)
}

// relativeName returns the name of a day near today, empty if it has none.
func (w Writer) relativeName(days int) string {
	if w.english() {
		switch days {
		case -1:
			return "yesterday"
		case 0:
			return "today"
		case 1:
			return "tomorrow"
		}
		return ""
	}
	switch days {
	case -2:
		return "kemarin dulu"
	case -1:
		return "kemarin"
	case 0:
		return "hari ini"
	case 1:
		return "besok"
	case 2:
		return "lusa"
	}
	return ""
}

// completeMonths returns the complete calendar months between two days, in
// either order.
func completeMonths(a, b civil.Date) int {
	if b.Before(a) {
		a, b = b, a
	}
	n := (b.Year()-a.Year())*12 + int(b.Month()) - int(a.Month())
	if b.Day() < a.Day() {
		n--
	}
	return n
}
