package web

import (
	"net/http"
	"strings"
	"testing"

	"github.com/integritas-id/integritas/examples/desk/internal/auth"
	"github.com/integritas-id/integritas/examples/desk/internal/store"
)

// TestLimits tries passwords, codes and registrations faster than anybody types: it ends
// at some point, whatever address the browser claims to have.
func TestLimits(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		const form = "application/x-www-form-urlencoded"
		for name, test := range map[string]struct {
			method, path, body string
			most               int
		}{
			"registrations": {http.MethodPost, "/r/" + w.event + "/check", "name=Tamu", 1000},
			"passwords":     {http.MethodPost, "/login", "login=admin&password=salah", 20},
			"codes":         {http.MethodGet, "/c?code=AAAA-BBBB-CCCC", "", 20},
		} {
			refused := false
			for i := 0; i < test.most && !refused; i++ {
				got := w.do("", test.method, test.path, form, strings.NewReader(test.body), "X-Forwarded-For", "192.0.2."+string(rune('0'+i%10)))
				refused = got.status == http.StatusTooManyRequests
			}
			if !refused {
				t.Errorf("%s: none of %d is refused", name, test.most)
			}
		}
		if got := w.do(w.tokens[auth.Committee], http.MethodPost, "/events/"+w.event+"/edit", form, strings.NewReader("title="+strings.Repeat("x", maxForm))); got.status == http.StatusSeeOther {
			t.Errorf("a form of a megabyte: %d", got.status)
		}
	})
}

// TestSeesNoPeople looks for people's names and numbers on every page that the
// inspectorate may open, and for numbers on every page of the door and in the log.
func TestSeesNoPeople(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		people := w.people(w.event)
		fill := strings.NewReplacer("{event}", w.event, "{$}", "", "{chart}", "peran.svg", "{ticket}", people[0].Ticket)
		for _, r := range (&server{}).routes() {
			method, path, _ := strings.Cut(fill.Replace(r.pattern), " ")
			if method != http.MethodGet || strings.Contains(path, "{") {
				continue
			}
			for _, role := range []auth.Role{auth.Inspectorate, auth.Door} {
				if !r.who.Has(role) {
					continue
				}
				body := w.get(w.tokens[role], path).body
				for i := range people {
					p := &people[i]
					if holdsNumber(body, p) || role == auth.Inspectorate && r.who != nil && strings.Contains(body, p.Name.Full) {
						t.Errorf("%s shows %s who person %d is", path, role, i)
					}
				}
			}
		}
		for i := range people {
			if holdsNumber(w.log.String(), &people[i]) || strings.Contains(w.log.String(), people[i].Name.Full) || strings.Contains(w.log.String(), people[i].Ticket) {
				t.Errorf("the log tells of person %d", i)
			}
		}
	})
}

func holdsNumber(text string, p *store.Person) bool {
	numbers := []string{p.NIP.Reveal(), p.NIP.Display(), p.NIK.Reveal(), p.Email.Reveal()}
	for _, phone := range p.Phones {
		numbers = append(numbers, phone.Reveal(), phone.Display(), strings.TrimPrefix(phone.Reveal(), "+62"))
	}
	for _, n := range numbers {
		if n != "" && strings.Contains(text, n) {
			return true
		}
	}
	return false
}
