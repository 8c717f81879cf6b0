package participant

import (
	"strings"
	"unicode/utf8"
)

// Phone is an Indonesian telephone number, mobile or fixed, in its international
// form: +62 and the number without its leading zero.
//
// Values compare with ==, are immutable and take 8 bytes. The zero Phone means "no
// number". It is printed masked, as "+62********321".
type Phone struct{ v sealedNumber } // the digits after +62, which never start with 0

// ParsePhone reads one number. Spaces, dots, hyphens and brackets are dropped; a
// label (HP, Telp., WA …) or a link (wa.me/62…, tel:) in front is cut. A mobile
// number may start with +62, 62, 0 or, as spreadsheets lose the zero, with 8; it has
// 9 to 12 digits after +62. A fixed line needs 0 or 62 and its area code of two or
// three digits, and has 5 to 8 more. A word in brackets behind it, "(WA)", is cut. The operator's prefix is not judged: numbers move. Anything else is a
// [*NumberError]: EMPTY, SCIENTIFIC, NOT_DIGITS, PREFIX or LENGTH. For several numbers
// in one cell see [AppendPhones].
func ParsePhone(s string) (Phone, error) {
	digits, n, plus, code := readPhone(s)
	if code == "" {
		var nsn uint64
		if nsn, code = nationalNumber(digits[:n], plus); code == "" {
			return Phone{sealNumber(nsn)}, nil
		}
	}
	return Phone{}, &NumberError{Kind: NumberPhone, Code: code}
}

// maxPhoneDigits is enough for 00 62 0 and twelve digits, and one too many.
const maxPhoneDigits = 18

// readPhone collects the digits of a number and whether a plus stood before them.
func readPhone(s string) (digits [maxPhoneDigits]byte, n int, plus bool, code NumberCode) {
	if len(s) > maxInput {
		return digits, 0, false, CodeLength
	}
	last := rune(0)
	for _, r := range cutPhoneLabel(cutPhoneRemark(cutFormula(s))) {
		switch {
		case '0' <= r && r <= '9':
			if n < maxPhoneDigits {
				digits[n] = byte(r)
			}
			n++
		case isSeparator(r), r == '(', r == ')', r == '\u2013':
			continue
		case r == '+' && last|0x20 == 'e':
			return digits, 0, false, CodeScientific
		case r == '+' && n == 0 && !plus:
			plus = true
		default:
			code = CodeNotDigits
		}
		last = r
	}
	switch {
	case code != "":
	case n == 0:
		code = CodeEmpty
	case n > maxPhoneDigits:
		code = CodeLength
	}
	return digits, n, plus, code
}

// nationalNumber returns what follows +62, as it was written in one of its ways.
func nationalNumber(d []byte, plus bool) (uint64, NumberCode) {
	lost := false // the zero in front
	switch {
	case plus && !hasPrefix(d, "62"):
		return 0, CodePrefix // another country
	case hasPrefix(d, "62"):
		d = trimZero(d[2:]) // also +62 0812
	case hasPrefix(d, "0062"):
		d = trimZero(d[4:])
	case d[0] == '0':
		d = d[1:]
	default:
		lost = true
	}
	switch {
	case len(d) == 0:
		return 0, CodeLength
	case d[0] == '8':
		if len(d) < 9 || len(d) > 12 {
			return 0, CodeLength
		}
	case d[0] < '2' || lost:
		return 0, CodePrefix
	default:
		if area := areaDigits(string(d)); len(d) < area+5 || len(d) > area+8 {
			return 0, CodeLength
		}
	}
	return packDigits(d), ""
}

func hasPrefix(d []byte, prefix string) bool {
	return len(d) >= len(prefix) && string(d[:len(prefix)]) == prefix
}

func trimZero(d []byte) []byte {
	if len(d) > 0 && d[0] == '0' {
		return d[1:]
	}
	return d
}

// phoneLabels are the words that people write before a number.
const phoneLabels = "|sms|hp|h p|no|nomor|nohp|notelp|telp|tlp|telpon|telepon|tel|ph|phone|mobile|ponsel|wa|whatsapp|kantor|rumah|cp|kontak|fax|faks|f|t|m|"

// cutPhoneLabel cuts labels and links from the front: "No. HP:", "https://wa.me/".
func cutPhoneLabel(s string) string {
	s = strings.TrimLeftFunc(s, isSeparator)
	if s == "" || s[0] < 'A' { // the common case: a digit, a plus or a bracket
		return s
	}
	lower := strings.ToLower(s)
	for _, link := range [...]string{"wa.me/", "phone=", "tel:"} {
		if i := strings.Index(lower, link); i >= 0 && len(lower) == len(s) {
			rest := s[i+len(link):]
			rest, _, _ = strings.Cut(rest, "?")
			rest, _, _ = strings.Cut(rest, "&")
			return rest
		}
	}
	for {
		end := strings.IndexFunc(s, func(r rune) bool { return r|0x20 < 'a' || r|0x20 > 'z' })
		if end <= 0 || !strings.Contains(phoneLabels, "|"+strings.ToLower(s[:end])+"|") {
			return s
		}
		s = strings.TrimLeftFunc(s[end:], func(r rune) bool { return r == ':' || r == '/' || r == '=' || isSeparator(r) })
	}
}

// cutPhoneRemark cuts a label in brackets from the end: "(WA)".
func cutPhoneRemark(s string) string {
	end := strings.TrimRightFunc(s, isSeparator)
	if start := strings.LastIndexByte(end, '('); start > 0 && strings.HasSuffix(end, ")") {
		if isPhoneRemark(end[start+1 : len(end)-1]) {
			return end[:start]
		}
	}
	return s
}

// isPhoneRemark reports whether words divided by slashes and blanks are all labels.
func isPhoneRemark(s string) bool {
	words := 0
	for word := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == '/' || r == ' ' || r == '.' || r == ',' }) {
		if len(word) < 2 || !strings.Contains(phoneLabels, "|"+strings.ToLower(word)+"|") {
			return false
		}
		words++
	}
	return words > 0
}

// AppendPhones appends the numbers of a cell, which people divide by a slash, comma,
// semicolon, line break or the words "dan" and "atau", and drops repeated ones. It
// stops at the first that cannot be read and returns its error beside those before
// it. An area code divided by a slash, "021/5550901", is one number.
func AppendPhones(dst []Phone, s string) ([]Phone, error) {
	if len(s) > maxInput*4 {
		return dst, &NumberError{Kind: NumberPhone, Code: CodeLength}
	}
	if !isPhoneLink(s) {
		s = cutPhoneLabel(s) // which may have a slash: HP/WA
	}
	start := len(dst)
	if i, _ := nextPhoneDivider(s); i < 0 {
		p, err := ParsePhone(s)
		if err != nil {
			return dst, err
		}
		return append(dst, p), nil
	}
	if p, err := ParsePhone(strings.Map(dropSlash, s)); err == nil && isAreaCode(s) {
		return append(dst, p), nil
	}
	for s != "" {
		part := s
		if i, n := nextPhoneDivider(s); i >= 0 {
			part, s = s[:i], s[i+n:]
		} else {
			s = ""
		}
		if strings.TrimFunc(part, isSeparator) == "" {
			continue
		}
		p, err := ParsePhone(part)
		if err != nil {
			return dst, err
		}
		if !hasPhone(dst[start:], p) {
			dst = append(dst, p)
		}
	}
	if len(dst) == start {
		return dst, &NumberError{Kind: NumberPhone, Code: CodeEmpty}
	}
	return dst, nil
}

func hasPhone(phones []Phone, p Phone) bool {
	for _, q := range phones {
		if q == p {
			return true
		}
	}
	return false
}

func dropSlash(r rune) rune {
	if r == '/' {
		return ' '
	}
	return r
}

// isAreaCode reports whether what stands before the first slash is 0 and two or three digits.
func isAreaCode(s string) bool {
	area, _, ok := strings.Cut(s, "/")
	area = strings.TrimFunc(area, func(r rune) bool { return isSeparator(r) || r == '(' || r == ')' })
	return ok && len(area) >= 3 && len(area) <= 4 && area[0] == '0' && area[1] != '8' && allDigits(area)
}

// nextPhoneDivider finds where one number ends and another begins; i is -1 at the end.
func nextPhoneDivider(s string) (i, n int) {
	if isPhoneLink(s) {
		i = strings.IndexAny(s, ",;\n")
		return i, 1
	}
	open := 0 // brackets: (Tlp/Sms)
	for i, r := range s {
		switch {
		case r == '(':
			open++
		case r == ')':
			open--
		case open > 0:
		case r == '/', r == ',', r == ';', r == '\n', r == '|', r == '&':
			return i, utf8.RuneLen(r)
		case r == ' ' && len(s) > i+5 && strings.EqualFold(s[i:i+5], " dan "):
			return i, 5
		case r == ' ' && len(s) > i+6 && strings.EqualFold(s[i:i+6], " atau "):
			return i, 6
		}
	}
	return -1, 0
}

// isPhoneLink reports whether slashes belong to a link.
func isPhoneLink(s string) bool {
	return strings.Contains(s, "://") || strings.Contains(s, "wa.me/")
}

// IsZero reports whether there is no number.
func (p Phone) IsZero() bool { return p.v == 0 }

// Mobile reports whether the number is a mobile one, which starts with 8 after +62.
func (p Phone) Mobile() bool {
	v := p.v.open()
	for v >= 10 {
		v /= 10
	}
	return v == 8
}

// Operator returns the mobile operator to which the prefix was first given, or "".
// Numbers can be carried to another one, so it is a hint.
func (p Phone) Operator() string {
	v := p.v.open()
	for v >= 1000 {
		v /= 10
	}
	if v/100 != 8 {
		return ""
	}
	return phoneOperators[v%100]
}

// appendNational appends the digits after +62.
func (p Phone) appendNational(b []byte) []byte {
	v, n := p.v.open(), 0
	for w := v; w > 0; w /= 10 {
		n++
	}
	return appendNumber(b, v, n)
}

// Reveal returns the international form, "+6281234567901", or "" for no number.
// Whoever calls it answers for where it goes.
func (p Phone) Reveal() string {
	b, _ := p.AppendText(nil)
	return string(b)
}

// Display returns the number as it is dialled within the country, in groups:
// "0812-3456-7901", "(0725) 41901", "(021) 5550901", or "" for no number. Like
// [Phone.Reveal] it shows the number.
func (p Phone) Display() string {
	if p.IsZero() {
		return ""
	}
	s := string(p.appendNational([]byte{'0'}))
	if !p.Mobile() {
		area := 1 + areaDigits(s[1:])
		return "(" + s[:area] + ") " + s[area:]
	}
	var b strings.Builder
	for len(s) > 6 {
		b.WriteString(s[:4] + "-")
		s = s[4:]
	}
	return b.String() + s
}

// areaDigits returns how many digits after the zero are the area code of a fixed line:
// two in 021 Jakarta, 022 Bandung, 024 Semarang, 031 Surabaya and 061 Medan, else three.
func areaDigits(national string) int {
	switch national[:min(2, len(national))] {
	case "21", "22", "24", "31", "61":
		return 2
	}
	return 3
}

// String returns the mask: country code and the last three digits, "+62********901";
// "" for no number.
func (p Phone) String() string {
	if p.IsZero() {
		return ""
	}
	return "+62" + maskDigits(p.appendNational(nil), 3)
}

// AppendText appends the international form, for storing; no number appends nothing.
func (p Phone) AppendText(b []byte) ([]byte, error) {
	if p.IsZero() {
		return b, nil
	}
	return p.appendNational(append(b, "+62"...)), nil
}
