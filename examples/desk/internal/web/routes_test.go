package web

import (
	"net/http"
	"strings"
	"testing"

	"github.com/integritas-id/integritas/examples/desk/internal/auth"
)

// want is who may do what, written down a second time, where it is not by the rules of
// allowed.
var want = map[string][]auth.Role{
	"GET /accounts": {auth.Admin}, "POST /accounts": {auth.Admin}, "POST /accounts/{account}/link": {auth.Admin}, "POST /accounts/{account}/close": {auth.Admin},
	"GET /audit": {auth.Admin},
	"GET /year":  {auth.Admin, auth.Committee, auth.Inspectorate}, "GET /year/recap": {auth.Admin, auth.Committee, auth.Inspectorate},
	"GET /year/paper": {auth.Admin, auth.Committee, auth.Inspectorate}, "GET /chart/{chart}": {auth.Admin, auth.Committee, auth.Inspectorate},
	"POST /recaps": {auth.Admin, auth.Committee, auth.Inspectorate}, "POST /recaps/{recap}/drop": {auth.Admin, auth.Committee, auth.Inspectorate},
	"GET /events": auth.Roles(), "GET /new": {auth.Admin, auth.Committee}, "POST /events": {auth.Admin, auth.Committee}, "POST /load": {auth.Admin, auth.Committee},
	"GET /events/{event}": auth.Roles(), "POST /events/{event}/purge": {auth.Admin},
	"GET /events/{event}/recap":      {auth.Admin, auth.Committee, auth.Inspectorate},
	"GET /events/{event}/recap/file": {auth.Admin, auth.Committee, auth.Inspectorate}, "GET /events/{event}/chart/{chart}": {auth.Admin, auth.Committee, auth.Inspectorate},
	"GET /events/{event}/door": {auth.Admin, auth.Committee, auth.Door}, "GET /events/{event}/door/roll": {auth.Admin, auth.Committee, auth.Door},
	"POST /events/{event}/door": {auth.Admin, auth.Committee, auth.Door}, "POST /events/{event}/marks": {auth.Admin, auth.Committee, auth.Door},
}

// allowed tells who may reach a route; nil is everybody.
func allowed(t *testing.T, pattern string) auth.Set {
	t.Helper()
	if roles, ok := want[pattern]; ok {
		return roles
	}
	if strings.Contains(pattern, " /events/{event}/") { // whatever shows people is the committee's
		return auth.Set{auth.Admin, auth.Committee}
	}
	for _, open := range []string{"/{$}", "/login", "/logout", "/start/", "/healthz", "/e/", "/r/", "/t/", "/c", "/sw.js"} {
		if _, path, _ := strings.Cut(pattern, " "); strings.HasPrefix(path, open) {
			return nil
		}
	}
	t.Fatalf("nobody said whom %s is for", pattern)
	return nil
}

// TestMatrix asks for every route in every role: who may not is told so before anything
// happens, and who may never is.
func TestMatrix(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		person := w.people(w.event)[0]
		fill := strings.NewReplacer("{event}", w.event, "{person}", person.ID.String(), "{ticket}", person.Ticket, "{$}", "",
			"{token}", "none", "{account}", "none", "{recap}", "none", "{list}", "none", "{paper}", "attendance", "{chart}", "jenis-kelamin.svg", "{code}", "none")
		for _, r := range (&server{}).routes() {
			method, path, _ := strings.Cut(r.pattern, " ")
			path = fill.Replace(path)
			set := allowed(t, r.pattern)
			for _, role := range append(auth.Roles(), auth.Nobody) {
				if role != auth.Nobody && (r.pattern == "POST /logout" || strings.HasSuffix(path, "/drop") || strings.HasSuffix(path, "/purge")) && set.Has(role) {
					continue // it would take away what the next one asks for
				}
				got := w.do(w.tokens[role], method, path, "application/x-www-form-urlencoded", strings.NewReader(""))
				refused := got.status == http.StatusForbidden || got.status == http.StatusUnauthorized && r.pattern != "POST /login" || got.status == http.StatusSeeOther && got.header.Get("Location") == "/login"
				if refused == set.Has(role) && r.pattern != "POST /logout" {
					t.Errorf("%s as %q: %d", r.pattern, role, got.status)
				}
				if got.status >= 500 {
					t.Errorf("%s as %q: %d\n%s", r.pattern, role, got.status, w.errors())
				}
			}
		}
	})
}

// TestPages asks for every page that needs nothing but an event or a person, in both
// languages.
func TestPages(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		person := w.people(w.event)[0]
		lists, err := w.desk.Store.Lists(t.Context(), w.event)
		if err != nil {
			t.Fatal(err)
		}
		fill := strings.NewReplacer("{event}", w.event, "{person}", person.ID.String(), "{ticket}", person.Ticket, "{$}", "", "{list}", lists[0].ID, "{chart}", "jenis-kelamin.svg")
		w.post(w.tokens[auth.Committee], "/events/"+w.event+"/certificates")
		for _, r := range (&server{}).routes() {
			method, path, _ := strings.Cut(r.pattern, " ")
			path = fill.Replace(path)
			if method != http.MethodGet || strings.Contains(path, "{") {
				continue
			}
			for _, lang := range []string{"id", "en"} {
				got := w.get(w.tokens[auth.Admin], path+"?lang="+lang)
				if got.status != http.StatusOK && !(path == "/" && got.status == http.StatusSeeOther) {
					t.Errorf("%s: %d\n%s\n%s", path, got.status, got.body, w.errors())
				}
			}
		}
		for _, paper := range []string{"attendance", "assignment", "minutes", "report", "recap"} {
			if got := w.get(w.tokens[auth.Committee], "/events/"+w.event+"/papers/"+paper); got.status != http.StatusOK {
				t.Errorf("%s: %d", paper, got.status)
			}
		}
	})
}
