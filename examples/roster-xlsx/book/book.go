// Package book reads the lists of people in an Excel workbook: each visible sheet in
// which people stand, as rows of text.
package book

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/xuri/excelize/v2"

	"github.com/integritas-id/integritas/participant/roster"
)

// MaxUnpacked is how many bytes a workbook may unpack to: lists of 100,000 people need
// less, and a zip bomb a thousand times more.
const MaxUnpacked = 64 << 20

// ErrSize says that a workbook unpacks to more than MaxUnpacked.
var ErrSize = errors.New("book: it unpacks to more than 64 MB")

// Sheet is a sheet that holds a list.
type Sheet struct {
	Name  string
	Cells [][]string // merged cells filled downwards, numbers and dates with all that the cell holds
	Notes []Note     // what the cells do not show
}

// Rows yields the rows of the sheet, for a roster.Reader.
func (s Sheet) Rows() roster.Rows {
	return func(yield func([]string, error) bool) {
		for _, row := range s.Cells {
			if !yield(row, nil) {
				return
			}
		}
	}
}

// Read returns the sheets of a workbook that hold lists, in its order. A damaged or
// locked workbook is an error, one that unpacks to too much ErrSize.
func Read(in io.Reader) ([]Sheet, error) {
	file, err := excelize.OpenReader(in, excelize.Options{UnzipSizeLimit: MaxUnpacked, UnzipXMLSizeLimit: MaxUnpacked})
	if err != nil {
		return nil, sized(err)
	}
	defer file.Close() //nolint:errcheck // it was only read
	var sheets []Sheet
	for _, name := range file.GetSheetList() {
		if visible, err := file.GetSheetVisible(name); err != nil || !visible {
			continue
		}
		cells, err := readSheet(file, name)
		if err != nil {
			return nil, fmt.Errorf("book: %s: %w", name, sized(err))
		}
		sheet := Sheet{Name: name, Cells: cells}
		if !sheet.holdsPeople() {
			continue
		}
		if sheet.Notes, err = notesOf(file, name, cells); err != nil {
			return nil, fmt.Errorf("book: %s: %w", name, err)
		}
		sheets = append(sheets, sheet)
	}
	return sheets, nil
}

// encrypted is the name under which a locked workbook keeps its content.
var encrypted = []byte("E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00g\x00e\x00")

// IsLocked reports whether a file is a workbook that is locked with a password: such a
// one is no ZIP archive, but a compound file with the archive inside.
func IsLocked(content []byte) bool {
	return bytes.HasPrefix(content, []byte("\xd0\xcf\x11\xe0")) && bytes.Contains(content, encrypted)
}

// sized makes the error of a workbook that is too large ErrSize.
func sized(err error) error {
	if strings.Contains(err.Error(), "unzip size exceeds") {
		return ErrSize
	}
	return err
}

// holdsPeople reports whether a sheet is a list: it has a column of names, and somebody
// in it; or, without headings, somebody with a number.
func (s Sheet) holdsPeople() bool {
	for e, err := range roster.Read(s.Rows()) {
		if err != nil {
			return false
		}
		if e.Participant.Number() != nil {
			return true
		}
		named := slices.ContainsFunc(e.Columns(), func(c roster.Column) bool {
			return c.Heading != "" && (c.Field == roster.FieldName || c.Field == roster.FieldNameNumber)
		})
		if named && e.Participant.Name.Full != "" {
			return true
		}
	}
	return false
}
