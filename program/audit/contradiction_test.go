package audit_test

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/audit"
	"github.com/integritas-id/integritas/region"
)

// held makes an event of the family bimtek in a region on a day, with claims.
func held(key, code, day string, claims ...program.Claim) *program.Event {
	e := &program.Event{Key: key, Programme: "bimtek-keluarga-berintegritas", Status: program.StatusFinished, Claims: claims}
	e.Schedule.Range = civil.MustParseRange(day)
	e.Place.HeldIn.Code = region.MustParseCode(code)
	return e
}

func told(t *testing.T, events ...*program.Event) []string {
	t.Helper()
	var all []string
	for c := range audit.Contradictions(slices.Values(events)) {
		all = append(all, c.Kind.String()+" "+c.Event.Key+" "+c.Other.Key)
		assert.Equal(t, c.Kind == audit.ContradictionEarlier, c.Earlier > 0, "only then are events counted")
		assert.NotContains(t, c.Message(language.Indonesian), "%!")
		assert.NotContains(t, c.Message(language.English), "%!")
	}
	return all
}

func TestContradictionsOfTheCases(t *testing.T) {
	var events []*program.Event
	for _, key := range []string{
		"metro-2024-03-05", "sultra-2025-11-11", "maluku-2023-09-20", "paku-kemenkeu-2021-07-postponed",
		"kaltim-kota-antikorupsi-2024-08-06", "roadshow-bandung-2024-08", "rekaan-bandar-lampung-2024-02-20",
	} {
		f, err := os.Open(filepath.Join("..", "testdata", "cases", key+".json"))
		require.NoError(t, err)
		e, err := program.Read(f)
		require.NoError(t, f.Close())
		require.NoError(t, err)
		events = append(events, e)
	}
	assert.Empty(t, told(t, events[:6]...), "the real events contradict each other in nothing")
	found := slices.Collect(audit.Contradictions(slices.Values(events)))
	require.Len(t, found, 1)
	c := found[0]
	assert.Equal(t, audit.ContradictionSame, c.Kind)
	assert.Equal(t, "rekaan-bandar-lampung-2024-02-20", c.Event.Key)
	assert.Equal(t, "metro-2024-03-05", c.Other.Key)
	assert.Equal(t, "Bimbingan Teknis Keluarga Berintegritas Kota Bandar Lampung (kegiatan rekaan), Kota Bandar Lampung, 20 February 2024 and Bimtek Keluarga Berintegritas, Kota Metro, 5 March 2024 both claim to be the first", c.Message(language.English))
}

func TestContradictions(t *testing.T) {
	first := program.Claim{Type: program.ClaimFirstInYear, Scope: program.ScopeCity, Year: 2024}
	nth := func(n int) program.Claim {
		return program.Claim{Type: program.ClaimNthInYear, Scope: program.ScopeCity, Year: 2024, Ordinal: n}
	}
	inLampung := func(n int) program.Claim {
		return program.Claim{Type: program.ClaimNth, Scope: program.ScopeCity, Ordinal: n, Within: program.Area{Code: region.MustParseCode("18")}}
	}
	batch := func(n int) program.Claim {
		return program.Claim{Type: program.ClaimBatch, Series: "paku-2022", Ordinal: n}
	}
	cancelled := held("b", "18.71", "2024-02-20")
	cancelled.Status = program.StatusCancelled
	other := held("b", "18.71", "2024-02-20", first)
	other.Programme = "desa-antikorupsi"
	again := held("a", "18.72", "2024-03-05", first)
	member := held("b", "31", "2022-02-01")
	member.Series = program.Membership{Series: "paku-2022", Ordinal: 1}

	tests := []struct {
		name   string
		events []*program.Event
		want   []string
	}{
		{"alone", []*program.Event{held("a", "18.72", "2024-03-05", first)}, nil},
		{"two firsts", []*program.Event{held("a", "18.72", "2024-03-05", first), held("b", "18.71", "2024-04-20", first)}, []string{"sama b a"}},
		{"first and number one", []*program.Event{held("a", "18.72", "2024-03-05", first), held("b", "18.71", "2024-04-20", nth(1))}, []string{"sama b a"}},
		{"first of cities, first of regencies and cities", []*program.Event{
			held("a", "18.72", "2024-03-05", first),
			held("b", "18.71", "2024-04-20", program.Claim{Type: program.ClaimFirstInYear, Scope: program.ScopeRegencyCity, Year: 2024}),
		}, []string{"sama b a"}},
		{"a city and a regency are each first", []*program.Event{
			held("a", "18.72", "2024-03-05", first),
			held("b", "18.01", "2024-02-20", program.Claim{Type: program.ClaimFirstInYear, Scope: program.ScopeRegency, Year: 2024}),
		}, nil},
		{"first of two years", []*program.Event{
			held("a", "18.72", "2024-03-05", first),
			held("b", "18.71", "2023-02-20", program.Claim{Type: program.ClaimFirstInYear, Scope: program.ScopeCity, Year: 2023}),
		}, nil},
		{"an earlier city", []*program.Event{held("a", "18.72", "2024-03-05", first), held("b", "18.71", "2024-02-20")}, []string{"lebih-dulu a b"}},
		{"a later city", []*program.Event{held("a", "18.72", "2024-03-05", first), held("b", "18.71", "2024-03-06")}, nil},
		{"an earlier regency", []*program.Event{held("a", "18.72", "2024-03-05", first), held("b", "18.01", "2024-02-20")}, nil},
		{"an earlier city that was cancelled", []*program.Event{held("a", "18.72", "2024-03-05", first), cancelled}, nil},
		{"another programme", []*program.Event{held("a", "18.72", "2024-03-05", first), other}, nil},
		{"one event read twice", []*program.Event{held("a", "18.72", "2024-03-05", first), again}, nil},
		{"second of a province", []*program.Event{held("a", "18.72", "2024-03-05", inLampung(2)), held("b", "18.71", "2023-03-05")}, nil},
		{"second of a province, after two", []*program.Event{
			held("a", "18.72", "2024-03-05", inLampung(2)), held("b", "18.71", "2023-03-05"), held("c", "18.71", "2022-03-05"),
		}, []string{"lebih-dulu a c"}},
		{"other provinces do not count", []*program.Event{held("a", "18.72", "2024-03-05", inLampung(1)), held("b", "33.74", "2023-03-05")}, nil},
		{"one to three", []*program.Event{
			held("a", "18.72", "2024-03-05", nth(1)), held("b", "18.71", "2024-04-05", nth(2)), held("c", "33.74", "2024-05-05", nth(3)),
		}, nil},
		{"a number skipped", []*program.Event{held("a", "31", "2022-03-05", batch(2)), held("b", "31", "2022-05-05", batch(4))}, []string{"lompat b a"}},
		{"numbers in turn", []*program.Event{held("a", "31", "2022-03-05", batch(2)), held("b", "31", "2022-05-05", batch(3))}, nil},
		{"a batch held before a lower one", []*program.Event{held("a", "31", "2022-05-05", batch(2)), held("b", "31", "2022-03-05", batch(3))}, []string{"urutan b a"}},
		{"membership counts", []*program.Event{held("a", "31", "2022-05-05", batch(1)), member}, []string{"sama b a"}},
		{"one event with two numbers", []*program.Event{held("a", "31", "2022-05-05", batch(2), batch(3))}, []string{"dua-urutan a a"}},
		{"the only one", []*program.Event{
			held("a", "18.72", "2024-03-05", program.Claim{Type: program.ClaimOnly, Scope: program.ScopeCity}), held("b", "18.71", "2024-04-05"),
		}, []string{"bukan-satu-satunya a b"}},
		{"the last stop", []*program.Event{
			held("a", "18.72", "2024-03-05", program.Claim{Type: program.ClaimLast, Scope: program.ScopeCity}), held("b", "18.71", "2024-04-05"),
		}, []string{"bukan-terakhir a b"}},
		{"the last of two years", []*program.Event{
			held("a", "18.72", "2023-03-05", program.Claim{Type: program.ClaimLast, Scope: program.ScopeCity}), held("b", "18.71", "2024-04-05"),
		}, nil},
		{"first of a circle of its own", []*program.Event{
			held("a", "18.72", "2024-03-05", program.Claim{Type: program.ClaimFirst, Scope: program.ScopeCity, Among: "bagi DPRD"}), held("b", "18.71", "2023-04-05"),
		}, nil},
		{"first of one circle twice", []*program.Event{
			held("a", "18.72", "2024-03-05", program.Claim{Type: program.ClaimFirst, Scope: program.ScopeCity, Among: "bagi DPRD"}),
			held("b", "18.71", "2023-04-05", program.Claim{Type: program.ClaimFirst, Scope: program.ScopeCity, Among: "Bagi DPRD"}),
		}, []string{"sama b a"}},
		{"reach is no order", []*program.Event{
			held("a", "18.72", "2024-03-05", program.Claim{Type: program.ClaimReach, Count: program.Count{Value: 70, Unit: program.UnitGovernment}}),
			held("b", "18.71", "2024-04-05", program.Claim{Type: program.ClaimReach, Count: program.Count{Value: 70, Unit: program.UnitGovernment}}),
		}, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { assert.Equal(t, tt.want, told(t, tt.events...)) })
	}
}
