package attend

import (
	"slices"
	"time"

	"github.com/google/uuid"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/validation"
)

// Basis is what a share of attendance is counted in. The zero Basis stands for
// BasisSessions.
type Basis uint8

// The bases of a share.
const (
	BasisSessions Basis = iota + 1 // sesi: every session counts the same
	BasisMinutes                   // menit: a session counts by its minutes, or its JP of 45
)

var basisSet = enum.Set[Basis]{Name: "Basis", ID: "dasar penghitungan", EN: "basis of counting", Rows: []enum.Row{
	BasisSessions: {Code: "sesi", ID: "Jumlah sesi", EN: "Sessions"},
	BasisMinutes:  {Code: "menit", ID: "Menit pelajaran", EN: "Minutes", Synonyms: "jp|jam pelajaran"},
}}

// ExcusedRule tells how an excused absence counts. The zero ExcusedRule stands for
// ExcusedMissed.
type ExcusedRule uint8

// The ways to count an excused absence.
const (
	ExcusedMissed   ExcusedRule = iota + 1 // in the base, not attended
	ExcusedLeftOut                         // not in the base
	ExcusedAttended                        // in the base, attended
)

var excusedRuleSet = enum.Set[ExcusedRule]{Name: "ExcusedRule", ID: "aturan izin", EN: "rule for the excused", Rows: []enum.Row{
	ExcusedMissed:   {Code: "tidak-hadir", ID: "Dihitung tidak hadir", EN: "Counted as missed"},
	ExcusedLeftOut:  {Code: "di-luar-dasar", ID: "Dikeluarkan dari dasar hitungan", EN: "Left out of the base"},
	ExcusedAttended: {Code: "hadir", ID: "Dihitung hadir", EN: "Counted as attended"},
}}

// Policy is what a certificate asks for. Everything in it is the organiser's choice;
// a zero field asks for nothing, so the zero Policy is met by everybody.
type Policy struct {
	Kind        CertificateKind    `json:"kind,omitzero"`
	MinShare    Share              `json:"min_share,omitzero"`    // of the applicable sessions
	Basis       Basis              `json:"basis,omitzero"`        // what the share is counted in
	MinSessions int                `json:"min_sessions,omitzero"` // a number is not lowered by late enrolment
	MinJP       int                `json:"min_jp,omitzero"`       // attended JP of 45 minutes
	Mandatory   bool               `json:"mandatory,omitzero"`    // every session marked mandatory must be attended
	PreTest     bool               `json:"pre_test,omitzero"`     // a pre-test must have been taken
	PostTest    bool               `json:"post_test,omitzero"`    // a post-test must have been taken
	MinScore    Share              `json:"min_score,omitzero"`    // of the best post-test
	Roles       []participant.Role `json:"roles,omitempty"`       // only for these; none means for all
	WithPartner bool               `json:"with_partner,omitzero"` // husband and wife must each meet the rule

	LateLimit      int         `json:"late_limit,omitzero"`      // minutes that a latecomer may miss, inclusive; zero means any
	Excused        ExcusedRule `json:"excused,omitzero"`         // how an excuse counts
	UnmarkedAbsent bool        `json:"unmarked_absent,omitzero"` // a held session without a mark is absence
}

// Verdict is what a policy says of a person at a moment. The zero Verdict is
// unknown.
type Verdict uint8

// The verdicts.
const (
	VerdictEligible   Verdict = iota + 1 // berhak: everything asked for is met
	VerdictNotYet                        // belum: may still be met
	VerdictIneligible                    // tidak berhak: cannot be met any more
)

var verdictSet = enum.Set[Verdict]{Name: "Verdict", ID: "putusan", EN: "verdict", Rows: []enum.Row{
	VerdictEligible:   {Code: "berhak", ID: "Berhak", EN: "Eligible", Synonyms: "memenuhi syarat|lulus"},
	VerdictNotYet:     {Code: "belum", ID: "Belum", EN: "Not yet", Synonyms: "belum memenuhi syarat"},
	VerdictIneligible: {Code: "tidak-berhak", ID: "Tidak berhak", EN: "Not eligible", Synonyms: "tidak memenuhi syarat"},
}}

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
