package recap

import (
	"github.com/google/uuid"

	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
)

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
