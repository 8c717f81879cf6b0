// Package store keeps events and their participants in one database: SQLite in a file, or
// PostgreSQL. Values have columns of their own where the database must ask for them, and
// the whole record beside them as JSON: docs/sql.md tells why.
package store

import (
	"context"
	"database/sql"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"strings"

	"github.com/google/uuid"
	_ "github.com/jackc/pgx/v5/stdlib" // the driver "pgx"
	_ "modernc.org/sqlite"             // the driver "sqlite"

	"github.com/integritas-id/integritas/program"
)

// What a change may meet, beside a database that fails.
var (
	ErrNotFound = errors.New("store: no such record")
	ErrStale    = errors.New("store: the record has changed since it was read")
	ErrExists   = errors.New("store: a record of that id is there")
	ErrTwice    = errors.New("store: the number belongs to somebody else of the event")
	ErrOtherUse = errors.New("store: the key was used for another request")
)

var (
	//go:embed sqlite.sql
	sqlite string
	//go:embed postgres.sql
	postgres string
)

// Store is the database. Its methods may run at once.
type Store struct{ db *sql.DB }

// Kept is a record as it is stored. Each change makes its version one more than it was;
// the first is 1.
type Kept[T any] struct {
	Version int64
	Record  T
}

// Open opens a database and makes the tables that are missing. The source is an address
// of PostgreSQL (postgres://…) or the path of a SQLite file.
func Open(ctx context.Context, source string) (*Store, error) {
	driver, tables := "sqlite", sqlite
	if strings.HasPrefix(source, "postgres://") || strings.HasPrefix(source, "postgresql://") {
		driver, tables = "pgx", postgres
	} else {
		source = sqliteAddress(source)
	}
	db, err := sql.Open(driver, source)
	if err != nil {
		return nil, fmt.Errorf("store: %w", err)
	}
	db.SetMaxOpenConns(16)
	if _, err := db.ExecContext(ctx, tables); err != nil {
		return nil, errors.Join(fmt.Errorf("store: %w", err), db.Close())
	}
	return &Store{db: db}, nil
}

// sqliteAddress makes writers wait for one another instead of failing, and a commit reach
// the disk before it is confirmed.
func sqliteAddress(path string) string {
	options := url.Values{
		"_txlock": {"immediate"},
		"_pragma": {"journal_mode(WAL)", "synchronous(FULL)", "foreign_keys(1)", "busy_timeout(20000)"},
	}
	return "file:" + (&url.URL{Path: path}).EscapedPath() + "?" + options.Encode()
}

// Close closes the database.
func (s *Store) Close() error { return s.db.Close() }

// Ping tells whether the database answers.
func (s *Store) Ping(ctx context.Context) error { return s.db.PingContext(ctx) }

// tx is a change that happens whole or not at all.
type tx struct {
	*sql.Tx
	ctx context.Context //nolint:containedctx // a tx lives within one call of change
}

func (s *Store) change(ctx context.Context, f func(*tx) error) error {
	t, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("store: %w", err)
	}
	defer t.Rollback() //nolint:errcheck // after Commit it does nothing
	if err := f(&tx{t, ctx}); err != nil {
		return err
	}
	if err := t.Commit(); err != nil {
		return fmt.Errorf("store: %w", err)
	}
	return nil
}

// exec runs a statement that changes one row; none is ErrNotFound.
func (t *tx) exec(statement string, args ...any) error {
	result, err := t.ExecContext(t.ctx, statement, args...)
	if err != nil {
		return fmt.Errorf("store: %w", err)
	}
	if n, err := result.RowsAffected(); err != nil || n == 0 {
		return errors.Join(err, ErrNotFound)
	}
	return nil
}

// lock returns an event, whose other changes wait until this one is done.
func (t *tx) lock(event uuid.UUID) (*program.Event, error) {
	var data []byte
	row := t.QueryRowContext(t.ctx, `update event set version = version where id = $1 returning record`, event)
	if err := scanned(row.Scan(&data)); err != nil {
		return nil, err
	}
	e := new(program.Event)
	return e, decode(data, e)
}

// scanned tells what went wrong when a row was read.
func scanned(err error) error {
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return ErrNotFound
	case err != nil:
		return fmt.Errorf("store: %w", err)
	}
	return nil
}

func decode(data []byte, v any) error {
	if err := json.Unmarshal(data, v); err != nil {
		return fmt.Errorf("store: %w", err)
	}
	return nil
}
