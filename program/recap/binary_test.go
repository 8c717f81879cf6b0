package recap_test

import (
	"encoding/json"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/program/recap"
	"github.com/integritas-id/integritas/region"
)

// full is a small recap of everything that a recap can hold: listed and told events,
// offices with a key and without, people.
func full(t *testing.T) *recap.Recap {
	t.Helper()
	var r recap.Recap
	r.CountPeople(uuid.NameSpaceOID)
	held, told := event(1, civil.MustDate(2024, 3, 5), "18.72"), event(2, civil.MustDate(2024, 4, 5), "18.71")
	told.Title.Text = "Sosialisasi"
	told.Audience.Counts = []program.Headcount{{Count: program.Count{Value: 1300, Unit: program.UnitPerson, Bound: program.BoundAtLeast}}}
	require.NoError(t, r.Add(told, nil))
	for i, unit := range []string{"Dinas Kesehatan Kota Metro", "Dinkes Kota Metro", "Bagian Hukum Setda Kota Metro", "Sanggar Melati", ""} {
		a := attend.Attendance{Event: held.ID, Participant: id(2, i), Role: participant.RoleCamat, Unit: unit, Region: region.MustParseCode("18.72"), Marks: present}
		if o, err := office.Parse(unit); err == nil && o.Key().Sure() {
			a.Office = o.Key()
		}
		require.NoError(t, r.Add(held, &a))
	}
	return &r
}

// TestBinaryIsJSON holds the two forms to one content, people and offices with it.
func TestBinaryIsJSON(t *testing.T) {
	r := full(t)
	b, err := r.MarshalBinary()
	require.NoError(t, err)
	var back recap.Recap
	require.NoError(t, back.UnmarshalBinary(b))
	assert.Equal(t, text(t, r), text(t, &back))
	n, ok := back.People()
	assert.True(t, ok)
	assert.Equal(t, 5, n)
}

// TestBinaryCutOff holds that a form that lacks its end, or has more behind it, is
// refused wherever the cut is, and changes nothing.
func TestBinaryCutOff(t *testing.T) {
	b, err := full(t).MarshalBinary()
	require.NoError(t, err)
	var r recap.Recap
	before := text(t, &r)
	for n := range len(b) {
		var fault *recap.DocumentError
		require.ErrorAs(t, r.UnmarshalBinary(b[:n]), &fault, "the first %d of %d bytes", n, len(b))
	}
	require.ErrorIs(t, r.UnmarshalBinary(append(b, 0)), recap.ErrBinary)
	require.ErrorIs(t, r.UnmarshalBinary([]byte("recap\x02\x00")), recap.ErrBinary, "of another version")
	assert.Equal(t, before, text(t, &r))
}

// TestBinaryChanged holds that a form with one byte changed is refused or is some other
// recap, whole by the rules of the documents: never one that JSON would refuse.
func TestBinaryChanged(t *testing.T) {
	b, err := full(t).MarshalBinary()
	require.NoError(t, err)
	for i := range b {
		for _, flip := range []byte{1, 0x80, 0xff} {
			b[i] ^= flip
			var r, again recap.Recap
			if r.UnmarshalBinary(b) == nil {
				require.NoError(t, json.Unmarshal([]byte(text(t, &r)), &again), "byte %d", i)
			}
			b[i] ^= flip
		}
	}
}

// TestKinds holds that the kinds share out the people who have an office, each once, and
// that one office written in two ways is one institution.
func TestKinds(t *testing.T) {
	r := full(t)
	got := r.Kinds()
	require.Len(t, got, 3)
	persons := 0
	for _, k := range got {
		persons += k.Persons.Present
		assert.Equal(t, 1, k.Institutions.Least, k.Kind)
		assert.Equal(t, 1, k.Institutions.Most, k.Kind)
	}
	assert.Equal(t, 4, persons, "who has no office is of no kind")
	assert.Zero(t, got[2].Kind, "what is not known comes last")
	assert.Equal(t, 1, got[2].Persons.Present)
	assert.Equal(t, 3, r.CountInstitutions().Most)
	assert.Equal(t, 3, r.CountOffices().Least)
	assert.Equal(t, r.CountInstitutions(), r.CountInstitutionsPresent())
}

// TestListed holds apart the events of which people are listed and those that only tell.
func TestListed(t *testing.T) {
	var listed, events []uuid.UUID
	r := full(t)
	for id := range r.Listed() {
		listed = append(listed, id)
	}
	for id := range r.Events() {
		events = append(events, id)
	}
	assert.Equal(t, []uuid.UUID{id(1, 1)}, listed)
	assert.Equal(t, []uuid.UUID{id(1, 1), id(1, 2)}, events)
}
