package store

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/program"
)

// Event returns an event, or ErrNotFound.
func (s *Store) Event(ctx context.Context, id uuid.UUID) (Kept[*program.Event], error) {
	kept := Kept[*program.Event]{Record: new(program.Event)}
	var data []byte
	row := s.db.QueryRowContext(ctx, `select version, record from event where id = $1`, id)
	if err := scanned(row.Scan(&kept.Version, &data)); err != nil {
		return kept, err
	}
	return kept, decode(data, kept.Record)
}

// Events returns up to limit events behind an id, in the order of their ids.
func (s *Store) Events(ctx context.Context, after uuid.UUID, limit int) ([]Kept[*program.Event], error) {
	rows, err := s.db.QueryContext(ctx, `select version, record from event where id > $1 order by id limit $2`, after, limit)
	if err != nil {
		return nil, fmt.Errorf("store: %w", err)
	}
	defer rows.Close() //nolint:errcheck // Err tells
	var all []Kept[*program.Event]
	for rows.Next() {
		kept := Kept[*program.Event]{Record: new(program.Event)}
		var data []byte
		if err := scanned(rows.Scan(&kept.Version, &data)); err != nil {
			return nil, err
		}
		if err := decode(data, kept.Record); err != nil {
			return nil, err
		}
		all = append(all, kept)
	}
	return all, scanned(rows.Err())
}

// AddEvent keeps a new event; one of that id is ErrExists.
func (s *Store) AddEvent(ctx context.Context, e *program.Event) error {
	data, err := json.Marshal(e)
	if err != nil {
		return fmt.Errorf("store: %w", err)
	}
	result, err := s.db.ExecContext(ctx, `insert into event (id, version, record) values ($1, 1, $2) on conflict (id) do nothing`, e.ID, string(data))
	if err != nil {
		return fmt.Errorf("store: %w", err)
	}
	if n, err := result.RowsAffected(); err != nil || n == 0 {
		return ErrExists
	}
	return nil
}

// PutEvent keeps an event in place of the one of that id and version, and returns the new
// version; another version is ErrStale.
func (s *Store) PutEvent(ctx context.Context, e *program.Event, version int64) (int64, error) {
	data, err := json.Marshal(e)
	if err != nil {
		return 0, fmt.Errorf("store: %w", err)
	}
	err = s.change(ctx, func(t *tx) error {
		if _, err := t.lock(e.ID); err != nil {
			return err
		}
		return stale(t.exec(`update event set record = $1, version = version + 1 where id = $2 and version = $3`, string(data), e.ID, version))
	})
	return version + 1, err
}

// stale tells that a record which is there had another version.
func stale(err error) error {
	if errors.Is(err, ErrNotFound) {
		return ErrStale
	}
	return err
}
