package participant

// NameCode tells why a text is no name.
type NameCode string

// The codes of a [NameError].
const (
	NameEmpty   NameCode = "EMPTY"    // no letter in it
	NameTooLong NameCode = "TOO_LONG" // more than MaxName bytes or 64 words
	NameNotText NameCode = "NOT_TEXT" // not UTF-8
)

// NameError says why a text is no name. It does not hold the text.
type NameError struct{ Code NameCode }

func (e *NameError) Error() string { return "participant: no name: " + string(e.Code) }
