package audit

import (
	"cmp"
	"slices"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/region"
)

// reached is a claim that tells how many a programme has reached so far.
type reached struct {
	event *program.Event
	claim program.Claim
	of    reachOfWhat
	on    civil.Date
}

// reachOfWhat is what two numbers must share to be compared.
type reachOfWhat struct {
	programme   string
	scope       program.ClaimScope
	unit        program.CountUnit
	within      region.Code
	among       string // folded
	year, since int
}

// reachOf returns the reach that a claim tells; false where it tells none, is
// approximate, an upper limit, or without a day.
func reachOf(e *program.Event, c program.Claim) (reached, bool) {
	on := c.On
	if on.IsZero() {
		on = e.Schedule.Range.Start
	}
	if c.Type != program.ClaimReach || !c.Count.Known() || c.Count.Approx || c.Count.Bound == program.BoundAtMost || on.IsZero() {
		return reached{}, false
	}
	of := reachOfWhat{cmp.Or(c.Programme, e.Programme), c.Scope, c.Count.Unit, c.Within.Code, fold.Key(c.Among), c.Year, c.Since}
	return reached{e, c, of, on}, of.programme != ""
}

// shrinking returns each claim that tells fewer than the highest one before it. A lower
// limit that is lower says nothing.
func shrinking(list []reached) []Contradiction {
	list = slices.Clone(list)
	slices.SortStableFunc(list, func(a, b reached) int { return a.on.Compare(b.on) })
	highest := map[reachOfWhat]reached{}
	var found []Contradiction
	for _, r := range list {
		before, known := highest[r.of]
		if !known || r.claim.Count.Value >= before.claim.Count.Value {
			highest[r.of] = r
			continue
		}
		if r.claim.Count.Bound == 0 && r.on.After(before.on) {
			found = append(found, Contradiction{Kind: ContradictionShrinks, Event: r.event, Claim: r.claim, Other: before.event, OtherClaim: before.claim})
		}
	}
	return found
}
