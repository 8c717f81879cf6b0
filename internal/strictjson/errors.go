package strictjson

import (
	"fmt"
	"strings"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
)

// Code says what is wrong with a document.
type Code string

// What can be wrong.
const (
	CodeSyntax    Code = "SYNTAX"    // no JSON
	CodeEmpty     Code = "EMPTY"     // nothing there
	CodeTrailing  Code = "TRAILING"  // something stands behind the document
	CodeUnknown   Code = "UNKNOWN"   // a member that the record does not know
	CodeTwice     Code = "TWICE"     // a member given twice
	CodeType      Code = "TYPE"      // an object where a text belongs, and the like
	CodeValue     Code = "VALUE"     // a text or number that is no value of its type
	CodeDepth     Code = "DEPTH"     // nested too deep
	CodeDuplicate Code = "DUPLICATE" // a second record of the same id
	CodeSchema    Code = "SCHEMA"    // another document, or another version of it
	CodeSource    Code = "SOURCE"    // the source could not be read
	CodeTooLarge  Code = "TOO_LARGE" // more than a document may be
	CodeUntold    Code = "UNTOLD"    // more faults than are told one by one
)

// Error says where in a document something is wrong, and what.
type Error struct {
	Pointer string // JSON Pointer; "" is the document itself
	Line    int    // from 1; 0 where the place is not one of the text
	Column  int    // in bytes, from 1
	Code    Code
	EN, ID  string // what is wrong, in English and Indonesian; never a value of the document
	Err     error  // the cause, where there is one
}

// Error tells place and fault in English.
func (e *Error) Error() string { return e.Message(language.English) }

// phrase is a message in both languages.
type phrase struct{ en, id string }

// The messages.
var (
	msgEmpty    = phrase{"the document is empty", "dokumen kosong"}
	msgTrailing = phrase{"there is more behind the end of the document", "masih ada isi sesudah akhir dokumen"}
	msgEnds     = phrase{"the document ends too early", "dokumen terputus"}
	msgDeep     = phrase{"nested too deep", "susunannya terlalu dalam"}
	msgElements = phrase{"the lists of the document have more elements than it may hold", "isi daftar di dokumen melebihi yang boleh dimuat"}
	msgName     = phrase{"expected the name of a member", "di sini seharusnya nama anggota"}
	msgColon    = phrase{"expected a colon", "di sini seharusnya titik dua"}
	msgValue    = phrase{"expected a value", "nilai belum ditulis di sini"}
	msgEscape   = phrase{"a text with an escape that is none", "teks dengan urutan garis miring terbalik yang tidak dikenal"}
	msgControl  = phrase{"a control character within a text", "ada karakter kendali di dalam teks"}
	msgUTF8     = phrase{"a text that is no UTF-8", "teks ini bukan UTF-8"}
	msgOpen     = phrase{"a text without its end", "teks tanpa tanda kutip penutup"}
	msgInvalid  = phrase{"a value that is not known or not valid here", "nilai ini tidak dikenal atau tidak sah di sini"}
	msgUnread   = phrase{"the document could not be read", "dokumen tidak dapat dibaca"}
)

// Message tells place and fault on one line: in English for an English tag, else in
// Indonesian.
func (e *Error) Message(tag language.Tag) string {
	what, line, column := e.ID, "baris", "kolom"
	if enum.IsEnglish(tag) {
		what, line, column = e.EN, "line", "column"
	}
	var b strings.Builder
	if e.Pointer == "" {
		b.WriteByte('/')
	}
	b.WriteString(e.Pointer)
	if e.Line > 0 {
		fmt.Fprintf(&b, " (%s %d, %s %d)", line, e.Line, column, e.Column)
	}
	b.WriteString(": ")
	b.WriteString(what)
	return b.String()
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Err }
