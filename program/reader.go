package program

import (
	"bytes"
	"errors"
	"io"

	"github.com/integritas-id/integritas/internal/strictjson"
	"github.com/integritas-id/integritas/validation"
)

// Reader reads documents and collects what is wrong with them, where [Read] returns the
// first fault. The zero Reader takes [MaxDocument] bytes and tells a thousand faults.
type Reader struct {
	// Limit is how many faults of one document are told one by one; below one counts as
	// [validation.DefaultLimit]. Of more, one last fault says how many they are.
	Limit int
	// MaxBytes is how large a document may be; below one counts as [MaxDocument].
	MaxBytes int64
}

// Read reads one event and returns it with everything that is wrong with its document,
// in its order. A member that an event does not have is passed over, a value that cannot
// be read is left absent, and the event holds the rest: a person who mends the document
// sees all of its faults at once. The event is nil where the text is no JSON.
func (d Reader) Read(r io.Reader) (*Event, []*ReadError) {
	e := new(Event)
	found, ok := d.readRecord(r, e)
	if !ok {
		return nil, found
	}
	for _, err := range []error{e.checkSchema(), e.checkIDs()} {
		if fault, isFault := errors.AsType[*ReadError](err); isFault {
			found = append(found, fault)
		}
	}
	return e, found
}

// ReadRecord reads any record as [ReadRecord] does into v, a pointer to a struct, and
// returns everything that is wrong with its document; v is in an undefined state where
// something is.
func (d Reader) ReadRecord(r io.Reader, v any) []*ReadError {
	found, _ := d.readRecord(r, v)
	return found
}

func (d Reader) readRecord(r io.Reader, v any) (found []*ReadError, ok bool) {
	data, err := readAll(r, d.MaxBytes)
	if fault, isFault := errors.AsType[*ReadError](err); isFault {
		return []*ReadError{fault}, false
	}
	limit := d.Limit
	if limit < 1 {
		limit = validation.DefaultLimit
	}
	faults, ok := strictjson.Collect(bytes.TrimPrefix(data, []byte("\ufeff")), v, limit)
	for _, fault := range faults {
		found = append(found, newReadError(fault))
	}
	return found, ok
}
