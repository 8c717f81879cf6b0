package roster_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/participant/roster"
	"github.com/integritas-id/integritas/validation"
)

// TestEntryIsMasked prints an entry and its cells in every way.
func TestEntryIsMasked(t *testing.T) {
	all := readAll(t, roster.Reader{}, "Nama;NIK;No HP;Alamat\nBudi;1872011405729001;081200001001;Jalan Rahasia 5\n")
	require.Len(t, all, 1)
	e := all[0]
	var b bytes.Buffer
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%d", "%x", "%p", "%t"} {
		fmt.Fprintf(&b, verb+verb+verb, e, e.Cells, struct{ hidden any }{e.Cells})
		fmt.Fprintf(&b, verb, []roster.Entry{e})
	}
	slog.New(slog.NewJSONHandler(&b, nil)).Info("m", "e", e, "c", e.Cells)
	slog.New(slog.NewTextHandler(&b, nil)).Info("m", "e", e, "c", e.Cells)
	for _, secret := range []string{"187201140572", "1200001001", "Rahasia"} {
		assert.NotContains(t, b.String(), secret)
	}
	assert.Equal(t, "2: Budi", e.String())
	assert.Equal(t, "[4 cells]", e.Cells.String())
	assert.Equal(t, "1872011405729001", e.Cells.Reveal()[1])
	assert.Equal(t, "Jalan Rahasia 5", e.Participant.Address.Reveal())
	assert.Empty(t, roster.Cells{}.String()+fmt.Sprint(roster.Entry{}.Cells))
	assert.Nil(t, roster.CellsOf(nil).Reveal())
	assert.Equal(t, 2, roster.CellsOf([]string{"a", "b"}).Len())
	assert.Nil(t, new(roster.Entry).Columns())
}

func TestProblemForms(t *testing.T) {
	all := readAll(t, roster.Reader{}, "Nama;NIP;Jabatan\nBudi;1.97E+17;Camat\n")
	p := all[0].Problems[0]
	assert.Equal(t, "B2 (NIP): NIP tidak dapat dibaca: rusak karena Excel menyimpannya sebagai bilangan (E+); minta nomor aslinya [roster.number]", p.String())
	assert.Contains(t, p.Message(language.English), "the NIP cannot be read")
	doc, err := json.Marshal(all[0])
	require.NoError(t, err)
	var back struct {
		Row      int
		Problems []map[string]any
	}
	require.NoError(t, json.Unmarshal(doc, &back))
	assert.Equal(t, 2, back.Row)
	assert.Equal(t, map[string]any{
		"row": 2.0, "column": 2.0, "heading": "NIP", "path": "/nip", "code": "roster.number", "severity": "error",
		"message": map[string]any{"id": p.Message(language.Indonesian), "en": p.Message(language.English)},
	}, back.Problems[0])
	var b bytes.Buffer
	slog.New(slog.NewTextHandler(&b, nil)).Info("m", "p", p)
	assert.Contains(t, b.String(), "p.at=B2 p.path=/nip p.code=roster.number p.severity=error")

	_, is := errors.AsType[*validation.CheckError](all[0].Problems.Err())
	assert.True(t, is)
	require.NoError(t, roster.Problems(nil).Err())
	assert.Equal(t, 1, all[0].Problems.Count(validation.Error))
}

// TestRowsOfOtherSources reads rows that no CSV gave, some of them incomplete.
func TestRowsOfOtherSources(t *testing.T) {
	rows := func(yield func([]string, error) bool) {
		row := []string{"Nama", "NIP", "Jabatan"}
		_ = yield(row, nil) && yield([]string{"Budi", "", "Camat"}, &roster.RowError{Row: 2, Column: 1, Code: roster.RowCellTooLong}) &&
			yield([]string{"Ani"}, &roster.RowError{Row: 3, Code: roster.RowNUL}) && yield(nil, nil) && yield([]string{"Umi", "", "Lurah"}, nil)
	}
	var all []roster.Entry
	for e, err := range roster.Read(rows) {
		require.NoError(t, err)
		all = append(all, e)
	}
	assert.Equal(t, []string{"2 Budi [Camat]", "3 Ani", "5 Umi [Lurah]"}, people(all))
	assert.Equal(t, "A2 roster.too-long; 3 roster.nul", codes(all))
}

// TestCellsAreKept holds that entries stay as they were when the loop goes on.
func TestCellsAreKept(t *testing.T) {
	all := readAll(t, roster.Reader{}, string(list(2000)))
	require.Len(t, all, 2000)
	for i, e := range all {
		assert.Equal(t, fmt.Sprint(i+1), e.Cells.Reveal()[0])
		assert.Len(t, e.Participant.Phones, 1)
		assert.Equal(t, 1, len(e.Participant.Positions))
		if i%2 == 1 {
			assert.Equal(t, all[i-1].Participant.ID, e.Participant.SpouseOf)
		}
	}
	all[0].Participant.Positions[0].Raw = "changed"
	assert.NotEqual(t, "changed", all[2].Participant.Positions[0].Raw, "nobody's posts are another's")
}

// TestFieldsRead reads what each column of a list may hold.
func TestFieldsRead(t *testing.T) {
	for _, tc := range []struct{ heading, cell, want, problem string }{
		{"NIP", "197205141998031901 / 196804121990031901", "Budi", "B2 roster.number"},
		{"NIK", "1872011405729001", "Budi 1872011405729001", ""},
		{"NIK", "197205141998031901", "Budi 197205141998031901", "B2 roster.number-kind"},
		{"NIK", "123", "Budi", "B2 roster.number"},
		{"NRP", "79010901", "Budi 79010901", ""},
		{"NRP", "197205141998031901", "Budi 197205141998031901", "B2 roster.number-kind"},
		{"NPWP", "73.485.926.1-648.935", "Budi 734859261648935", ""},
		{"NPWP", "12", "Budi", "B2 roster.number"},
		{"L/P", "laki2", "Budi L", ""},
		{"L/P", "x", "Budi", "B2 roster.sex"},
		{"Email", "BUDI@Contoh.Example", "Budi BUDI@contoh.example", ""},
		{"Email", "a@contoh.example, b@contoh.example", "Budi a@contoh.example", ""},
		{"Email", "budi", "Budi", "B2 roster.number"},
		{"Email", "bukan surel", "Budi", "B2 roster.number"},
		{"No HP", "0812-0000-1001 dan 0813 0000 1002", "Budi +6281200001001 +6281300001002", ""},
		{"No HP", "081200001001/081300001002/081300001003", "Budi +6281200001001 +6281300001002 +6281300001003", ""},
		{"No HP", "081200001001 / 12", "Budi +6281200001001", "B2 roster.number"},
		{"Pangkat/Gol", "Pembina Tk. I / IV b", "Budi IV/b", ""},
		{"Pangkat/Gol", "AKBP", "AKBP Budi", ""},
		{"Pangkat/Gol", "tinggi sekali", "Budi", "B2 roster.rank"},
		{"Tgl Lahir", "17 Agustus 1945", "Budi 1945-08-17", ""},
		{"Tgl Lahir", "19720514", "Budi 1972-05-14", ""},
		{"Tgl Lahir", "14.5.1972 07:30", "Budi 1972-05-14", ""},
		{"Tgl Lahir", "1/2/3/4", "Budi", "B2 roster.date"},
		{"Tgl Lahir", "99999999", "Budi", "B2 roster.date"},
		{"Tgl Lahir", "29/02/73", "Budi", "B2 roster.date"},
		{"Tgl Lahir", "29/02/72", "Budi", "B2 roster.date-year"},
		{"Tgl Lahir", "14 Foo 1972", "Budi", "B2 roster.date"},
		{"Tempat Tugas", "  Setda \n Kota Metro ", "Budi <Setda Kota Metro>", ""},
		{"Kabupaten/Kota", "Kota Metro", "Budi", ""},
		{"Anak dari", "Umar", "Budi", "B2 roster.partner-unknown"},
	} {
		all := readAll(t, roster.Reader{}, "Nama|"+tc.heading+"\nBudi|\""+tc.cell+"\"\n")
		require.Len(t, all, 1)
		assert.Equal(t, []string{"2 " + tc.want}, people(all), "%s: %s", tc.heading, tc.cell)
		all[0].Problems = slices.DeleteFunc(all[0].Problems, func(p roster.Problem) bool { return p.Row == 1 })
		assert.Equal(t, tc.problem, codes(all), "%s: %s", tc.heading, tc.cell)
	}
}

func TestMonths(t *testing.T) {
	for i, names := range []string{
		"Januari Jan January", "Februari Pebruari Feb Peb", "Maret Mar Mrt March", "April Apr", "Mei May", "Juni Jun June", "Juli Jul July",
		"Agustus Agu Agt Ags August", "September Sep Sept", "Oktober Okt October", "November Nopember Nov Nop", "Desember Des December",
	} {
		for _, name := range bytes.Fields([]byte(names)) {
			all := readAll(t, roster.Reader{}, "Nama;Tgl Lahir\nBudi;3 "+string(name)+" 1972\n")
			require.Len(t, all, 1)
			assert.Equal(t, fmt.Sprintf("1972-%02d-03", i+1), all[0].Participant.BirthDate.Reveal().String(), name)
		}
	}
}
