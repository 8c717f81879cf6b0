package recap

import (
	"github.com/google/uuid"

	"github.com/integritas-id/integritas/internal/fold"
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
	people       people
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

// Add adds one person's participation in an event. Without one (nil) it adds the event
// alone. The same attendance added twice counts twice: lists are freed of doubles
// before, and so are people who came as two.
//
// A couple is counted with the participation of the one in whose name they are
// enrolled: the one with a Partner who is nobody's spouse.
func (r *Recap) Add(e *program.Event, a *program.Attendance) {
	var buffer [maxKeys]key
	keys := appendEventKeys(buffer[:0], e)
	one := new(group)
	if e.ID != uuid.Nil {
		one.events.add(r.events.place(e.ID))
	}
	r.total.events.addAll(one.events)
	for _, k := range appendRegionKeys(keys, e.Place.HeldIn.Code, e.Place.National) {
		r.group(k).events.addAll(one.events)
	}
	if a == nil {
		return
	}
	r.people.add(a.Participant)
	one.persons, one.couples = personsOf(a), couplesOf(a)
	unit := key{by: ByUnit}
	if name := fold.Key(a.Unit); name != "" {
		unit.region, unit.text = a.Region, name
	}
	r.group(unit).add(one)
	if unit.text != "" {
		one.institutions.add(r.institution(institution{unit.region, unit.text}, a.Unit))
	}
	r.total.add(one)
	for _, k := range appendRegionKeys(keys, a.Region, a.National) {
		r.group(k).addPeople(one)
	}
	for _, k := range appendPersonKeys(buffer[:0], a) {
		r.group(k).add(one)
	}
}

func personsOf(a *program.Attendance) Persons {
	p := Persons{Listed: 1}
	if a.Invited {
		p.Invited = 1
	}
	switch a.Enrolment {
	case program.EnrolmentRegistered, program.EnrolmentWaiting, program.EnrolmentConfirmed:
		p.Registered = 1
	case program.EnrolmentWalkIn:
		p.WalkIn, p.Invited = 1, 0
	}
	if a.Present() {
		p.Present = 1
	}
	return p
}

func couplesOf(a *program.Attendance) Couples {
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
	r.total.add(o.total.moved(offices, events))
	for k, g := range o.groups {
		r.group(k).add(g.moved(offices, events))
	}
}

func (r *Recap) isEmpty() bool { return r.total.persons.Listed == 0 }

// group returns the group of a key, a new one where there was none.
func (r *Recap) group(k key) *group {
	g := r.groups[k]
	if g == nil {
		if r.groups == nil {
			r.groups = make(map[key]*group)
		}
		g = new(group)
		r.groups[k] = g
	}
	return g
}

// institution returns the place of an office and keeps the first of its spellings, so
// that the order in which they come does not matter.
func (r *Recap) institution(office institution, spelling string) int {
	i := r.institutions.place(office)
	if i == len(r.spellings) {
		r.spellings = append(r.spellings, spelling)
	}
	r.spellings[i] = min(r.spellings[i], spelling)
	return i
}

func (g *group) add(o *group) {
	g.addPeople(o)
	g.events.addAll(o.events)
}

// addPeople adds all but the events, which in the groups of regions are those held
// there, wherever the people came from.
func (g *group) addPeople(o *group) {
	g.persons.add(o.persons)
	g.couples.add(o.couples)
	g.institutions.addAll(o.institutions)
}

// moved returns the group with its institutions and events at their places in another
// recap.
func (g *group) moved(offices, events []int) *group {
	m := &group{persons: g.persons, couples: g.couples}
	for i := range g.institutions.all() {
		m.institutions.add(offices[i])
	}
	for i := range g.events.all() {
		m.events.add(events[i])
	}
	return m
}

func (g *group) tally() Tally {
	return Tally{g.persons, g.couples, g.institutions.len(), g.events.len()}
}
