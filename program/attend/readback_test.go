package attend_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
)

// TestDecisionComesBackFromJSON stores a decision and reads it back with its reasons; and
// nothing that is zero panics.
func TestDecisionComesBackFromJSON(t *testing.T) {
	var policy attend.Policy
	for _, c := range []attend.Candidate{{}, {Event: &program.Event{}}, {Attendance: &attend.Attendance{}}, {Event: &program.Event{Status: program.StatusCancelled}}} {
		for _, at := range []time.Time{{}, time.Date(2024, time.March, 6, 0, 0, 0, 0, time.UTC)} {
			d := policy.Decide(c, at)
			data, err := json.Marshal(d)
			require.NoError(t, err)
			var read attend.Decision
			require.NoError(t, json.Unmarshal(data, &read))
			assert.Equal(t, d.Verdict, read.Verdict)
			assert.Equal(t, d.Standing, read.Standing)
			require.Len(t, read.Reasons, len(d.Reasons))
			for i := range d.Reasons {
				assert.True(t, d.Reasons[i].Equal(read.Reasons[i]))
			}
		}
	}
}
