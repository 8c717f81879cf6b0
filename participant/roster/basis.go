package roster

import "github.com/integritas-id/integritas/internal/enum"

// Basis tells what a column was understood by. Zero: it was not understood.
type Basis uint8

// What may tell what a column holds.
const (
	ByCaller  Basis = iota + 1 // [Reader.Columns]
	ByHeading                  // what stands above it
	ByNear                     // what stands above it, but for a slip, and its cells agree
	ByContent                  // its cells; there is no heading
)

var basisSet = enum.Set[Basis]{Name: "Basis", ID: "dasar pembacaan", EN: "basis of a reading", Rows: []enum.Row{
	ByCaller:  {Code: "caller", ID: "ditentukan pemanggil", EN: "told by the caller"},
	ByHeading: {Code: "heading", ID: "judul kolom", EN: "heading"},
	ByNear:    {Code: "near_heading", ID: "judul kolom yang salah ketik", EN: "heading with a slip"},
	ByContent: {Code: "content", ID: "isi kolom", EN: "content"},
}}

// Pass tells why a row is no part of an entry. Zero is no reason.
type Pass uint8

// Why rows are passed over.
const (
	PassEmpty     Pass = iota + 1 // nothing stands in it
	PassTitle                     // above a list, or between two
	PassHeading                   // the headings, wherever they are repeated
	PassNumbering                 // the numbers of the columns
	PassSection                   // names a group of the people below; see [Entry.Section]
	PassTotal                     // a sum
	PassUnfilled                  // a numbered line that nobody filled
	PassNote                      // a legend or a footnote
	PassSignature                 // place, date, post, name and number of who signed
	PassText                      // text beside the people, as in a letter
)

var passSet = enum.Set[Pass]{Name: "Pass", ID: "alasan baris dilewati", EN: "reason for passing a row over", Rows: []enum.Row{
	PassEmpty:     {Code: "empty", ID: "baris kosong", EN: "empty row"},
	PassTitle:     {Code: "title", ID: "judul", EN: "title"},
	PassHeading:   {Code: "heading", ID: "judul kolom", EN: "heading"},
	PassNumbering: {Code: "numbering", ID: "nomor kolom", EN: "numbers of the columns"},
	PassSection:   {Code: "section", ID: "nama kelompok", EN: "section"},
	PassTotal:     {Code: "total", ID: "jumlah", EN: "total"},
	PassUnfilled:  {Code: "unfilled", ID: "baris bernomor yang tidak diisi", EN: "numbered line that nobody filled"},
	PassNote:      {Code: "note", ID: "keterangan", EN: "note"},
	PassSignature: {Code: "signature", ID: "tanda tangan", EN: "signature"},
	PassText:      {Code: "text", ID: "teks di luar daftar", EN: "text beside the list"},
}}

// Passed is a row that is no part of an entry.
type Passed struct {
	Row   int // as the file has it, from 1
	Cells Cells
	Why   Pass
}
