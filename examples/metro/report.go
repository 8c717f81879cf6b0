package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/program/audit"
	"github.com/integritas-id/integritas/program/recap"
	"github.com/integritas-id/integritas/region"
)

// report writes what the organiser needs, in one language.
type report struct {
	*command.Call
	out io.Writer
	tag language.Tag
}

func (r report) write(d *day, others []*program.Event) error {
	r.invitation(d.event)
	total, err := r.attendance(d)
	if err != nil {
		return err
	}
	r.problems(&d.faults)
	if err := r.recap(total); err != nil {
		return err
	}
	r.claims(d.event, others)
	return nil
}

// line writes a line, broken where it is longer than a screen is wide.
func (r report) line(text string) { fmt.Fprint(r.out, command.Lines(text+"\n")) }

func (r report) printf(id, en string, args ...any) {
	r.line(fmt.Sprintf(r.Say(id, en), args...))
}

func (r report) heading(id, en string) {
	text := strings.ToUpper(r.Say(id, en))
	fmt.Fprintf(r.out, "\n%s\n%s\n", text, strings.Repeat("=", len([]rune(text))))
}

// invitation writes heading and body line of the letter, in the order of official
// letters: day and date, time, place.
func (r report) invitation(e *program.Event) {
	write := locale.Writer{Tag: r.tag}
	title := e.Title.Text
	if r.tag == language.English && e.Title.English != "" {
		title = e.Title.English
	}
	fmt.Fprintf(r.out, "%s\n%s\n\n", r.Say("UNDANGAN", "INVITATION"), title)
	when := write.FormatRange(e.Schedule.Range, locale.DateFull)
	if when == "" {
		when = r.Say("menyusul", "to be announced")
	}
	place := place(e)
	r.printf("Bapak/Ibu beserta pasangan diundang menghadiri %s pada:\n", "You and your spouse are invited to the %s on:\n", cmp.Or(e.Title.Short, title))
	r.printf("  hari, tanggal  : %s", "  day and date : %s", when)
	r.printf("  waktu          : %s", "  time         : %s", r.clock(&e.Schedule))
	r.printf("  tempat         : %s", "  place        : %s", cmp.Or(place, r.Say("menyusul", "to be announced")))
}

// clock writes the time of day as official letters do.
func (r report) clock(s *program.Schedule) string {
	write := locale.Writer{Tag: r.tag}
	switch {
	case s.From.IsZero():
		return r.Say("menyusul", "to be announced") + " (" + s.Zone.String() + ")"
	case s.OpenEnd:
		return write.FormatClockFrom(s.From, s.Zone)
	}
	return write.FormatClockSpan(s.From, s.To, s.Zone)
}

func place(e *program.Event) string {
	parts := []string{e.Place.Venue.Name, e.Place.HeldIn.String()}
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), ", ")
}

// attendance prints the list in proper order, and adds everybody up.
func (r report) attendance(d *day) (*sums, error) {
	names, err := book(d.event.Place.HeldIn.Code)
	if err != nil {
		return nil, err
	}
	total := &sums{guests: &d.guests, book: names, keys: make([]office.Key, len(d.guests.facts))}
	n := 0
	for household := range d.guests.households {
		if n++; n == 1 {
			r.heading("Daftar hadir", "Attendance list")
		}
		if err := total.add(household); err != nil {
			return nil, err
		}
		for i, who := range household {
			if one := &d.guests.all[who]; i == 0 {
				r.line(fmt.Sprintf("%3d. %s", n, one.line))
			} else {
				r.line("     " + r.relation(one) + " " + one.line)
			}
		}
	}
	return total, nil
}

func (r report) relation(g *guest) string {
	switch {
	case g.child:
		return r.Say("anak: ", "child: ")
	case g.sex == participant.SexMale:
		return r.Say("suami:", "husband:")
	case g.sex == participant.SexFemale:
		return r.Say("istri:", "wife: ")
	}
	return r.Say("pasangan:", "spouse:")
}

// sums are the recap of those who signed: with the offices as the list alone tells them,
// and as the city's own book of names does.
type sums struct {
	told, settled recap.Recap
	guests        *guests
	book          office.Book
	keys          []office.Key // by the facts of the guests, what the book says of the office
}

// add counts everybody of a household as present: they signed.
func (s *sums) add(household []int) error {
	list := make([]attend.Attendance, 0, len(household))
	for _, who := range household {
		list = append(list, s.guests.attendance(who))
	}
	if len(list) > 1 {
		attend.LinkPartners(list)
	}
	for i := range list {
		if err := s.told.Add(s.guests.event, &list[i]); err != nil {
			return err
		}
		list[i].Office = s.key(household[i], &list[i])
		if err := s.settled.Add(s.guests.event, &list[i]); err != nil {
			return err
		}
	}
	return nil
}

// key returns the office of a guest by the book of the city.
func (s *sums) key(who int, a *attend.Attendance) office.Key {
	known := &s.keys[s.guests.all[who].facts]
	if *known == "" {
		*known = a.Office
		if o, err := s.book.Parse(a.Unit); err == nil {
			*known = o.Key()
		}
	}
	return *known
}

func (r report) recap(s *sums) error {
	r.heading("Rekapitulasi", "Recap")
	if err := s.told.WriteTable(r.out, r.tag, recap.ByRole, recap.BySex, recap.ByUnit); err != nil {
		return err
	}
	r.institutions(s)
	return nil
}

// institutions says how many institutions came: as the list alone tells, with the pairs
// that it leaves open, and by the word of the city.
func (r report) institutions(s *sums) {
	n := s.told.CountInstitutions()
	r.printf("Menurut daftar: %s", "By the list: %s", n.Label(r.tag))
	for _, p := range n.Pairs {
		a, _ := office.ParseKey(p.A)
		b, _ := office.ParseKey(p.B)
		r.printf("  mungkin satu instansi: %s – %s", "  may be one institution: %s – %s", a.Official(), b.Official())
	}
	r.printf("Dengan nama kantor menurut Kota Metro: %s", "With the names that Kota Metro gives: %s", s.settled.CountInstitutions().Label(r.tag))
}

// book is the city's own list of offices.
func book(at region.Code) (office.Book, error) {
	file, err := beside.Open("instansi.csv")
	if err != nil {
		return office.Book{}, err
	}
	defer file.Close() //nolint:errcheck // it was only read
	return office.ReadBook(file, at)
}

// claims holds the event's claims against the other events.
func (r report) claims(e *program.Event, others []*program.Event) {
	if len(e.Claims) == 0 {
		return
	}
	r.heading("Klaim", "Claims")
	for _, c := range e.Claims {
		r.printf("%s: %s, %s, %d", "%s: %s, %s, %d", e.Name(), c.Type.Label(r.tag), c.Scope.Label(r.tag), c.Year)
	}
	contradicted := false
	for c := range audit.Contradictions(slices.Values(append([]*program.Event{e}, others...))) {
		if c.Event == e || c.Other == e {
			contradicted = true
			r.line("  " + c.Message(r.tag))
		}
	}
	if !contradicted {
		r.printf("  tidak ada yang bertentangan di antara %s", "  nothing contradicts it among %s", r.Count(len(others), "kegiatan lain", "other event", "other events"))
	}
}
