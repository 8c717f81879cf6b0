package desk

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/examples/desk/internal/store"
	"github.com/integritas-id/integritas/program/attend"
)

// Withdraw takes one person out of a registration, alone or from a couple, and gives the
// place to who waits.
func (d *Desk) Withdraw(ctx context.Context, by store.Actor, e store.Event, who uuid.UUID) error {
	id := e.ID.String()
	step := attend.EnrolmentChange{To: attend.EnrolmentWithdrawn, At: d.Now()}
	return d.Store.Change(ctx, by, func(tx *store.Tx) error {
		if err := tx.Lock(id); err != nil {
			return err
		}
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
			if err := tx.MoveEnrolment(id, who, enrolment, &left); err != nil {
				return err
			}
			return admit(tx, e, d.Now())
		}
		if err := enrolment.Move(step); err != nil {
			return err
		}
		if err := tx.PutEnrolment(id, enrolment); err != nil {
			return err
		}
		return admit(tx, e, d.Now())
	})
}
