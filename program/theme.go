package program

import "github.com/integritas-id/integritas/validation"

// Theme is the motto (tema) of an event: a sentence, a word or a phrase in a regional
// language, whole and as printed. The zero Theme means that it has none.
type Theme struct {
	Text
	Variants []Text `json:"variants,omitempty"` // as other sources print it
}

// IsZero reports whether the event has no theme.
func (t Theme) IsZero() bool { return t.Text.IsZero() && len(t.Variants) == 0 }

// Check reports a theme without a text.
func (t *Theme) Check(s *validation.Scope) {
	if t.IsZero() {
		return
	}
	t.Text.Check(s)
	validation.Each(s, "variants", t.Variants)
}
