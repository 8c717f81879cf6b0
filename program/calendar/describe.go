package calendar

import (
	"cmp"
	"slices"
	"strings"

	"github.com/google/uuid"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/program"
)

// title is how the entry is headed.
func title(e *program.Event, tag language.Tag) string {
	if enum.IsEnglish(tag) && e.Title.English != "" {
		return e.Title.English
	}
	if title := cmp.Or(e.Title.Text, e.Title.Short); title != "" {
		return title
	}
	if e.Kind != 0 {
		return strings.TrimSpace(e.Kind.Label(tag) + " " + e.Place.HeldIn.String())
	}
	return e.Name()
}

func shortTitle(e *program.Event, tag language.Tag) string {
	if e.Title.Short != "" && !enum.IsEnglish(tag) {
		return e.Title.Short
	}
	return title(e, tag)
}

// description is the lines of one.
type description struct {
	strings.Builder
	tag language.Tag
}

// line adds what is known under a label.
func (d *description) line(id, en, value string) {
	if value != "" {
		d.WriteString(enum.ByTag(d.tag, id, en) + ": " + value + "\n")
	}
}

// describe tells what no other property of an entry can: the theme, the times as
// announced, who speaks, when it was to be before, and why that changed.
func describe(e *program.Event, untimed []string, tag language.Tag) string {
	d := description{tag: tag}
	d.line("Tema", "Theme", e.Theme.Text.Text)
	s := &e.Schedule
	d.line("Waktu", "Time", clockText(tag, s.From, s.To, s.Zone, s.OpenEnd))
	d.line("Setiap hari", "Daily", clockText(tag, s.Daily.From, s.Daily.To, s.Zone, false))
	if e.Mode != 0 {
		d.line("Cara ikut", "Mode", e.Mode.Label(tag))
	}
	var organisers []string
	for p := range e.PartiesOnce(program.PartyOrganiser) {
		organisers = append(organisers, p.Name)
	}
	d.line("Penyelenggara", "Organisers", strings.Join(organisers, ", "))
	d.line("Narasumber", "Speakers", names(e, isSpeaker))
	d.line("Sesi", "Sessions", strings.Join(untimed, "; "))

	format := locale.Writer{Tag: tag}
	for _, r := range e.PreviousRanges() {
		d.line("Semula", "Planned before for", format.FormatRange(r, locale.DateLong))
	}
	for _, step := range e.History {
		if step.To.NeedsReason() {
			d.line(step.To.Label(tag), step.To.Label(tag), step.Why)
		}
	}
	return d.String()
}

func describeSession(e *program.Event, s *program.Session, tag language.Tag) string {
	d := description{tag: tag}
	d.line("Waktu", "Time", clockText(tag, s.From, s.To, e.Schedule.Zone, s.OpenEnd))
	d.line("Narasumber", "Speakers", names(e, func(p *program.Person) bool {
		return p.ID != uuid.Nil && slices.Contains(s.Speakers, p.ID)
	}))
	return d.String()
}

// clockText writes clock times for people, as far as they are known.
func clockText(tag language.Tag, from, to civil.Clock, zone civil.Zone, isOpen bool) string {
	format := locale.Writer{Tag: tag}
	if isOpen && to.IsZero() {
		return format.FormatClockFrom(from, zone)
	}
	return format.FormatClockSpan(from, to, zone)
}

// isSpeaker reports whether somebody speaks at the event.
func isSpeaker(p *program.Person) bool {
	return p.Has(program.PersonSpeaker) || p.Has(program.PersonKeynote)
}

// names lists the people chosen, without those who did not come.
func names(e *program.Event, chosen func(*program.Person) bool) string {
	var list []string
	for i := range e.People {
		if p := &e.People[i]; !p.Absent && chosen(p) {
			list = append(list, p.Called())
		}
	}
	return strings.Join(list, "; ")
}
