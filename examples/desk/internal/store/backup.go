package store

import (
	"compress/gzip"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
)

// tables are all tables, each behind those that it refers to.
var tables = []string{"settings", "accounts", "sessions", "events", "lists", "doubles", "people", "enrolments", "marks", "certificates", "recaps", "audit"}

// ErrNotEmpty says that a backup is restored into an empty database alone.
var ErrNotEmpty = errors.New("store: the database is not empty")

// line is one row of a backup.
type line struct {
	Table  string         `json:"t"`
	Values map[string]any `json:"v"`
}

// Backup writes everything as it stands at one moment: compressed lines of JSON, the same
// for either database. It holds all private data in full.
func (s *Store) Backup(ctx context.Context, w io.Writer) error {
	tx, err := s.db.BeginTx(ctx, &sql.TxOptions{Isolation: sql.LevelSerializable, ReadOnly: true})
	if err != nil {
		return fmt.Errorf("store: %w", err)
	}
	defer tx.Rollback() //nolint:errcheck // it only reads
	zip := gzip.NewWriter(w)
	out := json.NewEncoder(zip)
	for _, table := range tables {
		if err := dump(ctx, tx, table, out); err != nil {
			return err
		}
	}
	return zip.Close()
}

func dump(ctx context.Context, tx *sql.Tx, table string, out *json.Encoder) error {
	rows, err := tx.QueryContext(ctx, "SELECT * FROM "+table) //nolint:gosec // a name of ours
	if err != nil {
		return fmt.Errorf("store: %w", err)
	}
	defer rows.Close() //nolint:errcheck // Err tells
	columns, err := rows.Columns()
	if err != nil {
		return err
	}
	values, into := make([]any, len(columns)), make([]any, len(columns))
	for i := range values {
		into[i] = &values[i]
	}
	for rows.Next() {
		if err := rows.Scan(into...); err != nil {
			return fmt.Errorf("store: %w", err)
		}
		l := line{Table: table, Values: map[string]any{}}
		for i, column := range columns {
			l.Values[column] = values[i]
		}
		if err := out.Encode(l); err != nil {
			return err
		}
	}
	return rows.Err()
}

// Restore reads a backup into an empty database, whole or not at all.
func (s *Store) Restore(ctx context.Context, r io.Reader) error {
	zip, err := gzip.NewReader(r)
	if err != nil {
		return fmt.Errorf("store: not a backup: %w", err)
	}
	in := json.NewDecoder(zip)
	in.UseNumber()
	return s.Change(ctx, Actor{}, func(tx *Tx) error {
		for _, table := range tables {
			n, err := one(ctx, tx, scanText, "SELECT COUNT(*) FROM "+table)
			if err != nil {
				return err
			}
			if n != "0" {
				return ErrNotEmpty
			}
		}
		for {
			var l line
			switch err := in.Decode(&l); {
			case errors.Is(err, io.EOF):
				return nil
			case err != nil:
				return fmt.Errorf("store: not a backup: %w", err)
			}
			if err := tx.insert(l); err != nil {
				return err
			}
		}
	})
}

// insert enters one row of a backup. Names of tables and columns are held against those
// of the database before they become part of a statement.
func (tx *Tx) insert(l line) error {
	known, err := tx.columns(l.Table)
	if err != nil {
		return err
	}
	var names, places []string
	var values []any
	for _, column := range known {
		value, ok := l.Values[column]
		if !ok {
			continue // a column that is newer than the backup
		}
		if number, ok := value.(json.Number); ok {
			if value, err = number.Int64(); err != nil {
				return err
			}
		}
		values = append(values, value)
		names, places = append(names, column), append(places, fmt.Sprintf("$%d", len(values)))
	}
	_, err = tx.exec("INSERT INTO "+l.Table+" ("+strings.Join(names, ", ")+") VALUES ("+strings.Join(places, ", ")+")", values...) //nolint:gosec // names of ours
	return err
}

func (tx *Tx) columns(table string) ([]string, error) {
	for _, known := range tables {
		if known == table {
			rows, err := tx.QueryContext(tx.ctx, "SELECT * FROM "+table+" LIMIT 0") //nolint:gosec // a name of ours
			if err != nil {
				return nil, fmt.Errorf("store: %w", err)
			}
			defer rows.Close() //nolint:errcheck // it holds none
			return rows.Columns()
		}
	}
	return nil, fmt.Errorf("store: not a backup: it has a table %q", table)
}
