package web

import (
	"embed"
	"html/template"
	"strings"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/examples/desk/internal/auth"
	"github.com/integritas-id/integritas/examples/desk/internal/store"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/participant"
)

//go:embed templates/*.html
var templates embed.FS

// pages are the templates in each language.
type pages struct{ id, en *template.Template }

func (p pages) of(tag language.Tag) *template.Template {
	if tag == language.English {
		return p.en
	}
	return p.id
}

func parsePages() (p pages, err error) {
	if p.id, err = parse(language.Indonesian); err != nil {
		return p, err
	}
	p.en, err = parse(language.English)
	return p, err
}

// parse reads the templates with the functions of one language: say picks a text, label
// names a member of a closed set, message tells a problem; dates and numbers are package
// locale's.
func parse(tag language.Tag) (*template.Template, error) {
	funcs := template.FuncMap(locale.Writer{Tag: tag}.FuncMap())
	funcs["say"] = func(id, en string) string {
		if tag == language.English {
			return en
		}
		return id
	}
	funcs["label"] = func(v interface{ Label(language.Tag) string }) string { return v.Label(tag) }
	funcs["holiday"] = func(h civil.Holiday) string { return h.Name(tag) }
	funcs["message"] = func(v interface{ Message(language.Tag) string }) string { return v.Message(tag) }
	funcs["lines"] = func(s string) []string { return strings.Split(s, "\n") }
	funcs["inc"] = func(n int) int { return n + 1 }
	funcs["dict"] = dict
	funcs["person"] = func(p participant.Participant) *participant.Participant { return &p }
	return template.New("desk").Funcs(funcs).ParseFS(templates, "templates/*.html")
}

// dict makes the data of a part of a page: names and values by turns.
func dict(pairs ...any) map[string]any {
	m := map[string]any{}
	for i := 0; i+1 < len(pairs); i += 2 {
		m[pairs[i].(string)] = pairs[i+1] //nolint:forcetypeassert // the templates are ours
	}
	return m
}

// view is what a template sees.
type view struct {
	v    *visit
	Data any
}

// Lang is the language of the page, as HTML names it.
func (p view) Lang() string { return p.v.tag.String() }

// Signed reports whether somebody is signed in.
func (p view) Signed() bool { return p.v.account.ID != "" }

// Account is who is signed in.
func (p view) Account() store.Account { return p.v.account }

// Event is the event of the page; its Event is nil where it is of none.
func (p view) Event() store.Event { return p.v.event }

// Path is the address of the page, for the switch of languages.
func (p view) Path() string { return p.v.r.URL.Path }

// Base is the address that guests see.
func (p view) Base() string { return p.v.base() }

// Desk reports whether the page is for the committee.
func (p view) Desk() bool { return auth.Desk.Has(auth.Role(p.v.account.Role)) }

// Door reports whether the visitor marks who is there.
func (p view) Door() bool { return auth.DoorDesk.Has(auth.Role(p.v.account.Role)) }

// Sums reports whether the visitor sees sums.
func (p view) Sums() bool { return auth.Sums.Has(auth.Role(p.v.account.Role)) }

// Admin reports whether the visitor makes accounts.
func (p view) Admin() bool { return auth.Admins.Has(auth.Role(p.v.account.Role)) }

// All reports whether the visitor sees more than one event.
func (p view) All() bool { return p.v.account.Event == "" }

// Saved is not empty where the page stands after a change.
func (p view) Saved() string { return p.v.r.URL.Query().Get("saved") }

// RoleName returns what a role is called.
func (p view) RoleName(role string) string {
	switch auth.Role(role) {
	case auth.Admin:
		return p.v.say("Administrator", "Administrator")
	case auth.Committee:
		return p.v.say("Panitia", "Committee")
	case auth.Door:
		return p.v.say("Meja pintu", "Door")
	case auth.Inspectorate:
		return p.v.say("Inspektorat", "Inspectorate")
	}
	return p.v.say("Tamu", "Guest")
}
