package web

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/examples/desk/internal/auth"
	"github.com/integritas-id/integritas/examples/desk/internal/store"
	"github.com/integritas-id/integritas/program"
)

// TestFormUntouched opens the settings of an event with more in it than the form asks
// for, and saves them as they are: nothing changes.
func TestFormUntouched(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		e := must[store.Event](t)(w.desk.Store.Event(t.Context(), w.event))
		e.Schedule.Range = civil.Range{Start: civil.MustDate(2024, time.March, 5), End: civil.MustDate(2024, time.March, 7)}
		for i := range 120 {
			e.Sessions = append(e.Sessions, program.Session{ID: fmt.Sprint("tambahan-", i), Title: program.Text{Text: "Tambahan"}, Range: e.Schedule.Range, Room: "Ruang A"})
		}
		w.change(func(tx *store.Tx) error { return tx.PutEvent(e) })
		committee, at := w.tokens[auth.Committee], "/events/"+w.event
		before := w.get(committee, at+"/document").body

		f := &form{values: url.Values{}}
		fillEvent(f, e)
		fillSettings(f, e.Settings)
		got := w.do(committee, http.MethodPost, at+"/edit", "application/x-www-form-urlencoded", strings.NewReader(f.values.Encode()))
		if got.status != http.StatusSeeOther {
			t.Fatalf("%d %s", got.status, got.body)
		}
		if after := w.get(committee, at+"/document").body; after != before {
			t.Errorf("the event is another one:\n%s", firstDifference(before, after))
		}
		after := must[store.Event](t)(w.desk.Store.Event(t.Context(), w.event))
		if fmt.Sprintf("%+v", after.Settings) != fmt.Sprintf("%+v", e.Settings) {
			t.Errorf("settings %+v became %+v", e.Settings, after.Settings)
		}

		f.values.Set("from", "kemarin")
		got = w.do(committee, http.MethodPost, at+"/edit", "application/x-www-form-urlencoded", strings.NewReader(f.values.Encode()))
		if got.status != http.StatusUnprocessableEntity {
			t.Errorf("a day that is none: %d", got.status)
		}
	})
}

// firstDifference returns the surroundings of the first byte that two texts do not share.
func firstDifference(a, b string) string {
	i := 0
	for i < min(len(a), len(b)) && a[i] == b[i] {
		i++
	}
	from := max(0, i-60)
	return a[from:min(len(a), i+60)] + "\n" + b[from:min(len(b), i+60)]
}
