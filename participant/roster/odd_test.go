package roster_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/participant/roster"
)

var update = flag.Bool("update", false, "write testdata/odd.golden anew")

// TestOddCells reads the small lists of testdata/odd.golden, each about one thing that a
// cell or a row may hold: what nobody would design and somebody typed. Behind "=>" stands
// who was read, and behind "!" what was told of which cell, or why a row holds nobody.
func TestOddCells(t *testing.T) {
	data, err := os.ReadFile("testdata/odd.golden")
	require.NoError(t, err)
	var got strings.Builder
	for block := range strings.SplitSeq(strings.TrimRight(string(data), "\n"), "\n\n") {
		var list []string
		for line := range strings.SplitSeq(block, "\n") {
			if !strings.HasPrefix(line, "=> ") && !strings.HasPrefix(line, "! ") {
				list = append(list, line)
			}
		}
		title, text, _ := strings.Cut(strings.Join(list, "\n"), "\n")
		fmt.Fprintf(&got, "%s\n%s\n", title, text)
		var passed []string
		rd := roster.Reader{On: civil.MustDate(2024, 3, 5), Passed: func(p roster.Passed) {
			passed = append(passed, fmt.Sprintf("! %d %s", p.Row, p.Why))
		}}
		all := readAll(t, rd, withBreaks(text)+"\n")
		for _, who := range people(all) {
			fmt.Fprintf(&got, "=> %s\n", strings.ReplaceAll(who, "\n", "|"))
		}
		for i := range all {
			for _, p := range all[i].Problems {
				fmt.Fprintf(&got, "! %s %s\n", p.Ref(), p.Code())
			}
		}
		for _, row := range passed {
			if !strings.HasSuffix(row, " heading") {
				fmt.Fprintln(&got, row)
			}
		}
		got.WriteByte('\n')
	}
	if *update {
		require.NoError(t, os.WriteFile("testdata/odd.golden", []byte(strings.TrimRight(got.String(), "\n")+"\n"), 0o600))
	}
	assert.Equal(t, strings.TrimRight(string(data), "\n"), strings.TrimRight(got.String(), "\n"))
}

// withBreaks puts line breaks for the bars in the cells of a list.
func withBreaks(list string) string {
	lines := strings.Split(list, "\n")
	for i, line := range lines {
		cells := strings.Split(line, ";")
		for c, cell := range cells {
			if strings.Contains(cell, "|") {
				cells[c] = `"` + strings.ReplaceAll(cell, "|", "\n") + `"`
			}
		}
		lines[i] = strings.Join(cells, ";")
	}
	return strings.Join(lines, "\n")
}

// TestSourceErrors holds what is told of a file or row that could not be read.
func TestSourceErrors(t *testing.T) {
	for code, want := range map[roster.RowCode][2]string{
		roster.RowCellTooLong:    {"isi sel terlalu panjang dan dipotong", "the cell is too long and was cut"},
		roster.RowTooLong:        {"baris terlalu panjang dan dipotong", "the row is too long and was cut"},
		roster.RowTooManyColumns: {"kolomnya terlalu banyak", "there are too many columns"},
		roster.RowQuote:          {"tanda kutip tidak ditutup", "a quotation mark is never closed"},
		roster.RowNUL:            {"byte NUL dibuang", "NUL bytes were dropped"},
		"":                       {"baris ini tidak terbaca utuh", "the row could not be read whole"},
	} {
		whole, cell := &roster.RowError{Row: 12, Code: code}, &roster.RowError{Row: 12, Column: 28, Code: code}
		assert.Contains(t, whole.Message(language.Indonesian), "baris 12: "+want[0])
		assert.Contains(t, cell.Message(language.English), "row 12, column AB: "+want[1])
		assert.Equal(t, "roster: row 12, column 28: "+string(code), cell.Error())
	}
	for format, want := range map[string]string{"XLSX": "buku kerja Excel", "PNG": "gambar", "PDF": "bukan CSV"} {
		e := &roster.FormatError{Format: format}
		assert.Contains(t, e.Message(language.Indonesian), want)
		assert.Contains(t, e.Error(), "roster: this file is ")
		assert.Contains(t, e.Error(), format)
	}
}
