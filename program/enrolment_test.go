package program_test

import (
	"slices"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/program"
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
	for from := range program.EnrolmentStates() {
		var got string
		for to := range program.EnrolmentStates() {
			e := program.Enrolment{Principal: husband, State: from}
			err := e.Move(program.EnrolmentChange{To: to, At: clock(1, 8, 0)})
			if err != nil {
				var enrolmentError *program.EnrolmentError
				require.ErrorAs(t, err, &enrolmentError)
				assert.Equal(t, slices.Collect(from.Next()), enrolmentError.Allowed)
				assert.Equal(t, program.Enrolment{Principal: husband, State: from}, e, "a failed step changes nothing")
				continue
			}
			got += " " + to.String()
			assert.Equal(t, from, e.History[0].From)
			assert.Empty(t, validation.Check(&e))
		}
		assert.Equal(t, want[from.String()], trimBlank(got), "%v", from)
	}
	for to := range program.EnrolmentStates() {
		var e program.Enrolment
		assert.NoError(t, e.Move(program.EnrolmentChange{To: to}), "a new registration starts anywhere")
	}
	var e program.Enrolment
	assert.Error(t, e.Move(program.EnrolmentChange{}), "nowhere is no step")
}

func trimBlank(s string) string {
	if s == "" {
		return s
	}
	return s[1:]
}

func TestWasInvited(t *testing.T) {
	e := program.Enrolment{Principal: husband}
	require.NoError(t, e.Move(program.EnrolmentChange{To: program.EnrolmentInvited}))
	require.NoError(t, e.Move(program.EnrolmentChange{To: program.EnrolmentConfirmed}))
	assert.True(t, e.WasInvited())
	walkIn := program.Enrolment{Principal: guest, State: program.EnrolmentWalkIn}
	assert.False(t, walkIn.WasInvited())
}

func TestEnrolmentCheck(t *testing.T) {
	for name, tc := range map[string]struct {
		e    program.Enrolment
		want []string
	}{
		"a family":                 {program.Enrolment{Principal: husband, Partner: wife, Children: []uuid.UUID{child}, State: program.EnrolmentInvited}, nil},
		"nobody's":                 {program.Enrolment{State: program.EnrolmentInvited}, []string{"enrolment.principal"}},
		"married to oneself":       {program.Enrolment{Principal: husband, Partner: husband, State: program.EnrolmentInvited}, []string{"enrolment.twice"}},
		"a child twice":            {program.Enrolment{Principal: husband, Children: []uuid.UUID{child, child}, State: program.EnrolmentInvited}, []string{"enrolment.twice"}},
		"no state":                 {program.Enrolment{Principal: husband}, []string{"enrolment.state"}},
		"state beside the history": {program.Enrolment{Principal: husband, State: program.EnrolmentConfirmed, History: []program.EnrolmentChange{{To: program.EnrolmentInvited}}}, []string{"enrolment.history"}},
	} {
		t.Run(name, func(t *testing.T) { assert.Equal(t, tc.want, codes(validation.Check(&tc.e))) })
	}
}

func TestCapacity(t *testing.T) {
	couple := func(state program.EnrolmentState, minute int) program.Enrolment {
		return program.Enrolment{Principal: husband, Partner: wife, State: state, Entered: clock(1, 8, minute)}
	}
	single := func(state program.EnrolmentState, minute int) program.Enrolment {
		return program.Enrolment{Principal: guest, State: state, Entered: clock(1, 8, minute)}
	}
	list := []program.Enrolment{
		single(program.EnrolmentWaiting, 9),
		couple(program.EnrolmentConfirmed, 0),
		couple(program.EnrolmentWaiting, 5),
		single(program.EnrolmentWalkIn, 30),
		single(program.EnrolmentDeclined, 1),
		couple(program.EnrolmentRegistered, 3),
		couple(program.EnrolmentWithdrawn, 2),
	}
	persons, couples := program.Capacity{Limit: 6}, program.Capacity{Limit: 4, Unit: program.UnitCouple}
	assert.Equal(t, 3, persons.Taken(list), "a couple and one who walked in")
	assert.Equal(t, 2, couples.Taken(list), "who comes alone takes a couple's place")
	assert.Equal(t, []int{5}, persons.Admissible(list), "the couple at 08.03; nobody passes the couple at 08.05")
	persons.PassOver = true
	assert.Equal(t, []int{5, 0}, persons.Admissible(list), "the single at 08.09 takes the last place")
	assert.Equal(t, []int{5, 2}, couples.Admissible(list), "in the order of entry")
	assert.Equal(t, []int{5, 2, 0}, program.Capacity{}.Admissible(list), "without a limit")
	free, limited := program.Capacity{Limit: 2}.Free(list)
	assert.True(t, limited)
	assert.Zero(t, free, "over-full is not less than none")
	family := program.Enrolment{Principal: husband, Partner: wife, Children: []uuid.UUID{child}}
	assert.Equal(t, 3, persons.Places(&family))
	assert.Equal(t, 1, couples.Places(&family))
	assert.True(t, family.Has(child))
	assert.False(t, family.Has(uuid.Nil))
}
