package attend_test

import (
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
)

// reported is what users of event systems report: who got a certificate and must not, or
// the other way round.
type reported struct {
	event   func(*program.Event)
	who     func() *attend.Attendance
	policy  attend.Policy
	partner *attend.Attendance
	tests   []attend.Assessment
	at      time.Time // zero is the day after
	verdict attend.Verdict
	reasons []string
}

const (
	yes    = attend.VerdictEligible
	notYet = attend.VerdictNotYet
	no     = attend.VerdictIneligible
)

func TestReportedByUsers(t *testing.T) {
	all := attend.MustParseShare("100%")
	half := attend.MustParseShare("50%")
	with := func(change func(*attend.Attendance)) func() *attend.Attendance {
		return func() *attend.Attendance {
			a := allPresent()
			change(a)
			return a
		}
	}
	post := func(score float64, at time.Time) attend.Assessment {
		return attend.Assessment{Participant: husband, Kind: attend.AssessmentPost, Score: score, Maximum: 100, At: at}
	}
	absentWife := &attend.Attendance{Participant: wife, SpouseOf: husband, Marks: marks("5a", "alpa", "5b", "alpa", "6a", "alpa", "6b", "alpa", "7a", "alpa", "7b", "alpa")}
	online := func(e *program.Event) { e.Sessions[0].Mode = program.ModeOnline }

	for name, tc := range map[string]reported{
		"checked in, and never seen again":   {who: func() *attend.Attendance { return attendance("5a", "hadir") }, policy: attend.Policy{MinShare: half}, verdict: notYet, reasons: []string{"eligibility.unmarked"}},
		"the same, where unmarked is absent": {who: func() *attend.Attendance { return attendance("5a", "hadir") }, policy: attend.Policy{MinShare: half, UnmarkedAbsent: true}, verdict: no, reasons: []string{"eligibility.share"}},
		"scanned at the door as it begins":   {who: func() *attend.Attendance { return attendance("5a", "hadir") }, policy: attend.Policy{Kind: attend.CertificateAttendance}, at: clock(5, 8, 0), verdict: notYet, reasons: []string{"eligibility.to-come"}},
		"one minute before the end":          {who: func() *attend.Attendance { return attendance("5a", "hadir") }, policy: attend.Policy{MinSessions: 1}, at: clock(5, 9, 29), verdict: notYet, reasons: []string{"eligibility.to-come"}},
		"scanned twenty times": {who: func() *attend.Attendance {
			a := attendance()
			for range 20 {
				a.Enter(attend.Mark{Session: "5a", State: attend.AttendancePresent, Entered: clock(5, 8, 0)})
			}
			return a
		}, policy: attend.Policy{MinSessions: 2, UnmarkedAbsent: true}, verdict: no, reasons: []string{"eligibility.sessions"}},
		"a scan of another course":                     {who: func() *attend.Attendance { return attendance("9z", "hadir") }, policy: attend.Policy{Kind: attend.CertificateAttendance}, verdict: notYet, reasons: []string{"eligibility.unmarked"}},
		"yesterday's scan for tomorrow":                {who: with(func(a *attend.Attendance) { a.Marks[5].Entered = clock(5, 9, 0) }), policy: attend.Policy{MinShare: all}, verdict: notYet, reasons: []string{"eligibility.unmarked"}},
		"late by the limit":                            {who: with(func(a *attend.Attendance) { a.Marks[0].State, a.Marks[0].Late = attend.AttendanceLate, 10 }), policy: attend.Policy{MinShare: all, LateLimit: 10}, verdict: yes},
		"late by one more":                             {who: with(func(a *attend.Attendance) { a.Marks[0].State, a.Marks[0].Late = attend.AttendanceLate, 11 }), policy: attend.Policy{MinShare: all, LateLimit: 10}, verdict: no, reasons: []string{"eligibility.share"}},
		"late, nobody knows by how much":               {who: with(func(a *attend.Attendance) { a.Marks[0].State = attend.AttendanceLate }), policy: attend.Policy{MinShare: all, LateLimit: 10}, verdict: notYet, reasons: []string{"eligibility.late-unknown"}},
		"late to a mandatory session, by nobody knows": {who: with(func(a *attend.Attendance) { a.Marks[2].State = attend.AttendanceLate }), policy: attend.Policy{Mandatory: true, LateLimit: 10}, verdict: notYet, reasons: []string{"eligibility.mandatory-unmarked"}},
		"withdrew, and is on the signed list":          {who: with(func(a *attend.Attendance) { a.Enrolment = attend.EnrolmentWithdrawn }), verdict: no, reasons: []string{"eligibility.withdrawn"}},
		"waiting, and never came": {who: func() *attend.Attendance {
			return &attend.Attendance{Participant: husband, Enrolment: attend.EnrolmentWaiting}
		}, verdict: no, reasons: []string{"eligibility.not-enrolled"}},
		"waiting, and came": {who: with(func(a *attend.Attendance) { a.Enrolment = attend.EnrolmentWaiting }), policy: attend.Policy{MinShare: all}, verdict: yes},
		"waiting, and the mark of presence was an error": {who: func() *attend.Attendance {
			a := attendance("5a", "hadir", "5a", "alpa")
			a.Enrolment = attend.EnrolmentWaiting
			return a
		}, verdict: no, reasons: []string{"eligibility.not-enrolled"}},
		"registered and never confirmed": {who: with(func(a *attend.Attendance) { a.Enrolment = attend.EnrolmentRegistered }), policy: attend.Policy{MinShare: all}, verdict: notYet, reasons: []string{"eligibility.not-confirmed"}},
		"walked in on day two, all of it from then on": {who: func() *attend.Attendance {
			a := attendance("6a", "hadir", "6b", "hadir", "7a", "hadir", "7b", "hadir")
			a.Enrolment, a.Since = attend.EnrolmentWalkIn, clock(6, 8, 0)
			return a
		}, policy: attend.Policy{MinShare: all}, verdict: yes},
		"walked in on day two, a number is asked": {who: func() *attend.Attendance {
			a := attendance("6a", "hadir", "6b", "hadir", "7a", "hadir", "7b", "hadir")
			a.Enrolment, a.Since = attend.EnrolmentWalkIn, clock(6, 8, 0)
			return a
		}, policy: attend.Policy{MinSessions: 5}, verdict: no, reasons: []string{"eligibility.sessions"}},
		"the husband for both":           {who: with(func(a *attend.Attendance) { a.Partner = wife }), partner: absentWife, policy: attend.Policy{WithPartner: true, MinShare: half}, verdict: no, reasons: []string{"eligibility.partner"}},
		"somebody else's wife":           {who: with(func(a *attend.Attendance) { a.Partner = wife }), partner: func() *attend.Attendance { a := allPresent(); a.Participant = guest; return a }(), policy: attend.Policy{WithPartner: true}, verdict: notYet, reasons: []string{"eligibility.partner-unknown"}},
		"only the cancelled session":     {event: func(e *program.Event) { e.Sessions[0].Cancelled = true }, who: func() *attend.Attendance { return attendance("5a", "hadir") }, policy: attend.Policy{Kind: attend.CertificateAttendance, UnmarkedAbsent: true}, verdict: no, reasons: []string{"eligibility.sessions"}},
		"all of the event was cancelled": {event: func(e *program.Event) { e.Status = program.StatusCancelled }, who: allPresent, verdict: no, reasons: []string{"eligibility.cancelled"}},
		"a session past midnight, asked at midnight": {event: func(e *program.Event) {
			e.Sessions[5].From, e.Sessions[5].To = civil.MustClock(21, 0), civil.MustClock(0, 30)
		}, who: allPresent, policy: attend.Policy{MinShare: all}, at: clock(8, 0, 0), verdict: notYet, reasons: []string{"eligibility.to-come"}},
		"scanned out after midnight": {event: func(e *program.Event) {
			e.Sessions[5].From, e.Sessions[5].To = civil.MustClock(21, 0), civil.MustClock(0, 30)
		}, who: with(func(a *attend.Attendance) { a.Marks[5].Entered = clock(8, 0, 20) }), policy: attend.Policy{MinShare: all}, at: clock(8, 0, 30), verdict: yes},
		"postponed without a day, all signed before": {event: func(e *program.Event) {
			e.Status = program.StatusPlanned
			_ = e.Transition(program.Change{To: program.StatusPostponed, Why: "banjir", At: clock(8, 0, 0)})
		}, who: allPresent, policy: attend.Policy{MinShare: half}, verdict: notYet, reasons: []string{"eligibility.to-come"}},
		"moved by a month under the marks": {event: func(e *program.Event) {
			e.Status = program.StatusPlanned
			_ = e.Transition(program.Change{To: program.StatusRescheduled, New: civil.MustParseRange("2024-04-05/2024-04-07"), Why: "banjir", At: clock(8, 0, 0)})
		}, who: allPresent, policy: attend.Policy{MinShare: half}, at: clock(31, 0, 0).AddDate(0, 1, 0), verdict: notYet, reasons: []string{"eligibility.unmarked"}},
		"broken off, the final test never held": {event: func(e *program.Event) {
			e.Status, e.Sessions[5].Mandatory = program.StatusStopped, true
			e.History = []program.Change{{To: program.StatusStopped, At: clock(7, 10, 0)}}
		}, who: func() *attend.Attendance {
			return attendance("5a", "hadir", "5b", "hadir", "6a", "hadir", "6b", "hadir", "7a", "hadir")
		}, policy: attend.Policy{MinShare: all, Mandatory: true}, verdict: notYet, reasons: []string{"eligibility.mandatory-not-held"}},
		"two desks, one says no": {who: with(func(a *attend.Attendance) {
			a.Enter(attend.Mark{Session: "7b", State: attend.AttendanceAbsent, Entered: a.Marks[5].Entered.Add(30 * time.Second)})
		}), policy: attend.Policy{MinShare: all}, verdict: no, reasons: []string{"eligibility.share"}},
		"corrected a day later": {who: func() *attend.Attendance {
			a := attendance("5a", "alpa", "5b", "hadir", "6a", "hadir", "6b", "hadir", "7a", "hadir", "7b", "hadir")
			a.Enter(attend.Mark{Session: "5a", State: attend.AttendancePresent, Entered: clock(7, 20, 0), Corrects: "lembar kedua"})
			return a
		}, policy: attend.Policy{MinShare: all}, verdict: yes},
		"failed, passed in the retake": {who: allPresent, policy: attend.Policy{MinScore: attend.MustParseShare("70%")}, tests: []attend.Assessment{post(50, clock(7, 15, 0)), post(70, clock(7, 17, 0))}, verdict: yes},
		"a retake beyond the window":   {who: allPresent, policy: attend.Policy{MinScore: attend.MustParseShare("70%"), TestDays: civil.MustParseRange("2024-03-07/2024-03-07")}, tests: []attend.Assessment{post(50, clock(7, 15, 0)), post(90, clock(8, 7, 0))}, verdict: notYet, reasons: []string{"eligibility.score"}},
		"a test of the day after":      {who: allPresent, policy: attend.Policy{PostTest: true}, tests: []attend.Assessment{post(90, clock(9, 7, 0))}, verdict: notYet, reasons: []string{"eligibility.post-test"}},
		"JP by the clock": {event: func(e *program.Event) {
			for i := range e.Sessions {
				e.Sessions[i].JP = 0
			}
		}, who: allPresent, policy: attend.Policy{MinJP: 5}, verdict: notYet, reasons: []string{"eligibility.no-jp"}},
		"the other track's sessions": {event: func(e *program.Event) { e.Sessions[0].Track, e.Sessions[1].Track = "A", "B" }, who: func() *attend.Attendance {
			a := attendance("5b", "hadir", "6a", "hadir", "6b", "hadir", "7a", "hadir", "7b", "hadir")
			a.Track = "A"
			return a
		}, policy: attend.Policy{MinShare: all, UnmarkedAbsent: true}, verdict: no, reasons: []string{"eligibility.share"}},
		"excused from what is mandatory": {who: func() *attend.Attendance {
			return attendance("5a", "hadir", "5b", "hadir", "6a", "izin", "6b", "hadir", "7a", "hadir", "7b", "hadir")
		}, policy: attend.Policy{MinShare: all, Mandatory: true, Excused: attend.ExcusedLeftOut}, verdict: no, reasons: []string{"eligibility.mandatory"}},
		"online where the session was in the hall": {event: online, who: with(func(a *attend.Attendance) { a.Marks[0].Mode = program.ModeOffline }), policy: attend.Policy{MinShare: all}, verdict: yes},
		"a speaker asks for the participant's":     {who: with(func(a *attend.Attendance) { a.Part = program.PersonSpeaker }), policy: attend.Policy{Parts: []program.PersonRole{program.PersonParticipant}}, verdict: no, reasons: []string{"eligibility.part"}},
		"another course's attendance":              {event: func(e *program.Event) { e.ID = eventID }, who: with(func(a *attend.Attendance) { a.Event = uuid.Max }), policy: attend.Policy{MinShare: half}, reasons: []string{"candidate.event"}},
		"excused from everything": {who: func() *attend.Attendance {
			return attendance("5a", "izin", "5b", "izin", "6a", "izin", "6b", "izin", "7a", "izin", "7b", "izin")
		}, policy: attend.Policy{Kind: attend.CertificateAttendance, Excused: attend.ExcusedAttended}, verdict: no, reasons: []string{"eligibility.sessions"}},
		"postponed, with the old days in the record": {event: func(e *program.Event) { e.Status = program.StatusPostponed }, who: allPresent, policy: attend.Policy{MinShare: half}, verdict: notYet, reasons: []string{"eligibility.to-come"}},
		"postponed, and nothing is asked":            {event: func(e *program.Event) { e.Status = program.StatusPostponed }, who: allPresent, verdict: notYet, reasons: []string{"eligibility.postponed"}},
		"nobody's test for nobody":                   {who: with(func(a *attend.Attendance) { a.Participant = uuid.Nil }), policy: attend.Policy{PostTest: true}, tests: []attend.Assessment{{Kind: attend.AssessmentPost, Score: 90, Maximum: 100, At: clock(7, 17, 0)}}, verdict: notYet, reasons: []string{"eligibility.post-test"}},
		"excused, and one session nobody marked":     {who: func() *attend.Attendance { return attendance("5a", "izin") }, policy: attend.Policy{Kind: attend.CertificateAttendance, Excused: attend.ExcusedAttended}, verdict: notYet, reasons: []string{"eligibility.unmarked"}},
		"nothing applied to the person": {who: func() *attend.Attendance {
			return attendance("5a", "tidak-berlaku", "5b", "tidak-berlaku", "6a", "tidak-berlaku", "6b", "tidak-berlaku", "7a", "tidak-berlaku", "7b", "tidak-berlaku")
		}, policy: attend.Policy{MinShare: half}, verdict: no, reasons: []string{"eligibility.no-session"}},
	} {
		t.Run(name, func(t *testing.T) {
			e := course()
			if tc.event != nil {
				tc.event(e)
			}
			at := tc.at
			if at.IsZero() {
				at = afterwards
			}
			d := tc.policy.Decide(attend.Candidate{Event: e, Attendance: tc.who(), Partner: tc.partner, Assessments: tc.tests}, at)
			assert.Equal(t, tc.verdict, d.Verdict, "%v", d.Reasons)
			assert.Equal(t, tc.reasons, codes(d.Reasons))
		})
	}
}
