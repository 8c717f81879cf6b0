package participant

import "strings"

// Email is an e-mail address, its domain in small letters.
//
// Values compare with == and are immutable; two spellings of the part before the @
// that differ in case are two values. The zero Email means "no address". It is
// printed masked, as "b***@contoh.go.id".
type Email struct{ text sealedText }

// ParseEmail reads one address, name@domain, also as "mailto:name@domain" or
// "Nama <name@domain>". The domain needs a dot. Anything else is a [*NumberError]:
// EMPTY, LENGTH (over 254 bytes, or 64 before the @), CHARACTERS, or FORM.
func ParseEmail(s string) (Email, error) {
	text, code := readEmail(s)
	if code != "" {
		return Email{}, &NumberError{Kind: NumberEmail, Code: code}
	}
	b := []byte(text)
	domain := false
	for i, c := range b {
		domain = domain || c == '@'
		if domain && 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		b[i] = c ^ sealBit
	}
	return Email{sealedText(b)}, nil
}

// readEmail returns the bare address within s, or the reason why there is none.
func readEmail(s string) (string, NumberCode) {
	if len(s) > maxInput*2 {
		return "", CodeLength
	}
	s = strings.TrimFunc(s, isAroundEmail)
	if i := strings.IndexByte(s, '<'); i >= 0 && strings.HasSuffix(s, ">") {
		s = s[i+1 : len(s)-1]
	}
	if len(s) > 7 && strings.EqualFold(s[:7], "mailto:") {
		s = s[7:]
	}
	if strings.Trim(s, "-") == "" {
		return "", CodeEmpty
	}
	name, domain, ok := strings.Cut(s, "@")
	switch {
	case !ok || name == "" || domain == "":
		return "", CodeForm
	case len(s) > 254 || len(name) > 64:
		return "", CodeLength
	}
	for i := range len(name) {
		if !isMailboxByte(name[i]) {
			return "", CodeCharacters
		}
	}
	if isAroundEmail(rune(name[0])) || name[len(name)-1] == '.' || strings.Contains(name, "..") {
		return "", CodeForm
	}
	return s, checkDomain(domain)
}

// isAroundEmail reports whether r is no part of an address at whose end it stands, such as
// a full stop or the apostrophe of a spreadsheet.
func isAroundEmail(r rune) bool {
	return r != '-' && isSeparator(r) || r == ';' || r == ','
}

// isMailboxByte reports whether c may stand before the @ (RFC 5322 dot-atom).
func isMailboxByte(c byte) bool {
	return isAlphanumeric(c) || strings.IndexByte("!#$%&'*+-/=?^_`{|}~.", c) >= 0
}

func isAlphanumeric(c byte) bool {
	return 'a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9'
}

// checkDomain looks at the labels between the dots (RFC 1035).
func checkDomain(domain string) NumberCode {
	start, labels := 0, 0
	for i := 0; i <= len(domain); i++ {
		if i < len(domain) && domain[i] != '.' {
			if !isAlphanumeric(domain[i]) && domain[i] != '-' {
				return CodeCharacters
			}
			continue
		}
		label := domain[start:i]
		if label == "" || len(label) > 63 || label[0] == '-' || label[len(label)-1] == '-' {
			return CodeForm
		}
		labels++
		if i == len(domain) && (labels < 2 || len(label) < 2 || label[0] <= '9') {
			return CodeForm
		}
		start = i + 1
	}
	return ""
}

// IsZero reports whether there is no address.
func (e Email) IsZero() bool { return e.text == "" }

// Domain returns what stands behind the @, which names an office and no person.
func (e Email) Domain() string {
	_, domain, _ := strings.Cut(e.text.open(), "@")
	return domain
}

// Reveal returns the address, or "" for none. Whoever calls it answers for where it goes.
func (e Email) Reveal() string { return e.text.open() }

// String returns the mask: first letter and domain, "b***@contoh.go.id"; "" for none.
func (e Email) String() string {
	if e.IsZero() {
		return ""
	}
	return string(rune(e.text.at(0))) + "***@" + e.Domain()
}

// AppendText appends the address, for storing; none appends nothing.
func (e Email) AppendText(b []byte) ([]byte, error) { return e.text.appendOpen(b), nil }
