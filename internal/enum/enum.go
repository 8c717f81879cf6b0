// Package enum is the one mechanism of the library's closed sets: a table of
// rows, one for each constant, from which codes, labels, parsing, JSON and SQL
// follow. The thin methods of each set are written by internal/gen/enum.
package enum

import (
	"database/sql/driver"
	"iter"

	"golang.org/x/text/language"
)

// Set is a closed set: Rows[v] describes the constant v, so each row is written with its
// constant as the key, and Rows[0], the unknown value, stays empty.
//
// Its methods only turn constants into numbers and back, so that they vanish where they
// are called. A method of a generic type that stays has a dictionary, and that keeps all
// methods of the type in every program that may call any method by its name, as templates
// do: 600 functions for the sets of the library.
type Set[T ~uint8] table

// String returns the code of v, "unknown" for zero, and "Name(9)" beyond the set.
func (s *Set[T]) String(v T) string { return (*table)(s).code(uint8(v)) }

// Label returns the name of v for people: English for an English tag, else Indonesian.
func (s *Set[T]) Label(v T, tag language.Tag) string { return (*table)(s).label(uint8(v), tag) }

// AppendText appends the code of v; zero appends nothing.
func (s *Set[T]) AppendText(b []byte, v T) ([]byte, error) {
	return (*table)(s).appendText(b, uint8(v))
}

// MarshalText returns the code of v as text; zero is empty.
func (s *Set[T]) MarshalText(v T) ([]byte, error) { return (*table)(s).appendText(nil, uint8(v)) }

// UnmarshalText sets v from a code; empty text sets zero. Labels and synonyms
// are left to Parse: what is stored is a code.
func (s *Set[T]) UnmarshalText(text []byte, v *T) error {
	n, err := (*table)(s).read(text)
	if err == nil {
		*v = T(n)
	}
	return err
}

// Value returns the code for a database; zero is NULL.
func (s *Set[T]) Value(v T) (driver.Value, error) { return (*table)(s).value(uint8(v)) }

// Scan sets v from a code that a database returns; NULL and "" set zero. Trailing blanks
// are those of a CHAR column.
func (s *Set[T]) Scan(src any, v *T) error {
	n, err := (*table)(s).scan(src)
	if err == nil {
		*v = T(n)
	}
	return err
}

// Parse reads a code, a label or a synonym without regard to case, spacing and
// punctuation. An ambiguous word is an [*AmbiguousError], any other text an
// [*UnknownError].
func (s *Set[T]) Parse(text string) (T, error) {
	n, err := (*table)(s).parse(text)
	return T(n), err
}

// Lookup is Parse without an error: it returns the member, or what an ambiguous word may
// mean, or neither. The candidates are not the caller's to change.
func (s *Set[T]) Lookup(text string) (v T, candidates []uint8) {
	n, candidates := (*table)(s).lookup(text)
	return T(n), candidates
}

// All yields the members in the order of their constants, without the unknown
// value. It may be ranged over any number of times.
func (s *Set[T]) All() iter.Seq[T] { return upTo[T](len(s.Rows)) }

// upTo yields the constants from 1 up to one below n.
func upTo[T ~uint8](n int) iter.Seq[T] {
	return func(yield func(T) bool) {
		for i := 1; i < n; i++ {
			if !yield(T(i)) {
				return
			}
		}
	}
}

// Unknown is the error for a text that names no member of the set.
func (s *Set[T]) Unknown(text string) *UnknownError { return (*table)(s).unknown(text) }

// Several is the error for a text that may mean any of some members of the set.
func (s *Set[T]) Several(text string, members []uint8) *AmbiguousError {
	return (*table)(s).several(text, members)
}

// Members yields the members of b in the order of their constants.
func (s *Set[T]) Members(b Bits) iter.Seq[T] { return members[T](b) }

// AppendBits appends the codes of the members with a comma between them.
func (s *Set[T]) AppendBits(dst []byte, b Bits) ([]byte, error) {
	return (*table)(s).appendBits(dst, b)
}

// ParseBits reads the form of [Set.AppendBits].
func (s *Set[T]) ParseBits(text string) (Bits, error) { return (*table)(s).parseBits(text) }

// MarshalBits returns a JSON array of codes.
func (s *Set[T]) MarshalBits(b Bits) ([]byte, error) { return (*table)(s).marshalBits(b) }

// UnmarshalBits reads a JSON array of codes, or the text form, which is that of the key
// of a map; null is the empty set. A code that stands twice in the array is an error.
func (s *Set[T]) UnmarshalBits(data []byte) (Bits, error) { return (*table)(s).unmarshalBits(data) }

// ValueBits returns the form of [Set.AppendBits] for a database; none is NULL.
func (s *Set[T]) ValueBits(b Bits) (driver.Value, error) { return (*table)(s).valueBits(b) }

// ScanBits reads the form of [Set.AppendBits]; NULL and "" are the empty set.
func (s *Set[T]) ScanBits(src any) (Bits, error) { return (*table)(s).scanBits(src) }
