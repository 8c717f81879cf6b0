package paper

import (
	"cmp"
	"io"
	"strconv"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/program"
)

// Invitation (surat undangan) is a letter that invites to an event: number, nature,
// enclosures and subject at the left, place and day at the right, then the addressees. Up
// to four of them stand in the letter; more stand in an annex, as the rundown does.
//
// Of an event that was moved it says for which day it was planned before; of one that was
// postponed, called off or stopped it is the notice of that, and invites nobody.
type Invitation struct {
	Letterhead Letterhead `json:"letterhead,omitzero"`
	Style      Style      `json:"style,omitzero"`
	Number     string     `json:"number,omitempty"`    // of the letter, as given
	Nature     string     `json:"nature,omitempty"`    // sifat: "Penting"; empty leaves the line out
	Enclosed   string     `json:"enclosed,omitempty"`  // lampiran: "1 (satu) lembar"; empty counts the annexes of the letter
	Subject    string     `json:"subject,omitempty"`   // hal; empty is "Undangan" and the kind of the event
	Addressed  []string   `json:"addressed,omitempty"` // who is invited, without Yth.: "Para Camat"
	City       string     `json:"city,omitempty"`      // where they are: "Metro" prints "di Metro"
	// Spouses invites each with husband or wife: "beserta pasangan".
	Spouses   bool           `json:"spouses,omitempty"`
	Event     *program.Event `json:"event"`
	Opening   string         `json:"opening,omitempty"` // the first paragraph; empty is the usual one
	Chair     string         `json:"chair,omitempty"`   // pimpinan: who chairs
	Dress     string         `json:"dress,omitempty"`   // pakaian
	Points    []string       `json:"points,omitempty"`  // what to note
	Rundown   bool           `json:"rundown,omitempty"` // the rundown or the sessions of the event as an annex
	Signatory Signatory      `json:"signatory,omitzero"`
	Copies    []string       `json:"copies,omitempty"` // tembusan
}

// Write writes the letter. Without an event it is [ErrNoEvent].
func (l *Invitation) Write(w io.Writer, tag language.Tag) error {
	if l.Event == nil {
		return ErrNoEvent
	}
	p := proseOf(l.Event, tag)
	v := &invitationView{Letter: l, sheet: sheet{Event: textOf(l.Event, tag)}, Copies: copies(l.Copies)}
	v.Number, v.Addressed, v.City = numberOf(l.Number), addressees(l.Addressed), townOf(l.City)
	v.Day = p.date(l.Signatory.On)
	v.Dated = join(", ", bare(l.Signatory.Place), v.Day)
	v.Off = calledOff(l.Event.Status)
	v.Subject = cmp.Or(l.Subject, p.subject())
	v.Title = join(" ", v.Subject, v.Event.Title)
	v.Opening, v.Rows = cmp.Or(l.Opening, p.opening(l.Spouses)), p.invitedTo(l)
	v.Listed = len(v.Addressed) > maxInline
	if l.Rundown && !v.Off {
		v.Agenda = p.rundown()
	}
	v.Enclosed = cmp.Or(l.Enclosed, v.annexes(p))
	s := l.Signatory
	s.Place, s.On = "", civil.Date{} // they stand at the head
	f := frame{head: l.Letterhead, style: l.Style, signer: s}
	return write(w, tag, "invitation", f, &v.sheet, v)
}

type invitationView struct {
	sheet
	Letter    *Invitation
	Number    string
	Addressed []string
	City      string
	Day       string // of the letter
	Dated     string // with its place
	Subject   string
	Enclosed  string
	Opening   string
	Rows      []pair
	Listed    bool // the addressees stand in an annex
	Off       bool // there is nothing to come to
	Agenda    section
	Copies    []string
}

// annexes counts what is enclosed; "-" where there is nothing.
func (v *invitationView) annexes(p *prose) string {
	n := 0
	for _, has := range [...]bool{v.Listed, len(v.Agenda.Table.Rows) > 0} {
		if has {
			n++
		}
	}
	if n == 0 {
		return "-"
	}
	return strconv.Itoa(n) + " (" + p.format.Terbilang(int64(n)) + ") " + p.say("berkas", plural(n, "enclosure"))
}

// plural is the English form of a noun for a number.
func plural(n int, noun string) string {
	if n == 1 {
		return noun
	}
	return noun + "s"
}

// annex is the head of an annex: alone it has no number, several are numbered in Roman
// figures.
type annex struct{ Roman, Number, Date string }

// Annex returns the head of the n-th annex.
func (v *invitationView) Annex(n int) (annex, error) {
	a := annex{Number: v.Number, Date: v.Day}
	if !v.Listed || len(v.Agenda.Table.Rows) == 0 {
		return a, nil
	}
	roman, err := locale.Roman(n)
	a.Roman = " " + roman
	return a, err
}

// calledOff reports whether an event does not take place, or not on a day that is known.
func calledOff(s program.Status) bool {
	return s == program.StatusPostponed || s == program.StatusCancelled || s == program.StatusStopped
}

// subject is what a letter on the event is about.
func (p *prose) subject() string {
	switch p.event.Status {
	case program.StatusPostponed:
		return p.say("Penundaan Kegiatan", "Postponement")
	case program.StatusCancelled:
		return p.say("Pembatalan Kegiatan", "Cancellation")
	case program.StatusStopped:
		return p.say("Penghentian Kegiatan", "Early End of an Event")
	}
	if p.wasMoved() {
		return p.say("Perubahan Jadwal Undangan", "Invitation, New Date")
	}
	return p.say("Undangan", "Invitation")
}

// wasMoved reports whether the event is on another day than it was planned for.
func (p *prose) wasMoved() bool {
	return !p.event.Schedule.Range.IsZero() && p.earlier() != ""
}

// earlier are the days for which the event was planned before.
func (p *prose) earlier() string {
	var days []string
	for _, r := range p.event.PreviousRanges() {
		days = append(days, p.format.FormatRange(r, locale.DateFull))
	}
	return p.list(days...)
}

// opening is the first paragraph of a letter on the event.
func (p *prose) opening(spouses bool) string {
	e := textOf(p.event, p.tag)
	e.Title = cmp.Or(e.Title, p.say("kegiatan", "event"))
	planned := e.Title
	was := cmp.Or(p.earlier(), e.Days)
	if was != "" {
		planned = join(" ", e.Title, p.say("yang semula direncanakan pada", "planned for"), was)
	}
	why := before(p.say("karena", "because of"), p.reason())
	switch p.event.Status {
	case program.StatusPostponed:
		return join(" ", p.say("Dengan ini diberitahukan bahwa", "We hereby inform you that the"), planned, p.say("ditunda", "is postponed"), why) + p.say(". Jadwal penggantinya akan disampaikan kemudian.", ". The new date will be announced.")
	case program.StatusCancelled:
		return join(" ", p.say("Dengan ini diberitahukan bahwa", "We hereby inform you that the"), planned, p.say("dibatalkan", "is cancelled"), why) + "."
	case program.StatusStopped:
		return join(" ", p.say("Dengan ini diberitahukan bahwa", "We hereby inform you that the"), e.Title, p.say("dihentikan sebelum selesai", "was ended early"), why) + "."
	}
	you := p.say("Bapak/Ibu", "you")
	if spouses {
		you += p.say(" beserta pasangan", " and your spouse")
	}
	if p.wasMoved() {
		return join(" ", p.say("Menyusul perubahan jadwal,", "Following a change of date, the"), planned, why, p.say("diselenggarakan pada hari lain. Sehubungan dengan hal tersebut, kami mengundang", "is held on another day. We therefore invite"), you, p.say("untuk hadir pada:", "to attend on:"))
	}
	theme := before(p.say("dengan tema", "under the theme"), quoted(p.event.Theme.Text.Text))
	return join(" ", p.say("Dalam rangka pelaksanaan", "On the occasion of the"), join(" ", e.Title, theme, before(p.say("oleh", "by"), e.Organisers))+",", p.say("kami mengundang", "we invite"), you, p.attend(e))
}

// attend ends the sentence above the rows, where there are any.
func (p *prose) attend(e *eventText) string {
	if e.Days == "" && e.Time == "" && e.Place == "" && p.event.Title.IsZero() {
		return p.say("untuk hadir.", "to attend.")
	}
	return p.say("untuk hadir pada:", "to attend:")
}

// reason is why the last step took the event from its day.
func (p *prose) reason() string {
	for i := len(p.event.History) - 1; i >= 0; i-- {
		if c := &p.event.History[i]; c.Why != "" {
			return c.Why
		}
	}
	return ""
}

// invitedTo are the rows of a letter: what is not known is left out.
func (p *prose) invitedTo(l *Invitation) []pair {
	if calledOff(p.event.Status) {
		return nil
	}
	e := textOf(p.event, p.tag)
	f := &pairs{prose: p}
	f.add("hari, tanggal", "date", e.Days)
	f.add("waktu", "time", e.Time)
	f.add("tempat", "venue", e.Place)
	f.add("alamat", "address", p.event.Place.Venue.Address)
	f.add("tautan", "link", p.links(p.event.Place.Links))
	f.add("acara", "event", e.Title)
	f.add("pimpinan", "chair", l.Chair)
	f.add("pakaian", "dress", l.Dress)
	return f.list
}

// rundown is the programme of the day as letters enclose it.
func (p *prose) rundown() section {
	s := p.agenda()
	if len(s.Table.Rows) == 0 {
		s = p.sessions()
	}
	s.Heading = p.say("Susunan acara", "Rundown")
	return s
}
