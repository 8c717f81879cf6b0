package program

import (
	"github.com/google/uuid"

	"github.com/integritas-id/integritas/pillar"
	"github.com/integritas-id/integritas/validation"
)

// PillarMention is a pillar as a speaker names it, beside how it was read.
type PillarMention struct {
	Text    string        `json:"text,omitempty"`   // "perbaikan sistem"
	Pillar  pillar.Pillar `json:"pillar,omitempty"` // zero where the word is ambiguous or means none
	Speaker uuid.UUID     `json:"speaker,omitzero"` // id of one of the people, who names it
	Source  string        `json:"source,omitempty"` // id of the source
}

// ValueMention is a value that belongs to another list than the nine of
// [pillar.Value], as printed: of the civil service, of a region, of a speaker.
type ValueMention struct {
	Text    string    `json:"text,omitempty"`   // "loyal", "keterbukaan"
	System  string    `json:"system,omitempty"` // the list it is from, "BerAKHLAK"; empty for none
	Speaker uuid.UUID `json:"speaker,omitzero"` // id of one of the people, who names it
}

// Check reports a reading that the word does not bear.
func (m *PillarMention) Check(s *validation.Scope) {
	if m.Text == "" || m.Pillar == 0 {
		return
	}
	if read, err := pillar.ParsePillar(m.Text); err == nil && read != m.Pillar {
		s.Report("pillar", &rulePillarMention, m.Text, read, m.Pillar)
	}
}

var rulePillarMention = validation.Rule{
	Code: "pillar.mention", Severity: validation.Warning,
	ID:     "%[1]q biasanya berarti %[2]v, bukan %[3]v; periksa bacaannya",
	EN:     "%[1]q usually means %[2]v, not %[3]v; check the reading",
	Source: "synonyms of the pillars in the press",
}
