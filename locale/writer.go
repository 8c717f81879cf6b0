package locale

import "golang.org/x/text/language"

// Writer writes in the language of its Tag: English for any English tag,
// Indonesian for every other. The zero Writer is what the package functions use.
//
// English is for a host whose pages are in English. It keeps what is
// Indonesian in substance: day before month, the zones WIB, WITA and WIT,
// amounts in rupiah.
type Writer struct {
	Tag language.Tag
}

// english reports whether w writes English. An undetermined tag does not.
func (w Writer) english() bool {
	if w.Tag == (language.Tag{}) {
		return false
	}
	base, confidence := w.Tag.Base()
	return confidence == language.Exact && base.String() == "en"
}
