package participant

// NIPLama is a civil servant's number of nine digits as given out before 2008. The
// first two digits were the department; nothing else can be derived from it.
//
// Values compare with == and take 8 bytes. The zero value means "no number". It is
// printed masked, as "******901".
type NIPLama struct{ v sealedNumber } // the number + 1

const nipLamaDigits = 9

// ParseNIPLama reads nine digits with the separators and labels that [ParseNIP]
// takes, such as "NIP. 150 000 000". Anything else is a [*NumberError]: EMPTY,
// SCIENTIFIC, NOT_DIGITS or LENGTH.
func ParseNIPLama(s string) (NIPLama, error) {
	var digits [nipLamaDigits]byte
	n, code := readDigits(s, digits[:])
	if code == "" && n != nipLamaDigits {
		code = CodeLength
	}
	if code != "" {
		return NIPLama{}, &NumberError{Kind: NumberNIPLama, Code: code}
	}
	return NIPLama{sealNumber(packDigits(digits[:]) + 1)}, nil
}

// IsZero reports whether there is no number.
func (n NIPLama) IsZero() bool { return n.v == 0 }

// Department returns the first two digits, which named the department of the time
// (13 education, 15 religion), or -1 for no number.
func (n NIPLama) Department() int {
	if n.IsZero() {
		return -1
	}
	return int((n.v.open() - 1) / 1e7)
}

// Reveal returns the nine digits, or "" for no number.
func (n NIPLama) Reveal() string {
	if n.IsZero() {
		return ""
	}
	return string(appendNumber(nil, n.v.open()-1, nipLamaDigits))
}

// Display returns all the digits in groups of three, "150 000 000", or "".
func (n NIPLama) Display() string {
	if n.IsZero() {
		return ""
	}
	s := n.Reveal()
	return s[:3] + " " + s[3:6] + " " + s[6:]
}

// String returns the mask, "******901", or "" for no number.
func (n NIPLama) String() string { return maskDigits([]byte(n.Reveal()), 3) }

// AppendText appends the nine digits, for storing; no number appends nothing.
func (n NIPLama) AppendText(b []byte) ([]byte, error) { return append(b, n.Reveal()...), nil }
