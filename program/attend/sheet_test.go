package attend_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/validation"
)

// found returns the paths and the codes of problems.
func found(ps validation.Problems) []string {
	var list []string
	for _, p := range ps {
		list = append(list, p.Path+" "+p.Code())
	}
	return list
}

func TestSheetTellsWhatIsNotCounted(t *testing.T) {
	one := func(m attend.Mark) []attend.Attendance {
		return []attend.Attendance{{Participant: husband, Marks: []attend.Mark{m}}}
	}
	present := func(session string) attend.Mark {
		return attend.Mark{Session: session, State: attend.AttendancePresent}
	}
	early := present("6a")
	early.Entered = clock(5, 23, 59)
	inTime := present("6a")
	inTime.Entered = clock(6, 0, 0)
	absent := attend.Mark{Session: "7b", State: attend.AttendanceAbsent}
	for name, tc := range map[string]struct {
		event func(*program.Event)
		list  []attend.Attendance
		want  []string
	}{
		"all is well":              {list: []attend.Attendance{*allPresent()}},
		"of another event":         {list: []attend.Attendance{{Event: eventID, Participant: husband}}, want: []string{"/attendances/0/event attendance.event"}},
		"twice on one list":        {list: []attend.Attendance{{Participant: husband}, {Participant: wife}, {Participant: husband}}, want: []string{"/attendances/2 attendance.twice"}},
		"a session of no event":    {list: one(present("8a")), want: []string{"/attendances/0/marks/0 mark.unknown-session"}},
		"undated is never early":   {list: one(present("6a"))},
		"before its session's day": {list: one(early), want: []string{"/attendances/0/marks/0 mark.early"}},
		"on its session's day":     {list: one(inTime)},
		"a cancelled session":      {event: func(e *program.Event) { e.Sessions[2].Cancelled = true }, list: one(inTime), want: []string{"/attendances/0/marks/0 mark.cancelled"}},
		"two sessions of one id":   {event: func(e *program.Event) { e.Sessions[3].ID = "6a" }, list: one(inTime), want: []string{"/attendances/0/marks/0 mark.session-twice"}},
		"after it was broken off": {event: func(e *program.Event) {
			e.Status = program.StatusStopped
			e.History = []program.Change{{To: program.StatusStopped, At: clock(5, 20, 0)}}
		}, list: one(inTime), want: []string{"/attendances/0/marks/0 mark.not-held"}},
		"moved under its mark": {event: func(e *program.Event) {
			e.History = []program.Change{{To: program.StatusRescheduled, At: clock(6, 12, 0), Sessions: []program.SessionMove{{Session: "6a"}}}}
		}, list: one(inTime), want: []string{"/attendances/0/marks/0 mark.moved"}},
		"moved before its mark": {event: func(e *program.Event) {
			e.History = []program.Change{{To: program.StatusRescheduled, At: clock(2, 12, 0), Sessions: []program.SessionMove{{Session: "6a"}}}}
		}, list: one(inTime)},
		"moved at the moment of its mark": {event: func(e *program.Event) {
			e.History = []program.Change{{To: program.StatusRescheduled, At: inTime.Entered, Sessions: []program.SessionMove{{Session: "6a"}}}}
		}, list: one(inTime)},
		"moved a second after its mark": {event: func(e *program.Event) {
			e.History = []program.Change{{To: program.StatusRescheduled, At: inTime.Entered.Add(time.Second), Sessions: []program.SessionMove{{Session: "6a"}}}}
		}, list: one(inTime), want: []string{"/attendances/0/marks/0 mark.moved"}},
		"moved twice, the last step first": {event: func(e *program.Event) {
			e.History = []program.Change{
				{To: program.StatusRescheduled, At: clock(6, 12, 0), Sessions: []program.SessionMove{{Session: "6a"}}},
				{To: program.StatusRescheduled, At: clock(2, 12, 0), Sessions: []program.SessionMove{{Session: "6a"}}},
			}
		}, list: one(inTime), want: []string{"/attendances/0/marks/0 mark.moved"}},
		"undated is never moved": {event: func(e *program.Event) {
			e.History = []program.Change{{To: program.StatusRescheduled, At: clock(6, 12, 0), Sessions: []program.SessionMove{{Session: "6a"}}}}
		}, list: one(present("6a"))},
		"absent from what is to come": {list: one(absent), want: []string{"/attendances/0/marks/0 mark.to-come"}},
		"a track that nobody has":     {event: func(e *program.Event) { e.Sessions[0].Track = "Pejabat" }, list: []attend.Attendance{{Participant: husband, Track: "Anak"}, {Participant: wife, Track: "pejabat"}}, want: []string{"/attendances/0/track attendance.track"}},
		"JP that differ":              {event: func(e *program.Event) { e.Schedule.JP = 16 }, want: []string{"/event/schedule session.jp-sum"}},
		"JP that add up":              {event: func(e *program.Event) { e.Schedule.JP = 15 }},
		"JP of two tracks":            {event: func(e *program.Event) { e.Schedule.JP = 12; e.Sessions[1].Track, e.Sessions[3].Track = "A", "B" }},
		"no sessions":                 {event: func(e *program.Event) { e.Sessions = nil }, list: one(present("1"))},
	} {
		t.Run(name, func(t *testing.T) {
			e := course()
			if tc.event != nil {
				tc.event(e)
			}
			sheet := attend.Sheet{Event: e, Attendances: tc.list, At: clock(7, 12, 0)}
			assert.Equal(t, tc.want, found(validation.Check(&sheet)))
		})
	}
	problems := validation.Check(&attend.Sheet{Attendances: []attend.Attendance{{}}})
	assert.Equal(t, []string{"/attendances/0/participant attendance.participant"}, found(problems), "of no event")
}

func TestPresentAt(t *testing.T) {
	e := course()
	assert.True(t, attendance("5a", "hadir").PresentAt(e))
	assert.False(t, attendance("5a", "alpa").PresentAt(e))
	assert.False(t, attendance("8a", "hadir").PresentAt(e), "a session that the event does not have")
	assert.False(t, attendance("5a", "hadir").PresentAt(nil))
	e.Sessions[0].Cancelled = true
	assert.False(t, attendance("5a", "hadir").PresentAt(e), "whoever signed only for a cancelled session")
	assert.True(t, attendance("5a", "hadir", "5b", "hadir").PresentAt(e))
	early := attendance("6a", "hadir")
	early.Marks[0].Entered = clock(5, 8, 0)
	assert.False(t, early.PresentAt(e), "signed on the day before")
	e.Status, e.History = program.StatusStopped, []program.Change{{To: program.StatusStopped, At: clock(5, 20, 0)}}
	assert.False(t, attendance("6a", "hadir").PresentAt(e), "broken off before")
	assert.True(t, attendance("5b", "hadir").PresentAt(e))
	other := attendance("5b", "hadir")
	other.Event = eventID
	assert.False(t, other.PresentAt(e), "of another event")
	assert.True(t, attendance("x", "hadir").PresentAt(&program.Event{}), "an event that lists no sessions")
}

// manyMarks are n marks in n sessions, each entered twice.
func manyMarks(n int) (*program.Event, []attend.Mark) {
	e := &program.Event{ID: eventID}
	e.Schedule.Range, e.Schedule.Zone = civil.MustParseRange("2024-03-05/2024-03-05"), civil.WIB
	var list []attend.Mark
	for i := range n {
		id := fmt.Sprint(i)
		e.Sessions = append(e.Sessions, program.Session{ID: id})
		list = append(list,
			attend.Mark{Session: id, State: attend.AttendancePresent, Entered: clock(5, 8, 0)},
			attend.Mark{Session: id, State: attend.AttendanceAbsent, Entered: clock(5, 9, 0)})
	}
	return e, list
}

// Much input takes time in proportion: with the square of it this test would not end.
func TestManyMarks(t *testing.T) {
	const n = 10_000
	e, list := manyMarks(n)
	a := attend.Attendance{Event: eventID, Participant: husband, Marks: list}
	assert.False(t, a.Present())
	assert.False(t, a.PresentAt(e))
	superseded := 0
	for range a.Superseded() {
		superseded++
	}
	assert.Equal(t, n, superseded)
	assert.Len(t, validation.Check(&a), validation.DefaultLimit+1, "the last one tells how many more")
	assert.Len(t, validation.Check(&attend.Sheet{Event: e, Attendances: []attend.Attendance{a}}), validation.DefaultLimit+1)
	assert.Equal(t, n, (&attend.Policy{}).Standing(e, &a, clock(6, 0, 0)).Missed.Sessions)
	reversed := a
	reversed.Participant = uuid.Max
	merged := attend.Merge([]attend.Attendance{a, reversed}, []attend.Attendance{a})
	assert.Len(t, merged, 2)
	assert.Len(t, merged[0].Marks, 2*n)
}
