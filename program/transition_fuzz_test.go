package program_test

import (
	"bytes"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/validation"
)

// FuzzTransition takes an event through any steps. A refused step changes nothing; one that
// is taken is the last of the history, never lowers the revision, and the event that is
// stored and read again is the same, so that its next step is too.
func FuzzTransition(f *testing.F) {
	f.Add([]byte{2, 0, 3, 9, 5, 1, 4, 30, 6, 0})
	f.Add([]byte{3, 0, 3, 0, 4, 12, 5, 0, 7, 0})
	f.Fuzz(func(t *testing.T, steps []byte) {
		if len(steps) > 60 {
			return
		}
		first := civil.MustDate(2024, time.March, 5)
		e := &program.Event{Key: "rekaan", Status: program.StatusProposed, Schedule: program.Schedule{Range: civil.Day(first), Zone: civil.WIB}}
		e.Sessions = []program.Session{{ID: "1", Range: civil.Day(first), From: civil.MustClock(8, 0), To: civil.MustClock(9, 0)}}
		at := time.Date(2024, time.January, 1, 8, 0, 0, 0, time.UTC)
		for i := 0; i+1 < len(steps); i += 2 {
			c := program.Change{To: program.Status(steps[i] % 12), At: at.AddDate(0, 0, i), Why: "sebab rekaan"}
			if n := int(steps[i+1]); n > 0 {
				c.New = civil.Range{Start: first.AddDays(n), End: first.AddDays(n + n%3)}
			}
			if steps[i+1]%7 == 6 {
				c.Why = ""
			}
			before, revision, taken := stored(t, e), e.Revision(), len(e.History)
			if err := e.Transition(c); err != nil {
				require.Equal(t, before, stored(t, e), "a refused step: %v", err)
				continue
			}
			require.Len(t, e.History, taken+1)
			require.Equal(t, c.To, e.Status)
			require.Equal(t, c.To, e.History[taken].To)
			require.GreaterOrEqual(t, e.Revision(), revision)
			require.True(t, e.Passed(c.To))
			for _, old := range e.PreviousRanges() {
				require.False(t, old.IsZero())
			}
			for _, p := range validation.Check(e) {
				require.NotContains(t, p.Code(), "history", "a step that was taken is not to be found fault with: %s", p)
			}
			text := stored(t, e)
			again, err := program.Read(bytes.NewReader([]byte(text)))
			require.NoError(t, err, text)
			require.Equal(t, text, stored(t, again))
			require.Equal(t, []any{e.Revision(), e.ICalendarStatus(), e.SchemaOrgStatus(), e.PreviousRanges()}, []any{again.Revision(), again.ICalendarStatus(), again.SchemaOrgStatus(), again.PreviousRanges()})
			if i%4 == 0 {
				e = again
			}
		}
	})
}

func stored(t *testing.T, e *program.Event) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, e.Write(&b))
	return b.String()
}
