package participant

// NameCode tells why a text is no name.
type NameCode string

// The codes of a [NameError].
const (
	NameEmpty   NameCode = "EMPTY"    // no letter in it
	NameTooLong NameCode = "TOO_LONG" // more than MaxName bytes or 64 words
	NameNotText NameCode = "NOT_TEXT" // not UTF-8
	NameMore    NameCode = "MORE"     // a post, an office, a place, a remark or a second person stands in it
)

// NameError says why a text is no name. It does not hold the text.
type NameError struct{ Code NameCode }

func (e *NameError) Error() string { return "participant: no name: " + string(e.Code) }
