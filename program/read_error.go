package program

import (
	"errors"
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/internal/strictjson"
)

// ReadCode says what is wrong with a document.
type ReadCode string

// What can be wrong with a document.
const (
	ReadSyntax    ReadCode = "SYNTAX"    // no JSON
	ReadEmpty     ReadCode = "EMPTY"     // nothing there
	ReadTrailing  ReadCode = "TRAILING"  // something stands behind the document
	ReadUnknown   ReadCode = "UNKNOWN"   // a member that the record does not know, or not in this spelling
	ReadTwice     ReadCode = "TWICE"     // a member given twice
	ReadType      ReadCode = "TYPE"      // an object where a text belongs, and the like
	ReadValue     ReadCode = "VALUE"     // a text or number that is no value of its type
	ReadDepth     ReadCode = "DEPTH"     // nested too deep
	ReadDuplicate ReadCode = "DUPLICATE" // a second record of the same id
	ReadSchema    ReadCode = "SCHEMA"    // another document, or another version of it
	ReadSource    ReadCode = "SOURCE"    // the source could not be read
	ReadTooLarge  ReadCode = "TOO_LARGE" // more than a document may be
	ReadUntold    ReadCode = "UNTOLD"    // more faults than are told one by one
)

// ReadError says where in a document something is wrong, and what. Neither it nor what it
// wraps repeats a value of the document or a name that the record does not know, for
// either may be a number in the wrong place.
type ReadError struct {
	Pointer      string // JSON Pointer: "/participants/3/id"; "" is the document itself
	Line, Column int    // from 1, Column in bytes; 0 where the place is not one of the text
	Code         ReadCode
	Err          error // the cause, where there is one: an [*UnknownError], a [*civil.ParseError]

	id, en string // what is wrong
}

// Error tells place and fault in English.
func (e *ReadError) Error() string { return e.Message(language.English) }

// Unwrap returns the cause.
func (e *ReadError) Unwrap() error { return e.Err }

// Message tells place and fault on one line, and for an unknown code or member what is
// nearest: in English for an English tag, else in Indonesian.
func (e *ReadError) Message(tag language.Tag) string {
	pointer, line := e.Pointer, enum.ByTag(tag, "baris", "line")
	if pointer == "" {
		pointer = "/"
	}
	column := enum.ByTag(tag, "kolom", "column")
	var b strings.Builder
	b.WriteString(pointer)
	if e.Line > 0 {
		b.WriteString(" (" + line + " " + strconv.Itoa(e.Line) + ", " + column + " " + strconv.Itoa(e.Column) + ")")
	}
	return b.String() + ": " + enum.ByTag(tag, e.id, e.en)
}

// readError makes the error of the reading machine one of this package.
func readError(err error) error {
	fault, ok := errors.AsType[*strictjson.Error](err)
	if !ok {
		return err
	}
	return newReadError(fault)
}

func newReadError(fault *strictjson.Error) *ReadError {
	return &ReadError{
		Pointer: fault.Pointer, Line: fault.Line, Column: fault.Column, Code: ReadCode(fault.Code), Err: fault.Err, id: fault.ID, en: fault.EN,
	}
}
