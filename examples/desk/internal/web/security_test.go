package web

import (
	"context"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/examples/desk/internal/auth"
	"github.com/integritas-id/integritas/examples/desk/internal/store"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program/attend"
)

// TestCrossSite tries every address that changes something from another site.
func TestCrossSite(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		for _, r := range (&server{}).routes() {
			method, path, _ := strings.Cut(r.pattern, " ")
			if method != http.MethodPost {
				continue
			}
			path = strings.NewReplacer("{event}", w.event, "{person}", w.people(w.event)[0].ID.String(), "{account}", "x", "{list}", "x", "{recap}", "x", "{token}", "x").Replace(path)
			for _, header := range [][]string{{"Sec-Fetch-Site", "cross-site"}, {"Origin", "https://jahat.example"}} {
				if got := w.do(w.tokens[auth.Admin], method, path, "application/x-www-form-urlencoded", strings.NewReader(""), header...); got.status != http.StatusForbidden {
					t.Errorf("%s from another site: %d", r.pattern, got.status)
				}
			}
		}
	})
}

// TestSessionFixed gives the browser a session before it signs in: it is not the one
// that counts afterwards.
func TestSessionFixed(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		link := w.firstLink()
		if got := w.post("", "/start/"+link, "password", "pendek"); got.status != http.StatusUnprocessableEntity {
			t.Errorf("a weak password: %d", got.status)
		}
		if got := w.post("", "/start/"+link, "password", "kalimat yang cukup panjang"); got.status != http.StatusSeeOther {
			t.Fatalf("the one-time link: %d", got.status)
		}
		if got := w.post("", "/start/"+link, "password", "kalimat yang cukup panjang"); got.status != http.StatusNotFound {
			t.Errorf("the one-time link twice: %d", got.status)
		}
		const fixed = "PASANGANTOKENBUATANPENYERANG"
		got := w.post(fixed, "/login", "login", "pertama", "password", "kalimat yang cukup panjang")
		cookie := got.header.Get("Set-Cookie")
		if got.status != http.StatusSeeOther || strings.Contains(cookie, fixed) || !strings.Contains(cookie, "HttpOnly") || !strings.Contains(cookie, "SameSite=Lax") {
			t.Fatalf("%d %s", got.status, cookie)
		}
		if got := w.get(fixed, "/accounts"); got.status != http.StatusSeeOther {
			t.Errorf("the fixed session: %d", got.status)
		}
		token, _, _ := strings.Cut(strings.TrimPrefix(cookie, "desk="), ";")
		if got := w.get(token, "/accounts"); got.status != http.StatusOK {
			t.Errorf("the new session: %d", got.status)
		}
		w.post(token, "/logout")
		if got := w.get(token, "/accounts"); got.status != http.StatusSeeOther {
			t.Errorf("after signing out: %d", got.status)
		}
		if got := w.post("", "/login", "login", "pertama", "password", "salah"); got.status != http.StatusUnauthorized {
			t.Errorf("a wrong password: %d", got.status)
		}
	})
}

// TestOtherEvent tries to reach the people of one event through another one, and with
// an account that is for another one.
func TestOtherEvent(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		person := w.people(w.event)[0].ID.String()
		committee := w.tokens[auth.Committee]
		for _, below := range []string{"", "/reveal", "/withdraw", "/drop"} {
			if got := w.post(committee, "/events/"+w.other+"/people/"+person+below, "field", "nip", "name", "Orang Lain"); got.status != http.StatusNotFound {
				t.Errorf("%s through another event: %d", below, got.status)
			}
		}
		lists, err := w.desk.Store.Lists(t.Context(), w.event)
		if err != nil {
			t.Fatal(err)
		}
		if got := w.get(committee, "/events/"+w.other+"/lists/"+lists[0].ID); got.status != http.StatusNotFound {
			t.Errorf("a list through another event: %d", got.status)
		}
		got := w.marks(committee, w.other, sent{ID: uuid.NewString(), Person: person, Session: "satu", State: attend.AttendancePresent})
		if !strings.Contains(got.body, `"ok":false`) {
			t.Errorf("a mark through another event: %s", got.body)
		}
		bound := w.account("pintu-lain", string(auth.Door), w.other)
		for _, path := range []string{"", "/door", "/door/roll"} {
			if got := w.get(bound, "/events/"+w.event+path); got.status != http.StatusNotFound {
				t.Errorf("%s by an account of another event: %d", path, got.status)
			}
			if got := w.get(bound, "/events/"+w.other+path); got.status != http.StatusOK {
				t.Errorf("%s by an account of the event: %d", path, got.status)
			}
		}
		if got := w.get(bound, "/t/"+w.people(w.event)[0].Ticket); strings.Contains(got.body, `name="session"`) {
			t.Error("a ticket of another event can be marked")
		}
		if got := w.get(bound, "/events"); strings.Contains(got.body, w.event) {
			t.Error("the list of events shows another one")
		}
	})
}

// TestStoredScript puts a script into everything that somebody types, and looks for it
// on every page and every paper.
func TestStoredScript(t *testing.T) {
	const evil = `<script>alert(1)</script>"'><img src=x onerror=alert(2)>`
	each(t, func(t *testing.T, w *world) {
		e, err := w.desk.Store.Event(t.Context(), w.event)
		if err != nil {
			t.Fatal(err)
		}
		e.Title.Text, e.Place.Venue.Name, e.Sessions[0].Title.Text, e.Settings.Letterhead.Office = evil, evil, evil, evil
		id := uuid.New()
		w.change(func(tx *store.Tx) error {
			if err := tx.PutEvent(e); err != nil {
				return err
			}
			_, err := tx.PutPerson(w.event, store.Person{
				Participant: participant.Participant{ID: id, Name: participant.Name{Raw: evil, Full: evil}, Unit: evil, Positions: []participant.Position{{Raw: evil}}}, Ticket: "tiket",
			})
			return err
		})
		w.upload(w.tokens[auth.Committee], "/events/"+w.event+"/lists", "list", evil+".csv", []byte("Nama;Jabatan;"+evil+"\n"+evil+";"+evil+";x\n"))
		w.account(evil, string(auth.Door), "")
		lists, err := w.desk.Store.Lists(t.Context(), w.event)
		if err != nil {
			t.Fatal(err)
		}
		w.post(w.tokens[auth.Committee], "/events/"+w.event+"/certificates")
		fill := strings.NewReplacer("{event}", w.event, "{person}", id.String(), "{ticket}", "tiket", "{$}", "", "{chart}", "peran.svg", "{code}", "x")
		var paths []string
		for _, r := range (&server{}).routes() {
			method, path, _ := strings.Cut(r.pattern, " ")
			if method == http.MethodGet && !strings.Contains(path, "/remarks") && !strings.HasSuffix(path, "/document") && !strings.HasSuffix(path, "/roll") && !strings.HasSuffix(path, ".ics") && !strings.HasSuffix(path, "/file") {
				for _, l := range lists {
					paths = append(paths, strings.ReplaceAll(fill.Replace(path), "{list}", l.ID))
				}
			}
		}
		for _, paper := range []string{"attendance", "assignment", "minutes", "invitation", "report", "recap"} {
			paths = append(paths, "/events/"+w.event+"/papers/"+paper)
		}
		paths = append(paths, "/events/"+w.event+"/door?q=script", "/events/"+w.event+"/people?q=script", "/c?code="+strings.ReplaceAll("<script>", "<", "%3C"))
		for _, path := range paths {
			got := w.get(w.tokens[auth.Admin], path)
			if strings.Contains(got.body, "<script>alert") || strings.Contains(got.body, "<img src=x") {
				t.Errorf("%s lets a script through", path)
			}
			if policy := got.header.Get("Content-Security-Policy"); policy == "" || strings.Contains(policy, "script-src 'unsafe") {
				t.Errorf("%s: the policy is %q", path, policy)
			}
			if got.status >= 500 {
				t.Errorf("%s: %d\n%s", path, got.status, w.errors())
			}
		}
	})
}

// TestUploads sends files that are no lists, and more than there may be.
func TestUploads(t *testing.T) {
	nasty, err := filepath.Glob("../../../../participant/roster/testdata/nasty/*")
	if err != nil || len(nasty) == 0 {
		t.Fatal("the library's hostile lists are not there", err)
	}
	each(t, func(t *testing.T, w *world) {
		at := "/events/" + w.event + "/lists"
		files := map[string][]byte{
			"kosong.csv": {}, "biner.csv": {0, 1, 2, 255, 254}, "rusak.xlsx": []byte("PK\x03\x04rusak"), "gambar.png": []byte("\x89PNG\r\n\x1a\n"),
			"../../jalan.csv": []byte("Nama\n"), "panjang.csv": []byte("Nama\n" + strings.Repeat("Budi Rekaan\n", 25_000)), "satu-sel.csv": []byte(strings.Repeat("x", 1<<20)),
		}
		for _, path := range nasty {
			content, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			files[filepath.Base(path)] = content
		}
		for name, content := range files {
			if got := w.upload(w.tokens[auth.Committee], at, "list", name, content); got.status != http.StatusSeeOther && got.status != http.StatusUnprocessableEntity {
				t.Errorf("%s: %d\n%s", name, got.status, w.errors())
			}
		}
		lists, err := w.desk.Store.Lists(context.Background(), w.event)
		if err != nil {
			t.Fatal(err)
		}
		for _, l := range lists {
			for _, below := range []string{"", "/remarks"} {
				if got := w.get(w.tokens[auth.Committee], at+"/"+l.ID+below); got.status != http.StatusOK {
					t.Errorf("%s%s: %d\n%s", l.Name, below, got.status, w.errors())
				}
			}
			if got := w.post(w.tokens[auth.Committee], at+"/"+l.ID+"/take"); got.status != http.StatusSeeOther {
				t.Errorf("%s: %d\n%s", l.Name, got.status, w.errors())
			}
		}
		if got := w.upload(w.tokens[auth.Committee], at, "list", "besar.csv", make([]byte, maxUpload+1)); got.status != http.StatusRequestEntityTooLarge {
			t.Errorf("too large: %d", got.status)
		}
		for _, path := range []string{"/load", "/recaps"} {
			for _, content := range []string{"", "{", "[]", `{"schema":"integritas-event/1"}`, strings.Repeat("[", 1<<20)} {
				if got := w.upload(w.tokens[auth.Committee], path, map[string]string{"/load": "document", "/recaps": "recap"}[path], "x.json", []byte(content)); got.status != http.StatusUnprocessableEntity {
					t.Errorf("%s %.20q: %d\n%s", path, content, got.status, w.errors())
				}
			}
		}
	})
}

// TestPrivate looks for a number and a telephone in the log and the audit log, after they
// were revealed.
func TestPrivate(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		p := w.people(w.event)[0]
		got := w.post(w.tokens[auth.Committee], "/events/"+w.event+"/people/"+p.ID.String()+"/reveal", "field", "nip")
		if !strings.Contains(got.body, p.NIP.Display()) {
			t.Error("the number is not revealed")
		}
		if got := w.get(w.tokens[auth.Committee], "/events/"+w.event+"/people"); strings.Contains(got.body, p.NIP.Reveal()) || strings.Contains(got.body, p.NIP.Display()) {
			t.Error("the list shows a number")
		}
		entries, err := w.desk.Store.Audit(t.Context(), w.event, 1)
		if err != nil || len(entries) == 0 || entries[0].Action != "buka-data" || entries[0].Subject != p.ID.String() || entries[0].Login != "panitia" {
			t.Errorf("%v %v", entries, err)
		}
		for _, private := range []string{p.NIP.Reveal(), p.NIP.Display(), p.Name.Full, p.ID.String(), p.Ticket} {
			if strings.Contains(w.log.String(), private) {
				t.Errorf("the log holds %.4s…", private)
			}
		}
	})
}
