package recap

import (
	"encoding/csv"
	"fmt"
	"io"
	"io/fs"
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
)

// WriteCSV writes every group as one row of CSV (RFC 4180) with plain digits: the
// dimension, the code, the label, then the counts under the names of the JSON members. A
// count that is not known, or that its dimension does not have, is empty.
// The first row after the head, of no dimension, is the total. A name of an office or
// programme that a spreadsheet would run as a formula has an apostrophe in front.
func (r *Recap) WriteCSV(w io.Writer, tag language.Tag) error {
	out := csv.NewWriter(w)
	head := []string{"by", "code", "label"}
	for i := range columns {
		head = append(head, columns[i].name)
	}
	write := func(by Dimension, code, label string, t Tally, isBlank bool) error {
		cells := []string{by.String(), defuse(code), defuse(label)}
		if by == 0 {
			cells[0] = ""
		}
		for i := range columns {
			c := &columns[i]
			if !c.isIn(by) || isBlank && c.sort != countsEvents {
				cells = append(cells, "")
			} else {
				cells = append(cells, strconv.Itoa(c.of(t)))
			}
		}
		return out.Write(cells)
	}
	if w == nil {
		return fmt.Errorf("recap: no writer: %w", fs.ErrInvalid)
	}
	if err := out.Write(head); err != nil {
		return fmt.Errorf("recap: %w", err)
	}
	if err := write(0, "", enum.ByTag(tag, "Jumlah", "Total"), r.Total(), r.total.isBlank(r.withList())); err != nil {
		return fmt.Errorf("recap: %w", err)
	}
	for by := range Dimensions() {
		for g := range r.Groups(by) {
			if err := write(by, g.Code, g.Label(tag), g.Tally, g.blank); err != nil {
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
