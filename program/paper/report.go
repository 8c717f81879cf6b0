package paper

import (
	"cmp"
	"io"
	"strings"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/program/catalogue"
	"github.com/integritas-id/integritas/program/recap"
)

// Report (laporan kegiatan) is what an office reports of an event after it. What the
// event tells stands in it by itself: when, where, by whom, the speakers, the rundown,
// commitments, follow-up, costs. Its parts are those of PermenPANRB 80/2012, in their
// order; one of which nothing is known is left out, and the letters run on.
type Report struct {
	Letterhead  Letterhead          `json:"letterhead,omitzero"`
	Style       Style               `json:"style,omitzero"`
	Number      string              `json:"number,omitempty"` // of the report, as given
	Event       *program.Event      `json:"event"`
	Background  []string            `json:"background,omitempty"` // paragraphs: on what it rests, why it was held
	Recap       *recap.Recap        `json:"recap,omitempty"`      // of this event; nil leaves the tables out
	Assessments []attend.Assessment `json:"assessments,omitempty"`
	Register    attend.Register     `json:"register,omitempty"` // the certificates of this event
	Results     []string            `json:"results,omitempty"`
	Obstacles   []string            `json:"obstacles,omitempty"`   // kendala
	Suggestions []string            `json:"suggestions,omitempty"` // saran
	Signatory   Signatory           `json:"signatory,omitzero"`
	Beside      []Signatory         `json:"beside,omitempty"` // who signs at its left: "Mengetahui"
}

// Write writes the report. Without an event it is [ErrNoEvent].
func (r *Report) Write(w io.Writer, tag language.Tag) error {
	if r.Event == nil {
		return ErrNoEvent
	}
	v := &reportView{sheet: sheet{Event: textOf(r.Event, tag)}, Of: r}
	v.Title = join(" ", enum.ByTag(tag, "Laporan", "Report"), v.Event.Title)
	v.Facts = facts(r.Event, tag)
	v.People = speakers(r.Event, tag)
	v.Agenda = agenda(r.Event, tag)
	v.Counts = headcounts(r.Event, tag)
	if r.Recap != nil {
		v.Sums, v.Tables = tablesOf(r.Recap, []recap.Dimension{recap.ByRoleGroup, recap.BySex}, tag)
	}
	v.Certificates = certificateCounts(r.Register, tag)
	v.Measures = measures(r.Assessments, tag)
	v.Commitments, v.FollowUps = commitments(r.Event, tag), followUps(r.Event, tag)
	v.Budget = budget(&r.Event.Budget, tag)
	return write(w, tag, "report", frame{head: r.Letterhead, style: r.Style, signer: r.Signatory, beside: r.Beside}, &v.sheet, v)
}

type reportView struct {
	sheet
	Of           *Report
	Facts        []pair
	People       []speaker
	Agenda       []agendaRow
	Counts       []string
	Sums         string
	Tables       []sumTable
	Certificates []pair
	Measures     []pair
	Commitments  []string
	FollowUps    []string
	Budget       []pair
}

// HasResults reports whether there is anything to say of what came of the event.
func (v *reportView) HasResults() bool {
	return len(v.Counts)+len(v.Tables)+len(v.Certificates)+len(v.Measures)+len(v.Commitments)+len(v.FollowUps)+len(v.Budget)+len(v.Of.Results) > 0
}

type speaker struct{ Name, Post, As string }

type agendaRow struct{ When, What, By string }

// facts are the lines about the event that stand under its dates.
func facts(e *program.Event, tag language.Tag) []pair {
	format := locale.Writer{Tag: tag}
	var list []pair
	add := func(id, en, text string) {
		if text != "" {
			list = append(list, pair{enum.ByTag(tag, id, en), text})
		}
	}
	if p, ok := catalogue.Lookup(e.Programme); ok {
		title := p.Title.Text
		if enum.IsEnglish(tag) {
			title = cmp.Or(p.Title.English, title)
		}
		add("Program", "Programme", title)
	}
	if !e.Kind.IsZero() {
		add("Jenis", "Kind", e.Kind.Label(tag))
	}
	if !e.Pillar.IsZero() {
		add("Pilar", "Pillar", e.Pillar.Label(tag))
	}
	theme := e.Theme.Text.Text
	if gloss := e.Theme.Gloss; gloss != "" {
		theme += " (" + gloss + ")"
	}
	add("Tema", "Theme", theme)
	if !e.Mode.IsZero() {
		add("Moda", "Mode", e.Mode.Label(tag))
	}
	if jp := e.Schedule.JP; jp > 0 {
		add("Jam pelajaran", "Training hours", format.FormatJP(jp*locale.MinutesPerJP))
	}
	if !e.Status.IsZero() {
		add("Status", "Status", e.Status.Label(tag))
	}
	return list
}

// speakers are the people whom the event names and who came.
func speakers(e *program.Event, tag language.Tag) []speaker {
	var list []speaker
	for i := range e.People {
		p := &e.People[i]
		if p.Absent {
			continue
		}
		var as []string
		for _, role := range p.Roles {
			as = append(as, role.Label(tag))
		}
		name, post := p.Name.String(), p.Position.String()
		if name == "" { // named by the post alone
			name, post = post, ""
		}
		if !strings.Contains(post, p.Organisation) {
			post = join(", ", post, p.Organisation)
		}
		list = append(list, speaker{name, post, strings.Join(as, ", ")})
	}
	return list
}

// agenda is the rundown, else the sessions.
func agenda(e *program.Event, tag language.Tag) []agendaRow {
	format := locale.Writer{Tag: tag}
	when := func(day civil.Range, from, to civil.Clock, openEnd bool) string {
		clock := strings.TrimPrefix(clockText(from, to, openEnd, e.Schedule.Zone, format), "pukul ")
		if e.Schedule.Range.Len() > 1 {
			return join(", ", format.FormatRange(day, locale.DateMedium), clock)
		}
		return clock
	}
	var list []agendaRow
	for i := range e.Agenda {
		item := &e.Agenda[i]
		what := item.Text.Text
		if what == "" && !item.Act.IsZero() {
			what = item.Act.Label(tag)
		}
		var day civil.Range
		if !item.Date.IsZero() {
			day = civil.Day(item.Date)
		}
		list = append(list, agendaRow{when(day, item.From, item.To, item.OpenEnd), what, item.By})
	}
	if len(list) > 0 {
		return list
	}
	for i := range e.Sessions {
		s := &e.Sessions[i]
		what := s.Name()
		if s.Cancelled {
			what += " (" + enum.ByTag(tag, "dibatalkan", "cancelled") + ")"
		}
		var names []string
		for _, id := range s.Speakers {
			for j := range e.People {
				if e.People[j].ID == id {
					names = append(names, e.People[j].Called())
				}
			}
		}
		list = append(list, agendaRow{when(s.Range, s.From, s.To, s.OpenEnd), what, format.List(names, locale.JoinAnd)})
	}
	return list
}

// headcounts are the numbers that the event tells of its audience.
func headcounts(e *program.Event, tag language.Tag) []string {
	var list []string
	for i := range e.Audience.Counts {
		h := &e.Audience.Counts[i]
		text := countText(h.Count, tag)
		if h.What != "" {
			text += ": " + h.What
		}
		if !h.Stage.IsZero() {
			text += " (" + strings.ToLower(h.Stage.Label(tag)) + ")"
		}
		list = append(list, text)
	}
	return list
}

// certificateCounts counts the certificates by kind and, where they no longer hold, by
// state.
func certificateCounts(r attend.Register, tag language.Tag) []pair {
	format := locale.Writer{Tag: tag}
	counts := map[[2]uint8]int64{}
	for i := range r {
		counts[[2]uint8{uint8(r[i].Kind), uint8(r[i].State)}]++
	}
	var list []pair
	for kind := range attend.CertificateKinds() {
		for state := range attend.CertificateStates() {
			if n := counts[[2]uint8{uint8(kind), uint8(state)}]; n > 0 {
				list = append(list, pair{kind.Label(tag) + ", " + strings.ToLower(state.Label(tag)), format.FormatInt(n)})
			}
		}
	}
	return list
}

func commitments(e *program.Event, tag language.Tag) []string {
	var list []string
	for i := range e.Commitments {
		c := &e.Commitments[i]
		kind := ""
		if !c.Kind.IsZero() {
			kind = c.Kind.Label(tag)
		}
		text := join(": ", kind, c.Text.Text)
		if !c.Signed.IsZero() {
			text += " (" + enum.ByTag(tag, "ditandatangani", "signed by") + " " + countText(c.Signed, tag) + ")"
		}
		list = append(list, text)
	}
	return list
}

func followUps(e *program.Event, tag language.Tag) []string {
	format := locale.Writer{Tag: tag}
	var list []string
	for i := range e.FollowUps {
		f := &e.FollowUps[i]
		kind := ""
		if !f.Kind.IsZero() {
			kind = f.Kind.Label(tag)
		}
		text := join(": ", kind, f.Text.Text)
		switch {
		case !f.Done.IsZero():
			text += " (" + enum.ByTag(tag, "selesai", "done") + " " + format.FormatDate(f.Done, locale.DateLong) + ")"
		case !f.Due.IsZero():
			text += " (" + enum.ByTag(tag, "paling lambat", "due") + " " + format.FormatDate(f.Due, locale.DateLong) + ")"
		}
		list = append(list, text)
	}
	return list
}

func budget(b *program.Budget, tag language.Tag) []pair {
	format := locale.Writer{Tag: tag}
	var list []pair
	add := func(id, en string, amount locale.Rupiah) {
		if amount != 0 {
			list = append(list, pair{enum.ByTag(tag, id, en), format.FormatRupiah(amount, locale.RupiahFull)})
		}
	}
	if b.Fund != "" {
		list = append(list, pair{enum.ByTag(tag, "Sumber dana", "Fund"), b.Fund})
	}
	add("Anggaran", "Budget", b.Total)
	add("Realisasi", "Spent", b.Spent)
	return list
}
