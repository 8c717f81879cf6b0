package program_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/program"
)

// TestRevisionGrows walks events through their lives at random: each step that moves
// or ends an event raises its revision by one, no other step does.
func TestRevisionGrows(t *testing.T) {
	overturns := []program.Status{program.StatusPostponed, program.StatusRescheduled, program.StatusCancelled, program.StatusStopped}
	statuses := slices.Collect(program.Statuses())
	for seed := range uint64(300) {
		random := rand.New(rand.NewPCG(seed, 5545))
		e := &program.Event{Status: program.Status(random.IntN(len(statuses) + 1))}
		if random.IntN(2) == 0 {
			e.Schedule.Range = civil.Day(civil.MustDate(2024, 3, 5))
		}
		for n := range random.IntN(3) {
			e.Schedule.Previous = append(e.Schedule.Previous, civil.Day(civil.MustDate(2023, 1, 1+n)))
		}
		e.FollowUps = []program.FollowUp{{Evidence: []program.Document{{Title: "foto"}}}}
		for day := range 12 {
			before, was := e.Revision(), e.Status
			c := program.Change{
				To: statuses[random.IntN(len(statuses))], Why: "alasan",
				Document: program.Document{Number: "1", Date: civil.MustDate(2024, 1, 1)},
			}
			if c.To == program.StatusRescheduled || random.IntN(3) == 0 {
				c.New = civil.Day(civil.MustDate(2024, 6, 1+day))
			}
			if e.Transition(c) != nil {
				continue
			}
			want := before
			if slices.Contains(overturns, c.To) {
				want++
			}
			require.Equal(t, want, e.Revision(), "seed %d: %v to %v", seed, was, c.To)
		}
	}
}

func TestStatusOfTheWholeHistory(t *testing.T) {
	steps := func(statuses ...program.Status) *program.Event {
		e := new(program.Event)
		for _, s := range statuses {
			e.History = append(e.History, program.Change{From: e.Status, To: s})
			e.Status = s
		}
		return e
	}
	for name, tc := range map[string]struct {
		event               *program.Event
		calendar, schemaOrg string
	}{
		"not known":           {steps(), "", ""},
		"proposal":            {steps(program.StatusProposed), "", ""},
		"planned":             {steps(program.StatusPlanned), "TENTATIVE", "EventScheduled"},
		"reported":            {steps(program.StatusRunning, program.StatusFinished, program.StatusReported), "CONFIRMED", "EventScheduled"},
		"postponed":           {steps(program.StatusPlanned, program.StatusPostponed), "TENTATIVE", "EventPostponed"},
		"rescheduled":         {steps(program.StatusRescheduled), "CONFIRMED", "EventRescheduled"},
		"rescheduled, held":   {steps(program.StatusRescheduled, program.StatusRunning, program.StatusFinished), "CONFIRMED", "EventRescheduled"},
		"then postponed":      {steps(program.StatusRescheduled, program.StatusPostponed), "TENTATIVE", "EventPostponed"},
		"then cancelled":      {steps(program.StatusRescheduled, program.StatusCancelled), "CANCELLED", "EventCancelled"},
		"broken off":          {steps(program.StatusRunning, program.StatusStopped), "CANCELLED", ""},
		"broken off, told of": {steps(program.StatusRunning, program.StatusStopped, program.StatusReported), "CANCELLED", ""},
		"moved, then broken off": {
			steps(program.StatusRescheduled, program.StatusRunning, program.StatusStopped, program.StatusReported), "CANCELLED", "",
		},
		"old dates alone": {
			&program.Event{Status: program.StatusFinished, Schedule: program.Schedule{Previous: []civil.Range{civil.Day(civil.MustDate(2024, 1, 1))}}},
			"CONFIRMED", "EventRescheduled",
		},
	} {
		assert.Equal(t, tc.calendar, tc.event.ICalendarStatus(), name)
		assert.Equal(t, tc.schemaOrg, tc.event.SchemaOrgStatus(), name)
	}
}

func TestPreviousRanges(t *testing.T) {
	day := func(n int) civil.Range { return civil.Day(civil.MustDate(2024, 1, n)) }
	e := program.Event{
		Schedule: program.Schedule{Range: day(9), Previous: []civil.Range{day(3), {}, day(4), day(3)}},
		History:  []program.Change{{Old: day(2)}, {Old: day(3)}, {Old: day(9)}, {}},
	}
	assert.Equal(t, []civil.Range{day(2), day(3), day(4)}, e.PreviousRanges())
	assert.Empty(t, new(program.Event).PreviousRanges())
}

func TestPublicURL(t *testing.T) {
	for address, want := range map[string]string{
		"https://kpk.go.id/daftar?batch=2":        "https://kpk.go.id/daftar?batch=2",
		" http://contoh.id/a b ":                  "http://contoh.id/a%20b",
		"https://contoh.zoom.us/j/1?pwd=rahasia":  "",
		"https://contoh.id/?PASSCODE=1":           "",
		"https://orang:sandi@contoh.id/":          "",
		"https://wa.me/6281200000001":             "",
		"https://API.whatsapp.com/send?phone=628": "",
		"javascript:alert(1)":                     "",
		"mailto:orang@contoh.id":                  "",
		"kpk.go.id":                               "",
		"https://":                                "",
		"https://contoh.id/\r\nATTENDEE:x":        "",
		"":                                        "",
	} {
		assert.Equal(t, want, (&program.Link{URL: address}).PublicURL(), address)
		assert.Equal(t, want, (&program.Event{Registration: program.Registration{URL: address}}).PublicURL(), address)
		assert.Equal(t, want, (&program.Event{Place: program.Place{Links: []program.Link{{}, {URL: address}}}}).PublicURL(), address)
	}
}
