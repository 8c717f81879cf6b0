package locale

import (
	"bytes"
	"math"
)

// TerbilangDecimal turns a number in digits, with its decimals as given, into
// words: 12,5 is "dua belas koma lima", 10,50 "sepuluh koma lima nol". The
// decimals are named digit by digit. CLDR says titik for the comma, which is an
// English idea and not followed.
//
// The text is read by the rules of [ParseNumber], without unit or percent sign;
// for a float64 write it first, [FormatDecimal] settles its digits. Errors are a
// [*ReadError] with [CodeEmpty], [CodeFormat] or, beyond int64, [CodeOverflow].
func TerbilangDecimal(s string) (string, error) { return Writer{}.TerbilangDecimal(s) }

// TerbilangDecimal writes in the language of w what the text, in Indonesian
// digits, says; in English, twelve point five.
func (w Writer) TerbilangDecimal(s string) (string, error) {
	if len(s) > maxText {
		return "", &ReadError{CodeFormat, s}
	}
	var buf [maxText]byte
	b := appendFolded(buf[:0], s)
	if len(b) == 0 {
		return "", &ReadError{CodeEmpty, s}
	}
	sign, b := cutSign(b)
	n, ok := splitNumeral(b)
	if !ok {
		return "", &ReadError{CodeFormat, s}
	}
	whole, code := wholeAmount(numeral{whole: n.whole}, 0)
	negative := sign == '-' && (whole != 0 || len(bytes.Trim(n.fraction, "0")) > 0)
	switch {
	case code != "", whole > 1<<63, whole == 1<<63 && !negative:
		return "", &ReadError{CodeOverflow, s}
	case negative && whole == 0:
		return string(w.appendDigits(append([]byte("minus "), w.Terbilang(0)...), n.fraction)), nil
	case negative:
		whole = -whole
	}
	return string(w.appendDigits([]byte(w.Terbilang(int64(whole))), n.fraction)), nil
}

// appendDigits appends koma and the names of decimals, or nothing for none.
func (w Writer) appendDigits(dst, fraction []byte) []byte {
	if len(fraction) == 0 {
		return dst
	}
	point := " koma"
	if w.english() {
		point = " point"
	}
	dst = append(dst, point...)
	for _, digit := range fraction {
		dst = w.AppendTerbilang(append(dst, ' '), int64(digit-'0'))
	}
	return dst
}

// ParseTerbilangDecimal reads a number in words with or without decimals and
// returns it in digits, as [FormatDecimal] would write it: "sepuluh koma lima
// nol" is 10,50. [ParseNumber] gives its value.
//
// Whole numbers are read as [ParseTerbilang] reads them. Behind koma stand names
// of single digits: dua koma lima puluh is an error.
func ParseTerbilangDecimal(s string) (string, error) {
	if len(s) > maxText {
		return "", &ReadError{CodeNotWords, s}
	}
	var buf [maxText]byte
	b := appendFolded(buf[:0], s)
	if len(b) == 0 {
		return "", &ReadError{CodeEmpty, s}
	}
	dst, code := readTerbilangDecimal(b)
	if code != "" {
		return "", &ReadError{code, s}
	}
	return string(dst), nil
}

func readTerbilangDecimal(b []byte) ([]byte, Code) {
	whole, decimals, koma := bytes.Cut(b, []byte("koma"))
	w, rest := nextWord(whole)
	second, afterSecond := nextWord(rest)
	var n int64
	var code Code
	minusZero := koma && b[0] != '-' && w.kind == wordMinus && second.kind == wordZero
	if minusZero {
		rest = afterSecond
	} else if n, rest, code = readWords(whole); code != "" {
		return nil, code
	}
	if !onlyGaps(rest) || !koma && len(rest) > 0 || koma && bytes.Contains(whole, []byte("kosong")) {
		return nil, CodeNotWords
	}
	dst := make([]byte, 0, 64)
	if minusZero {
		dst = append(dst, '-')
	}
	dst = AppendInt(dst, n)
	if !koma {
		return dst, ""
	}
	dst = append(dst, ',')
	sum := n
	for {
		w, rest := nextWord(decimals)
		if w.kind != wordUnit && (w.kind != wordZero || w.text != "nol") {
			break
		}
		dst = append(dst, '0'+byte(w.value))
		sum |= int64(w.value)
		decimals = rest
	}
	if dst[len(dst)-1] == ',' || len(decimals) > 0 {
		return nil, CodeNotWords
	}
	if minusZero && sum == 0 {
		dst = dst[1:]
	}
	return dst, ""
}

// onlyGaps reports whether b is what may stand between two words.
func onlyGaps(b []byte) bool { return len(bytes.Trim(b, " -")) == 0 }

// TerbilangSen writes an amount counted in sen, hundredths of a rupiah, in
// words: 90050050 is "sembilan ratus ribu lima ratus rupiah lima puluh sen" (EYD
// has it so). Without sen it is what [RupiahWords] writes. Sen are out of
// circulation: it is for those who keep them in interest or tax.
func TerbilangSen(sen int64) string { return Writer{}.TerbilangSen(sen) }

// TerbilangSen writes an amount in sen in the language of w; in English, five
// rupiah fifty sen.
func (w Writer) TerbilangSen(sen int64) string {
	u, negative := magnitude(sen)
	dst := make([]byte, 0, 160)
	if negative {
		dst = append(dst, "minus "...)
	}
	dst = w.AppendTerbilang(dst, int64(u/100))
	dst = append(dst, " rupiah"...)
	if u%100 > 0 {
		dst = w.AppendTerbilang(append(dst, ' '), int64(u%100))
		dst = append(dst, " sen"...)
	}
	return string(dst)
}

// ParseTerbilangSen reads an amount in words and returns it in sen: seribu
// rupiah lima puluh sen is 100050. Whole amounts and, of sen, 1 to 99 alone
// (lima puluh sen) are read too; the word rupiah or sen is required. Errors are a
// [*ReadError] with [CodeEmpty], [CodeNotWords] or [CodeOverflow].
func ParseTerbilangSen(s string) (int64, error) {
	if len(s) > maxText {
		return 0, &ReadError{CodeNotWords, s}
	}
	var buf [maxText]byte
	b := appendFolded(buf[:0], s)
	if len(b) == 0 {
		return 0, &ReadError{CodeEmpty, s}
	}
	sen, code := readTerbilangSen(b)
	if code != "" {
		return 0, &ReadError{code, s}
	}
	return sen, nil
}

func readTerbilangSen(b []byte) (int64, Code) {
	first, rest := nextWord(b)
	negative := first.kind == wordMinus && b[0] != '-'
	if negative {
		b = bytes.TrimLeft(rest, " -")
		if next, _ := nextWord(b); next.kind == wordMinus {
			return 0, CodeNotWords
		}
	}
	n, rest, code := readWords(b)
	if code != "" {
		return 0, code
	}
	var sen int64
	rest = cutSpace(rest)
	afterRupiah, isRupiah := bytes.CutPrefix(rest, []byte("rupiah"))
	switch {
	case !isRupiah:
		sen, n = n, 0
	case len(afterRupiah) == 0:
		rest = nil
	default:
		if sen, rest, code = readWords(bytes.TrimLeft(afterRupiah, " ")); code != "" {
			return 0, code
		}
	}
	if rest != nil && (string(cutSpace(rest)) != "sen" || sen < 1 || sen > 99) || n < 0 {
		return 0, CodeNotWords
	}
	switch {
	case negative && n == 0 && sen == 0:
		return 0, CodeNotWords
	case negative && (n < math.MaxInt64/100 || n == math.MaxInt64/100 && sen <= 8):
		return -n*100 - sen, ""
	case n > (math.MaxInt64-sen)/100:
		return 0, CodeOverflow
	}
	return n*100 + sen, ""
}
