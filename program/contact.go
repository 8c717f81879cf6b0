package program

import (
	"log/slog"

	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/validation"
)

// Contact is whom to ask about an event (narahubung).
type Contact struct {
	Name  string            `json:"name,omitempty"`
	Unit  string            `json:"unit,omitempty"`
	Phone participant.Phone `json:"phone,omitzero"`
	Email participant.Email `json:"email,omitzero"`
	URL   string            `json:"url,omitempty"`
}

// LogValue returns what is known as a group, masked.
func (c Contact) LogValue() slog.Value {
	return slog.GroupValue(slog.String("name", participant.MaskText(c.Name)), slog.String("unit", participant.MaskText(c.Unit)),
		slog.String("phone", c.Phone.String()), slog.String("email", c.Email.String()), slog.String("url", participant.MaskText(c.URL)))
}

// Check reports a contact that cannot be reached.
func (c *Contact) Check(s *validation.Scope) {
	if c.Phone.IsZero() && c.Email.IsZero() && c.URL == "" {
		s.Report("phone", &ruleContact)
	}
}

var ruleContact = validation.Rule{
	Code: "contact.phone", Severity: validation.Warning,
	ID:     "narahubung tanpa telepon, surel, dan alamat; isi salah satunya",
	EN:     "a contact without a phone, an e-mail or an address; fill in one",
	Source: "a contact can be reached",
}
