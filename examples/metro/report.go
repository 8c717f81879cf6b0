package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/google/uuid"
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
	"github.com/integritas-id/integritas/validation"
)

// report writes what the organiser needs, in one language.
type report struct {
	*command.Call
	out io.Writer
	tag language.Tag
}

func (r report) write(d *day, others []*program.Event) error {
	r.invitation(d.event)
	list, total, err := r.households(d)
	if err != nil {
		return err
	}
	r.attendance(list)
	r.problems(d)
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

// household is one as it is printed, with what it is sorted by. Of a long list no more is
// kept.
type household struct {
	seniority int
	name      string // of the principal
	lines     []string
}

// households puts people in proper order: officials by their posts and then by name,
// each with husband or wife and children; and it adds them up.
func (r report) households(d *day) ([]household, *sums, error) {
	at := d.event.Place.HeldIn.Code
	names, err := book(at)
	if err != nil {
		return nil, nil, err
	}
	list, total := make([]household, 0, len(d.people)), new(sums)
	for h := range participant.Households(slices.Values(d.people)) {
		if err := total.add(d.event, &h, &names); err != nil {
			return nil, nil, err
		}
		one := household{seniority: seniority(h.Principal, at), name: h.Principal.Name.Full, lines: []string{r.person(h.Principal)}}
		if h.Spouse.ID != uuid.Nil {
			one.lines = append(one.lines, r.relation(h.Spouse)+" "+r.person(h.Spouse))
		}
		for _, child := range h.Children {
			one.lines = append(one.lines, r.relation(child)+" "+r.person(child))
		}
		list = append(list, one)
	}
	slices.SortStableFunc(list, func(a, b household) int {
		return cmp.Or(cmp.Compare(a.seniority, b.seniority), locale.Compare(a.name, b.name))
	})
	return list, total, nil
}

// seniority is the order of posts in attendance lists: the heads of the region, its
// leaders' forum and its council, then echelon by echelon, then those without, each in
// the order of the roles; who has no known post comes last. A post that names no region
// is one of the event's.
func seniority(p participant.Participant, at region.Code) int {
	const perStep, withoutEchelon, unknown = 1 << 8, 30, 31
	for _, post := range p.Positions {
		if post.Role == 0 {
			continue
		}
		if post.Region.IsZero() {
			post.Region = at
		}
		step := withoutEchelon
		switch group := post.Role.Group(); {
		case group == participant.GroupRegionalHead:
			step = 0
		case group == participant.GroupForkopimda:
			step = 1
		case group == participant.GroupCouncil:
			step = 2
		case post.Echelon() != 0:
			step = 3 + int(post.Echelon())
		}
		return step*perStep + int(post.Role)
	}
	return unknown * perStep
}

func (r report) attendance(list []household) {
	if len(list) == 0 {
		return
	}
	r.heading("Daftar hadir", "Attendance list")
	for i, h := range list {
		r.line(fmt.Sprintf("%3d. %s", i+1, h.lines[0]))
		for _, line := range h.lines[1:] {
			r.line("     " + line)
		}
	}
}

// person writes one person: name with titles, masked number and telephone, post and unit.
func (r report) person(p participant.Participant) string {
	parts := []string{p.PrintedName()}
	if n := p.Number(); n != nil {
		parts = append(parts, "NIP "+n.String())
	}
	for _, post := range p.Positions {
		parts = append(parts, post.String())
	}
	if p.Unit != "" {
		parts = append(parts, p.Unit)
	}
	for _, phone := range p.Phones {
		parts = append(parts, phone.String())
	}
	return strings.Join(parts, " · ")
}

func (r report) relation(p participant.Participant) string {
	switch {
	case p.IsChild():
		return r.Say("anak: ", "child: ")
	case p.KnownSex() == participant.SexMale:
		return r.Say("suami:", "husband:")
	case p.KnownSex() == participant.SexFemale:
		return r.Say("istri:", "wife: ")
	}
	return r.Say("pasangan:", "spouse:")
}

func (r report) problems(d *day) {
	r.heading("Yang perlu diperbaiki", "What needs mending")
	counts := map[validation.Severity]int{}
	for severity := range validation.Severities() {
		for _, f := range d.problems {
			if f.Severity() != severity {
				continue
			}
			if counts[severity]++; counts[severity] == 1 {
				fmt.Fprintf(r.out, "%s:\n", locale.TitleCase(severity.Label(r.tag)))
			}
			where := f.place
			if f.row > 0 {
				where = fmt.Sprintf(r.Say("baris %d (%s)", "row %d (%s)"), f.row, f.place)
			}
			r.line(fmt.Sprintf("  %s %s: %s", where, f.who, f.Message(r.tag)))
		}
	}
	write := locale.Writer{Tag: r.tag}
	r.printf("Jumlah: %s kesalahan, %s peringatan", "Count: errors %s, warnings %s",
		write.FormatInt(int64(counts[validation.Error])), write.FormatInt(int64(counts[validation.Warning])))
}

// sums are the recap of those who signed: with the offices as the list alone tells them,
// and as the city's own book of names does.
type sums struct{ told, settled recap.Recap }

// add counts everybody of a household as present: they signed.
func (s *sums) add(e *program.Event, h *participant.Household, book *office.Book) error {
	signed := []attend.Mark{{Session: e.Key, State: attend.AttendancePresent, Method: attend.MethodSignature}}
	var list []attend.Attendance
	for p := range h.People() {
		a := attend.Of(e, p, nil)
		a.Enrolment, a.Marks = 0, signed // who was invited, the list does not tell
		if a.Region.IsZero() {
			a.Region = e.Place.HeldIn.Code
		}
		list = append(list, a)
	}
	attend.LinkPartners(list)
	for i := range list {
		if err := s.told.Add(e, &list[i]); err != nil {
			return err
		}
		if o, err := book.Parse(list[i].Unit); err == nil {
			list[i].Office = o.Key()
		}
		if err := s.settled.Add(e, &list[i]); err != nil {
			return err
		}
	}
	return nil
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
