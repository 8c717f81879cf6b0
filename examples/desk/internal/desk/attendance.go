package desk

import (
	"cmp"
	"context"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/examples/desk/internal/store"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/program/recap"
)

// Roll is everybody of an event with what is known of their attendance, in the order in
// which they came.
type Roll struct {
	People      []store.Person
	Attendances []attend.Attendance // one for each of People
	Enrolments  []attend.Enrolment
	index       map[uuid.UUID]int
}

// Roll reads the people of an event, their registrations and their marks.
func (d *Desk) Roll(ctx context.Context, e store.Event) (*Roll, error) {
	id := e.ID.String()
	r := &Roll{index: map[uuid.UUID]int{}}
	var err error
	if r.People, err = d.Store.People(ctx, id); err != nil {
		return nil, err
	}
	if r.Enrolments, err = d.Store.Enrolments(ctx, id); err != nil {
		return nil, err
	}
	marks, err := d.Store.Marks(ctx, id)
	if err != nil {
		return nil, err
	}
	enrolled := map[uuid.UUID]*attend.Enrolment{}
	for i := range r.Enrolments {
		enrolment := &r.Enrolments[i]
		for _, who := range append([]uuid.UUID{enrolment.Principal, enrolment.Partner}, enrolment.Children...) {
			enrolled[who] = enrolment
		}
	}
	for i := range r.People {
		p := &r.People[i].Participant
		a := attend.Of(e.Event, p, enrolled[p.ID])
		a.Row = r.People[i].Place
		r.index[p.ID] = i
		r.Attendances = append(r.Attendances, a)
	}
	for _, m := range marks {
		if a := r.Attendance(m.Person); a != nil {
			a.Enter(m.Mark)
		}
	}
	(&attend.Sheet{Event: e.Event, Attendances: r.Attendances}).LinkPartners()
	return r, nil
}

// Sheet is an event with the attendances of all its people, and without the people
// themselves: it names nobody.
func (d *Desk) Sheet(ctx context.Context, e store.Event) (*attend.Sheet, error) {
	roll, err := d.Roll(ctx, e)
	if err != nil {
		return nil, err
	}
	bare := *e.Event
	bare.Participants = nil
	return &attend.Sheet{Event: &bare, Attendances: roll.Attendances, At: d.Now()}, nil
}

// Attendance returns the attendance of a person by id; nil for who is not there.
func (r *Roll) Attendance(id string) *attend.Attendance {
	who, err := uuid.Parse(id)
	if err != nil {
		return nil
	}
	i, ok := r.index[who]
	if !ok {
		return nil
	}
	return &r.Attendances[i]
}

// Participants returns the people as the library's papers take them.
func (r *Roll) Participants() []participant.Participant {
	all := make([]participant.Participant, len(r.People))
	for i := range r.People {
		all[i] = r.People[i].Participant
	}
	return all
}

// Recap adds the event up.
func (r *Roll) Recap(e store.Event, namespace uuid.UUID) (*recap.Recap, error) {
	sum := &recap.Recap{}
	sum.CountPeople(namespace)
	if len(r.Attendances) == 0 {
		return sum, sum.Add(e.Event, nil)
	}
	for i := range r.Attendances {
		if err := sum.Add(e.Event, &r.Attendances[i]); err != nil {
			return nil, err
		}
	}
	return sum, nil
}

// Partner returns who came with a person as husband or wife; nil where nobody did.
func (r *Roll) Partner(id uuid.UUID) *store.Person {
	i, ok := r.index[id]
	if !ok {
		return nil
	}
	a := &r.Attendances[i]
	if other, ok := r.index[cmp.Or(a.Partner, a.SpouseOf)]; ok {
		return &r.People[other]
	}
	return nil
}
