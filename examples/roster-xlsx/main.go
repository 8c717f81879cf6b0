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
	"io"
	"slices"
	"strings"

	"github.com/xuri/excelize/v2"

	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/examples/roster/clean"
	"github.com/integritas-id/integritas/participant/roster"
)

// maxUnpacked is how many bytes a file may unpack to: lists of 100,000 people need
// less, and a zip bomb a thousand times more.
const maxUnpacked = 64 << 20

func main() { command.Main(tool) }

var tool = command.Command{
	Name: "roster-xlsx",
	About: command.Text{
		ID: "Memeriksa daftar peserta pada buku kerja Excel, setiap lembar yang memuat daftar, lalu menuliskannya kembali sebagai CSV.",
		EN: "Checks lists of participants in an Excel workbook, each sheet that holds one, and writes them back as CSV.",
	},
	Args: command.Text{ID: "daftar.xlsx", EN: "list.xlsx"},
	JSON: true, Strict: true,
	Run: func(c *command.Call) error {
		return clean.Run(c, func(path string) ([]clean.List, error) { return find(c, path) })
	},
}

// find finds the lists in a workbook: the sheets in which people stand.
func find(c *command.Call, path string) ([]clean.List, error) {
	if path == "" {
		return nil, c.Usage("daftar mana? tulis nama berkas .xlsx", "which list? give the path of an .xlsx file")
	}
	in, err := c.Open(path, command.XLSX)
	if err != nil {
		return nil, err
	}
	defer in.Close() //nolint:errcheck // it was only read
	book, err := excelize.OpenReader(in, excelize.Options{UnzipSizeLimit: maxUnpacked, UnzipXMLSizeLimit: maxUnpacked})
	if err != nil {
		return nil, unread(c, path, err)
	}
	defer book.Close() //nolint:errcheck // it was only read
	var lists []clean.List
	for _, name := range book.GetSheetList() {
		if visible, err := book.GetSheetVisible(name); err != nil || !visible {
			continue
		}
		rows, err := readSheet(book, name)
		if err != nil {
			return nil, unread(c, path+", "+name, err)
		}
		if !holdsPeople(rows) {
			continue
		}
		lists = append(lists, clean.List{Name: path + ", " + name, Sheet: name, Rows: func() (roster.Rows, io.Closer, error) {
			return each(rows), io.NopCloser(nil), nil
		}})
	}
	if len(lists) == 0 {
		return nil, c.Fault("%s: tidak ada lembar yang memuat daftar orang", "%s: no sheet has a list of people", path)
	}
	return lists, nil
}

// unread says why a workbook could not be read.
func unread(c *command.Call, place string, err error) error {
	if strings.Contains(err.Error(), "unzip size exceeds") {
		return c.Fault("%s: isinya lebih dari 64 MB setelah dibuka; hapus lembar dan gambar yang tidak perlu", "%s: it unpacks to more than 64 MB; remove sheets and pictures that nobody needs", place)
	}
	return c.Fault("%s: buku kerja ini rusak atau dikunci dengan kata sandi; buka dan simpan lagi di Excel (%v)", "%s: this workbook is damaged or locked with a password; open and save it again in Excel (%v)", place, err)
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
