package program_test

import (
	"embed"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/tabletest"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/validation"
)

//go:embed data/*.csv
var tables embed.FS

// TestStatusTable holds the statuses to the table, row by row.
func TestStatusTable(t *testing.T) {
	rows := tabletest.Read(t, tables, "data/statuses.csv")
	statuses := slices.Collect(program.Statuses())
	require.Len(t, statuses, len(rows))
	for i, row := range rows {
		s := statuses[i]
		assert.Equal(t, row["id"], s.String(), "line %d", i+2)
		assert.Equal(t, row["label_id"], s.Label(language.Indonesian), s)
		assert.Equal(t, row["label_en"], s.Label(language.English), s)
		for word := range strings.SplitSeq(row["synonyms_id"], "|") {
			got, err := program.ParseStatus(word)
			assert.NoError(t, err)
			assert.Equal(t, s, got, word)
		}
		var next []string
		for n := range s.Next() {
			next = append(next, n.String())
		}
		assert.Equal(t, row["allowed_next"], strings.Join(next, "|"), s)
		assert.Equal(t, row["schema_org"], s.SchemaOrg(), s)
		assert.Equal(t, row["icalendar_status"], s.ICalendar(), s)
		assert.Equal(t, row["terminal"] == "ya", s.IsFinal(), s)
		assert.Equal(t, row["needs_date"] == "ya", s.NeedsDate(), s)
		assert.Equal(t, row["needs_reason"] == "ya", s.NeedsReason(), s)
	}
}

// transitions has a row for each status and in it a y for each that may follow, in
// the order of the constants: proposed, planned, invited, registration, closed,
// running, finished, reported, followed up, postponed, rescheduled, cancelled, stopped.
var transitions = [13]string{
	"-y-------y-y-", // proposed
	"--yy-y---yyy-", // planned
	"---y-y---yyy-", // invited
	"----yy---yyy-", // registration
	"---y-y---yyy-", // registration closed
	"------y-----y", // running
	"-------yy----", // finished
	"--------y----", // reported
	"-------------", // followed up
	"----------yy-", // postponed
	"--yyyy---yyy-", // rescheduled
	"-------------", // cancelled
	"-------y-----", // stopped
}

var (
	oldRange = civil.MustParseRange("2024-03-05")
	newRange = civil.MustParseRange("2024-04-16/2024-04-17")
)

// ready returns an event in a status and a change to another that lacks nothing.
func ready(from, to program.Status) (*program.Event, program.Change) {
	e := &program.Event{Status: from, FollowUps: []program.FollowUp{{Kind: program.FollowUpCascade, Evidence: []program.Document{{Title: "Foto"}}}}}
	if from != program.StatusPostponed && from != program.StatusProposed {
		e.Schedule.Range = oldRange
	}
	e.Schedule.Zone = civil.WIB
	c := program.Change{To: to, Why: "alasan", Document: program.Document{Number: "005/1/III/2024", Date: civil.MustDate(2024, 3, 1)}}
	if to == program.StatusRescheduled {
		c.New = newRange
	}
	return e, c
}

// TestTransitions walks all 13 × 13 pairs.
func TestTransitions(t *testing.T) {
	all := slices.Collect(program.Statuses())
	require.Len(t, all, 13)
	pairs := 0
	for i, from := range all {
		for j, to := range all {
			pairs++
			e, c := ready(from, to)
			before := *e
			err := e.Transition(c)
			if transitions[i][j] == 'y' {
				require.NoError(t, err, "%v to %v", from, to)
				assert.Equal(t, to, e.Status)
				require.Len(t, e.History, 1)
				assert.Equal(t, from, e.History[0].From)
				assert.Equal(t, to, e.History[0].To)
				continue
			}
			var te *program.TransitionError
			require.ErrorAs(t, err, &te, "%v to %v", from, to)
			assert.Equal(t, [2]program.Status{from, to}, [2]program.Status{te.From, te.To})
			assert.Zero(t, te.Missing)
			assert.Equal(t, slices.Collect(from.Next()), te.Allowed)
			assert.NotContains(t, te.Allowed, to)
			assert.Equal(t, before, *e, "%v to %v changed the event", from, to)
		}
	}
	assert.Equal(t, 169, pairs)
}

func TestTransitionGuards(t *testing.T) {
	tests := []struct {
		name     string
		from, to program.Status
		change   func(*program.Event, *program.Change)
		missing  program.Requirement
	}{
		{"postponed without a reason", program.StatusPlanned, program.StatusPostponed, func(_ *program.Event, c *program.Change) { c.Why = " " }, program.RequirementReason},
		{"cancelled without a reason", program.StatusInvited, program.StatusCancelled, func(_ *program.Event, c *program.Change) { c.Why = "" }, program.RequirementReason},
		{"stopped without a reason", program.StatusRunning, program.StatusStopped, func(_ *program.Event, c *program.Change) { c.Why = "" }, program.RequirementReason},
		{"rescheduled without a reason", program.StatusPostponed, program.StatusRescheduled, func(_ *program.Event, c *program.Change) { c.Why = "" }, program.RequirementReason},
		{"rescheduled without a date", program.StatusPlanned, program.StatusRescheduled, func(_ *program.Event, c *program.Change) { c.New = civil.Range{} }, program.RequirementNewDate},
		{"rescheduled to the same date", program.StatusPlanned, program.StatusRescheduled, func(_ *program.Event, c *program.Change) { c.New = oldRange }, program.RequirementNewDate},
		{"rescheduled backwards", program.StatusPlanned, program.StatusRescheduled, func(_ *program.Event, c *program.Change) {
			c.New = civil.Range{Start: newRange.End, End: newRange.Start}
		}, program.RequirementDate},
		{"postponed to a date", program.StatusPlanned, program.StatusPostponed, func(_ *program.Event, c *program.Change) { c.New = newRange }, program.RequirementReschedule},
		{"moved without rescheduling", program.StatusInvited, program.StatusRunning, func(_ *program.Event, c *program.Change) { c.New = newRange }, program.RequirementReschedule},
		{"running without a date", program.StatusPlanned, program.StatusRunning, func(e *program.Event, _ *program.Change) { e.Schedule.Range = civil.Range{} }, program.RequirementDate},
		{"invited without a letter", program.StatusPlanned, program.StatusInvited, func(_ *program.Event, c *program.Change) { c.Document = program.Document{} }, program.RequirementLetter},
		{"invited without the letter's date", program.StatusPlanned, program.StatusInvited, func(_ *program.Event, c *program.Change) { c.Document.Date = civil.Date{} }, program.RequirementLetter},
		{"invited by a report", program.StatusPlanned, program.StatusInvited, func(_ *program.Event, c *program.Change) { c.Document.Kind = program.DocumentReport }, program.RequirementLetter},
		{"reported without a report", program.StatusFinished, program.StatusReported, func(_ *program.Event, c *program.Change) { c.Document = program.Document{} }, program.RequirementReport},
		{"followed up without evidence", program.StatusReported, program.StatusFollowedUp, func(e *program.Event, _ *program.Change) { e.FollowUps[0].Evidence = nil }, program.RequirementEvidence},
		{"before the step before", program.StatusRunning, program.StatusFinished, func(e *program.Event, c *program.Change) {
			at := time.Date(2024, 3, 5, 17, 0, 0, 0, time.UTC)
			e.History = []program.Change{{To: program.StatusRunning, At: at}}
			c.At = at.Add(-time.Hour)
		}, program.RequirementOrder},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			e, c := ready(tt.from, tt.to)
			tt.change(e, &c)
			before := *e
			var te *program.TransitionError
			require.ErrorAs(t, e.Transition(c), &te)
			assert.Equal(t, tt.missing, te.Missing)
			assert.Contains(t, te.Allowed, tt.to)
			assert.Equal(t, before, *e)
			assert.Contains(t, te.Message(language.Indonesian), tt.missing.Label(language.Indonesian))
			assert.Contains(t, te.Error(), tt.missing.Label(language.English))
		})
	}
}

// TestLifeOfAnEvent postpones an event, gives it two new dates one after the other,
// and keeps every old one.
func TestLifeOfAnEvent(t *testing.T) {
	e := &program.Event{Key: "a", Title: program.Title{Text: "A"}, Kind: program.KindBimtek}
	e.Schedule.Weekday = program.Tuesday
	second, third := civil.MustParseRange("2024-05-07"), civil.MustParseRange("2024-05-14")
	letter := program.Document{Kind: program.DocumentInvitation, Number: "005/1/III/2024", Date: civil.MustDate(2024, 3, 1)}
	for _, c := range []program.Change{
		{To: program.StatusProposed},
		{To: program.StatusPlanned, New: oldRange},
		{To: program.StatusInvited, Document: letter},
		{To: program.StatusPostponed, Why: "bencana"},
		{To: program.StatusRescheduled, Why: "tanggal baru", New: second},
		{To: program.StatusRescheduled, Why: "narasumber berhalangan", New: third},
		{To: program.StatusRunning},
		{To: program.StatusFinished},
	} {
		require.NoError(t, e.Transition(c), c.To)
		if c.To == program.StatusPostponed {
			assert.True(t, e.Schedule.Range.IsZero(), "a postponed event has no date")
			assert.Zero(t, e.Schedule.Weekday)
			assert.Empty(t, validation.Check(e))
		}
	}
	assert.Equal(t, third, e.Schedule.Range)
	assert.Equal(t, []civil.Range{oldRange, second}, e.Schedule.Previous)
	assert.Len(t, e.History, 8)
	assert.Equal(t, oldRange, e.History[3].Old)
	assert.Empty(t, validation.Check(e))

	e.History[4].To = program.StatusFinished
	assert.NotEmpty(t, validation.Check(e), "the check follows the history too")
}

func TestTransitionOfACopyLeavesTheFirst(t *testing.T) {
	e := &program.Event{Status: program.StatusPlanned, History: make([]program.Change, 0, 8)}
	e.Schedule.Range = oldRange
	a, b := *e, *e
	require.NoError(t, a.Transition(program.Change{To: program.StatusPostponed, Why: "satu"}))
	require.NoError(t, b.Transition(program.Change{To: program.StatusCancelled, Why: "dua"}))
	assert.Equal(t, "satu", a.History[0].Why)
	assert.Empty(t, e.History)
}

func TestPhase(t *testing.T) {
	e := &program.Event{Status: program.StatusPlanned}
	e.Schedule = program.Schedule{
		Range: civil.MustParseRange("2024-08-08/2024-08-11"), Zone: civil.WIB,
		From: civil.MustClock(9, 0), To: civil.MustClock(16, 0),
	}
	at := func(s string) time.Time {
		v, err := time.Parse(time.RFC3339, s)
		require.NoError(t, err)
		return v
	}
	for moment, want := range map[string]program.Phase{
		"2024-08-08T08:59:59+07:00": program.PhaseUpcoming,
		"2024-08-08T02:00:00Z":      program.PhaseRunning,
		"2024-08-09T23:00:00+07:00": program.PhaseRunning,
		"2024-08-11T15:59:59+07:00": program.PhaseRunning,
		"2024-08-11T16:00:00+07:00": program.PhaseOver,
		"2024-08-11T17:00:00+08:00": program.PhaseOver,
	} {
		assert.Equal(t, want, e.Phase(at(moment)), moment)
	}
	middle := at("2024-08-09T12:00:00+07:00")
	stopped := *e
	stopped.Status = program.StatusStopped
	stopped.History = []program.Change{{To: program.StatusStopped, At: middle}}
	assert.Equal(t, program.PhaseOver, stopped.Phase(middle))
	assert.Equal(t, program.PhaseRunning, stopped.Phase(middle.Add(-time.Minute)))

	cancelled, noZone, open, undated := *e, *e, *e, *e
	cancelled.Status = program.StatusCancelled
	noZone.Schedule.Zone = 0
	open.Schedule.Range.End = civil.Date{}
	undated.Schedule.Range = civil.Range{}
	assert.Zero(t, cancelled.Phase(middle))
	assert.Zero(t, noZone.Phase(middle))
	assert.Zero(t, open.Phase(middle), "an open end says nothing after the first day")
	assert.Equal(t, program.PhaseUpcoming, open.Phase(at("2024-08-01T12:00:00+07:00")))
	assert.Zero(t, undated.Phase(middle))
}
