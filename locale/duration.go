package locale

// MinutesPerJP is the length in minutes of a jam pelajaran (JP), one hour of training, by custom.
const MinutesPerJP = 45

// FormatDuration writes a length of time in minutes: 2 jam 30 menit, 45 menit,
// 3 jam; 0 menit for zero. There are no days, 1500 minutes are 25 jam, and a
// negative length has a minus in front. Jam is a length, pukul the clock.
func FormatDuration(minutes int) string { return Writer{}.FormatDuration(minutes) }

// FormatJP writes a length of time in minutes as training hours (jam
// pelajaran, JP) of 45 minutes, with at most one decimal, rounded half away from
// zero: 90 minutes are 2 JP, 100 minutes 2,2 JP.
func FormatJP(minutes int) string { return Writer{}.FormatJP(minutes) }

// FormatDuration writes minutes in the language of w; in English, 2 hours 30
// minutes.
func (w Writer) FormatDuration(minutes int) string {
	u, negative := magnitude(int64(minutes))
	dst := make([]byte, 0, 48)
	if negative {
		dst = append(dst, '-')
	}
	hours, rest := u/60, u%60
	if hours > 0 {
		dst = w.appendMeasure(dst, hours, " jam", " hour")
		if rest == 0 {
			return string(dst)
		}
		dst = append(dst, ' ')
	}
	return string(w.appendMeasure(dst, rest, " menit", " minute"))
}

// FormatJP writes minutes in the language of w; in English, 2.2 JP.
func (w Writer) FormatJP(minutes int) string {
	u, negative := magnitude(int64(minutes))
	whole, rest := u/MinutesPerJP, u%MinutesPerJP
	tenths := (rest*20 + MinutesPerJP) / (2 * MinutesPerJP) // never a tie: 45 is odd
	if tenths == 10 {
		whole, tenths = whole+1, 0
	}
	dst := make([]byte, 0, 32)
	if negative && whole+tenths > 0 {
		dst = append(dst, '-')
	}
	dst = appendGroupedUint(dst, whole, w.signs().group)
	if tenths > 0 {
		dst = append(dst, w.signs().decimal, '0'+byte(tenths))
	}
	return string(append(dst, " JP"...))
}

// appendMeasure appends a count and its unit, which has a plural in English only.
func (w Writer) appendMeasure(dst []byte, n uint64, id, en string) []byte {
	dst = appendGroupedUint(dst, n, w.signs().group)
	if !w.english() {
		return append(dst, id...)
	}
	dst = append(dst, en...)
	if n != 1 {
		dst = append(dst, 's')
	}
	return dst
}
