package participant

// Private is a text that nobody should print by accident, such as the street of a
// home. It is printed as "***".
//
// Values compare with == and are immutable. The zero Private is the empty text.
type Private struct{ text sealedText }

// ParsePrivate takes any text as it is; it never fails.
func ParsePrivate(s string) (Private, error) { return Private{sealText(s)}, nil }

// IsZero reports whether the text is empty.
func (p Private) IsZero() bool { return p.text == "" }

// Reveal returns the text. Whoever calls it answers for where it goes.
func (p Private) Reveal() string { return p.text.open() }

// String returns "***", or "" for the empty text.
func (p Private) String() string {
	if p.IsZero() {
		return ""
	}
	return "***"
}

// AppendText appends the text, for storing.
func (p Private) AppendText(b []byte) ([]byte, error) { return p.text.appendOpen(b), nil }
