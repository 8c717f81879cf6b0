package book

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"
)

// readSheet returns the rows of a sheet as text, merged cells filled downwards.
func readSheet(book *excelize.File, sheet string) ([][]string, error) {
	rows, err := book.GetRows(sheet)
	if err != nil {
		return nil, err
	}
	props, err := book.GetWorkbookProps()
	if err != nil {
		return nil, err
	}
	from1904 := props.Date1904 != nil && *props.Date1904
	for r, row := range rows {
		for c, text := range row {
			if mayBeNumber(text) {
				if row[c], err = numberText(book, sheet, c+1, r+1, text, from1904); err != nil {
					return nil, err
				}
			}
		}
	}
	return rows, fillMerged(book, sheet, rows)
}

// mayBeNumber reports whether what a cell shows may be a quantity or a date, of which
// the cell holds more than it shows.
func mayBeNumber(text string) bool {
	return text != "" && strings.ContainsAny(text, "0123456789") && len(text) < 64
}

// numberText returns what a cell of numbers holds: a date by ISO 8601, a whole number
// with all its digits, and one of more digits than Excel keeps as the quantity that it
// is, so that its reader sees the damage. Other cells stay as they are shown.
func numberText(book *excelize.File, sheet string, column, row int, shown string, from1904 bool) (string, error) {
	cell, err := excelize.CoordinatesToCellName(column, row)
	if err != nil {
		return "", err
	}
	kind, err := book.GetCellType(sheet, cell)
	if err != nil {
		return "", err
	}
	if kind != excelize.CellTypeUnset && kind != excelize.CellTypeNumber && kind != excelize.CellTypeDate && kind != excelize.CellTypeFormula {
		return shown, nil
	}
	raw, err := book.GetCellValue(sheet, cell, excelize.Options{RawCellValue: true})
	if err != nil {
		return "", err
	}
	value, err := strconv.ParseFloat(raw, 64)
	if err != nil {
		return shown, nil // text after all
	}
	switch {
	case shown != raw && strings.ContainsAny(shown, "/-:") && value > 0 && value < 2_958_466: // a day up to 9999
		day, err := excelize.ExcelDateToTime(value, from1904)
		if err != nil {
			return shown, nil
		}
		return day.Format("2006-01-02"), nil
	case value >= 1e15:
		return fmt.Sprintf("%.5E", value), nil
	case value == float64(int64(value)) && !strings.Contains(shown, "%"):
		return strconv.FormatInt(int64(value), 10), nil
	}
	return shown, nil
}

// fillMerged writes the text of a cell that was merged over several rows into each of
// them. Over several columns it stays in the first.
func fillMerged(book *excelize.File, sheet string, rows [][]string) error {
	merged, err := book.GetMergeCells(sheet)
	if err != nil {
		return err
	}
	for _, m := range merged {
		column, first, err := excelize.CellNameToCoordinates(m.GetStartAxis())
		if err != nil {
			return err
		}
		_, last, err := excelize.CellNameToCoordinates(m.GetEndAxis())
		if err != nil {
			return err
		}
		if first > len(rows) || column > len(rows[first-1]) {
			continue // nothing stands there
		}
		text := rows[first-1][column-1]
		for r := first; r < min(last, len(rows)); r++ {
			for len(rows[r]) < column {
				rows[r] = append(rows[r], "")
			}
			rows[r][column-1] = text
		}
	}
	return nil
}
