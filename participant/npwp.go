package participant

// NPWP (nomor pokok wajib pajak) is a taxpayer's number: 16 digits, or the 15 of
// before July 2022 (PMK 112/PMK.03/2022). A resident person's 16 digits are the NIK.
//
// Values compare with ==, are immutable and take 8 bytes; a number keeps the length
// that it was written with. The zero NPWP means "no number". It is printed masked,
// all but the last four digits.
type NPWP struct{ v sealedNumber } // the number, plus npwp16 for 16 digits or npwp15 for 15

const (
	npwp15 = 1e16
	npwp16 = 2e16
)

// ParseNPWP reads 15 digits, such as "09.254.294.3-407.000", or 16, with the
// separators and labels that [ParseNIP] takes. Anything else is a [*NumberError]:
// EMPTY, SCIENTIFIC, NOT_DIGITS or LENGTH. The content is not judged.
func ParseNPWP(s string) (NPWP, error) {
	var digits [16]byte
	n, code := readDigits(s, digits[:])
	switch {
	case code != "":
	case n == 15:
		return NPWP{sealNumber(npwp15 + packDigits(digits[:15]))}, nil
	case n == 16:
		return NPWP{sealNumber(npwp16 + packDigits(digits[:]))}, nil
	default:
		code = CodeLength
	}
	return NPWP{}, &NumberError{Kind: NumberNPWP, Code: code}
}

// IsZero reports whether there is no number.
func (n NPWP) IsZero() bool { return n.v == 0 }

// Digits returns how many digits the number has: 15, 16, or 0 for no number.
func (n NPWP) Digits() int {
	switch v := n.v.open(); {
	case v >= npwp16:
		return 16
	case v >= npwp15:
		return 15
	}
	return 0
}

// NIK returns the NIK that a resident person's number of 16 digits is. A number that
// starts with 0 was made from an old one and is none, nor is a company's.
func (n NPWP) NIK() (NIK, bool) {
	v := n.v.open()
	if v < npwp16 || checkNIK(v-npwp16) != "" {
		return NIK{}, false
	}
	return NIK{sealNumber(v - npwp16)}, true
}

// Reveal returns the 15 or 16 digits, or "" for no number. Whoever calls it answers
// for where they go.
func (n NPWP) Reveal() string { return string(n.append(nil)) }

func (n NPWP) append(b []byte) []byte { return appendNumber(b, n.v.open()%npwp15, n.Digits()) }

// Display returns all the digits: "09.254.294.3-407.000" for 15, four groups of four
// for 16. Like [NPWP.Reveal] it shows the number.
func (n NPWP) Display() string {
	s := n.Reveal()
	switch n.Digits() {
	case 15:
		return s[:2] + "." + s[2:5] + "." + s[5:8] + "." + s[8:9] + "-" + s[9:12] + "." + s[12:]
	case 16:
		return s[:4] + " " + s[4:8] + " " + s[8:12] + " " + s[12:]
	}
	return ""
}

// String returns the mask, "************9001", or "" for no number.
func (n NPWP) String() string { return maskDigits(n.append(nil), 4) }

// AppendText appends the digits, for storing; no number appends nothing.
func (n NPWP) AppendText(b []byte) ([]byte, error) { return n.append(b), nil }
