package main

import (
	"reflect"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/participant/roster"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/recap"
	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/validation"
)

// mirrors are the forms in JSON of types that write themselves. A test of package schema
// holds what they write against them.
var mirrors = map[string]reflect.Type{
	"validation.Problem": reflect.TypeFor[Problem](),
	"roster.Problem":     reflect.TypeFor[RowProblem](),
	"roster.FormProblem": reflect.TypeFor[FormProblem](),
	"recap.Recap":        reflect.TypeFor[Recap](),
}

// mirrorRequired are the members that a reader of a mirror asks for.
var mirrorRequired = map[string][]string{
	"Problem": {"code", "severity", "message"},
	"Recap":   {"schema", "total", "groups", "institutions", "events"},
}

// Message is a text for people in both languages.
type Message struct {
	ID string `json:"id"`
	EN string `json:"en"`
}

// Pointer is a JSON Pointer, which is empty for the record itself.
type Pointer string

// Fault is what all problems tell.
type Fault struct {
	Code     string              `json:"code"`
	Severity validation.Severity `json:"severity"`
	Message  Message             `json:"message"`
}

// Problem is one thing that is wrong with a record. Its path is always there.
type Problem struct {
	Path Pointer `json:"path"`
	Fault
}

// RowProblem is one thing that is wrong with a row of a list. Its path is absent for the
// row as a whole.
type RowProblem struct {
	Row     int    `json:"row"`
	Column  int    `json:"column"`
	Heading string `json:"heading"`
	Path    string `json:"path"`
	Fault
}

// FormProblem is one thing that is wrong with a form. Its path is absent for the form as a
// whole.
type FormProblem struct {
	Field roster.Field `json:"field"`
	Path  string       `json:"path"`
	Fault
	Reason Reason `json:"reason"`
}

// Reason tells why a number is refused.
type Reason struct {
	Code participant.NumberCode `json:"code"`
	Message
}

// Recap is a sum over events: who was listed, and who came, by group.
type Recap struct {
	Schema       string      `json:"schema"`
	Total        Group       `json:"total"`
	Groups       []Group     `json:"groups"`
	Institutions []Named     `json:"institutions"`
	Events       []uuid.UUID `json:"events"`
	Told         []Told      `json:"told"`
	People       People      `json:"people"`
}

// Group is the sum of one group.
type Group struct {
	By           recap.Dimension `json:"by"`
	Code         string          `json:"code"`
	Title        string          `json:"title"`
	Persons      recap.Persons   `json:"persons"`
	Couples      recap.Couples   `json:"couples"`
	Institutions []int           `json:"institutions"`
	Present      []int           `json:"institutions_present"`
	Events       []int           `json:"events"`
}

// Named is an office as lists spell it.
type Named struct {
	Name   string      `json:"name"`
	Region region.Code `json:"region"`
	Key    office.Key  `json:"key"`
}

// Told is what an event without a list tells of itself.
type Told struct {
	Event  int                 `json:"event"`
	Name   string              `json:"name"`
	Counts []program.Headcount `json:"counts"`
}

// People are the ids of those who are counted once.
type People struct {
	Namespace string      `json:"namespace"`
	IDs       []uuid.UUID `json:"ids"`
}

// countsOnly lets no number of a recap be negative: all of them count, or are places.
func (w *walker) countsOnly() {
	for _, def := range w.defs {
		for _, m := range def.Properties {
			if m.Type == "integer" {
				m.Minimum = new(int)
			}
			if m.Items != nil && m.Items.Type == "integer" {
				m.Items.Minimum = new(int)
			}
		}
	}
}
