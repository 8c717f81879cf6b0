package attend_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
)

// TestSessionEndsNow asks at the very moment at which a session ends, and just before.
func TestSessionEndsNow(t *testing.T) {
	e := &program.Event{
		Schedule: program.Schedule{Range: civil.MustParseRange("2024-03-05"), Zone: civil.WIB},
		Sessions: []program.Session{{ID: "satu", From: civil.MustParseClock("08:00"), To: civil.MustParseClock("10:00")}},
	}
	a := &attend.Attendance{Enrolment: attend.EnrolmentConfirmed, Marks: []attend.Mark{{Session: "satu", State: attend.AttendancePresent}}}
	end := time.Date(2024, time.March, 5, 3, 0, 0, 0, time.UTC)
	assert.Equal(t, 1, new(attend.Policy).Standing(e, a, end).Attended.Sessions)
	assert.Equal(t, 1, new(attend.Policy).Standing(e, a, end.Add(-1)).ToCome.Sessions)
}

// TestPresentOfManyMarks gives the same answer on both sides of the number of marks from
// which they are looked up in an index.
func TestPresentOfManyMarks(t *testing.T) {
	for n := 20; n < 30; n++ {
		for there := range n {
			e := &program.Event{Schedule: program.Schedule{Range: civil.MustParseRange("2024-03-05"), Zone: civil.WIB}}
			a := &attend.Attendance{}
			for i := range n {
				id := fmt.Sprintf("s%d", i)
				e.Sessions = append(e.Sessions, program.Session{ID: id})
				m := attend.Mark{Session: id, State: attend.AttendanceAbsent}
				if i == there {
					m.State = attend.AttendancePresent
				}
				a.Marks = append(a.Marks, m)
			}
			assert.True(t, a.Present(), "%d of %d", there, n)
			assert.True(t, a.PresentAt(e), "%d of %d", there, n)
			e.Sessions[there].Cancelled = true
			assert.False(t, a.PresentAt(e), "%d of %d", there, n)
			e.Sessions[there] = program.Session{ID: "lain"}
			assert.False(t, a.PresentAt(e), "%d of %d", there, n)
			a.Marks[there].State = attend.AttendanceAbsent
			assert.False(t, a.Present(), "none of %d", n)
		}
	}
}

func TestShareAtTheEdges(t *testing.T) {
	for text, want := range map[string]attend.Share{
		"1/1000000000": {Part: 1, Whole: 1_000_000_000}, "100%": {Part: 1, Whole: 1}, "0%": {Part: 0, Whole: 1}, strings.Repeat("0", 14) + "75%": {Part: 3, Whole: 4},
	} {
		got, err := attend.ParseShare(text)
		require.NoError(t, err, text)
		assert.Equal(t, want, got, text)
	}
	for _, text := range []string{"1/1000000001", "101%", "2/1", strings.Repeat("0", 15) + "75%", "1e1%", "-1%", "1/0"} {
		_, err := attend.ParseShare(text)
		assert.Error(t, err, text)
	}
	s := attend.Share{Part: 1, Whole: 2}
	require.NoError(t, s.UnmarshalText(nil))
	assert.True(t, s.IsZero())
	s = attend.Share{Part: 1, Whole: 2}
	require.NoError(t, s.Scan(nil))
	assert.True(t, s.IsZero())
}

// TestMarksOfOneMinute takes the least favourable of two marks less than a minute apart,
// and the later one of two that are a minute apart.
func TestMarksOfOneMinute(t *testing.T) {
	nine := time.Date(2024, time.March, 5, 2, 0, 0, 0, time.UTC)
	for apart, present := range map[time.Duration]bool{0: false, time.Second: false, time.Minute - 1: false, time.Minute: true, time.Hour: true} {
		a := &attend.Attendance{Marks: []attend.Mark{
			{Session: "satu", State: attend.AttendanceAbsent, Entered: nine},
			{Session: "satu", State: attend.AttendancePresent, Entered: nine.Add(apart)},
		}}
		assert.Equal(t, present, a.Present(), apart)
	}
}
