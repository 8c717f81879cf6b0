package roster

import (
	"encoding/json"
	"log/slog"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/validation"
)

// FormProblem is one thing that is wrong with a form.
type FormProblem struct {
	validation.Problem                        // its Path leads into the Participant: "/nip"
	Field              Field                  // the field of the form; zero is the form as a whole
	Reason             participant.NumberCode // why a number is refused; "" where the rule says all
}

// String returns field, code and the Indonesian message on one line.
func (p FormProblem) String() string {
	s := p.Message(language.Indonesian) + " [" + p.Code() + "]"
	if p.Field.IsZero() {
		return s
	}
	return p.Field.String() + ": " + s
}

// LogValue logs field, code and severity.
func (p FormProblem) LogValue() slog.Value {
	return slog.GroupValue(slog.String("field", p.Field.String()), slog.String("path", p.Path),
		slog.String("code", p.Code()), slog.String("severity", p.Severity().String()))
}

// formProblemJSON is a problem of a form as a document has it.
type formProblemJSON struct {
	Field    Field               `json:"field,omitempty"`
	Path     string              `json:"path,omitempty"`
	Code     string              `json:"code"`
	Severity validation.Severity `json:"severity"`
	Message  messageJSON         `json:"message"`
	Reason   reasonJSON          `json:"reason,omitzero"`
}

type reasonJSON struct {
	Code participant.NumberCode `json:"code"`
	messageJSON
}

// MarshalJSON writes field and reason, with its code and its words in both languages,
// beside what a [validation.Problem] writes.
func (p FormProblem) MarshalJSON() ([]byte, error) {
	doc := formProblemJSON{Field: p.Field, Path: p.Path, Code: p.Code(), Severity: p.Severity(), Message: messageJSON{p.Message(language.Indonesian), p.Message(language.English)}}
	if p.Reason != "" {
		doc.Reason = reasonJSON{p.Reason, messageJSON{p.Reason.Label(language.Indonesian), p.Reason.Label(language.English)}}
	}
	return json.Marshal(doc)
}

// UnmarshalJSON reads what MarshalJSON wrote: see [validation.Problem.UnmarshalJSON].
func (p *FormProblem) UnmarshalJSON(data []byte) error {
	var doc formProblemJSON
	if err := json.Unmarshal(data, &doc); err != nil {
		return err
	}
	read := FormProblem{Field: doc.Field, Reason: doc.Reason.Code}
	if err := read.Problem.UnmarshalJSON(data); err != nil {
		return err
	}
	*p = read
	return nil
}

// Equal reports whether two problems say the same of the same field: see
// [validation.Problem.Equal].
func (p FormProblem) Equal(q FormProblem) bool {
	return p.Problem.Equal(q.Problem) && p.Field == q.Field && p.Reason == q.Reason
}

// FormProblems is what is wrong with a form.
type FormProblems []FormProblem

// Of returns the problems of one field, in the same order; nil where there are none.
func (ps FormProblems) Of(field Field) FormProblems {
	var of FormProblems
	for i := range ps {
		if ps[i].Field == field {
			of = append(of, ps[i])
		}
	}
	return of
}

// Err returns a [*validation.CheckError] with the problems that are errors, nil where
// all are warnings.
func (ps FormProblems) Err() error {
	var all validation.Problems
	for i := range ps {
		all = append(all, ps[i].Problem)
	}
	return all.Err()
}
