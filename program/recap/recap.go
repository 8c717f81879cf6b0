package recap

import (
	"github.com/google/uuid"

	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/region"
)

// Recap (rekapitulasi) is a sum of attendances. The zero Recap is empty and ready for
// use. Many goroutines may read it at once; Add and Merge need it for themselves.
type Recap struct {
	total        group
	groups       map[key]*group
	events       index[uuid.UUID]
	institutions index[institution]
	spellings    []string // of each institution, the first in byte order
	wholes       wholes
	people       people
	told         map[int]told // headcounts by the place of their event
	recent       recent
}

// group is the sum of one group.
type group struct {
	persons      Persons
	couples      Couples
	institutions set    // places in Recap.institutions
	present      set    // likewise, of those who were present
	events       set    // places in Recap.events
	title        string // of a session, the first in byte order
}

// institution is an office by its folded name and its region, since every city has a
// Dinas Kesehatan.
// An office whose key is known has that for a name, and no region beside it: keys are
// written otherwise than folded names.
type institution struct {
	region region.Code
	name   string
	keyed  bool // the name is an office.Key
}

func (r *Recap) isEmpty() bool { return r.total.persons.Listed == 0 }

// wholes says of each office which institution it is counted as: a Bagian and its Setda
// are one.
type wholes struct {
	keys  index[string]
	place []int // by the place of the office
}

// add adds the next office. The institution of one whose key is not known is itself.
func (w *wholes) add(o institution) {
	whole := o.region.String() + " " + o.name
	if o.keyed {
		whole = string(office.Key(o.name).Institution())
	}
	w.place = append(w.place, w.keys.place(whole))
}

// count returns the number of institutions of some offices.
func (w *wholes) count(offices *set) int {
	var all set
	for i := range offices.all() {
		all.add(w.place[i])
	}
	return all.len()
}

// group returns the group of a key, a new one where there was none. A member that its
// closed set does not have counts as not known.
func (r *Recap) group(k key) *group {
	if g := r.groups[k]; g != nil {
		return g
	}
	if _, err := parseKey(k.by, k.code()); k.n != 0 && err != nil {
		k.n = 0
		return r.group(k)
	}
	if r.groups == nil {
		r.groups = make(map[key]*group)
	}
	g := new(group)
	r.groups[k] = g
	return g
}

// institution returns the place of an office and keeps the first of its spellings, so
// that the order in which they come does not matter.
func (r *Recap) institution(office institution, spelling string) int {
	i := r.institutions.place(office)
	if i == len(r.spellings) {
		r.spellings = append(r.spellings, valid(spelling))
		r.wholes.add(office)
	}
	r.respell(i, spelling)
	return i
}

// respell keeps the first of two spellings of an office.
func (r *Recap) respell(i int, spelling string) {
	r.spellings[i] = min(r.spellings[i], valid(spelling))
}

// retitle keeps the first of two titles of a session.
func (g *group) retitle(title string) {
	if title = valid(title); title != "" && (g.title == "" || title < g.title) {
		g.title = title
	}
}

func (r *Recap) tallyOf(g *group) Tally {
	return Tally{g.persons, g.couples, r.wholes.count(&g.institutions), r.wholes.count(&g.present), g.events.len()}
}

// recent is the groups that were used last. Attendances come event by event, so most
// of their groups are those of the one before. It says nothing that the groups do not.
type recent struct {
	isSet      bool // event and its groups are
	event      eventFacts
	eventPlace int // -1 where it has no id
	about      [aboutDimensions]*group
	counts     []program.Headcount // as they were when they were noted

	region  regionFacts
	regions [levels]*group // nil before the first

	members [personDimensions][]*group // by the number of the member

	unit       string // as the attendance has it
	unitKey    office.Key
	unitRegion region.Code
	unitGroup  *group // nil before the first
	unitPlace  int
	offices    []*group // by place
}

// people is the set of different people, where the caller asked for it.
type people struct {
	// fingerprint tells which namespace the ids come from; empty where people are not
	// counted, or can no longer be told apart.
	fingerprint string
	ids         map[uuid.UUID]struct{}
}
