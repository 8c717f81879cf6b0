package pillar_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/pillar"
)

func TestActs(t *testing.T) {
	for day, want := range map[civil.Date]pillar.Act{
		civil.MustDate(2002, 12, 27): pillar.Act2002, civil.MustDate(2019, 10, 16): pillar.Act2002,
		civil.MustDate(2019, 10, 17): pillar.Act2019, civil.MustDate(2026, 11, 26): pillar.Act2019,
	} {
		got, err := pillar.ActOn(day)
		require.NoError(t, err)
		assert.Equal(t, want, got)
		assert.True(t, got.Validity().Contains(day))
	}
	for _, day := range []civil.Date{{}, civil.MustDate(2002, 12, 26)} {
		_, err := pillar.ActOn(day)
		yearError(t, err)
	}
	// The letters moved.
	for letter, want := range map[string][2]pillar.Task{
		"a":       {pillar.TaskCoordination, pillar.TaskPrevention},
		"huruf b": {pillar.TaskSupervision, pillar.TaskCoordination},
		"C":       {pillar.TaskProsecution, pillar.TaskMonitoring},
		"d":       {pillar.TaskPrevention, pillar.TaskSupervision},
		" e ":     {pillar.TaskMonitoring, pillar.TaskProsecution},
	} {
		for i, act := range []pillar.Act{pillar.Act2002, pillar.Act2019} {
			got, err := act.Task(letter)
			require.NoError(t, err)
			assert.Equal(t, want[i], got, "%v %s", act, letter)
		}
	}
	_, err := pillar.Act2002.Task("f")
	require.Error(t, err, "there were five tasks in 2002")
	judgments, err := pillar.Act2019.Task("f")
	require.NoError(t, err)
	assert.Equal(t, pillar.TaskJudgments, judgments)
	assert.Equal(t, pillar.ConfidenceC, judgments.Source().Confidence, "recognised, no more")
	for _, letter := range []string{"", "g", "aa", "huruf"} {
		_, err = pillar.Act2019.Task(letter)
		assert.Error(t, err, letter)
	}
	assert.Len(t, slices.Collect(pillar.Act2002.Tasks()), 5)
	assert.Len(t, slices.Collect(pillar.Act2019.Tasks()), 6)
	assert.Equal(t, pillar.SetOf(pillar.Education, pillar.Prevention), pillar.TaskPrevention.Pillars())
}
