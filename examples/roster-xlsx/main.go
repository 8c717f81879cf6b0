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
	"errors"
	"io"
	"os"
	"strings"

	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/examples/roster-xlsx/book"
	"github.com/integritas-id/integritas/examples/roster/clean"
	"github.com/integritas-id/integritas/participant/roster"
)

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
	if content, err := os.ReadFile(path); err == nil && book.IsLocked(content) {
		return nil, c.Fault("%s: buku kerja ini dikunci dengan kata sandi; minta pengirim menyimpannya tanpa kata sandi", "%s: this workbook is locked with a password; ask its sender to save it without one", path)
	}
	in, err := c.Open(path, command.XLSX)
	if err != nil {
		return nil, err
	}
	defer in.Close() //nolint:errcheck // it was only read
	sheets, err := book.Read(in)
	if errors.Is(err, book.ErrSize) {
		return nil, c.Fault("%s: isinya lebih dari 64 MB setelah dibuka; hapus lembar dan gambar yang tidak perlu", "%s: it unpacks to more than 64 MB; remove sheets and pictures that nobody needs", path)
	}
	if err != nil {
		return nil, c.Fault("%s: buku kerja ini rusak; buka dan simpan lagi di Excel (%v)", "%s: this workbook is damaged; open and save it again in Excel (%v)", path, err)
	}
	var lists []clean.List
	for _, sheet := range sheets {
		lists = append(lists, clean.List{Name: path + ", " + sheet.Name, Sheet: sheet.Name, Notes: notes(sheet.Notes), Rows: func() (roster.Rows, io.Closer, error) {
			return sheet.Rows(), io.NopCloser(nil), nil
		}})
	}
	if len(lists) == 0 {
		return nil, c.Fault("%s: tidak ada lembar yang memuat daftar orang", "%s: no sheet has a list of people", path)
	}
	return lists, nil
}

// notes puts what a sheet does not show into words.
func notes(all []book.Note) []command.Text {
	var said []command.Text
	for _, n := range all {
		where := strings.Join(n.Where, ", ")
		switch n.Kind {
		case book.HiddenRows:
			said = append(said, command.Text{
				ID: "baris " + where + " tersembunyi dan tetap dibaca; tampilkan, lalu hapus jika bukan peserta",
				EN: "rows " + where + " are hidden and read all the same; show them, and delete them if they are no participants",
			})
		case book.HiddenColumns:
			said = append(said, command.Text{
				ID: "kolom " + where + " tersembunyi dan tetap dibaca; tampilkan dan periksa isinya",
				EN: "columns " + where + " are hidden and read all the same; show them and look at them",
			})
		case book.NoResult:
			said = append(said, command.Text{
				ID: "rumus di sel " + where + " belum dihitung sehingga isinya kosong; buka di Excel, lalu simpan lagi",
				EN: "the formulas in " + where + " were never worked out, so the cells are empty; open the workbook in Excel and save it again",
			})
		}
	}
	return said
}
