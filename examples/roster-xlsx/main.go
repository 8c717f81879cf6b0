// Command roster-xlsx cleans attendance lists kept in Excel, as the command roster does
// for CSV: every sheet that holds a list by itself.
//
//	go -C examples/roster-xlsx run . list.xlsx
//	go -C examples/roster-xlsx run . -fix clean.csv -remarks for-the-office.csv list.xlsx
//
// A cell merged over several rows counts for each of them. A number of 16 digits and more
// that Excel keeps as a quantity has lost its last digits, whatever the sheet shows: it
// is told, not repaired. A file that unpacks to more than 64 MB is refused.
package main

import (
	"fmt"
	"io"
	"slices"

	"github.com/xuri/excelize/v2"

	"github.com/integritas-id/integritas/examples/roster/clean"
	"github.com/integritas-id/integritas/participant/roster"
)

// maxUnpacked is how many bytes a file may unpack to: lists of 100,000 people need
// less, and a zip bomb a thousand times more.
const maxUnpacked = 64 << 20

func main() { clean.Main("roster-xlsx", run) }

func run(args []string, _ io.Reader, stdout, stderr io.Writer) error {
	return clean.Run(args, stdout, stderr, open)
}

// open finds the lists in a workbook: the sheets in which people stand.
func open(path string) ([]clean.List, error) {
	if path == "" {
		return nil, fmt.Errorf("which list? give the path of an .xlsx file")
	}
	book, err := excelize.OpenFile(path, excelize.Options{UnzipSizeLimit: maxUnpacked, UnzipXMLSizeLimit: maxUnpacked})
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	defer book.Close() //nolint:errcheck // it was only read
	var lists []clean.List
	for _, name := range book.GetSheetList() {
		if visible, err := book.GetSheetVisible(name); err != nil || !visible {
			continue
		}
		rows, err := readSheet(book, name)
		if err != nil {
			return nil, fmt.Errorf("%s, %s: %w", path, name, err)
		}
		if !holdsPeople(rows) {
			continue
		}
		lists = append(lists, clean.List{Name: path + ", " + name, Sheet: name, Rows: func() (roster.Rows, io.Closer, error) {
			return each(rows), io.NopCloser(nil), nil
		}})
	}
	if len(lists) == 0 {
		return nil, fmt.Errorf("%s: no sheet has a list of people", path)
	}
	return lists, nil
}

// each yields the rows of a sheet.
func each(rows [][]string) roster.Rows {
	return func(yield func([]string, error) bool) {
		for _, row := range rows {
			if !yield(row, nil) {
				return
			}
		}
	}
}

// holdsPeople reports whether a sheet is a list: it has a column of names, and somebody
// in it.
func holdsPeople(rows [][]string) bool {
	for e, err := range roster.Read(each(rows)) {
		if err != nil {
			return false
		}
		named := slices.ContainsFunc(e.Columns(), func(c roster.Column) bool {
			return c.Heading != "" && (c.Field == roster.FieldName || c.Field == roster.FieldNameNumber)
		})
		if !named || e.Participant.Name.Full != "" {
			return named
		}
	}
	return false
}
