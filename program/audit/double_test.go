package audit_test

import (
	"slices"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/audit"
	"github.com/integritas-id/integritas/region"
)

// TestDoubles changes one thing at a time in the second record of one event.
func TestDoubles(t *testing.T) {
	metro := func() *program.Event {
		day := civil.MustDate(2024, 3, 5)
		return &program.Event{
			Key: "metro", Programme: "bimtek-keluarga-berintegritas", Kind: program.KindBimtek,
			Title:    program.Title{Text: "Bimbingan Teknis Keluarga Berintegritas"},
			Schedule: program.Schedule{Range: civil.Range{Start: day, End: day}, Zone: civil.WIB},
			Place:    program.Place{HeldIn: program.Area{Code: region.MustParseCode("18.72")}},
		}
	}
	tests := []struct {
		name   string
		change func(e *program.Event)
		want   audit.DoubleKind // zero: two events
	}{
		{"the same key", func(*program.Event) {}, audit.DoubleID},
		{"the same id", func(e *program.Event) {
			e.Key, e.ID, e.Schedule.Range = "", uuid.MustParse("9f2c1d6e-0000-4000-8000-000000000001"), civil.Range{}
		}, audit.DoubleID},
		{"another key", func(e *program.Event) { e.Key = "kota-metro" }, audit.DoubleTitle},
		{"a title as the first calls it", func(e *program.Event) {
			e.Key, e.Programme, e.Title.Text = "b", "", "BIMBINGAN TEKNIS, keluarga berintegritas"
		}, audit.DoubleTitle},
		{"another title of the same programme", func(e *program.Event) { e.Key, e.Title.Text = "b", "Bimtek Pencegahan Tindak Pidana Korupsi" }, audit.DoubleProgramme},
		{"in a district of the city", func(e *program.Event) { e.Key, e.Place.HeldIn.Code = "b", region.MustParseCode("18.72.01") }, audit.DoubleTitle},
		{"another day", func(e *program.Event) {
			d := civil.MustDate(2024, 3, 6)
			e.Key, e.Schedule.Range = "b", civil.Range{Start: d, End: d}
		}, 0},
		{"another region", func(e *program.Event) { e.Key, e.Place.HeldIn.Code = "b", region.MustParseCode("18.71") }, 0},
		{"no region", func(e *program.Event) { e.Key, e.Place.HeldIn = "b", program.Area{} }, 0},
		{"another kind", func(e *program.Event) { e.Key, e.Kind = "b", program.KindLaunch }, 0},
		{"another clock time", func(e *program.Event) { e.Key, e.Schedule.From = "b", civil.MustClock(13, 0) }, 0},
		{"another batch", func(e *program.Event) { e.Key, e.Series.Ordinal = "b", 2 }, 0},
		{"one that names the other", func(e *program.Event) {
			e.Key, e.Related = "b", []program.Relation{{Kind: program.RelationPartOf, Event: "metro"}}
		}, 0},
		{"another title without a programme", func(e *program.Event) { e.Key, e.Programme, e.Title.Text = "b", "", "Lomba Poster" }, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a, b := metro(), metro()
			a.Schedule.From, a.Series.Ordinal = civil.MustClock(8, 0), 1
			a.ID = uuid.MustParse("9f2c1d6e-0000-4000-8000-000000000001")
			b.Schedule.From, b.Series.Ordinal = civil.MustClock(8, 0), 1
			tt.change(b)
			found := slices.Collect(audit.Doubles(slices.Values([]*program.Event{a, b})))
			if tt.want == 0 {
				assert.Empty(t, found)
				return
			}
			require.Len(t, found, 1)
			assert.Equal(t, audit.Double{A: a, B: b, Kind: tt.want}, found[0])
		})
	}
}

func TestDoubleMessage(t *testing.T) {
	d := audit.Double{A: &program.Event{Key: "a"}, B: &program.Event{Key: "b"}, Kind: audit.DoubleID}
	assert.Equal(t, "a dan b tampaknya satu kegiatan: id atau kunci yang sama", d.Message(language.Indonesian))
	assert.Equal(t, "a and b seem to be one event: the same id or key", d.Message(language.English))
}

// TestDoublesOfNothing holds that nil events are passed over.
func TestDoublesOfNothing(t *testing.T) {
	assert.Empty(t, slices.Collect(audit.Doubles(slices.Values([]*program.Event{nil, {}, {}, nil}))))
}
