package attend_test

import (
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
)

// anyCase is a participation, a policy and a moment made up from a seed.
func anyCase(r *rand.Rand) (*program.Event, *attend.Attendance, attend.Policy, time.Time) {
	e := course()
	for i := range e.Sessions {
		s := &e.Sessions[i]
		s.Cancelled, s.Mandatory = r.IntN(8) == 0, r.IntN(4) == 0
		s.Track = []string{"", "", "", "A", "B"}[r.IntN(5)]
		s.JP = r.IntN(3)
	}
	a := &attend.Attendance{Participant: husband, Track: []string{"", "A", "B"}[r.IntN(3)], Enrolment: attend.EnrolmentState(r.IntN(8))}
	if r.IntN(3) == 0 {
		a.Since = clock(5+r.IntN(3), 7, 0)
	}
	for _, s := range e.Sessions {
		if r.IntN(4) > 0 {
			m := attend.Mark{Session: s.ID, State: attend.AttendanceState(r.IntN(6)), Entered: s.Range.Start.At(s.To, e.Schedule.Zone)}
			if m.State == attend.AttendanceLate {
				m.Late = r.IntN(30)
			}
			a.Marks = append(a.Marks, m)
		}
	}
	p := attend.Policy{
		Kind: attend.CertificateKind(r.IntN(3)), MinSessions: r.IntN(3), MinJP: r.IntN(4), Mandatory: r.IntN(2) == 0, LateLimit: r.IntN(20),
		LateMissed: r.IntN(4) == 0, Excused: attend.ExcusedRule(r.IntN(4)), UnmarkedAbsent: r.IntN(2) == 0, Basis: attend.Basis(r.IntN(3)),
	}
	if r.IntN(3) > 0 {
		p.MinShare = attend.Share{Part: 1 + r.IntN(4), Whole: 4}
	}
	return e, a, p, clock(5+r.IntN(4), r.IntN(24), 0)
}

// Whatever the case: who was there less is no better off, no mark helps before its session
// is over, and a verdict of no never turns into yes as time passes.
func TestLawsOfDecisions(t *testing.T) {
	for seed := range uint64(1000) {
		r := rand.New(rand.NewPCG(seed, 1))
		e, a, p, at := anyCase(r)
		decide := func(a *attend.Attendance, at time.Time) attend.Verdict {
			return p.Decide(attend.Candidate{Event: e, Attendance: a}, at).Verdict
		}
		before, after := decide(a, at), decide(a, afterwards)
		require.False(t, before == no && after == yes, "seed %d: lost for good, and won later", seed)
		require.False(t, before == yes && after != yes, "seed %d: won, and lost as nothing but time passed", seed)

		worse := *a
		worse.Marks = append([]attend.Mark(nil), a.Marks...)
		if n := len(worse.Marks); n > 0 {
			m := &worse.Marks[r.IntN(n)]
			if m.State != attend.AttendanceNotApplicable && m.State != attend.AttendanceExcused {
				m.State, m.Late = attend.AttendanceAbsent, 0
				require.False(t, decide(&worse, at) == yes && before != yes, "seed %d: absence helps", seed)
			}
		}
		blank := *a
		blank.Marks = nil
		if st := a.Enrolment; p.Kind == attend.CertificateAttendance || p.MinSessions > 0 {
			require.NotEqual(t, yes, decide(&blank, at), "seed %d: without a mark, %v", seed, st)
		}
		require.NotEqual(t, yes, decideBefore(p, e, a), "seed %d: before it began", seed)
	}
}

// decideBefore decides before the event began; over a policy that asks for nothing there is
// nothing to wait for.
func decideBefore(p attend.Policy, e *program.Event, a *attend.Attendance) attend.Verdict {
	if p.MinShare.IsZero() && p.MinSessions == 0 && p.Kind != attend.CertificateAttendance {
		return 0
	}
	return p.Decide(attend.Candidate{Event: e, Attendance: a}, clock(5, 7, 0)).Verdict
}
