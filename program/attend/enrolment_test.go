package attend_test

import (
	"slices"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/validation"
)

// TestEnrolmentSteps walks all pairs of states.
func TestEnrolmentSteps(t *testing.T) {
	want := map[string]string{
		"diundang":          "mendaftar daftar-tunggu terkonfirmasi menolak",
		"mendaftar":         "daftar-tunggu terkonfirmasi mengundurkan-diri",
		"daftar-tunggu":     "terkonfirmasi mengundurkan-diri",
		"terkonfirmasi":     "mengundurkan-diri",
		"menolak":           "mendaftar daftar-tunggu terkonfirmasi",
		"mengundurkan-diri": "mendaftar daftar-tunggu terkonfirmasi",
		"walk-in":           "",
	}
	for from := range attend.EnrolmentStates() {
		var got string
		for to := range attend.EnrolmentStates() {
			e := attend.Enrolment{Principal: husband, State: from}
			err := e.Move(attend.EnrolmentChange{To: to, At: clock(1, 8, 0)})
			if err != nil {
				var enrolmentError *attend.EnrolmentError
				require.ErrorAs(t, err, &enrolmentError)
				assert.Equal(t, slices.Collect(from.Next()), enrolmentError.Allowed)
				assert.Equal(t, attend.Enrolment{Principal: husband, State: from}, e, "a failed step changes nothing")
				continue
			}
			got += " " + to.String()
			assert.Equal(t, from, e.History[0].From)
			assert.Empty(t, validation.Check(&e))
		}
		assert.Equal(t, want[from.String()], trimBlank(got), "%v", from)
	}
	for to := range attend.EnrolmentStates() {
		var e attend.Enrolment
		assert.NoError(t, e.Move(attend.EnrolmentChange{To: to}), "a new registration starts anywhere")
	}
	var e attend.Enrolment
	assert.Error(t, e.Move(attend.EnrolmentChange{}), "nowhere is no step")
}

func trimBlank(s string) string {
	if s == "" {
		return s
	}
	return s[1:]
}

func TestWasInvited(t *testing.T) {
	e := attend.Enrolment{Principal: husband}
	require.NoError(t, e.Move(attend.EnrolmentChange{To: attend.EnrolmentInvited}))
	require.NoError(t, e.Move(attend.EnrolmentChange{To: attend.EnrolmentConfirmed}))
	assert.True(t, e.WasInvited())
	walkIn := attend.Enrolment{Principal: guest, State: attend.EnrolmentWalkIn}
	assert.False(t, walkIn.WasInvited())
	for want, c := range map[bool]attend.EnrolmentChange{
		true:  {From: attend.EnrolmentInvited, To: attend.EnrolmentConfirmed},
		false: {From: attend.EnrolmentRegistered, To: attend.EnrolmentConfirmed},
	} {
		e := attend.Enrolment{Principal: husband, State: c.To, History: []attend.EnrolmentChange{c}}
		assert.Equal(t, want, e.WasInvited(), "a step from %v", c.From)
	}
	e.History = []attend.EnrolmentChange{{To: attend.EnrolmentInvited}}
	assert.True(t, e.WasInvited(), "a step to the invitation alone")
}

func TestEnrolmentCheck(t *testing.T) {
	for name, tc := range map[string]struct {
		e    attend.Enrolment
		want []string
	}{
		"a family":                 {attend.Enrolment{Principal: husband, Partner: wife, Children: []uuid.UUID{child}, State: attend.EnrolmentInvited}, nil},
		"nobody's":                 {attend.Enrolment{State: attend.EnrolmentInvited}, []string{"enrolment.principal"}},
		"married to oneself":       {attend.Enrolment{Principal: husband, Partner: husband, State: attend.EnrolmentInvited}, []string{"enrolment.twice"}},
		"a child twice":            {attend.Enrolment{Principal: husband, Children: []uuid.UUID{child, child}, State: attend.EnrolmentInvited}, []string{"enrolment.twice"}},
		"no state":                 {attend.Enrolment{Principal: husband}, []string{"enrolment.state"}},
		"state beside the history": {attend.Enrolment{Principal: husband, State: attend.EnrolmentConfirmed, History: []attend.EnrolmentChange{{To: attend.EnrolmentInvited}}}, []string{"enrolment.history"}},
	} {
		t.Run(name, func(t *testing.T) { assert.Equal(t, tc.want, codes(validation.Check(&tc.e))) })
	}
}

func TestCapacity(t *testing.T) {
	couple := func(state attend.EnrolmentState, minute int) attend.Enrolment {
		return attend.Enrolment{Principal: husband, Partner: wife, State: state, Entered: clock(1, 8, minute)}
	}
	single := func(state attend.EnrolmentState, minute int) attend.Enrolment {
		return attend.Enrolment{Principal: guest, State: state, Entered: clock(1, 8, minute)}
	}
	list := []attend.Enrolment{
		single(attend.EnrolmentWaiting, 9),
		couple(attend.EnrolmentConfirmed, 0),
		couple(attend.EnrolmentWaiting, 5),
		single(attend.EnrolmentWalkIn, 30),
		single(attend.EnrolmentDeclined, 1),
		couple(attend.EnrolmentRegistered, 3),
		couple(attend.EnrolmentWithdrawn, 2),
	}
	persons, couples := program.Capacity{Limit: 6}, program.Capacity{Limit: 4, Unit: program.UnitCouple}
	assert.Equal(t, 3, attend.Taken(persons, list), "a couple and one who walked in")
	assert.Equal(t, 2, attend.Taken(couples, list), "who comes alone takes a couple's place")
	assert.Equal(t, []int{5}, attend.Admissible(persons, list), "the couple at 08.03; nobody passes the couple at 08.05")
	persons.PassOver = true
	assert.Equal(t, []int{5, 0}, attend.Admissible(persons, list), "the single at 08.09 takes the last place")
	assert.Equal(t, []int{5, 2}, attend.Admissible(couples, list), "in the order of entry")
	assert.Equal(t, []int{5, 2, 0}, attend.Admissible(program.Capacity{}, list), "without a limit")
	free, limited := attend.Free(program.Capacity{Limit: 2}, list)
	assert.True(t, limited)
	assert.Zero(t, free, "over-full is not less than none")
	family := attend.Enrolment{Principal: husband, Partner: wife, Children: []uuid.UUID{child}}
	assert.Equal(t, 3, attend.Places(persons, &family))
	assert.Equal(t, 1, attend.Places(couples, &family))
	assert.True(t, family.Has(child))
	assert.False(t, family.Has(uuid.Nil))
}
