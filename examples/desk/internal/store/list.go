package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"time"

	"github.com/integritas-id/integritas/participant/roster"
)

// List is a list that an office sent, as it stood.
type List struct {
	ID       string // the digest of its rows
	Name     string // of the file, and of the sheet
	Cells    [][]string
	Choices  Choices
	Uploaded time.Time
	Taken    time.Time // when its people were last taken over; zero for not yet
}

// Choices is what the committee decides about a list.
type Choices struct {
	Columns []roster.Column `json:"columns,omitempty"` // what columns hold, where the headings tell it wrong
}

func scanList(rows *sql.Rows) (l List, err error) {
	var cells, choices, uploaded, taken string
	if err = rows.Scan(&l.ID, &l.Name, &cells, &choices, &uploaded, &taken); err != nil {
		return l, err
	}
	l.Uploaded, l.Taken = instant(uploaded), instant(taken)
	if err = json.Unmarshal([]byte(cells), &l.Cells); err != nil {
		return l, err
	}
	return l, json.Unmarshal([]byte(choices), &l.Choices)
}

const listColumns = `id, name, cells, choices, uploaded, taken`

// Lists returns the lists of an event in the order in which they came.
func (s *Store) Lists(ctx context.Context, event string) ([]List, error) {
	return collect(ctx, s.db, scanList, `SELECT `+listColumns+` FROM lists WHERE event = $1 ORDER BY uploaded, id`, event)
}

// List returns one list of an event.
func (s *Store) List(ctx context.Context, event, id string) (List, error) {
	return one(ctx, s.db, scanList, `SELECT `+listColumns+` FROM lists WHERE event = $1 AND id = $2`, event, id)
}

// AddList keeps a list; one that is there already stays as it is.
func (tx *Tx) AddList(event string, l List) error {
	if err := tx.mayHold(event); err != nil {
		return err
	}
	cells, err := json.Marshal(l.Cells)
	if err != nil {
		return err
	}
	added, err := tx.exec(`INSERT INTO lists (event, id, name, cells, choices, uploaded, taken) VALUES ($1, $2, $3, $4, '{}', $5, '')
		ON CONFLICT (event, id) DO NOTHING`, event, l.ID, l.Name, string(cells), moment(tx.now))
	if err != nil || !added {
		return err
	}
	return tx.Note("daftar-unggah", event, l.ID, "")
}

// Choose writes down what the committee decided about a list.
func (tx *Tx) Choose(event, id string, c Choices) error {
	choices, err := json.Marshal(c)
	if err != nil {
		return err
	}
	if err := tx.must(`UPDATE lists SET choices = $3 WHERE event = $1 AND id = $2`, event, id, string(choices)); err != nil {
		return err
	}
	return tx.Note("daftar-putusan", event, id, "")
}

// TakeList notes that the people of a list were taken over.
func (tx *Tx) TakeList(event, id string) error {
	if err := tx.must(`UPDATE lists SET taken = $3 WHERE event = $1 AND id = $2`, event, id, moment(tx.now)); err != nil {
		return err
	}
	return tx.Note("daftar-ambil", event, id, "")
}

// DropList deletes a list. The people that came from it stay.
func (tx *Tx) DropList(event, id string) error {
	if err := tx.must(`DELETE FROM lists WHERE event = $1 AND id = $2`, event, id); err != nil {
		return err
	}
	return tx.Note("daftar-hapus", event, id, "")
}
