package program_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/program"
)

// TestReaderCollects holds that all faults of a document are told and the rest is read.
func TestReaderCollects(t *testing.T) {
	const doc = `{
  "schema": "integritas-event/2",
  "titel": {"text": "Bimtek"},
  "title": {"text": "Bimtek Keluarga Berintegritas"},
  "kind": "bimbingan",
  "parties": [{"name": "KPK", "roles": ["mitra"]}],
  "sessions": [{"id": "a"}, {"id": "a"}],
  "schedule": {"range": "5 Maret 2024", "jp": "6"}
}`
	e, found := program.Reader{}.Read(strings.NewReader(doc))
	require.NotNil(t, e)
	assert.Equal(t, "Bimtek Keluarga Berintegritas", e.Title.Text)
	assert.Equal(t, "KPK", e.Parties[0].Name)
	assert.Zero(t, e.Kind)
	var got []string
	for _, fault := range found {
		got = append(got, fault.Pointer+" "+string(fault.Code))
	}
	assert.Equal(t, []string{
		" UNKNOWN", "/kind VALUE", "/parties/0/roles/0 VALUE", "/schedule/range VALUE", "/schedule/jp TYPE", "/schema SCHEMA", "/sessions/1/id DUPLICATE",
	}, got)
	assert.Equal(t, "/ (baris 3, kolom 3): anggota ini tidak dikenal di sini; yang terdekat: title", found[0].Message(language.Indonesian))

	e, found = program.Reader{Limit: 2}.Read(strings.NewReader(doc))
	require.NotNil(t, e)
	assert.Equal(t, "KPK", e.Parties[0].Name)
	require.Len(t, found, 5)
	assert.Equal(t, program.ReadUntold, found[2].Code)
	assert.Equal(t, "/: 3 kesalahan lagi tidak ditampilkan; perbaiki yang disebut di atas, lalu baca lagi", found[2].Message(language.Indonesian))
	assert.Equal(t, "/: faults not listed one by one: 3; mend those above and read it again", found[2].Error())

	_, found = program.Reader{MaxBytes: int64(len(doc)) - 1}.Read(strings.NewReader(doc))
	require.Len(t, found, 1)
	assert.Equal(t, program.ReadTooLarge, found[0].Code)
	_, found = program.Reader{MaxBytes: int64(len(doc))}.Read(strings.NewReader(doc))
	assert.Len(t, found, 7)
	e, found = program.Reader{}.Read(strings.NewReader(`{"kind": `))
	assert.Nil(t, e)
	require.Len(t, found, 1)
	assert.Equal(t, program.ReadSyntax, found[0].Code)
	var party program.Party
	assert.Len(t, program.Reader{}.ReadRecord(strings.NewReader(`{"name": 7, "role": "x"}`), &party), 2)
}

// TestReaderAgreesWithRead holds that what Read takes has no faults.
func TestReaderAgreesWithRead(t *testing.T) {
	want := readCase(t, "metro-2024-03-05")
	var doc strings.Builder
	require.NoError(t, want.Write(&doc))
	e, found := program.Reader{}.Read(strings.NewReader(doc.String()))
	assert.Empty(t, found)
	want.Schema = program.EventSchema
	assert.Equal(t, want, e)
}
