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
)

// Guest is what somebody filled in who registers, alone or with a partner.
type Guest struct {
	Own, Partner roster.Form
}

// ReadGuest reads the form of a guest as a row of a list is read. People are the guest
// and, where one is named, the partner.
func (d *Desk) ReadGuest(e store.Event, g Guest) (people []participant.Participant, own, partner roster.FormProblems) {
	reader := roster.Reader{On: day(e), Within: within(e), Namespace: d.Namespace}
	reg := reader.Form(g.Own)
	reg.Participant.ID = d.known(&reg.Participant, uuid.UUID{})
	people, own = append(people, reg.Participant), reg.Problems
	if g.Partner == (roster.Form{}) {
		return people, own, nil
	}
	with := reader.Form(g.Partner)
	with.Participant.ID = d.known(&with.Participant, reg.Participant.ID)
	with.Participant.SpouseOf = reg.Participant.ID
	return append(people, with.Participant), own, with.Problems
}

// known returns the id of a guest: by the number, else by all that tells one from another
// of the same name.
func (d *Desk) known(p *participant.Participant, partner uuid.UUID) uuid.UUID {
	if p.Number() != nil {
		return p.ID
	}
	text := strings.ToLower(p.Name.Full) + "\x00" + strings.ToLower(p.Unit) + "\x00" + p.Email.Reveal() + "\x00" + partner.String()
	for _, phone := range p.Phones {
		text += "\x00" + phone.Reveal()
	}
	return uuid.NewSHA1(d.Namespace, []byte(text))
}

// Register registers a guest, with the partner, and returns the guest's ticket. Faults
// stop it (ErrFaults), and so does somebody who is on the list already (ErrKnown):
// nobody's record is changed from outside.
func (d *Desk) Register(ctx context.Context, by store.Actor, e store.Event, people []participant.Participant) (ticket string, err error) {
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
			if people[i].Name.IsZero() {
				return ErrFaults
			}
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
	return ticket, err
}

func has(people []store.Person, id uuid.UUID) bool {
	return slices.ContainsFunc(people, func(p store.Person) bool { return p.ID == id })
}

// Refused reports whether problems of a form are such that it cannot be taken.
func Refused(problems ...roster.FormProblem) bool {
	return slices.ContainsFunc(problems, func(p roster.FormProblem) bool { return p.Severity() == validation.Error })
}

// Correct writes the form of a person over what is known of him or her; what the form
// does not ask for stays.
func (d *Desk) Correct(ctx context.Context, by store.Actor, e store.Event, p store.Person, f roster.Form) (roster.FormProblems, error) {
	reg := roster.Reader{On: day(e), Within: within(e), Namespace: d.Namespace}.Form(f)
	if Refused(reg.Problems...) || reg.Participant.Name.IsZero() {
		return reg.Problems, ErrFaults
	}
	n := &reg.Participant
	p.Name, p.Sex, p.NIP, p.Positions, p.Unit, p.Phones, p.Email = n.Name, n.Sex, n.NIP, n.Positions, n.Unit, n.Phones, n.Email
	return reg.Problems, d.Store.Change(ctx, by, func(tx *store.Tx) error {
		_, err := tx.PutPerson(e.ID.String(), p)
		return err
	})
}
