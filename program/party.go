package program

import (
	"slices"

	"github.com/integritas-id/integritas/validation"
)

// Party is an institution that has part in an event, with what it does there. Who
// invited whom is told both ways, so an event has parties with roles instead of one
// organiser.
type Party struct {
	Name     string      `json:"name,omitempty"` // "KPK", "Pemerintah Kota Metro"
	Variants []string    `json:"variants,omitempty"`
	Unit     string      `json:"unit,omitempty"`   // "Direktorat Pembinaan Peran Serta Masyarakat"
	Roles    []PartyRole `json:"roles,omitempty"`  // the main one first
	Area     Area        `json:"area,omitzero"`    // of a regional government or office
	Abroad   string      `json:"abroad,omitempty"` // country of an institution outside Indonesia, "Malaysia"
	Sent     Count       `json:"sent,omitzero"`    // how many people it had there, who are no audience: "tujuh utusan", "9 asesor"
	Note     string      `json:"note,omitempty"`
	Source   string      `json:"source,omitempty"` // id of the source
}

// Has reports whether the party has the role.
func (p *Party) Has(r PartyRole) bool { return slices.Contains(p.Roles, r) }

// Check reports a party without a name or a role.
func (p *Party) Check(s *validation.Scope) {
	if p.Name == "" {
		s.Report("name", &rulePartyName)
	}
	if len(p.Roles) == 0 {
		s.Report("roles", &rulePartyRole)
	}
	s.Field("area", &p.Area)
	s.Field("sent", &p.Sent)
}

var rulePartyName = validation.Rule{
	Code: "party.name", Severity: validation.Error,
	ID:     "nama lembaga belum diisi",
	EN:     "the party has no name; fill it in",
	Source: "an institution is known by its name",
}

var rulePartyRole = validation.Rule{
	Code: "party.role", Severity: validation.Warning,
	ID:     "peran lembaga belum diisi; isi penyelenggara, tuan-rumah, kolaborator, atau lainnya",
	EN:     "the party's role is missing; fill in penyelenggara, tuan-rumah, kolaborator or another",
	Source: "reports tell the direction of an invitation both ways",
}
