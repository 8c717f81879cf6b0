package web

import (
	"cmp"
	"fmt"
	"net/http"
	"slices"
	"strconv"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/examples/desk/internal/store"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/program/catalogue"
	"github.com/integritas-id/integritas/region"
)

// eventForm is the page on which an event is made and changed.
type eventForm struct {
	Form     *form
	Programs []program.Program
	Zones    []civil.Zone
	Rows     []int // the rows of sessions, some of them empty
	New      bool
}

// spareRows is how many empty rows for sessions stand below those that there are.
const spareRows = 3

func (v *visit) eventForm(status int, f *form, sessions int) error {
	page := eventForm{
		Form: f, New: v.event.Event == nil,
		Programs: slices.Collect(catalogue.All()), Zones: slices.Collect(civil.Zones()),
	}
	for i := range sessions + spareRows {
		page.Rows = append(page.Rows, i)
	}
	return v.pageWith(status, "event-form", page)
}

func (v *visit) newEventPage() error {
	f := v.newForm()
	f.set("zone", civil.WIB)
	f.set("share", "2/3")
	f.set("pattern", "{seq:3}/SERT/{roman}/{year}")
	f.set("purge", 365)
	f.set("s0.title", v.say("Acara", "Session"))
	return v.eventForm(http.StatusOK, f, 1)
}

func (v *visit) editEventPage() error {
	f := v.newForm()
	fillEvent(f, v.event)
	fillSettings(f, v.event.Settings)
	return v.eventForm(http.StatusOK, f, len(v.event.Sessions))
}

// saveEvent writes the event of the form, new or changed.
func (v *visit) saveEvent() error {
	f, err := v.form()
	if err != nil {
		return err
	}
	e := v.event
	if e.Event == nil {
		e.Event = &program.Event{ID: uuid.New(), Status: program.StatusPlanned, Mode: program.ModeOffline}
	}
	readEvent(f, &e)
	readSettings(f, &e.Settings)
	if f.Bad() {
		return v.eventForm(http.StatusUnprocessableEntity, f, len(e.Sessions))
	}
	if err := v.Desk.Store.Change(v.ctx(), v.actor(), func(tx *store.Tx) error { return tx.PutEvent(e) }); err != nil {
		return err
	}
	return v.to("/events/" + e.ID.String() + "?saved=1")
}

func fillEvent(f *form, e store.Event) {
	f.set("title", e.Title.Text)
	f.set("programme", e.Programme)
	f.set("from", e.Schedule.Range.Start)
	f.set("to", e.Schedule.Range.End)
	f.set("zone", e.Schedule.Zone)
	f.set("venue", e.Place.Venue.Name)
	f.set("region", cmp.Or(e.Place.HeldIn.Name, e.Place.HeldIn.Code.String()))
	if e.Audience.Capacity.Limit > 0 {
		f.set("limit", e.Audience.Capacity.Limit)
	}
	f.set("unit", e.Audience.Capacity.Unit)
	for i := range e.Sessions {
		s := &e.Sessions[i]
		at := func(name string) string { return fmt.Sprintf("s%d.%s", i, name) }
		f.set(at("id"), s.ID)
		f.set(at("title"), s.Title.Text)
		f.set(at("day"), s.Range.Start)
		f.set(at("from"), s.From)
		f.set(at("to"), s.To)
		if s.JP > 0 {
			f.set(at("jp"), s.JP)
		}
		f.tick(at("mandatory"), s.Mandatory)
	}
}

func fillSettings(f *form, s store.Settings) {
	f.tick("open", s.Open)
	f.set("purge", s.Purge)
	f.tick("mandatory", s.Policy.Mandatory)
	f.tick("partner", s.Policy.WithPartner)
	if s.Policy.MinShare.Whole > 0 {
		f.set("share", fmt.Sprintf("%d/%d", s.Policy.MinShare.Part, s.Policy.MinShare.Whole))
	}
	f.set("pattern", s.Numbering.Pattern)
	f.set("government", s.Letterhead.Government)
	f.set("office", s.Letterhead.Office)
	f.set("contact", s.Letterhead.Contact)
	f.set("sign-place", s.Signatory.Place)
	f.set("sign-on", s.Signatory.On)
	f.set("sign-post", s.Signatory.Post)
	f.set("sign-name", s.Signatory.Name.String())
	f.set("sign-nip", s.Signatory.NIP.Reveal())
}

// readEvent reads what the form tells of the event into it; the rest of an event that
// was loaded stays.
func readEvent(f *form, e *store.Event) {
	if e.Title.Text = f.Get("title"); e.Title.Text == "" {
		f.fault("title", sayIn(f, "isi nama kegiatan", "enter the name of the event"))
	}
	e.Programme = f.Get("programme")
	if p, ok := catalogue.Lookup(e.Programme); ok {
		e.Kind, e.Pillar = cmp.Or(e.Kind, p.Kind), cmp.Or(e.Pillar, p.Pillar)
	}
	days := &e.Schedule.Range
	days.Start = take(f, "from", civil.ParseDate)
	days.End = cmp.Or(take(f, "to", civil.ParseDate), days.Start)
	if !days.IsValid() {
		f.fault("to", sayIn(f, "isi hari pertama, dan hari terakhir yang tidak mendahuluinya", "enter the first day, and a last one that does not come before it"))
	}
	e.Schedule.Zone = take(f, "zone", civil.ParseZone)
	e.Place.Venue.Name = f.Get("venue")
	if r := take(f, "region", region.Parse); !r.Code.IsZero() {
		if r.Code != e.Place.HeldIn.Code {
			e.Place.HeldIn = program.Area{Code: r.Code, Name: r.FullName()}
		}
	} else if f.Get("region") == "" {
		e.Place.HeldIn = program.Area{}
	}
	e.Audience.Capacity.Limit = f.number("limit", 100_000)
	e.Audience.Capacity.Unit = take(f, "unit", program.ParseCountUnit)
	readSessions(f, e)
}

// readSessions reads the rows of sessions that have a title. A session keeps its id, to
// which marks refer.
func readSessions(f *form, e *store.Event) {
	old := map[string]program.Session{}
	for _, s := range e.Sessions {
		old[s.ID] = s
	}
	e.Sessions = nil
	for i := 0; f.values.Has("s" + strconv.Itoa(i) + ".title"); i++ {
		at := func(name string) string { return "s" + strconv.Itoa(i) + "." + name }
		title := f.Get(at("title"))
		if title == "" {
			continue
		}
		s := old[f.Get(at("id"))]
		if s.ID == "" {
			s.ID = uuid.NewString()[:8]
		}
		s.Title.Text = title
		if day := cmp.Or(take(f, at("day"), civil.ParseDate), e.Schedule.Range.Start); day != s.Range.Start {
			s.Range = civil.Day(day) // else it may be of several days
		}
		s.From, s.To = take(f, at("from"), civil.ParseClock), take(f, at("to"), civil.ParseClock)
		s.JP, s.Mandatory = f.number(at("jp"), 24), f.Has(at("mandatory"))
		e.Sessions = append(e.Sessions, s)
	}
}

func readSettings(f *form, s *store.Settings) {
	s.Open = f.Has("open")
	s.Purge = f.number("purge", 36_500)
	s.Policy.Kind = attend.CertificateAttendance
	s.Policy.Mandatory, s.Policy.WithPartner = f.Has("mandatory"), f.Has("partner")
	s.Policy.MinShare = take(f, "share", attend.ParseShare)
	s.Numbering = attend.Numbering{Scheme: "SERT", Pattern: f.Get("pattern")}
	if _, err := s.Numbering.Format(1, civil.MustDate(2024, 1, 1)); err != nil {
		f.fault("pattern", f.message(err))
	}
	s.Letterhead.Government, s.Letterhead.Office, s.Letterhead.Contact = f.Get("government"), f.Get("office"), f.Get("contact")
	sign := &s.Signatory
	sign.Place, sign.Post = f.Get("sign-place"), f.Get("sign-post")
	sign.On = take(f, "sign-on", civil.ParseDate)
	sign.Name = take(f, "sign-name", participant.ParseName)
	sign.NIP = take(f, "sign-nip", participant.ParseNIP)
	sign.RevealNIP = true
}
