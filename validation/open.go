package validation

import (
	"database/sql/driver"
	"encoding"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Member is a member of a closed set, such as a role or the status of an event.
type Member interface {
	comparable
	encoding.TextMarshaler
	IsZero() bool
}

// Open holds a member of a closed set, or the code of one that this version does not know,
// because a newer one wrote it: a column or a document keeps what it said, and gives it
// back. A set grows with versions, and a reader of the set itself refuses what it does not
// know, for no answer is better than a wrong one; Open is for the host that must not lose
// it. Its text, JSON, SQL and binary forms are those of the set, so the type of a field may
// change from T to Open[T] and back without a change to what is stored.
//
// Open values compare with ==. The zero Open is no code.
type Open[T Member] struct {
	member T
	raw    string // of a code that is not known
}

// OpenOf holds a member.
func OpenOf[T Member](v T) Open[T] { return Open[T]{member: v} }

// Get returns the member, and false where the code is not known or there is none.
func (o Open[T]) Get() (T, bool) { return o.member, !o.member.IsZero() }

// IsZero reports whether there is no code.
func (o Open[T]) IsZero() bool { return o.member.IsZero() && o.raw == "" }

// String returns the code, known or not; "" for zero.
func (o Open[T]) String() string {
	text, err := o.MarshalText()
	if err != nil {
		return fmt.Sprint(o.member)
	}
	return string(text)
}

// MarshalText returns the code; zero is empty.
func (o Open[T]) MarshalText() ([]byte, error) {
	if o.raw != "" {
		return []byte(o.raw), nil
	}
	return o.member.MarshalText()
}

// longestCode is how long the code of a member may be, in bytes.
const longestCode = 64

// UnmarshalText reads a code; one that is not known is kept if it may be a code at all: at
// most 64 bytes of letters, digits and signs, without a blank. Any other text is the error
// of the set.
func (o *Open[T]) UnmarshalText(text []byte) error {
	var v T
	reader, ok := any(&v).(encoding.TextUnmarshaler)
	if !ok {
		return fmt.Errorf("validation: %T has no UnmarshalText", v)
	}
	err := reader.UnmarshalText(text)
	switch {
	case err == nil:
		*o = Open[T]{member: v}
	case mayBeCode(text):
		*o = Open[T]{raw: string(text)}
	default:
		return err
	}
	return nil
}

// mayBeCode reports whether a text has the form of a code.
func mayBeCode(text []byte) bool {
	return len(text) <= longestCode && utf8.Valid(text) &&
		strings.IndexFunc(string(text), func(r rune) bool { return !unicode.IsGraphic(r) || unicode.IsSpace(r) }) < 0
}

// MarshalBinary returns the code, for gob, CBOR and the like.
func (o Open[T]) MarshalBinary() ([]byte, error) { return o.MarshalText() }

// UnmarshalBinary reads what MarshalBinary returned.
func (o *Open[T]) UnmarshalBinary(data []byte) error { return o.UnmarshalText(data) }

// Value returns the code for a database; zero is NULL.
func (o Open[T]) Value() (driver.Value, error) {
	if o.IsZero() {
		return nil, nil
	}
	text, err := o.MarshalText()
	return string(text), err
}

// Scan reads a code from a database, also one that a CHAR column pads with blanks; NULL
// and "" set zero.
func (o *Open[T]) Scan(src any) error {
	switch src := src.(type) {
	case nil:
		*o = Open[T]{}
		return nil
	case string:
		return o.UnmarshalText([]byte(strings.TrimRight(src, " ")))
	case []byte:
		return o.UnmarshalText([]byte(strings.TrimRight(string(src), " ")))
	}
	return fmt.Errorf("validation: cannot scan a %T into a code", src)
}

// Equal reports whether both are the same; it is for tools that compare by reflection, as
// values compare with ==.
func (o Open[T]) Equal(other Open[T]) bool { return o == other }

// GormDataType returns "text": an ORM that makes its own columns keeps the code.
func (Open[T]) GormDataType() string { return "text" }
