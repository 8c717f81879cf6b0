package program

import (
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/validation"
)

// Title is what an event or programme is called, with the other titles under which
// sources print it. The zero Title is absent.
type Title struct {
	Text     string       `json:"text,omitempty"`
	Lang     language.Tag `json:"lang,omitzero"`      // zero is Indonesian
	Gloss    string       `json:"gloss,omitempty"`    // what a title in another language means
	Short    string       `json:"short,omitempty"`    // "Bimtek Keluarga Berintegritas"
	English  string       `json:"english,omitempty"`  // the title in English, where there is one
	Variants []string     `json:"variants,omitempty"` // as other sources print it
}

// IsZero reports whether t holds nothing.
func (t Title) IsZero() bool {
	return t.Text == "" && t.Lang == language.Tag{} && t.Gloss == "" && t.Short == "" && t.English == "" && len(t.Variants) == 0
}

// String returns the title without its variants.
func (t Title) String() string { return t.Text }

// Check reports a missing title and a variant that is the title itself.
func (t *Title) Check(s *validation.Scope) {
	if t.Text == "" {
		s.Report("text", &ruleTitle)
	}
	for i, v := range t.Variants {
		if v == t.Text || v == "" {
			s.ReportIndex("variants", i, &ruleTitleVariant)
		}
	}
}

var ruleTitle = validation.Rule{
	Code: "title.missing", Severity: validation.Error,
	ID:     "judul kegiatan belum diisi",
	EN:     "the title is missing; fill it in",
	Source: "an event is known by its title",
}

var ruleTitleVariant = validation.Rule{
	Code: "title.variant", Severity: validation.Warning,
	ID:     "varian judul kosong atau sama dengan judulnya; hapus",
	EN:     "a variant of the title is empty or the title itself; remove it",
	Source: "a variant differs",
}
