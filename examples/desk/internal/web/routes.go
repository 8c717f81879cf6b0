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
	for _, part := range [][]route{publicRoutes, accountRoutes, yearRoutes, eventRoutes, listRoutes, personRoutes, doorRoutes, paperRoutes} {
		all = append(all, part...)
	}
	return all
}

// publicRoutes are for anyone.
var publicRoutes = []route{
	{pattern: "GET /{$}", do: (*visit).front},
	{pattern: "GET /login", do: (*visit).loginPage},
	{pattern: "POST /login", do: (*visit).login},
	{pattern: "POST /logout", do: (*visit).logout},
	{pattern: "GET /start/{token}", do: (*visit).startPage},
	{pattern: "POST /start/{token}", do: (*visit).start},
	{pattern: "GET /healthz", do: (*visit).healthz},
	{pattern: "GET /e/{event}", do: (*visit).publicPage},
	{pattern: "GET /e/{event}/kegiatan.ics", do: (*visit).calendarFile},
	{pattern: "GET /r/{event}", do: (*visit).guestPage},
	{pattern: "POST /r/{event}", do: (*visit).register},
	{pattern: "POST /r/{event}/check", do: (*visit).checkGuest},
	{pattern: "GET /t/{ticket}", do: (*visit).ticketPage},
	{pattern: "GET /t/{ticket}/qr.png", do: (*visit).ticketCode},
	{pattern: "GET /c", do: (*visit).checkPage},
	{pattern: "GET /c/{code}", do: (*visit).checkPage},
	{pattern: "GET /sw.js", do: (*visit).serviceWorker},
}

// accountRoutes are the administrator's.
var accountRoutes = []route{
	{pattern: "GET /accounts", who: auth.Admins, all: true, do: (*visit).accountsPage},
	{pattern: "POST /accounts", who: auth.Admins, all: true, do: (*visit).addAccount},
	{pattern: "POST /accounts/{account}/link", who: auth.Admins, all: true, do: (*visit).relink},
	{pattern: "POST /accounts/{account}/close", who: auth.Admins, all: true, do: (*visit).closeAccount},
	{pattern: "GET /audit", who: auth.Admins, all: true, do: (*visit).auditPage},
}

// yearRoutes are about all events: the inspectorate's.
var yearRoutes = []route{
	{pattern: "GET /year", who: auth.Sums, all: true, do: (*visit).yearPage},
	{pattern: "GET /year/recap", who: auth.Sums, all: true, do: (*visit).yearFile},
	{pattern: "GET /year/paper", who: auth.Sums, all: true, do: (*visit).yearPaper},
	{pattern: "GET /chart/{chart}", who: auth.Sums, all: true, do: (*visit).yearChart},
	{pattern: "POST /recaps", who: auth.Sums, all: true, upload: true, do: (*visit).uploadRecap},
	{pattern: "POST /recaps/{recap}/drop", who: auth.Sums, all: true, do: (*visit).dropRecap},
}

// eventRoutes are an event as a whole.
var eventRoutes = []route{
	{pattern: "GET /events", who: auth.Signed, do: (*visit).eventsPage},
	{pattern: "GET /new", who: auth.Desk, all: true, do: (*visit).newEventPage},
	{pattern: "POST /events", who: auth.Desk, all: true, do: (*visit).saveEvent},
	{pattern: "POST /load", who: auth.Desk, all: true, upload: true, do: (*visit).loadEvent},
	{pattern: "GET /events/{event}", who: auth.Signed, do: (*visit).eventPage},
	{pattern: "GET /events/{event}/edit", who: auth.Desk, do: (*visit).editEventPage},
	{pattern: "POST /events/{event}/edit", who: auth.Desk, do: (*visit).saveEvent},
	{pattern: "POST /events/{event}/status", who: auth.Desk, do: (*visit).moveEvent},
	{pattern: "POST /events/{event}/purge", who: auth.Admins, do: (*visit).purgeEvent},
	{pattern: "GET /events/{event}/recap", who: auth.Sums, do: (*visit).recapPage},
	{pattern: "GET /events/{event}/recap/file", who: auth.Sums, do: (*visit).recapFile},
	{pattern: "GET /events/{event}/chart/{chart}", who: auth.Sums, do: (*visit).eventChart},
}

// listRoutes are the lists that offices send.
var listRoutes = []route{
	{pattern: "GET /events/{event}/lists", who: auth.Desk, do: (*visit).listsPage},
	{pattern: "POST /events/{event}/lists", who: auth.Desk, upload: true, do: (*visit).uploadLists},
	{pattern: "GET /events/{event}/lists/{list}", who: auth.Desk, do: (*visit).listPage},
	{pattern: "POST /events/{event}/lists/{list}/columns", who: auth.Desk, do: (*visit).setColumns},
	{pattern: "POST /events/{event}/lists/{list}/doubles", who: auth.Desk, do: (*visit).setDoubles},
	{pattern: "POST /events/{event}/lists/{list}/take", who: auth.Desk, do: (*visit).takeList},
	{pattern: "GET /events/{event}/lists/{list}/remarks", who: auth.Desk, do: (*visit).remarks},
	{pattern: "POST /events/{event}/lists/{list}/drop", who: auth.Desk, do: (*visit).dropList},
}

// personRoutes are the people of an event, with their private data.
var personRoutes = []route{
	{pattern: "GET /events/{event}/people", who: auth.Desk, do: (*visit).peoplePage},
	{pattern: "GET /events/{event}/people/{person}", who: auth.Desk, do: (*visit).personPage},
	{pattern: "POST /events/{event}/people/{person}", who: auth.Desk, do: (*visit).correct},
	{pattern: "POST /events/{event}/people/{person}/reveal", who: auth.Desk, do: (*visit).reveal},
	{pattern: "POST /events/{event}/people/{person}/withdraw", who: auth.Desk, do: (*visit).withdraw},
	{pattern: "POST /events/{event}/people/{person}/drop", who: auth.Desk, do: (*visit).dropPerson},
}

// doorRoutes mark who is there.
var doorRoutes = []route{
	{pattern: "GET /events/{event}/door", who: auth.DoorDesk, do: (*visit).doorPage},
	{pattern: "GET /events/{event}/door/roll", who: auth.DoorDesk, do: (*visit).doorRoll},
	{pattern: "POST /events/{event}/door", who: auth.DoorDesk, do: (*visit).postMark},
	{pattern: "POST /events/{event}/marks", who: auth.DoorDesk, do: (*visit).postMarks},
}

// paperRoutes are what is printed.
var paperRoutes = []route{
	{pattern: "GET /events/{event}/papers", who: auth.Desk, do: (*visit).papersPage},
	{pattern: "GET /events/{event}/papers/{paper}", who: auth.Desk, do: (*visit).paper},
	{pattern: "GET /events/{event}/document", who: auth.Desk, do: (*visit).eventDocument},
	{pattern: "GET /events/{event}/certificates", who: auth.Desk, do: (*visit).certificatesPage},
	{pattern: "POST /events/{event}/certificates", who: auth.Desk, do: (*visit).issue},
	{pattern: "POST /events/{event}/certificates/revoke", who: auth.Desk, do: (*visit).revoke},
	{pattern: "POST /events/{event}/certificates/replace", who: auth.Desk, do: (*visit).replace},
	{pattern: "GET /events/{event}/certificates/print", who: auth.Desk, do: (*visit).printCertificates},
}
