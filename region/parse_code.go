package region

import (
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
)

// MustParseCode is [ParseCode] for constants and tests; it panics on an error.
func MustParseCode(s string) Code {
	c, err := ParseCode(s)
	if err != nil {
		panic(err)
	}
	return c
}

// NewCode returns the code of the numbers of a province, a regency, a district and a
// village, as many as are given: NewCode(18, 72) is 18.72. It is for sources that keep
// the parts apart, as some databases do. None, more than four, zero or a number with
// too many digits is a [*CodeError].
func NewCode(parts ...int) (Code, error) {
	v := uint64(0)
	for i, n := range parts {
		l := Level(i) + 1
		if l > Village || n <= 0 || uint64(n) >= below[l-1]/below[l] {
			return Code{}, newCodeError(parts)
		}
		v += uint64(n) * below[l]
	}
	if v == 0 {
		return Code{}, newCodeError(parts)
	}
	return Code{v}, nil
}

// newCodeError describes parts that make no code; it works on a copy, so that
// NewCode does not allocate on success.
func newCodeError(parts []int) error {
	var text []byte
	for i, n := range parts[:min(len(parts), 8)] {
		if i > 0 {
			text = append(text, '.')
		}
		text = strconv.AppendInt(text, int64(n), 10)
	}
	return &CodeError{Fault: CodeForm, Text: string(text)}
}

// CodeFault says what is wrong with the form of a code.
type CodeFault string

// The faults. Their texts are stable.
const (
	CodeLength CodeFault = "LENGTH" // not 2, 4, 6 or 10 digits
	CodeForm   CodeFault = "FORM"   // something else than digits with dots between the parts
	CodeZero   CodeFault = "ZERO"   // a part is 00 or 0000, which numbers no region
	CodeNumber CodeFault = "NUMBER" // the end of a part is missing, as when 11.10 was read as the number 11.1
)

// CodeError says why a text is not a region code.
type CodeError struct {
	Fault CodeFault
	Text  string // the text as given
	// Perhaps is the code that the text may have been before a spreadsheet or a
	// database took it for a number: 11.10 for "11.1". It is a hint and may be zero.
	Perhaps Code
}

// Error tells why, in English, and not the text: it may be a NIK in the wrong column.
func (e *CodeError) Error() string { return "region: " + e.Message(language.English) }

// MarshalText is Error, so that a log that writes JSON tells no more than the message.
func (e *CodeError) MarshalText() ([]byte, error) { return []byte(e.Error()), nil }

// Message tells why the text is no code, and how a code is written: in English for an
// English tag, else in Indonesian.
func (e *CodeError) Message(tag language.Tag) string {
	switch e.Fault {
	case CodeNumber:
		return enum.ByTag(tag, "ini bukan kode wilayah: tampaknya "+e.Perhaps.String()+" yang terbaca sebagai bilangan; simpan kode sebagai teks",
			"this is not a region code: it looks like "+e.Perhaps.String()+" read as a number; keep codes as text")
	case CodeZero:
		return enum.ByTag(tag, "ini bukan kode wilayah: salah satu bagiannya nol", "this is not a region code: a part is zero")
	case CodeLength:
		if isBPS(e.Text) {
			return enum.ByTag(tag, "ini bukan kode wilayah: tujuh angka adalah kode kecamatan BPS, bukan kode Kemendagri",
				"this is not a region code: 7 digits are a district by BPS, whose codes are not those of Kemendagri")
		}
		return enum.ByTag(tag, "ini bukan kode wilayah: kode terdiri atas 2, 4, 6, atau 10 angka", "this is not a region code: a code has 2, 4, 6 or 10 digits")
	case CodeForm:
	}
	if !e.Perhaps.IsZero() {
		return enum.ByTag(tag, "ini bukan kode wilayah; mungkin maksudnya "+e.Perhaps.String(), "this is not a region code; perhaps "+e.Perhaps.String()+" is meant")
	}
	return enum.ByTag(tag, "ini bukan kode wilayah; tulis misalnya 18, 18.72, 18.72.01, atau 18.72.01.1001",
		"this is not a region code; write, for example, 18, 18.72, 18.72.01 or 18.72.01.1001")
}

// isBPS reports whether a text is 7 digits, as BPS numbers districts.
func isBPS(s string) bool {
	s = strings.TrimSpace(s)
	return len(s) == 7 && strings.Trim(s, "0123456789") == ""
}

// maxCode is the longest text, blanks around it included, that may be a code.
const maxCode = 64

// ParseCode reads a code: "18", "18.72", "18.72.01", "18.72.01.1001", or the digits
// without dots, with blanks around it or none. Anything else is a [*CodeError], which tells
// where it can what the code may have been: 18.01 for "1801.0", "'1801", "18,01",
// "18. 01" and "1.801E+03".
// It checks the form only: whether there is such a region, [Lookup] and [Resolve] tell.
func ParseCode(s string) (Code, error) {
	text := s
	if len(s) <= maxCode {
		text = strings.TrimSpace(s)
	}
	c, fault := readCode(text)
	if fault == "" {
		return c, nil
	}
	return Code{}, brokenCode(s, text, fault)
}

// readCode reads a code without blanks around it; the fault is empty if it is one.
func readCode(text string) (Code, CodeFault) {
	if len(text) > len("18.72.01.1001") {
		return Code{}, CodeForm
	}
	digits, dots := 0, 0
	var v uint64
	for i := range len(text) {
		switch c := text[i]; {
		case c >= '0' && c <= '9':
			v = v*10 + uint64(c-'0')
			digits++
		case c == '.' && i == 3*dots+2 && dots < 3:
			dots++
		default:
			return Code{}, CodeForm
		}
	}
	level := Level(digits / 2)
	switch digits {
	case 2, 4, 6:
		v *= below[level]
	case 10:
		level = Village
	default:
		return Code{}, CodeLength
	}
	if dots > 0 && dots != int(level)-1 {
		return Code{}, CodeForm
	}
	for l := Province; l <= level; l++ {
		if v%below[l-1]/below[l] == 0 {
			return Code{}, CodeZero
		}
	}
	return Code{v}, ""
}

// brokenCode says what may have happened to a code: a spreadsheet that takes 11.10 for a
// number shows 11.1, and 31 may come back as 31.0.
func brokenCode(s, text string, fault CodeFault) *CodeError {
	e := &CodeError{Fault: fault, Text: s}
	if len(text) > maxCode {
		return e
	}
	if number, ok := asNumber(text); ok {
		if c, broken := readCode(number); broken == "" {
			e.Fault, e.Perhaps = CodeNumber, c
			return e
		}
	}
	if fault != CodeForm {
		return e
	}
	if c, broken := readCode(asText(text)); broken == "" {
		e.Perhaps = c
	}
	return e
}

// asNumber returns the code that a spreadsheet may have shown as a number, with the signs of
// either language: 11.10 for 11.1, 1801 for 1801.0, 1,801 and 1.801E+03.
func asNumber(text string) (string, bool) {
	i := strings.IndexAny(text, ".,")
	if i < 0 {
		return "", false
	}
	before, after := text[:i], text[i+1:]
	if len(before) == 1 && len(after) == 3 {
		return before + after, true // with the sign of thousands
	}
	if digits, power, isPower := strings.Cut(strings.ToUpper(after), "E"); isPower {
		n, err := strconv.Atoi(strings.TrimPrefix(power, "+"))
		if err != nil || n > 9 || len(before) != 1 || len(digits) > n {
			return "", false
		}
		return before + digits + strings.Repeat("0", n-len(digits)), true
	}
	if after != "" && strings.Trim(after, "0") == "" && len(after) <= 2 {
		return before, true
	}
	return before + "." + after + "0", len(text) < len("11.10")
}

// asText returns a code without what a hand puts around it: an apostrophe before it that
// makes it text, blanks beside its dots, other signs for the dots.
func asText(text string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case ',', '-', '/', '_':
			return '.'
		case ' ', '\'', '’', '`', '"', '\u00a0':
			return -1
		}
		return r
	}, strings.TrimRight(text, ".,-"))
}
