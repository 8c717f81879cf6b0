package attend_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
)

// TestDecisionsAgainstTheRules asks several thousand questions, statuses × enrolments ×
// marks × late rules × tracks, and holds each answer against one worked out from the rules
// by counting alone: never a wrong yes, and never a wrong no.
func TestDecisionsAgainstTheRules(t *testing.T) {
	rng := rand.New(rand.NewPCG(12, 11))
	states := []attend.AttendanceState{0, attend.AttendancePresent, attend.AttendancePresent, attend.AttendancePresent, attend.AttendanceLate, attend.AttendanceExcused, attend.AttendanceAbsent, attend.AttendanceNotApplicable}
	enrolments := []attend.EnrolmentState{attend.EnrolmentConfirmed, attend.EnrolmentConfirmed, attend.EnrolmentConfirmed, attend.EnrolmentRegistered, attend.EnrolmentDeclined, attend.EnrolmentWithdrawn, attend.EnrolmentInvited, attend.EnrolmentWaiting}
	statuses := []program.Status{program.StatusFinished, program.StatusFinished, program.StatusFinished, program.StatusReported, program.StatusCancelled, program.StatusPostponed}
	shares := []string{"50%", "3/4", "80%", "100%"}
	asked := map[attend.Verdict]int{}
	for n := range 6000 {
		e := course()
		e.Status = statuses[rng.IntN(len(statuses))]
		policy := attend.Policy{MinShare: attend.MustParseShare(shares[rng.IntN(len(shares))]), UnmarkedAbsent: rng.IntN(3) == 0}
		switch rng.IntN(3) {
		case 0:
			policy.LateLimit = 15
		case 1:
			policy.LateMissed = true
		}
		a := &attend.Attendance{Participant: guest, Enrolment: enrolments[rng.IntN(len(enrolments))]}
		if rng.IntN(3) == 0 {
			e.Sessions[1].Track, e.Sessions[2].Track, a.Track = "A", "B", "A"
			e.Tracks = []program.Track{{Name: "A"}, {Name: "B"}}
		}
		attended, missed, open := 0, 0, 0
		for i := range e.Sessions {
			s := &e.Sessions[i]
			s.Cancelled = rng.IntN(6) == 0 && s.Track == "" // a track without a session is not known
			m := attend.Mark{Session: s.ID, State: states[rng.IntN(len(states))], Late: []int{0, 10, 15, 16}[rng.IntN(4)]}
			if m.State != attend.AttendanceLate {
				m.Late = 0
			}
			if m.State != 0 {
				a.Marks = append(a.Marks, m)
			}
			switch {
			case s.Cancelled, s.Track == "B", m.State == attend.AttendanceNotApplicable:
			case m.State == 0 && policy.UnmarkedAbsent:
				missed++
			case m.State == 0:
				open++
			case m.State == attend.AttendancePresent:
				attended++
			case m.State != attend.AttendanceLate, policy.LateMissed, policy.LateLimit > 0 && m.Late > policy.LateLimit:
				missed++
			case policy.LateLimit > 0 && m.Late == 0:
				open++
			default:
				attended++
			}
		}
		if (a.Enrolment == attend.EnrolmentInvited || a.Enrolment == attend.EnrolmentWaiting) && isThere(a) {
			continue // enrolled by the first mark of presence: TestEnrolmentIsRead
		}
		verdict, reasons := decided(policy, e, a, afterwards)
		want := expected(e.Status, a.Enrolment, policy.MinShare, attended, missed, open)
		require.Equal(t, want, verdict, fmt.Sprintf("question %d: %v %v attended %d missed %d open %d: %v", n, e.Status, a.Enrolment, attended, missed, open, reasons))
		require.Equal(t, verdict == attend.VerdictEligible, len(reasons) == 0, "a no has its reasons")
		asked[verdict]++
	}
	for _, v := range []attend.Verdict{attend.VerdictEligible, attend.VerdictNotYet, attend.VerdictIneligible} {
		require.Greater(t, asked[v], 300, v)
	}
}

// isThere reports whether somebody is marked as present anywhere.
func isThere(a *attend.Attendance) bool {
	for _, m := range a.Marks {
		if m.State == attend.AttendancePresent || m.State == attend.AttendanceLate {
			return true
		}
	}
	return false
}

// expected is the verdict by the rules.
func expected(status program.Status, enrolment attend.EnrolmentState, share attend.Share, attended, missed, open int) attend.Verdict {
	whole := attended + missed + open
	enough := func(part int) bool { return part*share.Whole >= share.Part*whole }
	switch {
	case status == program.StatusCancelled:
		return attend.VerdictIneligible
	case enrolment == attend.EnrolmentDeclined || enrolment == attend.EnrolmentWithdrawn || enrolment == attend.EnrolmentInvited || enrolment == attend.EnrolmentWaiting:
		return attend.VerdictIneligible
	case status == program.StatusPostponed:
		return attend.VerdictNotYet
	case whole > 0 && !enough(attended+open):
		return attend.VerdictIneligible
	case whole == 0 || !enough(attended) || enrolment == attend.EnrolmentRegistered:
		return attend.VerdictNotYet
	}
	return attend.VerdictEligible
}
