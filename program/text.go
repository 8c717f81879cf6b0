package program

import (
	"github.com/google/uuid"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/validation"
)

// Text is a piece of free text in its own language, with its meaning in Indonesian
// where that is another one. The zero Text is absent.
type Text struct {
	Text    string       `json:"text,omitempty"`   // whole, as printed
	Lang    language.Tag `json:"lang,omitzero"`    // BCP 47, "abs" for Ambonese Malay; zero is Indonesian
	Gloss   string       `json:"gloss,omitempty"`  // what it means, in Indonesian
	Speaker uuid.UUID    `json:"speaker,omitzero"` // id of one of the people, who says it
}

// IsZero reports whether t holds nothing.
func (t Text) IsZero() bool { return t == Text{} }

// String returns the text without its gloss.
func (t Text) String() string { return t.Text }

// Check reports a language or a meaning without a text.
func (t *Text) Check(s *validation.Scope) {
	if t.Text == "" {
		s.Report("text", &ruleText)
	}
}

var ruleText = validation.Rule{
	Code: "text.missing", Severity: validation.Error,
	ID:     "teksnya belum diisi; isi seperti yang tercetak, atau hapus butir ini",
	EN:     "the text is missing; fill it in as printed, or remove the item",
	Source: "an item of a list says something",
}
