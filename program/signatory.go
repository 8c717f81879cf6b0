package program

import (
	"github.com/google/uuid"

	"github.com/integritas-id/integritas/validation"
)

// Signatory is who signed, for whom.
type Signatory struct {
	Name   string    `json:"name,omitempty"`
	Post   string    `json:"post,omitempty"`  // "Wali Kota Metro"
	Party  string    `json:"party,omitempty"` // "Pemerintah Kota Metro"
	Person uuid.UUID `json:"person,omitzero"` // id of one of the people
}

var ruleSignatory = validation.Rule{
	Code: "commitment.signatory", Severity: validation.Error,
	ID:     "penandatangan tanpa nama dan lembaga; isi salah satunya",
	EN:     "a signatory without a name or an institution; fill in one",
	Source: "an item of a list says something",
}
