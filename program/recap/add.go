package recap

import (
	"cmp"

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

// present is what it adds where only those who were there are counted.
func (x one) present(event int) one {
	return one{persons: Persons{Listed: 1, Present: 1}, office: x.office, event: event}
}

// Add adds one person's participation in an event. Without one (nil) it adds the event
// alone. The same attendance added twice counts twice: lists are freed of doubles
// before, and so are people who came as two.
//
// A couple is counted with the participation of the one in whose name they are
// enrolled: the one with a Partner who is nobody's spouse.
//
// Present is who was at one session at least, see [attend.Attendance.Attended]. An
// attendance of another event is [ErrOtherEvent], no event (nil) [ErrNoEvent], one participation more than [MaxCount]
// is [ErrTooMany]; then nothing is added.
//
// It allocates nothing where event, office and groups are known already.
func (r *Recap) Add(e *program.Event, a *attend.Attendance) error {
	if e == nil {
		return ErrNoEvent
	}
	if a != nil && a.Event != uuid.Nil && a.Event != e.ID {
		return ErrOtherEvent
	}
	if a != nil && r.total.persons.Listed >= MaxCount {
		return ErrTooMany
	}
	about, event := r.eventGroups(e)
	if a == nil {
		return nil
	}
	r.people.add(a.Participant)
	x := one{personsOf(a), Couples{}, -1, event}
	unit, place := r.office(a)
	was := r.addPresence(e, a, x.present(event), place)
	if was {
		x.persons.Present = 1
	}
	x.couples = couplesOf(a, was)
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
	return nil
}

// addPresence counts a person in the sessions and the ways in which he or she was there,
// once in each, and reports whether there was any.
func (r *Recap) addPresence(e *program.Event, a *attend.Attendance, x one, office int) bool {
	x.office = office
	sessions, modes := 0, uint32(0)
	for s, m := range a.Attended(e) {
		k := key{by: BySession}
		if e.ID != uuid.Nil {
			k.text, k.event = valid(m.Session), e.ID
		}
		if k.text != "" || sessions == 0 { // where sessions cannot be told apart, once
			g := r.group(k)
			g.addOne(&x)
			if s != nil && k.text != "" {
				g.retitle(s.Title.Text)
			}
		}
		sessions++
		mode := modeOf(e, s, m.Mode)
		if modes&(1<<mode) == 0 {
			modes |= 1 << mode
			r.group(key{by: ByMode, n: uint32(mode)}).addOne(&x)
		}
	}
	return sessions > 0
}

// modeOf returns how a person took part in a session: as the mark says, else as the
// session or the event was held, if in one way only.
func modeOf(e *program.Event, s *program.Session, mark program.Mode) program.Mode {
	session := program.Mode(0)
	if s != nil {
		session = s.Mode
	}
	mode := cmp.Or(mark, session, e.Mode)
	if mode == program.ModeHybrid || mode > program.ModeBroadcast {
		return 0
	}
	return mode
}

func (g *group) addOne(x *one) {
	g.persons.add(x.persons)
	g.couples.add(x.couples)
	g.institutions.add(x.office)
	if x.persons.Present > 0 {
		g.present.add(x.office)
	}
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
	return p
}

func couplesOf(a *attend.Attendance, isPresent bool) Couples {
	switch {
	case a.Partner == uuid.Nil || a.SpouseOf != uuid.Nil:
		return Couples{}
	case a.PartnerPresent && isPresent:
		return Couples{Listed: 1, Present: 1}
	}
	return Couples{Listed: 1}
}
