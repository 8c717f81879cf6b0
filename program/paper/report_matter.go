package paper

import (
	"cmp"
	"strings"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/program"
)

// day writes the day of a line of a programme; where the event has one day it is left out.
func (p *prose) day(r civil.Range) string {
	if r.Start.IsZero() || r == p.event.Schedule.Range && p.event.Schedule.IsOneDay() {
		return ""
	}
	return p.format.FormatRange(r, locale.DateMedium)
}

// agenda is the rundown.
func (p *prose) agenda() section {
	s := section{Heading: p.say("Susunan acara", "Rundown")}
	s.Table = gridOf(p.say("Acara", "Item"), p.say("Waktu", "Time"), p.say("Pelaksana", "By"), p.say("Tempat", "Place"))
	s.Table.Whole = p.say("Waktu", "Time")
	for i := range p.event.Agenda {
		item := &p.event.Agenda[i]
		what, act := p.text(item.Text), within(label(item.Act, p.tag))
		switch {
		case what == "" && item.Session != "":
			what = p.session(item.Session)
		case strings.Contains(strings.ToLower(what), act):
			act = ""
		}
		var day civil.Range
		if !item.Date.IsZero() {
			day = civil.Day(item.Date)
		}
		by := item.By
		if who := p.person(item.Person); !strings.Contains(by, who) {
			by = join(", ", by, who)
		}
		s.Table.add(aside(what, act), join(", ", p.day(day), p.clock(item.From, item.To, item.OpenEnd)), by, item.Room)
	}
	return s
}

// sessions are the sessions with all that is told of each; they are the rundown of an event
// that has no other.
func (p *prose) sessions() section {
	s := section{Heading: p.say("Sesi", "Sessions")}
	if len(p.event.Agenda) == 0 {
		s.Heading = p.say("Susunan acara", "Rundown")
	}
	s.Table = gridOf(p.say("Sesi", "Session"), p.say("Waktu", "Time"), p.say("Narasumber", "Speakers"), p.say("Tempat", "Place"), "JP", p.say("Keterangan", "Remarks"))
	s.Table.Right[4], s.Table.Whole = true, p.say("Waktu", "Time")
	for i := range p.event.Sessions {
		one := &p.event.Sessions[i]
		name := one.Name()
		if one.Title.Text != "" {
			name = p.text(one.Title)
		}
		if one.Cancelled {
			name = aside(name, p.say("dibatalkan", "cancelled"))
		}
		kind := label(one.Kind, p.tag)
		if kind == name {
			kind = ""
		}
		place := join(", ", one.Room, one.Venue.Room, one.Venue.Name, one.Venue.Address, one.Venue.Area.String())
		s.Table.add(name, join(", ", p.day(one.Range), p.clock(one.From, one.To, one.OpenEnd)), p.speakerNames(one.Speakers),
			aside(place, within(label(one.Venue.Kind, p.tag))), p.number(one.JP), p.sourced(join("; ", kind, p.sessionRemarks(one)), one.Source))
	}
	p.sumSessions(&s)
	return s
}

// sumSessions puts the JP of several sessions at the foot, those of parallel tracks and
// cancelled ones apart, and tells where the event states another sum.
func (p *prose) sumSessions(s *section) {
	sum, of := 0, 0
	for i := range p.event.Sessions {
		switch one := &p.event.Sessions[i]; {
		case one.Track != "":
			return // nobody has all of them
		case one.JP > 0 && !one.Cancelled:
			sum, of = sum+one.JP, of+1
		}
	}
	if of < 2 {
		return
	}
	s.Table.Total = []string{p.say("Jumlah", "Total"), "", "", "", p.number(sum), ""}
	if told := p.event.Schedule.JP; told > 0 && told != sum {
		s.Note = p.say("Jam pelajaran kegiatan yang tercatat "+p.number(told)+" JP, berbeda dari jumlah JP sesi.", "The event is recorded with "+p.number(told)+" JP, which is not the sum of its sessions.")
	}
}

// sessionRemarks are what else is told of a session.
func (p *prose) sessionRemarks(s *program.Session) string {
	must := ""
	if s.Mandatory {
		must = p.say("wajib", "mandatory")
	}
	return join("; ", must, before(p.say("kelompok", "track"), s.Track), p.programme(s.Programme), within(label(s.Mode, p.tag)), p.links(s.Links),
		before(p.say("materi:", "topics:"), p.list(p.texts(s.Topics)...)), before(p.say("sasaran:", "for:"), p.audienceLine(&s.Audience)))
}

// tracks are the parallel parts of the event.
func (p *prose) tracks() section {
	s := section{Heading: p.say("Kelompok", "Tracks")}
	s.Table = gridOf(p.say("Kelompok", "Track"), p.say("Program", "Programme"), p.say("Sasaran", "For whom"), p.say("Keterangan", "Remarks"))
	for i := range p.event.Tracks {
		t := &p.event.Tracks[i]
		s.Table.add(t.Name, p.programme(t.Programme), p.audienceLine(&t.Audience), p.alsoPrinted(t.Variants))
	}
	return s
}

// topics are what it was about, with the articles of law that it treated.
func (p *prose) topics() section {
	s := section{Heading: p.say("Ruang lingkup materi", "Topics"), Items: p.texts(p.event.Topics)}
	var articles []string
	for _, c := range p.event.Citations {
		articles = append(articles, p.citation(c))
	}
	if len(articles) > 0 {
		s.Pairs = []pair{{p.say("Pasal yang dibahas", "Articles treated"), strings.Join(articles, "; ")}}
	}
	return s
}

// claims are what sources say of the event's place among others, as their word.
func (p *prose) claims() section {
	s := section{Heading: p.say("Klaim menurut sumber", "Claims of the sources")}
	s.Note = p.say("Klaim dicatat sebagaimana disebut sumbernya dan bukan penilaian penyusun laporan.", "Claims stand as their sources make them; they are no judgement of this report.")
	for i := range p.event.Claims {
		c := &p.event.Claims[i]
		kind := label(c.Type, p.tag)
		if c.Ordinal > 1 {
			kind = join(" ", kind, p.format.Ordinal(c.Ordinal))
		}
		told := join(", ", kind, within(label(c.Scope, p.tag)), c.Among, before(p.say("di", "in"), c.Within.String()), p.programme(c.Programme), c.Series,
			year(c.Year), before(p.say("sejak", "since"), year(c.Since)), p.count(c.Count), before(p.say("menurut", "according to"), c.By), p.date(c.On))
		s.Items = append(s.Items, p.sourced(aside(quoted(c.Text), within(told)), c.Source))
	}
	return s
}

// statements are what was said and told beside all that has a place of its own.
func (p *prose) statements() section {
	s := section{Heading: p.say("Yang disampaikan", "What was said")}
	for i := range p.event.Statements {
		t := &p.event.Statements[i]
		head := join(", ", label(t.Kind, p.tag), t.About)
		whole := before(p.say("dari", "of"), p.quantity(t.Of))
		number := join(" ", p.amount(t.Value, t.To, t.Unit, t.Approx, t.Bound), whole)
		told := aside(join("; ", t.Text, number), t.Gloss, p.citation(t.Citation), otherArea(t.Area, program.Area{}), year(t.Year), p.dates(t.Period),
			before(p.say("paling lambat", "by"), p.date(t.Due)), p.saidBy(t.By, t.Person), p.date(t.On))
		s.Items = append(s.Items, p.sourced(join(": ", head, told), t.Source))
	}
	return s
}

// sources are what the report rests on, under the numbers that stand behind its facts.
func (p *prose) sources() section {
	s := section{Heading: p.say("Sumber", "Sources")}
	for i := range p.event.Sources {
		q := &p.event.Sources[i]
		read := before(p.say("dibaca", "read"), p.date(q.Read))
		s.Text = append(s.Text, p.from(q.ID)+" "+aside(join(", ", q.Author, quoted(q.Title), cmp.Or(q.Outlet, q.ID), p.date(q.Published), q.URL), within(label(q.Kind, p.tag)), read, q.Note))
	}
	return s
}

// conflicts are what the sources tell otherwise.
func (p *prose) conflicts() section {
	s := section{Heading: p.say("Perbedaan antarsumber", "Where the sources differ")}
	for i := range p.event.Conflicts {
		c := &p.event.Conflicts[i]
		var values []string
		for _, v := range c.Values {
			said := []string{quoted(v.Value)}
			for _, id := range v.Sources {
				said = append(said, p.from(id))
			}
			values = append(values, join(" ", said...))
		}
		open := ""
		if c.Open {
			open = p.say("belum diputuskan", "not settled")
		}
		s.Items = append(s.Items, aside(join(": ", p.field(c.Field), strings.Join(values, "; ")), open, c.Note))
	}
	return s
}

// field names what a pointer into the event leads to, where people have a word for it.
func (p *prose) field(pointer string) string {
	first, _, _ := strings.Cut(strings.TrimPrefix(pointer, "/"), "/")
	switch first {
	case "title", "theme":
		return p.say("Judul atau tema", "Title or theme")
	case "schedule":
		return p.say("Waktu", "Time")
	case "place", "loci":
		return p.say("Tempat", "Place")
	case "people":
		return p.say("Nama atau jabatan", "Name or post")
	case "parties":
		return p.say("Lembaga", "Institution")
	case "audience", "participants":
		return p.say("Peserta", "Participants")
	case "awards":
		return p.say("Penghargaan", "Awards")
	case "figures", "readings":
		return p.say("Angka", "Figures")
	case "claims", "series":
		return p.say("Urutan", "Order")
	case "status":
		return p.say("Status", "Status")
	}
	return ""
}
