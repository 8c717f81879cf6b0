package paper

import (
	"cmp"
	"errors"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/program"
)

// ErrNoEvent says that a paper needs an event and has none.
var ErrNoEvent = errors.New("paper: there is no event to write about")

// eventText is an event in words of one language. What is not known is empty.
type eventText struct {
	Title      string
	Days       string // "Selasa, 5 Maret 2024"
	Dates      string // "5 Maret 2024"
	Time       string // "pukul 08.00 s.d. 15.30 WIB"
	Place      string // "Ballroom Aidea Grande Hotel, Kota Metro"
	Organisers string // without those who only host
	Hosts      string
	Notice     string // "Semula direncanakan …": an event that was moved, postponed or called off
}

func textOf(e *program.Event, tag language.Tag) *eventText {
	format := locale.Writer{Tag: tag}
	t := &eventText{
		Title: e.Title.Text, Time: timeOf(&e.Schedule, format), Place: placeOf(e),
		Days: format.FormatRange(e.Schedule.Range, locale.DateFull), Dates: format.FormatRange(e.Schedule.Range, locale.DateLong),
	}
	if enum.IsEnglish(tag) {
		t.Title = cmp.Or(e.Title.English, t.Title)
	}
	t.Organisers, t.Hosts = hosts(e, format)
	t.Notice = notice(e, tag)
	return t
}

// hosts names the organisers, and the hosts that are none of them.
func hosts(e *program.Event, format locale.Writer) (organisers, hosts string) {
	var run, house []string
	for p := range e.PartiesOnce(program.PartyOrganiser, program.PartyHost) {
		if p.Has(program.PartyOrganiser) {
			run = append(run, nameOf(p))
		} else {
			house = append(house, nameOf(p))
		}
	}
	return format.List(run, locale.JoinAnd), format.List(house, locale.JoinAnd)
}

// notice tells that an event is not on the day for which it was planned, or not at all.
func notice(e *program.Event, tag language.Tag) string {
	format := locale.Writer{Tag: tag}
	var days []string
	for _, r := range e.PreviousRanges() {
		days = append(days, format.FormatRange(r, locale.DateFull))
	}
	planned := format.List(days, locale.JoinAnd)
	switch state := e.Status; {
	case state == program.StatusPostponed || state == program.StatusCancelled || state == program.StatusStopped:
		text := state.Label(tag)
		if planned != "" {
			text += enum.ByTag(tag, ", semula direncanakan ", ", planned before for ") + planned
		}
		return text
	case planned != "":
		return enum.ByTag(tag, "Semula direncanakan ", "Planned before for ") + planned
	}
	return ""
}

// nameOf names a party with its unit before it, unless the one names the other.
func nameOf(p *program.Party) string {
	if strings.Contains(p.Unit, p.Name) {
		return p.Unit
	}
	return join(" ", p.Unit, p.Name)
}

func timeOf(s *program.Schedule, format locale.Writer) string {
	return clockText(s.From, s.To, s.OpenEnd, s.Zone, format)
}

func placeOf(e *program.Event) string {
	v := &e.Place.Venue
	room := v.Room
	if strings.Contains(v.Name, room) {
		room = ""
	}
	where := e.Place.HeldIn.String()
	if strings.Contains(v.Name, where) {
		where = ""
	}
	return join(", ", room, v.Name, where)
}

// join joins the texts that are not empty.
func join(sep string, texts ...string) string {
	return strings.Join(slices.DeleteFunc(texts, func(s string) bool { return s == "" }), sep)
}
