package desk

import (
	"cmp"
	"context"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/examples/desk/internal/store"
	"github.com/integritas-id/integritas/program/attend"
)

// Candidate is one person and what the policy of the event says.
type Candidate struct {
	store.Person
	attend.Decision
	Certificate *attend.Certificate // that holds; nil for none
}

// Candidates decides about everybody of an event.
func (d *Desk) Candidates(e store.Event, r *Roll, register attend.Register) []Candidate {
	held := map[uuid.UUID]*attend.Certificate{}
	for i := range register {
		if register[i].IsValid() {
			held[register[i].Participant] = &register[i]
		}
	}
	var all []Candidate
	for i := range r.People {
		p := r.People[i]
		decision := e.Settings.Policy.Decide(r.candidate(e, i), d.Now())
		all = append(all, Candidate{Person: p, Decision: decision, Certificate: held[p.ID]})
	}
	return all
}

// candidate is what the policy looks at for the person at an index.
func (r *Roll) candidate(e store.Event, i int) attend.Candidate {
	a := &r.Attendances[i]
	partner := cmp.Or(a.Partner, a.SpouseOf)
	return attend.Candidate{Event: e.Event, Attendance: a, Partner: r.Attendance(partner.String())}
}

// Issue makes the certificates of all who are eligible and have none, and returns how
// many.
func (d *Desk) Issue(ctx context.Context, by store.Actor, e store.Event) (issued int, err error) {
	roll, err := d.Roll(ctx, e)
	if err != nil {
		return 0, err
	}
	today := d.today(e)
	err = d.Store.Change(ctx, by, func(tx *store.Tx) error {
		issued = 0
		if err := tx.Lock(e.ID.String()); err != nil {
			return err
		}
		register, err := tx.Scheme()
		if err != nil {
			return err
		}
		next := e.Settings.Numbering.Next(register, today.Year())
		var fresh []attend.Certificate
		for i := range roll.People {
			p := &roll.People[i].Participant
			if p.IsChild() || holds(register, e.ID, p.ID) {
				continue
			}
			c, decision := e.Settings.Policy.Certify(roll.candidate(e, i), d.Now())
			if decision.Verdict != attend.VerdictEligible {
				continue
			}
			if c.Number, err = e.Settings.Numbering.Format(next+len(fresh), today); err != nil {
				return err
			}
			c.Scheme, c.Name, c.Issued = e.Settings.Numbering.Scheme, p.Name.String(), today
			c.Seal(d.Seal)
			fresh = append(fresh, c)
		}
		if err := register.Add(fresh...); err != nil {
			return err
		}
		for i := range fresh {
			if err := tx.PutCertificate(&fresh[i]); err != nil {
				return err
			}
		}
		issued = len(fresh)
		return nil
	})
	return issued, err
}

// holds reports whether the person has a certificate of the event that holds.
func holds(register attend.Register, event, person uuid.UUID) bool {
	for i := range register {
		if c := &register[i]; c.Event == event && c.Participant == person && c.IsValid() {
			return true
		}
	}
	return false
}

// Revoke ends a certificate, with the reason.
func (d *Desk) Revoke(ctx context.Context, by store.Actor, e store.Event, number, why string) error {
	id := e.ID.String()
	return d.Store.Change(ctx, by, func(tx *store.Tx) error {
		if err := tx.Lock(id); err != nil {
			return err
		}
		register, err := tx.Certificates(id)
		if err != nil {
			return err
		}
		c := register.Find(number)
		if c == nil {
			return store.ErrNotFound
		}
		if err := c.Revoke(d.today(e), why); err != nil {
			return err
		}
		return tx.PutCertificate(c)
	})
}

// Verify tells what a printed certificate is worth by its check code, as somebody typed
// it; of an unknown one certificate and event are nil.
func (d *Desk) Verify(ctx context.Context, code string) (attend.Authenticity, *attend.Certificate, store.Event, error) {
	events, err := d.Store.Events(ctx)
	if err != nil {
		return 0, nil, store.Event{}, err
	}
	for _, e := range events {
		register, err := d.Store.Certificates(ctx, e.ID.String())
		if err != nil {
			return 0, nil, store.Event{}, err
		}
		if c := register.FindCode(code); c != nil {
			worth, c := register.Verify(d.Seal, attend.Certificate{CheckCode: code, Number: c.Number})
			return worth, c, e, nil
		}
	}
	return 0, nil, store.Event{}, nil
}

func (d *Desk) today(e store.Event) civil.Date {
	return civil.DateOf(d.Now().In(e.ClockZone().Location()))
}
