package locale

// CompactStyle is a way to write a large number with a unit. The zero
// CompactStyle is CompactShort.
type CompactStyle uint8

// The compact styles, with what each writes.
const (
	CompactShort CompactStyle = iota // 12,3 rb; 1,5 jt; 2,1 M; 3 T
	CompactLong                      // 12,3 ribu; 1,5 juta; 2,1 miliar; 3 triliun
)

// compactUnits are the units of 10^3, 10^6, 10^9 and 10^12 by style, with the
// space before them.
type compactUnits [2][5]string

var compactEN = compactUnits{
	CompactShort: {"", "K", "M", "B", "T"},
	CompactLong:  {"", " thousand", " million", " billion", " trillion"},
}

// FormatCompact writes f with at most one decimal and a unit: 12,3 rb or 12,3
// ribu. Below 1.000 there is no unit; triliun is the last one (1.500 T). M is
// miliar, a thousand English millions. Digits are lost: it is for headlines and
// charts.
//
// CLDR drops the decimal from 10 on (12 rb) and the dot of 1.500 T; both are
// kept here. A number that rounds up to 1.000 takes the next unit: 999.950 is
// 1 jt.
func FormatCompact(f float64, s CompactStyle) string { return Writer{}.FormatCompact(f, s) }

// FormatCompact writes f in the language of w; in English, 12.3K or 12.3
// thousand, where M is million and B billion.
func (w Writer) FormatCompact(f float64, s CompactStyle) string {
	return string(w.AppendCompact(make([]byte, 0, 32), f, s))
}

// AppendCompact appends what w.FormatCompact returns to dst. It does not
// allocate if dst has room.
func (w Writer) AppendCompact(dst []byte, f float64, s CompactStyle) []byte {
	if dst, ok := appendNonFinite(dst, f); ok {
		return dst
	}
	return w.appendCompact(dst, decimalOf(f), s)
}

func (w Writer) appendCompact(dst []byte, d decimal, s CompactStyle) []byte {
	const last = 4 // triliun
	unit := min(max((d.point-1)/3, 0), last)
	d.point -= 3 * unit
	d = d.round(1)
	if d.point > 3 && unit < last { // 999,95 rounds to 1.000
		d.point -= 3
		unit++
	}
	places := 0
	if d.n > d.point {
		places = 1
	}
	units := &compactID
	if w.english() {
		units = &compactEN
	}
	if s > CompactLong {
		s = CompactShort
	}
	return append(d.append(dst, places, w.signs()), units[s][unit]...)
}
