package nation

import (
	"cmp"
	"errors"
	"path"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/recap"
	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/validation"
)

// Source is where a record stands.
type Source struct {
	File string `json:"file"`
	Line int    `json:"line,omitempty"` // from 1, of a list the row; 0 is the file as a whole
}

func (s Source) compare(o Source) int {
	return cmp.Or(strings.Compare(s.File, o.File), cmp.Compare(s.Line, o.Line))
}

// Problem is one thing that is wrong with what an office sent. It repeats nothing of the
// record but its place.
type Problem struct {
	File     string `json:"file"`
	Line     int    `json:"line,omitempty"`
	Column   int    `json:"column,omitempty"`
	Pointer  string `json:"pointer,omitempty"` // JSON Pointer into the record
	Rule     string `json:"rule"`
	Severity string `json:"severity"`
	// Lost is how many participations are not in the sums because of it; of a record that
	// could not be read nobody knows, and it is 0.
	Lost int  `json:"lost,omitempty"`
	Text Text `json:"message"`
}

// Text is a sentence in both languages.
type Text struct {
	ID string `json:"id"`
	EN string `json:"en"`
}

// IsError reports whether the record is not in the sums.
func (p *Problem) IsError() bool { return p.Severity == validation.Error.String() }

// Compare orders problems as a person mends them: file by file, from the top down.
func (p *Problem) Compare(o *Problem) int {
	return cmp.Or(
		strings.Compare(p.File, o.File), cmp.Compare(p.Line, o.Line), cmp.Compare(p.Column, o.Column),
		strings.Compare(p.Pointer, o.Pointer), strings.Compare(p.Rule, o.Rule), strings.Compare(p.Text.ID, o.Text.ID),
		cmp.Compare(p.Lost, o.Lost),
	)
}

// Office returns the office that sent the file: the code of the region that begins the
// name of a folder above it, as in 18.72/events.jsonl, the nearest first; else that which
// begins its own name, as in 18.72-kota-metro.json; else the folder in which it lies. Two
// digits are a province as the name of a folder alone: files are numbered so, too.
func Office(file string) string {
	dir, base := path.Split(strings.ReplaceAll(file, "\\", "/"))
	folders := strings.Split(strings.TrimSuffix(dir, "/"), "/")
	slices.Reverse(folders)
	for _, name := range append(folders, base) {
		end := strings.IndexFunc(name, func(r rune) bool { return r != '.' && (r < '0' || r > '9') })
		if end < 0 {
			end = len(name)
		}
		code, err := region.ParseCode(strings.Trim(name[:end], "."))
		if err != nil || code.Level() == region.Province && end < len(name) {
			continue
		}
		if _, known := region.Lookup(code); known {
			return code.String()
		}
	}
	return cmp.Or(path.Base(dir), ".")
}

// told makes a problem of what a check of the library found.
func told(at Source, p validation.Problem) Problem {
	return Problem{
		File: at.File, Line: at.Line, Pointer: p.Path, Rule: p.Code(), Severity: p.Severity().String(),
		Text: Text{p.Message(language.Indonesian), p.Message(language.English)},
	}
}

// broken makes a problem of a rule of this package.
func broken(at Source, r *validation.Rule, args ...any) Problem {
	return told(at, validation.Problem{Rule: r, Args: args})
}

// unread makes a problem of a fault that a strict reader found in a record that begins at
// a line.
func unread(at Source, fault *program.ReadError) Problem {
	f := *fault
	if f.Line > 0 {
		f.Line += max(0, at.Line-1)
		at.Line = f.Line
	}
	return Problem{
		File: at.File, Line: at.Line, Column: f.Column, Pointer: f.Pointer,
		Rule: "read." + strings.ReplaceAll(strings.ToLower(string(f.Code)), "_", "-"), Severity: validation.Error.String(),
		Text: Text{f.Message(language.Indonesian), f.Message(language.English)},
	}
}

// noRecap makes a problem of a recap that cannot be read.
func noRecap(at Source, err error) Problem {
	if fault, ok := errors.AsType[*program.ReadError](err); ok {
		return unread(at, fault)
	}
	if fault, ok := errors.AsType[*recap.DocumentError](err); ok {
		return Problem{
			File: at.File, Line: at.Line, Pointer: fault.Pointer, Rule: "recap.document", Severity: validation.Error.String(),
			Text: Text{fault.Message(language.Indonesian), fault.Message(language.English)},
		}
	}
	return broken(at, &ruleRecap)
}

// Unopened is the problem of a file that cannot be opened.
func Unopened(name string) Problem { return broken(Source{name, 0}, &ruleOpen) }
