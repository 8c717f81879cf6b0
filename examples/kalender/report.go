package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/program/audit"
	"github.com/integritas-id/integritas/program/calendar"
	"github.com/integritas-id/integritas/program/recap"
	"github.com/integritas-id/integritas/program/schemaorg"
	"github.com/integritas-id/integritas/validation"
)

// report writes what the planning office needs, in one language.
type report struct {
	*command.Call
	out     io.Writer
	tag     language.Tag
	events  []*program.Event
	omitted []calendar.Omission
}

// export writes both files and keeps what did not get into the calendar.
func (r *report) export(calendarFile, linkedData io.Writer, now time.Time) (err error) {
	w := calendar.Writer{Stamp: now, Name: r.Say("Kegiatan antikorupsi", "Anti-corruption events"), Tag: r.tag}
	if r.omitted, err = w.Write(calendarFile, slices.Values(r.events)); err != nil {
		return err
	}
	_, err = schemaorg.Writer{Tag: r.tag}.Write(linkedData, slices.Values(r.events))
	return err
}

func (r *report) write(out io.Writer) error {
	var text strings.Builder
	r.out = &text
	fmt.Fprintln(r.out, r.Say("KALENDER KEGIATAN", "CALENDAR OF EVENTS"))
	r.months()
	r.leftOut()
	r.overlaps()
	r.contradictions()
	r.problems()
	if _, err := io.WriteString(out, command.Lines(text.String())); err != nil {
		return err
	}
	r.out = out
	return r.recap()
}

func (r *report) heading(id, en string) {
	text := strings.ToUpper(r.Say(id, en))
	fmt.Fprintf(r.out, "\n%s\n%s\n", text, strings.Repeat("=", len([]rune(text))))
}

// none writes that a section has nothing to tell.
func (r *report) none() {
	fmt.Fprintln(r.out, r.Say("tidak ada", "none"))
}

// months writes the events that have a day, under their months.
func (r *report) months() {
	format := locale.Writer{Tag: r.tag}
	last := ""
	for _, e := range r.events {
		on := days(e)
		if on.Start.IsZero() {
			continue
		}
		_, month, _ := strings.Cut(format.FormatDate(on.Start, locale.DateLong), " ")
		if month != last {
			last = month
			fmt.Fprintf(r.out, "\n%s\n%s\n", month, strings.Repeat("-", len([]rune(month))))
		}
		fmt.Fprintf(r.out, "%s\n  %s\n", r.when(e, on), r.title(e))
		place := join(", ", e.Place.Venue.Room, e.Place.Venue.Name, e.Place.HeldIn.String())
		fmt.Fprintf(r.out, "  %s\n", join(" · ", place, label(e.Mode, r.tag), r.status(e)))
	}
}

// when writes days and clock times.
func (r *report) when(e *program.Event, on civil.Range) string {
	format := locale.Writer{Tag: r.tag}
	s := &e.Schedule
	clock := ""
	switch {
	case !s.Daily.From.IsZero():
		clock = r.Say("setiap hari ", "daily ") + format.FormatClockSpan(s.Daily.From, s.Daily.To, s.Zone)
	case s.From.IsZero():
	case s.OpenEnd:
		clock = format.FormatClockFrom(s.From, s.Zone)
	default:
		clock = format.FormatClockSpan(s.From, s.To, s.Zone)
	}
	return join(", ", format.FormatRange(on, locale.DateFull), clock)
}

func (r *report) title(e *program.Event) string {
	if r.tag == language.English && e.Title.English != "" {
		return e.Title.English
	}
	return cmp.Or(e.Title.Text, e.Name())
}

// status writes what became of the event, with the days before and the reasons.
func (r *report) status(e *program.Event) string {
	format := locale.Writer{Tag: r.tag}
	var why, before []string
	for _, c := range e.History {
		switch {
		case c.Why == "":
		case c.To == e.Status:
			why = append(why, c.Why)
		default:
			before = append(before, strings.ToLower(c.To.Label(r.tag))+" ("+c.Why+")")
		}
	}
	parts := []string{label(e.Status, r.tag)}
	if len(why) > 0 {
		parts[0] += " (" + strings.Join(why, "; ") + ")"
	}
	for _, days := range e.PreviousRanges() {
		parts = append(parts, r.Say("semula ", "planned before for ")+format.FormatRange(days, locale.DateLong))
	}
	return strings.Join(append(parts, before...), "; ")
}

// leftOut names what is not in the calendar file.
func (r *report) leftOut() {
	r.heading("Tidak masuk berkas kalender", "Not in the calendar file")
	for _, o := range r.omitted {
		fmt.Fprintln(r.out, o.Message(r.tag))
	}
	if len(r.omitted) == 0 {
		r.none()
	}
}

func (r *report) overlaps() {
	r.heading("Tumpang tindih", "Overlaps")
	count := 0
	for o := range audit.Overlaps(slices.Values(r.events)) {
		count++
		fmt.Fprintf(r.out, "%s\n  %s\n  %s\n", join(" ", o.Kind.Label(r.tag), o.What)+r.doubt(o), r.slot(o.A), r.slot(o.B))
	}
	if count == 0 {
		r.none()
	}
}

// doubt says where only the days are known to overlap.
func (r *report) doubt(o audit.Overlap) string {
	if o.Certain {
		return ""
	}
	return r.Say(" (mungkin: jamnya tidak diketahui)", " (perhaps: the clock times are not known)")
}

func (r *report) slot(s audit.Slot) string {
	name := s.Event.Name()
	if s.Session >= 0 {
		name += ", " + s.Event.Sessions[s.Session].Name()
	}
	zone := s.Event.Schedule.Zone
	format := locale.Writer{Tag: r.tag}
	begin, end := s.Begin.In(zone.Location()), s.End.In(zone.Location())
	clock := format.FormatClockSpan(clockOf(begin), clockOf(end), zone)
	return name + ": " + format.FormatDate(civil.DateOf(begin), locale.DateLong) + ", " + clock
}

// clockOf returns the time of day.
func clockOf(t time.Time) civil.Clock { return civil.MustClock(t.Hour(), t.Minute()) }

func (r *report) contradictions() {
	r.heading("Klaim yang bertentangan", "Claims that contradict each other")
	count := 0
	for c := range audit.Contradictions(slices.Values(r.events)) {
		count++
		fmt.Fprintln(r.out, c.Message(r.tag))
	}
	if count == 0 {
		r.none()
	}
}

// problems lists what cannot be right, and counts what a person should look at.
func (r *report) problems() {
	r.heading("Yang perlu diperbaiki", "What needs mending")
	errors, warnings := 0, 0
	for _, e := range r.events {
		for _, p := range validation.Check(e) {
			if p.Severity() != validation.Error {
				warnings++
				continue
			}
			errors++
			r.Faulty()
			fmt.Fprintf(r.out, "%s %s: %s\n", e.Name(), p.Path, p.Message(r.tag))
		}
	}
	fmt.Fprintf(r.out, r.Say("%d kesalahan, %d peringatan\n", "errors %d, warnings %d\n"), errors, warnings)
}

// recap adds up the events, and the people where an event lists them.
func (r *report) recap() error {
	r.heading("Rekapitulasi", "Recap")
	var sum recap.Recap
	listed := 0
	for _, e := range r.events {
		if len(e.Participants) > 0 {
			listed++
		}
		if err := sum.Add(e, nil); err != nil {
			return err
		}
		list := make([]attend.Attendance, 0, len(e.Participants))
		for i := range e.Participants {
			list = append(list, attendance(e, &e.Participants[i]))
		}
		attend.LinkPartners(list)
		for i := range list {
			if err := sum.Add(e, &list[i]); err != nil {
				return err
			}
		}
	}
	fmt.Fprintf(r.out, "%s\n\n", command.Wrap(r.Say("Orang dihitung dari daftar peserta, yang ada pada %d dari %d kegiatan; pada yang lain tidak diketahui.",
		"People are counted from lists of participants, which %d of %d events have; of the others nobody knows.", listed, len(r.events)), command.Width, 0))
	return sum.WriteTable(r.out, r.tag, recap.ByProvince, recap.ByMonth)
}

// attendance counts a participant for the region of the event where no post tells
// another. How somebody came to be on the list, it does not say.
func attendance(e *program.Event, p *participant.Participant) attend.Attendance {
	a := attend.Of(e, p, nil)
	a.Enrolment = 0
	if a.Region.IsZero() {
		a.Region = e.Place.HeldIn.Code
	}
	return a
}

// labelled is a member of a closed set.
type labelled interface {
	Label(language.Tag) string
	IsZero() bool
}

// label is empty for what is not known.
func label(v labelled, tag language.Tag) string {
	if v.IsZero() {
		return ""
	}
	return v.Label(tag)
}

// join leaves out what is empty.
func join(separator string, parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), separator)
}
