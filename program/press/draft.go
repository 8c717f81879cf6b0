package press

import (
	"iter"
	"strings"

	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/program"
)

// Draft is an event as a report tells it, with the words that each fact rests on.
type Draft struct {
	Event program.Event `json:"event"`
	Facts []Fact        `json:"facts"` // in the order of the text
	Parts []Part        `json:"parts"` // the whole text in its order, each sentence told apart
}

// Span is a part of the report: the bytes from Start up to and without End.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// In returns the words of a report that the span holds, "" where it does not lie in it.
func (s Span) In(text string) string {
	if s.Start < 0 || s.End > len(text) || s.Start > s.End {
		return ""
	}
	return text[s.Start:s.End]
}

// overlaps reports whether two spans share a byte.
func (s Span) overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// holds reports whether o lies in s.
func (s Span) holds(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Fact is one member of the draft's event and the words that it was read from.
type Fact struct {
	Path  string    `json:"path"` // JSON Pointer into the event: "/people/0"
	Words Span      `json:"words"`
	Sure  Certainty `json:"sure"`
}

// Certainty is how sure a fact is. The zero Certainty is unknown.
type Certainty uint8

// The degrees.
const (
	Said    Certainty = iota + 1 // tertulis: the words say it
	Implied                      // tersirat: the words and their place imply it; a person should look
)

var certaintySet = enum.Set[Certainty]{Name: "Certainty", ID: "kepastian", EN: "certainty", Rows: []enum.Row{
	Said:    {Code: "tertulis", ID: "Tertulis", EN: "Said"},
	Implied: {Code: "tersirat", ID: "Tersirat", EN: "Implied"},
}}

// Part is a stretch of the report: a line that is no news, or a sentence.
type Part struct {
	Kind  PartKind `json:"kind"`
	Words Span     `json:"words"`
}

// PartKind is what a stretch of a report is. The zero PartKind is unknown.
type PartKind uint8

// The kinds of parts.
const (
	PartRead       PartKind = iota + 1 // terbaca: a sentence that facts rest on
	PartUnread                         // belum-terbaca: a sentence that nothing was read from
	PartOtherEvent                     // kegiatan-lain: a sentence about another event or time
	PartHeadline                       // judul-berita
	PartByline                         // keterangan-redaksi: author, editor, day, address of the newsroom
	PartCaption                        // keterangan-foto
	PartAdvert                         // iklan: advertisements, BACA JUGA and other calls to read on
)

var partKindSet = enum.Set[PartKind]{Name: "PartKind", ID: "bagian berita", EN: "part of a report", Rows: []enum.Row{
	PartRead:       {Code: "terbaca", ID: "Terbaca", EN: "Read"},
	PartUnread:     {Code: "belum-terbaca", ID: "Belum terbaca", EN: "Unread"},
	PartOtherEvent: {Code: "kegiatan-lain", ID: "Kegiatan lain", EN: "Another event"},
	PartHeadline:   {Code: "judul-berita", ID: "Judul berita", EN: "Headline"},
	PartByline:     {Code: "keterangan-redaksi", ID: "Keterangan redaksi", EN: "Byline"},
	PartCaption:    {Code: "keterangan-foto", ID: "Keterangan foto", EN: "Caption"},
	PartAdvert:     {Code: "iklan", ID: "Iklan dan tautan", EN: "Advertisement"},
}}

// Unread yields the sentences that nothing was read from and those about other events,
// in the order of the text: what is left for a person. It may be ranged over any number
// of times.
func (d *Draft) Unread() iter.Seq[Part] {
	return func(yield func(Part) bool) {
		for _, p := range d.Parts {
			if (p.Kind == PartUnread || p.Kind == PartOtherEvent) && !yield(p) {
				return
			}
		}
	}
}

// FactsAt yields the facts of one member of the event, "/people/0", and of what is below
// it. It may be ranged over any number of times.
func (d *Draft) FactsAt(path string) iter.Seq[Fact] {
	return func(yield func(Fact) bool) {
		for _, f := range d.Facts {
			if rest, ok := strings.CutPrefix(f.Path, path); ok && (rest == "" || rest[0] == '/') && !yield(f) {
				return
			}
		}
	}
}
