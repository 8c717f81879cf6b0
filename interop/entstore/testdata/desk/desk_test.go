package entstore

import (
	"database/sql"
	"testing"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	_ "modernc.org/sqlite"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/interop/entstore/ent"
	"github.com/integritas-id/integritas/interop/entstore/ent/person"
	"github.com/integritas-id/integritas/interop/entstore/ent/schema"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/region"
)

func TestEnt(t *testing.T) {
	db, err := sql.Open("sqlite", "file:"+t.TempDir()+"/ent.db?_pragma=foreign_keys(1)")
	require.NoError(t, err)
	client := ent.NewClient(ent.Driver(entsql.OpenDB(dialect.SQLite, db)))
	defer client.Close()
	ctx := t.Context()
	require.NoError(t, client.Schema.Create(ctx))

	nip, nik := participant.MustParseNIP("197205141998031901"), participant.MustParseNIK("1872041405729001")
	p := participant.Participant{Name: participant.MustParseName("Nama Orang, S.T."), NIP: nip, NIK: nik}
	var newer schema.OpenRole
	require.NoError(t, newer.UnmarshalText([]byte("PERAN_BARU")))
	code := region.MustParseCode("11.10")
	_, err = client.Person.Create().SetNip(nip).SetNik(nik).SetRegion(code).SetOnDay(civil.MustParseDate("2024-03-05")).
		SetRole(participant.RoleCamat).SetNewer(newer).SetRecord(p).Save(ctx)
	require.NoError(t, err)
	_, err = client.Person.Create().SetNip(nip).Save(ctx)
	require.True(t, ent.IsConstraintError(err), "one number, one row")
	none, err := client.Person.Create().Save(ctx) // nothing known: NULL, and zero again
	require.NoError(t, err)

	got, err := client.Person.Query().Where(person.NipEQ(nip), person.RegionEQ(code), person.RoleEQ(participant.RoleCamat)).Only(ctx)
	require.NoError(t, err)
	assert.Equal(t, nik, got.Nik)
	assert.Equal(t, "2024-03-05", got.OnDay.String())
	text, err := got.Newer.MarshalText()
	require.NoError(t, err)
	assert.Equal(t, "PERAN_BARU", string(text))
	assert.Equal(t, p, got.Record)
	assert.NotContains(t, got.String(), nik.Reveal())

	empty, err := client.Person.Get(ctx, none.ID)
	require.NoError(t, err)
	assert.Zero(t, empty.Nip)
	assert.Zero(t, empty.Region)
	assert.Zero(t, empty.Role)
	assert.Zero(t, empty.Newer)
	assert.Zero(t, empty.Record)
}
