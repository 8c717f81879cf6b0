package program

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"math"
	"strconv"

	"github.com/integritas-id/integritas/internal/patient"
	"github.com/integritas-id/integritas/internal/strictjson"
)

// MaxDocument is how many bytes [Read] takes, and a [Reader] that is not told otherwise: 64 MiB.
const MaxDocument = 64 << 20

// MaxElements is how many elements all arrays of a document may have together. Beyond it
// the document is [ReadTooLarge]: an empty record is two bytes there, and a thousand here.
const MaxElements = strictjson.MaxElements

// Read reads one event from its JSON. It is strict: a member that an event does not
// have, one given twice, a second record of the same id, another schema and anything
// behind the document are a [*ReadError] with the place. Whether the facts fit is for
// [Event.Check] to say.
func Read(r io.Reader) (*Event, error) {
	e := new(Event)
	if err := ReadRecord(r, e); err != nil {
		return nil, err
	}
	if err := e.checkSchema(); err != nil {
		return nil, err
	}
	if err := e.checkIDs(); err != nil {
		return nil, err
	}
	return e, nil
}

// checkSchema returns the error of a document of another form.
func (e *Event) checkSchema() error {
	if e.Schema == "" || e.Schema == EventSchema {
		return nil
	}
	return &ReadError{Pointer: "/schema", Code: ReadSchema, en: "the document is not of the form " + EventSchema, id: "bentuk dokumen bukan " + EventSchema}
}

// checkIDs returns the error of a second record of one id.
func (e *Event) checkIDs() error {
	at, field := e.duplicate()
	if at < 0 {
		return nil
	}
	en, id := "person", "orang"
	switch field {
	case "sessions":
		en, id = "session", "sesi"
	case "sources":
		en, id = "source", "sumber"
	}
	return &ReadError{
		Pointer: fmt.Sprintf("/%s/%d/id", field, at), Code: ReadDuplicate,
		en: "a second " + en + " with the same id", id: id + " kedua dengan id yang sama",
	}
}

// ReadRecord reads the JSON of any record of the library, or of a host's own that is made
// of them, into v, a pointer to a struct, as strictly as [Read]: a member that the record
// does not have, one given twice and anything behind the document are a [*ReadError] with
// the place. After an error v is in an undefined state.
func ReadRecord(r io.Reader, v any) error {
	data, err := readAll(r, MaxDocument)
	if err != nil {
		return err
	}
	return readError(strictjson.Unmarshal(bytes.TrimPrefix(data, []byte("\ufeff")), v))
}

// readAll reads a document of no more than most bytes; below one counts as [MaxDocument].
func readAll(r io.Reader, most int64) ([]byte, error) {
	if most < 1 {
		most = MaxDocument
	}
	most = min(most, math.MaxInt-1)
	data, err := io.ReadAll(io.LimitReader(patient.Reader(r), most+1))
	switch {
	case err != nil:
		return nil, &ReadError{Code: ReadSource, en: "the source could not be read", id: "sumbernya tidak dapat dibaca", Err: err}
	case int64(len(data)) > most:
		bytes := strconv.FormatInt(most, 10)
		return nil, &ReadError{Code: ReadTooLarge, en: "the document is larger than " + bytes + " bytes", id: "dokumen lebih besar daripada " + bytes + " byte"}
	}
	return data, nil
}

// Write writes the event's document, indented by two spaces, with a line end behind
// it: the form that [Read] takes. What was read and is written again has the same bytes.
func (e *Event) Write(w io.Writer) error {
	if w == nil {
		return fmt.Errorf("program: no writer: %w", fs.ErrInvalid)
	}
	doc := *e
	doc.Schema = EventSchema
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(&doc)
}
