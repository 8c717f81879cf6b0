package paper

import (
	"cmp"
	"io"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
)

// Assignment (surat tugas) is a letter that sends people to an event. Up to four stand
// in the letter; more stand in an annex. Husbands, wives and children who come along are
// not sent by it, unless they have a NIP of their own.
type Assignment struct {
	Letterhead  Letterhead                `json:"letterhead,omitzero"`
	Style       Style                     `json:"style,omitzero"`
	Number      string                    `json:"number,omitempty"`      // of the letter, as given
	Considering []string                  `json:"considering,omitempty"` // menimbang: why
	Basis       []string                  `json:"basis,omitempty"`       // dasar: on what it rests, "Surat KPK Nomor …"
	Verb        string                    `json:"verb,omitempty"`        // "Memerintahkan"; empty is "Menugaskan"
	Assigned    []participant.Participant `json:"assigned,omitempty"`    // kepada
	// RevealNIPs prints the NIPs of those assigned whole, as the letter is for. Otherwise
	// they are masked.
	RevealNIPs bool           `json:"reveal_nips,omitempty"`
	Event      *program.Event `json:"event"`
	Tasks      []string       `json:"tasks,omitempty"` // untuk: what they do; none means taking part in the event
	Signatory  Signatory      `json:"signatory,omitzero"`
	Copies     []string       `json:"copies,omitempty"` // tembusan
}

// maxInline is how many people stand in the letter itself.
const maxInline = 4

// Write writes the letter. Without an event it is [ErrNoEvent].
func (a *Assignment) Write(w io.Writer, tag language.Tag) error {
	if a.Event == nil {
		return ErrNoEvent
	}
	v := &assignmentView{Letter: a, sheet: sheet{Event: textOf(a.Event, tag)}, Number: numberOf(a.Number), Copies: copies(a.Copies)}
	v.Event.Hosts = "" // who is sent asks where, not whose guest
	v.Title = join(" ", enum.ByTag(tag, "Surat Tugas", "Letter of Assignment"), v.Event.Title)
	v.Verb = cmp.Or(a.Verb, enum.ByTag(tag, "Menugaskan", "Hereby assigns"))
	for i := range a.Assigned {
		p := &a.Assigned[i]
		if p.IsChild() || p.IsSpouse() && p.Number() == nil {
			continue
		}
		one := assigned{Name: p.PrintedName(), Post: postOf(p), NIP: printedNIP(p.NIP, a.RevealNIPs)}
		if !p.Rank.IsZero() {
			one.Rank = p.Rank.Full()
		}
		v.HasNIP, v.HasRank = v.HasNIP || one.NIP != "", v.HasRank || one.Rank != ""
		v.People = append(v.People, one)
	}
	v.Enclosed = len(v.People) > maxInline
	f := frame{head: a.Letterhead, style: a.Style, signer: a.Signatory, order: true}
	return write(w, tag, "assignment", f, &v.sheet, v)
}

type assignmentView struct {
	sheet
	Letter          *Assignment
	Number          string
	Verb            string
	People          []assigned
	Enclosed        bool
	HasNIP, HasRank bool
	Copies          []string
}

// Span is how many columns the annex has.
func (v *assignmentView) Span() int {
	n := 3
	for _, has := range [...]bool{v.HasNIP, v.HasRank} {
		if has {
			n++
		}
	}
	return n
}

type assigned struct{ Name, NIP, Rank, Post string }
