package locale

import "github.com/integritas-id/integritas/civil"

// FormatRange writes a range of days in Indonesian. A range of one day is
// written as [FormatDate] writes the day; one with an unknown end is an empty
// string.
//
//	DateFull        Selasa s.d. Kamis, 5 s.d. 7 Maret 2024
//	DateLong        5–7 Maret 2024, 30 Maret–2 April 2024
//	DateMedium      5–7 Mar 2024
//	DateShort       05/03/24–07/03/24
//	DatePress       Selasa–Kamis (5–7/3/2024)
//	DatePressShort  Selasa–Kamis (5–7/3)
//	DateMinutes     Pada hari Selasa tanggal Lima … sampai dengan hari Kamis tanggal Tujuh …
//
// The first day leaves out the month and the year that it shares with the
// last. EYD V allows the dash between dates and asks for no spaces around it;
// CLDR puts thin spaces where the parts differ, this never does. DateFull takes
// the s.d. of official letters. Both weekdays are always written, also when
// they are the same.
func FormatRange(r civil.Range, s DateStyle) string { return Writer{}.FormatRange(r, s) }

// AppendRange appends what [FormatRange] returns to dst. It does not allocate
// if dst has room.
func AppendRange(dst []byte, r civil.Range, s DateStyle) []byte {
	return Writer{}.AppendRange(dst, r, s)
}

// FormatRange writes r in the language of w; in English, 5–7 March 2024.
func (w Writer) FormatRange(r civil.Range, s DateStyle) string {
	return string(w.AppendRange(make([]byte, 0, 176), r, s))
}

// AppendRange appends what w.FormatRange returns to dst. It does not allocate
// if dst has room.
func (w Writer) AppendRange(dst []byte, r civil.Range, s DateStyle) []byte {
	if r.Start.IsZero() || r.End.IsZero() {
		return dst
	}
	if r.Start == r.End {
		return w.AppendDate(dst, r.Start, s)
	}
	names := w.dateNames()
	switch s {
	case DateShort:
		dst = append(appendShort(dst, r.Start), "–"...)
		return appendShort(dst, r.End)
	case DateLong, DateMedium:
		return names.appendDays(dst, r, s, "–")
	case DatePress, DatePressShort:
		dst = names.appendWeekdays(dst, r, "–")
		dst = append(dst, " ("...)
		dst = names.appendDays(dst, r, s, "–")
		return append(dst, ')')
	case DateMinutes:
		return w.appendMinutesRange(dst, r)
	}
	joiner := " s.d. "
	if w.english() {
		joiner = " to "
	}
	dst = names.appendWeekdays(dst, r, joiner)
	dst = append(dst, ", "...)
	return names.appendDays(dst, r, s, joiner)
}

func (n *dateNames) appendWeekdays(dst []byte, r civil.Range, joiner string) []byte {
	dst = append(dst, n.weekday(r.Start)...)
	dst = append(dst, joiner...)
	return append(dst, n.weekday(r.End)...)
}

// appendDays appends both days of r, the first as short as it can be.
func (n *dateNames) appendDays(dst []byte, r civil.Range, s DateStyle, joiner string) []byte {
	first := wholeDate
	if r.Start.Year() == r.End.Year() {
		first = dayAndMonth
		if r.Start.Month() == r.End.Month() {
			first = dayOnly
		}
	}
	dst = n.appendDay(dst, r.Start, s, first)
	dst = append(dst, joiner...)
	return n.appendDay(dst, r.End, s, wholeDate)
}

// appendMinutesRange appends r as minutes and deeds open with it: both days whole.
func (w Writer) appendMinutesRange(dst []byte, r civil.Range) []byte {
	if w.english() {
		dst = w.AppendDate(append(dst, "From "...), r.Start, DateFull)
		return w.AppendDate(append(dst, " to "...), r.End, DateFull)
	}
	dst = appendMinutes(append(dst, "Pada hari "...), r.Start)
	return appendMinutes(append(dst, " sampai dengan hari "...), r.End)
}
