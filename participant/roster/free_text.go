package roster

import (
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
)

// freeText reads people who stand in no table: blocks of lines like "Nama : …", as in
// letters, one person a block; or the lines of a list out of a chat.
type freeText struct {
	*layout
	chat      bool
	upright   bool                                           // headings in the first column
	matters   bool                                           // the items of a chat are what was said, asked, or decided
	bullets   bool                                           // the people of a chat stand behind bullets, and not numbers
	addressed bool                                           // or behind words of address
	apart     func(text string) (lead string, all []mention) // divides lines of several people
	open      *record
	section   string
	office    string    // of those who follow, from the line above them
	post      string    // of those who follow
	party     party     // what the last line said of who comes
	held      []*record // those who sign, until it is known whether somebody else comes
	gap       bool
	asked     string // the question whose answer is on the next line
	asks      bool   // each answer stands on the line below its question
}

// mention is somebody in a line of several.
type mention struct{ name, mail string }

// rowSink takes what rows are read as: somebody's record, or nobody.
type rowSink interface {
	give(r *record)
	pass(ln *line, why Pass)
}

// labelText returns the cells of a row on one line; where one is a heading and the next
// all that follows, with a colon between: "Nama;Budi", "a.;Nama;Budi".
func labelText(cells []string) string {
	text, _ := labelTextAndRest(cells)
	return text
}

// labelTextAndRest returns the same, and what stands in the row beside: the heading No, cells
// behind that hold a word for nothing, such as "kosong".
func labelTextAndRest(cells []string) (text string, rest []string) {
	label, at := firstFilled(cells)
	if at >= 0 && (isMarkOnly(label) || listNumber(label) > 0 || len(label) == 2 && isLetter(label[0])) {
		if next, behind := firstFilled(cells[at+1:]); behind >= 0 {
			if fold.Equal(label, "no") {
				rest = []string{label} // a heading, and no mark
			}
			label, at = next, at+1+behind
		}
	}
	value, behind := firstFilled(cells[at+1:])
	if behind < 0 || filled(cells[at+behind+2:]) > 0 || absent(value) || strings.ContainsAny(label, ":=") || strings.ContainsAny(value[:1], ":=") || !understand(label).sure {
		return lineText(cells), nil
	}
	return label + " : " + value, append(rest, cells[at+behind+2:]...)
}

// lineText returns the cells of a row on one line. One that begins with a space was divided
// at a comma of the text: "Ketua : Budi, Ani".
func lineText(cells []string) string {
	if len(cells) == 1 {
		return cells[0]
	}
	var b strings.Builder
	for _, cell := range cells {
		if c := trim(cell); c != "" {
			if b.Len() > 0 && cell[0] == ' ' {
				b.WriteByte(',')
			}
			if b.Len() > 0 {
				b.WriteByte(' ')
			}
			b.WriteString(c)
		}
	}
	return b.String()
}

// labelled divides "1. Nama Lengkap : Budi" into what the label means and the value.
func labelled(text string) (m meaning, value, label string) {
	at := strings.IndexAny(text, ":=")
	if at < 0 || at > maxHeading/2 {
		return meaning{}, "", ""
	}
	label = strings.TrimSpace(text[:at])
	if _, rest := chatNumber(label); rest != "" {
		label = rest
	} else if len(label) > 2 && isLetter(label[0]) && (label[1] == '.' || label[1] == ')') {
		label = strings.TrimSpace(label[2:])
	}
	label = strings.TrimLeft(label, "-*•· ")
	m = understand(label)
	if !m.sure || m.field == FieldMale || m.field == FieldFemale {
		return meaning{}, "", ""
	}
	return m, strings.TrimLeft(trim(text[at+1:]), ":= "), label
}

// withoutLetter takes the letter of a part of an item off: "a. Pangkat", "b) Jabatan".
func withoutLetter(text string) string {
	text = trim(text)
	if len(text) > 2 && isLetter(text[0]) && text[0] >= 'a' && (text[1] == '.' || text[1] == ')') {
		return trim(text[2:])
	}
	return text
}

// start opens the record of somebody at a line.
func (f *freeText) start(ln *line, cells ...string) {
	f.open = &record{row: ln.row, last: ln.row, table: f.layout, section: f.section, office: f.office, post: f.post, err: ln.err, cells: cells, shown: ln.shown}
}

// set puts a value in the column of its label, a new one if there is none yet. A label that
// is written otherwise than the heading of its column is told.
func (f *freeText) set(out rowSink, m meaning, label, value string) {
	at := -1
	for c := range f.columns {
		if fold.Equal(f.columns[c].Heading, label) && (c >= len(f.open.cells) || f.open.cells[c] == "") {
			at = c
			break
		}
	}
	if at < 0 && len(f.columns) < MaxColumns {
		at = len(f.columns)
		col := Column{Heading: label, Field: m.field, Of: m.of, By: ByHeading}
		if m.parts != bitsOf(m.field) {
			col.Parts = m.parts.list()
		}
		f.columns = append(f.columns, col)
		f.at, f.own = [FieldOther + 1]int16{}, [FieldOther + 1]int16{}
		f.index()
	}
	if at < 0 { // more labels than columns
		out.pass(&line{row: f.open.last, shown: CellsOf([]string{label + " : " + value})}, PassText)
		return
	}
	for len(f.open.cells) <= at {
		f.open.cells = append(f.open.cells, "")
	}
	f.open.cells[at] = value
	if f.columns[at].Heading != label {
		out.pass(&line{row: f.open.last, shown: CellsOf([]string{label})}, PassHeading)
	}
}

// maxHeld is how many of those who sign are held: more of them are a list.
const maxHeld = 16

// flush hands the person over who is being read, or holds one who signs.
func (f *freeText) flush(out rowSink) {
	r := f.open
	if r == nil {
		return
	}
	f.open = nil
	if !f.chat {
		r.shown = CellsOf(r.cells)
	}
	switch f.party {
	case partySigner:
		if f.held = append(f.held, r); len(f.held) == maxHeld {
			f.giveHeld(out)
		}
	case partyOther:
		f.passSigner(out, r)
	case partySpouse, partyChild:
		f.giveHeld(out)
		r.kin = f.party.relation()
		out.give(r)
	default:
		for _, signer := range f.held {
			f.passSigner(out, signer)
		}
		f.held = nil
		out.give(r)
	}
}

// passSigner tells of somebody who is not meant: the cells as they stood, each behind its
// label, for nobody is shown the columns of a row that is passed over.
func (f *freeText) passSigner(out rowSink, r *record) {
	var cells []string
	for c, text := range r.cells {
		if text != "" {
			cells = append(cells, f.columns[c].Heading+" : "+text)
		}
	}
	out.pass(&line{row: r.row, shown: CellsOf(cells)}, PassSignature)
}

// giveHeld hands over those who sign: it is they whom the text is about.
func (f *freeText) giveHeld(out rowSink) {
	for _, signer := range f.held {
		out.give(signer)
	}
	f.held = nil
}

func (f *freeText) finish(out rowSink) {
	f.flush(out)
	f.giveHeld(out)
}
