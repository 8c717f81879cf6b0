package desk

import (
	"context"
	"errors"
	"slices"
	"strings"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/examples/desk/internal/auth"
	"github.com/integritas-id/integritas/examples/desk/internal/store"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/participant/roster"
	"github.com/integritas-id/integritas/validation"
)

// Errors of a registration.
var (
	ErrKnown  = errors.New("desk: this person is on the list already")
	ErrFaults = errors.New("desk: the form has faults")
	ErrClosed = errors.New("desk: registration is closed")
)

// Fields are what the form of a guest asks for, in its order: of the guest, and of the
// partner who comes along.
var Fields = []roster.Field{
	roster.FieldName, roster.FieldSex, roster.FieldNIP, roster.FieldPosition, roster.FieldUnit, roster.FieldPhone, roster.FieldEmail,
}

// Form is what a guest filled in: cells as a list has them, by field.
type Form struct {
	Guest, Partner map[roster.Field]string
}

// Fault is what is wrong with one field of a form.
type Fault struct {
	Partner bool
	Field   roster.Field // zero: the person as a whole
	validation.Problem
}

// ReadForm reads a form by the rules by which a list is read: it is one of one or two rows.
func (d *Desk) ReadForm(e store.Event, f Form) (people []participant.Participant, faults []Fault) {
	columns := []roster.Column{{Field: roster.FieldSpouseOf}}
	for _, field := range Fields {
		columns = append(columns, roster.Column{Field: field})
	}
	rows := [][]string{row("", f.Guest)}
	if f.HasPartner() {
		rows = append(rows, row(f.Guest[roster.FieldName], f.Partner))
	}
	reader := roster.Reader{On: day(e), Within: within(e), Namespace: d.Namespace, Columns: columns}
	for entry := range reader.Read(each(rows)) {
		for _, p := range entry.Problems {
			fault := Fault{Partner: p.Row == 2, Problem: p.Problem}
			if p.Column > 0 && p.Column <= len(columns) {
				fault.Field = columns[p.Column-1].Field
			}
			faults = append(faults, fault)
		}
		people = append(people, entry.Participant)
	}
	return people, faults
}

func row(spouseOf string, cells map[roster.Field]string) []string {
	all := []string{strings.TrimSpace(spouseOf)}
	for _, field := range Fields {
		all = append(all, strings.TrimSpace(cells[field]))
	}
	return all
}

// HasPartner reports whether anything is filled in of the partner.
func (f Form) HasPartner() bool {
	return slices.ContainsFunc(Fields, func(field roster.Field) bool { return strings.TrimSpace(f.Partner[field]) != "" })
}

// Register registers a guest, with the partner, and returns the guest's ticket. Faults
// that are errors stop it (ErrFaults), and so does somebody who is on the list already
// (ErrKnown): nobody's record is changed from outside.
func (d *Desk) Register(ctx context.Context, by store.Actor, e store.Event, f Form) (ticket string, faults []Fault, err error) {
	people, faults := d.ReadForm(e, f)
	if len(people) == 0 || slices.ContainsFunc(faults, func(f Fault) bool { return f.Severity() == validation.Error }) {
		return "", faults, ErrFaults
	}
	id := e.ID.String()
	err = d.Store.Change(ctx, by, func(tx *store.Tx) error {
		if err := tx.Lock(id); err != nil {
			return err
		}
		there, err := tx.People(id)
		if err != nil {
			return err
		}
		for i := range people {
			if has(there, people[i].ID) {
				return ErrKnown
			}
			p := store.Person{Participant: people[i], Ticket: auth.Token()}
			if i == 0 {
				ticket = p.Ticket
			}
			if _, err := tx.PutPerson(id, p); err != nil {
				return err
			}
		}
		return d.enrol(tx, e, people, d.Now())
	})
	return ticket, faults, err
}

func has(people []store.Person, id uuid.UUID) bool {
	return slices.ContainsFunc(people, func(p store.Person) bool { return p.ID == id })
}
