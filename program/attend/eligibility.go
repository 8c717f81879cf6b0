package attend

import (
	"slices"
	"time"

	"github.com/google/uuid"
	"golang.org/x/text/language"

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
// on its arguments alone.
func (p *Policy) Decide(c Candidate, at time.Time) Decision {
	if c.Attendance == nil {
		c.Attendance = new(Attendance)
	}
	d := Decision{Standing: p.Standing(c.Event, c.Attendance, at)}
	d.Reasons = validation.Check(&examination{p, c, at, d.Standing})
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

// examination is a candidate before a policy. Its Check reports an error for what
// cannot be met any more, and a warning for what is not met yet.
type examination struct {
	policy    *Policy
	candidate Candidate
	at        time.Time
	standing  Standing
}

func (x *examination) Check(s *validation.Scope) {
	if st := x.candidate.Event.Status; st == program.StatusCancelled {
		s.Report("event", &ruleEligibleCancelled)
		return
	}
	x.checkRole(s)
	x.checkAmounts(s)
	if x.policy.Mandatory {
		x.checkMandatory(s)
	}
	x.checkTests(s)
	if x.policy.WithPartner {
		x.checkPartner(s)
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

// checkAmounts holds share, sessions and JP against what is reached and what can be.
func (x *examination) checkAmounts(s *validation.Scope) {
	p, st := x.policy, x.standing
	open := false
	if minimum := p.MinShare; !minimum.IsZero() {
		switch {
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
	reach := st.Attended.plus(st.Unmarked).plus(st.ToCome)
	switch {
	case reach.Sessions < p.MinSessions:
		s.Report("attendance", &ruleEligibleSessions, reach.Sessions, p.MinSessions)
	case st.Attended.Sessions < p.MinSessions:
		open = true
	}
	switch {
	case reach.Minutes < p.MinJP*locale.MinutesPerJP:
		s.Report("attendance", &ruleEligibleJP, lessons(reach.Minutes), p.MinJP)
	case st.Attended.Minutes < p.MinJP*locale.MinutesPerJP:
		open = true
	}
	if !open {
		return
	}
	if n := st.Unmarked.Sessions; n > 0 {
		s.Report("attendance", &ruleEligibleUnmarked, n)
	}
	if n := st.ToCome.Sessions; n > 0 {
		s.Report("attendance", &ruleEligibleToCome, n)
	}
}

// checkMandatory looks at each mandatory session. Late enrolment does not waive one,
// and one held before it cannot be attended any more; a mark that it does not apply to
// the person waives it.
func (x *examination) checkMandatory(s *validation.Scope) {
	e, a := x.candidate.Event, x.candidate.Attendance
	for i := range e.Sessions {
		session := &e.Sessions[i]
		if !session.Mandatory || session.Cancelled {
			continue
		}
		m, marked := a.Mark(session.ID)
		schedule := e.SessionSchedule(session)
		_, end, dated := schedule.Span()
		switch {
		case marked && (m.State == AttendanceNotApplicable || x.policy.attended(m)):
		case isBefore(e, session, a):
			s.Report("mandatory", &ruleEligibleMandatoryBefore, sessionName{session})
		case marked:
			s.Report("mandatory", &ruleEligibleMandatory, sessionName{session})
		case !dated || end.After(x.at):
			s.Report("mandatory", &ruleEligibleMandatoryToCome, sessionName{session})
		case x.policy.UnmarkedAbsent:
			s.Report("mandatory", &ruleEligibleMandatory, sessionName{session})
		default:
			s.Report("mandatory", &ruleEligibleMandatoryUnmarked, sessionName{session})
		}
	}
}

func (x *examination) checkTests(s *validation.Scope) {
	who, p := x.candidate.Attendance.Participant, x.policy
	if _, ok := BestScore(x.candidate.Assessments, who, AssessmentPre); p.PreTest && !ok {
		s.Report("pre_test", &ruleEligiblePreTest)
	}
	best, ok := BestScore(x.candidate.Assessments, who, AssessmentPost)
	switch {
	case !p.PostTest && p.MinScore.IsZero():
	case !ok:
		s.Report("post_test", &ruleEligiblePostTest)
	case !p.MinScore.IsZero() && best.Ratio() < float64(p.MinScore.Part)/float64(p.MinScore.Whole):
		s.Report("post_test", &ruleEligibleScore, ratio(best.Ratio()), p.MinScore)
	}
}

// checkPartner lets the partner meet the same policy for himself or herself, the
// roles apart, since a spouse has no post.
func (x *examination) checkPartner(s *validation.Scope) {
	c := x.candidate
	switch {
	case c.Partner == nil && c.Attendance.Partner == uuid.Nil && c.Attendance.SpouseOf == uuid.Nil:
		s.Report("partner", &ruleEligibleNoPartner)
		return
	case c.Partner == nil:
		s.Report("partner", &ruleEligiblePartnerUnknown)
		return
	}
	alone := *x.policy
	alone.WithPartner, alone.Roles = false, nil
	d := alone.Decide(Candidate{Event: c.Event, Attendance: c.Partner, Assessments: c.Assessments}, x.at)
	switch d.Verdict {
	case VerdictIneligible:
		s.Report("partner", &ruleEligiblePartner)
	case VerdictNotYet:
		s.Report("partner", &ruleEligiblePartnerNotYet)
	}
}

// How a message writes what a reason tells, in its own language.
type (
	lessons     int // minutes, as JP
	ratio       float64
	sessionName struct{ *program.Session }
)

func (l lessons) Label(tag language.Tag) string { return locale.Writer{Tag: tag}.FormatJP(int(l)) }

func (r ratio) Label(tag language.Tag) string { return percentText(float64(r), tag) }

func (n sessionName) Label(tag language.Tag) string {
	if n.Title.Text == "" && n.Kind != 0 {
		return n.Kind.Label(tag)
	}
	return n.Name()
}
