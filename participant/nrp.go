package participant

import (
	"strings"
	"unicode"
)

// NRP (nomor registrasi pokok) is the service number of a police officer or a
// soldier: 4 to 20 digits, or digits, one slash and capital letters ("12901/P"), whose
// content differs from force to force and is not judged.
//
// Values compare with == and are immutable. The zero NRP means "no number". It is
// printed masked, all but the last three characters.
type NRP struct{ text sealedText }

// ParseNRP reads a service number with the separators and labels that [ParseNIP]
// takes; small letters become capitals: "NRP. 12345/p". Anything else is a
// [*NumberError]: EMPTY, SCIENTIFIC, CHARACTERS or LENGTH.
func ParseNRP(s string) (NRP, error) {
	fail := func(code NumberCode) (NRP, error) { return NRP{}, &NumberError{Kind: NumberNRP, Code: code} }
	if len(s) > maxInput {
		return fail(CodeLength)
	}
	var b []byte
	digits, bad := false, false
	for _, r := range cutLabel(s) {
		r = unicode.ToUpper(r)
		switch {
		case isSeparator(r):
		case r == '+' && len(b) > 0 && b[len(b)-1] == 'E':
			return fail(CodeScientific)
		case '0' <= r && r <= '9', r == '/', 'A' <= r && r <= 'Z':
			b = append(b, byte(r))
			digits = digits || r <= '9' && r != '/'
		default:
			bad = true
		}
	}
	if !bad && digits && !isServiceNumber(b) {
		bad = true
	}
	switch {
	case bad:
		return fail(CodeCharacters)
	case len(b) == 0:
		return fail(CodeEmpty)
	case !digits:
		return fail(CodeCharacters)
	case len(b) < 4 || len(b) > 20:
		return fail(CodeLength)
	}
	return NRP{sealText(string(b))}, nil
}

// isServiceNumber reports whether a number has the form of one: digits, or digits, a slash
// and one letter or more. That of a letter or contract has not.
func isServiceNumber(b []byte) bool {
	number, letters, slash := strings.Cut(string(b), "/")
	if number == "" || !allDigits(number) || slash && letters == "" {
		return false
	}
	for _, c := range []byte(letters) {
		if c < 'A' || c > 'Z' {
			return false
		}
	}
	return true
}

// IsZero reports whether there is no number.
func (n NRP) IsZero() bool { return n.text == "" }

// Reveal returns the number, or "" for none. Whoever calls it answers for where it goes.
func (n NRP) Reveal() string { return n.text.open() }

// String returns the mask, "*****901", or "" for no number.
func (n NRP) String() string {
	if n.IsZero() {
		return ""
	}
	return strings.Repeat("*", len(n.text)-3) + n.text.open()[len(n.text)-3:]
}

// AppendText appends the number, for storing; no number appends nothing.
func (n NRP) AppendText(b []byte) ([]byte, error) { return n.text.appendOpen(b), nil }
