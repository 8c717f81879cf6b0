package audit_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/audit"
)

// TestMillionsOfOverlaps holds that one event of many sessions at one time gives no more
// answers than the limit, and that the finder tells of those left out.
func TestMillionsOfOverlaps(t *testing.T) {
	e := &program.Event{Key: "x"}
	e.Schedule = program.Schedule{Range: civil.MustParseRange("2024-03-05"), Zone: civil.WIB}
	for range 20_000 {
		e.Sessions = append(e.Sessions, program.Session{From: civil.MustClock(8, 0), To: civil.MustClock(9, 0)})
	}
	events := []*program.Event{e}
	n := 0
	for range audit.Overlaps(slices.Values(events)) {
		n++
	}
	assert.Equal(t, audit.DefaultLimit, n)
	f := audit.Finder{Limit: 7}
	assert.Len(t, slices.Collect(f.Overlaps(slices.Values(events))), 7)
	assert.True(t, f.Cut)
	e.Sessions = e.Sessions[:2]
	assert.Len(t, slices.Collect(f.Overlaps(slices.Values(events))), 1)
	assert.False(t, f.Cut)
}

// TestMillionsOfContradictions is the same of claims.
func TestMillionsOfContradictions(t *testing.T) {
	first := program.Claim{Type: program.ClaimFirstInYear, Scope: program.ScopeCity, Year: 2024, Ordinal: 1}
	var events []*program.Event
	for range 3000 {
		events = append(events, &program.Event{Programme: "bimtek-keluarga-berintegritas", Claims: []program.Claim{first}})
	}
	f := audit.Finder{}
	assert.Len(t, slices.Collect(f.Contradictions(slices.Values(events))), audit.DefaultLimit)
	assert.True(t, f.Cut)
}
