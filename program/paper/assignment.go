package paper

import (
	"io"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
)

// Assignment (surat tugas) is a letter that sends people to an event. Up to four stand
// in the letter; more stand in a list behind it.
type Assignment struct {
	Letterhead  Letterhead                `json:"letterhead,omitzero"`
	Number      string                    `json:"number,omitempty"`      // of the letter, as given
	Considering []string                  `json:"considering,omitempty"` // menimbang: why
	Basis       []string                  `json:"basis,omitempty"`       // dasar: on what it rests, "Surat KPK Nomor …"
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
	v := &assignmentView{Letter: a, sheet: sheet{Event: textOf(a.Event, tag), Signatory: a.Signatory}}
	v.Title = enum.ByTag(tag, "Surat Tugas", "Letter of Assignment") + " " + v.Event.Title
	for i := range a.Assigned {
		p := &a.Assigned[i]
		one := assigned{Name: p.PrintedName()}
		if !p.IsChild() {
			one.Rank, one.Post = p.Rank.Full(), postOf(p)
			one.NIP = printedNIP(p.NIP, a.RevealNIPs)
		}
		if one.Post == "" {
			one.Post = relation(p, tag)
		}
		v.People = append(v.People, one)
	}
	v.Enclosed = len(v.People) > maxInline
	return write(w, tag, "assignment", a.Letterhead, &v.sheet, v)
}

type assignmentView struct {
	sheet
	Letter   *Assignment
	People   []assigned
	Enclosed bool
}

type assigned struct{ Name, Rank, NIP, Post string }
