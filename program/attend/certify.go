package attend

import (
	"slices"
	"time"

	"github.com/integritas-id/integritas/civil"
)

// Certify decides as [Policy.Decide] does and makes the certificate of whoever is
// eligible, with the holder's part, JP and days; number, name, day and code are the
// host's to fill in. Of anybody else it is the zero Certificate, with the reasons in the
// decision.
//
// The days are those on which the holder attended. The JP are those of the sessions that
// the holder attended, and for a certificate of completion those of all sessions that were
// held for the holder, since its rule was met. Where the event alone states JP, whoever
// completes has the whole and others none. Zero is no word of JP.
func (p *Policy) Certify(c Candidate, at time.Time) (Certificate, Decision) {
	d := p.Decide(c, at)
	if d.Verdict != VerdictEligible {
		return Certificate{}, d
	}
	a := c.Attendance
	if a == nil {
		a = new(Attendance)
	}
	x := p.read(c.Event, a, at)
	return Certificate{
		Kind: p.Kind, Event: c.Event.ID, Participant: a.Participant, Part: a.Part,
		JP: x.earned(c), Days: x.days(), State: CertificateIssued,
	}, d
}

// earned returns the JP of whoever gets a certificate.
func (x *reading) earned(c Candidate) int {
	e := x.event
	switch {
	case !statesJP(e):
		return x.wholeJP(c)
	case x.policy.Kind == CertificateCompletion:
		sum := 0
		for i := range e.Sessions {
			switch s := &e.Sessions[i]; x.fate(s) {
			case fateCancelled, fateOtherTrack, fateNotHeld, fateNotApplicable:
			default:
				sum += max(0, s.JP)
			}
		}
		return sum
	}
	attended, _ := x.jp()
	return attended
}

// wholeJP returns the JP that the event alone states: for whoever completes it.
func (x *reading) wholeJP(c Candidate) int {
	whole := x.event.Schedule.JP
	if whole <= 0 || x.stop.stopped {
		return 0 // what was broken off was no whole
	}
	complete := *x.policy
	complete.MinJP = max(complete.MinJP, 1)
	c.Attendance = x.attendance
	if complete.Decide(c, x.at).Verdict != VerdictEligible {
		return 0
	}
	return whole
}

// days returns the days of the sessions in which the person was.
func (x *reading) days() []civil.Date {
	var days []civil.Date
	for i := range x.event.Sessions {
		s := &x.event.Sessions[i]
		if m := x.marks[s.ID]; !m.Attended() || x.fate(s) != fateAttended {
			continue
		}
		on := s.Range
		if on.IsZero() {
			on = x.event.Schedule.Range
		}
		if on.Len() > maxDays {
			continue // which of these days the holder was there, no mark tells
		}
		days = slices.AppendSeq(days, on.Days())
	}
	slices.SortFunc(days, civil.Date.Compare)
	return slices.Compact(days)
}

// maxDays is up to how many days of one session are written one by one.
const maxDays = 366
