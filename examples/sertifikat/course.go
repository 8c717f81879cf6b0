package main

import (
	"slices"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
)

// course is the event with its people, in the order of the list, and what became of
// them.
type course struct {
	event       *program.Event
	policies    []attend.Policy
	people      []participant.Participant
	listed      int            // how many of the people were on the list; the others walked in
	places      map[string]int // by the key of the name
	enrolments  map[uuid.UUID]*attend.Enrolment
	attendances []attend.Attendance // of each of the people
	outcomes    []outcome           // likewise
	register    attend.Register     // given before and now
	secret      []byte
	sample      bool            // the secret is the one that everybody knows
	shared      map[string]bool // names that more than one person bears
	in          input
	remarks     []string // what a committee member should look at
}

// outcome is what one person gets.
type outcome struct {
	decisions   []attend.Decision  // by policy, up to the one that was met
	certificate attend.Certificate // zero: none
	revoked     []attend.Certificate
	unearned    []attend.Certificate // held, and by the marks of today no longer due
}

func (c *course) add(p participant.Participant) int {
	if c.enrolments == nil {
		c.enrolments = map[uuid.UUID]*attend.Enrolment{}
	}
	c.places[key(p.Name.Full)] = len(c.people)
	if !p.NIP.IsZero() {
		c.places[p.NIP.Reveal()] = len(c.people)
	}
	c.people = append(c.people, p)
	return len(c.people) - 1
}

// list takes somebody from the list of participants. Who stands there twice, by the
// number or by the name without one, is taken once.
func (c *course) list(p participant.Participant) {
	at, known := c.places[key(p.Name.Full)]
	if !known {
		c.add(p)
		return
	}
	first := &c.people[at]
	if p.ID == first.ID || p.NIP.IsZero() || first.NIP.IsZero() || p.NIP == first.NIP {
		c.look("%s: tercantum dua kali dalam daftar dan diikutkan sekali; jika dua orang yang berbeda, lengkapi NIP keduanya", "%s: is on the list twice and taken once; if they are two people, fill in the NIP of both", p.PrintedName())
		return
	}
	if _, twice := c.places[p.NIP.Reveal()]; twice {
		return
	}
	c.shared[key(p.Name.Full)] = true
	c.add(p)
}

// find returns where somebody stands, and tells where that is nobody or cannot be told.
func (c *course) find(name string) (at int, ok bool) {
	at, ok = c.places[key(name)]
	switch {
	case !ok:
		c.look("%s: mendaftar, tetapi tidak ada dalam daftar peserta; pendaftarannya dilewati", "%s: registered, yet not on the list of participants; the registration is passed over", name)
	case c.shared[key(name)]:
		c.look("%s: nama ini dimiliki lebih dari satu orang dalam daftar; pendaftarannya dilewati, tulis NIP-nya", "%s: more than one person on the list has this name; the registration is passed over, write the NIP", name)
		return 0, false
	}
	return at, ok
}

// look notes what a person should look at, once.
func (c *course) look(id, en string, args ...any) {
	if text := c.in.Say(id, en, args...); !slices.Contains(c.remarks, text) {
		c.remarks = append(c.remarks, text)
	}
}

// withoutEnrolment tells who is on the list and registered with nobody.
func (c *course) withoutEnrolment() {
	for i := range c.people {
		if p := &c.people[i]; c.enrolments[p.ID] == nil && (p.SpouseOf == uuid.Nil || c.enrolments[p.SpouseOf] == nil) {
			c.look("%s: tidak ada pendaftarannya; dianggap diundang lewat daftar", "%s: has no registration; taken as invited by the list", p.PrintedName())
		}
	}
}

func (c *course) has(session string) bool {
	for i := range c.event.Sessions {
		if c.event.Sessions[i].ID == session {
			return true
		}
	}
	return false
}

// attend makes a participation of each person on the list. Who came as a couple is
// enrolled with the one who registered; who registered with nobody was invited by the
// list itself.
func (c *course) attend() {
	for i := range c.people {
		p := &c.people[i]
		e := c.enrolments[p.ID]
		if e == nil {
			e = c.enrolments[p.SpouseOf]
		}
		if e == nil {
			e = &attend.Enrolment{Principal: p.ID, State: attend.EnrolmentInvited}
		}
		c.attendances = append(c.attendances, attend.Of(c.event, p, e))
	}
}

// stayedAway reports whether somebody said beforehand that he or she would not come,
// and did not.
func (c *course) stayedAway(a *attend.Attendance) bool {
	return (a.Enrolment == attend.EnrolmentDeclined || a.Enrolment == attend.EnrolmentWithdrawn) && !a.Present()
}

// decide gives each person the first certificate whose policy is met. Who holds it
// already keeps it, number and printed name as they are; one that was revoked is not
// given again, since that is for a person to decide.
func (c *course) decide(numbering attend.Numbering, first int, on civil.Date) error {
	at := on.At(civil.MustClock(0, 0), c.event.Schedule.Zone)
	seq := max(first, numbering.Next(c.register, on.Year()))
	byID := make(map[uuid.UUID]*attend.Attendance, len(c.attendances))
	for i := range c.attendances {
		byID[c.attendances[i].Participant] = &c.attendances[i]
	}
	c.outcomes = make([]outcome, len(c.people))
	for i := range c.attendances {
		a, o := &c.attendances[i], &c.outcomes[i]
		if c.stayedAway(a) {
			continue
		}
		for p := range c.policies {
			policy := &c.policies[p]
			certificate, d := policy.Certify(attend.Candidate{Event: c.event, Attendance: a, Partner: byID[a.Partner]}, at)
			o.decisions = append(o.decisions, d)
			held, ok := c.held(a.Participant, policy.Kind)
			switch {
			case ok && held.IsValid() && d.Verdict != attend.VerdictEligible:
				o.unearned = append(o.unearned, held)
			case ok && held.State == attend.CertificateRevoked:
				o.revoked = append(o.revoked, held)
			case ok && held.IsValid():
				o.certificate = held
			case d.Verdict == attend.VerdictEligible:
				number, err := numbering.Format(seq, on)
				if err != nil {
					return err
				}
				seq++
				certificate.Number, certificate.Scheme = number, numbering.Scheme
				certificate.Name, certificate.Issued = c.people[i].PrintedName(), on
				certificate.Seal(c.secret)
				if err := c.register.Add(certificate); err != nil {
					return err
				}
				o.certificate = certificate
			}
			if !o.certificate.State.IsZero() {
				break
			}
		}
	}
	return nil
}

// held returns the person's last certificate of a kind for the event.
func (c *course) held(who uuid.UUID, kind attend.CertificateKind) (attend.Certificate, bool) {
	for i := len(c.register) - 1; i >= 0; i-- {
		if r := &c.register[i]; r.Event == c.event.ID && r.Participant == who && r.Kind == kind {
			return *r, true
		}
	}
	return attend.Certificate{}, false
}

// given are the certificates of the outcomes, in the order of the list.
func (c *course) given() attend.Register {
	var r attend.Register
	for i := range c.outcomes {
		if one := c.outcomes[i].certificate; one.IsValid() {
			r = append(r, one)
		}
	}
	return r
}
