package roster_test

import (
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

// FuzzNothingLost holds that every cell of a file is in an entry or in a row that was
// passed over.
func FuzzNothingLost(f *testing.F) {
	f.Add([]byte("No;Nama;Jabatan\n1;Budi;Camat,\n;;dan PPAT\n;Jumlah;1\n\n;Contoh, 5 Maret 2024;\n;NIP. 1;\n"))
	f.Add([]byte("1. Nama : Budi\nNIP : 5\n  lanjut\n2. Nama : Ani\n"))
	f.Add([]byte("No;Nama;No;Nama\n1;Budi;1;Ani\n2;Umi;;\n"))
	f.Fuzz(func(t *testing.T, text []byte) {
		var b strings.Builder
		rd := roster.Reader{Passed: func(p roster.Passed) { b.WriteString(strings.Join(p.Cells.Reveal(), "\n") + "\n") }}
		for e, err := range rd.Read(roster.CSV(strings.NewReader(string(text)))) {
			if err != nil {
				return
			}
			b.WriteString(strings.Join(e.Cells.Reveal(), "\n") + "\n")
			for _, c := range e.Columns() {
				b.WriteString(c.Heading + "\n")
			}
		}
		kept := strings.Join(strings.Fields(b.String()), "")
		for cells := range roster.CSV(strings.NewReader(string(text))) {
			for _, c := range cells {
				for _, line := range strings.FieldsFunc(c, func(r rune) bool { return r == ':' || r == '=' }) {
					line = strings.TrimLeft(strings.TrimSpace(line), "0123456789.)-*_• ") // the number in the list
					if line = strings.Join(strings.Fields(line), ""); !strings.Contains(kept, line) {
						t.Fatalf("%q is lost", line)
					}
				}
			}
		}
	})
}
