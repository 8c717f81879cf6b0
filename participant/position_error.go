package participant

import (
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
)

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

// Error tells the code, and not the text.
func (e *UnknownPositionError) Error() string {
	return "participant: no known post: " + string(e.Code)
}

// Message tells what is wrong and how to mend it: in English for an English tag, else in Indonesian.
func (e *UnknownPositionError) Message(tag language.Tag) string {
	switch e.Code {
	case PositionEmpty:
		return enum.ByTag(tag, "jabatan kosong; isi jabatannya", "the post is empty; write the post")
	case PositionTooLong:
		return enum.ByTag(tag, "jabatan terlalu panjang; isi satu jabatan saja", "the post is too long; give one post only")
	case PositionUnknown:
		return enum.ByTag(tag, `jabatan ini tidak dikenal; periksa ejaannya, misalnya "Kepala Dinas Kesehatan Kota Metro"`,
			`the post is not known; check the spelling, as in "Kepala Dinas Kesehatan Kota Metro"`)
	}
	return enum.ByTag(tag, "jabatan tidak dapat dibaca", "the post cannot be read")
}
