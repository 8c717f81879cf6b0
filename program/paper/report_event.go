package paper

import (
	"cmp"
	"strings"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/program"
)

// facts are the lines that tell which event it was, when, where and how it stands.
func (p *prose) facts() section {
	f := &pairs{prose: p}
	p.title(f)
	p.when(f)
	p.where(f)
	p.belongs(f)
	p.content(f)
	return section{Pairs: f.list}
}

// title is what the event is called.
func (p *prose) title(f *pairs) {
	e := p.event
	text := textOf(e, p.tag)
	gloss := e.Title.Gloss
	if enum.IsEnglish(p.tag) {
		gloss = ""
	}
	f.add("Kegiatan", "Event", aside(text.Title, gloss))
	if other := cmp.Or(e.Title.Text, text.Title); other != text.Title {
		f.add("Judul asli", "Original title", aside(other, e.Title.Gloss))
	} else if e.Title.English != text.Title {
		f.add("Judul Inggris", "English title", e.Title.English)
	}
	if e.Title.Short != text.Title {
		f.add("Disebut juga", "Also called", e.Title.Short)
	}
	f.add("Tertulis pula", "Also printed as", strings.Join(e.Title.Variants, "; "))
}

// belongs is what the event is one of.
func (p *prose) belongs(f *pairs) {
	e := p.event
	f.add("Program", "Programme", p.programme(e.Programme))
	var linked []string
	for _, id := range e.Linked {
		linked = append(linked, p.programme(id))
	}
	f.add("Program terkait", "Linked programmes", p.list(linked...))
	f.add("Rangkaian", "Series", p.membership(&e.Series))
	for i := range e.Related {
		r := &e.Related[i]
		name := aside(cmp.Or(r.Name, r.Event), p.dates(r.Range))
		f.add("Kegiatan lain", "Other events", p.sourced(join(" ", label(r.Kind, p.tag), name), r.Source))
	}
	f.add("Jenis", "Kind", p.list(labels(p.tag, append([]program.Kind{e.Kind}, e.AlsoKinds...))...))
	f.add("Status", "Status", label(e.Status, p.tag))
}

// membership writes the place of the event in a series.
func (p *prose) membership(m *program.Membership) string {
	place := label(m.Unit, p.tag)
	if m.Ordinal != 0 {
		place = join(" ", place, p.format.Ordinal(m.Ordinal))
	}
	if of := p.count(m.Total); of != "" {
		place = join(" ", place, p.say("dari", "of"), of)
	}
	return join(", ", cmp.Or(m.Name, m.Series), place, year(m.Year),
		before(p.say("sebelumnya", "before:"), strings.Join(m.Previous, "; ")), before(p.say("berikutnya", "next:"), strings.Join(m.Next, "; ")))
}

// content is what the event was about.
func (p *prose) content(f *pairs) {
	e := p.event
	f.add("Tema", "Theme", p.text(e.Theme.Text))
	f.add("Tema menurut sumber lain", "Theme in other sources", strings.Join(p.texts(e.Theme.Variants), "; "))
	f.add("Pilar", "Pillar", label(e.Pillar, p.tag))
	f.add("Pendukung pilar", "Enabler", aside(label(e.Enabler, p.tag), before(p.say("disebut", "named"), quoted(e.EnablerNamed))))
	f.add("Pendekatan", "Approach", p.list(labels(p.tag, e.Approaches)...))
	if !e.Values.IsZero() {
		f.add("Nilai integritas", "Values of integrity", e.Values.Label(p.tag))
	}
	var named []string
	for _, m := range e.PillarsNamed {
		meant := within(label(m.Pillar, p.tag))
		if strings.EqualFold(meant, m.Text) {
			meant = ""
		}
		named = append(named, p.sourced(aside(m.Text, meant, p.saidBy("", m.Speaker)), m.Source))
	}
	f.add("Pilar yang disebut", "Pillars as named", strings.Join(named, "; "))
	var values []string
	for _, m := range e.OtherValues {
		values = append(values, aside(m.Text, m.System, p.saidBy("", m.Speaker)))
	}
	f.add("Nilai lain yang disebut", "Other values named", strings.Join(values, "; "))
}

// when is the days and hours, as planned and as held.
func (p *prose) when(f *pairs) {
	s := &p.event.Schedule
	f.add("Hari, tanggal", "Date", dayText(s, p.tag))
	f.add("Waktu", "Time", timeOf(s, p.format))
	f.add("Setiap hari", "Every day", clockText(s.Daily.From, s.Daily.To, false, s.Zone, p.format))
	f.add("Hari siaran", "Weekdays", p.list(labels(p.tag, s.Weekdays)...))
	long := ""
	if s.Days > 0 {
		long = counted(s.Days, p.tag, "hari", "day", "days")
	}
	if s.Minutes > 0 {
		long = join(", ", long, p.format.FormatDuration(s.Minutes))
	}
	f.add("Lamanya", "Duration", long)
	if s.JP > 0 {
		f.add("Jam pelajaran", "Lesson hours", p.format.FormatJP(s.JP*locale.MinutesPerJP))
	}
	var earlier []string
	for _, r := range p.event.PreviousRanges() {
		earlier = append(earlier, p.format.FormatRange(r, locale.DateFull))
	}
	f.add("Semula direncanakan", "Planned before for", strings.Join(earlier, "; "))
	for i := range s.Printed {
		d := &s.Printed[i]
		f.add("Tanggal tertulis", "Date as printed", p.sourced(aside(quoted(d.Text), p.printedDay(d)), d.Source))
	}
	f.add("Keterangan waktu", "Note on the time", s.Note)
}

func (p *prose) printedDay(d *program.PrintedDate) string {
	read := p.dates(d.Range)
	if read == "" {
		read = p.say("tidak dapat dibaca sebagai tanggal", "cannot be read as a date")
	}
	if d.Weekday != 0 && (d.Range.IsZero() || program.WeekdayOf(d.Range.Start) != d.Weekday) {
		read = join(", ", read, p.say("tertulis hari ", "printed as ")+d.Weekday.Label(p.tag))
	}
	return read
}

// dayText writes the days with their weekday. A day that is not known, but a weekday that
// is, stands alone.
func dayText(s *program.Schedule, tag language.Tag) string {
	if text := (locale.Writer{Tag: tag}).FormatRange(s.Range, locale.DateFull); text != "" {
		return text
	}
	return label(s.Weekday, tag)
}

// where is the place, with what is told of it.
func (p *prose) where(f *pairs) {
	place := &p.event.Place
	f.add("Tempat", "Venue", placeOf(p.event))
	f.add("Alamat", "Address", place.Venue.Address)
	f.add("Letak", "Located in", otherArea(place.Venue.Area, place.HeldIn))
	f.add("Jenis tempat", "Kind of venue", label(place.Venue.Kind, p.tag))
	for i := range place.Venues {
		f.add("Tempat lain", "Further venue", p.venue(&place.Venues[i]))
	}
	scope := ""
	if place.National {
		scope = p.say("nasional", "national")
	}
	f.add("Lingkup", "Scope", scope)
	f.add("Luar negeri", "Abroad", place.Abroad)
	f.add("Asal peserta", "Participants from", p.list(areas(place.AudienceAreas)...))
	f.add("Moda", "Mode", label(p.event.Mode, p.tag))
	f.add("Tautan", "Links", p.links(place.Links))
}

// otherArea names a region that the text before it does not name yet.
func otherArea(a, named program.Area) string {
	if a.String() == named.String() {
		return ""
	}
	return a.String()
}

// venue writes a further place whole.
func (p *prose) venue(v *program.Venue) string {
	return aside(join(", ", v.Room, v.Name, v.Address, v.Area.String()), within(label(v.Kind, p.tag)))
}

// history are the steps that the event has gone through.
func (p *prose) history() section {
	s := section{Heading: p.say("Riwayat", "History"), Table: gridOf(p.say("Status", "Status"), p.say("Tanggal", "Date"), p.say("Keterangan", "Remarks"))}
	for i := range p.event.History {
		c := &p.event.History[i]
		day := ""
		if !c.At.IsZero() {
			day = p.date(civil.DateOf(c.At))
		}
		moved := ""
		if c.Old != c.New {
			moved = p.moved(c.Old, c.New)
		}
		for _, m := range c.Sessions {
			moved = join("; ", moved, join(" ", p.session(m.Session), p.moved(m.Old, m.New)))
		}
		var was string
		if !c.From.IsZero() {
			was = p.say("sebelumnya ", "before: ") + within(c.From.Label(p.tag))
		}
		s.Table.add(label(c.To, p.tag), day, join("; ", was, c.Why, moved, p.document(&c.Document)))
	}
	return s
}

// moved writes from which days to which: "dari 5 Maret 2024 menjadi 12 Maret 2024".
func (p *prose) moved(old, to civil.Range) string {
	was, now := p.dates(old), p.dates(to)
	if now == "" {
		now = p.say("tanggal yang belum ditentukan", "a day to be announced")
	}
	return join(" ", before(p.say("dari", "from"), was), p.say("menjadi", "to"), now)
}
