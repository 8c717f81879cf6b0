package office

import (
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
)

// KeyError says that a text is not a key. It does not repeat the text.
type KeyError struct{}

// Code returns "OFFICE_KEY".
func (e *KeyError) Code() string { return "OFFICE_KEY" }

// Error says that the text is no key, in English.
func (e *KeyError) Error() string { return "office: the text is not a key" }

// Message says so for people, in Indonesian, or in English for an English tag.
func (e *KeyError) Message(tag language.Tag) string {
	return enum.ByTag(tag, "Teks ini bukan kunci instansi; tulis seperti \"DINAS@18.72:kesehatan\".",
		"This text is no key of an office; write it like \"DINAS@18.72:kesehatan\".")
}
