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
	Organisers string
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
	var parties []string
	for p := range e.PartiesOnce(program.PartyOrganiser, program.PartyHost) {
		parties = append(parties, nameOf(p))
	}
	t.Organisers = format.List(parties, locale.JoinAnd)
	return t
}

// nameOf names a party with its unit before it.
func nameOf(p *program.Party) string { return join(" ", p.Unit, p.Name) }

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
