package program

import (
	"fmt"
	"log/slog"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/validation"
)

// Recipient is one of several who share an award: a team, a pair, the winners of one
// rank. A child is printed by its initials; only the storing forms carry the name.
type Recipient struct {
	Name   string    `json:"name,omitempty"` // as printed
	Minor  bool      `json:"minor,omitempty"`
	Unit   string    `json:"unit,omitempty"`  // the school, the office
	Area   Area      `json:"area,omitzero"`   // of the recipient, or the region that is it
	Person uuid.UUID `json:"person,omitzero"` // id of one of the people
}

// String returns the name, of a child the initials.
func (r Recipient) String() string {
	if r.Minor {
		return participant.Name{Full: r.Name}.Initials()
	}
	return r.Name
}

// Format prints what String returns for every verb, so that no child's name is shown.
func (r Recipient) Format(state fmt.State, _ rune) { _, _ = fmt.Fprint(state, r.String()) }

// LogValue logs what String returns.
func (r Recipient) LogValue() slog.Value { return slog.StringValue(r.String()) }

// Check reports a recipient whom nothing names.
func (r *Recipient) Check(s *validation.Scope) {
	if r.Name == "" && r.Area.IsZero() && r.Person == uuid.Nil && r.Unit == "" {
		s.Report("name", &ruleAwardRecipient)
	}
	s.Field("area", &r.Area)
}

var ruleAwardRecipient = validation.Rule{
	Code: "award.recipient", Severity: validation.Error,
	ID:     "penerima penghargaan belum diisi",
	EN:     "the recipient of the award is missing; fill it in",
	Source: "an award goes to somebody",
}
