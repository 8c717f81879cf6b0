package attend_test

import (
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
)

// decided returns the verdict and the codes of the reasons.
func decided(p attend.Policy, e *program.Event, a *attend.Attendance, at time.Time) (attend.Verdict, []string) {
	d := p.Decide(attend.Candidate{Event: e, Attendance: a}, at)
	return d.Verdict, codes(d.Reasons)
}

var (
	everything = attend.Policy{MinShare: attend.MustParseShare("100%")}
	afterwards = clock(8, 8, 0)
)

func TestMarkCountsWhenItsSessionIsOver(t *testing.T) {
	e, a := course(), allPresent()
	for i := range a.Marks {
		a.Marks[i].Entered = time.Time{}
	}
	verdict, reasons := decided(everything, e, a, clock(5, 7, 50))
	assert.Equal(t, attend.VerdictNotYet, verdict, "signed for everything at 07.50")
	assert.Equal(t, []string{"eligibility.to-come"}, reasons)
	assert.Equal(t, 0, everything.Standing(e, a, clock(5, 9, 29)).Attended.Sessions)
	assert.Equal(t, 1, everything.Standing(e, a, clock(5, 9, 30)).Attended.Sessions, "at its very end it is over")
}

func TestEnrolmentIsRead(t *testing.T) {
	for state, want := range map[attend.EnrolmentState]string{
		attend.EnrolmentDeclined: "eligibility.withdrawn", attend.EnrolmentWithdrawn: "eligibility.withdrawn",
		attend.EnrolmentInvited: "eligibility.not-enrolled", attend.EnrolmentWaiting: "eligibility.not-enrolled",
	} {
		a := &attend.Attendance{Participant: guest, Enrolment: state}
		verdict, reasons := decided(attend.Policy{UnmarkedAbsent: true}, course(), a, afterwards)
		assert.Equal(t, attend.VerdictIneligible, verdict, "%v", state)
		assert.Equal(t, []string{want}, reasons, "%v", state)
		assert.Zero(t, (&attend.Policy{UnmarkedAbsent: true}).Standing(course(), a, afterwards).Missed, "%v is no absence", state)
	}
	a := allPresent()
	a.Enrolment = attend.EnrolmentWithdrawn
	verdict, _ := decided(everything, course(), a, afterwards)
	assert.Equal(t, attend.VerdictIneligible, verdict)
	a.Enrolment = attend.EnrolmentRegistered
	verdict, _ = decided(everything, course(), a, afterwards)
	assert.Equal(t, attend.VerdictNotYet, verdict)
	a = &attend.Attendance{Enrolment: attend.EnrolmentInvited}
	a.Enter(attend.Mark{Session: "6a", State: attend.AttendancePresent, Entered: clock(6, 8, 0)})
	assert.Equal(t, attend.EnrolmentWalkIn, a.Enrolment)
	assert.True(t, a.Invited)
	assert.Zero(t, (&attend.Policy{UnmarkedAbsent: true}).Standing(course(), a, clock(6, 10, 0)).Missed, "from that mark on")
}

func TestLate(t *testing.T) {
	for name, tc := range map[string]struct {
		policy attend.Policy
		late   int
		want   attend.Verdict
	}{
		"always":                 {attend.Policy{}, 0, attend.VerdictEligible},
		"up to and with":         {attend.Policy{LateLimit: 15}, 15, attend.VerdictEligible},
		"beyond":                 {attend.Policy{LateLimit: 15}, 16, attend.VerdictIneligible},
		"without minutes":        {attend.Policy{LateLimit: 15}, 0, attend.VerdictNotYet},
		"never":                  {attend.Policy{LateMissed: true}, 1, attend.VerdictIneligible},
		"never, without minutes": {attend.Policy{LateMissed: true}, 0, attend.VerdictIneligible},
	} {
		a := allPresent()
		a.Marks[0].State, a.Marks[0].Late = attend.AttendanceLate, tc.late
		tc.policy.MinShare = everything.MinShare
		verdict, _ := decided(tc.policy, course(), a, afterwards)
		assert.Equal(t, tc.want, verdict, name)
	}
}

func TestJPAsStated(t *testing.T) {
	e, a := course(), allPresent()
	for i := range e.Sessions {
		e.Sessions[i].JP = 0
	}
	verdict, reasons := decided(attend.Policy{MinJP: 5}, e, a, afterwards)
	assert.Equal(t, attend.VerdictNotYet, verdict)
	assert.Equal(t, []string{"eligibility.no-jp"}, reasons)
	credit := everything.CreditOf(e, a, afterwards)
	assert.Zero(t, credit.JP(), "never from the clock")
	e.Schedule.JP = 6
	credit = everything.CreditOf(e, a, afterwards)
	assert.Equal(t, 6, credit.JP(), "the whole for whoever completes")
	a.Marks = a.Marks[:5]
	credit = everything.CreditOf(e, a, afterwards)
	assert.Zero(t, credit.JP(), "others none")
}

func TestWrongEvent(t *testing.T) {
	e, a := course(), allPresent()
	e.ID, a.Event = uuid.MustParse("018e0d1a-0000-7000-8000-0000000000e1"), uuid.MustParse("018e0d1a-0000-7000-8000-0000000000e2")
	verdict, reasons := decided(everything, e, a, afterwards)
	assert.Zero(t, verdict)
	assert.Equal(t, []string{"candidate.event"}, reasons)
	a.Event = e.ID
	a.Marks = append(a.Marks, attend.Mark{Session: "8a", State: attend.AttendancePresent})
	assert.Equal(t, 6, everything.Standing(e, a, afterwards).Attended.Sessions, "a session that the event does not have")
	a.Marks[5].Entered = clock(6, 23, 59)
	assert.Equal(t, 5, everything.Standing(e, a, afterwards).Attended.Sessions, "dated before its day")
}

func TestBrokenOffEvent(t *testing.T) {
	e, a := course(), attendance("5a", "hadir", "5b", "hadir")
	e.Status = program.StatusStopped
	e.History = []program.Change{{From: program.StatusRunning, To: program.StatusStopped, At: clock(6, 7, 0), Why: "banjir"}}
	assert.Equal(t, attend.Share{Part: 2, Whole: 2}, everything.Standing(e, a, afterwards).OfAll())
	verdict, reasons := decided(attend.Policy{Mandatory: true}, e, a, afterwards)
	assert.Equal(t, attend.VerdictNotYet, verdict)
	assert.Equal(t, []string{"eligibility.mandatory-not-held"}, reasons)
}

func TestTakenBackMark(t *testing.T) {
	e, a := course(), allPresent()
	a.Enter(attend.Mark{Session: "7b", Entered: clock(7, 16, 0)})
	verdict, reasons := decided(everything, e, a, afterwards)
	assert.Equal(t, attend.VerdictNotYet, verdict)
	assert.Equal(t, []string{"eligibility.unmarked"}, reasons)
	_, ok := a.Mark("7b")
	assert.False(t, ok)
}

func TestSessionOverMidnight(t *testing.T) {
	e := course()
	e.Sessions[5].From, e.Sessions[5].To = civil.MustClock(22, 0), civil.MustClock(1, 0)
	assert.Equal(t, 180, e.Sessions[5].Minutes())
	assert.Equal(t, 5, everything.Standing(e, allPresent(), clock(8, 0, 59)).Attended.Sessions)
	assert.Equal(t, 6, everything.Standing(e, allPresent(), clock(8, 1, 0)).Attended.Sessions)
}

func TestTracks(t *testing.T) {
	e := course()
	e.Sessions[2].Track, e.Sessions[3].Track = "Pejabat", "Pasangan"
	a := attendance("5a", "hadir", "5b", "hadir", "6b", "hadir", "7a", "hadir", "7b", "hadir")
	verdict, reasons := decided(everything, e, a, afterwards)
	assert.Equal(t, attend.VerdictNotYet, verdict, "%v", reasons)
	a.Track = "Pasangan"
	verdict, _ = decided(attend.Policy{MinShare: everything.MinShare, Mandatory: true}, e, a, afterwards)
	assert.Equal(t, attend.VerdictEligible, verdict, "6a is mandatory in the other track")
	a.Track = "Anak"
	verdict, reasons = decided(everything, e, a, afterwards)
	assert.Equal(t, attend.VerdictNotYet, verdict)
	assert.Contains(t, reasons, "eligibility.track")
}

func TestTwoDesksInOneMinute(t *testing.T) {
	two := []attend.Mark{
		{Session: "5a", State: attend.AttendancePresent, Method: attend.MethodQR, Entered: clock(5, 8, 0)},
		{Session: "5a", State: attend.AttendanceAbsent, Method: attend.MethodCommittee, Entered: clock(5, 8, 0).Add(20 * time.Second)},
	}
	for range 2 {
		a := &attend.Attendance{Marks: two}
		m, _ := a.Mark("5a")
		assert.Equal(t, attend.AttendanceAbsent, m.State)
		slices.Reverse(two)
	}
}

func TestPartsAndTests(t *testing.T) {
	e, a := course(), allPresent()
	p := attend.Policy{Parts: []program.PersonRole{program.PersonParticipant}}
	verdict, reasons := decided(p, e, a, afterwards)
	assert.Equal(t, attend.VerdictNotYet, verdict)
	assert.Equal(t, []string{"eligibility.no-part"}, reasons)
	a.Part = program.PersonSpeaker
	verdict, _ = decided(p, e, a, afterwards)
	assert.Equal(t, attend.VerdictIneligible, verdict)
	tests := []attend.Assessment{{Participant: husband, Kind: attend.AssessmentPost, Score: 7.7, Maximum: 11, At: clock(7, 16, 0)}, {Participant: husband, Kind: attend.AssessmentPost, Score: 110, Maximum: 100, At: clock(7, 16, 0)}}
	p = attend.Policy{MinScore: attend.MustParseShare("70%"), TestDays: civil.MustParseRange("2024-03-07/2024-03-07")}
	assert.Equal(t, attend.VerdictEligible, p.Decide(attend.Candidate{Event: e, Attendance: a, Assessments: tests}, afterwards).Verdict)
	p.TestDays = civil.MustParseRange("2024-03-06/2024-03-06")
	assert.Equal(t, attend.VerdictNotYet, p.Decide(attend.Candidate{Event: e, Attendance: a, Assessments: tests}, afterwards).Verdict)
}

func TestSessionsMoveWithTheEvent(t *testing.T) {
	e := course()
	e.Status = program.StatusPlanned
	moved := *e
	err := moved.Transition(program.Change{To: program.StatusRescheduled, New: civil.MustParseRange("2024-04-05/2024-04-07"), Why: "banjir"})
	assert.NoError(t, err)
	assert.Equal(t, civil.MustParseRange("2024-04-06/2024-04-06"), moved.Sessions[2].Range)
	assert.Len(t, moved.History[0].Sessions, 6)
	assert.Equal(t, civil.MustParseRange("2024-03-06/2024-03-06"), e.Sessions[2].Range, "the copy stays")
	cleared := *e
	assert.NoError(t, cleared.Transition(program.Change{To: program.StatusPostponed, Why: "banjir"}))
	assert.True(t, cleared.Sessions[2].Range.IsZero())
}

func TestBothPartnersAreOfficials(t *testing.T) {
	list := []attend.Attendance{
		{Participant: husband, SpouseOf: wife, Marks: marks("5a", "hadir")},
		{Participant: wife, SpouseOf: husband, Marks: marks("5a", "hadir")},
		{Participant: guest},
	}
	for range 2 {
		linked := slices.Clone(list)
		attend.LinkPartners(linked)
		for _, a := range linked {
			switch a.Participant {
			case husband:
				assert.Equal(t, uuid.Nil, a.SpouseOf)
				assert.Equal(t, wife, a.Partner)
				assert.True(t, a.PartnerPresent)
			case wife:
				assert.Equal(t, husband, a.SpouseOf)
			}
		}
		slices.Reverse(list)
	}
	other := uuid.MustParse("018e0d1a-0000-7000-8000-0000000000e2")
	list = []attend.Attendance{{Participant: husband}, {Event: other, Participant: wife, SpouseOf: husband, Marks: marks("5a", "hadir")}}
	attend.LinkPartners(list)
	assert.Equal(t, uuid.Nil, list[0].Partner, "at another event")
}

func TestReplaceIsForTheSame(t *testing.T) {
	c, next := certificate("1"), certificate("2")
	next.Participant = guest
	err := c.Replace(&next, civil.MustDate(2024, 4, 1), "nama keliru")
	assert.Error(t, err)
	assert.True(t, c.IsValid())
	assert.Empty(t, next.Replaces)
}
