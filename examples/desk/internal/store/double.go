package store

import (
	"context"
	"database/sql"

	"github.com/google/uuid"
)

// Decisions are what the committee said of people who seem to be one: whom a person's
// entry repeats, by their ids. The person's own id says that the two are different people.
type Decisions map[uuid.UUID]uuid.UUID

// Decisions returns what the committee said about an event.
func (s *Store) Decisions(ctx context.Context, event string) (Decisions, error) {
	return decisions(ctx, s.db, event)
}

// Decisions returns it as Store.Decisions does.
func (tx *Tx) Decisions(event string) (Decisions, error) { return decisions(tx.ctx, tx, event) }

func decisions(ctx context.Context, q querier, event string) (Decisions, error) {
	pairs, err := collect(ctx, q, func(rows *sql.Rows) (pair [2]uuid.UUID, err error) {
		err = rows.Scan(&pair[0], &pair[1])
		return pair, err
	}, `SELECT person, same FROM doubles WHERE event = $1`, event)
	all := Decisions{}
	for _, pair := range pairs {
		all[pair[0]] = pair[1]
	}
	return all, err
}

// Decide writes down whom a person's entry repeats.
func (tx *Tx) Decide(event string, person, same uuid.UUID) error {
	changed, err := tx.exec(`INSERT INTO doubles (event, person, same) VALUES ($1, $2, $3)
		ON CONFLICT (event, person) DO UPDATE SET same = excluded.same WHERE doubles.same <> excluded.same`,
		event, person.String(), same.String())
	if err != nil || !changed {
		return err
	}
	return tx.Note("ganda", event, person.String(), same.String())
}
