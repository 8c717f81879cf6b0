package desk

import (
	"context"

	"github.com/integritas-id/integritas/examples/desk/internal/store"
)

// Purge deletes the private data of an event and keeps its recap. The register of
// certificates stays, so that a printed one can still be checked.
func (d *Desk) Purge(ctx context.Context, by store.Actor, e store.Event) error {
	if !e.Purged.IsZero() {
		return store.ErrPurged
	}
	id := e.ID.String()
	sum, err := d.Recap(ctx, e)
	if err != nil {
		return err
	}
	return d.Store.Change(ctx, by, func(tx *store.Tx) error {
		if err := tx.Lock(id); err != nil {
			return err
		}
		if err := tx.PutRecap(&store.Recap{ID: id, Event: id, Name: e.Name(), Sum: *sum}); err != nil {
			return err
		}
		return tx.Purge(id)
	})
}

// PurgeDue purges every event whose time is over, and returns how many.
func (d *Desk) PurgeDue(ctx context.Context) (n int, err error) {
	events, err := d.Store.Events(ctx)
	if err != nil {
		return 0, err
	}
	for _, e := range events {
		last := e.Schedule.Range.End
		if !e.Purged.IsZero() || e.Settings.Purge <= 0 || last.IsZero() {
			continue
		}
		if d.today(e).Before(last.AddDays(e.Settings.Purge + 1)) {
			continue
		}
		if err := d.Purge(ctx, store.Actor{Role: "server"}, e); err != nil {
			return n, err
		}
		n++
	}
	return n, nil
}
