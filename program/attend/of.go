package attend

import (
	"github.com/google/uuid"

	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/region"
)

// Of makes the record of a participant at an event: the role of the first
// post that has one, the sex as far as it is known, office and region as the post
// tells them, and what the enrolment says, which may be nil for somebody who walked
// in. There are no marks yet. Without an event or a participant (nil) it is zero.
//
// The region is that of a post, never a guess: it stays unknown for who has none.
func Of(e *program.Event, p *participant.Participant, enrolment *Enrolment) Attendance {
	if e == nil || p == nil {
		return Attendance{}
	}
	a := Attendance{
		Event: e.ID, Participant: p.ID, Sex: p.KnownSex(), Unit: p.Unit,
		SpouseOf: p.SpouseOf, ChildOf: p.ChildOf, Enrolment: EnrolmentWalkIn, Part: partOf(e, p.ID),
	}
	for _, post := range p.Positions {
		if a.Role == 0 {
			a.Role = post.Role
		}
		if a.Region.IsZero() {
			a.Region = post.Region
		}
	}
	if a.Role == 0 && p.IsSpouse() {
		a.Role = participant.RolePasangan
	}
	a.Office = officeOf(e, p, a.Region)
	if enrolment == nil {
		return a
	}
	a.Enrolment, a.Invited, a.Since = enrolment.State, enrolment.WasInvited(), enrolment.since(e)
	switch p.ID {
	case enrolment.Principal:
		a.Partner = enrolment.Partner
	case enrolment.Partner:
		a.Partner, a.SpouseOf = enrolment.Principal, enrolment.Principal
	}
	return a
}

// partOf returns what somebody is in an event: whom it names as a speaker or as of the
// committee was no participant.
func partOf(e *program.Event, who uuid.UUID) program.PersonRole {
	for i := range e.People {
		if p := &e.People[i]; p.ID == who && who != uuid.Nil && len(p.Roles) > 0 {
			return p.Roles[0]
		}
	}
	return program.PersonParticipant
}

// officeOf returns the key of the office that the list names for a person, completed by
// the region of the post, or else that in which the event is held.
func officeOf(e *program.Event, p *participant.Participant, post region.Code) office.Key {
	o, err := office.Parse(p.Unit)
	if err != nil {
		return "" // "-", or Wiraswasta: counted as a person, and as no institution
	}
	if post.IsZero() && !e.Place.National {
		post = e.Place.HeldIn.Code
	}
	return o.In(post).Key()
}
