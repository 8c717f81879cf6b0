package paper

import (
	"cmp"
	"io"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/program"
)

// Notula is the record of a meeting: who chaired, who took the notes and who was there,
// what was said, what was decided, and when it ended. One without decisions says so.
type Notula struct {
	Letterhead   Letterhead     `json:"letterhead,omitzero"`
	Style        Style          `json:"style,omitzero"`
	Topic        string         `json:"topic,omitempty"` // empty is the title of the event
	Event        *program.Event `json:"event"`
	Chair        string         `json:"chair,omitempty"`
	Secretary    string         `json:"secretary,omitempty"`
	NoteTaker    string         `json:"note_taker,omitempty"`   // empty is who signs
	Participants []string       `json:"participants,omitempty"` // none is the audience as the event tells it
	Opening      []string       `json:"opening,omitempty"`
	Discussion   []string       `json:"discussion,omitempty"`
	Decisions    []string       `json:"decisions,omitempty"`
	Closed       civil.Clock    `json:"closed,omitzero"`    // when it was closed; zero is the end that the event states
	Attached     bool           `json:"attached,omitempty"` // the signed attendance list lies behind
	Signatory    Signatory      `json:"signatory,omitzero"`
	Beside       []Signatory    `json:"beside,omitempty"` // who signs at its left: the chair
}

// Write writes the record. Without an event it is [ErrNoEvent].
func (n *Notula) Write(w io.Writer, tag language.Tag) error {
	if n.Event == nil {
		return ErrNoEvent
	}
	p := proseOf(n.Event, tag)
	v := &notulaView{sheet: sheet{Event: textOf(n.Event, tag)}}
	v.Topic = cmp.Or(n.Topic, v.Event.Title)
	v.Title = join(" ", p.say("Notula", "Meeting Notes"), v.Topic)
	v.Rows = n.rows(p)
	v.Parts = append(v.Parts,
		section{Heading: p.say("Pembukaan", "Opening"), Items: n.Opening},
		section{Heading: p.say("Pembahasan", "Discussion"), Items: n.discussion(p)},
		section{Heading: p.say("Keputusan", "Decisions"), Items: n.Decisions})
	if len(n.Decisions) == 0 {
		v.Parts[2].Text = []string{p.say("Tidak ada keputusan yang diambil.", "No decision was taken.")}
	}
	v.Parts = append(v.Parts, section{Heading: p.say("Penutup", "Closing"), Text: []string{n.closing(p)}})
	return write(w, tag, "notula", frame{head: n.Letterhead, style: n.Style, signer: n.Signatory, beside: n.Beside}, &v.sheet, v)
}

type notulaView struct {
	sheet
	Topic string
	Rows  []pair
	Parts []section
}

// rows are the head of the record.
func (n *Notula) rows(p *prose) []pair {
	f := &pairs{prose: p}
	e := textOf(n.Event, p.tag)
	f.add("Kegiatan", "Event", e.Title)
	f.add("Hari, tanggal", "Date", e.Days)
	f.add("Keterangan", "Note", e.Notice)
	f.add("Waktu", "Time", e.Time)
	f.add("Tempat", "Venue", e.Place)
	f.add("Pimpinan", "Chair", n.Chair)
	f.add("Sekretaris", "Secretary", n.Secretary)
	f.add("Notulis", "Notes by", cmp.Or(n.NoteTaker, n.Signatory.Name.String()))
	participants := n.Participants
	if len(participants) == 0 {
		participants = p.groups(&n.Event.Audience)
	}
	f.add("Peserta", "Participants", p.list(participants...))
	return f.list
}

// discussion is what was said; what the event tells of it, where the caller tells nothing.
func (n *Notula) discussion(p *prose) []string {
	if len(n.Discussion) > 0 {
		return n.Discussion
	}
	return p.statements().Items
}

// closing says when the meeting ended.
func (n *Notula) closing(p *prose) string {
	end := n.Closed
	if end.IsZero() {
		end = n.Event.Schedule.To
	}
	text := p.say("Kegiatan ditutup", "The meeting was closed")
	if !end.IsZero() {
		text = join(" ", text, before(p.say("", "at"), p.format.FormatClock(end, n.Event.Schedule.Zone)))
	}
	text += "."
	if n.Attached {
		text += p.say(" Daftar hadir yang ditandatangani terlampir.", " The signed attendance list is attached.")
	}
	return text
}
