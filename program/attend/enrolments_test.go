package attend_test

import (
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/validation"
)

func TestWhoReturnsStandsAtTheEnd(t *testing.T) {
	first := attend.Enrolment{Principal: husband, State: attend.EnrolmentRegistered, Entered: clock(1, 8, 0)}
	second := attend.Enrolment{Principal: guest, State: attend.EnrolmentWaiting, Entered: clock(1, 9, 0)}
	third := attend.Enrolment{Principal: wife, State: attend.EnrolmentWaiting, Entered: clock(1, 10, 0)}
	list := []attend.Enrolment{first, second, third}
	assert.Equal(t, []int{0, 1, 2}, attend.Admissible(program.Capacity{}, list))
	require.NoError(t, list[0].Move(attend.EnrolmentChange{To: attend.EnrolmentWithdrawn, At: clock(1, 11, 0)}))
	assert.Equal(t, []int{1, 2}, attend.Admissible(program.Capacity{}, list))
	require.NoError(t, list[0].Move(attend.EnrolmentChange{To: attend.EnrolmentWaiting, At: clock(1, 12, 0)}))
	assert.Equal(t, []int{1, 2, 0}, attend.Admissible(program.Capacity{}, list))
	assert.Equal(t, []int{1, 2}, attend.Admissible(program.Capacity{Limit: 2}, list))
	assert.Equal(t, clock(1, 8, 0), list[0].Entered, "when it was entered first is still told")
	list[0].History[1].At = clock(1, 9, 30)
	assert.Equal(t, []int{1, 0, 2}, attend.Admissible(program.Capacity{}, list), "before whoever came after the return")
	require.NoError(t, list[1].Move(attend.EnrolmentChange{To: attend.EnrolmentWithdrawn}))
	require.NoError(t, list[1].Move(attend.EnrolmentChange{To: attend.EnrolmentRegistered}))
	assert.Equal(t, []int{0, 2, 1}, attend.Admissible(program.Capacity{}, list), "nobody noted when")
}

func TestHalfACoupleWithdraws(t *testing.T) {
	couple := func() attend.Enrolment {
		return attend.Enrolment{
			ID: eventID, Principal: husband, Partner: wife, Children: []uuid.UUID{child}, Entered: clock(1, 8, 0),
			State: attend.EnrolmentConfirmed, History: []attend.EnrolmentChange{{To: attend.EnrolmentConfirmed, At: clock(1, 8, 0)}},
		}
	}
	step := attend.EnrolmentChange{To: attend.EnrolmentWithdrawn, At: clock(2, 8, 0), Why: "sakit"}
	for leaves, stays := range map[uuid.UUID]uuid.UUID{husband: wife, wife: husband} {
		e := couple()
		left, err := e.Split(leaves, step)
		require.NoError(t, err)
		assert.Equal(t, attend.Enrolment{
			ID: eventID, Principal: stays, Children: []uuid.UUID{child}, Entered: clock(1, 8, 0),
			State: attend.EnrolmentConfirmed, History: couple().History,
		}, e, "keeps the place and the time of entry")
		assert.Equal(t, leaves, left.Principal)
		assert.Equal(t, attend.EnrolmentWithdrawn, left.State)
		assert.Equal(t, uuid.Nil, left.ID)
		assert.Len(t, left.History, 2)
		assert.NoError(t, left.Validate())
		assert.Equal(t, 2, attend.Taken(program.Capacity{Limit: 5}, []attend.Enrolment{e, left}))
		assert.Equal(t, 1, attend.Taken(program.Capacity{Limit: 5, Unit: program.UnitCouple}, []attend.Enrolment{e, left}))
		decision := (&attend.Policy{}).Decide(attend.Candidate{Event: course(), Attendance: &attend.Attendance{Participant: leaves, Enrolment: left.State}}, afterwards)
		assert.Equal(t, attend.VerdictIneligible, decision.Verdict)
	}
	e := couple()
	_, err := e.Split(child, step)
	require.NoError(t, err)
	assert.Empty(t, e.Children)
	before := couple()
	var split *attend.SplitError
	_, err = before.Split(guest, step)
	require.ErrorAs(t, err, &split)
	assert.True(t, split.Stranger)
	alone := attend.Enrolment{Principal: husband, Children: []uuid.UUID{child}, State: attend.EnrolmentConfirmed}
	_, err = alone.Split(husband, step)
	require.ErrorAs(t, err, &split)
	assert.True(t, split.Alone)
	var wrong *attend.EnrolmentError
	_, err = before.Split(wife, attend.EnrolmentChange{To: attend.EnrolmentDeclined})
	require.ErrorAs(t, err, &wrong)
	_, err = before.Split(wife, attend.EnrolmentChange{To: attend.EnrolmentWaiting})
	require.ErrorAs(t, err, &wrong)
	assert.Equal(t, couple(), before, "a failed step changes nothing")
}

func TestOnePersonInTwoRegistrations(t *testing.T) {
	list := attend.Enrolments{
		{Principal: husband, Partner: wife, State: attend.EnrolmentConfirmed},
		{ID: eventID, Principal: wife, Partner: husband, State: attend.EnrolmentConfirmed},
		{Principal: guest, State: attend.EnrolmentConfirmed},
	}
	problems := validation.Check(list)
	assert.Equal(t, []string{"/enrolments/1 enrolment.again"}, found(problems))
	assert.Contains(t, problems[0].String(), "#1")
	assert.Contains(t, problems[0].String(), eventID.String(), "both are named")
	assert.NoError(t, list.Validate(), "a warning")
	assert.Equal(t, 3, attend.Taken(program.Capacity{Limit: 9}, list))
	assert.Equal(t, 2, attend.Taken(program.Capacity{Limit: 9, Unit: program.UnitCouple}, list), "a couple whom both offices registered takes one place")
	list[1].State = attend.EnrolmentWithdrawn
	assert.Empty(t, validation.Check(list), "who withdrew there stands here alone")
}

func TestSinceFollowsTheSteps(t *testing.T) {
	e := course()
	since := func(n attend.Enrolment) bool {
		n.Principal = husband
		return !attend.Of(e, &participant.Participant{ID: husband}, &n).Since.IsZero()
	}
	step := func(from, to attend.EnrolmentState, day int) attend.EnrolmentChange {
		return attend.EnrolmentChange{From: from, To: to, At: clock(day, 7, 0)}
	}
	assert.False(t, since(attend.Enrolment{Entered: clock(1, 8, 0)}))
	assert.True(t, since(attend.Enrolment{Entered: clock(6, 8, 0)}), "entered on the second day")
	assert.False(t, since(attend.Enrolment{Entered: clock(20, 8, 0)}), "typed in afterwards")
	assert.True(t, since(attend.Enrolment{Entered: clock(1, 8, 0), History: []attend.EnrolmentChange{
		step(0, attend.EnrolmentWithdrawn, 2), step(attend.EnrolmentWithdrawn, attend.EnrolmentConfirmed, 6),
	}}), "had no place when it began")
	assert.True(t, since(attend.Enrolment{Entered: clock(1, 8, 0), History: []attend.EnrolmentChange{
		step(attend.EnrolmentWaiting, attend.EnrolmentConfirmed, 6),
	}}), "was waiting when it began")
	assert.False(t, since(attend.Enrolment{Entered: clock(1, 8, 0), History: []attend.EnrolmentChange{
		step(0, attend.EnrolmentConfirmed, 2), step(attend.EnrolmentConfirmed, attend.EnrolmentWithdrawn, 6), step(attend.EnrolmentWithdrawn, attend.EnrolmentConfirmed, 7),
	}}), "who goes and comes back does not wash away what was missed")
}

// TestSinceAtTheEdges holds the moments at which an event begins and ends: who came with the
// beginning came late to it, who was typed in at the end was typed in afterwards.
func TestSinceAtTheEdges(t *testing.T) {
	begin, end, ok := course().Schedule.Span()
	require.True(t, ok)
	step := func(from, to attend.EnrolmentState, at time.Time) attend.EnrolmentChange {
		return attend.EnrolmentChange{From: from, To: to, At: at}
	}
	for name, tc := range map[string]struct {
		entered time.Time
		history []attend.EnrolmentChange
		want    time.Time
	}{
		"entered before the beginning":    {entered: begin.Add(-1)},
		"entered at the beginning":        {entered: begin, want: begin},
		"entered just before the end":     {entered: end.Add(-1), want: end.Add(-1)},
		"entered at the end":              {entered: end},
		"confirmed before the beginning":  {entered: begin, history: []attend.EnrolmentChange{step(attend.EnrolmentWaiting, attend.EnrolmentConfirmed, begin.Add(-1))}},
		"confirmed at the beginning":      {history: []attend.EnrolmentChange{step(attend.EnrolmentWaiting, attend.EnrolmentConfirmed, begin)}, want: begin},
		"came at the beginning":           {history: []attend.EnrolmentChange{step(attend.EnrolmentDeclined, attend.EnrolmentWalkIn, begin)}, want: begin},
		"registered on the second day":    {history: []attend.EnrolmentChange{step(attend.EnrolmentDeclined, attend.EnrolmentRegistered, clock(6, 8, 0))}, want: clock(6, 8, 0)},
		"the first of two places counts":  {history: []attend.EnrolmentChange{step(attend.EnrolmentWaiting, attend.EnrolmentRegistered, clock(6, 8, 0)), step(attend.EnrolmentRegistered, attend.EnrolmentConfirmed, clock(7, 8, 0))}, want: clock(6, 8, 0)},
		"a step that nobody dated":        {entered: clock(6, 8, 0), history: []attend.EnrolmentChange{step(0, attend.EnrolmentConfirmed, time.Time{})}, want: clock(6, 8, 0)},
		"invited, confirmed in the event": {entered: clock(6, 8, 0), history: []attend.EnrolmentChange{step(attend.EnrolmentInvited, attend.EnrolmentConfirmed, clock(6, 9, 0))}},
	} {
		n := attend.Enrolment{Principal: husband, Entered: tc.entered, History: tc.history}
		got := attend.Of(course(), &participant.Participant{ID: husband}, &n).Since
		assert.True(t, tc.want.Equal(got), "%s: %v", name, got)
	}
}

// TestDeclinedAndBack holds that whoever declined and comes back stands at the end of the queue.
func TestDeclinedAndBack(t *testing.T) {
	list := []attend.Enrolment{
		{Principal: husband, State: attend.EnrolmentWaiting, Entered: clock(1, 8, 0), History: []attend.EnrolmentChange{
			{From: attend.EnrolmentInvited, To: attend.EnrolmentDeclined, At: clock(1, 9, 0)},
			{From: attend.EnrolmentDeclined, To: attend.EnrolmentWaiting, At: clock(1, 11, 0)},
		}},
		{Principal: guest, State: attend.EnrolmentWaiting, Entered: clock(1, 10, 0)},
	}
	assert.Equal(t, []int{1, 0}, attend.Admissible(program.Capacity{}, list))
}
