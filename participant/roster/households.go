package roster

import (
	"github.com/integritas-id/integritas/internal/kinship"
	"github.com/integritas-id/integritas/participant"
)

// Kin is who somebody came with, of all that a [participant.Participant] tells.
type Kin = kinship.Kin

// KinOf returns who a person came with; nil is nobody.
func KinOf(p *participant.Participant) Kin {
	if p == nil {
		return Kin{}
	}
	return Kin{ID: p.ID, SpouseOf: p.SpouseOf, ChildOf: p.ChildOf}
}

// Principals returns for each of them the index of the principal of the household, the
// own one for who came alone: who is at the end when one follows partners and parents. Of
// people who name each other in a ring it is the first. It is for lists so long that
// nobody wants to keep the people; [participant.Households] gives them.
func Principals(people []Kin) []int { return kinship.Principals(people) }
