package locale

import "math"

// Terbilang returns n in Indonesian words, in small letters, single spaces and
// no hyphens: 1500000 is "satu juta lima ratus ribu", -7 "minus tujuh". Every
// int64 has words.
//
// The spelling is that of KBBI (miliar, triliun). Zero is "nol" and negative
// "minus", where CLDR has kosong and negatif; from 10^18 on, where CLDR falls
// back to digits, the scale is kuintiliun.
func Terbilang(n int64) string {
	return string(AppendTerbilang(make([]byte, 0, 128), n))
}

// AppendTerbilang appends n in words, as [Terbilang] writes it. It does not
// allocate if dst has room: at most 320 bytes.
func AppendTerbilang(dst []byte, n int64) []byte {
	if n == 0 {
		return append(dst, "nol"...)
	}
	u := uint64(n)
	if n < 0 {
		dst = append(dst, "minus "...)
		u = -u
	}
	if u >= 1e9 {
		high := u / 1e9
		u %= 1e9
		if high >= 1e9 {
			dst = appendGroup(dst, high/1e9, 6)
			high %= 1e9
		}
		dst = appendGroup(dst, high/1e6, 5)
		dst = appendGroup(dst, high/1e3%1e3, 4)
		dst = appendGroup(dst, high%1e3, 3)
	}
	dst = appendGroup(dst, u/1e6, 2)
	dst = appendGroup(dst, u/1e3%1e3, 1)
	dst = appendGroup(dst, u%1e3, 0)
	return dst[:len(dst)-1]
}

// appendGroup appends the words of a group of three digits with its scale,
// counted in thousands, and a space behind; nothing for zero.
func appendGroup(dst []byte, group uint64, scale int) []byte {
	if group == 0 {
		return dst
	}
	if group == 1 && scale == 1 {
		return append(dst, "seribu "...)
	}
	dst = append(dst, wordsHundreds[group/100]...)
	if rest := group % 100; rest < 20 {
		dst = append(dst, wordsBelow20[rest]...)
	} else {
		dst = append(dst, wordsTens[rest/10]...)
		dst = append(dst, wordsBelow20[rest%10]...)
	}
	return append(dst, wordsScales[scale]...)
}

// ParseTerbilang reads a whole number in Indonesian words, as [Terbilang]
// writes it and more widely: any letter case, words joined (duapuluh,
// limaratusribu) or hyphenated, satu ratus for seratus, sejuta for satu juta,
// milyar and trilyun, kosong for nol, negatif and min for minus.
//
// The grammar is strict: scales go down, each with a count of 1 to 999 before
// it; only triliun may count thousands (tiga ribu triliun), as the state budget
// does. Digits, dan, koma and rupiah are errors: a [*ReadError] with
// [CodeEmpty], [CodeNotWords] or [CodeOverflow].
func ParseTerbilang(s string) (int64, error) {
	if len(s) > maxText {
		return 0, &ReadError{CodeNotWords, s}
	}
	var buf [maxText]byte
	b := appendFolded(buf[:0], s)
	if len(b) == 0 {
		return 0, &ReadError{CodeEmpty, s}
	}
	n, rest, code := readWords(b)
	if code == "" && len(rest) > 0 {
		code = CodeNotWords
	}
	if code != "" {
		return 0, &ReadError{code, s}
	}
	return n, nil
}

// wordKind says what part a word plays in a number.
type wordKind uint8

const (
	wordNone  wordKind = iota
	wordUnit           // satu to sembilan
	wordFixed          // sepuluh, sebelas: a whole two-digit number
	wordTeen           // belas
	wordTen            // puluh
	wordHundred
	wordOneHundred // seratus
	wordScale
	wordOneScale // seribu, sejuta
	wordZero
	wordMinus
)

type numberWord struct {
	text  string
	kind  wordKind
	value uint64
}

// nextWord returns the number word at the start of b, past spaces and hyphens,
// and what follows it. At any other text it returns the zero word and b.
func nextWord(b []byte) (numberWord, []byte) {
	rest := b
	for len(rest) > 0 && (rest[0] == ' ' || rest[0] == '-') {
		rest = rest[1:]
	}
	for i := range numberWords {
		w := &numberWords[i]
		if len(rest) >= len(w.text) && rest[0] == w.text[0] && string(rest[:len(w.text)]) == w.text {
			return *w, rest[len(w.text):]
		}
	}
	return numberWord{}, b
}

// readWords reads the longest run of number words at the start of folded text,
// which must be one number. It returns what follows, or a code.
func readWords(b []byte) (n int64, rest []byte, code Code) {
	if len(b) == 0 || b[0] == '-' {
		return 0, b, CodeNotWords
	}
	w, rest := nextWord(b)
	negative := w.kind == wordMinus
	if negative {
		w, rest = nextWord(rest)
	}
	if w.kind == wordZero {
		if next, _ := nextWord(rest); negative || next.kind != wordNone {
			return 0, rest, CodeNotWords
		}
		return 0, rest, ""
	}
	// total holds the groups whose scale is known, last the lowest scale so
	// far; group is the group being read and filled tells how far it is.
	const (
		empty = iota
		hundreds
		tens
		full
	)
	var total, group uint64
	var last uint64 = math.MaxUint64
	filled := empty
	for ; w.kind != wordNone; w, rest = nextWord(rest) {
		switch w.kind {
		case wordUnit:
			next, after := nextWord(rest)
			switch {
			case next.kind == wordHundred && filled == empty:
				group, filled, rest = w.value*100, hundreds, after
			case next.kind == wordTen && filled <= hundreds && w.value == 1:
				group, filled, rest = group+10, full, after
			case next.kind == wordTen && filled <= hundreds:
				group, filled, rest = group+w.value*10, tens, after
			case next.kind == wordTeen && filled <= hundreds && w.value > 1:
				group, filled, rest = group+w.value+10, full, after
			case filled <= tens:
				group, filled = group+w.value, full
			default:
				return 0, rest, CodeNotWords
			}
		case wordFixed:
			if filled > hundreds {
				return 0, rest, CodeNotWords
			}
			group, filled = group+w.value, full
		case wordOneHundred:
			if filled != empty {
				return 0, rest, CodeNotWords
			}
			group, filled = 100, hundreds
		case wordOneScale:
			if filled != empty || w.value >= last {
				return 0, rest, CodeNotWords
			}
			total, last = total+w.value, w.value
		case wordScale:
			switch {
			case w.value == 1e12 && last == 1e3 && total < 1e6: // tiga ribu triliun
				total, group = 0, total+group
			case filled == empty || w.value >= last:
				return 0, rest, CodeNotWords
			}
			if w.value == 1e18 && group > 9 {
				return 0, rest, CodeOverflow
			}
			total, last = total+group*w.value, w.value
			group, filled = 0, empty
		default:
			return 0, rest, CodeNotWords
		}
	}
	total += group
	switch {
	case last == math.MaxUint64 && filled == empty: // no word at all
		return 0, rest, CodeNotWords
	case negative && total <= 1<<63:
		return -int64(total), rest, ""
	case total > math.MaxInt64:
		return 0, rest, CodeOverflow
	}
	return int64(total), rest, ""
}
