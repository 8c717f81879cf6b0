package calendar_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/program"
)

// anyEvent makes an event that may be incomplete or wrong.
func anyEvent(random *rand.Rand, n byte) *program.Event {
	clock := func() civil.Clock {
		if random.IntN(2) == 0 {
			return civil.Clock{}
		}
		return civil.MustClock(random.IntN(24), random.IntN(60))
	}
	days := func() civil.Range {
		start := civil.MustDate(2024, 1, 1).AddDays(random.IntN(366))
		return []civil.Range{{}, civil.Day(start), {Start: start, End: start.AddDays(random.IntN(5) - 1)}, {Start: start}}[random.IntN(4)]
	}
	e := &program.Event{ID: id(n), Status: program.Status(random.IntN(14)), Title: program.Title{Text: strings.Repeat("é", random.IntN(90))}}
	e.Schedule = program.Schedule{
		Range: days(), Zone: civil.Zone(random.IntN(4)), From: clock(), To: clock(), OpenEnd: random.IntN(2) == 0,
		Daily: program.Hours{From: clock(), To: clock()},
	}
	for range random.IntN(3) {
		e.Schedule.Previous = append(e.Schedule.Previous, days())
		e.History = append(e.History, program.Change{To: program.Status(random.IntN(14)), Why: "alasan", Old: days()})
	}
	for i := range random.IntN(4) {
		e.Sessions = append(e.Sessions, program.Session{
			ID: []string{"", "a", "b", "c"}[random.IntN(4)], Title: program.Text{Text: "Sesi " + string(rune('A'+i))},
			Range: days(), From: clock(), To: clock(), Cancelled: random.IntN(4) == 0,
		})
	}
	return e
}

// TestAnyEvents holds that whatever events are given, each event and each session of a
// written one is either an entry or told, and every entry is one that RFC 5545 allows.
func TestAnyEvents(t *testing.T) {
	for seed := range uint64(400) {
		random := rand.New(rand.NewPCG(seed, 5545))
		var events []*program.Event
		for n := range random.IntN(8) {
			events = append(events, anyEvent(random, byte(n+1)))
		}
		lines, omitted := write(t, events...)
		all := 0
		for _, e := range events {
			all += 1 + len(e.Sessions)
		}
		uids := values(lines, "UID")
		for _, o := range omitted {
			switch {
			case o.Reason.IsPartial():
			case o.Session < 0:
				all -= 1 + len(o.Event.Sessions)
			default:
				all--
			}
		}
		require.Len(t, uids, all, "seed %d", seed)
		seen := map[string]bool{}
		for _, uid := range uids {
			assert.False(t, seen[uid], "seed %d: %s twice", seed, uid)
			seen[uid] = true
			require.NoError(t, uuid.Validate(uid))
		}
		checkEntries(t, lines)
	}
}

// checkEntries holds the entries of a calendar to the form that RFC 5545 asks for.
func checkEntries(t *testing.T, lines []string) {
	t.Helper()
	var open []string
	has := map[string]string{}
	for _, line := range lines {
		name, value, ok := strings.Cut(line, ":")
		require.True(t, ok, line)
		switch name {
		case "BEGIN":
			open, has = append(open, value), map[string]string{}
			continue
		case "END":
			require.Equal(t, open[len(open)-1], value)
			open = open[:len(open)-1]
		default:
			property, parameters, _ := strings.Cut(name, ";")
			assert.NotContains(t, has, property, "%s twice in %s", property, open)
			has[property] = parameters + ":" + value
			continue
		}
		if value != "VEVENT" {
			continue
		}
		for _, property := range []string{"UID", "DTSTAMP", "SEQUENCE", "DTSTART", "SUMMARY"} {
			assert.Contains(t, has, property)
		}
		kind, start, _ := strings.Cut(has["DTSTART"], ":")
		if zone, ok := strings.CutPrefix(kind, "TZID="); ok {
			assert.Contains(t, lines, "TZID:"+zone)
			assert.Len(t, start, len("20240305T080000"))
		} else {
			assert.Equal(t, "VALUE=DATE", kind)
			assert.Len(t, start, len("20240305"))
		}
		if end, ok := has["DTEND"]; ok {
			assert.True(t, strings.HasPrefix(end, kind+":"), "begin and end are of one kind")
			assert.Greater(t, end, has["DTSTART"])
		}
	}
	assert.Empty(t, open)
}
