// Package enum is the one mechanism of the library's closed sets: a table of
// rows, one for each constant, from which codes, labels, parsing, JSON and SQL
// follow. The thin methods of each set are written by internal/gen/enum.
package enum

import (
	"bytes"
	"database/sql/driver"
	"fmt"
	"iter"
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/internal/slip"
)

// MaxText is the longest text in bytes that a closed set looks at.
const MaxText = 256

// Row describes one constant.
type Row struct {
	Code     string // machine code, stable for ever
	ID, EN   string // labels in Indonesian and English
	Synonyms string // further spellings that Parse takes, divided by "|"
}

// Ambiguous lists words that may mean several members of a set.
type Ambiguous[T ~uint8] struct {
	Words      string // divided by "|"
	Candidates []T
}

// Set is the table of a closed set: Rows[v] describes the constant v, so each row is
// written with its constant as the key, and Rows[0], the unknown value, stays empty.
type Set[T ~uint8] struct {
	Name      string // the Go type's name
	ID, EN    string // its name for people: "peran pihak", "party role"
	Rows      []Row
	Ambiguous []Ambiguous[T]
}

func (s *Set[T]) row(v T) *Row {
	if v == 0 || int(v) >= len(s.Rows) {
		return nil
	}
	return &s.Rows[v]
}

// String returns the code of v, "unknown" for zero, and "Name(9)" beyond the set.
func (s *Set[T]) String(v T) string {
	if r := s.row(v); r != nil {
		return r.Code
	}
	if v == 0 {
		return "unknown"
	}
	return s.Name + "(" + strconv.Itoa(int(v)) + ")"
}

// Label returns the name of v for people: English for an English tag, else Indonesian.
func (s *Set[T]) Label(v T, tag language.Tag) string {
	inEnglish := IsEnglish(tag)
	switch r := s.row(v); {
	case r != nil && inEnglish:
		return r.EN
	case r != nil:
		return r.ID
	case v != 0:
		return s.String(v)
	case inEnglish:
		return "unknown"
	}
	return "tidak diketahui"
}

// AppendText appends the code of v; zero appends nothing.
func (s *Set[T]) AppendText(b []byte, v T) ([]byte, error) {
	if v == 0 {
		return b, nil
	}
	r := s.row(v)
	if r == nil {
		return b, fmt.Errorf("%s has no text", s.String(v))
	}
	return append(b, r.Code...), nil
}

// MarshalText returns the code of v as text; zero is empty.
func (s *Set[T]) MarshalText(v T) ([]byte, error) {
	return s.AppendText(nil, v)
}

// UnmarshalText sets v from a code; empty text sets zero. Labels and synonyms
// are left to Parse: what is stored is a code.
func (s *Set[T]) UnmarshalText(text []byte, v *T) error {
	if len(text) == 0 {
		*v = 0
		return nil
	}
	for i := 1; i < len(s.Rows); i++ {
		if s.Rows[i].Code == string(text) {
			*v = T(i)
			return nil
		}
	}
	return s.Unknown(string(text))
}

// Value returns the code for a database; zero is NULL.
func (s *Set[T]) Value(v T) (driver.Value, error) {
	if v == 0 {
		return nil, nil
	}
	b, err := s.AppendText(nil, v)
	if err != nil {
		return nil, err
	}
	return string(b), nil
}

// Scan sets v from a code that a database returns; NULL and "" set zero. Trailing blanks
// are those of a CHAR column.
func (s *Set[T]) Scan(src any, v *T) error {
	switch src := src.(type) {
	case nil:
		*v = 0
		return nil
	case string:
		return s.UnmarshalText([]byte(strings.TrimRight(src, " ")), v)
	case []byte:
		return s.UnmarshalText(bytes.TrimRight(src, " "), v)
	}
	return fmt.Errorf("%s: cannot scan a %T", s.Name, src)
}

// Parse reads a code, a label or a synonym without regard to case, spacing and
// punctuation. An ambiguous word is an [*AmbiguousError], any other text an
// [*UnknownError].
func (s *Set[T]) Parse(text string) (T, error) {
	v, candidates := s.Lookup(text)
	switch {
	case v != 0:
		return v, nil
	case candidates != nil:
		return 0, s.Several(text, candidates)
	}
	return 0, s.Unknown(text)
}

// Lookup is Parse without an error: it returns the member, or what an ambiguous word may
// mean, or neither. The candidates are not the caller's to change.
func (s *Set[T]) Lookup(text string) (v T, candidates []T) {
	if len(text) > MaxText || fold.Equal(text, "") {
		return 0, nil
	}
	for i := 1; i < len(s.Rows); i++ {
		if r := &s.Rows[i]; fold.Equal(text, r.Code) || fold.Equal(text, r.ID) || fold.Equal(text, r.EN) {
			return T(i), nil
		}
	}
	for i := range s.Ambiguous {
		if hasWord(s.Ambiguous[i].Words, text) {
			return 0, s.Ambiguous[i].Candidates
		}
	}
	for i := 1; i < len(s.Rows); i++ {
		if hasWord(s.Rows[i].Synonyms, text) {
			return T(i), nil
		}
	}
	return 0, nil
}

// hasWord reports whether one of the words, divided by "|", folds like text.
func hasWord(words, text string) bool {
	for words != "" {
		word, rest, _ := strings.Cut(words, "|")
		if word != "" && fold.Equal(word, text) {
			return true
		}
		words = rest
	}
	return false
}

// All yields the members in the order of their constants, without the unknown
// value. It may be ranged over any number of times.
func (s *Set[T]) All() iter.Seq[T] {
	return func(yield func(T) bool) {
		for i := 1; i < len(s.Rows); i++ {
			if !yield(T(i)) {
				return
			}
		}
	}
}

// Unknown is the error for a text that names no member of the set.
func (s *Set[T]) Unknown(text string) *UnknownError {
	return &UnknownError{Set: s.Name, id: s.ID, en: s.EN, near: s.nearest(text)}
}

// nearest returns the code of the member whose label or synonym the text is, where a
// code was asked for; else the codes that a slip may have been.
func (s *Set[T]) nearest(text string) []string {
	if v, _ := s.Lookup(text); v != 0 {
		return []string{s.String(v)}
	}
	return slip.Nearest(text, s.codes)
}

// codes yields the codes of the set.
func (s *Set[T]) codes(yield func(string) bool) {
	for i := 1; i < len(s.Rows); i++ {
		if !yield(s.Rows[i].Code) {
			return
		}
	}
}

// Several is the error for a text that may mean any of some members of the set.
func (s *Set[T]) Several(text string, members []T) *AmbiguousError {
	e := &AmbiguousError{Set: s.Name, Text: text, id: s.ID, en: s.EN}
	for _, v := range members {
		e.Codes = append(e.Codes, s.String(v))
		e.labelsID = append(e.labelsID, s.Label(v, language.Indonesian))
		e.labelsEN = append(e.labelsEN, s.Label(v, language.English))
	}
	return e
}
