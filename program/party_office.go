package program

import (
	"iter"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/office"
)

// Office returns the office that the party is, its unit where it has one, as far as the
// names tell: "Dinas Sosial Kota Metro", or the Direktorat of a ministry. Where they tell
// no region, the area of the party is taken. It is zero for an institution abroad, and
// where the name is none.
func (p *Party) Office() office.Office {
	text := p.Name
	if p.Unit != "" {
		text = p.Unit + ", " + p.Name
	}
	o, err := office.Parse(text)
	if p.Abroad != "" || err != nil {
		return office.Office{}
	}
	return o.In(p.Area.Code)
}

// PartiesOnce yields the parties that have one of the roles, those of the first role
// first, and each institution once: whose names are two spellings of one office is
// yielded where it stands first. It may be ranged over any number of times.
func (e *Event) PartiesOnce(roles ...PartyRole) iter.Seq[*Party] {
	return func(yield func(*Party) bool) {
		seen := map[string]bool{}
		for _, role := range roles {
			for p := range e.PartiesIn(role) {
				key := e.partyKey(p)
				if seen[key] {
					continue
				}
				seen[key] = true
				if !yield(p) {
					return
				}
			}
		}
	}
}

// partyKey returns what tells a party from others: the key of its office where that is
// sure, else its folded names.
func (e *Event) partyKey(p *Party) string {
	o := p.Office()
	if !e.Place.National {
		o = o.In(e.Place.HeldIn.Code)
	}
	if key := o.Key(); key.Sure() {
		return string(key)
	}
	return fold.Key(p.Unit) + "\x00" + fold.Key(p.Name) + "\x00" + p.Area.Code.String()
}
