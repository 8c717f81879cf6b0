package locale

import (
	"bytes"
	"math"
)

// isDash reports whether a dash or two stand where an amount would.
func isDash(b []byte) bool {
	_, b = cutCurrency(b)
	return string(b) == "-" || string(b) == "--"
}

// readRupiah reads an amount of whole rupiah from folded text.
func readRupiah(b []byte) (int64, Code) {
	if len(b) == 0 {
		return 0, CodeEmpty
	}
	b = cutFrame(b)
	if words := unwrap(bytes.TrimSuffix(b, []byte{'.'})); startsWithWord(words) {
		return readRupiahWords(words)
	}
	r, rest, code := readRupiahDigits(b)
	rest = cutSpace(rest)
	if len(rest) > 0 && rest[0] == '(' {
		rest = bytes.TrimSuffix(rest, []byte{'.'})
	}
	switch {
	case len(rest) > 0 && (rest[0] != '(' || rest[len(rest)-1] != ')'):
		return 0, otherCode(rest)
	case code != "" || len(rest) == 0:
		return r, code
	}
	inWords, code := readRupiahWords(unwrap(rest))
	if code == "" && inWords != r {
		code = CodeMismatch
	}
	return r, code
}

// cutFrame takes the signs off both ends that keep others from adding to an
// amount: # satu juta rupiah #.
func cutFrame(b []byte) []byte { return bytes.Trim(b, "#=*~\" ") }

// inBrackets returns what stands in brackets if they hold all of b, else b.
func inBrackets(b []byte) []byte {
	if len(b) > 1 && b[0] == '(' && b[len(b)-1] == ')' {
		return bytes.TrimSuffix(cutFrame(b[1:len(b)-1]), []byte{'.'})
	}
	return b
}

// unwrap returns the words of an amount without brackets and the label
// Terbilang: around them.
func unwrap(b []byte) []byte {
	b = inBrackets(b)
	if rest, ok := bytes.CutPrefix(b, []byte("terbilang")); ok {
		b = inBrackets(cutFrame(bytes.TrimPrefix(cutSpace(rest), []byte{':'})))
	}
	return b
}

// startsWithWord reports whether an amount in words begins here. A minus in front
// of digits is none.
func startsWithWord(b []byte) bool {
	w, _ := nextWord(b)
	return w.kind != wordNone && b[0] != '-'
}

// readRupiahWords reads satu juta rupiah, which must fill b.
func readRupiahWords(b []byte) (int64, Code) {
	n, rest, code := readWords(b)
	if code != "" {
		return 0, code
	}
	rest, ok := bytes.CutPrefix(cutSpace(rest), []byte("rupiah"))
	switch {
	case !ok:
		return 0, CodeNotWords
	case bytes.HasSuffix(rest, []byte(" sen")):
		return 0, CodeNotWhole
	case len(rest) > 0:
		return 0, CodeFormat
	}
	return n, ""
}

// readRupiahDigits reads sign, currency, number, unit, tail and currency word
// from the start of folded text, or all of this in brackets, and returns what
// follows.
func readRupiahDigits(b []byte) (r int64, rest []byte, code Code) {
	sign, b := cutSign(b)
	currency, b := cutCurrency(b)
	if sign == 0 {
		sign, b = cutSign(b)
	}
	bracket := len(b) > 0 && b[0] == '('
	if bracket {
		if sign != 0 {
			return 0, b, CodeFormat
		}
		b = cutSpace(b[1:])
		if currency == "" {
			currency, b = cutCurrency(b)
		}
	}
	run, rest := cutNumeral(b)
	if len(run) == 0 {
		return 0, b, otherCode(b)
	}
	run, rest, tail := cutTail(run, rest)

	var value uint64
	exponent, afterUnit, isUnit := cutUnit(rest)
	if isUnit && !tail {
		rest = afterUnit
		value, code = readUnitAmount(run, exponent)
	} else {
		behind := cutCurrencyWord(rest, currency)
		value, code = readAmount(run, currency != "" || len(behind) < len(rest))
	}
	rest = cutCurrencyWord(rest, currency)
	if bracket {
		rest = cutSpace(rest)
		if len(rest) == 0 || rest[0] != ')' {
			return 0, rest, CodeFormat
		}
		rest = rest[1:]
	}
	switch negative := bracket || sign == '-'; {
	case code != "":
		return 0, rest, code
	case negative && value <= 1<<63:
		return int64(-value), rest, ""
	case value > math.MaxInt64:
		return 0, rest, CodeOverflow
	}
	return int64(value), rest, ""
}

// readAmount reads a number without a unit, in Indonesian groups or, with two
// commas or more, in English ones; beside a currency one comma and two decimals
// behind a dot are English too.
func readAmount(run []byte, currency bool) (uint64, Code) {
	comma := bytes.IndexByte(run, ',')
	if comma != bytes.LastIndexByte(run, ',') || currency && comma > 0 && len(run) > 3 && run[len(run)-3] == '.' && bytes.IndexByte(run, '.') > comma {
		whole, fraction, point := bytes.Cut(run, []byte{'.'})
		switch {
		case !isGrouped(whole, ',') || point && !allDigits(fraction):
			return 0, CodeFormat
		case point && !isZeroSen(fraction):
			return 0, CodeNotWhole
		}
		return wholeAmount(numeral{whole: whole}, 0)
	}
	n, ok := splitNumeral(run)
	switch {
	case !ok:
		return 0, CodeFormat
	case len(n.fraction) == 3:
		return 0, CodeAmbiguous
	case len(n.fraction) > 0 && !isZeroSen(n.fraction):
		return 0, CodeNotWhole
	}
	return wholeAmount(numeral{whole: n.whole}, 0)
}

// isZeroSen reports whether the decimals are 0 or 00.
func isZeroSen(fraction []byte) bool {
	return string(fraction) == "0" || string(fraction) == "00"
}

// readUnitAmount reads a number before a unit, where a comma is always the
// decimal sign.
func readUnitAmount(run []byte, exponent int) (uint64, Code) {
	n, ok := splitUnitNumeral(run)
	if !ok {
		return 0, CodeFormat
	}
	return wholeAmount(n, exponent)
}

// wholeAmount returns n times ten to the exponent, exactly.
func wholeAmount(n numeral, exponent int) (uint64, Code) {
	fraction := bytes.TrimRight(n.fraction, "0")
	if len(fraction) > exponent {
		return 0, CodeNotWhole
	}
	var value uint64
	shift := func(c byte) bool {
		if value > (math.MaxUint64-9)/10 {
			return false
		}
		value = value*10 + uint64(c-'0')
		return true
	}
	for _, c := range n.whole {
		if c >= '0' && !shift(c) {
			return 0, CodeOverflow
		}
	}
	for _, c := range fraction {
		if !shift(c) {
			return 0, CodeOverflow
		}
	}
	for range exponent - len(fraction) {
		if !shift('0') {
			return 0, CodeOverflow
		}
	}
	return value, ""
}

// cutTail cuts the dash that fills up a receipt (,- and .-, one dash or two)
// from behind the digits, directly or after a space.
func cutTail(run, rest []byte) (number, after []byte, ok bool) {
	number, after = run, rest
	switch last := run[len(run)-1]; {
	case last == ',' || last == '.':
		number = run[:len(run)-1]
	case len(after) > 2 && after[0] == ' ' && (after[1] == ',' || after[1] == '.'):
		after = after[2:]
	default:
		return run, rest, false
	}
	after, ok = bytes.CutPrefix(after, []byte{'-'})
	if !ok || len(number) == 0 {
		return run, rest, false
	}
	after = bytes.TrimPrefix(after, []byte{'-'})
	return number, after, true
}

// cutCurrency cuts Rp, Rp., IDR or IDR. and a space off the start of b.
func cutCurrency(b []byte) (currency string, rest []byte) {
	for _, currency := range [...]string{"rp", "idr"} {
		if len(b) >= len(currency) && string(b[:len(currency)]) == currency {
			rest := bytes.TrimPrefix(b[len(currency):], []byte{'.'})
			return currency, cutSpace(rest)
		}
	}
	return "", b
}

// cutCurrencyWord cuts rupiah from behind a number, or IDR if no currency stood
// before it.
func cutCurrencyWord(b []byte, before string) []byte {
	word, rest := cutLetters(cutSpace(b))
	if string(word) == "rupiah" || before == "" && string(word) == "idr" {
		return rest
	}
	return b
}

// cutUnit cuts a unit of data/compact_units.csv from behind a number.
func cutUnit(b []byte) (exponent int, rest []byte, ok bool) {
	b = cutSpace(b)
	word, rest := cutLetters(b)
	if len(rest) > 0 && rest[0] == '.' {
		if exponent, ok = readUnit(b[:len(word)+1]); ok {
			return exponent, rest[1:], true
		}
	}
	for _, currency := range [...]string{"rupiah", "idr"} { // 1,5jutarupiah
		word = bytes.TrimSuffix(word, []byte(currency))
	}
	exponent, ok = readUnit(word)
	return exponent, b[len(word):], ok
}
