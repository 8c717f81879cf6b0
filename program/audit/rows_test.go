package audit_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/audit"
	"github.com/integritas-id/integritas/region"
)

// TestScopes claims to be first of each scope, with an earlier event in a region of each
// level: only what the scope counts speaks against it.
func TestScopes(t *testing.T) {
	const province, regency, city, adminCity, district, village = "18", "18.01", "18.72", "31.71", "18.72.01", "18.72.01.1004"
	for scope, counted := range map[program.ClaimScope][]string{
		program.ScopeCity:        {city, adminCity},
		program.ScopeRegency:     {regency},
		program.ScopeRegencyCity: {regency, city, adminCity},
		program.ScopeProvince:    {province},
		program.ScopeGovernment:  {province, regency, city, adminCity},
		program.ScopeDistrict:    {district},
		program.ScopeVillage:     {village},
		program.ScopeNation:      {province, regency, city, adminCity, district, village},
		program.ScopeSeries:      nil,
		program.ScopeMinistry:    nil,
	} {
		for _, code := range []string{province, regency, city, adminCity, district, village} {
			first := held("a", "33.74", "2024-03-05", program.Claim{Type: program.ClaimFirst, Scope: scope})
			earlier := held("b", code, "2023-03-05")
			assert.Equal(t, slices.Contains(counted, code), len(told(t, first, earlier)) > 0, "%v %s", scope, code)
			earlier.Place.National = true
			isProvince := code == province && (scope == program.ScopeProvince || scope == program.ScopeGovernment)
			isNational := (code == regency || code == city || code == adminCity) && scope == program.ScopeGovernment
			want := slices.Contains(counted, code) && !isProvince && !isNational
			assert.Equal(t, want, len(told(t, first, earlier)) > 0, "%v %s, a national event", scope, code)
		}
	}
}

// TestSkippedNumbers has a batch 2 in March and a batch 4 or 5 in May: whatever was held
// between them without a number may be what is missing.
func TestSkippedNumbers(t *testing.T) {
	batch := func(n int) program.Claim {
		return program.Claim{Type: program.ClaimBatch, Series: "paku-2022", Ordinal: n}
	}
	member := func(key, day string) *program.Event {
		e := held(key, "31", day)
		e.Series.Series = "paku-2022"
		return e
	}
	cancelled := member("c", "2022-04-05")
	cancelled.Status = program.StatusCancelled
	other := member("c", "2022-04-05")
	other.Series.Series = "paku-2021"
	for _, tt := range []struct {
		name    string
		last    int
		between []*program.Event
		skipped bool
	}{
		{"nothing between", 4, nil, true},
		{"in turn", 3, nil, false},
		{"one between", 4, []*program.Event{member("c", "2022-04-05")}, false},
		{"on the day of the lower one", 4, []*program.Event{member("c", "2022-03-05")}, false},
		{"on the day of the higher one", 4, []*program.Event{member("c", "2022-05-05")}, false},
		{"the day before", 4, []*program.Event{member("c", "2022-03-04")}, true},
		{"the day after", 4, []*program.Event{member("c", "2022-05-06")}, true},
		{"cancelled", 4, []*program.Event{cancelled}, true},
		{"of another series", 4, []*program.Event{other}, true},
		{"one between, two missing", 5, []*program.Event{member("c", "2022-04-05")}, true},
		{"two between", 5, []*program.Event{member("c", "2022-04-05"), member("d", "2022-04-06")}, false},
		{"the lower one itself", 4, []*program.Event{member("a", "2022-04-05")}, true},
		{"the higher one itself", 4, []*program.Event{member("b", "2022-04-05")}, true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			events := append([]*program.Event{held("a", "31", "2022-03-05", batch(2)), held("b", "31", "2022-05-05", batch(tt.last))}, tt.between...)
			assert.Equal(t, tt.skipped, slices.Contains(told(t, events...), "lompat b a"))
		})
	}
	assert.Equal(t, []string{"lompat b a"}, told(t, held("a", "31", "2022-03-05", batch(1)), held("b", "31", "2022-04-05", batch(3)), held("c", "31", "2022-05-05", batch(4))),
		"the next lower number counts")
}

// TestRowsOfSeries: the series tells what a batch counts, in the claim or in the event, and
// whoever claims to be last is asked about those that came later.
func TestRowsOfSeries(t *testing.T) {
	in := func(key, day, series string, claims ...program.Claim) *program.Event {
		e := held(key, "31", day, claims...)
		e.Series.Series = series
		return e
	}
	numbered := func(key string) *program.Event {
		e := held(key, "31", "2022-03-05")
		e.Series.Ordinal = 1
		return e
	}
	second := program.Claim{Type: program.ClaimBatch, Ordinal: 2}
	otherProgramme := in("b", "2022-01-05", "paku")
	otherProgramme.Programme = "desa-antikorupsi"
	last := program.Claim{Type: program.ClaimLast, Scope: program.ScopeNation}
	lastOfSeries := program.Claim{Type: program.ClaimLast, Scope: program.ScopeSeries, Series: "paku"}
	undated := held("a", "31", "2024-03-05", last)
	undated.Schedule.Range = civil.Range{}
	for _, tt := range []struct {
		name   string
		events []*program.Event
		want   []string
	}{
		{"two before the second", []*program.Event{in("a", "2022-03-05", "paku", second), in("b", "2022-01-05", "paku"), in("c", "2022-02-05", "paku")}, []string{"lebih-dulu a b"}},
		{"of any programme", []*program.Event{in("a", "2022-03-05", "paku", second), otherProgramme, in("c", "2022-02-05", "paku")}, []string{"lebih-dulu a b"}},
		{"of another series", []*program.Event{in("a", "2022-03-05", "paku", second), in("b", "2022-01-05", "lain"), in("c", "2022-02-05", "paku")}, nil},
		{"one before the second", []*program.Event{in("a", "2022-03-05", "paku", second), in("b", "2022-01-05", "paku")}, nil},
		{"numbers of no series", []*program.Event{numbered("a"), numbered("b")}, nil},
		{"batches of a programme in two years", []*program.Event{
			held("a", "31", "2022-03-05", program.Claim{Type: program.ClaimBatch, Ordinal: 1, Year: 2022}),
			held("b", "31", "2023-03-05", program.Claim{Type: program.ClaimBatch, Ordinal: 1, Year: 2023}),
		}, nil},
		{"two last ones", []*program.Event{held("a", "31", "2024-03-05", last), held("b", "31", "2024-04-05", last)}, []string{"sama b a"}},
		{"last of a series", []*program.Event{in("a", "2024-03-05", "paku", lastOfSeries), in("b", "2025-04-05", "paku")}, []string{"bukan-terakhir a b"}},
		{"last, and another on that day", []*program.Event{held("a", "31", "2024-03-05", last), held("b", "31", "2024-03-05")}, nil},
		{"last on no day that is told", []*program.Event{undated, held("b", "31", "2024-04-05")}, nil},
	} {
		t.Run(tt.name, func(t *testing.T) { assert.Equal(t, tt.want, told(t, tt.events...)) })
	}
}

// TestSpeaksForItself holds what makes two records two events, one thing at a time, where
// both are of one day, region and title.
func TestSpeaksForItself(t *testing.T) {
	id := uuid.MustParse("9f2c1d6e-0000-4000-8000-000000000002")
	for _, tt := range []struct {
		name   string
		change func(a, b *program.Event)
		same   bool
	}{
		{"nothing", func(_, _ *program.Event) {}, true},
		{"kinds", func(a, b *program.Event) { a.Kind, b.Kind = program.KindBimtek, program.KindLaunch }, false},
		{"one kind told", func(a, _ *program.Event) { a.Kind = program.KindBimtek }, true},
		{"a kind that the first is too", func(a, b *program.Event) {
			a.Kind, b.Kind, a.AlsoKinds = program.KindBimtek, program.KindLaunch, []program.Kind{program.KindLaunch}
		}, true},
		{"a kind that the second is too", func(a, b *program.Event) {
			a.Kind, b.Kind, b.AlsoKinds = program.KindBimtek, program.KindLaunch, []program.Kind{program.KindBimtek}
		}, true},
		{"numbers", func(a, b *program.Event) { a.Series.Ordinal, b.Series.Ordinal = 1, 2 }, false},
		{"one number told", func(a, _ *program.Event) { a.Series.Ordinal = 1 }, true},
		{"the other number told", func(_, b *program.Event) { b.Series.Ordinal = 1 }, true},
		{"clock times", func(a, b *program.Event) {
			a.Schedule.From, b.Schedule.From = civil.MustClock(8, 0), civil.MustClock(9, 0)
		}, false},
		{"one clock time told", func(a, _ *program.Event) { a.Schedule.From = civil.MustClock(8, 0) }, true},
		{"names the other by its key", func(a, _ *program.Event) { a.Related = []program.Relation{{Event: "b"}} }, false},
		{"names the other by its id", func(a, b *program.Event) { b.ID, a.Related = id, []program.Relation{{Event: id.String()}} }, false},
		{"names nothing", func(a, b *program.Event) { b.Key, a.Related = "", []program.Relation{{}} }, true},
		{"names another", func(a, _ *program.Event) { a.Related = []program.Relation{{Event: "x"}} }, true},
		{"venues", func(a, b *program.Event) {
			a.Place.Venue.Name, b.Place.Venue.Name, b.Programme = "Hotel Contoh", "Balai Kota", "desa-antikorupsi"
		}, false},
		{"venues within one programme", func(a, b *program.Event) { a.Place.Venue.Name, b.Place.Venue.Name = "Hotel Contoh", "Balai Kota" }, true},
		{"one venue, more of it told", func(a, b *program.Event) {
			a.Place.Venue.Name, b.Place.Venue.Name, b.Programme = "Balai Kota", "Aula Balai-Kota Metro", "desa-antikorupsi"
		}, true},
		{"one venue, spelled otherwise", func(a, b *program.Event) {
			a.Place.Venue.Name, b.Place.Venue.Name, b.Programme = "Balai Kota", "BALAI-KOTA", "desa-antikorupsi"
		}, true},
		{"one venue told", func(a, b *program.Event) { a.Place.Venue.Name, b.Programme = "Balai Kota", "desa-antikorupsi" }, true},
		{"the other venue told", func(a, b *program.Event) { b.Place.Venue.Name, b.Programme = "Balai Kota", "desa-antikorupsi" }, true},
		{"the eighth variant", func(a, b *program.Event) { a.Title.Text, a.Title.Variants, b.Programme = "Lain", variants(b, 8), "x" }, true},
		{"the ninth variant", func(a, b *program.Event) { a.Title.Text, a.Title.Variants, b.Programme = "Lain", variants(b, 9), "x" }, false},
		{"a short title", func(a, b *program.Event) { a.Title.Text, a.Title.Short, b.Programme = "Lain", b.Title.Text, "x" }, true},
	} {
		a, b := held("a", "18.72", "2024-03-05"), held("b", "18.72", "2024-03-05")
		a.Title.Text, b.Title.Text = "Bimtek Keluarga", "Bimtek Keluarga"
		tt.change(a, b)
		assert.Equal(t, tt.same, len(slices.Collect(audit.Doubles(slices.Values([]*program.Event{a, b})))) > 0, tt.name)
	}
}

// variants returns n titles, the last of which is that of an event.
func variants(e *program.Event, n int) []string {
	list := make([]string, n)
	for i := range list {
		list[i] = fmt.Sprintf("Judul %d", i)
	}
	list[n-1] = e.Title.Text
	return list
}

// TestDoublesOfOneDay looks back at 64 events of one day and region.
func TestDoublesOfOneDay(t *testing.T) {
	for between, want := range map[int]int{62: 1, 63: 1, 64: 0} {
		first, again := held("a", "18.72", "2024-03-05"), held("b", "18.72", "2024-03-05")
		first.Title.Text, again.Title.Text, again.Programme = "Bimtek Keluarga", "Bimtek Keluarga", "x"
		events := []*program.Event{first}
		for i := range between {
			e := held(fmt.Sprint(i), "18.72", "2024-03-05")
			e.Title.Text, e.Programme = fmt.Sprint("Acara ", i), ""
			events = append(events, e)
		}
		assert.Len(t, slices.Collect(audit.Doubles(slices.Values(append(events, again)))), want, "%d between", between)
	}
}

// TestOverlapOverMidnight: a session that ends on the next day takes its time too.
func TestOverlapOverMidnight(t *testing.T) {
	speaker := uuid.MustParse("9f2c1d6e-0000-4000-8000-000000000003")
	night := func(key, day string, from, to civil.Clock) *program.Event {
		e := held(key, "18.72", day)
		e.Schedule.Zone = civil.WIB
		e.Sessions = []program.Session{{ID: "s", Range: civil.MustParseRange(day), From: from, To: to, Speakers: []uuid.UUID{speaker}}}
		return e
	}
	late := night("a", "2024-03-05", civil.MustClock(22, 0), civil.MustClock(1, 0))
	found := slices.Collect(audit.Overlaps(slices.Values([]*program.Event{late, night("b", "2024-03-06", civil.MustClock(0, 30), civil.MustClock(2, 0))})))
	assert.Len(t, found, 1)
	assert.Empty(t, slices.Collect(audit.Overlaps(slices.Values([]*program.Event{late, night("b", "2024-03-06", civil.MustClock(1, 0), civil.MustClock(2, 0))}))))
}

// TestSessionOfAYear is the longest whose days are looked at.
func TestSessionOfAYear(t *testing.T) {
	for last, want := range map[string]int{"2024-12-31": 366, "2025-01-01": 0} {
		var events []*program.Event
		for _, key := range []string{"a", "b"} {
			e := held(key, "18.72", "2024-01-01/"+last)
			e.Schedule.Zone = civil.WIB
			e.Sessions = []program.Session{{
				ID: "s", Range: e.Schedule.Range, From: civil.MustClock(8, 0), To: civil.MustClock(9, 0), Room: "Aula",
				Venue: program.Venue{Name: "Balai Kota", Area: program.Area{Code: region.MustParseCode("18.72")}},
			}}
			events = append(events, e)
		}
		assert.Len(t, slices.Collect(audit.Overlaps(slices.Values(events))), want, last)
	}
}

// TestRowsOfProgrammes: an event of another programme, or of none that is told, speaks
// against no claim of this one.
func TestRowsOfProgrammes(t *testing.T) {
	first := held("a", "33.74", "2024-03-05", program.Claim{Type: program.ClaimFirst, Scope: program.ScopeCity})
	other := held("b", "18.72", "2023-03-05")
	assert.Equal(t, []string{"lebih-dulu a b"}, told(t, first, other))
	for _, programme := range []string{"paku-integritas", ""} {
		other.Programme = programme
		assert.Empty(t, told(t, first, other), programme)
	}
	first.Programme = ""
	assert.Empty(t, told(t, first, other), "two events of no programme that is told")
}

// TestReachFalls: fewer reached on a later day contradict a number, but none that is
// rounded or the most that there may be.
func TestReachFalls(t *testing.T) {
	reach := func(count program.Count) program.Claim {
		return program.Claim{Type: program.ClaimReach, Scope: program.ScopeNation, Count: count}
	}
	count := func(n int) program.Count { return program.Count{Value: n, Unit: program.UnitPerson} }
	about, most := count(500), count(500)
	about.Approx, most.Bound = true, program.BoundAtMost
	for _, tt := range []struct {
		name          string
		before, after program.Count
		contradict    bool
	}{
		{"fewer", count(500), count(400), true},
		{"as many", count(500), count(500), false},
		{"more", count(400), count(500), false},
		{"about so many before", about, count(400), false},
		{"at most so many before", most, count(400), false},
		{"not known after", count(500), program.Count{}, false},
	} {
		got := told(t, held("a", "31", "2022-03-05", reach(tt.before)), held("b", "31", "2023-03-05", reach(tt.after)))
		assert.Equal(t, tt.contradict, len(got) > 0, tt.name)
	}
}
