package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"time"

	"github.com/integritas-id/integritas/program/recap"
)

// Recap is a sum that is kept: of an event whose people are gone, or of another office.
type Recap struct {
	ID       string
	Event    string // "" for one that another office sent
	Name     string
	Sum      recap.Recap
	Uploaded time.Time
}

// Recaps returns the sums that are kept, in the order in which they came.
func (s *Store) Recaps(ctx context.Context) ([]Recap, error) {
	return collect(ctx, s.db, func(rows *sql.Rows) (r Recap, err error) {
		var document, uploaded string
		if err = rows.Scan(&r.ID, &r.Event, &r.Name, &document, &uploaded); err != nil {
			return r, err
		}
		r.Uploaded = instant(uploaded)
		return r, json.Unmarshal([]byte(document), &r.Sum)
	}, `SELECT id, event, name, document, uploaded FROM recaps ORDER BY uploaded, id`)
}

// PutRecap keeps a sum; the same one sent again changes nothing.
func (tx *Tx) PutRecap(r *Recap) error {
	document, err := json.Marshal(r.Sum)
	if err != nil {
		return err
	}
	added, err := tx.exec(`INSERT INTO recaps (id, event, name, document, uploaded) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (id) DO NOTHING`,
		r.ID, r.Event, r.Name, string(document), moment(tx.now))
	if err != nil || !added {
		return err
	}
	return tx.Note("rekap", r.Event, r.ID, "")
}

// DropRecap deletes a sum that another office sent.
func (tx *Tx) DropRecap(id string) error {
	if err := tx.must(`DELETE FROM recaps WHERE id = $1 AND event = ''`, id); err != nil {
		return err
	}
	return tx.Note("rekap-hapus", "", id, "")
}
