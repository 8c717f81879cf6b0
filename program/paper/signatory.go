package paper

import (
	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/participant"
)

// Signatory (penanda tangan) is who signs, where and when. The zero Signatory leaves
// the block out; what is not known in it is left out of it.
type Signatory struct {
	Place string           `json:"place,omitempty"` // "Metro"
	On    civil.Date       `json:"on,omitzero"`
	For   string           `json:"for,omitempty"`  // in whose name: "Wali Kota Metro" prints a.n.
	Post  string           `json:"post,omitempty"` // "Inspektur"
	Name  participant.Name `json:"name,omitzero"`
	Rank  participant.Rank `json:"rank,omitzero"`
	NIP   participant.NIP  `json:"nip,omitzero"`
	// RevealNIP prints the NIP whole, as letters have it. Otherwise it is masked.
	RevealNIP bool `json:"reveal_nip,omitempty"`
}

// IsZero reports whether nobody signs.
func (s Signatory) IsZero() bool {
	return s.Place == "" && s.On.IsZero() && s.For == "" && s.Post == "" && s.Name.IsZero() && s.Rank.IsZero() && s.NIP.IsZero()
}

// Number returns the NIP as it is printed.
func (s Signatory) Number() string { return printedNIP(s.NIP, s.RevealNIP) }

// printedNIP returns the NIP in the groups of letters, or its mask.
func printedNIP(n participant.NIP, reveal bool) string {
	if reveal {
		return n.Display()
	}
	return n.String()
}
