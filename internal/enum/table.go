package enum

import (
	"bytes"
	"database/sql/driver"
	"fmt"
	"iter"
	"slices"
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
type Ambiguous struct {
	Words      string  // divided by "|"
	Candidates []uint8 // constants of the set
}

// table is what a closed set knows, and does the work of [Set] for constants of any type.
type table struct {
	Name      string // the Go type's name
	ID, EN    string // its name for people: "peran pihak", "party role"
	Rows      []Row
	Ambiguous []Ambiguous
}

func (t *table) row(v uint8) *Row {
	if v == 0 || int(v) >= len(t.Rows) {
		return nil
	}
	return &t.Rows[v]
}

func (t *table) code(v uint8) string {
	if r := t.row(v); r != nil {
		return r.Code
	}
	if v == 0 {
		return "unknown"
	}
	return t.Name + "(" + strconv.Itoa(int(v)) + ")"
}

func (t *table) label(v uint8, tag language.Tag) string {
	inEnglish := IsEnglish(tag)
	switch r := t.row(v); {
	case r != nil && inEnglish:
		return r.EN
	case r != nil:
		return r.ID
	case v != 0:
		return t.code(v)
	case inEnglish:
		return "unknown"
	}
	return "tidak diketahui"
}

func (t *table) appendText(b []byte, v uint8) ([]byte, error) {
	if v == 0 {
		return b, nil
	}
	r := t.row(v)
	if r == nil {
		return b, fmt.Errorf("%s has no text", t.code(v))
	}
	return append(b, r.Code...), nil
}

// read returns the constant of a code, zero for empty text.
func (t *table) read(text []byte) (uint8, error) {
	if len(text) == 0 {
		return 0, nil
	}
	for i := 1; i < len(t.Rows); i++ {
		if t.Rows[i].Code == string(text) {
			return uint8(i), nil
		}
	}
	return 0, t.unknown(string(text))
}

func (t *table) value(v uint8) (driver.Value, error) {
	if v == 0 {
		return nil, nil
	}
	b, err := t.appendText(nil, v)
	if err != nil {
		return nil, err
	}
	return string(b), nil
}

func (t *table) scan(src any) (uint8, error) {
	switch src := src.(type) {
	case nil:
		return 0, nil
	case string:
		return t.read([]byte(strings.TrimRight(src, " ")))
	case []byte:
		return t.read(bytes.TrimRight(src, " "))
	}
	return 0, fmt.Errorf("%s: cannot scan a %T", t.Name, src)
}

func (t *table) parse(text string) (uint8, error) {
	v, candidates := t.lookup(text)
	switch {
	case v != 0:
		return v, nil
	case candidates != nil:
		return 0, t.several(text, candidates)
	}
	return 0, t.unknown(text)
}

func (t *table) lookup(text string) (v uint8, candidates []uint8) {
	if len(text) > MaxText || fold.Equal(text, "") {
		return 0, nil
	}
	for i := 1; i < len(t.Rows); i++ {
		if r := &t.Rows[i]; fold.Equal(text, r.Code) || fold.Equal(text, r.ID) || fold.Equal(text, r.EN) {
			return uint8(i), nil
		}
	}
	for i := range t.Ambiguous {
		if hasWord(t.Ambiguous[i].Words, text) {
			return 0, t.Ambiguous[i].Candidates
		}
	}
	for i := 1; i < len(t.Rows); i++ {
		if hasWord(t.Rows[i].Synonyms, text) {
			return uint8(i), nil
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

func (t *table) unknown(text string) *UnknownError {
	e := &UnknownError{Set: t.Name, id: t.ID, en: t.EN, near: t.nearest(text)}
	if len(e.near) == 0 && len(t.Rows) <= maxChoices+1 {
		e.all = slices.Collect(t.codes())
	}
	return e
}

// maxChoices is how many codes a message may tell one by one.
const maxChoices = 17

// nearest returns the code of the member whose label or synonym the text is, where a
// code was asked for; else the codes that a slip may have been.
func (t *table) nearest(text string) []string {
	if v, _ := t.lookup(text); v != 0 {
		return []string{t.code(v)}
	}
	return slip.Nearest(text, t.codes())
}

// codes yields the codes of the set.
func (t *table) codes() iter.Seq[string] {
	return func(yield func(string) bool) {
		for i := 1; i < len(t.Rows); i++ {
			if !yield(t.Rows[i].Code) {
				return
			}
		}
	}
}

func (t *table) several(text string, members []uint8) *AmbiguousError {
	e := &AmbiguousError{Set: t.Name, Text: text, id: t.ID, en: t.EN}
	for _, v := range members {
		e.Codes = append(e.Codes, t.code(v))
		e.labelsID = append(e.labelsID, t.label(v, language.Indonesian))
		e.labelsEN = append(e.labelsEN, t.label(v, language.English))
	}
	return e
}
