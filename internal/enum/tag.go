package enum

import "golang.org/x/text/language"

// IsEnglish reports whether text for tag is written in English.
func IsEnglish(tag language.Tag) bool {
	if tag == language.English { // the common case, without a look at the tag's parts
		return true
	}
	base, confidence := tag.Base()
	return confidence == language.Exact && base.String() == "en"
}

// ByTag returns the text in English for an English tag, else in Indonesian.
func ByTag(tag language.Tag, id, en string) string {
	if IsEnglish(tag) {
		return en
	}
	return id
}
