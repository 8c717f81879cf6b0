package program

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"

	"github.com/integritas-id/integritas/internal/strictjson"
)

// MaxDocument is how many bytes [Read] takes: 64 MiB.
const MaxDocument = 64 << 20

// ReadError says where in a document something is wrong: Pointer is a JSON Pointer
// ("/participants/3/id"), Line and Column lie in the text, Code says what is wrong.
// No value of the document stands in it.
type ReadError = strictjson.Error

// Read reads one event from its JSON. It is strict: a member that an event does not
// have, one given twice, a second record of the same id, another schema and anything
// behind the document are a [*ReadError] with the place. Whether the facts fit is for
// [Event.Check] to say.
func Read(r io.Reader) (*Event, error) {
	data, err := io.ReadAll(io.LimitReader(r, MaxDocument+1))
	switch {
	case err != nil:
		return nil, &ReadError{Code: strictjson.CodeSource, EN: "the source could not be read: " + err.Error(), ID: "sumbernya tidak dapat dibaca: " + err.Error(), Err: err}
	case len(data) > MaxDocument:
		return nil, &ReadError{Code: strictjson.CodeTooLarge, EN: "the document is larger than 64 MiB", ID: "dokumen lebih besar daripada 64 MiB"}
	}
	e := new(Event)
	if err := strictjson.Unmarshal(bytes.TrimPrefix(data, []byte("\ufeff")), e); err != nil {
		return nil, err
	}
	if e.Schema != "" && e.Schema != EventSchema {
		return nil, &ReadError{Pointer: "/schema", Code: strictjson.CodeSchema, EN: "the document is not of the form " + EventSchema, ID: "bentuk dokumen bukan " + EventSchema}
	}
	if at, field := e.duplicate(); at >= 0 {
		en, id := "person", "orang"
		switch field {
		case "sessions":
			en, id = "session", "sesi"
		case "sources":
			en, id = "source", "sumber"
		}
		return nil, &ReadError{
			Pointer: fmt.Sprintf("/%s/%d/id", field, at), Code: strictjson.CodeDuplicate,
			EN: "a second " + en + " with the same id", ID: id + " kedua dengan id yang sama",
		}
	}
	return e, nil
}

// Write writes the event's document, indented by two spaces, with a line end behind
// it: the form that [Read] takes. What was read and is written again has the same bytes.
func (e *Event) Write(w io.Writer) error {
	doc := *e
	doc.Schema = EventSchema
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(&doc)
}
