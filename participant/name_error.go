package participant

import (
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
)

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

// Error tells the code, and not the text.
func (e *NameError) Error() string { return "participant: no name: " + string(e.Code) }

// Message tells what is wrong and how to mend it: in English for an English tag, else in Indonesian.
func (e *NameError) Message(tag language.Tag) string {
	switch e.Code {
	case NameEmpty:
		return enum.ByTag(tag, "nama kosong; isi nama orangnya", "the name is empty; write the person's name")
	case NameTooLong:
		return enum.ByTag(tag, "nama terlalu panjang; isi satu nama saja", "the name is too long; give one name only")
	case NameNotText:
		return enum.ByTag(tag, "nama memuat byte yang bukan teks; simpan lagi berkasnya sebagai UTF-8", "the name has bytes that are no text; save the file again as UTF-8")
	case NameMore:
		return enum.ByTag(tag, "di sini bukan nama saja; pindahkan jabatan, instansi, tempat, keterangan, atau orang kedua",
			"more than a name stands here; move the post, office, place, remark, or second person elsewhere")
	}
	return enum.ByTag(tag, "nama tidak dapat dibaca", "the name cannot be read")
}
