package desk_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/examples/desk/internal/desk"
	"github.com/integritas-id/integritas/examples/desk/internal/store"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/program/recap"
)

// held returns the recap of events that two people of another office came to.
func held(t *testing.T, events ...*program.Event) []byte {
	t.Helper()
	var sum recap.Recap
	for _, e := range events {
		for range 2 {
			p := participant.Participant{ID: uuid.New(), Name: participant.MustParseName("Orang Lain")}
			a := attend.Of(e, &p, nil)
			check(t, sum.Add(e, &a))
		}
	}
	text, err := json.Marshal(&sum)
	check(t, err)
	return text
}

func on(year int) *program.Event {
	return &program.Event{ID: uuid.New(), Title: program.Title{Text: "Kegiatan lain"}, Schedule: program.Schedule{Range: civil.Day(civil.MustDate(year, 5, 5))}}
}

// TestYear merges what other offices sent, and counts nobody twice, whatever they sent.
func TestYear(t *testing.T) {
	one, two, three, last := on(2027), on(2027), on(2027), on(2026)
	each(t, func(t *testing.T, d *desk.Desk) {
		e := event(t, d, program.Capacity{})
		take(t, d, e, "a.csv", head+"1;Budi Rekaan;;Camat;Kecamatan Metro Pusat;L;\n")
		for name, test := range map[string]struct {
			sent [][]byte
			want []desk.Reason
			sum  int
		}{
			"none":           {nil, nil, 1},
			"apart":          {[][]byte{held(t, one), held(t, two)}, []desk.Reason{0, 0}, 5},
			"another year":   {[][]byte{held(t, last), held(t, one, last)}, []desk.Reason{desk.OfOtherYear, desk.OfOtherYear}, 1},
			"ours":           {[][]byte{held(t, one, e.Event), held(t, two)}, []desk.Reason{desk.ListedHere, 0}, 3},
			"later":          {[][]byte{held(t, one), held(t, one, two)}, []desk.Reason{desk.Contained, 0}, 5},
			"earlier":        {[][]byte{held(t, one, two), held(t, one)}, []desk.Reason{0, desk.Contained}, 5},
			"told otherwise": {[][]byte{held(t, one), held(t, one, one)}, []desk.Reason{desk.Contradicted, desk.Contradicted}, 1},
			"crossing":       {[][]byte{held(t, one, two), held(t, two, three)}, []desk.Reason{desk.Contradicted, desk.Contradicted}, 1},
		} {
			for i, text := range test.sent {
				for range 2 { // the same one twice is one
					r, err := desk.ReadRecap("rekap.json", text)
					check(t, err)
					check(t, d.Store.Change(t.Context(), by, func(tx *store.Tx) error { return tx.PutRecap(r) }))
				}
				test.sent[i] = text
			}
			y, err := d.Year(t.Context(), 2027)
			check(t, err)
			var left []desk.Reason
			for _, o := range y.Others {
				left = append(left, o.Left)
				check(t, d.Store.Change(t.Context(), by, func(tx *store.Tx) error { return tx.DropRecap(o.ID) }))
			}
			if got := y.Sum.Total().Persons.Listed; !slices.Equal(left, test.want) || got != test.sum {
				t.Errorf("%s: %v, %d people; want %v, %d", name, left, got, test.want, test.sum)
			}
			if got := y.Own.Total().Persons.Listed; got != 1 {
				t.Errorf("%s: %d people of our own", name, got)
			}
		}
	})
}
