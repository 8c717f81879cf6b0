package locale

// Each entry ends in a space; the last one of a number is cut off.
var (
	englishBelow20 = [...]string{
		"", "one ", "two ", "three ", "four ", "five ", "six ", "seven ", "eight ", "nine ", "ten ",
		"eleven ", "twelve ", "thirteen ", "fourteen ", "fifteen ", "sixteen ", "seventeen ", "eighteen ", "nineteen ",
	}
	englishTens   = [...]string{"", "", "twenty ", "thirty ", "forty ", "fifty ", "sixty ", "seventy ", "eighty ", "ninety "}
	englishScales = [...]string{"", "thousand ", "million ", "billion ", "trillion ", "quadrillion ", "quintillion "}
)

// Terbilang writes n in words in the language of w; in English, one million
// five hundred thousand, twenty-one, minus seven.
func (w Writer) Terbilang(n int64) string {
	return string(w.AppendTerbilang(make([]byte, 0, 128), n))
}

// AppendTerbilang appends what w.Terbilang returns to dst. It does not allocate
// if dst has room.
func (w Writer) AppendTerbilang(dst []byte, n int64) []byte {
	if !w.english() {
		return AppendTerbilang(dst, n)
	}
	if n == 0 {
		return append(dst, "zero"...)
	}
	u, negative := magnitude(n)
	if negative {
		dst = append(dst, "minus "...)
	}
	scale := uint64(1e18)
	for i := len(englishScales) - 1; i >= 0; i-- {
		if group := u / scale % 1000; group > 0 {
			dst = appendEnglishGroup(dst, group)
			dst = append(dst, englishScales[i]...)
		}
		scale /= 1000
	}
	return dst[:len(dst)-1]
}

// appendEnglishGroup appends the words of 1 to 999 with a space behind.
func appendEnglishGroup(dst []byte, group uint64) []byte {
	if group >= 100 {
		dst = append(dst, englishBelow20[group/100]...)
		dst = append(dst, "hundred "...)
		group %= 100
	}
	if group < 20 {
		return append(dst, englishBelow20[group]...)
	}
	dst = append(dst, englishTens[group/10]...)
	if group%10 == 0 {
		return dst
	}
	dst[len(dst)-1] = '-'
	return append(dst, englishBelow20[group%10]...)
}
