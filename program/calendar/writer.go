package calendar

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/program"
)

// ErrStamp says that a [Writer] has no moment at which it writes, or none that a
// calendar can hold.
var ErrStamp = errors.New("calendar: the stamp is not a moment of the years 1 to 9999")

// Writer writes events as one calendar to be published. Only Stamp must be set.
type Writer struct {
	Stamp time.Time    // DTSTAMP of every entry: when the calendar is written
	Name  string       // what calendar programs call it
	Tag   language.Tag // of the labels in descriptions; zero is Indonesian
}

// Write writes a calendar with an entry for each event and each of its sessions that
// has a day or clock times of its own, in the order given, and returns what was left
// out. An error is [ErrStamp] or that of the writer.
//
// An event is in the calendar by the whole of its history: postponed, it stays on its
// old days as tentative; cancelled or broken off, it stays as cancelled. Its UID comes
// from its id, or from its key where it has none. Clock times are those of the zone;
// an event without them takes whole days. Of an open end only the beginning is
// written. Hours that hold on each of several days recur daily.
func (w Writer) Write(out io.Writer, events iter.Seq[*program.Event]) ([]Omission, error) {
	if year := w.Stamp.UTC().Year(); w.Stamp.IsZero() || year < 1 || year > 9999 {
		return nil, ErrStamp
	}
	if out == nil {
		return nil, fmt.Errorf("calendar: no writer: %w", fs.ErrInvalid)
	}
	c := calendar{Writer: w, uids: map[uuid.UUID]bool{}}
	if events != nil {
		for e := range events {
			if e != nil {
				c.addEvent(e)
			}
		}
	}
	var l lines
	l.add("BEGIN", "VCALENDAR")
	l.add("VERSION", "2.0")
	l.add("PRODID", "-//integritas-id//integritas//ID")
	l.add("CALSCALE", "GREGORIAN")
	l.add("METHOD", "PUBLISH")
	l.text("NAME", w.Name)
	l.text("X-WR-CALNAME", w.Name) // what programs read that do not know RFC 7986
	if len(c.entries) == 0 {
		c.zones[civil.WIB] = true // a calendar without any component is none
	}
	for z := range civil.Zones() {
		if c.zones[z] {
			writeZone(&l, z)
		}
	}
	l = append(l, c.entries...)
	l.add("END", "VCALENDAR")
	if _, err := out.Write(l); err != nil {
		return c.omitted, fmt.Errorf("calendar: %w", err)
	}
	return c.omitted, nil
}

// calendar is what has been gathered of one.
type calendar struct {
	Writer
	entries lines
	zones   [civil.WIT + 1]bool // that entries name
	uids    map[uuid.UUID]bool
	omitted []Omission
}

// keys is the namespace of UIDs of events that have no id.
var keys = uuid.NewSHA1(uuid.NameSpaceURL, []byte("https://github.com/integritas-id/integritas/program/calendar"))

func (c *calendar) addEvent(e *program.Event) {
	omit := func(session int, r Reason) {
		if r != 0 {
			c.omitted = append(c.omitted, Omission{e, session, r})
		}
	}
	uid := e.ID
	if uid == uuid.Nil && e.Key != "" {
		uid = uuid.NewSHA1(keys, []byte(e.Key))
	}
	t, reason := eventWhen(e)
	switch {
	case e.Status == program.StatusProposed:
		reason = ReasonProposal
	case reason != 0 && !reason.IsPartial():
	case uid == uuid.Nil:
		reason = ReasonIdentity
	case c.uids[uid]:
		reason = ReasonTwice
	}
	omit(-1, reason)
	if reason != 0 && !reason.IsPartial() {
		return
	}
	c.uids[uid] = true
	var untimed []string
	var sessions lines
	for i := range e.Sessions {
		s := &e.Sessions[i]
		st, reason := sessionWhen(e, s, t)
		if reason == ReasonUntimed {
			untimed = append(untimed, s.Label(c.Tag))
		}
		sessionUID := uuid.NewSHA1(uid, []byte(sessionKey(s)))
		switch {
		case reason != 0 && !reason.IsPartial():
		case sessionKey(s) == "":
			reason = ReasonIdentity
		case c.uids[sessionUID]:
			reason = ReasonTwice
		}
		omit(i, reason)
		if reason == 0 || reason.IsPartial() {
			c.uids[sessionUID] = true
			c.writeSession(&sessions, e, s, st, uid, sessionUID)
		}
	}
	c.writeEvent(e, t, uid, untimed)
	c.entries = append(c.entries, sessions...)
}

// sessionKey is what tells a session from the others of its event for good.
func sessionKey(s *program.Session) string {
	if s.ID != "" {
		return s.ID
	}
	return s.Name()
}

func (c *calendar) writeEvent(e *program.Event, t when, uid uuid.UUID, untimed []string) {
	l := &c.entries
	c.begin(l, uid, e.Revision(), t)
	l.text("SUMMARY", title(e, c.Tag))
	writeStatus(l, e.ICalendarStatus())
	l.text("LOCATION", location(&e.Place, &e.Place.Venue, "", e.Mode))
	organizer(l, e)
	if address := e.PublicURL(); address != "" {
		l.add("URL", clean(address, ""))
	}
	var categories []string
	if e.Kind != 0 {
		categories = append(categories, e.Kind.Label(c.Tag))
	}
	if e.Pillar != 0 {
		categories = append(categories, e.Pillar.Label(c.Tag))
	}
	l.texts("CATEGORIES", categories)
	l.text("DESCRIPTION", describe(e, untimed, c.Tag))
	l.add("END", "VEVENT")
}

func (c *calendar) writeSession(l *lines, e *program.Event, s *program.Session, t when, parent, uid uuid.UUID) {
	revision, status := e.Revision(), e.ICalendarStatus()
	if s.Cancelled {
		revision, status = revision+1, program.StatusCancelled.ICalendar()
	}
	c.begin(l, uid, revision, t)
	l.text("SUMMARY", s.Label(c.Tag)+" · "+shortTitle(e, c.Tag))
	writeStatus(l, status)
	venue := &s.Venue
	if venue.IsZero() {
		venue = &e.Place.Venue
	}
	l.text("LOCATION", location(&e.Place, venue, s.Room, cmp.Or(s.Mode, e.Mode)))
	organizer(l, e)
	l.add("RELATED-TO", parent.String())
	l.text("DESCRIPTION", describeSession(e, s, c.Tag))
	l.add("END", "VEVENT")
}

// begin opens an entry with what all entries have.
func (c *calendar) begin(l *lines, uid uuid.UUID, revision int, t when) {
	l.add("BEGIN", "VEVENT")
	l.add("UID", uid.String())
	l.add("DTSTAMP", c.Stamp.UTC().Format("20060102T150405Z"))
	l.add("SEQUENCE", fmt.Sprint(revision))
	t.write(l)
	if !t.from.IsZero() {
		c.zones[t.zone] = true
	}
}

func writeStatus(l *lines, status string) {
	if status != "" {
		l.add("STATUS", status)
	}
}

// organizer names the organiser, else the host, else the office in charge. The value must be an address, and a
// party has none that is its own: it is named by a URN made from its name.
func organizer(l *lines, e *program.Event) {
	for _, role := range []program.PartyRole{program.PartyOrganiser, program.PartyHost, program.PartyLeadingSector, program.PartyInitiator} {
		for p := range e.PartiesIn(role) {
			if name := strings.TrimSpace(p.Name); name != "" {
				l.add("ORGANIZER;CN="+parameter(name), "urn:uuid:"+uuid.NewSHA1(keys, []byte(name)).String())
				return
			}
		}
	}
}

// location names room, building, address and region, and the platform or channel of
// whoever is elsewhere. What goes over the air or a link is at no building but a studio.
// A region that building or address name already is not said twice.
func location(p *program.Place, venue *program.Venue, room string, mode program.Mode) string {
	var parts []string
	isElsewhere := mode == program.ModeOnline || mode == program.ModeBroadcast && venue.Kind != program.VenueStudio
	if !isElsewhere || len(p.Links) == 0 && mode != program.ModeBroadcast {
		parts = append(parts, cmp.Or(room, venue.Room), venue.Name, venue.Address)
		area := venue.Area
		if area.IsZero() {
			area = p.HeldIn
		}
		if said := strings.ToLower(venue.Name + " " + venue.Address); !strings.Contains(said, strings.ToLower(area.String())) && (!venue.IsZero() || room != "" || len(p.Links) == 0) {
			parts = append(parts, area.String())
		}
		parts = append(parts, p.Abroad)
	}
	for i := range p.Links {
		parts = append(parts, p.Links[i].Platform)
	}
	if len(parts) == 0 {
		parts = append(parts, p.HeldIn.String(), p.Abroad)
	}
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), ", ")
}
