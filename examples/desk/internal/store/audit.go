package store

import (
	"context"
	"database/sql"
	"time"

	"github.com/google/uuid"
)

// Actor is who does something: an account, a guest ("tamu") or the program itself.
type Actor struct {
	Account string // the id, or "" for who has none
	Role    string
}

// Entry is one line of the audit log. It names nobody: Subject is an id, and Detail
// never holds a person's data.
type Entry struct {
	At      time.Time
	Login   string // of the account, as it is called today
	Role    string
	Action  string
	Event   string
	Subject string
	Detail  string
}

// Note writes a line into the audit log, with the change or not at all.
func (tx *Tx) Note(action, event, subject, detail string) error {
	id, err := uuid.NewV7()
	if err != nil {
		return err
	}
	return tx.must(`INSERT INTO audit (id, at, account, role, action, event, subject, detail) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
		id.String(), moment(tx.now), tx.by.Account, tx.by.Role, action, event, subject, detail)
}

// Audit returns the last lines of the log, the newest first: of one event, or of all.
func (s *Store) Audit(ctx context.Context, event string, limit int) ([]Entry, error) {
	return collect(ctx, s.db, func(rows *sql.Rows) (e Entry, err error) {
		var at string
		err = rows.Scan(&at, &e.Login, &e.Role, &e.Action, &e.Event, &e.Subject, &e.Detail)
		e.At = instant(at)
		return e, err
	}, `SELECT a.at, COALESCE(c.login, ''), a.role, a.action, a.event, a.subject, a.detail
		FROM audit a LEFT JOIN accounts c ON c.id = a.account
		WHERE $1 = '' OR a.event = $1 ORDER BY a.id DESC LIMIT $2`, event, limit)
}
