// Package store keeps what the desk knows in one database: SQLite in a file, or
// PostgreSQL. Both run the same statements and the same tests.
package store

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"strings"
	"time"

	_ "github.com/jackc/pgx/v5/stdlib" // the driver "pgx"
	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/database"
	_ "modernc.org/sqlite" // the driver "sqlite"
)

// ErrNotFound says that there is no such record, or none that belongs to the event asked
// for: the two are the same to whoever asks.
var ErrNotFound = errors.New("store: not found")

// Store is the database. Its methods may run at once.
type Store struct {
	db  *sql.DB
	now func() time.Time
}

//go:embed migrations/*.sql
var migrations embed.FS

// Open opens the database and brings its tables up to date. The source is a
// PostgreSQL address (postgres://…) or the path of a SQLite file.
func Open(ctx context.Context, source string) (*Store, error) {
	driver, dialect := "sqlite", database.DialectSQLite3
	if strings.HasPrefix(source, "postgres://") || strings.HasPrefix(source, "postgresql://") {
		driver, dialect = "pgx", database.DialectPostgres
	} else {
		source = sqliteAddress(source)
	}
	db, err := sql.Open(driver, source)
	if err != nil {
		return nil, fmt.Errorf("store: %w", err)
	}
	db.SetMaxOpenConns(16)
	db.SetMaxIdleConns(16)
	if err := migrate(ctx, db, dialect); err != nil {
		return nil, errors.Join(fmt.Errorf("store: %w", err), db.Close())
	}
	return &Store{db: db, now: time.Now}, nil
}

// sqliteAddress makes writers wait for each other instead of failing, and a commit reach
// the disk before it is confirmed.
func sqliteAddress(path string) string {
	options := url.Values{
		"_txlock": {"immediate"},
		"_pragma": {"journal_mode(WAL)", "synchronous(FULL)", "foreign_keys(1)", "busy_timeout(20000)"},
	}
	return "file:" + (&url.URL{Path: path}).EscapedPath() + "?" + options.Encode()
}

func migrate(ctx context.Context, db *sql.DB, dialect database.Dialect) error {
	files, err := fs.Sub(migrations, "migrations")
	if err != nil {
		return err
	}
	provider, err := goose.NewProvider(dialect, db, files)
	if err != nil {
		return err
	}
	_, err = provider.Up(ctx)
	return err
}

// Close closes the database.
func (s *Store) Close() error { return s.db.Close() }

// Ping tells whether the database answers.
func (s *Store) Ping(ctx context.Context) error { return s.db.PingContext(ctx) }

// Tx is a change that happens whole or not at all, and who makes it.
type Tx struct {
	*sql.Tx
	ctx context.Context //nolint:containedctx // a Tx lives within one call of Change
	by  Actor
	now time.Time
}

// Change runs f in one transaction.
func (s *Store) Change(ctx context.Context, by Actor, f func(*Tx) error) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("store: %w", err)
	}
	defer tx.Rollback() //nolint:errcheck // after Commit it does nothing
	if err := f(&Tx{Tx: tx, ctx: ctx, by: by, now: s.now()}); err != nil {
		return err
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("store: %w", err)
	}
	return nil
}

// exec runs a statement and tells whether it changed anything.
func (tx *Tx) exec(statement string, args ...any) (bool, error) {
	result, err := tx.ExecContext(tx.ctx, statement, args...)
	if err != nil {
		return false, fmt.Errorf("store: %w", err)
	}
	n, err := result.RowsAffected()
	return n > 0, err
}

// must runs a statement that has to change something.
func (tx *Tx) must(statement string, args ...any) error {
	changed, err := tx.exec(statement, args...)
	if err == nil && !changed {
		return ErrNotFound
	}
	return err
}

// Lock makes other changes of the event wait until this one is done: places are given
// one after the other.
func (tx *Tx) Lock(event string) error {
	return tx.must(`UPDATE events SET id = id WHERE id = $1`, event)
}

// querier is what a Store and a Tx read through.
type querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// collect reads all rows of a query.
func collect[T any](ctx context.Context, q querier, scan func(*sql.Rows) (T, error), query string, args ...any) ([]T, error) {
	rows, err := q.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("store: %w", err)
	}
	defer rows.Close() //nolint:errcheck // Err tells
	var all []T
	for rows.Next() {
		one, err := scan(rows)
		if err != nil {
			return nil, fmt.Errorf("store: %w", err)
		}
		all = append(all, one)
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("store: %w", err)
	}
	return all, nil
}

// one reads the first row of a query; without one it is ErrNotFound.
func one[T any](ctx context.Context, q querier, scan func(*sql.Rows) (T, error), query string, args ...any) (T, error) {
	all, err := collect(ctx, q, scan, query, args...)
	if err == nil && len(all) == 0 {
		err = ErrNotFound
	}
	if err != nil {
		var none T
		return none, err
	}
	return all[0], nil
}

// moment writes a time so that texts sort as times do; the zero time is "".
func moment(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.UTC().Format("2006-01-02T15:04:05.000000Z")
}

// instant reads what moment wrote.
func instant(s string) time.Time {
	t, _ := time.Parse(time.RFC3339Nano, s) // "" is the zero time
	return t
}
