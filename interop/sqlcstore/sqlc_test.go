// Package sqlcstore is what sqlc makes of tables whose columns have types of the library:
// go run github.com/sqlc-dev/sqlc/cmd/sqlc@v1.31.1 generate
package sqlcstore

import (
	"database/sql"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	_ "modernc.org/sqlite"

	"github.com/integritas-id/integritas/interop/internal/sample"
	"github.com/integritas-id/integritas/participant"
)

func TestSqlc(t *testing.T) {
	db, err := sql.Open("sqlite", "file:"+t.TempDir()+"/test.db")
	require.NoError(t, err)
	defer db.Close()
	tables, err := os.ReadFile("schema.sql")
	require.NoError(t, err)
	_, err = db.Exec(string(tables))
	require.NoError(t, err)
	v := sample.Full()
	q := New(db)
	want := AddParams{ID: v.ID, Nip: v.NIP, BirthDate: v.BirthDate, Role: v.Role, Region: v.Region, Newer: v.Newer}
	require.NoError(t, q.Add(t.Context(), want))
	got, err := q.ByNIP(t.Context(), v.NIP)
	require.NoError(t, err)
	assert.Equal(t, Participant(want), got)
	in, err := q.In(t.Context(), v.Region)
	require.NoError(t, err)
	assert.Equal(t, []InRow{{v.NIP, v.Role}}, in)
	var none AddParams
	require.NoError(t, q.Add(t.Context(), none), "a zero value is NULL")
	got, err = q.ByNIP(t.Context(), participant.NIP{})
	assert.ErrorIs(t, err, sql.ErrNoRows, "NULL equals nothing")
	assert.Zero(t, got)
}
