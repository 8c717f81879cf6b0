package recap

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/program"
)

// jsonDocument is the JSON form. Its long arrays are read item by item, so that reading
// takes no more memory than a small multiple of the document.
type jsonDocument struct {
	Schema       string          `json:"schema"`
	Total        docGroup        `json:"total"`
	Groups       json.RawMessage `json:"groups"`
	Institutions json.RawMessage `json:"institutions"`
	Events       []uuid.UUID     `json:"events"`
	Told         json.RawMessage `json:"told,omitempty"`
	People       *docPeople      `json:"people,omitempty"`
}

// MarshalJSON writes everything that a later Merge needs: the same sum in the same
// bytes, whatever way it came about.
func (r Recap) MarshalJSON() ([]byte, error) {
	d := r.document()
	return json.Marshal(struct {
		Schema       string      `json:"schema"`
		Total        docGroup    `json:"total"`
		Groups       []docGroup  `json:"groups"`
		Institutions []docOffice `json:"institutions"`
		Events       []uuid.UUID `json:"events"`
		Told         []docTold   `json:"told,omitempty"`
		People       *docPeople  `json:"people,omitempty"`
	}{Schema, d.total, d.groups, d.institutions, d.events, d.told, d.people})
}

// UnmarshalJSON reads what MarshalJSON wrote and replaces the recap. It is strict: a
// member that it does not know or that is given twice is a [*program.ReadError] with
// the place, and what contradicts itself a [*DocumentError] with the place that wraps
// [ErrSchema], [ErrPlace] or [ErrCount]: a group that stands there twice or names what is
// not there, counts that are negative, above [MaxCount] or larger than what holds them, groups that
// do not add up to the total. After an error the recap is as before.
func (r *Recap) UnmarshalJSON(data []byte) error {
	var d jsonDocument
	if err := program.ReadRecord(bytes.NewReader(data), &d); err != nil {
		return fmt.Errorf("recap: %w", err)
	}
	if d.Schema != Schema {
		return faultSchema.at("/schema")
	}
	var b builder
	for i, id := range d.Events {
		if err := b.event(i, id); err != nil {
			return err
		}
	}
	if err := each(d.Institutions, "/institutions", b.office); err != nil {
		return err
	}
	if err := b.total(&d.Total); err != nil {
		return err
	}
	if err := each(d.Groups, "/groups", b.group); err != nil {
		return err
	}
	if err := each(d.Told, "/told", b.tell); err != nil {
		return err
	}
	if err := b.count(d.People); err != nil {
		return err
	}
	read, err := b.finish()
	if err != nil {
		return err
	}
	*r = *read
	return nil
}

// count reads the ids of the people, where they were counted.
func (b *builder) count(d *docPeople) error {
	if d == nil || d.Namespace == "" {
		return nil
	}
	b.recap.people = people{fingerprint: d.Namespace, ids: make(map[uuid.UUID]struct{}, len(d.IDs))}
	for i, id := range d.IDs {
		if err := b.person(i, id); err != nil {
			return err
		}
	}
	return nil
}

// each reads the items of an array one after the other.
func each[T any](array json.RawMessage, pointer string, take func(i int, item *T) error) error {
	if len(array) == 0 || string(array) == "null" {
		return nil
	}
	in := json.NewDecoder(bytes.NewReader(array))
	if start, err := in.Token(); err != nil || start != json.Delim('[') {
		return faultArray.at(pointer)
	}
	for i := 0; in.More(); i++ {
		var text json.RawMessage
		if err := in.Decode(&text); err != nil {
			return faultArray.at(pointer + "/" + strconv.Itoa(i))
		}
		var item T
		if err := program.ReadRecord(bytes.NewReader(text), &item); err != nil {
			if e, ok := errors.AsType[*program.ReadError](err); ok { // of the item: make it one of the document
				e.Pointer, e.Line, e.Column = pointer+"/"+strconv.Itoa(i)+e.Pointer, 0, 0
			}
			return fmt.Errorf("recap: %w", err)
		}
		if err := take(i, &item); err != nil {
			return err
		}
	}
	return nil
}
