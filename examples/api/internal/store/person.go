package store

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
)

// Request is what makes a repeated request known: who made it, the key that the caller
// gave it, and the digest of what was asked.
type Request struct{ Caller, Key, Digest string }

// Person returns a participant of an event, or ErrNotFound.
func (s *Store) Person(ctx context.Context, event, id uuid.UUID) (Kept[participant.Participant], error) {
	return scanPerson(s.db.QueryRowContext(ctx, `select version, record from participant where event = $1 and id = $2`, event, id))
}

func scanPerson(row interface{ Scan(...any) error }) (Kept[participant.Participant], error) {
	var kept Kept[participant.Participant]
	var data []byte
	if err := scanned(row.Scan(&kept.Version, &data)); err != nil {
		return kept, err
	}
	return kept, decode(data, &kept.Record)
}

// People yields the participants of an event behind an id, in the order of their ids. An
// error is the last step.
func (s *Store) People(ctx context.Context, event, after uuid.UUID) iter.Seq2[Kept[participant.Participant], error] {
	return func(yield func(Kept[participant.Participant], error) bool) {
		rows, err := s.db.QueryContext(ctx, `select version, record from participant where event = $1 and id > $2 order by id`, event, after)
		if err != nil {
			yield(Kept[participant.Participant]{}, fmt.Errorf("store: %w", err))
			return
		}
		defer rows.Close() //nolint:errcheck // Err tells
		for rows.Next() {
			kept, err := scanPerson(rows)
			if !yield(kept, err) || err != nil {
				return
			}
		}
		if err := scanned(rows.Err()); err != nil {
			yield(Kept[participant.Participant]{}, err)
		}
	}
}

// AddPerson adds a participant to an event and returns the id: that of the first time
// where the same request comes again.
func (s *Store) AddPerson(ctx context.Context, event uuid.UUID, p *participant.Participant, r Request) (id uuid.UUID, err error) {
	err = s.change(ctx, func(t *tx) error {
		e, err := t.lock(event)
		if err != nil {
			return err
		}
		if id, err = t.before(event, r); err == nil || !errors.Is(err, ErrNotFound) {
			return err
		}
		if err := t.free(event, p); err != nil {
			return err
		}
		if err := t.insert(e, p); err != nil {
			return err
		}
		id = p.ID
		return t.exec(`insert into request (caller, key, digest, event, participant) values ($1, $2, $3, $4, $5)`, r.Caller, r.Key, r.Digest, event, p.ID)
	})
	return id, err
}

// before returns whom a request added when it came first, or ErrNotFound.
func (t *tx) before(event uuid.UUID, r Request) (uuid.UUID, error) {
	var digest string
	var of, id uuid.UUID
	row := t.QueryRowContext(t.ctx, `select digest, event, participant from request where caller = $1 and key = $2`, r.Caller, r.Key)
	if err := scanned(row.Scan(&digest, &of, &id)); err != nil {
		return id, err
	}
	if digest != r.Digest || of != event {
		return id, ErrOtherUse
	}
	return id, nil
}

// free makes sure that nobody of the event has the id, and nobody else the number.
func (t *tx) free(event uuid.UUID, p *participant.Participant) error {
	if err := t.none(ErrExists, `event = $1 and id = $2`, event, p.ID); err != nil {
		return err
	}
	return t.freeNumber(event, p)
}

func (t *tx) freeNumber(event uuid.UUID, p *participant.Participant) error {
	return t.none(ErrTwice, `event = $1 and id <> $2 and (nip = $3 or nik = $4)`, event, p.ID, p.NIP, p.NIK)
}

// none makes sure that there is no such participant; somebody is the error found.
func (t *tx) none(found error, where string, args ...any) error {
	var n int
	if err := scanned(t.QueryRowContext(t.ctx, `select count(*) from participant where `+where, args...).Scan(&n)); err != nil {
		return err
	}
	if n > 0 {
		return found
	}
	return nil
}

// columns are what the database may ask for of a person, and the whole record.
func columns(e *program.Event, p *participant.Participant) ([]any, error) {
	data, err := json.Marshal(p)
	if err != nil {
		return nil, fmt.Errorf("store: %w", err)
	}
	a := attend.Of(e, p, nil)
	return []any{p.NIP, p.NIK, a.Role, a.Region, string(data), e.ID, p.ID}, nil
}

func (t *tx) insert(e *program.Event, p *participant.Participant) error {
	args, err := columns(e, p)
	if err != nil {
		return err
	}
	return t.exec(`insert into participant (version, nip, nik, role, region, record, event, id) values (1, $1, $2, $3, $4, $5, $6, $7)`, args...)
}

// PutPerson keeps a participant in place of the one of that id and version, and returns
// the new version; another version is ErrStale.
func (s *Store) PutPerson(ctx context.Context, event uuid.UUID, p *participant.Participant, version int64) (int64, error) {
	err := s.change(ctx, func(t *tx) error {
		e, err := t.lock(event)
		if err != nil {
			return err
		}
		if err := t.version(event, p.ID, version); err != nil {
			return err
		}
		if err := t.freeNumber(event, p); err != nil {
			return err
		}
		args, err := columns(e, p)
		if err != nil {
			return err
		}
		return t.exec(`update participant set version = version + 1, nip = $1, nik = $2, role = $3, region = $4, record = $5 where event = $6 and id = $7`, args...)
	})
	return version + 1, err
}

// DropPerson removes a participant of that version from an event.
func (s *Store) DropPerson(ctx context.Context, event, id uuid.UUID, version int64) error {
	return s.change(ctx, func(t *tx) error {
		if _, err := t.lock(event); err != nil {
			return err
		}
		if err := t.version(event, id, version); err != nil {
			return err
		}
		return t.exec(`delete from participant where event = $1 and id = $2`, event, id)
	})
}

// version makes sure that a participant is there in that version.
func (t *tx) version(event, id uuid.UUID, version int64) error {
	var now int64
	row := t.QueryRowContext(t.ctx, `select version from participant where event = $1 and id = $2`, event, id)
	if err := scanned(row.Scan(&now)); err != nil {
		return err
	}
	if now != version {
		return ErrStale
	}
	return nil
}
