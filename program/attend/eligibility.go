package attend

import (
	"cmp"
	"slices"
	"time"

	"github.com/google/uuid"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/validation"
)

// Decision is a verdict with its reasons.
type Decision struct {
	Verdict  Verdict  `json:"verdict"`
	Standing Standing `json:"standing"`
	// Reasons tell why not, in the order of the policy: an error cannot be mended any
	// more, a warning can. They are empty for who is eligible.
	Reasons validation.Problems `json:"reasons,omitempty"`
}

// Candidate is what a policy looks at.
type Candidate struct {
	Event       *program.Event
	Attendance  *Attendance  // nil counts as one without marks
	Partner     *Attendance  // the husband's or wife's; nil where there is none
	Assessments []Assessment // of any people; those of others are passed over
}

// Decide tells whether the candidate gets the certificate, and why not. It depends
// on its arguments alone. Over no event, or over another event's attendance, there is
// nothing to decide: the verdict is unknown, with the reason.
func (p *Policy) Decide(c Candidate, at time.Time) Decision {
	if c.Attendance == nil {
		c.Attendance = new(Attendance)
	}
	if c.Event == nil || !isOf(c.Attendance, c.Event) {
		return Decision{Reasons: validation.Check(wrongEvent{})}
	}
	read := p.read(c.Event, c.Attendance, at)
	d := Decision{Standing: read.standing()}
	d.Reasons = validation.Check(&examination{p, c, at, d.Standing, read})
	if len(d.Reasons) == 0 && c.Event.Status == program.StatusPostponed {
		d.Reasons = validation.Check(postponed{})
	}
	switch {
	case len(d.Reasons) == 0:
		d.Verdict = VerdictEligible
	case d.Reasons.Count(validation.Error) > 0:
		d.Verdict = VerdictIneligible
	default:
		d.Verdict = VerdictNotYet
	}
	return d
}

// wrongEvent reports that a decision was asked over another event's attendance.
type wrongEvent struct{}

func (wrongEvent) Check(s *validation.Scope) { s.Report("event", &ruleCandidateEvent) }

// postponed reports that an event has not taken place, whatever its list says.
type postponed struct{}

func (postponed) Check(s *validation.Scope) { s.Report("event", &ruleEligiblePostponed) }

// examination is a candidate before a policy. Its Check reports an error for what
// cannot be met any more, and a warning for what is not met yet.
type examination struct {
	policy    *Policy
	candidate Candidate
	at        time.Time
	standing  Standing
	read      *reading
}

func (x *examination) Check(s *validation.Scope) {
	if st := x.candidate.Event.Status; st == program.StatusCancelled {
		s.Report("event", &ruleEligibleCancelled)
		return
	}
	if !x.checkEnrolment(s) {
		return
	}
	x.checkRole(s)
	x.checkPart(s)
	x.checkAmounts(s)
	x.checkJP(s)
	if x.policy.Mandatory {
		x.checkMandatory(s)
	}
	x.checkTests(s)
	if x.policy.WithPartner {
		x.checkPartner(s)
	}
}

// checkEnrolment reads the enrolment; false where there is nothing more to ask.
func (x *examination) checkEnrolment(s *validation.Scope) bool {
	switch x.read.state {
	case EnrolmentDeclined, EnrolmentWithdrawn:
		s.Report("enrolment", &ruleEligibleWithdrawn)
		return false
	case EnrolmentInvited, EnrolmentWaiting:
		s.Report("enrolment", &ruleEligibleNotEnrolled)
		return false
	case EnrolmentRegistered:
		s.Report("enrolment", &ruleEligibleNotConfirmed)
	}
	if x.read.badTrack {
		s.Report("track", &ruleEligibleTrack, x.candidate.Attendance.Track)
	}
	return true
}

// checkPart asks whether the certificate is for the person's part in the event.
func (x *examination) checkPart(s *validation.Scope) {
	part := x.candidate.Attendance.Part
	switch parts := x.policy.Parts; {
	case len(parts) == 0 || slices.Contains(parts, part) && part != 0:
	case part == 0:
		s.Report("part", &ruleEligibleNoPart)
	default:
		s.Report("part", &ruleEligiblePart, part)
	}
}

func (x *examination) checkRole(s *validation.Scope) {
	if roles := x.policy.Roles; len(roles) > 0 && !slices.Contains(roles, x.candidate.Attendance.Role) {
		if x.candidate.Attendance.Role.IsZero() {
			s.Report("role", &ruleEligibleNoRole)
		} else {
			s.Report("role", &ruleEligibleRole, x.candidate.Attendance.Role)
		}
	}
}

// checkAmounts holds share and sessions against what is reached and what can be.
func (x *examination) checkAmounts(s *validation.Scope) {
	p, st := x.policy, x.standing
	open := false
	if minimum := p.MinShare; !minimum.IsZero() {
		switch {
		case x.hasUnmeasured():
			s.Report("attendance", &ruleEligibleNoMinutes)
		case st.Best().IsZero():
			s.Report("attendance", &ruleEligibleNoSession)
		case st.Best().Less(minimum):
			if best := st.Best(); best.Percent() == minimum.Percent() { // a hair below
				s.Report("attendance", &ruleEligibleShare, best.String(), minimum.String())
			} else {
				s.Report("attendance", &ruleEligibleShare, best, minimum)
			}
		case st.OfAll().Less(minimum):
			open = true
		}
	}
	least := p.MinSessions
	if p.Kind == CertificateAttendance {
		least = max(least, 1) // it says that the person was there
	}
	reach := st.Attended.plus(st.Unmarked).plus(st.ToCome)
	switch {
	case reach.Sessions < least:
		s.Report("attendance", &ruleEligibleSessions, reach.Sessions, least)
	case st.Attended.Sessions < least:
		open = true
	case p.Kind != CertificateAttendance || x.read.wasThere():
	case st.Unmarked.Sessions+st.ToCome.Sessions > 0:
		open = true
	default: // excused from everything, which the policy counts as attended
		s.Report("attendance", &ruleEligibleSessions, 0, least)
	}
	if open {
		x.reportOpen(s)
	}
}

// hasUnmeasured reports whether a share of minutes cannot be told, since a session that
// the person did not attend has no length.
func (x *examination) hasUnmeasured() bool {
	if x.policy.Basis != BasisMinutes {
		return false
	}
	attended := false
	for i := range x.candidate.Event.Sessions {
		if session := &x.candidate.Event.Sessions[i]; lesson(session) == 0 {
			switch x.read.fate(session) {
			case fateMissed, fateUnmarked, fateUnclear, fateToCome:
				return true
			case fateAttended:
				attended = true
			}
		}
	}
	// An attended session of unknown length only raises the share: what is reached without
	// it is reached.
	return attended && (x.standing.OfAll().Less(x.policy.MinShare) || x.standing.OfAll().IsZero())
}

// reportOpen tells what is still open: what nobody noted, and what is to come.
func (x *examination) reportOpen(s *validation.Scope) {
	unclear, open := 0, 0
	for i := range x.candidate.Event.Sessions {
		session := &x.candidate.Event.Sessions[i]
		switch x.read.fate(session) {
		case fateUnclear:
			unclear++
		case fateUnmarked:
			if session.Track != "" && x.read.anyTrack {
				open++
			}
		}
	}
	if n := x.standing.Unmarked.Sessions - unclear; n > 0 {
		s.Report("attendance", &ruleEligibleUnmarked, n)
	}
	if unclear > 0 {
		s.Report("attendance", &ruleEligibleLate, unclear)
	}
	if open > 0 {
		s.Report("track", &ruleEligibleNoTrack)
	}
	if n := x.standing.ToCome.Sessions; n > 0 {
		s.Report("attendance", &ruleEligibleToCome, n)
	}
}

// checkJP holds the JP that sessions state against the policy; where the event alone
// states them, whoever completes has the whole and others none.
func (x *examination) checkJP(s *validation.Scope) {
	p, st := x.policy, x.standing
	if p.MinJP <= 0 {
		return
	}
	reach := st.Attended.plus(st.Unmarked).plus(st.ToCome)
	whole := x.candidate.Event.Schedule.JP
	switch {
	case statesJP(x.candidate.Event):
		attended, most := x.read.jp()
		switch {
		case most < p.MinJP:
			s.Report("attendance", &ruleEligibleJP, lessons(most*locale.MinutesPerJP), p.MinJP)
		case attended < p.MinJP:
			x.reportOpen(s)
		}
	case whole <= 0:
		s.Report("attendance", &ruleEligibleNoJP)
	case whole < p.MinJP:
		s.Report("attendance", &ruleEligibleJP, lessons(whole*locale.MinutesPerJP), p.MinJP)
	case st.Missed.Sessions > 0 && !p.asksAttendance() || reach.Sessions == 0:
		s.Report("attendance", &ruleEligibleJP, lessons(0), p.MinJP)
	case !p.asksAttendance():
		x.reportOpen(s)
	}
}

// asksAttendance reports whether the policy says itself what completing means.
func (p *Policy) asksAttendance() bool {
	return p.Kind != CertificateAttendance && (!p.MinShare.IsZero() || p.MinSessions > 0)
}

// statesJP reports whether sessions of the event carry JP of their own.
func statesJP(e *program.Event) bool {
	for i := range e.Sessions {
		if s := &e.Sessions[i]; s.JP > 0 && !s.Cancelled {
			return true
		}
	}
	return false
}

// checkMandatory looks at each mandatory session of the person's track. Late enrolment
// does not waive one, and one held before it cannot be attended any more; a mark that it
// does not apply to the person waives it.
func (x *examination) checkMandatory(s *validation.Scope) {
	e := x.candidate.Event
	for i := range e.Sessions {
		session := &e.Sessions[i]
		if !session.Mandatory {
			continue
		}
		switch x.read.fate(session) {
		case fateBefore:
			s.Report("mandatory", &ruleEligibleMandatoryBefore, session)
		case fateMissed, fateLeftOut:
			s.Report("mandatory", &ruleEligibleMandatory, session)
		case fateToCome:
			s.Report("mandatory", &ruleEligibleMandatoryToCome, session)
		case fateUnmarked, fateUnclear, fateNotEnrolled:
			s.Report("mandatory", &ruleEligibleMandatoryUnmarked, session)
		case fateNotHeld:
			s.Report("mandatory", &ruleEligibleMandatoryNotHeld, session)
		}
	}
}

func (x *examination) checkTests(s *validation.Scope) {
	p := x.policy
	if _, ok := x.best(AssessmentPre); p.PreTest && !ok {
		s.Report("pre_test", &ruleEligiblePreTest)
	}
	best, ok := x.best(AssessmentPost)
	switch {
	case !p.PostTest && p.MinScore.IsZero():
	case !ok:
		s.Report("post_test", &ruleEligiblePostTest)
	case !p.MinScore.IsZero() && best.isBelow(p.MinScore):
		s.Report("post_test", &ruleEligibleScore, ratio(best.Ratio()), p.MinScore)
	}
}

// best returns the person's best test of a kind among those of the event that were taken
// so far and on the days that the policy leaves for it.
func (x *examination) best(kind AssessmentKind) (Assessment, bool) {
	e := x.candidate.Event
	var counted []Assessment
	for _, a := range x.candidate.Assessments {
		days := x.policy.TestDays
		switch {
		case a.Event != uuid.Nil && a.Event != e.ID, a.At.After(x.at):
			continue
		case days.IsZero():
		case a.At.IsZero(), a.At.Before(days.Start.At(civil.MustClock(0, 0), e.ClockZone())),
			!days.End.IsZero() && !a.At.Before(days.End.At(civil.MustClock(24, 0), e.ClockZone())):
			continue
		}
		counted = append(counted, a)
	}
	return BestScore(counted, x.candidate.Attendance.Participant, kind)
}

// checkPartner lets the partner meet the same policy for himself or herself, the
// roles apart, since a spouse has no post.
func (x *examination) checkPartner(s *validation.Scope) {
	c := x.candidate
	switch {
	case c.Partner == nil && c.Attendance.Partner == uuid.Nil && c.Attendance.SpouseOf == uuid.Nil:
		s.Report("partner", &ruleEligibleNoPartner)
		return
	case c.Partner == nil, !isOf(c.Partner, c.Event), !areLinked(c.Attendance, c.Partner):
		s.Report("partner", &ruleEligiblePartnerUnknown)
		return
	}
	alone := *x.policy
	alone.WithPartner, alone.Roles, alone.Parts = false, nil, nil
	d := alone.Decide(Candidate{Event: c.Event, Attendance: c.Partner, Assessments: c.Assessments}, x.at)
	switch d.Verdict {
	case VerdictIneligible:
		s.Report("partner", &ruleEligiblePartner)
	case VerdictNotYet:
		s.Report("partner", &ruleEligiblePartnerNotYet)
	}
}

// areLinked reports whether a partner is the one whom the person names, as far as one is
// named; nobody is one's own.
func areLinked(a, partner *Attendance) bool {
	named := cmp.Or(a.Partner, a.SpouseOf)
	return (named == uuid.Nil || named == partner.Participant) && (a.Participant == uuid.Nil || a.Participant != partner.Participant)
}

// How a message writes what a reason tells, in its own language.
type (
	lessons int // minutes, as JP
	ratio   float64
)

func (l lessons) Label(tag language.Tag) string { return locale.Writer{Tag: tag}.FormatJP(int(l)) }

func (r ratio) Label(tag language.Tag) string { return percentText(float64(r), tag) }
