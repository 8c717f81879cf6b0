package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"strings"
	"time"

	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/program/paper"
)

// Event is an event and what this office decided about it.
type Event struct {
	*program.Event
	Settings Settings
	Purged   time.Time // since when its private data is gone; zero while it is there
}

// Settings is what an office decides about an event beside what the event is.
type Settings struct {
	Open       bool             `json:"open,omitempty"`  // guests may register
	Purge      int              `json:"purge,omitempty"` // days after its end when its private data is deleted; 0 for never
	Policy     attend.Policy    `json:"policy,omitzero"`
	Numbering  attend.Numbering `json:"numbering,omitzero"`
	Letterhead paper.Letterhead `json:"letterhead,omitzero"`
	Signatory  paper.Signatory  `json:"signatory,omitzero"`
}

const eventColumns = `document, settings, purged`

func scanEvent(rows *sql.Rows) (e Event, err error) {
	var document, settings, purged string
	if err = rows.Scan(&document, &settings, &purged); err != nil {
		return e, err
	}
	if e.Event, err = program.Read(strings.NewReader(document)); err != nil {
		return e, err
	}
	e.Purged = instant(purged)
	return e, json.Unmarshal([]byte(settings), &e.Settings)
}

// Events returns all events, the latest first.
func (s *Store) Events(ctx context.Context) ([]Event, error) {
	return collect(ctx, s.db, scanEvent, `SELECT `+eventColumns+` FROM events ORDER BY first_day DESC, id`)
}

// Event returns one event.
func (s *Store) Event(ctx context.Context, id string) (Event, error) {
	return one(ctx, s.db, scanEvent, `SELECT `+eventColumns+` FROM events WHERE id = $1`, id)
}

// PutEvent adds an event or writes it anew, without its participants.
func (tx *Tx) PutEvent(e Event) error {
	bare := *e.Event
	bare.Participants = nil
	var document strings.Builder
	if err := bare.Write(&document); err != nil {
		return err
	}
	settings, err := json.Marshal(e.Settings)
	if err != nil {
		return err
	}
	id := e.ID.String()
	if err := tx.must(`INSERT INTO events (id, first_day, document, settings, purged) VALUES ($1, $2, $3, $4, '')
		ON CONFLICT (id) DO UPDATE SET first_day = excluded.first_day, document = excluded.document, settings = excluded.settings`,
		id, e.Schedule.Range.Start.String(), document.String(), string(settings)); err != nil {
		return err
	}
	return tx.Note("kegiatan", id, "", "")
}

// ErrPurged says that the private data of an event is gone, and that none may come back.
var ErrPurged = errors.New("store: the private data of the event is gone")

// mayHold is ErrPurged for an event that holds no private data any more.
func (tx *Tx) mayHold(event string) error {
	purged, err := one(tx.ctx, tx, scanText, `SELECT purged FROM events WHERE id = $1`, event)
	if err == nil && purged != "" {
		err = ErrPurged
	}
	return err
}

// Purge deletes the private data of an event: people, registrations, marks and lists.
// The event, its recap and the register of its certificates stay.
func (tx *Tx) Purge(event string) error {
	for _, statement := range []string{
		`DELETE FROM marks WHERE event = $1`,
		`DELETE FROM enrolments WHERE event = $1`,
		`DELETE FROM people WHERE event = $1`,
		`DELETE FROM lists WHERE event = $1`,
		`DELETE FROM doubles WHERE event = $1`,
	} {
		if _, err := tx.exec(statement, event); err != nil {
			return err
		}
	}
	if err := tx.must(`UPDATE events SET purged = $2 WHERE id = $1`, event, moment(tx.now)); err != nil {
		return err
	}
	return tx.Note("hapus-data-pribadi", event, "", "")
}
