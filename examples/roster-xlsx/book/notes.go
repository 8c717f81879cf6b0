package book

import (
	"slices"

	"github.com/xuri/excelize/v2"
)

// Kind tells what a note is about.
type Kind string

// What the cells of a sheet do not show.
const (
	HiddenRows    Kind = "hidden_rows"    // rows that nobody sees are read like the others
	HiddenColumns Kind = "hidden_columns" // columns likewise
	NoResult      Kind = "no_result"      // formulas that were never worked out: their cells are empty
)

// Note is something that whoever looks at the sheet does not see, and where.
type Note struct {
	Kind  Kind     `json:"kind"`
	Where []string `json:"where"` // rows, columns or cells as Excel names them
}

// maxBlank is how many empty cells are looked at for a formula: the library finds a cell
// by going through the rows.
const maxBlank = 5000

// maxWhere is how many places of one note are named.
const maxWhere = 20

// notesOf finds what the cells of a sheet do not show.
func notesOf(book *excelize.File, sheet string, rows [][]string) ([]Note, error) {
	notes := [...]Note{{Kind: HiddenRows}, {Kind: HiddenColumns}, {Kind: NoResult}}
	width, blank := 0, 0
	for r, row := range rows {
		width = max(width, len(row))
		if visible, err := book.GetRowVisible(sheet, r+1); err != nil {
			return nil, err
		} else if !visible && slices.ContainsFunc(row, func(text string) bool { return text != "" }) {
			cell, _ := excelize.CoordinatesToCellName(1, r+1)
			notes[0].add(cell[1:])
		}
		for c, text := range row {
			if blank++; text != "" || blank > maxBlank {
				continue
			}
			cell, err := excelize.CoordinatesToCellName(c+1, r+1)
			if err != nil {
				return nil, err
			}
			if formula, err := book.GetCellFormula(sheet, cell); err == nil && formula != "" {
				notes[2].add(cell)
			}
		}
	}
	for c := range width {
		name, err := excelize.ColumnNumberToName(c + 1)
		if err != nil {
			return nil, err
		}
		if visible, err := book.GetColVisible(sheet, name); err == nil && !visible {
			notes[1].add(name)
		}
	}
	return slices.DeleteFunc(notes[:], func(n Note) bool { return len(n.Where) == 0 }), nil
}

func (n *Note) add(where string) {
	switch {
	case len(n.Where) < maxWhere:
		n.Where = append(n.Where, where)
	case len(n.Where) == maxWhere:
		n.Where = append(n.Where, "…")
	}
}
