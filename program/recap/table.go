package recap

import (
	"encoding/csv"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/locale"
)

// column is one count as tables show it.
type column struct {
	name, id, en string
	of           func(Tally) int
}

var columns = [...]column{
	{"persons_listed", "Orang", "Persons", func(t Tally) int { return t.Persons.Listed }},
	{"persons_invited", "Diundang", "Invited", func(t Tally) int { return t.Persons.Invited }},
	{"persons_registered", "Mendaftar", "Registered", func(t Tally) int { return t.Persons.Registered }},
	{"persons_walk_in", "Datang langsung", "Walk-in", func(t Tally) int { return t.Persons.WalkIn }},
	{"persons_present", "Hadir", "Present", func(t Tally) int { return t.Persons.Present }},
	{"couples_listed", "Pasangan", "Couples", func(t Tally) int { return t.Couples.Listed }},
	{"couples_present", "Pasangan hadir", "Couples present", func(t Tally) int { return t.Couples.Present }},
	{"institutions", "Instansi", "Institutions", func(t Tally) int { return t.Institutions }},
	{"events", "Kegiatan", "Events", func(t Tally) int { return t.Events }},
}

func (c *column) label(tag language.Tag) string { return enum.ByTag(tag, c.id, c.en) }

// Table is the groups of one dimension as cells for people, each row beginning with
// the name of its group.
type Table struct {
	Head  []string
	Rows  [][]string
	Total []string // of everything added, whatever the groups leave out
}

// Table returns the groups of a dimension with numbers as people write them. Columns
// in which there is nothing are left out, the first apart.
func (r *Recap) Table(by Dimension, tag language.Tag) Table {
	format := locale.Writer{Tag: tag}
	total := r.Total()
	shown := make([]*column, 0, len(columns))
	t := Table{Head: []string{by.Label(tag)}}
	for i := range columns {
		if c := &columns[i]; c.of(total) != 0 || i == 0 {
			shown = append(shown, c)
			t.Head = append(t.Head, c.label(tag))
		}
	}
	row := func(label string, tally Tally) []string {
		cells := []string{label}
		for _, c := range shown {
			cells = append(cells, format.FormatInt(int64(c.of(tally))))
		}
		return cells
	}
	for g := range r.Groups(by) {
		t.Rows = append(t.Rows, row(g.Label(tag), g.Tally))
	}
	t.Total = row(enum.ByTag(tag, "Jumlah", "Total"), total)
	return t
}

// WriteTable writes the groups of some dimensions, or of all where none is given, as
// text for people, each dimension under its heading and followed by the total of all.
// Columns in which there is nothing are left out.
func (r *Recap) WriteTable(w io.Writer, tag language.Tag, dimensions ...Dimension) error {
	if len(dimensions) == 0 {
		for d := range Dimensions() {
			dimensions = append(dimensions, d)
		}
	}
	for i, by := range dimensions {
		if i > 0 {
			if _, err := io.WriteString(w, "\n"); err != nil {
				return err
			}
		}
		t := r.Table(by, tag)
		if err := writeRows(w, slices.Concat([][]string{t.Head}, t.Rows, [][]string{t.Total})); err != nil {
			return err
		}
	}
	return nil
}

// writeRows writes rows with the first column to the left and numbers to the right,
// and a line under the head and over the last row.
func writeRows(w io.Writer, rows [][]string) error {
	widths := make([]int, len(rows[0]))
	for _, row := range rows {
		for i, cell := range row {
			widths[i] = max(widths[i], utf8.RuneCountInString(cell))
		}
	}
	length := 2 * (len(widths) - 1)
	for _, width := range widths {
		length += width
	}
	if over := length - lineWidth; over > 0 {
		narrow := max(lineWidth/6, widths[0]-over)
		rows, length, widths[0] = foldFirst(rows, narrow), length-widths[0]+narrow, narrow
	}
	rule := strings.Repeat("─", length) + "\n"
	var b strings.Builder
	for i, row := range rows {
		if i == len(rows)-1 {
			b.WriteString(rule)
		}
		for j, cell := range row {
			blanks := strings.Repeat(" ", max(0, widths[j]-utf8.RuneCountInString(cell)))
			if j == 0 {
				b.WriteString(cell + blanks)
			} else {
				b.WriteString("  " + blanks + cell)
			}
		}
		text := strings.TrimRight(b.String(), " ")
		b.Reset()
		b.WriteString(text + "\n")
		if i == 0 {
			b.WriteString(rule)
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// lineWidth is how many characters of a table fit on a line of a screen.
const lineWidth = 80

// foldFirst continues long cells of the first column in a row of their own, before that
// with the numbers, so that the last row stays the total.
func foldFirst(rows [][]string, width int) [][]string {
	var folded [][]string
	for _, row := range rows {
		line := ""
		for _, word := range strings.Fields(row[0]) {
			switch {
			case line == "":
				line = word
			case utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) <= width:
				line += " " + word
			default:
				folded = append(folded, append([]string{line}, make([]string, len(row)-1)...))
				line = "  " + word
			}
		}
		folded = append(folded, append([]string{line}, row[1:]...))
	}
	return folded
}

// WriteCSV writes every group as one row of CSV (RFC 4180) with plain digits: the
// dimension, the code, the label, then the counts under the names of the JSON members.
// The first row after the head, of no dimension, is the total. A name of an office or
// programme that a spreadsheet would run as a formula has an apostrophe in front.
func (r *Recap) WriteCSV(w io.Writer, tag language.Tag) error {
	out := csv.NewWriter(w)
	head := []string{"by", "code", "label"}
	for i := range columns {
		head = append(head, columns[i].name)
	}
	write := func(by, code, label string, t Tally) error {
		cells := []string{by, defuse(code), defuse(label)}
		for i := range columns {
			cells = append(cells, strconv.Itoa(columns[i].of(t)))
		}
		return out.Write(cells)
	}
	if err := out.Write(head); err != nil {
		return fmt.Errorf("recap: %w", err)
	}
	if err := write("", "", "Total", r.Total()); err != nil {
		return fmt.Errorf("recap: %w", err)
	}
	for by := range Dimensions() {
		for g := range r.Groups(by) {
			if err := write(by.String(), g.Code, g.Label(tag), g.Tally); err != nil {
				return fmt.Errorf("recap: %w", err)
			}
		}
	}
	out.Flush()
	return out.Error()
}

// defuse puts an apostrophe before a cell that a spreadsheet would run as a formula,
// so that it shows as text (OWASP, CSV injection).
func defuse(cell string) string {
	if cell != "" && strings.ContainsRune("=+-@\t\r\n", rune(cell[0])) {
		return "'" + cell
	}
	return cell
}
