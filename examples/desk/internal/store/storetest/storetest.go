// Package storetest runs tests on each database that there is: always on SQLite, and on
// PostgreSQL where DESK_TEST_POSTGRES holds the address of a server.
package storetest

import (
	"context"
	"database/sql"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/examples/desk/internal/store"
)

// Each runs a test on an empty database of each kind.
func Each(t *testing.T, test func(t *testing.T, s *store.Store)) {
	t.Helper()
	for name, source := range Sources(t) {
		t.Run(name, func(t *testing.T) { test(t, Open(t, source(t))) })
	}
}

// Sources returns what makes the address of an empty database, by the kind of database.
func Sources(t *testing.T) map[string]func(*testing.T) string {
	t.Helper()
	all := map[string]func(*testing.T) string{
		"SQLite": func(t *testing.T) string { t.Helper(); return filepath.Join(t.TempDir(), "desk.db") },
	}
	if server := os.Getenv("DESK_TEST_POSTGRES"); server != "" {
		all["PostgreSQL"] = func(t *testing.T) string { t.Helper(); return fresh(t, server) }
	}
	return all
}

// Open opens a database for the time of a test.
func Open(t *testing.T, source string) *store.Store {
	t.Helper()
	s, err := store.Open(context.Background(), source)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}

// fresh makes a database of its own on a PostgreSQL server.
func fresh(t *testing.T, server string) string {
	t.Helper()
	db, err := sql.Open("pgx", server)
	if err != nil {
		t.Fatal(err)
	}
	name := "desk_" + strings.ReplaceAll(uuid.NewString(), "-", "")
	if _, err := db.Exec("CREATE DATABASE " + name); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_, _ = db.Exec("DROP DATABASE " + name + " WITH (FORCE)")
		_ = db.Close()
	})
	address, err := url.Parse(server)
	if err != nil {
		t.Fatal(err)
	}
	address.Path = "/" + name
	return address.String()
}
