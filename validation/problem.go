package validation

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strconv"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
)

// Problem is one thing that is wrong with a record. One that is read back from JSON has a
// Rule of its own, with the same code and severity and the messages that were written.
// The zero Problem is none, and its message is empty.
type Problem struct {
	Path string // JSON Pointer into the record: "/participants/3/nip"; "" is the record itself
	Rule *Rule
	Args []any // what the rule's message tells; never private data
}

// Code returns the rule's code.
func (p Problem) Code() string {
	if p.Rule == nil {
		return ""
	}
	return p.Rule.Code
}

// Severity returns the rule's severity.
func (p Problem) Severity() Severity {
	if p.Rule == nil {
		return 0
	}
	return p.Rule.Severity
}

// Message tells what is wrong and how to mend it: in English for an English tag,
// else in Indonesian. Dates, ranges, numbers, amounts in [locale.Rupiah] and members
// of closed sets among the arguments are written in that language too.
func (p Problem) Message(tag language.Tag) string {
	if p.Rule == nil {
		return ""
	}
	format := enum.ByTag(tag, p.Rule.ID, p.Rule.EN)
	if len(p.Args) == 0 {
		return format
	}
	args := make([]any, len(p.Args))
	for i, a := range p.Args {
		args[i] = argumentFor(a, tag)
	}
	return fmt.Sprintf(format, args...)
}

// String returns path, code and the Indonesian message on one line.
func (p Problem) String() string {
	path := p.Path
	if path == "" {
		path = "/"
	}
	return path + ": " + p.Message(language.Indonesian) + " [" + p.Code() + "]"
}

// LogValue logs path, code and severity.
func (p Problem) LogValue() slog.Value {
	return slog.GroupValue(slog.String("path", p.Path), slog.String("code", p.Code()), slog.String("severity", p.Severity().String()))
}

// Equal reports whether two problems say the same: place, code, severity, and message in
// both languages. So one that was read back from JSON equals the one that was written.
func (p Problem) Equal(q Problem) bool {
	return p.Path == q.Path && p.Code() == q.Code() && p.Severity() == q.Severity() &&
		p.Message(language.Indonesian) == q.Message(language.Indonesian) && p.Message(language.English) == q.Message(language.English)
}

// problemJSON is a problem as a document has it.
type problemJSON struct {
	Path     string   `json:"path"`
	Code     string   `json:"code"`
	Severity Severity `json:"severity"`
	Message  struct {
		ID string `json:"id"`
		EN string `json:"en"`
	} `json:"message"`
}

// MarshalJSON writes path, code, severity and the message in both languages.
func (p Problem) MarshalJSON() ([]byte, error) {
	doc := problemJSON{Path: p.Path, Code: p.Code(), Severity: p.Severity()}
	doc.Message.ID, doc.Message.EN = p.Message(language.Indonesian), p.Message(language.English)
	return json.Marshal(doc)
}

// UnmarshalJSON reads what MarshalJSON wrote, also by a newer version that has more
// rules; an object without members is the zero Problem. A severity that is not known is
// an [*UnknownError], a problem without a code an error.
func (p *Problem) UnmarshalJSON(data []byte) error {
	var doc problemJSON
	if err := json.Unmarshal(data, &doc); err != nil {
		return err
	}
	if doc == (problemJSON{}) {
		*p = Problem{}
		return nil
	}
	if doc.Code == "" {
		return errors.New("validation: a problem without the code of its rule")
	}
	read := new(Rule) // none of ours: it has no source
	read.Code, read.Severity, read.ID, read.EN = doc.Code, doc.Severity, doc.Message.ID, doc.Message.EN
	*p = Problem{Path: doc.Path, Rule: read}
	return nil
}

// Problems is what is wrong with a record, in document order.
type Problems []Problem

// Count returns how many problems have this severity.
func (ps Problems) Count(s Severity) int {
	n := 0
	for _, p := range ps {
		if p.Severity() == s {
			n++
		}
	}
	return n
}

// Of returns the problems of this severity, in the same order; nil where there are none.
func (ps Problems) Of(s Severity) Problems {
	var of Problems
	for _, p := range ps {
		if p.Severity() == s {
			of = append(of, p)
		}
	}
	return of
}

// Err returns a [*CheckError] with the problems that are errors, nil where none is.
func (ps Problems) Err() error {
	if errs := ps.Of(Error); errs != nil {
		return &CheckError{Problems: errs}
	}
	return nil
}

// CheckError says that a record cannot be right.
type CheckError struct {
	Problems Problems // at least one, all of severity [Error]
}

// Error returns the first problem and how many more there are.
func (e *CheckError) Error() string {
	if len(e.Problems) == 0 {
		return "validation: nothing is known to be wrong"
	}
	s := "validation: " + e.Problems[0].String()
	if n := len(e.Problems) - 1; n > 0 {
		s += " (+" + strconv.Itoa(n) + ")"
	}
	return s
}

// Message tells the first problem and how many more there are: in English for an English tag, else in Indonesian.
func (e *CheckError) Message(tag language.Tag) string {
	if len(e.Problems) == 0 {
		return enum.ByTag(tag, "tidak ada kesalahan yang diketahui", "nothing is known to be wrong")
	}
	first := e.Problems[0].Message(tag)
	if n := len(e.Problems) - 1; n > 0 {
		first += enum.ByTag(tag, "; kesalahan lain: ", "; other errors: ") + strconv.Itoa(n)
	}
	return first
}
