package attend_test

import (
	"fmt"
	"slices"
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

// permutations yields every order of n things.
func permutations(n int) [][]int {
	if n == 0 {
		return [][]int{nil}
	}
	var all [][]int
	for _, shorter := range permutations(n - 1) {
		for at := range n {
			all = append(all, slices.Insert(slices.Clone(shorter), at, n-1))
		}
	}
	return all
}

// The order of the lists decides nothing: neither who stands where, nor what is counted,
// nor what is told.
func TestMergeInAnyOrder(t *testing.T) {
	utc := marks("5a", "hadir")
	utc[0].Entered = utc[0].Entered.In(time.UTC) // the same mark, in another form
	lists := [][]attend.Attendance{
		{
			{Event: eventID, Participant: husband, Role: participant.RoleCamat, Row: 3, Enrolment: attend.EnrolmentInvited, Marks: marks("5a", "hadir", "5b", "alpa")},
			{Event: eventID, Participant: wife, SpouseOf: husband, Row: 1},
		},
		{
			{Event: eventID, Participant: husband, Role: participant.RoleSekda, Enrolment: attend.EnrolmentConfirmed, Unit: "Dinas Sosial", Row: 1, Marks: utc},
			{Event: eventID, Participant: guest, Enrolment: attend.EnrolmentConfirmed, Since: clock(6, 0, 0)},
		},
		{
			{Event: eventID, Participant: guest, Enrolment: attend.EnrolmentWithdrawn},
			{Event: eventID, Participant: husband, Unit: "Dinas Kesehatan", Sex: participant.SexMale, Marks: marks("5b", "hadir")},
			{Event: eventID},
		},
		{
			{Event: eventID, Participant: husband, Role: participant.RoleSekda, Enrolment: attend.EnrolmentWalkIn, Marks: marks("5a", "terlambat")},
			{Participant: husband, Enrolment: attend.EnrolmentWaiting, Marks: marks("6a", "hadir")},
		},
	}
	merged := func(order []int) []attend.Attendance {
		var given [][]attend.Attendance
		for _, i := range order {
			given = append(given, lists[i])
		}
		all := attend.Merge(given...)
		for i := range all {
			for j := range all[i].Marks {
				all[i].Marks[j].Entered = all[i].Marks[j].Entered.UTC()
			}
		}
		return all
	}
	want := merged([]int{0, 1, 2, 3})
	require.Len(t, want, 5)
	for _, order := range permutations(len(lists)) {
		require.Equal(t, want, merged(order), "%v", order)
		linked := merged(order)
		attend.LinkPartners(linked)
		for _, a := range linked {
			if a.Participant == husband && a.Event == eventID {
				assert.Equal(t, wife, a.Partner)
			}
		}
	}
	assert.Equal(t, want, merged([]int{3, 0, 2, 1, 0, 3}), "a list that was handed in twice")
	byID := map[uuid.UUID]*attend.Attendance{}
	for i := range want {
		if want[i].Event == eventID {
			byID[want[i].Participant] = &want[i]
		}
	}
	h := byID[husband]
	assert.Equal(t, participant.RoleSekda, h.Role, "of lists that begin with one mark, the one on which the person stands higher")
	assert.Equal(t, attend.EnrolmentConfirmed, h.Enrolment)
	assert.Equal(t, []string{"attendance.other-role", "mark.contradicts"}, slices.Compact(slices.Sorted(slices.Values(without(codes(validation.Check(h)), "attendance.other-facts")))))
	assert.Equal(t, attend.EnrolmentWithdrawn, byID[guest].Enrolment)
	assert.Equal(t, []string{"attendance.other-enrolment"}, codes(validation.Check(byID[guest])), "what one list says otherwise is told")
	assert.Equal(t, attend.EnrolmentWalkIn, want[0].Enrolment, "a mark of presence enrols who was waiting")
}

func without(list []string, code string) []string {
	return slices.DeleteFunc(list, func(c string) bool { return c == code })
}

// Of two posts the first of the earliest list counts, whichever list comes first.
func TestTwoPosts(t *testing.T) {
	early := attend.Attendance{Participant: husband, Role: participant.RoleSekda, Marks: marks("5a", "hadir")}
	late := attend.Attendance{Participant: husband, Role: participant.RoleCamat, Marks: marks("7a", "hadir")}
	for _, lists := range [][]attend.Attendance{{early, late}, {late, early}} {
		merged := attend.Merge(lists[:1], lists[1:])
		assert.Equal(t, participant.RoleSekda, merged[0].Role)
		assert.Equal(t, []attend.Description{{Role: participant.RoleCamat}}, merged[0].Others)
		assert.Equal(t, []string{"/others/0 attendance.other-role"}, found(validation.Check(&merged[0])))
		assert.NoError(t, merged[0].Validate())
	}
	same := attend.Merge([]attend.Attendance{early}, []attend.Attendance{early})
	assert.Empty(t, same[0].Others, "lists that agree")
}

func TestTwoIDsOneNumber(t *testing.T) {
	nip := participant.MustParseNIP("19720514 199803 2 901")
	people := attend.People{
		{ID: guest, NIP: nip}, {ID: husband, NIP: nip}, {ID: wife, NIP: participant.MustParseNIP("19750514 199803 2 902")}, {ID: husband, NIP: nip}, {ID: child},
	}
	problems := validation.Check(people)
	assert.Equal(t, []string{"/participants/0 people.one-nip"}, found(problems))
	assert.NotContains(t, fmt.Sprint(problems), "19720514", "the number is told nowhere")
	assert.Len(t, attend.Merge([]attend.Attendance{{Participant: husband}}, []attend.Attendance{{Participant: guest}}), 2, "and nobody is joined")
}

func TestPrincipalStandsFirst(t *testing.T) {
	list := []attend.Attendance{
		{Participant: husband, SpouseOf: wife, Row: 7, Marks: marks("5a", "hadir")},
		{Participant: wife, SpouseOf: husband, Row: 2},
	}
	for range 2 {
		linked := slices.Clone(list)
		attend.LinkPartners(linked)
		for _, a := range linked {
			assert.Equal(t, a.Participant == husband, a.SpouseOf == wife, "the wife stands in the second row")
		}
		slices.Reverse(list)
	}
	e := course()
	e.Sessions[0].Cancelled = true
	sheet := attend.Sheet{Event: e, Attendances: slices.Clone(list)}
	sheet.LinkPartners()
	for _, a := range sheet.Attendances {
		assert.False(t, a.PartnerPresent, "signed only for a session that was cancelled")
	}
}

func TestOfFillsThePart(t *testing.T) {
	e := course()
	e.People = []program.Person{{ID: guest, Roles: []program.PersonRole{program.PersonSpeaker}}}
	assert.Equal(t, program.PersonSpeaker, attend.Of(e, &participant.Participant{ID: guest}, nil).Part)
	assert.Equal(t, program.PersonParticipant, attend.Of(e, &participant.Participant{ID: husband}, nil).Part)
}
