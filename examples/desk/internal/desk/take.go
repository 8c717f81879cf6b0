package desk

import (
	"cmp"
	"context"
	"slices"
	"time"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/examples/desk/internal/auth"
	"github.com/integritas-id/integritas/examples/desk/internal/store"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program/attend"
)

// Taken is what came of taking a list over.
type Taken struct {
	New, Changed, Same int
	LeftOut            int // who stands there already, and rows that name nobody
}

// Take takes the people of a list over into the event. Who is there already by number,
// or by the committee's word, is not entered again; the same list taken twice changes
// nothing.
func (d *Desk) Take(ctx context.Context, by store.Actor, e store.Event, l store.List) (Taken, error) {
	reading, err := d.Read(e, l)
	if err != nil {
		return Taken{}, err
	}
	var taken Taken
	id := e.ID.String()
	err = d.Store.Change(ctx, by, func(tx *store.Tx) error {
		taken = Taken{}
		if err := tx.Lock(id); err != nil {
			return err
		}
		there, err := tx.People(id)
		if err != nil {
			return err
		}
		decided, err := tx.Decisions(id)
		if err != nil {
			return err
		}
		people := selectPeople(reading, doubles(reading, there, decided), &taken)
		if err := put(tx, id, l.ID, people, there, &taken); err != nil {
			return err
		}
		if err := d.enrol(tx, e, people, d.Now()); err != nil {
			return err
		}
		return tx.TakeList(id, l.ID)
	})
	return taken, err
}

// selectPeople returns the people of a list to be entered: each once, and none who is
// there under another id.
func selectPeople(r *Reading, doubles []Double, taken *Taken) []participant.Participant {
	keep := map[uuid.UUID]uuid.UUID{} // whom another id stands for
	for _, double := range doubles {
		second := double.Second.Participant.ID
		if same := sameAs(&double); same != second {
			keep[second] = cmp.Or(keep[same], same)
		}
	}
	var people []participant.Participant
	seen := map[uuid.UUID]bool{}
	for i := range r.Entries {
		p := r.Entries[i].Participant
		_, double := keep[p.ID]
		if double || seen[p.ID] || !r.Entries[i].IsPerson() {
			taken.LeftOut++
			continue
		}
		seen[p.ID] = true
		p.SpouseOf, p.ChildOf = cmp.Or(keep[p.SpouseOf], p.SpouseOf), cmp.Or(keep[p.ChildOf], p.ChildOf)
		people = append(people, p)
	}
	return people
}

// sameAs returns whom the second of a pair stands for: by the committee's word, else the
// first where the number is the same, else itself.
func sameAs(d *Double) uuid.UUID {
	switch {
	case d.Decided != uuid.Nil:
		return d.Decided
	case d.Open():
		return d.Second.Participant.ID
	}
	return d.First.Participant.ID
}

func put(tx *store.Tx, event, list string, people []participant.Participant, there []store.Person, taken *Taken) error {
	known := map[uuid.UUID]bool{}
	for i := range there {
		known[there[i].ID] = true
	}
	for _, p := range people {
		changed, err := tx.PutPerson(event, store.Person{Participant: p, Ticket: auth.Token(), List: list})
		switch {
		case err != nil:
			return err
		case !changed:
			taken.Same++
		case known[p.ID]:
			taken.Changed++
		default:
			taken.New++
		}
	}
	return nil
}

// enrol registers the households of people who have no registration yet, and gives the
// places that are free.
func (d *Desk) enrol(tx *store.Tx, e store.Event, people []participant.Participant, at time.Time) error {
	id := e.ID.String()
	enrolments, err := tx.Enrolments(id)
	if err != nil {
		return err
	}
	for household := range participant.Households(slices.Values(people)) {
		if slices.ContainsFunc(enrolments, func(old attend.Enrolment) bool { return old.Has(household.Principal.ID) }) {
			continue
		}
		enrolment, err := newEnrolment(e, &household, at)
		if err != nil {
			return err
		}
		if err := tx.PutEnrolment(id, &enrolment); err != nil {
			return err
		}
	}
	return admit(tx, e, at)
}

func newEnrolment(e store.Event, h *participant.Household, at time.Time) (attend.Enrolment, error) {
	enrolment := attend.Enrolment{
		ID:        uuid.NewSHA1(e.ID, h.Principal.ID[:]),
		Principal: h.Principal.ID,
		Partner:   h.Spouse.ID,
		Entered:   at,
	}
	for i := range h.Children {
		enrolment.Children = append(enrolment.Children, h.Children[i].ID)
	}
	return enrolment, enrolment.Move(attend.EnrolmentChange{To: attend.EnrolmentRegistered, At: at})
}

// admit gives the places that are free to those who come next, and puts the others on
// the waiting list.
func admit(tx *store.Tx, e store.Event, at time.Time) error {
	id := e.ID.String()
	enrolments, err := tx.Enrolments(id)
	if err != nil {
		return err
	}
	next := attend.Admissible(e.Audience.Capacity, enrolments)
	for i := range enrolments {
		to := attend.EnrolmentWaiting
		if slices.Contains(next, i) {
			to = attend.EnrolmentConfirmed
		} else if enrolments[i].State != attend.EnrolmentRegistered {
			continue
		}
		if err := enrolments[i].Move(attend.EnrolmentChange{To: to, At: at}); err != nil {
			return err
		}
		if err := tx.PutEnrolment(id, &enrolments[i]); err != nil {
			return err
		}
	}
	return nil
}
