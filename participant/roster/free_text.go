package roster

import (
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
)

// freeText reads people who stand in no table: blocks of lines like "Nama : …", as in
// letters, one person a block; or the numbered lines of a list out of a chat.
type freeText struct {
	*layout
	chat    bool
	upright bool // headings in the first column
	bullets bool // the people of a chat stand behind bullets, and not numbers
	open    *record
	section string
	signer  bool // the next block is that of who signs
	gap     bool
}

// rowSink takes what rows are read as: somebody's record, or nobody.
type rowSink interface {
	give(r *record)
	pass(ln *line, why Pass)
}

// startFreeText returns the reading of such lines if the rows have any.
func startFreeText(window []line) *freeText {
	names, numbered, bullets, wide := 0, 0, 0, 0
	for i := range window {
		text := labelText(window[i].cells)
		if m, value, _ := labelled(text); m.field == FieldName && value != "" {
			names++
		}
		if no, rest := chatNumber(text); no > 0 && hasLetter(rest) && filled(window[i].cells) <= 2 {
			numbered++
		}
		if filled(window[i].cells) == 1 && hasLetter(bulleted(text)) {
			bullets++
		}
		if filled(window[i].cells) > 2 {
			wide++
		}
	}
	l := &layout{number: 1}
	switch {
	case names > 0:
		l.blocks = true
		return &freeText{layout: l}
	case (numbered >= 2 || numbered == 0 && bullets >= 2) && wide == 0:
		l.columns = []Column{{Field: FieldNo, By: ByContent}, {
			Field: FieldNameNumber, By: ByContent,
			Parts: []Field{FieldName, FieldNumber, FieldRank, FieldPosition, FieldUnit, FieldPhone},
		}}
		l.index()
		return &freeText{layout: l, chat: true, bullets: numbered == 0}
	}
	return nil
}

// labelText returns the cells of a row on one line; where the first is a heading and the
// second all that follows, with a colon between.
func labelText(cells []string) string {
	if len(cells) > 1 && filledAtMost(cells, 2) && !absent(trim(cells[1])) {
		if label := trim(cells[0]); label != "" && !strings.ContainsAny(label, ":=") && !strings.ContainsAny(trim(cells[1])[:1], ":=") && understand(label).sure {
			return label + " : " + trim(cells[1])
		}
	}
	return lineText(cells)
}

// isUpright reports whether a list has its headings one below the other in the first
// column, and what they mean beside them.
func isUpright(window []line) bool {
	var seen fieldBits
	for i := range min(8, len(window)) {
		cells := window[i].cells
		label, value := cellAt(cells, 0), cellAt(cells, 1)
		if label == "" || !filledAtMost(cells, 2) {
			if label != "" {
				return false
			}
			continue
		}
		m := understand(label)
		if !m.sure || m.field == 0 || value != "" && heading(value) != 0 {
			break
		}
		seen |= bitsOf(m.field)
	}
	return seen.has(FieldName) && len(seen.list()) >= 3
}

// lineText returns the cells of a row on one line.
func lineText(cells []string) string {
	if len(cells) == 1 {
		return cells[0]
	}
	var b strings.Builder
	for _, c := range cells {
		if c = trim(c); c != "" {
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
	if rest := strings.TrimSpace(text[at+1:]); strings.IndexByte(rest, ':') > 0 && fold.Equal(label, "kepada") { // "Kepada : 1. Nama : …"
		return labelled(rest)
	}
	if _, rest := chatNumber(label); rest != "" {
		label = rest
	} else if len(label) > 2 && label[1] == '.' && isLetter(label[0]) {
		label = strings.TrimSpace(label[2:])
	}
	label = strings.TrimLeft(label, "-*•· ")
	m = understand(label)
	if !m.sure || m.field == FieldMale || m.field == FieldFemale {
		return meaning{}, "", ""
	}
	return m, strings.TrimLeft(trim(text[at+1:]), ":= "), strings.TrimRight(label, "* ")
}

// chatNumber reads the number in front of a line: "3. Budi", "3) Budi", "3 Budi".
func chatNumber(text string) (no int, rest string) {
	text = strings.TrimLeft(text, " *_\t")
	i := 0
	for i < len(text) && isDigit(text[i]) && i < 24 && no < 1e4 {
		no = no*10 + int(text[i]-'0')
		i++
		if rest := strings.TrimPrefix(text[i:], "\uFE0F"); strings.HasPrefix(rest, keycap) {
			i = len(text) - len(rest) + len(keycap)
			if i == len(text) || !isDigit(text[i]) {
				return no, strings.TrimSpace(strings.Trim(strings.TrimLeft(text[i:], ".)- "), "*_ "))
			}
		}
	}
	if i == 0 || i == len(text) || i > 4 {
		return 0, ""
	}
	if text[i] != '.' && text[i] != ')' && text[i] != ' ' && text[i] != '-' {
		return 0, ""
	}
	return no, strings.TrimSpace(strings.Trim(text[i+1:], "*_ "))
}

// keycap makes a key of the digit before it, as telephones write numbers.
const keycap = "\u20E3"

// bulleted returns what stands behind the bullet of a list, "" where there is none.
func bulleted(text string) string {
	for _, mark := range [...]string{"- ", "• ", "· ", "– ", "* ", "> ", "▪ ", "➢ ", "✅ ", "☑ "} {
		if rest, ok := strings.CutPrefix(text, mark); ok {
			return strings.TrimSpace(rest)
		}
	}
	return ""
}

// read reads one row.
func (f *freeText) read(out rowSink, ln *line) {
	text := trim(labelText(ln.cells))
	switch {
	case absent(text):
		f.gap = true
		out.pass(ln, PassEmpty)
	case f.chat:
		f.readChat(out, ln, plainText(text))
	default:
		f.readLabelled(out, ln, plainText(text))
	}
}

func (f *freeText) readLabelled(out rowSink, ln *line, text string) {
	m, value, label := labelled(text)
	switch {
	case m.field == 0 && f.open != nil && !f.gap && len(ln.cells) > 0 && ln.cells[0] != trim(ln.cells[0]) && len(f.open.cells) > 0:
		f.open.cells[len(f.open.cells)-1] += "\n" + text // indented: goes on with the line above
		f.open.last = ln.row
	case m.field == 0:
		f.flush(out)
		f.signer = strings.Contains(fold.Key(text), "bertandatangan")
		out.pass(ln, PassText)
	case m.field == FieldName && m.of == 0:
		f.flush(out)
		no, _ := chatNumber(text)
		f.open = &record{row: ln.row, last: ln.row, table: f.layout, section: f.section, err: ln.err, listed: no}
		f.set(m, label, value)
	case f.open != nil:
		f.open.last = ln.row
		f.set(m, label, value)
	default:
		if m.field == FieldUnit {
			f.section = oneLine(value)
		}
		out.pass(ln, PassText)
	}
	f.gap = false
}

// set puts a value in the column of its label, a new one if there is none yet.
func (f *freeText) set(m meaning, label, value string) {
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
	if at < 0 { // more labels than columns: with the last one
		f.open.cells[len(f.open.cells)-1] += "\n" + label + " : " + value
		return
	}
	for len(f.open.cells) <= at {
		f.open.cells = append(f.open.cells, "")
	}
	f.open.cells[at] = value
}

func (f *freeText) readChat(out rowSink, ln *line, text string) {
	no, rest := chatNumber(text)
	if f.bullets {
		no, rest = 0, bulleted(text)
	}
	switch {
	case f.bullets && hasLetter(rest):
		f.flush(out)
		f.open = &record{row: ln.row, last: ln.row, table: f.layout, section: f.section, err: ln.err, cells: []string{"", rest}, shown: ln.shown}
	case no > 0 && hasLetter(rest):
		f.flush(out)
		f.open = &record{row: ln.row, last: ln.row, table: f.layout, section: f.section, err: ln.err, listed: no, cells: []string{text[:len(text)-len(rest)], rest}, shown: ln.shown}
		f.open.cells[0] = strings.Trim(f.open.cells[0], " *_")
	case no > 0:
		out.pass(ln, PassUnfilled)
	case f.open != nil && !f.gap && startsKin(text):
		listed := f.open.listed
		f.flush(out)
		f.open = &record{row: ln.row, last: ln.row, table: f.layout, section: f.section, err: ln.err, under: listed > 0, cells: []string{"", text}, shown: ln.shown}
	case f.open != nil && !f.gap && !strings.HasPrefix(text, "*"):
		f.open.cells[1] += "\n" + text
		f.open.last = ln.row
		f.open.shown = CellsOf(f.open.cells)
	default:
		f.flush(out)
		if bare := strings.Trim(text, "*_: "); len(bare) <= 60 && (isSectionWord(bare) || text[0] == '*' || text[0] == '_') {
			f.section = bare
			out.pass(ln, PassSection)
			break
		}
		out.pass(ln, PassText)
	}
	f.gap = false
}

// flush hands the person over who is being read.
func (f *freeText) flush(out rowSink) {
	r := f.open
	if r == nil {
		return
	}
	f.open = nil
	if !f.chat {
		r.shown = CellsOf(r.cells)
	}
	if f.signer {
		f.signer = false
		out.pass(&line{row: r.row, shown: r.shown}, PassSignature)
		return
	}
	out.give(r)
}

func (f *freeText) finish(out rowSink) { f.flush(out) }
