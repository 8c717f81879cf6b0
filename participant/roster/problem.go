package roster

import (
	"encoding/json"
	"log/slog"
	"slices"
	"strconv"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/validation"
)

// Problem is one thing that is wrong with a row, and where in the file it stands.
type Problem struct {
	validation.Problem        // its Path leads into the Participant: "/nip"
	Row                int    // as the file has it, from 1
	Column             int    // from 1; 0 is the row as a whole
	Heading            string // what stands above the column, if anything does
}

// Ref returns the place as spreadsheets name it, "C12", or "12" for a whole row.
func (p Problem) Ref() string { return ColumnName(p.Column) + strconv.Itoa(p.Row) }

// ColumnName returns the letters of a column as spreadsheets count them: 1 is "A",
// 27 is "AA". It returns "" for 0 and less.
func ColumnName(column int) string {
	var b [8]byte
	i := len(b)
	for ; column > 0 && i > 0; column = (column - 1) / 26 {
		i--
		b[i] = 'A' + byte((column-1)%26)
	}
	return string(b[i:])
}

// String returns place, code and the Indonesian message on one line.
func (p Problem) String() string {
	s := p.Ref()
	if p.Heading != "" {
		s += " (" + p.Heading + ")"
	}
	return s + ": " + p.Message(language.Indonesian) + " [" + p.Code() + "]"
}

// LogValue logs place, code and severity.
func (p Problem) LogValue() slog.Value {
	return slog.GroupValue(slog.String("at", p.Ref()), slog.String("path", p.Path),
		slog.String("code", p.Code()), slog.String("severity", p.Severity().String()))
}

// problemJSON is a problem as a document has it, and what it says itself.
type problemJSON struct {
	Row      int                 `json:"row"`
	Column   int                 `json:"column,omitzero"`
	Heading  string              `json:"heading,omitempty"`
	Path     string              `json:"path,omitempty"`
	Code     string              `json:"code"`
	Severity validation.Severity `json:"severity"`
	Message  messageJSON         `json:"message"`
}

type messageJSON struct {
	ID string `json:"id"`
	EN string `json:"en"`
}

// MarshalJSON writes row, column and heading beside what a [validation.Problem] writes.
func (p Problem) MarshalJSON() ([]byte, error) {
	return json.Marshal(problemJSON{p.Row, p.Column, p.Heading, p.Path, p.Code(), p.Severity(), messageJSON{p.Message(language.Indonesian), p.Message(language.English)}})
}

// UnmarshalJSON reads what MarshalJSON wrote: see [validation.Problem.UnmarshalJSON].
func (p *Problem) UnmarshalJSON(data []byte) error {
	var doc problemJSON
	if err := json.Unmarshal(data, &doc); err != nil {
		return err
	}
	read := Problem{Row: doc.Row, Column: doc.Column, Heading: doc.Heading}
	if err := read.Problem.UnmarshalJSON(data); err != nil {
		return err
	}
	*p = read
	return nil
}

// Equal reports whether two problems say the same of the same place: see
// [validation.Problem.Equal].
func (p Problem) Equal(q Problem) bool {
	return p.Problem.Equal(q.Problem) && p.Row == q.Row && p.Column == q.Column && p.Heading == q.Heading
}

// Problems is what is wrong with a row: first the file and the row as a whole, then
// column by column.
type Problems []Problem

// Count returns how many problems have this severity.
func (ps Problems) Count(s validation.Severity) int {
	n := 0
	for i := range ps {
		if ps[i].Severity() == s {
			n++
		}
	}
	return n
}

// Err returns a [*validation.CheckError] with the problems that are errors, nil where
// all are warnings.
func (ps Problems) Err() error {
	var all validation.Problems
	for i := range ps {
		all = append(all, ps[i].Problem)
	}
	return all.Err()
}

// about reports whether a problem is about a member.
func (ps Problems) about(path string) bool {
	return slices.ContainsFunc(ps, func(p Problem) bool { return p.Path == path })
}
