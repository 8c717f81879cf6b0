package roster

import (
	"iter"
	"strconv"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
)

// Rows is a list as a loop over its rows, the first of which is row 1. The slice is
// valid until the next step, its strings for ever. An error beside a row is a
// [*RowError] and tells that the row is incomplete; any other error tells that the
// source failed, and ends the loop. [CSV] makes one; so does any function that
// yields rows, from a spreadsheet or a database.
type Rows = iter.Seq2[[]string, error]

// RowCode is the reason why a row of the source is not complete.
type RowCode string

// The codes of a [RowError].
const (
	RowCellTooLong    RowCode = "CELL_TOO_LONG"    // a cell was cut to MaxCell bytes
	RowTooLong        RowCode = "ROW_TOO_LONG"     // the row was cut after MaxRow bytes
	RowTooManyColumns RowCode = "TOO_MANY_COLUMNS" // cells behind the first MaxColumns were dropped
	RowQuote          RowCode = "QUOTE"            // a quotation mark is never closed; it was read as a sign like others
	RowNUL            RowCode = "NUL"              // NUL bytes were dropped
)

// RowError says that a row of the source could not be read whole. It does not hold
// the text.
type RowError struct {
	Row    int // from 1
	Column int // from 1; 0 is the row as a whole
	Code   RowCode
}

// Error tells row, column, and code, and not the cell.
func (e *RowError) Error() string {
	s := "roster: row " + strconv.Itoa(e.Row)
	if e.Column > 0 {
		s += ", column " + strconv.Itoa(e.Column)
	}
	return s + ": " + string(e.Code)
}

// Message tells row, column, what was done and how to mend it: in English for an English tag, else in Indonesian.
func (e *RowError) Message(tag language.Tag) string {
	where := enum.ByTag(tag, "baris ", "row ") + strconv.Itoa(e.Row)
	if e.Column > 0 {
		where += enum.ByTag(tag, ", kolom ", ", column ") + ColumnName(e.Column)
	}
	return where + ": " + e.Code.message(tag)
}

// message tells what was done with the row, and how to mend it.
func (c RowCode) message(tag language.Tag) string {
	switch c {
	case RowCellTooLong:
		return enum.ByTag(tag, "isi sel terlalu panjang dan dipotong; bagi isinya", "the cell is too long and was cut; divide what it holds")
	case RowTooLong:
		return enum.ByTag(tag, "baris terlalu panjang dan dipotong; periksa tanda kutip dan pemisahnya", "the row is too long and was cut; check its quotation marks and delimiters")
	case RowTooManyColumns:
		return enum.ByTag(tag, "kolomnya terlalu banyak dan sisanya tidak dibaca; hapus kolom yang tidak perlu", "there are too many columns and the rest was not read; remove those that are not needed")
	case RowQuote:
		return enum.ByTag(tag, "tanda kutip tidak ditutup dan dibaca sebagai tanda biasa; tutup atau hapus tanda itu", "a quotation mark is never closed and was read as a sign like others; close or remove it")
	case RowNUL:
		return enum.ByTag(tag, "byte NUL dibuang; simpan lagi berkasnya sebagai CSV UTF-8", "NUL bytes were dropped; save the file again as CSV UTF-8")
	}
	return enum.ByTag(tag, "baris ini tidak terbaca utuh", "the row could not be read whole")
}

// FormatError says that what was given as CSV is another kind of file. [CSV] ends with
// it before the first row.
type FormatError struct {
	Format string // "XLSX", "XLS", "PDF", "RTF", "HTML", "XML", "PNG", "JPEG", "GZIP"
}

// Error tells what the file is and what to do, in English.
func (e *FormatError) Error() string { return "roster: " + e.Message(language.English) }

// Message tells what the file is and what to do, in English for an English tag, else in
// Indonesian.
func (e *FormatError) Message(tag language.Tag) string {
	switch e.Format {
	case "XLSX", "XLS":
		return enum.ByTag(tag, "berkas ini buku kerja Excel ("+e.Format+"), bukan CSV; simpan lembarnya sebagai CSV UTF-8, atau baca dengan pembaca XLSX",
			"this file is an Excel workbook ("+e.Format+"), not CSV; save the sheet as CSV UTF-8, or read it with a reader of XLSX")
	case "PNG", "JPEG":
		return enum.ByTag(tag, "berkas ini gambar ("+e.Format+"), bukan CSV; minta daftarnya sebagai lembar sebar",
			"this file is a picture ("+e.Format+"), not CSV; ask for the list as a spreadsheet")
	}
	return enum.ByTag(tag, "berkas ini "+e.Format+", bukan CSV; minta daftarnya sebagai lembar sebar, lalu simpan sebagai CSV UTF-8",
		"this file is "+e.Format+", not CSV; ask for the list as a spreadsheet and save it as CSV UTF-8")
}

// Look is how many rows are held, so that what a row is may be seen from those below it;
// headings, and what the columns hold, are looked for among as many.
const Look = 64

// What one row may make a reader hold, in bytes and cells.
const (
	MaxCell    = 64 << 10 // bytes of a cell; a spreadsheet holds 32,767 characters
	MaxRow     = 1 << 20  // bytes of a row
	MaxColumns = 1024
)
