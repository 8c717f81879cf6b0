package recap

import (
	"strings"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
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
	people       people
	recent       recent
}

// group is the sum of one group.
type group struct {
	persons      Persons
	couples      Couples
	institutions bitset // places in Recap.institutions
	events       bitset // places in Recap.events
}

// institution is an office by its folded name and its region, since every city has a
// Dinas Kesehatan.
type institution struct {
	region region.Code
	name   string
}

// one is what a single participation adds.
type one struct {
	persons       Persons
	couples       Couples
	office, event int // places; -1 where not known
}

// Add adds one person's participation in an event. Without one (nil) it adds the event
// alone. The same attendance added twice counts twice: lists are freed of doubles
// before, and so are people who came as two.
//
// A couple is counted with the participation of the one in whose name they are
// enrolled: the one with a Partner who is nobody's spouse.
//
// It allocates nothing where event, office and groups are known already.
func (r *Recap) Add(e *program.Event, a *attend.Attendance) {
	about, event := r.eventGroups(e)
	if a == nil {
		return
	}
	r.people.add(a.Participant)
	x := one{personsOf(a), couplesOf(a), -1, event}
	unit, place := r.office(a)
	unit.addOne(&x)
	x.office = place
	for _, g := range r.personGroups(a) {
		g.addOne(&x)
	}
	x.event = -1 // the event is there: in the groups of regions, where it was held
	r.total.addOne(&x)
	for _, g := range about {
		g.addOne(&x)
	}
	for _, g := range r.regionGroups(regionFacts{a.Region, a.National}) {
		g.addOne(&x)
	}
}

func (g *group) addOne(x *one) {
	g.persons.add(x.persons)
	g.couples.add(x.couples)
	g.institutions.add(x.office)
	g.events.add(x.event)
}

func personsOf(a *attend.Attendance) Persons {
	p := Persons{Listed: 1}
	if a.Invited {
		p.Invited = 1
	}
	switch a.Enrolment {
	case attend.EnrolmentRegistered, attend.EnrolmentWaiting, attend.EnrolmentConfirmed:
		p.Registered = 1
	case attend.EnrolmentWalkIn:
		p.WalkIn, p.Invited = 1, 0
	}
	if a.Present() {
		p.Present = 1
	}
	return p
}

func couplesOf(a *attend.Attendance) Couples {
	switch {
	case a.Partner == uuid.Nil || a.SpouseOf != uuid.Nil:
		return Couples{}
	case a.PartnerPresent && a.Present():
		return Couples{Listed: 1, Present: 1}
	}
	return Couples{Listed: 1}
}

// Merge adds what another recap has added up. In whatever order and partition recaps
// are merged, the same attendances give the same sum. It leaves o as it is.
func (r *Recap) Merge(o *Recap) {
	r.people.merge(&o.people, r.isEmpty(), o.isEmpty())
	events := make([]int, len(o.events.items))
	for i, id := range o.events.items {
		events[i] = r.events.place(id)
	}
	offices := make([]int, len(o.institutions.items))
	for i, office := range o.institutions.items {
		offices[i] = r.institution(office, o.spellings[i])
	}
	r.total.addMoved(&o.total, offices, events)
	for k, g := range o.groups {
		r.group(k).addMoved(g, offices, events)
	}
}

func (r *Recap) isEmpty() bool { return r.total.persons.Listed == 0 }

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
	}
	r.respell(i, spelling)
	return i
}

// respell keeps the first of two spellings of an office.
func (r *Recap) respell(i int, spelling string) {
	if spelling < r.spellings[i] {
		r.spellings[i] = min(r.spellings[i], valid(spelling))
	}
}

// valid makes text what JSON can hold, so that a recap that was stored merges as one
// that was not.
func valid(s string) string { return strings.ToValidUTF8(s, "\uFFFD") }

func (g *group) add(o *group) {
	g.persons.add(o.persons)
	g.couples.add(o.couples)
	g.institutions.addAll(o.institutions)
	g.events.addAll(o.events)
}

// addMoved adds a group of another recap, whose institutions and events have these
// places here.
func (g *group) addMoved(o *group, offices, events []int) {
	g.persons.add(o.persons)
	g.couples.add(o.couples)
	for i := range o.institutions.all() {
		g.institutions.add(offices[i])
	}
	for i := range o.events.all() {
		g.events.add(events[i])
	}
}

func (g *group) tally() Tally {
	return Tally{g.persons, g.couples, g.institutions.len(), g.events.len()}
}
