package web

import "github.com/integritas-id/integritas/examples/desk/internal/auth"

// route is one address, and whom it is for. What is not written here nobody reaches.
type route struct {
	pattern string
	who     auth.Set
	do      func(*visit) error
	upload  bool // it takes files
	all     bool // it is about all events: not for an account of one
}

// routes returns all addresses but those of the static files.
func (s *server) routes() []route {
	var all []route
	for _, part := range [][]route{publicRoutes, accountRoutes, eventRoutes} {
		all = append(all, part...)
	}
	return all
}

// publicRoutes are for anyone.
var publicRoutes = []route{
	{pattern: "GET /{$}", who: auth.Anyone, do: (*visit).front},
	{pattern: "GET /login", who: auth.Anyone, do: (*visit).loginPage},
	{pattern: "POST /login", who: auth.Anyone, do: (*visit).login},
	{pattern: "POST /logout", who: auth.Anyone, do: (*visit).logout},
	{pattern: "GET /start/{token}", who: auth.Anyone, do: (*visit).startPage},
	{pattern: "POST /start/{token}", who: auth.Anyone, do: (*visit).start},
	{pattern: "GET /healthz", who: auth.Anyone, do: (*visit).healthz},
}

// accountRoutes are the administrator's.
var accountRoutes = []route{
	{pattern: "GET /accounts", who: auth.Admins, do: (*visit).accountsPage},
	{pattern: "POST /accounts", who: auth.Admins, do: (*visit).addAccount},
	{pattern: "POST /accounts/{account}/link", who: auth.Admins, do: (*visit).relink},
	{pattern: "POST /accounts/{account}/close", who: auth.Admins, do: (*visit).closeAccount},
	{pattern: "GET /audit", who: auth.Admins, do: (*visit).auditPage},
}

// eventRoutes are an event and what belongs to it.
var eventRoutes = []route{
	{pattern: "GET /events", who: auth.Signed, do: (*visit).eventsPage},
	{pattern: "GET /events/{event}", who: auth.Signed, do: (*visit).eventPage},
}
