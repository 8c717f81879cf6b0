package locale

// FormatInt writes a whole number with a dot every three digits: 1.500.000.
// Grouping begins at 1.000, as in CLDR. Numbers that are not quantities (years,
// NIP, postal codes, house numbers) have no dots in EYD: use strconv for them.
func FormatInt(n int64) string { return Writer{}.FormatInt(n) }

// AppendInt appends what [FormatInt] returns to dst. It does not allocate if
// dst has room.
func AppendInt(dst []byte, n int64) []byte { return appendGrouped(dst, n, '.') }

// FormatDecimal writes f with exactly places digits after the comma, zeros
// kept: 1.234,50. Places below 1 leave the comma out. NaN is NaN, an infinity ∞.
//
// A half is rounded away from zero, on the shortest decimal text of f: 2.675 at
// two places is 2,68. Spreadsheets and JavaScript do so; package fmt rounds the
// binary value (2.67) and ICU a half to even. A zero has no minus.
func FormatDecimal(f float64, places int) string { return Writer{}.FormatDecimal(f, places) }

// FormatPercent writes a fraction in percent with exactly places digits after
// the comma: 0.125 at one place is 12,5%. There is no space before the sign
// (EYD and CLDR). Rounding is that of [FormatDecimal]: 0.285 at no places is 29%.
func FormatPercent(f float64, places int) string { return Writer{}.FormatPercent(f, places) }

// mostPlaces is how many digits are written after the decimal sign at most: no float64
// has more of its own.
const mostPlaces = 350

// FormatInt writes n in the language of w; in English, 1,500,000.
func (w Writer) FormatInt(n int64) string {
	return string(w.AppendInt(make([]byte, 0, 32), n))
}

// AppendInt appends what w.FormatInt returns to dst. It does not allocate if
// dst has room.
func (w Writer) AppendInt(dst []byte, n int64) []byte {
	return appendGrouped(dst, n, w.signs().group)
}

// FormatDecimal writes f in the language of w; in English, 1,234.50.
func (w Writer) FormatDecimal(f float64, places int) string {
	return string(w.AppendDecimal(make([]byte, 0, 32), f, places))
}

// AppendDecimal appends what w.FormatDecimal returns to dst. It does not
// allocate if dst has room.
func (w Writer) AppendDecimal(dst []byte, f float64, places int) []byte {
	if dst, ok := appendNonFinite(dst, f); ok {
		return dst
	}
	places = min(max(places, 0), mostPlaces)
	return decimalOf(f).round(places).append(dst, places, w.signs())
}

// FormatPercent writes f in the language of w; in English, 12.5%.
func (w Writer) FormatPercent(f float64, places int) string {
	return string(w.AppendPercent(make([]byte, 0, 32), f, places))
}

// AppendPercent appends what w.FormatPercent returns to dst. It does not
// allocate if dst has room.
func (w Writer) AppendPercent(dst []byte, f float64, places int) []byte {
	if dst, ok := appendNonFinite(dst, f); ok {
		return dst
	}
	d := decimalOf(f)
	if d.n > 0 {
		d.point += 2
	}
	places = min(max(places, 0), mostPlaces)
	return append(d.round(places).append(dst, places, w.signs()), '%')
}

// twoDigits are 00 to 99.
const twoDigits = "00010203040506070809" + "10111213141516171819" + "20212223242526272829" +
	"30313233343536373839" + "40414243444546474849" + "50515253545556575859" +
	"60616263646566676869" + "70717273747576777879" + "80818283848586878889" + "90919293949596979899"

// appendGrouped appends n with sep between groups of three digits.
func appendGrouped(dst []byte, n int64, sep byte) []byte {
	u, negative := magnitude(n)
	if negative {
		dst = append(dst, '-')
	}
	return appendGroupedUint(dst, u, sep)
}

func appendGroupedUint(dst []byte, u uint64, sep byte) []byte {
	var buf [26]byte // 18.446.744.073.709.551.615
	i := len(buf)
	for u >= 1000 {
		group := u % 1000
		u /= 1000
		i -= 4
		two := group % 100 * 2
		buf[i] = sep
		buf[i+1] = '0' + byte(group/100)
		buf[i+2] = twoDigits[two]
		buf[i+3] = twoDigits[two+1]
	}
	if u >= 100 {
		i -= 3
		buf[i] = '0' + byte(u/100)
		buf[i+1] = twoDigits[u%100*2]
		buf[i+2] = twoDigits[u%100*2+1]
	} else if u >= 10 {
		i -= 2
		buf[i] = twoDigits[u*2]
		buf[i+1] = twoDigits[u*2+1]
	} else {
		i--
		buf[i] = '0' + byte(u)
	}
	return append(dst, buf[i:]...)
}
