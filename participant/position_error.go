package participant

// PositionCode tells why a text is no post.
type PositionCode string

// The codes of an [UnknownPositionError].
const (
	PositionEmpty   PositionCode = "EMPTY"    // no letter in it
	PositionTooLong PositionCode = "TOO_LONG" // more than MaxPosition bytes or 64 words
	PositionUnknown PositionCode = "UNKNOWN"  // no post that the tables know
)

// UnknownPositionError says that a text is no known post. It does not hold the text:
// the Position beside it does.
type UnknownPositionError struct{ Code PositionCode }

func (e *UnknownPositionError) Error() string {
	return "participant: no known post: " + string(e.Code)
}
