package audit

import (
	"cmp"
	"iter"
	"slices"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/region"
)

// Contradictions holds the claims of events, and their numbers within a series,
// against each other and against the events. It finds:
//
//   - two events in one place: "first city of 2024" twice;
//   - an event that was held before a first one, or more events before an n-th than
//     it leaves room for;
//   - an n-th that skips a number, and one that was held before a lower one;
//   - one event with two numbers, an "only" one that is not, a last one with a later;
//   - a number of those reached so far that is lower than an earlier one.
//
// A claim within a circle that only words draw ([Claim.Among]) is compared with claims
// of the same words alone.
//
// It keeps the events until it is done, and yields in the order of their claims.
// Events that were cancelled, postponed or not yet held speak against no claim.
//
// It yields no more than [DefaultLimit]: a [Finder] allows for more, and tells whether
// there were.
func Contradictions(events iter.Seq[*program.Event]) iter.Seq[Contradiction] {
	return func(yield func(Contradiction) bool) { new(Finder).Contradictions(events)(yield) }
}

// Contradictions is the function of that name with the limit of the finder.
func (f *Finder) Contradictions(events iter.Seq[*program.Event]) iter.Seq[Contradiction] {
	return func(yield func(Contradiction) bool) {
		if events == nil {
			return
		}
		left := f.allowance()
		var claims claimFinder
		for e := range events {
			if e != nil {
				claims.add(e)
			}
		}
		for i := range claims.claims {
			if !left.compare(claims.cost(i)) {
				return
			}
			for _, c := range claims.against(i) {
				if !left.answer() || !yield(c) {
					return
				}
			}
		}
		for _, c := range shrinking(claims.reaches) {
			if !left.answer() || !yield(c) {
				return
			}
		}
	}
}

// cost is how many records claim i is compared with at most.
func (f *claimFinder) cost(i int) int {
	p := &f.claims[i]
	n := 2*len(f.rows[p.row]) + 2*len(f.eventsOf(&p.row))
	if p.claim.Ordinal == 1 {
		n += len(f.firsts)
	}
	return n
}

// placed is a claim that gives its event a place in a row.
type placed struct {
	event *program.Event
	claim program.Claim
	row   row
	start civil.Date
}

// row is what a claim counts: two claims of one row can be compared.
type row struct {
	programme, series string
	scope             program.ClaimScope
	within            region.Code
	year              int    // zero: since the beginning
	among             string // folded
	only, last        bool
}

type claimFinder struct {
	claims []placed
	rows   map[row][]int // indexes of claims
	firsts []int         // indexes of claims to be first

	reaches []reached

	byProgramme, bySeries map[string][]*program.Event
}

func (f *claimFinder) add(e *program.Event) {
	if f.rows == nil {
		f.rows, f.byProgramme, f.bySeries = map[row][]int{}, map[string][]*program.Event{}, map[string][]*program.Event{}
	}
	f.byProgramme[e.Programme] = append(f.byProgramme[e.Programme], e)
	f.bySeries[e.Series.Series] = append(f.bySeries[e.Series.Series], e)
	for _, c := range e.Claims {
		if r, ok := reachOf(e, c); ok {
			f.reaches = append(f.reaches, r)
		}
		f.addClaim(e, c)
	}
	if m := e.Series; m.Series != "" {
		f.addClaim(e, program.Claim{Type: program.ClaimBatch, Series: m.Series, Ordinal: m.Ordinal, Year: m.Year, Text: m.Name})
	}
}

func (f *claimFinder) addClaim(e *program.Event, c program.Claim) {
	if !c.Type.IsOrdinal() && c.Type != program.ClaimOnly && c.Type != program.ClaimLast {
		return
	}
	if c.Type.IsFirst() || c.Type == program.ClaimOnly || c.Type == program.ClaimLast {
		c.Ordinal = 1
	}
	if c.Ordinal < 1 {
		return
	}
	r := row{programme: cmp.Or(c.Programme, e.Programme), series: c.Series, scope: c.Scope, within: c.Within.Code, among: fold.Key(c.Among), only: c.Type == program.ClaimOnly, last: c.Type == program.ClaimLast}
	if c.Type.IsYearly() || c.Type == program.ClaimLast && c.Series == "" {
		r.year = cmp.Or(c.Year, e.Schedule.Range.Start.Year())
	}
	switch c.Type {
	case program.ClaimBatch, program.ClaimStop, program.ClaimAnnual:
		r.series = cmp.Or(c.Series, e.Series.Series)
		r.scope = program.ScopeSeries
		if r.series != "" {
			r.programme = "" // the series says it
		} else {
			r.year = c.Year // batches of a programme are numbered by year
		}
	}
	if c.Ordinal == 1 && !r.only && !r.last {
		f.firsts = append(f.firsts, len(f.claims))
	}
	f.rows[r] = append(f.rows[r], len(f.claims))
	f.claims = append(f.claims, placed{e, c, r, e.Schedule.Range.Start})
}

// against returns what speaks against claim i, as far as the other claim stands
// before it, so that each pair is told once.
func (f *claimFinder) against(i int) []Contradiction {
	p := &f.claims[i]
	var found []Contradiction
	tell := func(kind ContradictionKind, other *program.Event, claim program.Claim, earlier int) {
		found = append(found, Contradiction{kind, p.event, p.claim, other, claim, earlier})
	}
	twins := map[*program.Event]bool{}
	for _, j := range f.comparable(i) {
		o := &f.claims[j]
		switch {
		case sameEvent(p.event, o.event):
			if j < i && p.row == o.row && p.claim.Ordinal != o.claim.Ordinal {
				tell(ContradictionSelf, o.event, o.claim, 0)
			}
		case p.claim.Ordinal == o.claim.Ordinal:
			twins[o.event] = true
			if j < i {
				tell(ContradictionSame, o.event, o.claim, 0)
			}
		case p.claim.Ordinal > o.claim.Ordinal && !p.start.IsZero() && p.start.Before(o.start):
			tell(ContradictionOrder, o.event, o.claim, 0)
		}
	}
	if o := f.below(i); o != nil && f.between(p, o) < p.claim.Ordinal-o.claim.Ordinal-1 {
		tell(ContradictionSkips, o.event, o.claim, 0)
	}
	f.byEvents(p, twins, tell)
	return found
}

// byEvents looks for events that speak against a claim by having been held.
func (f *claimFinder) byEvents(p *placed, twins map[*program.Event]bool, tell func(ContradictionKind, *program.Event, program.Claim, int)) {
	if p.row.programme == "" && p.row.series == "" || p.row.among != "" {
		return // whether an event lies within a circle that only words draw, nobody can tell
	}
	earlier := 0
	var first *program.Event
	for _, e := range f.eventsOf(&p.row) {
		if sameEvent(e, p.event) || !wasHeld(e) || !p.row.holds(e) {
			continue
		}
		if p.row.only {
			if !twins[e] {
				tell(ContradictionOnly, e, program.Claim{}, 0)
			}
			continue
		}
		start := e.Schedule.Range.Start
		if p.row.last {
			if !twins[e] && !p.start.IsZero() && start.After(p.start) {
				tell(ContradictionLater, e, program.Claim{}, 0)
			}
			continue
		}
		if p.start.IsZero() || start.IsZero() || !start.Before(p.start) {
			continue
		}
		earlier++
		if !twins[e] && (first == nil || start.Before(first.Schedule.Range.Start)) {
			first = e
		}
	}
	if earlier >= p.claim.Ordinal && first != nil {
		tell(ContradictionEarlier, first, program.Claim{}, earlier)
	}
}

// below returns the claim of the row with the highest number below that of claim i,
// or nil.
func (f *claimFinder) below(i int) *placed {
	var best *placed
	p := &f.claims[i]
	for _, j := range f.rows[p.row] {
		o := &f.claims[j]
		if o.claim.Ordinal < p.claim.Ordinal && !sameEvent(o.event, p.event) && (best == nil || o.claim.Ordinal > best.claim.Ordinal) {
			best = o
		}
	}
	return best
}

// between counts the events of the row that were held between two of its claims
// without a number of their own.
func (f *claimFinder) between(p, o *placed) int {
	n := 0
	for _, e := range f.eventsOf(&p.row) {
		start := e.Schedule.Range.Start
		if !sameEvent(e, p.event) && !sameEvent(e, o.event) && wasHeld(e) && p.row.holds(e) && !start.Before(o.start) && !start.After(p.start) {
			n++
		}
	}
	return n
}

// comparable returns the other claims that can be compared with claim i, in the order
// of the events: those that count the same, and where it claims to be first, those
// that claim to be first of a row in which its event stands, as theirs does in its.
func (f *claimFinder) comparable(i int) []int {
	p := &f.claims[i]
	var others []int
	for _, j := range f.rows[p.row] {
		if j != i {
			others = append(others, j)
		}
	}
	if p.claim.Ordinal != 1 || p.row.only || p.row.last {
		return others
	}
	for _, j := range f.firsts {
		o := &f.claims[j]
		if o.row != p.row && o.row.programme == p.row.programme && o.row.series == p.row.series &&
			o.row.among == p.row.among && p.row.holds(o.event) && o.row.holds(p.event) {
			others = append(others, j)
		}
	}
	slices.Sort(others)
	return others
}

// eventsOf returns the events of the row's series or programme.
func (f *claimFinder) eventsOf(r *row) []*program.Event {
	if r.series != "" {
		return f.bySeries[r.series]
	}
	return f.byProgramme[r.programme]
}

// holds reports whether an event is one of those that the row counts. Scopes that no
// region tells, such as ministries, hold no event for sure.
func (r *row) holds(e *program.Event) bool {
	start := e.Schedule.Range.Start
	switch {
	case r.series != "" && r.series != e.Series.Series,
		r.series == "" && (r.programme == "" || r.programme != e.Programme),
		r.year != 0 && r.year != start.Year(),
		!r.within.Contains(e.Place.HeldIn.Code):
		return false
	}
	kind := region.Kind(0)
	if found, ok := region.Lookup(e.Place.HeldIn.Code); ok {
		kind = found.Kind
	}
	isCity := kind == region.KindCity || kind == region.KindAdministrativeCity
	level := e.Place.HeldIn.Code.Level()
	switch r.scope {
	case program.ScopeCity:
		return isCity
	case program.ScopeRegency:
		return level == region.Regency && !isCity
	case program.ScopeRegencyCity:
		return level == region.Regency
	case program.ScopeProvince:
		return level == region.Province && !e.Place.National
	case program.ScopeGovernment:
		return (level == region.Province || level == region.Regency) && !e.Place.National
	case program.ScopeDistrict:
		return level == region.District
	case program.ScopeVillage:
		return level == region.Village
	case program.ScopeNation:
		return true
	case program.ScopeSeries:
		return r.series != ""
	}
	return false
}

// wasHeld reports whether an event took place, as far as its status says.
func wasHeld(e *program.Event) bool {
	return slices.Contains([]program.Status{0, program.StatusRunning, program.StatusFinished, program.StatusReported, program.StatusFollowedUp, program.StatusStopped}, e.Status)
}

// sameEvent reports whether two records are of one event.
func sameEvent(a, b *program.Event) bool {
	return a == b || a.ID != uuid.Nil && a.ID == b.ID || a.Key != "" && a.Key == b.Key
}
