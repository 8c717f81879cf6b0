package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/internal/strictjson"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/audit"
	"github.com/integritas-id/integritas/program/recap"
	"github.com/integritas-id/integritas/validation"
)

// finding is one thing that is told of a document.
type finding struct {
	Line     int    `json:"line,omitempty"`
	Column   int    `json:"column,omitempty"`
	Pointer  string `json:"path"`
	Code     string `json:"code"`
	Severity string `json:"severity"`
	Message  string `json:"message"`
}

// result is what is told of one document.
type result struct {
	File     string    `json:"file"`
	Schema   string    `json:"schema,omitempty"`
	Findings []finding `json:"findings"`

	unopened error // why there was nothing to read
}

// errors counts the faults that cannot stand.
func (r result) errors() int {
	n := 0
	for _, f := range r.Findings {
		if f.Severity == validation.Error.String() {
			n++
		}
	}
	return n
}

// judge reads and checks one document.
func judge(c *command.Call, name string, open func(string) (*command.Input, error), on civil.Date, notes bool) result {
	r := result{File: name, Findings: []finding{}}
	in, err := open(name)
	if err != nil {
		r.fault("", err, c.Tag)
		r.unopened = err
		return r
	}
	r.File = in.Name
	defer func() { _ = in.Close() }() // it was only read
	data, err := io.ReadAll(io.LimitReader(in.Text(), program.MaxDocument+1))
	if err != nil {
		r.fault("SOURCE", err, c.Tag)
		return r
	}
	r.Schema = schemaOf(data)
	checker := validation.Checker{On: on, Notes: notes}
	switch r.Schema {
	case "", program.EventSchema:
		e, found := program.Reader{}.Read(bytes.NewReader(data))
		for _, f := range found {
			r.Findings = append(r.Findings, finding{f.Line, f.Column, f.Pointer, string(f.Code), validation.Error.String(), reason(f, c.Tag)})
		}
		if e != nil {
			r.problems(data, checker.Check(&audit.Document{Event: e}), c.Tag)
		}
	case recap.Schema:
		var sum recap.Recap
		if err := json.Unmarshal(data, &sum); err != nil {
			r.fault("", err, c.Tag)
		}
	default:
		r.Findings = append(r.Findings, finding{
			Line: 1, Column: 1, Pointer: "/schema", Code: string(program.ReadSchema), Severity: validation.Error.String(),
			Message: c.Say("bentuk dokumen ini tidak dikenal; yang diperiksa: "+program.EventSchema+" dan "+recap.Schema,
				"the form of this document is not known; checked are "+program.EventSchema+" and "+recap.Schema),
		})
	}
	return r
}

// schemaOf returns the form that a document says it has; empty where it says none.
func schemaOf(data []byte) string {
	var head struct {
		Schema string `json:"schema"`
	}
	if json.Unmarshal(data, &head) != nil {
		return ""
	}
	return head.Schema
}

// messenger is an error that speaks both languages.
type messenger interface{ Message(language.Tag) string }

// fault adds an error that has no place of its own.
func (r *result) fault(code string, err error, tag language.Tag) {
	text := err.Error()
	var told messenger
	if errors.As(err, &told) {
		text = told.Message(tag)
	}
	r.Findings = append(r.Findings, finding{Code: code, Severity: validation.Error.String(), Message: text})
}

// reason is what a fault of reading tells beside its place.
func reason(f *program.ReadError, tag language.Tag) string {
	text := f.Message(tag)
	if _, rest, ok := bytes.Cut([]byte(text), []byte(": ")); ok {
		return string(rest)
	}
	return text
}

// unread returns the places whose values could not be read.
func (r *result) unread() map[string]bool {
	places := make(map[string]bool, len(r.Findings))
	for _, f := range r.Findings {
		places[f.Pointer] = f.Pointer != ""
	}
	return places
}

// problems adds what the check found, with the places in the text.
func (r *result) problems(data []byte, problems validation.Problems, tag language.Tag) {
	pointers := make([]string, len(problems))
	for i := range problems {
		pointers[i] = problems[i].Path
	}
	places := strictjson.Places(bytes.TrimPrefix(data, []byte("\ufeff")), pointers)
	unread := r.unread()
	for i := range problems {
		p := &problems[i]
		if unread[p.Path] { // told already, and absent for that reason alone
			continue
		}
		at := places[p.Path]
		r.Findings = append(r.Findings, finding{at.Line, at.Column, p.Path, p.Code(), p.Severity().String(), p.Message(tag)})
	}
}
