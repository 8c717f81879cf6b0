package office

import (
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
)

// bookFault is what is wrong with the form of a line of a book.
type bookFault uint8

const (
	bookNotUTF8  bookFault = iota + 1 // letters of another encoding, of which a store would make others
	bookCells                         // not two cells
	bookHeadings                      // an office where the headings belong, which would be passed over
	bookForm                          // no CSV
)

// Error tells what is wrong, in English.
func (f bookFault) Error() string { return f.message(language.English) }

// message tells it in one clause, with how to mend it.
func (f bookFault) message(tag language.Tag) string {
	switch f {
	case bookNotUTF8:
		return enum.ByTag(tag, "hurufnya bukan UTF-8; simpan berkasnya sebagai CSV UTF-8", "its letters are not UTF-8; save the file as CSV UTF-8")
	case bookCells:
		return enum.ByTag(tag, "isinya bukan dua kolom (teks dan instansi); periksa tanda pemisah atau tanda kutipnya", "it has not two columns, the text and the office; look at the delimiters and quotation marks")
	case bookHeadings:
		return enum.ByTag(tag, "di sini seharusnya judul kolom, tetapi yang tertulis sebuah instansi; tambahkan baris judul", "an office stands where the headings belong; add a line of headings")
	case bookForm:
		return enum.ByTag(tag, "bukan baris CSV; periksa tanda kutipnya", "it is no line of CSV; look at the quotation marks")
	}
	return ""
}
