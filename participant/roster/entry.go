package roster

import (
	"fmt"
	"io"
	"log/slog"
	"slices"
	"strconv"

	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/validation"
)

// Entry is one person of a list, as far as he or she could be read, and all that is
// wrong. Two people in one row are two entries with the same Row. It is printed masked.
// The zero Entry is no row.
type Entry struct {
	Row         int                     `json:"row"`               // as the file has it, from 1; of several, that of the name
	Cells       Cells                   `json:"-"`                 // as they stood; of several rows, those of one column joined by a line break
	Table       int                     `json:"table,omitzero"`    // which table of the file it is in, from 1
	Section     string                  `json:"section,omitempty"` // the group of people that the list puts it in, as written
	Participant participant.Participant `json:"participant"`
	// Problems of the headings stand with the first entry of their table; their Row is
	// that of the headings.
	Problems Problems `json:"problems,omitempty"`

	layout *layout
}

// IsPerson reports whether the entry has somebody's name or number. A row without both is
// an entry, so that it can be mended, and so are the headings of a list that has no
// people: who counts or registers people passes over them.
func (e *Entry) IsPerson() bool {
	return !e.Participant.Name.IsZero() || e.Participant.Number() != nil
}

// Columns returns what each column of the entry's table holds, and by what it was
// understood, as a fresh copy.
func (e *Entry) Columns() []Column {
	if e.layout == nil {
		return nil
	}
	return slices.Clone(e.layout.columns)
}

// report adds a problem of a column of the file, 0 for the row; where there are too many
// of them, one that says so.
func (e *Entry) report(column int, path string, rule *validation.Rule, args ...any) {
	if n := len(e.Problems); n >= maxProblems {
		if e.Problems[n-1].Rule == &ruleUntold {
			return
		}
		column, path, rule, args = 0, "", &ruleUntold, nil
	}
	e.Problems = append(e.Problems, Problem{
		Problem: validation.Problem{Path: path, Rule: rule, Args: args},
		Row:     e.Row, Column: column, Heading: e.layout.heading(column),
	})
}

// maxProblems is how many problems of one row are told one by one.
const maxProblems = 64

// check runs the checks of the participant and says in which column each problem is.
func (e *Entry) check(checker *validation.Checker) {
	for _, p := range checker.Check(&e.Participant) {
		column := e.layout.columnFor(p.Path)
		e.Problems = append(e.Problems, Problem{Problem: p, Row: e.Row, Column: column, Heading: e.layout.heading(column)})
	}
}

// String returns row and person, "12: Nama Orang, S.T.".
func (e Entry) String() string { return strconv.Itoa(e.Row) + ": " + e.Participant.String() }

// Format writes the entry for every verb: as String, or, with a plus or a sharp
// (%+v, %#v), all that is known, masked.
func (e Entry) Format(s fmt.State, _ rune) {
	if s.Flag('+') || s.Flag('#') {
		_, _ = io.WriteString(s, e.LogValue().String())
		return
	}
	_, _ = io.WriteString(s, e.String())
}

// LogValue returns row, person and the number of problems, masked.
func (e Entry) LogValue() slog.Value {
	return slog.GroupValue(slog.Int("row", e.Row), slog.Any("participant", e.Participant.LogValue()), slog.Int("problems", len(e.Problems)))
}
