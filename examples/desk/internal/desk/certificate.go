package desk

import (
	"cmp"
	"context"
	"errors"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/examples/desk/internal/store"
	"github.com/integritas-id/integritas/program/attend"
)

// ErrNotDue says that the policy of the event gives a person no certificate.
var ErrNotDue = errors.New("desk: no certificate is due")

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
	err = d.Store.Change(ctx, by, func(tx *store.Tx) error {
		issued = 0
		entry, err := d.open(tx, e)
		if err != nil {
			return err
		}
		for i := range roll.People {
			p := &roll.People[i].Participant
			if p.IsChild() || holds(entry.register, e.ID, p.ID) {
				continue
			}
			if _, decision, err := entry.draw(roll, i); err != nil {
				return err
			} else if decision.Verdict == attend.VerdictEligible {
				issued++
			}
		}
		return entry.close(tx)
	})
	return issued, err
}

// Replace puts a certificate with the name as it is today in the place of one that holds.
func (d *Desk) Replace(ctx context.Context, by store.Actor, e store.Event, number, why string) error {
	roll, err := d.Roll(ctx, e)
	if err != nil {
		return err
	}
	return d.Store.Change(ctx, by, func(tx *store.Tx) error {
		entry, err := d.open(tx, e)
		if err != nil {
			return err
		}
		old := entry.register.Find(number)
		if old == nil || old.Event != e.ID {
			return store.ErrNotFound
		}
		ended := *old
		i, ok := roll.index[old.Participant]
		if !ok {
			return store.ErrPurged
		}
		next, decision, err := entry.draw(roll, i)
		if err != nil {
			return err
		}
		if decision.Verdict != attend.VerdictEligible {
			return ErrNotDue
		}
		if err := ended.Replace(next, entry.today, why); err != nil {
			return err
		}
		if err := tx.PutCertificate(&ended); err != nil {
			return err
		}
		return entry.close(tx)
	})
}

// issuing is the register of all certificates while new ones are entered.
type issuing struct {
	desk     *Desk
	event    store.Event
	register attend.Register
	today    civil.Date
	next     int // sequence number
	fresh    []*attend.Certificate
}

// open opens the register for an event; nobody else enters a number meanwhile.
func (d *Desk) open(tx *store.Tx, e store.Event) (*issuing, error) {
	if err := tx.LockNumbers(); err != nil {
		return nil, err
	}
	register, err := tx.Scheme()
	today := d.today(e)
	return &issuing{d, e, register, today, e.Settings.Numbering.Next(register, today.Year()), nil}, err
}

// draw makes the certificate of the person at an index, under the next number, if one is
// due; else it is nil, and the decision tells why.
func (b *issuing) draw(r *Roll, i int) (*attend.Certificate, attend.Decision, error) {
	set := b.event.Settings
	c, decision := set.Policy.Certify(r.candidate(b.event, i), b.desk.Now())
	if decision.Verdict != attend.VerdictEligible {
		return nil, decision, nil
	}
	var err error
	if c.Number, err = set.Numbering.Format(b.next+len(b.fresh), b.today); err != nil {
		return nil, decision, err
	}
	c.Scheme, c.Name, c.Issued = set.Numbering.Scheme, r.People[i].Name.String(), b.today
	c.Seal(b.desk.Seal)
	b.fresh = append(b.fresh, &c)
	return &c, decision, nil
}

// close enters the new certificates.
func (b *issuing) close(tx *store.Tx) error {
	all := make([]attend.Certificate, len(b.fresh))
	for i, c := range b.fresh {
		all[i] = *c
	}
	if err := b.register.Add(all...); err != nil {
		return err
	}
	for _, c := range b.fresh {
		if err := tx.PutCertificate(c); err != nil {
			return err
		}
	}
	return nil
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
