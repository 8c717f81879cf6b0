package store

import (
	"context"
	"database/sql"
)

// Setting returns a setting, making it where it is not there yet. Of two who make it at
// once the first one's stands.
func (s *Store) Setting(ctx context.Context, name string, value func() string) (string, error) {
	if _, err := s.db.ExecContext(ctx, `INSERT INTO settings (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING`, name, value()); err != nil {
		return "", err
	}
	return one(ctx, s.db, scanText, `SELECT value FROM settings WHERE name = $1`, name)
}

func scanText(rows *sql.Rows) (text string, err error) {
	err = rows.Scan(&text)
	return text, err
}
