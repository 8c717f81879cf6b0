package program

import "github.com/integritas-id/integritas/validation"

// Conflict is a field on which sources disagree, or in which one contradicts itself.
// What stands in the field is the choice of whoever made the record; the conflict
// keeps the rest.
type Conflict struct {
	// Field is a JSON Pointer into the event, "/people/0/name", or to what is told
	// otherwise: "/schedule/range".
	Field  string          `json:"field,omitempty"`
	Values []ConflictValue `json:"values,omitempty"` // what the sources say, in order
	Open   bool            `json:"open,omitempty"`   // nothing has been chosen yet
	Note   string          `json:"note,omitempty"`   // "yang kedua salah cetak"
}

// ConflictValue is what one or more sources say, as printed.
type ConflictValue struct {
	Value   string   `json:"value,omitempty"`
	Sources []string `json:"sources,omitempty"` // ids
}

// Check reports a conflict that nobody has decided yet, and one that is none.
func (c *Conflict) Check(s *validation.Scope) {
	if c.Field == "" || c.Field[0] != '/' {
		s.Report("field", &ruleConflictField)
	}
	switch distinct := c.distinct(); {
	case distinct < 2:
		s.Report("values", &ruleConflictValues)
	case c.Open:
		s.Report("open", &ruleConflictOpen, distinct)
	}
}

func (c *Conflict) distinct() int {
	n := 0
next:
	for i, v := range c.Values {
		for _, before := range c.Values[:i] {
			if before.Value == v.Value {
				continue next
			}
		}
		n++
	}
	return n
}

var ruleConflictField = validation.Rule{
	Code: "conflict.field", Severity: validation.Error,
	ID:     "isi field dengan JSON Pointer ke tempat yang diperselisihkan, misalnya /people/0/name",
	EN:     "fill in field with a JSON Pointer to what is in dispute, such as /people/0/name",
	Source: "RFC 6901",
}

var ruleConflictValues = validation.Rule{
	Code: "conflict.values", Severity: validation.Error,
	ID:     "perbedaan memerlukan sedikitnya dua keterangan yang berlainan",
	EN:     "a conflict needs at least two statements that differ",
	Source: "sources that agree are in no conflict",
}

var ruleConflictOpen = validation.Rule{
	Code: "conflict.open", Severity: validation.Warning,
	ID:     "ada %[1]d keterangan yang berlainan dan belum dipilih; putuskan mana yang dipakai",
	EN:     "%[1]d statements differ and none has been chosen; decide which one stands",
	Source: "a reader must know which value is meant",
}
