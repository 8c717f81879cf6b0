package desk

import (
	"context"
	"errors"
	"slices"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/examples/desk/internal/store"
	"github.com/integritas-id/integritas/program/attend"
)

// Withdraw takes one person out of a registration, alone or from a couple, and gives the
// place to who waits.
func (d *Desk) Withdraw(ctx context.Context, by store.Actor, e store.Event, who uuid.UUID) error {
	return d.Store.Change(ctx, by, func(tx *store.Tx) error {
		if err := tx.Lock(e.ID.String()); err != nil {
			return err
		}
		if err := d.withdraw(tx, e, who); err != nil {
			return err
		}
		return admit(tx, e, d.Now())
	})
}

// Drop takes one person off the list of an event, with all that is known of him or her,
// and gives the place to who waits. Who is left of a couple keeps the registration.
func (d *Desk) Drop(ctx context.Context, by store.Actor, e store.Event, who uuid.UUID) error {
	id := e.ID.String()
	return d.Store.Change(ctx, by, func(tx *store.Tx) error {
		if err := tx.Lock(id); err != nil {
			return err
		}
		err := d.withdraw(tx, e, who)
		if _, over := errors.AsType[*attend.EnrolmentError](err); err != nil && !over && !errors.Is(err, store.ErrNotFound) {
			return err // over: it was withdrawn before
		}
		if err := tx.DropPerson(id, who.String()); err != nil {
			return err
		}
		return admit(tx, e, d.Now())
	})
}

func (d *Desk) withdraw(tx *store.Tx, e store.Event, who uuid.UUID) error {
	id := e.ID.String()
	step := attend.EnrolmentChange{To: attend.EnrolmentWithdrawn, At: d.Now()}
	enrolments, err := tx.Enrolments(id)
	if err != nil {
		return err
	}
	i := slices.IndexFunc(enrolments, func(en attend.Enrolment) bool { return en.Has(who) })
	if i < 0 {
		return store.ErrNotFound
	}
	enrolment := &enrolments[i]
	if enrolment.Persons() > 1 {
		left, err := enrolment.Split(who, step)
		if err != nil {
			return err
		}
		left.ID = uuid.NewSHA1(e.ID, who[:])
		return tx.MoveEnrolment(id, who, enrolment, &left)
	}
	if err := enrolment.Move(step); err != nil {
		return err
	}
	return tx.PutEnrolment(id, enrolment)
}
