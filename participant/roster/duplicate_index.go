package roster

import (
	"hash/maphash"
	"strings"

	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/participant"
)

// index finds people by what they share: numbers, contacts, words of the name.
type index struct {
	known  chunked[facts]
	chains chains
	seen   chunked[int32] // by entry: the round in which it was compared last
	round  int32
	keys   keys

	matcher // of the person that was taken last
}

func newIndex() *index {
	return &index{
		keys:    keys{seed: maphash.MakeSeed()},
		matcher: matcher{units: units{known: map[string]*unit{}, verdicts: map[[2]*unit]office.Verdict{}}},
	}
}

// take makes an entry the one that is looked for, and that can be added.
func (x *index) take(e *Entry) {
	p := &e.Participant
	x.person = factsOf(e, &x.units)
	x.sound.Read(p.Name.Full)
	x.keys.clear()
	for _, n := range [...]participant.Number{p.NIP, p.NIK, p.NRP, p.NIPLama} {
		if !n.IsZero() {
			x.keys.addNumber(keyNumber, n.Reveal())
		}
	}
	for _, phone := range p.Phones {
		x.keys.addNumber(keyPhone, phone.Reveal())
	}
	if !p.Email.IsZero() {
		x.keys.addNumber(keyEmail, strings.ToLower(p.Email.Reveal()))
	}
	unit := ""
	if x.person.unit != nil {
		unit = x.person.unit.key
	}
	x.keys.addName(&x.sound, unit)
}

// add puts the entry that was taken behind those before it.
func (x *index) add() {
	x.person.name = strings.Clone(x.person.name) // it is a piece of the whole row
	n := x.known.add(x.person)
	x.seen.add(0)
	for _, key := range x.keys.own {
		x.chains.add(key, n)
	}
}

// likeliest is the entry that seems most to be somebody.
type likeliest struct {
	entry  int32
	score  float64
	reason Reason
}

// best returns the likeliest one to be the entry that was taken; without a reason there
// is none. All is false where there were too many to compare.
func (x *index) best() (best likeliest, all bool) {
	x.round++
	most := x.person.mostScore()
	all = true
	for _, key := range x.keys.asked {
		all = x.chains.with(key, func(n int32) bool {
			if seen := x.seen.at(n); *seen != x.round {
				*seen = x.round
				if score, reason := x.compare(x.known.at(n)); score > best.score {
					best = likeliest{n, score, reason}
				}
			}
			return best.score < most
		}) && all
		if best.score >= most {
			return best, true
		}
	}
	return best, all
}
