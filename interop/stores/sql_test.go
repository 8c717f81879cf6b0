// Package stores puts every value type into the stores and formats that Go people use,
// for real, and reads it back.
package stores

import (
	"database/sql"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	_ "github.com/jackc/pgx/v5/stdlib"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	_ "modernc.org/sqlite"

	"github.com/integritas-id/integritas/interop/internal/sample"
)

// ddl is the SQL below a heading of docs/sql.md: what is printed there is what runs here.
func ddl(t *testing.T, heading string) string {
	t.Helper()
	page, err := os.ReadFile("../../docs/sql.md")
	require.NoError(t, err)
	_, rest, found := strings.Cut(string(page), "\n## "+heading+"\n")
	require.True(t, found)
	_, rest, _ = strings.Cut(rest, "```sql\n")
	text, _, _ := strings.Cut(rest, "```")
	return text
}

const columns = "id, nip, nik, nip_lama, nrp, npwp, phone, email, birth_date, sex, rank, role, region, office, status, pillars, vals, tasks, on_day, days, opens, zone, share, fee, address, newer, record"

// fields are the fields of a row in the order of the columns, the record apart.
func fields(v *sample.Values) []any {
	return []any{
		&v.ID, &v.NIP, &v.NIK, &v.NIPLama, &v.NRP, &v.NPWP, &v.Phone, &v.Email, &v.BirthDate, &v.Sex, &v.Rank, &v.Role, &v.Region, &v.Office, &v.Status,
		&v.Pillars, &v.Vals, &v.Tasks, &v.OnDay, &v.Days, &v.Opens, &v.Zone, &v.Share, &v.Fee, &v.Address, &v.Newer,
	}
}

// args are the values that are stored, the record as JSON.
func args(t *testing.T, v *sample.Values) []any {
	t.Helper()
	record, err := json.Marshal(v.Record)
	require.NoError(t, err)
	return []any{
		v.ID, v.NIP, v.NIK, v.NIPLama, v.NRP, v.NPWP, v.Phone, v.Email, v.BirthDate, v.Sex, v.Rank, v.Role, v.Region, v.Office, v.Status,
		v.Pillars, v.Vals, v.Tasks, v.OnDay, v.Days, v.Opens, v.Zone, v.Share, v.Fee, v.Address, v.Newer, string(record),
	}
}

func insert() string {
	marks := strings.Repeat("?, ", strings.Count(columns, ",")) + "?"
	return "insert into participant (" + columns + ") values (" + marks + ")"
}

// numbered writes the placeholders of PostgreSQL.
func numbered(query string) string {
	var b strings.Builder
	n := 0
	for _, c := range query {
		if c != '?' {
			b.WriteRune(c)
			continue
		}
		n++
		b.WriteString("$" + string(rune('0'+n/10)) + string(rune('0'+n%10)))
	}
	return strings.ReplaceAll(b.String(), "$0", "$")
}

// roundTrip stores a full row and one of zero values, and reads both back.
func roundTrip(t *testing.T, exec func(query string, args ...any) error, row func(query string, dest ...any) error) {
	t.Helper()
	require.NoError(t, exec("insert into region (code, name) values ('11.10', 'Kabupaten Bener Meriah')"))
	require.NoError(t, exec("insert into role (code, label) values ('SEKDA', 'Sekretaris Daerah')"))
	for _, want := range []sample.Values{sample.Full(), {ID: uuid.MustParse("7a2d3e8b-1c4f-4b68-9d7e-3fa05c8b2d61")}} {
		require.NoError(t, exec(insert(), args(t, &want)...))
		var got sample.Values
		var record []byte
		require.NoError(t, row("select "+columns+" from participant where id = '"+want.ID.String()+"'", append(fields(&got), &record)...))
		require.NoError(t, json.Unmarshal(record, &got.Record))
		assert.Equal(t, want, got)
	}
	var v sample.Values
	assert.Error(t, exec("insert into participant (id, nip, record) values ('00000000-0000-4000-8000-000000000001', '123', '{}')"), "a check holds")
	assert.Error(t, row("select 'KANCIL'", &v.Role), "a code that is not known is an error")
	require.NoError(t, row("select 'KANCIL'", &v.Newer))
	assert.Equal(t, "KANCIL", v.Newer.String())
}

func TestSQLite(t *testing.T) {
	db, err := sql.Open("sqlite", "file:"+t.TempDir()+"/test.db?_pragma=foreign_keys(1)")
	require.NoError(t, err)
	defer db.Close()
	_, err = db.Exec(ddl(t, "SQLite"))
	require.NoError(t, err)
	roundTrip(t, func(query string, args ...any) error { _, err := db.Exec(query, args...); return err },
		func(query string, dest ...any) error { return db.QueryRow(query).Scan(dest...) })
}

// postgres returns a database to connect to, in a schema of its own.
func postgres(t *testing.T) *pgx.Conn {
	t.Helper()
	url := os.Getenv("DATABASE_URL")
	if url == "" {
		t.Skip("DATABASE_URL names no PostgreSQL; .ci/part-interop starts one")
	}
	conn, err := pgx.Connect(t.Context(), url)
	require.NoError(t, err)
	return conn
}

func TestPostgreSQLByPgx(t *testing.T) {
	conn := postgres(t)
	tx, err := conn.Begin(t.Context())
	require.NoError(t, err)
	defer func() { _ = tx.Rollback(t.Context()) }()
	_, err = tx.Exec(t.Context(), ddl(t, "PostgreSQL"))
	require.NoError(t, err)
	exec := func(query string, args ...any) error {
		step, err := tx.Begin(t.Context())
		require.NoError(t, err)
		if _, err := step.Exec(t.Context(), numbered(query), args...); err != nil {
			_ = step.Rollback(t.Context())
			return err
		}
		return step.Commit(t.Context())
	}
	roundTrip(t, exec, func(query string, dest ...any) error { return tx.QueryRow(t.Context(), query).Scan(dest...) })
}

func TestPostgreSQLByDatabaseSQL(t *testing.T) {
	postgres(t)
	db, err := sql.Open("pgx", os.Getenv("DATABASE_URL"))
	require.NoError(t, err)
	defer db.Close()
	tx, err := db.Begin()
	require.NoError(t, err)
	defer func() { _ = tx.Rollback() }()
	_, err = tx.Exec(ddl(t, "PostgreSQL"))
	require.NoError(t, err)
	exec := func(query string, args ...any) error {
		_, err := tx.Exec("savepoint one")
		require.NoError(t, err)
		if _, err := tx.Exec(numbered(query), args...); err != nil {
			_, _ = tx.Exec("rollback to savepoint one")
			return err
		}
		return nil
	}
	roundTrip(t, exec, func(query string, dest ...any) error { return tx.QueryRow(query).Scan(dest...) })
}
