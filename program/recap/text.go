package recap

import (
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/language"
)

// lineWidth is how many characters of a table fit on a line of a screen.
const lineWidth = 80

// WriteTable writes the groups of some dimensions, or of all where none is given, as
// text for people, each dimension under its heading and followed by the total of all and
// by its notes; then the events without a list of people, with what they tell. No line is
// longer than 80 characters. Columns in which there is nothing are left out.
func (r *Recap) WriteTable(w io.Writer, tag language.Tag, dimensions ...Dimension) error {
	if len(dimensions) == 0 {
		for d := range Dimensions() {
			dimensions = append(dimensions, d)
		}
	}
	if w == nil {
		return fmt.Errorf("recap: no writer: %w", fs.ErrInvalid)
	}
	tables := make([]Table, 0, len(dimensions)+1)
	for _, by := range dimensions {
		tables = append(tables, r.Table(by, tag))
	}
	if told := r.ToldTable(tag); len(told.Rows) > 0 {
		tables = append(tables, told)
	}
	for i := range tables {
		if i > 0 {
			if _, err := io.WriteString(w, "\n"); err != nil {
				return err
			}
		}
		if err := tables[i].WriteText(w, lineWidth); err != nil {
			return err
		}
	}
	return nil
}

// WriteText writes the table with names to the left and numbers to the right, a line under
// the head and over the total, and its notes below. No line is longer than width
// characters, however long names are: headings and names go on below, and columns for
// which there is no room follow as a table of their own. A width of 0 is without a limit;
// one below 20 counts as 20.
func (t *Table) WriteText(w io.Writer, width int) error {
	if w == nil {
		return fmt.Errorf("recap: no writer: %w", fs.ErrInvalid)
	}
	if width > 0 {
		width = max(width, 20)
	}
	var b strings.Builder
	for i, block := range t.blocks(width) {
		if i > 0 {
			b.WriteString("\n")
		}
		block.write(&b)
	}
	for _, note := range t.Notes {
		for _, line := range wrap(note, cmpWidth(width)) {
			b.WriteString(line + "\n")
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// cmpWidth is a width that is a limit in any case.
func cmpWidth(width int) int {
	if width <= 0 {
		return 1 << 30
	}
	return width
}

// textBlock is a part of a table that fits on the page: the first column, and some others.
type textBlock struct {
	rows   [][]string // the head first, the total last where there is one
	total  bool
	widths []int
}

const gap = "  "

// blocks cuts a table into parts that fit.
func (t *Table) blocks(width int) []textBlock {
	rows := t.even()
	natural := make([]int, len(rows[0]))
	for _, row := range rows {
		for i, cell := range row {
			natural[i] = max(natural[i], utf8.RuneCountInString(cell))
		}
	}
	whole := sum(natural) + len(gap)*(len(natural)-1)
	if len(natural) == 0 {
		return nil
	}
	if width <= 0 || whole <= width || len(natural) == 1 {
		return []textBlock{t.block(rows, natural, 0, len(natural))}
	}
	// The numbers keep their width, their headings go on below; the first column has the rest.
	widths := slices.Clone(natural)
	for j := 1; j < len(widths); j++ {
		widths[j] = min(narrow(rows, j), width/2)
	}
	least := min(natural[0], max(width/4, 8))
	var blocks []textBlock
	for from := 1; from < len(widths); {
		room, to := width-least, from
		for to < len(widths) && (to == from || widths[to]+len(gap) <= room) {
			room -= widths[to] + len(gap)
			to++
		}
		widths[0] = min(natural[0], least+max(0, room))
		blocks = append(blocks, t.block(rows, widths, from, to))
		from = to
	}
	return blocks
}

// even returns the head, the rows and the total, all of the length of the longest: a host
// may have made the table.
func (t *Table) even() [][]string {
	rows := slices.Concat([][]string{t.Head}, t.Rows)
	if t.Total != nil {
		rows = append(rows, t.Total)
	}
	longest := 0
	for _, row := range rows {
		longest = max(longest, len(row))
	}
	for i, row := range rows {
		if len(row) < longest {
			rows[i] = append(slices.Clone(row), make([]string, longest-len(row))...)
		}
	}
	return rows
}

// narrow returns how wide a column is whose heading, in the first row, goes on below.
func narrow(rows [][]string, j int) int {
	n := 0
	for _, word := range strings.Fields(rows[0][j]) {
		n = max(n, utf8.RuneCountInString(word))
	}
	for _, row := range rows[1:] {
		n = max(n, utf8.RuneCountInString(row[j]))
	}
	return n
}

func (t *Table) block(rows [][]string, widths []int, from, to int) textBlock {
	from = max(1, from)
	b := textBlock{total: t.Total != nil, widths: slices.Concat(widths[:1], widths[from:to])}
	for _, row := range rows {
		b.rows = append(b.rows, slices.Concat(row[:1], row[from:to]))
	}
	return b
}

func sum(widths []int) int {
	n := 0
	for _, w := range widths {
		n += w
	}
	return n
}

// write writes the block; a name of several lines has its numbers on the last of them,
// and so has a heading.
func (b *textBlock) write(out *strings.Builder) {
	rule := strings.Repeat("─", sum(b.widths)+len(gap)*(len(b.widths)-1)) + "\n"
	for i, row := range b.rows {
		if b.total && i == len(b.rows)-1 {
			out.WriteString(rule)
		}
		b.writeRow(out, row)
		if i == 0 {
			out.WriteString(rule)
		}
	}
}

func (b *textBlock) writeRow(out *strings.Builder, row []string) {
	cells := make([][]string, len(row))
	height := 1
	for j, cell := range row {
		cells[j] = wrap(cell, b.widths[j])
		height = max(height, len(cells[j]))
	}
	for line := range height {
		var text strings.Builder
		for j := range cells {
			part := ""
			if at := line - (height - len(cells[j])); at >= 0 {
				part = cells[j][at]
			}
			blanks := strings.Repeat(" ", max(0, b.widths[j]-utf8.RuneCountInString(part)))
			if j == 0 {
				text.WriteString(part + blanks)
			} else {
				text.WriteString(gap + blanks + part)
			}
		}
		out.WriteString(strings.TrimRight(text.String(), " ") + "\n")
	}
}

// wrap cuts a text into lines of a width, between words where it can; the second line and
// those after it are set in.
func wrap(text string, width int) []string {
	if utf8.RuneCountInString(text) <= width {
		return []string{text}
	}
	indent := "  "
	if width < 12 {
		indent = ""
	}
	var lines []string
	line, isOpen := "", false
	for _, word := range strings.Fields(text) {
		if isOpen && utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) <= width {
			line += " " + word
			continue
		}
		if isOpen {
			lines = append(lines, line)
			line = indent
		}
		for runes := []rune(word); ; {
			room := width - utf8.RuneCountInString(line)
			if len(runes) <= room {
				line, isOpen = line+string(runes), true
				break
			}
			lines = append(lines, line+string(runes[:room]))
			line, runes = indent, runes[room:]
		}
	}
	if isOpen {
		lines = append(lines, line)
	}
	return lines
}
