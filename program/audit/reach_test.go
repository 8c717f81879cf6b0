package audit_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/audit"
)

func TestReachShrinks(t *testing.T) {
	tells := func(day string, c program.Count) *program.Event {
		d := civil.MustParseDate(day)
		return &program.Event{
			Key: day, Programme: "desa-antikorupsi", Schedule: program.Schedule{Range: civil.Range{Start: d, End: d}},
			Claims: []program.Claim{{Type: program.ClaimReach, Count: c}},
		}
	}
	villages := func(n int) program.Count { return program.Count{Value: n, Unit: program.UnitVillage} }
	contradictions := func(events ...*program.Event) []audit.Contradiction {
		return slices.Collect(audit.Contradictions(slices.Values(events)))
	}
	found := contradictions(tells("2024-12-10", villages(33)), tells("2024-06-01", villages(62)))
	require.Len(t, found, 1)
	assert.Equal(t, audit.ContradictionShrinks, found[0].Kind)
	assert.Equal(t, "2024-12-10 menyebut 33 yang telah terjangkau, padahal sebelumnya 2024-06-01 menyebut 62", found[0].Message(language.Indonesian))

	nearly, least, families := villages(33), villages(33), program.Count{Value: 33, Unit: program.UnitFamily}
	nearly.Approx, least.Bound = true, program.BoundAtLeast
	for name, later := range map[string]program.Count{"more": villages(63), "as many": villages(62), "about": nearly, "at least": least, "another unit": families} {
		assert.Empty(t, contradictions(tells("2024-06-01", villages(62)), tells("2024-12-10", later)), name)
	}
}
