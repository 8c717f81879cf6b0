package program_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/validation"
)

// TestCountsAreHeldAgainstEachOther gives the audience of an event numbers as reports
// print them, "#" between the text and what it counts where two are of one group.
func TestCountsAreHeldAgainstEachOther(t *testing.T) {
	tests := []struct {
		texts []string
		want  string
	}{
		{[]string{"40 pasangan", "80 orang"}, ""},
		{[]string{"40 pasangan", "40 pejabat", "80 orang"}, ""},
		{[]string{"40 pasangan", "150 peserta"}, ""},
		{[]string{"40 pasangan", "sekitar 60 orang"}, ""},
		{[]string{"40 pejabat", "40 pasangan"}, ""},
		{[]string{"40 pasangan", "40 orang"}, "/audience/counts/1 headcount.couples"},
		{[]string{"40 orang", "40 pasangan"}, "/audience/counts/0 headcount.couples"},
		{[]string{"40 pasangan", "60 ASN", "100 orang"}, "/audience/counts/2 headcount.sum"},
		{[]string{"40 pasangan", "60 ASN", "140 orang"}, ""},
		{[]string{"150 peserta", "120 peserta"}, "/audience/counts/1 headcount.conflict"},
		{[]string{"150 peserta", "sekitar 120 peserta"}, ""},
		{[]string{"lebih dari 100 peserta", "120 peserta"}, ""},
		{[]string{"50 polwan", "20 jaksa"}, ""},
		{[]string{"50 polwan", "20 polwan"}, "/audience/counts/1 headcount.conflict"},
		{[]string{"30 anggota DPRD beserta istri", "30 anggota DPRD"}, ""},
		{[]string{"30 instansi", "30 peserta"}, ""},
	}
	for _, tt := range tests {
		e := readCase(t, "metro-2024-03-05")
		for _, text := range tt.texts {
			h, err := program.ParseHeadcount(text)
			require.NoError(t, err)
			e.Audience.Counts = append(e.Audience.Counts, h)
		}
		got := ""
		for _, p := range validation.Check(e) {
			got += p.Path + " " + p.Code()
		}
		assert.Equal(t, tt.want, got, tt.texts)
	}
	e := readCase(t, "metro-2024-03-05")
	for _, text := range []string{"150 peserta", "120 peserta"} {
		h, err := program.ParseHeadcount(text)
		require.NoError(t, err)
		e.Audience.Counts = append(e.Audience.Counts, h)
	}
	e.Conflicts = append(e.Conflicts, program.Conflict{
		Field: "/audience/counts/0", Values: []program.ConflictValue{{Value: "150"}, {Value: "120"}},
	})
	assert.Empty(t, validation.Check(e), "a conflict that is kept is no fault")
}

// TestAlternatingCounts holds that the numbers of an audience, however many, are compared
// in time that grows with them: persons and couples in turn.
func TestAlternatingCounts(t *testing.T) {
	e := &program.Event{Key: "x"}
	const n = 100_000
	for i := range n {
		unit := program.UnitPerson
		if i%2 == 1 {
			unit = program.UnitCouple
		}
		e.Audience.Counts = append(e.Audience.Counts, program.Headcount{Count: program.Count{Value: 1_000_000 + i, Unit: unit}})
	}
	conflicts := 0
	for _, p := range validation.Check(e) {
		if p.Code() == "headcount.conflict" {
			conflicts++
		}
	}
	assert.Positive(t, conflicts)
}
