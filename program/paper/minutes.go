package paper

import (
	"cmp"
	"errors"
	"io"
	"strings"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/program"
)

// Minutes (berita acara) is the formal record by which parties state what happened: the
// day and the place in its first sentence, the parties, what they state, in how many
// copies, and their signatures side by side, with those of witnesses beneath. Its
// letterhead is that of who signs.
type Minutes struct {
	Letterhead Letterhead     `json:"letterhead,omitzero"`
	Style      Style          `json:"style,omitzero"`
	Number     string         `json:"number,omitempty"`  // as given
	Subject    string         `json:"subject,omitempty"` // of the title; empty is "Pelaksanaan" and the event
	Event      *program.Event `json:"event"`
	On         civil.Date     `json:"on,omitzero"`     // of the record; zero is the last day of the event
	At         string         `json:"at,omitempty"`    // where it was drawn up; empty is the place of the event
	Place      string         `json:"place,omitempty"` // over the signatures: "Metro"; empty is that of the first party that names one
	Parties    []MinutesParty `json:"parties,omitempty"`
	Stated     []string       `json:"stated,omitempty"`    // what they state; none is that the event was held, with who was there
	Witnesses  []Signatory    `json:"witnesses,omitempty"` // "dilakukan di hadapan"
	Duplicates int            `json:"duplicates,omitzero"` // rangkap: in how many copies; zero leaves it out
}

// MinutesParty is one party of minutes. Its NIP is whole where the signatory reveals it.
type MinutesParty struct {
	Signatory Signatory `json:"signatory,omitzero"`
	Address   string    `json:"address,omitempty"` // of its office, where there is no post
	Called    string    `json:"called,omitempty"`  // "Pihak Kesatu"; empty is by the order, where there are several
}

// ErrNotHeld says that minutes would state that an event was held which begins after their
// day.
var ErrNotHeld = errors.New("paper: the minutes are of a day before the event")

// Write writes the minutes. Without an event it is [ErrNoEvent]; minutes that state of
// themselves that the event was held, before it was, are [ErrNotHeld].
func (m *Minutes) Write(w io.Writer, tag language.Tag) error {
	if m.Event == nil {
		return ErrNoEvent
	}
	p := proseOf(m.Event, tag)
	v := &minutesView{Number: numberOf(m.Number), sheet: sheet{Event: textOf(m.Event, tag)}}
	v.Subject = cmp.Or(m.Subject, join(" ", p.say("Pelaksanaan", ""), v.Event.Title))
	v.Title = join(" ", p.say("Berita Acara", "Official Record"), v.Subject)
	on := m.On
	if on.IsZero() {
		on = m.Event.Schedule.Range.End
	}
	v.First = p.firstSentence(on, cmp.Or(m.At, v.Event.Place), len(m.Parties))
	if v.Stated = m.Stated; len(v.Stated) == 0 {
		if start := m.Event.Schedule.Range.Start; !calledOff(m.Event.Status) && !on.IsZero() && on.Before(start) {
			return ErrNotHeld
		}
		v.Stated = p.stated()
	}
	if m.Duplicates > 0 {
		v.Duplicates = p.inWords(m.Duplicates)
	}
	var signers []Signatory
	for i := range m.Parties {
		signers = append(signers, m.Parties[i].Signatory)
	}
	style := m.Style.complete(false).evenly(signers...)
	for i := range m.Parties {
		one := p.party(m, i, on, style)
		v.Parties, v.PartyBlocks = append(v.Parties, one), append(v.PartyBlocks, one.block)
	}
	var err error
	v.WitnessBlocks, err = frame{beside: m.Witnesses}.blocks(m.Style.complete(false), tag)
	if err != nil {
		return err
	}
	return write(w, tag, "minutes", frame{head: m.Letterhead, style: m.Style, notes: append(signers, m.Witnesses...)}, &v.sheet, v)
}

type minutesView struct {
	sheet
	Number        string
	Subject       string
	First         string
	Parties       []minutesParty
	PartyBlocks   []block
	WitnessBlocks []block
	Stated        []string
	Duplicates    string
}

type minutesParty struct {
	block
	Post, Address, Called string
}

// firstSentence begins the minutes: "Pada hari ini, Selasa, tanggal lima, …".
func (p *prose) firstSentence(on civil.Date, at string, parties int) string {
	we := p.say("kami yang bertanda tangan di bawah ini", "we, the undersigned")
	switch parties {
	case 0:
		we = ""
	case 1:
		we = p.say("saya yang bertanda tangan di bawah ini", "I, the undersigned")
	}
	day := p.format.FormatDate(on, locale.DateMinutes)
	switch {
	case day == "":
		day = p.say("Pada hari ini .......... tanggal .......... bulan .......... tahun ..........", "On this day, ..........")
	case !enum.IsEnglish(p.tag):
		day += " (" + p.date(on) + ")"
	}
	return join(", ", day, before(p.say("bertempat di", "at"), at), we) + p.say("", ",")
}

// party lays one party out: who it is, and where it signs.
func (p *prose) party(m *Minutes, i int, on civil.Date, style Style) minutesParty {
	s, _ := m.Parties[i].Signatory.clean()
	called := m.Parties[i].Called
	if called == "" && len(m.Parties) > 1 {
		called = p.say("Pihak "+locale.TitleCase(p.format.OrdinalWords(i+1)), "the "+locale.TitleCase(p.format.OrdinalWords(i+1))+" Party")
	}
	if s.Place, s.On = "", (civil.Date{}); i == len(m.Parties)-1 {
		s.Place, s.On = m.placeOf(), on
	}
	one := minutesParty{block: blockOf(s, letterPaper, false, style, p.tag), Called: called, Address: m.Parties[i].Address}
	one.Post = s.Post
	if s.For != "" {
		one.Post = join(", ", s.Post, p.say("bertindak untuk dan atas nama ", "acting on behalf of ")+s.For)
	}
	if called != "" {
		one.Lines = append([]string{strings.ToUpper(strings.TrimPrefix(called, "the "))}, one.Lines...)
	}
	return one
}

// placeOf is the place over the signatures: as given, else that of the first party that
// names one.
func (m *Minutes) placeOf() string {
	place := m.Place
	for i := range m.Parties {
		place = cmp.Or(place, m.Parties[i].Signatory.Place)
	}
	return place
}

// stated is what minutes state of themselves: that the event was held, by whom and with
// whom, or that it was not.
func (p *prose) stated() []string {
	e := textOf(p.event, p.tag)
	e.Title = cmp.Or(e.Title, p.say("kegiatan", "the event"))
	why := before(p.say("karena", "because of"), p.reason())
	if calledOff(p.event.Status) {
		return []string{join(" ", e.Title, before(p.say("yang semula direncanakan pada", "planned for"), cmp.Or(p.earlier(), e.Days)), within(p.event.Status.Label(p.tag)), why) + ";"}
	}
	run := join(" ", before(p.say("oleh", "by"), e.Organisers), before(p.say("dengan tuan rumah", "and hosted by"), e.Hosts))
	list := []string{join(" ", e.Title, p.say("telah dilaksanakan", "was held"), join(", ", before(p.say("pada hari", "on"), e.Days), e.Time, before(p.say("di", "at"), e.Place), run))}
	var came []string
	for i := range p.event.Audience.Counts {
		if h := &p.event.Audience.Counts[i]; h.Stage == program.StagePresent {
			told := *h
			told.Stage, told.Source = 0, ""
			came = append(came, p.headcount(&told))
		}
	}
	if len(came) > 0 {
		list = append(list, p.say("kegiatan dihadiri ", "it was attended by ")+p.list(came...))
	}
	var speakers []string
	for q := range p.event.PeopleIn(program.PersonSpeaker) {
		if !q.Absent {
			name, post := p.namePost(q)
			speakers = append(speakers, aside(name, post))
		}
	}
	if len(speakers) > 0 {
		list = append(list, p.say("narasumber ialah ", "the speakers were ")+p.list(speakers...))
	}
	if earlier := p.earlier(); earlier != "" {
		list = append(list, join(" ", p.say("kegiatan semula direncanakan pada", "it had been planned for"), earlier, why))
	}
	for i := range list {
		list[i] += ";"
	}
	list[len(list)-1] = strings.TrimSuffix(list[len(list)-1], ";") + "."
	return list
}

// inWords writes a number in digits and in words: "2 (dua)".
func (p *prose) inWords(n int) string {
	return p.format.FormatInt(int64(n)) + " (" + p.format.Terbilang(int64(n)) + ")"
}
