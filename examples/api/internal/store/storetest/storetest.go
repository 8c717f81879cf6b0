// Package storetest gives tests a database of their own.
package storetest

import (
	"database/sql"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"
)

// Sources are the databases that a test runs on, by name: SQLite, and PostgreSQL where
// DATABASE_URL names one. Each call makes an empty one.
func Sources() map[string]func(*testing.T) string {
	all := map[string]func(*testing.T) string{
		"SQLite": func(t *testing.T) string { return filepath.Join(t.TempDir(), "test.db") },
	}
	if address := os.Getenv("DATABASE_URL"); address != "" {
		all["PostgreSQL"] = func(t *testing.T) string { return ownSchema(t, address) }
	}
	return all
}

// ownSchema makes a schema in a PostgreSQL database, and returns the address that leads
// to it.
func ownSchema(t *testing.T, address string) string {
	t.Helper()
	db, err := sql.Open("pgx", address)
	require.NoError(t, err)
	name := "api_" + strings.ReplaceAll(uuid.NewString(), "-", "")
	_, err = db.Exec("create schema " + name)
	require.NoError(t, err)
	t.Cleanup(func() {
		_, err := db.Exec("drop schema " + name + " cascade")
		require.NoError(t, err)
		require.NoError(t, db.Close())
	})
	u, err := url.Parse(address)
	require.NoError(t, err)
	query := u.Query()
	query.Set("search_path", name)
	u.RawQuery = query.Encode()
	return u.String()
}
