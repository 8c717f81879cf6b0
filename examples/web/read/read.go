// Package read turns what somebody pastes, a list of people or a text, into what a page
// shows of it. It is everything of the web example that is not the page itself.
package read

import (
	"errors"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/participant/roster"
	"github.com/integritas-id/integritas/program/press"
	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/validation"
)

// Max is how many bytes are read at once.
const Max = 4 << 20

// Options are the choices of whoever looks at the page.
type Options struct {
	As     string `json:"as"`     // "list", "text", or "" to find out
	Bare   bool   `json:"bare"`   // show numbers and contact unmasked
	Lang   string `json:"lang"`   // "en", else Indonesian
	Within string `json:"within"` // the region that a list is about, as a name or code
}

// Page is what a page shows.
type Page struct {
	As       string    `json:"as"` // "list", "text"; "" where nothing was pasted
	People   []Person  `json:"people,omitempty"`
	Columns  []string  `json:"columns,omitempty"` // "Nama → nama dengan gelar"
	Passed   []Passed  `json:"passed,omitempty"`
	Facts    []Fact    `json:"facts,omitempty"`
	Unread   []string  `json:"unread,omitempty"`
	Problems []Problem `json:"problems,omitempty"` // of the whole
	Errors   int       `json:"errors"`
	Warnings int       `json:"warnings"`
	Remark   string    `json:"remark,omitempty"` // why there is nothing, or not all
}

// Person is one person as read.
type Person struct {
	Row      int         `json:"row,omitempty"`
	Name     string      `json:"name"`
	Facts    [][2]string `json:"facts,omitempty"` // label and value
	Problems []Problem   `json:"problems,omitempty"`
}

// Problem is one thing that is wrong.
type Problem struct {
	Where string `json:"where"` // a cell such as "C12", or a place in the document
	Sure  string `json:"sure"`  // "error", "warning", "note"
	Text  string `json:"text"`
}

// Passed is a row that holds nobody.
type Passed struct {
	Row int    `json:"row"`
	Why string `json:"why"`
}

// Fact is a member of an event with the words that it rests on.
type Fact struct {
	Path  string `json:"path"`
	Words string `json:"words"`
	Sure  bool   `json:"sure"`
}

// Read reads a text.
func Read(text string, o Options) Page {
	r := reader{Options: o, tag: language.Indonesian}
	if o.Lang == "en" {
		r.tag = language.English
	}
	switch {
	case strings.TrimSpace(text) == "":
		return Page{}
	case len(text) > Max:
		return Page{Remark: r.say("Teks ini lebih besar daripada 4 MB; bagilah.", "The text is larger than 4 MB; divide it.")}
	case o.As == "text" || o.As == "" && !looksLikeList(text):
		return r.text(text)
	}
	return r.list(text)
}

// looksLikeList reports whether most lines of a text are rows: they have delimiters, or are
// numbered, or are short.
func looksLikeList(text string) bool {
	rows, lines := 0, 0
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		lines++
		if strings.Count(line, "\t")+strings.Count(line, ";")+strings.Count(line, "|") > 1 || strings.Count(line, ",") > 3 && len(line) < 200 ||
			len(line) < 60 && !strings.HasSuffix(line, ".") {
			rows++
		}
	}
	return 2*rows > lines
}

type reader struct {
	Options
	tag language.Tag
}

func (r *reader) say(id, en string) string {
	if r.tag == language.English {
		return en
	}
	return id
}

func (r *reader) list(text string) Page {
	page := Page{As: "list"}
	rd := roster.Reader{Passed: func(p roster.Passed) {
		if p.Why != roster.PassEmpty {
			page.Passed = append(page.Passed, Passed{p.Row, p.Why.Label(r.tag)})
		}
	}}
	if within, err := region.Parse(r.Within); err == nil {
		rd.Within = within.Code
	} else if code, err := region.ParseCode(r.Within); err == nil {
		rd.Within = code
	}
	anybody := false
	for entry, err := range rd.Read(roster.CSV(strings.NewReader(text))) {
		if err != nil {
			page.Remark = message(err, r.tag)
			break
		}
		if page.Columns == nil {
			page.Columns = r.columns(&entry)
		}
		person := Person{Row: entry.Row, Name: entry.Participant.Name.String(), Facts: r.facts(&entry.Participant)}
		for _, p := range entry.Problems {
			person.Problems = append(person.Problems, page.problem(p.Ref(), p.Problem, r.tag))
		}
		page.People = append(page.People, person)
		anybody = anybody || entry.IsPerson()
	}
	if !anybody && page.Remark == "" {
		page.Remark = r.say("Tidak ada orang yang terbaca di daftar ini.", "Nobody was read from the list.")
	}
	return page
}

func (page *Page) problem(where string, p validation.Problem, tag language.Tag) Problem {
	switch p.Severity() {
	case validation.Error:
		page.Errors++
	case validation.Warning:
		page.Warnings++
	}
	return Problem{where, p.Severity().String(), p.Message(tag)}
}

func message(err error, tag language.Tag) string {
	var told interface{ Message(language.Tag) string }
	if errors.As(err, &told) {
		return told.Message(tag)
	}
	return err.Error()
}

func (r *reader) columns(entry *roster.Entry) []string {
	var all []string
	for _, c := range entry.Columns() {
		if !c.Field.IsZero() {
			all = append(all, c.Heading+" → "+c.Field.Label(r.tag))
		} else if c.Heading != "" {
			all = append(all, c.Heading+" → –")
		}
	}
	return all
}

// number is a value that is printed masked.
type number interface {
	IsZero() bool
	String() string
	Reveal() string
}

// facts are what is known of a person, for people.
func (r *reader) facts(p *participant.Participant) [][2]string {
	var all [][2]string
	add := func(label, value string) {
		if value != "" {
			all = append(all, [2]string{label, value})
		}
	}
	masked := func(label string, n number) {
		switch {
		case n.IsZero():
		case r.Bare:
			add(label, n.Reveal())
		default:
			add(label, n.String())
		}
	}
	masked("NIP", p.NIP)
	masked("NIK", p.NIK)
	masked("NRP", p.NRP)
	for _, post := range p.Positions {
		value := post.String()
		if place, ok := region.Lookup(post.Region); ok {
			value += " · " + place.FullName()
		}
		if !post.Role.IsZero() {
			value += " (" + post.Role.String() + ")"
		}
		add(r.say("jabatan", "post"), value)
	}
	unit := p.Unit
	if o := p.Office(); !o.Kind.IsZero() && unit != "" {
		unit += " · " + o.Kind.Label(r.tag)
	}
	add(r.say("instansi", "office"), unit)
	if !p.Rank.IsZero() {
		add(r.say("pangkat", "rank"), p.Rank.Label(r.tag))
	}
	if sex := p.KnownSex(); !sex.IsZero() {
		add(r.say("jenis kelamin", "sex"), sex.Label(r.tag))
	}
	if !p.BirthDate.IsZero() {
		if r.Bare {
			add(r.say("lahir", "born"), locale.Writer{Tag: r.tag}.FormatDate(p.BirthDate.Reveal(), locale.DateLong))
		} else {
			add(r.say("lahir", "born"), p.BirthDate.String())
		}
	}
	for _, phone := range p.Phones {
		masked(r.say("telepon", "phone"), phone)
	}
	masked(r.say("surel", "e-mail"), p.Email)
	return all
}

// text reads running text: the people in it, and the event that it reports.
func (r *reader) text(text string) Page {
	page := Page{As: "text"}
	for m := range participant.FindPeople(text) {
		post := m.Position.String()
		if place, ok := region.Lookup(m.Position.Region); ok {
			post += " · " + place.FullName()
		}
		page.People = append(page.People, Person{Name: m.Name.String(), Facts: [][2]string{{r.say("jabatan", "post"), post}}})
	}
	draft, err := press.Read(text)
	if err != nil {
		page.Remark = message(err, r.tag)
		return page
	}
	facts := slices.Clone(draft.Facts)
	for _, f := range facts {
		page.Facts = append(page.Facts, Fact{f.Path, oneLine(f.Words.In(text)), f.Sure == press.Said})
	}
	for p := range draft.Unread() {
		page.Unread = append(page.Unread, oneLine(p.Words.In(text)))
	}
	for _, p := range validation.Check(&draft.Event) {
		page.Problems = append(page.Problems, page.problem(p.Path, p, r.tag))
	}
	return page
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
