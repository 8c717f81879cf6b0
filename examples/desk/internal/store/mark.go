package store

import (
	"context"
	"database/sql"
	"encoding/json"

	"github.com/integritas-id/integritas/program/attend"
)

// Mark is one entry at the door.
type Mark struct {
	ID     string `json:"id"`     // made at the door: the same mark sent twice is one
	Person string `json:"person"` // the id of the participant
	attend.Mark
}

// AddMark keeps a mark, and tells whether it is new. Somebody who is not on the list of
// the event is ErrNotFound.
func (tx *Tx) AddMark(event string, m Mark) (added bool, err error) {
	document, err := json.Marshal(m.Mark)
	if err != nil {
		return false, err
	}
	if _, err := one(tx.ctx, tx, scanText, `SELECT id FROM people WHERE event = $1 AND id = $2`, event, m.Person); err != nil {
		return false, err
	}
	added, err = tx.exec(`INSERT INTO marks (event, id, person, document, received) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (event, id) DO NOTHING`,
		event, m.ID, m.Person, string(document), moment(tx.now))
	if err != nil || !added {
		return added, err
	}
	return true, tx.Note("kehadiran", event, m.Person, m.Session+" "+m.State.String())
}

// Marks returns the marks of an event in the order in which they arrived.
func (s *Store) Marks(ctx context.Context, event string) ([]Mark, error) {
	return collect(ctx, s.db, func(rows *sql.Rows) (m Mark, err error) {
		var document string
		if err = rows.Scan(&m.ID, &m.Person, &document); err != nil {
			return m, err
		}
		return m, json.Unmarshal([]byte(document), &m.Mark)
	}, `SELECT id, person, document FROM marks WHERE event = $1 ORDER BY received, id`, event)
}
