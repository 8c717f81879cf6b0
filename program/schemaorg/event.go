package schemaorg

import (
	"cmp"
	"slices"

	"github.com/google/uuid"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/program"
)

func eventOf(e *program.Event, tag language.Tag) *event {
	d := &event{
		Type: eventType(e.Kind), Identifier: e.Key, URL: e.PublicURL(),
		EventStatus: iri(e.SchemaOrgStatus()), EventAttendanceMode: iri(e.Mode.SchemaOrg()),
		InLanguage: "id", IsFree: e.Registration.Free, Capacity: capacity(e.Audience.Capacity),
	}
	if e.ID != uuid.Nil {
		d.ID = e.ID.URN()
	}
	if lang := e.Title.Lang.String(); lang != "und" {
		d.InLanguage = lang
	}
	d.Name = cmp.Or(e.Title.Text, e.Title.Short, e.Kind.Label(tag))
	if enum.IsEnglish(tag) && e.Title.English != "" {
		d.Name = e.Title.English
	}
	for _, name := range []string{e.Title.Text, e.Title.Short, e.Title.English} {
		if name != "" && name != d.Name {
			d.AlternateName = append(d.AlternateName, name)
		}
	}
	d.addDates(&e.Schedule)
	for _, r := range e.PreviousRanges() {
		d.PreviousStartDate = append(d.PreviousStartDate, r.Start.String())
	}
	d.Location = locations(&e.Place, e.Mode)
	d.addParties(e)
	d.Performer = append(performers(e, performs), d.Performer...)
	d.addContent(e, tag)
	if s := e.Series; s.Name != "" || s.Series != "" {
		d.SuperEvent = &thing{"EventSeries", cmp.Or(s.Name, s.Series)}
	}
	for i := range e.Sessions {
		d.SubEvent = append(d.SubEvent, sessionOf(e, &e.Sessions[i], tag))
	}
	return d
}

// iri writes a member of one of schema.org's enumerations.
func iri(code string) string {
	if code == "" {
		return ""
	}
	return context + "/" + code
}

// capacity is in persons: a couple's place holds two.
func capacity(c program.Capacity) int {
	if c.Unit == program.UnitCouple {
		return 2 * max(0, c.Limit)
	}
	return max(0, c.Limit)
}

// addContent adds what the event is about and for whom.
func (d *event) addContent(e *program.Event, tag language.Tag) {
	about := func(name string) {
		if name != "" {
			d.About = append(d.About, thing{"Thing", name})
		}
	}
	if e.Pillar != 0 {
		about(e.Pillar.Label(tag))
	}
	about(e.Theme.Text.Text)
	for _, t := range e.Topics {
		about(t.Text)
	}
	for _, t := range e.Objectives {
		if t.Text != "" {
			d.Teaches = append(d.Teaches, t.Text)
		}
	}
	for _, k := range append([]program.Kind{e.Kind}, e.AlsoKinds...) {
		if k != 0 {
			d.Keywords = append(d.Keywords, k.Label(tag))
		}
	}
	for i := range e.Audience.Groups {
		if name := e.Audience.Groups[i].Name; name != "" {
			d.Audience = append(d.Audience, audience{"Audience", name})
		}
	}
}

func sessionOf(e *program.Event, s *program.Session, tag language.Tag) event {
	d := event{Type: eventType(cmp.Or(s.Kind, e.Kind)), Identifier: s.ID, Name: s.Label(tag), EventAttendanceMode: iri(s.Mode.SchemaOrg())}
	if s.Cancelled {
		d.EventStatus = iri(program.StatusCancelled.SchemaOrg())
	}
	times := program.Schedule{Range: s.Range, Zone: e.Schedule.Zone}
	if times.Range.IsZero() && e.Schedule.IsOneDay() {
		times.Range = e.Schedule.Range
	}
	if times.IsOneDay() {
		times.From, times.To = s.From, s.To
	} else {
		times.Daily = program.Hours{From: s.From, To: s.To}
	}
	d.addDates(&times)
	if !s.Venue.IsZero() || s.Room != "" {
		p := program.Place{Venue: s.Venue, HeldIn: e.Place.HeldIn}
		if p.Venue.IsZero() {
			p.Venue = e.Place.Venue
		}
		p.Venue.Room = cmp.Or(s.Room, p.Venue.Room)
		d.Location = locations(&p, program.ModeOffline)
	}
	d.Performer = performers(e, func(p *program.Person) bool {
		return p.ID != uuid.Nil && slices.Contains(s.Speakers, p.ID)
	})
	for _, t := range s.Topics {
		if t.Text != "" {
			d.About = append(d.About, thing{"Thing", t.Text})
		}
	}
	return d
}

// addDates adds when the event begins and ends, and its hours of each day.
func (d *event) addDates(s *program.Schedule) {
	first, last := s.Range.Start, s.Range.End
	if first.IsZero() {
		return
	}
	from, to := s.From, s.To
	if from.IsZero() && s.IsOneDay() {
		from, to = s.Daily.From, s.Daily.To
	}
	if !s.Range.IsValid() {
		last = civil.Date{}
	}
	d.StartDate, d.EndDate = first.String(), last.String()
	if !from.IsZero() && s.Zone != 0 {
		begin := first.At(from, s.Zone)
		d.StartDate = begin.Format(moment)
		if end := last.At(to, s.Zone); !to.IsZero() && end.After(begin) && end.Year() <= 9999 {
			d.EndDate = end.Format(moment)
		}
	}
	if s.Range.Len() > 1 && !s.Daily.From.IsZero() {
		d.EventSchedule = &schedule{"Schedule", first, last, s.Daily.From, s.Daily.To, "P1D", s.Zone.IANA()}
	}
}

// moment is a moment with its offset.
const moment = "2006-01-02T15:04:05-07:00"
