package locale

import (
	"strconv"

	"github.com/integritas-id/integritas/civil"
)

// DateStyle is a way to write a day or a range of days. The zero DateStyle is
// DateFull; the machine form 2024-03-05 is [civil.Date.String].
type DateStyle uint8

// The date styles, with what each writes and where it is used.
const (
	DateFull       DateStyle = iota // Selasa, 5 Maret 2024: letters, invitations, certificates
	DateLong                        // 5 Maret 2024: running text, beside the place in a letter's head
	DateMedium                      // 5 Mar 2024: tables and screens
	DateShort                       // 05/03/24: narrow columns
	DatePress                       // Selasa (5/3/2024): news text
	DatePressShort                  // Selasa (5/3): news text, second mention
	DateMinutes                     // Pada hari ini Selasa tanggal Lima bulan Maret tahun …: berita acara, deeds
)

// FormatDate writes d in Indonesian. The zero Date, a day not known, is an
// empty string.
//
// DateFull and DateLong follow EYD V: a comma after the weekday, none before
// the year, no leading zero. CLDR pads the day of its full form (Selasa, 05
// Maret 2024); EYD's examples do not, so neither does this. DateMedium takes
// CLDR's short months, without a dot. DateMinutes is the opening of minutes and
// deeds (tata naskah dinas): numbers in words, each with a capital, no commas.
func FormatDate(d civil.Date, s DateStyle) string { return Writer{}.FormatDate(d, s) }

// AppendDate appends what [FormatDate] returns to dst. It does not allocate if
// dst has room.
func AppendDate(dst []byte, d civil.Date, s DateStyle) []byte {
	return Writer{}.AppendDate(dst, d, s)
}

// FormatDate writes d in the language of w; in English, Tuesday, 5 March 2024.
// Day stands before month in both languages.
func (w Writer) FormatDate(d civil.Date, s DateStyle) string {
	return string(w.AppendDate(make([]byte, 0, 96), d, s))
}

// AppendDate appends what w.FormatDate returns to dst. It does not allocate if
// dst has room.
func (w Writer) AppendDate(dst []byte, d civil.Date, s DateStyle) []byte {
	if d.IsZero() {
		return dst
	}
	names := w.dateNames()
	switch s {
	case DateShort:
		return appendShort(dst, d)
	case DateLong, DateMedium:
		return names.appendDay(dst, d, s, wholeDate)
	case DatePress, DatePressShort:
		dst = append(dst, names.weekday(d)...)
		dst = append(dst, " ("...)
		dst = names.appendDay(dst, d, s, wholeDate)
		return append(dst, ')')
	case DateMinutes:
		if w.english() {
			dst = append(dst, "On this day, "...)
			return w.AppendDate(dst, d, DateFull)
		}
		return appendMinutes(append(dst, "Pada hari ini "...), d)
	default: // DateFull
		dst = append(dst, names.weekday(d)...)
		dst = append(dst, ", "...)
		return names.appendDay(dst, d, s, wholeDate)
	}
}

// dateParts says how much of a day is written: the first day of a range leaves
// out what it shares with the last.
type dateParts uint8

const (
	dayOnly dateParts = iota
	dayAndMonth
	wholeDate
)

// appendDay appends the parts of d: 5 Maret 2024, 5 Mar 2024, 5/3/2024 or, for
// DatePressShort, which never has a year, 5/3.
func (n *dateNames) appendDay(dst []byte, d civil.Date, s DateStyle, parts dateParts) []byte {
	sep := byte(' ')
	if s == DatePress || s == DatePressShort {
		sep = '/'
	}
	dst = strconv.AppendInt(dst, int64(d.Day()), 10)
	if parts == dayOnly {
		return dst
	}
	dst = append(dst, sep)
	switch s {
	case DatePress, DatePressShort:
		dst = strconv.AppendInt(dst, int64(d.Month()), 10)
	case DateMedium:
		dst = append(dst, n.monthsShort[d.Month()-1]...)
	default:
		dst = append(dst, n.month(d)...)
	}
	if parts == dayAndMonth || s == DatePressShort {
		return dst
	}
	dst = append(dst, sep)
	return strconv.AppendInt(dst, int64(d.Year()), 10)
}

// appendShort appends d as 05/03/24.
func appendShort(dst []byte, d civil.Date) []byte {
	dst = append(appendTwo(dst, d.Day()), '/')
	dst = append(appendTwo(dst, int(d.Month())), '/')
	return appendTwo(dst, d.Year()%100)
}

// appendTwo appends n, 0 to 99, in two digits.
func appendTwo(dst []byte, n int) []byte {
	return append(dst, '0'+byte(n/10), '0'+byte(n%10))
}

// appendMinutes appends Selasa tanggal Lima bulan Maret tahun Dua Ribu ….
func appendMinutes(dst []byte, d civil.Date) []byte {
	dst = append(dst, namesID.weekday(d)...)
	dst = append(dst, " tanggal "...)
	dst = appendCapitalWords(dst, d.Day())
	dst = append(dst, " bulan "...)
	dst = append(dst, namesID.month(d)...)
	dst = append(dst, " tahun "...)
	return appendCapitalWords(dst, d.Year())
}

// appendCapitalWords appends n in words, each with a capital.
func appendCapitalWords(dst []byte, n int) []byte {
	start := len(dst)
	dst = AppendTerbilang(dst, int64(n))
	for i := start; i < len(dst); i++ {
		if i == start || dst[i-1] == ' ' {
			dst[i] -= 'a' - 'A'
		}
	}
	return dst
}
