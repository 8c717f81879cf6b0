package roster_test

import (
	"encoding/csv"
	"errors"
	"io"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/participant/roster"
)

// TestHostileShapes reads what once took time or memory without bound: it must come to
// an end, told in few problems.
func TestHostileShapes(t *testing.T) {
	for _, tc := range []struct{ name, list string }{
		{"a heading of brackets", strings.Repeat("of()", 19) + "of;Nama\nx;Budi\n"},
		{"slashes under a composite heading", "Nama / NIP;Jabatan\n\"" + strings.Repeat("n/", 32<<10) + "\";Camat\n"},
		{"nothing but signs of contacts", "Nama;Kontak\nBudi;" + strings.Repeat("@ ", 30_000) + "\n"},
		{"a heading on every row", strings.Repeat("No;Nama;NIP;Jabatan\n", 20_000)},
		{"another heading on every row", strings.Repeat("No;Nama;NIP;Jabatan\nNama;No HP\n", 5_000)},
		{"many headings", strings.Repeat("Nama;", 1000) + "NIP\n" + strings.Repeat("Budi;", 1000) + "\n"},
		{"one wide row, then quoted lines", strings.Repeat("x", 1<<20) + "\n" + strings.Repeat("\"a\"\n", 20_000)},
		{"rows that go on for ever", "No;Nama;Jabatan\n1;Budi;Camat,\n" + strings.Repeat(";;dan,\n", 20_000)},
		{"relations without end", "No;Nama;Ket\n1;Budi;\n" + strings.Repeat(";(Ani);Istri\n", 10_000)},
		{"couples without end", "Nama;Jabatan\n" + strings.Repeat("A & ", 8_000) + "B;Camat\n"},
		{"children without end", "Nama;Nama Anak\nBudi;" + strings.Repeat("Ani,", 8_000) + "\n"},
		{"blocks without end", strings.Repeat("Nama : Budi\nNIP : -\nKode "+strings.Repeat("x", 9)+" : 1\n", 5_000)},
		{"labels without end", "Nama : Budi\n" + strings.Repeat("Jabatan : Camat\n", 1_500)},
	} {
		t.Run(tc.name, func(t *testing.T) {
			problems, n := 0, 0
			for e, err := range roster.Read(roster.CSV(strings.NewReader(tc.list))) {
				require.NoError(t, err)
				n++
				problems = max(problems, len(e.Problems))
			}
			assert.Less(t, problems, 1100, "problems of one entry")
			assert.Less(t, n, 30_000)
		})
	}
}

// TestManyProblems tells that a row has more problems than are listed.
func TestManyProblems(t *testing.T) {
	entries := readAll(t, roster.Reader{}, "Nama;"+strings.Repeat("Email;", 200)+"\nBudi;"+strings.Repeat("12;", 200)+"\n")
	require.Len(t, entries, 1)
	problems := entries[0].Problems
	require.Len(t, problems, 65)
	assert.Equal(t, "roster.untold", problems[64].Code())
	assert.NotEqual(t, "roster.untold", problems[63].Code())
}

// spreadsheet opens a CSV as a spreadsheet does, and saves it again: formulas become what
// they say, numbers lose their zeros in front and all digits but fifteen, long ones become
// powers of ten.
func spreadsheet(t *testing.T, list string) string {
	t.Helper()
	r := csv.NewReader(strings.NewReader(strings.TrimPrefix(list, "\uFEFF")))
	r.Comma, r.FieldsPerRecord = ';', -1
	rows, err := r.ReadAll()
	require.NoError(t, err)
	var b strings.Builder
	w := csv.NewWriter(&b)
	w.Comma = ';'
	for _, row := range rows {
		for i, cell := range row {
			if said, ok := strings.CutPrefix(cell, `="`); ok {
				row[i] = strings.TrimSuffix(said, `"`)
				continue
			}
			if n, err := strconv.ParseFloat(cell, 64); err == nil {
				row[i] = strconv.FormatFloat(n, 'f', -1, 64)
				if n >= 1e11 {
					row[i] = strconv.FormatFloat(n, 'E', 5, 64)
				}
			}
		}
	}
	require.NoError(t, w.WriteAll(rows))
	return b.String()
}

// TestCleanSurvivesSpreadsheet opens a clean list with a spreadsheet, saves it, and reads
// the same people.
func TestCleanSurvivesSpreadsheet(t *testing.T) {
	const list = "Nama;NIP;NIK;NRP;NPWP;No HP;Nama Ibu;NUPTK;Kode Pos\n" +
		"Budi;050012901;1872010505809001;;012345678321000;081200001001;Ani;0234750652300013;00123\n" +
		"Umi;197205141998032901;1872014505809002;11980012340976;123456789321000;6281200001002;Eka;1234750652300014;34111\n" +
		"Ari;;;01234567;;021-555901;;;\n"
	var clean strings.Builder
	require.NoError(t, roster.WriteClean(&clean, roster.Read(roster.CSV(strings.NewReader(list)))))
	before, after := readAll(t, roster.Reader{}, clean.String()), readAll(t, roster.Reader{}, spreadsheet(t, clean.String()))
	require.Len(t, after, 3)
	for i := range after {
		assert.Equal(t, before[i].Participant, after[i].Participant)
		assert.Equal(t, before[i].Cells.Reveal(), after[i].Cells.Reveal())
	}
	assert.Equal(t, people(readAll(t, roster.Reader{}, list)), people(after))
	assert.Contains(t, after[0].Cells.Reveal(), "00123")
}

// TestCellsAlone cleans each cell by itself: a NUL or a byte of Windows-1252 at its end
// joins nothing over the delimiter.
func TestCellsAlone(t *testing.T) {
	for list, want := range map[string][]string{
		"Nama;Unit\n\"Budi\x00\";\"caf\xe9 Metro\"\n": {"Budi", "café Metro"},
		"Nama;Unit\n\"ANDR\xc9\";\x96\n":              {"ANDRÉ", "–"},
	} {
		var got []string
		for cells := range roster.CSV(strings.NewReader(list)) {
			got = append(got[:0], cells...)
		}
		assert.Equal(t, want, got)
	}
}

// idle gives what it has, and then nothing for ever without saying that it ends.
type idle struct{ io.Reader }

func (r idle) Read(p []byte) (int, error) {
	n, _ := r.Reader.Read(p)
	return n, nil
}

// TestReaderWithoutEnd ends where the source gives neither text nor an error.
func TestReaderWithoutEnd(t *testing.T) {
	for _, text := range []string{"", "Nama;NIP\nBudi;1\n", "\xFF\xFEN\x00a\x00m\x00a\x00\n\x00B\x00", "\xFF\xFE"} {
		var last error
		for _, err := range roster.CSV(idle{strings.NewReader(text)}) {
			last = err
		}
		require.ErrorIs(t, last, io.ErrNoProgress, "%q", text)
	}
}

// TestStrayQuotes reads on behind more marks that close nothing than are looked for.
func TestStrayQuotes(t *testing.T) {
	list := "Nama;Jabatan\n" + strings.Repeat("\"Budi;Camat\n", 80)
	all := readAll(t, roster.Reader{}, list)
	require.Len(t, all, 80)
	for i := range all {
		assert.Contains(t, all[i].Participant.Name.Full, "Budi")
	}
}

// TestOtherFormats names a file that is no CSV before its first row.
func TestOtherFormats(t *testing.T) {
	for start, format := range map[string]string{
		"PK\x03\x04[Content_Types].xml": "XLSX", "%PDF-1.7\n": "PDF", "\xFF\xD8\xFF\xE0": "JPEG", "{\\rtf1": "RTF",
	} {
		rows := 0
		for _, err := range roster.Read(roster.CSV(strings.NewReader(start + "Nama;NIP\nBudi;1\n"))) {
			rows++
			other, ok := errors.AsType[*roster.FormatError](err)
			require.True(t, ok, format)
			assert.Equal(t, format, other.Format)
		}
		assert.Equal(t, 1, rows, format)
	}
}
