package roster_test

import (
	"encoding/csv"
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/participant/roster"
)

// FuzzRows holds that rows are read alike from wherever they come: from a spreadsheet, whose
// rows end at their last filled cell and whose slice is used again, and from a CSV file of
// the same cells. A file without a heading of names is not held to it: how wide it is
// decides what its columns are.
func FuzzRows(f *testing.F) {
	f.Add("No|Nama|NIP|Jabatan\n1|Budi Santoso|197205141998032901|Camat\n2|Ani||Lurah Metro")
	f.Add("DAFTAR HADIR||\n\nNo|Nama|Tanda Tangan\n1|Budi|1.\n2|Ani|2.\nJumlah|2")
	f.Add("Nama|NIK|Suami\nSiti|1872045505850901|Budi\n|||\n'081200000001|0|=1+1")
	f.Add("\nNooNama")
	f.Fuzz(func(t *testing.T, list string) {
		if len(list) > 4000 || !strings.Contains(list, "Nama") || !utf8.ValidString(list) || strings.ContainsFunc(list, func(r rune) bool {
			return r != '\n' && unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || r == utf8.RuneError
		}) {
			return
		}
		var rows [][]string
		width := 2
		for line := range strings.SplitSeq(list, "\n") {
			rows = append(rows, strings.Split(line, "|"))
			width = max(width, len(rows[len(rows)-1]))
		}
		var file strings.Builder
		for _, row := range rows { // every cell in quotes, every row as wide
			for i := range width {
				cell := ""
				if i < len(row) {
					cell = row[i]
				}
				file.WriteString(`"` + strings.ReplaceAll(cell, `"`, `""`) + `"`)
				if i < width-1 {
					file.WriteByte(';')
				}
			}
			file.WriteString("\r\n")
		}
		plain, err := parsed(file.String())
		if err != nil || !slices.EqualFunc(plain, rows, func(a, b []string) bool {
			return slices.Equal(trimmed(a), trimmed(b))
		}) {
			return // encoding/csv takes an empty line and its own line ends otherwise
		}
		sheet := func(yield func([]string, error) bool) {
			reused := make([]string, 0, width)
			for _, row := range rows {
				reused = append(reused[:0], trimmed(row)...)
				if !yield(reused, nil) {
					return
				}
				clear(reused)
			}
		}
		require.Equal(t, entries(t, roster.CSV(strings.NewReader(file.String()))), entries(t, sheet), "%q", list)
	})
}

func parsed(file string) ([][]string, error) {
	r := csv.NewReader(strings.NewReader(file))
	r.Comma, r.FieldsPerRecord = ';', -1
	return r.ReadAll()
}

// trimmed drops the empty cells at the end.
func trimmed(row []string) []string {
	for len(row) > 0 && row[len(row)-1] == "" {
		row = row[:len(row)-1]
	}
	return row
}

// entries tells each entry of a list in one line.
func entries(t *testing.T, rows roster.Rows) []string {
	t.Helper()
	var all []string
	for e, err := range roster.Read(rows) {
		require.NoError(t, err)
		line := fmt.Sprintf("%d %q %q", e.Row, e.Participant.Name.Full, trimmed(e.Cells.Reveal()))
		for _, p := range e.Problems {
			line += " " + p.Ref() + " " + p.String()
		}
		all = append(all, line)
	}
	return all
}
