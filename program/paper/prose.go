package paper

import (
	"slices"
	"strconv"
	"strings"

	"github.com/google/uuid"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/pillar"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/catalogue"
)

// prose writes what an event holds as words of one language. Sources stand behind what
// they tell as numbers in brackets, and people whom something refers to by their names.
type prose struct {
	tag      language.Tag
	format   locale.Writer
	event    *program.Event
	personAt map[uuid.UUID]int // where each stands in the event
	sourceAt map[string]int
}

func proseOf(e *program.Event, tag language.Tag) *prose {
	p := &prose{tag: tag, format: locale.Writer{Tag: tag}, event: e, personAt: map[uuid.UUID]int{}, sourceAt: map[string]int{}}
	for i := range slices.Backward(e.People) { // of two with one id the first counts
		p.personAt[e.People[i].ID] = i
	}
	for i := range slices.Backward(e.Sources) {
		p.sourceAt[e.Sources[i].ID] = i
	}
	return p
}

func (p *prose) say(id, en string) string { return enum.ByTag(p.tag, id, en) }

// list writes "a, b, dan c".
func (p *prose) list(items ...string) string {
	return p.format.List(slices.DeleteFunc(items, func(s string) bool { return s == "" }), locale.JoinAnd)
}

// aside writes what is added in brackets behind a text: "Beta jaga hati (Saya menjaga
// hati; menurut Contoh Utama)".
func aside(text string, notes ...string) string {
	note := join("; ", notes...)
	switch {
	case note == "":
		return text
	case text == "":
		return upperFirst(note)
	}
	return text + " (" + note + ")"
}

// label writes a member of a closed set; unknown is empty.
func label[T interface {
	IsZero() bool
	Label(language.Tag) string
}](v T, tag language.Tag) string {
	if v.IsZero() {
		return ""
	}
	return v.Label(tag)
}

// labels writes several members, each once.
func labels[T interface {
	comparable
	IsZero() bool
	Label(language.Tag) string
}](tag language.Tag, members []T) []string {
	var list []string
	for i, v := range members {
		if !v.IsZero() && !slices.Contains(members[:i], v) {
			list = append(list, v.Label(tag))
		}
	}
	return list
}

// text writes a text with what it means and who says it.
func (p *prose) text(t program.Text) string {
	return aside(t.Text, t.Gloss, p.saidBy("", t.Speaker))
}

// texts writes several texts.
func (p *prose) texts(list []program.Text) []string {
	var all []string
	for _, t := range list {
		all = append(all, p.text(t))
	}
	return all
}

// saidBy writes whose word something is: as printed, else by the name of the person.
func (p *prose) saidBy(by string, id uuid.UUID) string {
	who := p.person(id)
	if strings.Contains(by, who) {
		who = ""
	}
	if who = join(", ", by, who); who == "" {
		return ""
	}
	return p.say("menurut ", "according to ") + who
}

// person names one of the people.
func (p *prose) person(id uuid.UUID) string {
	if who := p.personOf(id); who != nil {
		return who.Called()
	}
	return ""
}

func (p *prose) personOf(id uuid.UUID) *program.Person {
	if id == uuid.Nil {
		return nil
	}
	i, ok := p.personAt[id]
	if !ok {
		return nil
	}
	return &p.event.People[i]
}

// from writes the number of a source behind what it tells: "[2]".
func (p *prose) from(id string) string {
	if id == "" {
		return ""
	}
	i, ok := p.sourceAt[id]
	if !ok {
		return "[" + id + "]"
	}
	return "[" + strconv.Itoa(i+1) + "]"
}

// sourced adds the number of the source.
func (p *prose) sourced(text, id string) string { return join(" ", text, p.from(id)) }

// date and dates write days as a sentence has them: "5 Maret 2024".
func (p *prose) date(d civil.Date) string { return p.format.FormatDate(d, locale.DateLong) }

func (p *prose) dates(r civil.Range) string {
	if r.Start.IsZero() {
		return ""
	}
	return p.format.FormatRange(r, locale.DateLong)
}

// before writes a word in front of what is known.
func before(word, text string) string {
	if text == "" {
		return ""
	}
	return word + " " + text
}

// year writes a year; zero is empty.
func year(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

// number writes a number that zero leaves out.
func (p *prose) number(n int) string {
	if n == 0 {
		return ""
	}
	return p.format.FormatInt(int64(n))
}

// quantity writes a number with the decimals that it has; unknown is empty.
func (p *prose) quantity(q program.Quantity) string {
	value, known := q.Value()
	if !known {
		return ""
	}
	_, decimals, _ := strings.Cut(q.String(), ".")
	return p.format.FormatDecimal(value, len(decimals))
}

// amount writes a number of something with what is said of how exact it is: "lebih dari
// 60–70 persen".
func (p *prose) amount(value, to program.Quantity, unit string, approx bool, bound program.Bound) string {
	number := p.quantity(value)
	if number == "" {
		return ""
	}
	if upper := p.quantity(to); upper != "" {
		number += "–" + upper
	}
	about := ""
	if approx {
		about = p.say("sekitar", "about")
	}
	return join(" ", within(label(bound, p.tag)), about, number, unit)
}

// rupiah writes an amount of money; zero is empty.
func (p *prose) rupiah(r locale.Rupiah) string {
	if r == 0 {
		return ""
	}
	return p.format.FormatRupiah(r, locale.RupiahFull)
}

// areas names several regions.
func areas(list []program.Area) []string {
	var names []string
	for _, a := range list {
		names = append(names, a.String())
	}
	return names
}

// document writes a paper: "Surat keputusan Nomor 800/12/2024 tanggal 1 Maret 2024 tentang …".
func (p *prose) document(d *program.Document) string {
	signer := d.Signer
	for i := range d.Signers {
		signer = join("; ", signer, p.signatory(&d.Signers[i]))
	}
	text := join(" ", label(d.Kind, p.tag), before(p.say("Nomor", "number"), d.Number), before(p.say("tanggal", "of"), p.date(d.Date)))
	if d.Title != "" {
		text = join(" ", text, "“"+d.Title+"”")
	}
	text = join(", ", text, d.Issuer, before(p.say("ditandatangani", "signed by"), signer), d.URL)
	return p.sourced(text, d.Source)
}

// documents writes several papers.
func (p *prose) documents(list []program.Document) []string {
	var all []string
	for i := range list {
		all = append(all, p.document(&list[i]))
	}
	return all
}

// signatory writes who signed, in which post and for whom.
func (p *prose) signatory(s *program.Signatory) string {
	name := s.Name
	if who := p.person(s.Person); !strings.Contains(name, who) {
		name = join(" / ", name, who)
	}
	return withOffice(join(", ", name, s.Post), s.Party)
}

// link writes where an event is watched or heard. An address that lets in whoever has it
// is left out.
func (p *prose) link(l *program.Link) string {
	return aside(join(", ", l.Platform, l.Channel, l.PublicURL()), l.Note)
}

func (p *prose) links(list []program.Link) string {
	var all []string
	for i := range list {
		all = append(all, p.link(&list[i]))
	}
	return join("; ", all...)
}

// programme names a programme; one that the catalogue does not know stands by its id,
// which is the host's own.
func (p *prose) programme(id string) string {
	known, ok := catalogue.Lookup(id)
	switch {
	case !ok:
		return id
	case enum.IsEnglish(p.tag) && known.Title.English != "":
		return known.Title.English
	}
	return known.Title.Text
}

// citation writes an article of law.
func (p *prose) citation(c pillar.Citation) string {
	return aside(join(" ", c.Article, label(c.Law, p.tag)), before(p.say("per", "as of"), p.date(c.On)))
}

// session names a session by its id.
func (p *prose) session(id string) string {
	for i := range p.event.Sessions {
		if s := &p.event.Sessions[i]; s.ID == id && s.Name() != "" {
			return s.Name()
		}
	}
	return id
}

// clock writes hours without the word "pukul".
func (p *prose) clock(from, to civil.Clock, openEnd bool) string {
	return strings.TrimPrefix(clockText(from, to, openEnd, p.event.Schedule.Zone, p.format), "pukul ")
}
