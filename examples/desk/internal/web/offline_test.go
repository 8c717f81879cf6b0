package web

import (
	"context"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/google/uuid"

	"github.com/integritas-id/integritas/examples/desk/internal/auth"
	"github.com/integritas-id/integritas/examples/desk/internal/store"
	"github.com/integritas-id/integritas/program/attend"
)

// TestOffline has two desks at one door whose connection breaks after they opened the
// page once: they mark on, one of them reads the page anew, and when the connection is
// back everything is there once, though the first answers are lost.
func TestOffline(t *testing.T) {
	needsBrowser(t)
	each(t, func(t *testing.T, w *world) {
		waiting := w.unmarked()
		at := "/events/" + w.event + "/door"
		east, west := newBrowser(t, w), newBrowser(t, w)
		for _, b := range []*browser{east, west} {
			b.signIn(w.tokens[auth.Door])
			b.open(at)
			b.run(kept(at))
		}
		w.line.state.Store(broken)
		east.run(search(waiting[0]), click("Berdua dengan"), saysSoon("2 tanda hadir menunggu sambungan"))
		west.run(search(waiting[0]), click("Tandai hadir"), saysSoon("1 tanda hadir menunggu sambungan")) // the same person
		west.run(choose("materi"), search(waiting[2]), click("Tandai hadir"), saysSoon("2 tanda hadir menunggu sambungan"))
		west.run(chromedp.Reload(), saysSoon("2 tanda hadir menunggu sambungan"))
		west.look("the door without a connection")
		west.run(search(waiting[3]), click("Tandai hadir"), saysSoon("3 tanda hadir menunggu sambungan")) // at the session that was chosen before
		west.picture("pintu-luring")

		w.line.state.Store(oneSide)
		west.run(waitFor(func() bool { return len(w.marksOf(waiting[3].ID.String())) == 1 }), saysSoon("3 tanda hadir menunggu sambungan"))
		w.line.state.Store(works)
		for _, b := range []*browser{west, east} {
			b.run(chromedp.WaitNotVisible("#pending", chromedp.ByQuery))
		}
		for i, want := range []int{2, 1, 1, 1} { // two desks saw the first one
			if got := len(w.marksOf(waiting[i].ID.String())); got != want {
				t.Errorf("%d marks of person %d, not %d", got, i, want)
			}
		}
		for i, session := range []string{"pembukaan", "pembukaan", "materi", "materi"} {
			w.present(waiting[i].ID.String(), session, true)
		}
		w.present(waiting[3].ID.String(), "pembukaan", false)

		// Who signs out leaves no names behind.
		west.run(chromedp.Click(`form[action="/logout"] button`, chromedp.ByQuery), chromedp.WaitVisible(`a[href="/login"]`, chromedp.ByQuery), forgotten(at))
	})
}

// TestAnyOrder sends marks of several desks in every order, some of them twice: what
// counts is when they were made.
func TestAnyOrder(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		now := time.Date(2024, 3, 5, 3, 0, 0, 0, time.UTC)
		w.desk.Now = func() time.Time { return now }
		people := w.unmarked()
		at := func(minute int) time.Time { return now.Add(time.Duration(minute-60) * time.Minute) }
		came := func(p store.Person, minute int) sent {
			return sent{ID: uuid.NewString(), Person: p.ID.String(), Session: "pembukaan", State: attend.AttendancePresent, Entered: at(minute)}
		}
		takenBack := func(p store.Person, minute int) sent {
			m := came(p, minute)
			m.State = 0
			return m
		}
		wrongClock := func(m sent) sent { // a telephone that believes in another year
			m.Entered, m.Sent = m.Entered.AddDate(-4, 0, 0), now.AddDate(-4, 0, 0)
			return m
		}
		for i, test := range []struct {
			marks []sent
			want  bool
		}{
			{[]sent{came(people[0], 1), takenBack(people[0], 2)}, false},
			{[]sent{takenBack(people[1], 2), came(people[1], 1)}, false},
			{[]sent{came(people[2], 3), takenBack(people[2], 2), came(people[2], 1)}, true},
			{[]sent{takenBack(people[3], 2), wrongClock(came(people[3], 3)), came(people[3], 1)}, true},
		} {
			for _, m := range append(test.marks, test.marks...) {
				if got := w.marks(w.tokens[auth.Door], w.event, m); got.status != 200 {
					t.Fatal(got.body)
				}
			}
			w.present(test.marks[0].Person, "pembukaan", test.want)
			if got := len(w.marksOf(people[i].ID.String())); got != len(test.marks) {
				t.Errorf("%d marks, not %d", got, len(test.marks))
			}
		}
	})
}

// search looks for somebody at the door.
func search(p store.Person) chromedp.Action {
	return chromedp.Tasks{
		chromedp.Evaluate(`document.getElementById("q").value = ""`, nil), chromedp.SendKeys("#q", p.Name.Full, chromedp.ByQuery),
		chromedp.WaitVisible(`//*[@id="found"]//h3[contains(., "`+p.PrintedName()+`")]`, chromedp.BySearch),
	}
}

// choose chooses a session at the door.
func choose(session string) chromedp.Action {
	return chromedp.Evaluate(`{ const s = document.getElementById('session'); s.value = '`+session+`'; s.dispatchEvent(new Event('change')); }`, nil)
}

// kept waits until the browser has the page for when there is no connection, forgotten
// until it has it no more.
func kept(path string) chromedp.Action      { return inStore(path, "true") }
func forgotten(path string) chromedp.Action { return inStore(path, "false") }

func inStore(path, is string) chromedp.Action {
	return chromedp.Poll(`caches.match('`+path+`').then(page => Boolean(page) === `+is+`)`, nil, chromedp.WithPollingInterval(100*time.Millisecond), chromedp.WithPollingTimeout(20*time.Second))
}

// waitFor waits for something that happens outside of the browser.
func waitFor(is func() bool) chromedp.Action {
	return chromedp.ActionFunc(func(ctx context.Context) error {
		ctx, cancel := context.WithTimeout(ctx, 20*time.Second)
		defer cancel()
		for !is() {
			select {
			case <-ctx.Done():
				return ctx.Err()
			case <-time.After(50 * time.Millisecond):
			}
		}
		return nil
	})
}

// marksOf returns the marks of a person.
func (w *world) marksOf(person string) []store.Mark {
	w.t.Helper()
	var own []store.Mark
	for _, m := range must[[]store.Mark](w.t)(w.desk.Store.Marks(context.Background(), w.event)) {
		if m.Person == person {
			own = append(own, m)
		}
	}
	return own
}
