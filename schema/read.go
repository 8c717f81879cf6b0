package schema

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/patient"
	"github.com/integritas-id/integritas/program"
)

// Read reads any document or record of the library as strictly as its schema:
//
//	a, err := schema.Read[attend.Attendance](r)
//
// A member that the record does not have or that is given twice, a value of another type,
// a code that is not known, and anything behind the document are a [*program.ReadError]; a
// value that this version would write in another way (null, an empty text, "1872" for
// "18.72") is a [*FormError]. Both tell the place. Whether the facts fit is for Check.
//
// Whoever wants to take what people type reads with [program.ReadRecord], which takes the
// spellings that the parsers take, or with encoding/json, which lets unknown members pass.
func Read[T any](r io.Reader) (*T, error) {
	data, err := io.ReadAll(io.LimitReader(patient.Reader(r), program.MaxDocument+1))
	if err != nil {
		return nil, fmt.Errorf("schema: %w", err)
	}
	v := new(T)
	if err := program.ReadRecord(bytes.NewReader(data), v); err != nil {
		return nil, err
	}
	written, err := json.Marshal(v)
	if err != nil {
		return nil, fmt.Errorf("schema: %w", err)
	}
	given, err := tree(data)
	if err != nil {
		return nil, err
	}
	again, err := tree(written)
	if err != nil {
		return nil, err
	}
	if place, ok := differs("", given, again); ok {
		return nil, &FormError{Pointer: place}
	}
	return v, nil
}

// Write writes a document in its canonical form: members in the order of the record,
// indented by two spaces, with a line end behind it. What [Read] took and Write writes
// is the same document. An event gets its schema string from [program.Event.Write].
func Write(w io.Writer, v any) error {
	if w == nil {
		return fmt.Errorf("schema: no writer: %w", fs.ErrInvalid)
	}
	if e, ok := v.(*program.Event); ok && e != nil {
		return e.Write(w)
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(v)
}

// FormError says that a value is understood, and is not in the form that documents have.
type FormError struct {
	Pointer string // JSON Pointer of the value
}

// Error is the message in English.
func (e *FormError) Error() string {
	return "schema: " + e.Pointer + ": " + e.Message(language.English)
}

// Message tells how to mend it: in English for an English tag, else in Indonesian.
func (e *FormError) Message(tag language.Tag) string {
	if base, _ := tag.Base(); base.String() == "en" {
		return "the value is not in its canonical form; leave out what is absent, and write numbers and codes as the schema shows"
	}
	return "isian ini tidak dalam bentuk baku; hilangkan yang tidak ada, dan tulis nomor serta kode seperti dalam skema"
}
