package store

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/participant"
)

// Import is what a list did.
type Import struct {
	Before bool // the same list was imported before, and nothing was done
	Added  []int
	Known  []int // who is there already, by id or number, and is left as he or she is
}

// Import adds the people of a list to an event, all of them or, after an error, none, and
// tells by their place in the list who was new. A list that was imported before changes
// nothing, whatever became of its people since; nobody who is there is written over.
func (s *Store) Import(ctx context.Context, event uuid.UUID, digest string, people []participant.Participant) (done Import, err error) {
	err = s.change(ctx, func(t *tx) error {
		e, err := t.lock(event)
		if err != nil {
			return err
		}
		result, err := t.ExecContext(ctx, `insert into list (event, digest, people) values ($1, $2, $3) on conflict (event, digest) do nothing`, event, digest, len(people))
		if err != nil {
			return fmt.Errorf("store: %w", err)
		}
		if n, err := result.RowsAffected(); err != nil || n == 0 {
			done.Before = true
			return err
		}
		there, err := t.present(event)
		if err != nil {
			return err
		}
		for i := range people {
			if there.meet(&people[i]) {
				done.Known = append(done.Known, i)
			} else {
				done.Added = append(done.Added, i)
			}
		}
		for _, i := range done.Added {
			p := people[i]
			p.SpouseOf, p.ChildOf = there.of(p.SpouseOf), there.of(p.ChildOf)
			if err := t.insert(e, &p); err != nil {
				return err
			}
		}
		return nil
	})
	return done, err
}

// presence is who is at an event: the id that somebody has there, by the id that a list
// gives, the NIP, and the NIK.
type presence map[any]uuid.UUID

func (t *tx) present(event uuid.UUID) (presence, error) {
	rows, err := t.QueryContext(t.ctx, `select id, nip, nik from participant where event = $1`, event)
	if err != nil {
		return nil, fmt.Errorf("store: %w", err)
	}
	defer rows.Close() //nolint:errcheck // Err tells
	there := presence{}
	for rows.Next() {
		var p participant.Participant
		if err := scanned(rows.Scan(&p.ID, &p.NIP, &p.NIK)); err != nil {
			return nil, err
		}
		there.add(&p, p.ID)
	}
	return there, scanned(rows.Err())
}

func (all presence) add(p *participant.Participant, id uuid.UUID) {
	all[p.ID] = id
	if !p.NIP.IsZero() {
		all[p.NIP] = id
	}
	if !p.NIK.IsZero() {
		all[p.NIK] = id
	}
}

// meet reports whether somebody of a list is there already; else he or she is from now on.
func (all presence) meet(p *participant.Participant) bool {
	for _, key := range []any{p.ID, p.NIP, p.NIK} {
		if id, ok := all[key]; ok {
			all.add(p, id)
			return true
		}
	}
	all.add(p, p.ID)
	return false
}

// of is the id under which somebody of the list is kept.
func (all presence) of(id uuid.UUID) uuid.UUID {
	if kept, ok := all[id]; ok {
		return kept
	}
	return id
}
