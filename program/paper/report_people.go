package paper

import (
	"cmp"
	"strings"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/program"
)

// parties are the institutions and what each was.
func (p *prose) parties() section {
	s := section{Heading: p.say("Penyelenggara dan pihak lain", "Organisers and other parties")}
	s.Table = gridOf(p.say("Lembaga", "Institution"), p.say("Peran", "Role"), p.say("Wilayah", "Region"), p.say("Utusan", "Delegates"), p.say("Keterangan", "Remarks"))
	for i := range p.event.Parties {
		q := &p.event.Parties[i]
		name := nameOf(q)
		where := q.Area.String()
		if strings.Contains(name, where) {
			where = ""
		}
		s.Table.add(name, strings.Join(labels(p.tag, q.Roles), ", "), join(", ", where, q.Abroad), p.count(q.Sent),
			p.sourced(join("; ", q.Note, p.alsoPrinted(q.Variants)), q.Source))
	}
	return s
}

// alsoPrinted writes how other sources print a name.
func (p *prose) alsoPrinted(variants []string) string {
	return before(p.say("tertulis pula", "also printed as"), strings.Join(variants, "; "))
}

// came are the people whom the event names and who came; away those who did not, and who
// came for them.
func (p *prose) came() section {
	s := section{Heading: p.say("Narasumber dan pejabat", "Speakers and officials")}
	s.Table = gridOf(p.say("Nama", "Name"), p.say("Jabatan, instansi", "Post, institution"), p.say("Sebagai", "As"), p.say("Yang dilakukan", "What they did"), p.say("Keterangan", "Remarks"))
	for i := range p.event.People {
		q := &p.event.People[i]
		if q.Absent {
			continue
		}
		name, post := p.namePost(q)
		s.Table.add(name, post, strings.Join(labels(p.tag, q.Roles), ", "), strings.Join(labels(p.tag, q.Acts), ", "), p.remarks(q))
	}
	return s
}

func (p *prose) away() section {
	s := section{Heading: p.say("Diundang, tetapi tidak hadir", "Invited, but did not come")}
	s.Table = gridOf(p.say("Nama", "Name"), p.say("Jabatan, instansi", "Post, institution"), p.say("Sebagai", "As"), p.say("Alasan", "Reason"), p.say("Diwakili oleh", "Represented by"), p.say("Keterangan", "Remarks"))
	for i := range p.event.People {
		q := &p.event.People[i]
		if !q.Absent {
			continue
		}
		name, post := p.namePost(q)
		rest := *q
		rest.AbsentWhy, rest.RepresentedBy = "", ""
		s.Table.add(name, post, strings.Join(labels(p.tag, q.Roles), ", "), q.AbsentWhy, q.RepresentedBy, p.remarks(&rest))
	}
	return s
}

// namePost are the name and the post, each once; who is named by the post alone has it in
// place of the name.
func (p *prose) namePost(q *program.Person) (name, post string) {
	name, post = q.Name.String(), withOffice(q.Position.String(), q.Organisation)
	if name == "" {
		return post, ""
	}
	return name, post
}

// remarks are what else is told of a person.
func (p *prose) remarks(q *program.Person) string {
	var posts, names []string
	for _, other := range q.Positions {
		posts = append(posts, other.String())
	}
	for _, other := range q.Variants {
		names = append(names, other.String())
	}
	var missed []string
	for _, id := range q.AbsentFrom {
		missed = append(missed, p.session(id))
	}
	away := before(p.say("tidak mengikuti", "did not attend"), p.list(missed...))
	return p.sourced(join("; ",
		within(label(q.Mode, p.tag)), before(p.say("pasangan", "spouse of"), p.person(q.SpouseOf)), before(p.say("mewakili", "represented"), q.Represents),
		aside(away, q.AbsentWhy, before(p.say("diwakili", "represented by"), q.RepresentedBy)),
		before(p.say("juga", "also"), strings.Join(posts, "; ")), p.alsoPrinted(names), q.Note), q.Source)
}

// audience is for whom the event was, who may come, and the places that it had.
func (p *prose) audience() section {
	a := &p.event.Audience
	return section{Heading: p.say("Sasaran", "Audience"), Items: p.groups(a), Pairs: p.openness(a)}
}

// groups writes for whom something is: "kepala OPD beserta pasangan".
func (p *prose) groups(a *program.Audience) []string {
	var list []string
	for i := range a.Groups {
		g := &a.Groups[i]
		name := cmp.Or(g.Name, label(g.Role, p.tag))
		where := g.Area.String()
		if strings.Contains(name, where) || strings.Contains(g.Institution, where) {
			where = ""
		}
		text := withOffice(name, join(", ", g.Institution, where))
		if g.WithSpouse {
			text += p.say(" beserta pasangan", " with their spouses")
		}
		if g.WithChildren {
			text += p.say(" beserta anak", " with their children")
		}
		list = append(list, p.sourced(aside(text, within(label(g.As, p.tag)), within(label(g.Mode, p.tag))), g.Source))
	}
	return list
}

// openness is who may come, at most how many, and what is noted.
func (p *prose) openness(a *program.Audience) []pair {
	f := &pairs{prose: p}
	f.add("Keterbukaan", "Openness", label(a.Openness, p.tag))
	if c := a.Capacity; c.Limit > 0 {
		places := p.count(program.Count{Value: c.Limit, Unit: cmp.Or(c.Unit, program.UnitPerson)})
		pass := ""
		if c.PassOver {
			pass = p.say("pendaftar berikutnya boleh didahulukan jika tempatnya cukup", "a smaller party may go before a larger one")
		}
		f.add("Kuota", "Capacity", aside(places, pass))
	}
	f.add("Catatan", "Note", a.Note)
	return f.list
}

// audienceLine writes the audience of a part of the event in one cell.
func (p *prose) audienceLine(a *program.Audience) string {
	list := p.groups(a)
	for i := range a.Counts {
		list = append(list, p.headcount(&a.Counts[i]))
	}
	for _, line := range p.openness(a) {
		list = append(list, within(line.Name)+" "+line.Text)
	}
	return strings.Join(list, "; ")
}

// registration is how one could sign up.
func (p *prose) registration() section {
	r, f := &p.event.Registration, &pairs{prose: p}
	f.add("Dibuka", "Opens", p.format.FormatDate(r.Opens, locale.DateFull))
	f.add("Ditutup", "Closes", p.format.FormatDate(r.Closes, locale.DateFull))
	f.add("Tautan", "Link", r.URL)
	if r.Free {
		f.add("Biaya", "Fee", p.say("gratis", "free of charge"))
	}
	f.add("Biaya", "Fee", p.rupiah(r.Fee))
	for _, t := range p.texts(r.Requirements) {
		f.add("Persyaratan", "Requirement", t)
	}
	f.add("Sumber", "Source", p.from(r.Source))
	return section{Heading: p.say("Pendaftaran", "Registration"), Pairs: f.list}
}

// contacts are whom one could ask. Telephone and e-mail stand masked, as on every paper.
func (p *prose) contacts() section {
	s := section{Heading: p.say("Narahubung", "Contacts")}
	for i := range p.event.Contacts {
		c := &p.event.Contacts[i]
		s.Items = append(s.Items, join(", ", c.Name, c.Unit, c.Phone.String(), c.Email.String(), c.URL))
	}
	return s
}

// loci are the regions and places that the event is about.
func (p *prose) loci() section {
	s := section{Heading: p.say("Lokus", "Loci")}
	s.Table = gridOf(p.say("Lokus", "Locus"), p.say("Peran", "Role"), p.say("Waktu", "When"), p.say("Nilai", "Score"), p.say("Predikat", "Grade"), p.say("Keterangan", "Remarks"))
	for i := range p.event.Loci {
		l := &p.event.Loci[i]
		s.Table.add(withOffice(l.Name, l.Area.String()), label(l.Role, p.tag), join(", ", p.dates(l.Range), year(l.Year)), p.quantity(l.Score), l.Grade, p.sourced(l.Note, l.Source))
	}
	return s
}

// speakerNames names the speakers of a session.
func (p *prose) speakerNames(ids []uuid.UUID) string {
	var names []string
	for _, id := range ids {
		names = append(names, p.person(id))
	}
	return p.list(names...)
}
