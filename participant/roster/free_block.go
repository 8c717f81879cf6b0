package roster

import (
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/internal/lexicon"
)

// readLabelled reads a line of a letter or form. A name begins the block of a person; what
// stands above it tells whether he or she is meant.
func (f *freeText) readLabelled(out rowSink, ln *line, text string) {
	word, text := addressee(text)
	if word != "" {
		f.flush(out)
		f.party = partyMeant
		out.pass(&line{row: ln.row, shown: CellsOf([]string{word})}, PassText)
	}
	m, value, label := labelled(text)
	if field, bare := numberLabel(text); m.field == 0 && f.open != nil && numberFields.has(field) && (digits(bare) >= labelledLeast || absent(bare)) { // "NIP. 1980…"
		m, value, label = plainly(field), bare, strings.TrimRight(text[:len(text)-len(bare)], " .:")
	}
	role, holder := roleLabel(text)
	switch {
	case m.field == 0 && f.open != nil && !f.gap && !isClause(text) && len(ln.cells) > 0 && ln.cells[0] != trim(ln.cells[0]) && len(f.open.cells) > 0:
		f.open.cells[len(f.open.cells)-1] += "\n" + text // indented: goes on with the line above
		f.open.last = ln.row
	case m.field == 0 && isName(holder):
		f.flush(out)
		f.party = partyMeant
		f.start(ln)
		f.set(out, plainly(FieldName), role, holder)
		f.open.role = role
	case m.field == 0:
		if isClause(text) && strings.Contains(fold.Key(text), "pihak") {
			f.party = partyMeant // both parties of a deed sign, and both are meant
		}
		f.flush(out)
		f.party = partyOf(text)
		out.pass(ln, PassText)
	case m.parts&namesPeople != 0 && m.of == 0 && value == "" && !strings.Contains(fold.Key(label), "nama"): // "Yang hadir :"
		f.flush(out)
		out.pass(ln, PassText)
	case m.parts&namesPeople != 0 && m.of == 0: // "Nama/NIP" too
		f.flush(out)
		f.begin(ln, text)
		f.set(out, m, label, value)
	case f.open != nil:
		f.open.last = ln.row
		f.set(out, m, label, value)
	default:
		if m.field == FieldUnit {
			f.section = oneLine(value)
		}
		out.pass(ln, PassText)
	}
	f.gap = false
}

// isClause reports whether a line goes on with the sentence of a deed around a block:
// "selanjutnya disebut PIHAK PERTAMA".
func isClause(text string) bool {
	key := fold.Key(text)
	for _, start := range [...]string{"selanjutnya", "yangselanjutnya", "dalamhalini", "bertindak", "untukselanjutnya", "denganini", "adalahbenar", "disebut"} {
		if strings.HasPrefix(key, start) {
			return true
		}
	}
	return false
}

// labelledLeast is how many digits at least a number of a person has behind a label alone.
const labelledLeast = 6

// addressee divides "Kepada : 1. Nama : Budi", where a letter says whom it sends, into the
// word and what follows.
func addressee(text string) (word, rest string) {
	at := strings.IndexByte(text, ':')
	if at < 0 || at > maxHeading/2 || !fold.Equal(text[:at], "kepada") || strings.IndexByte(text[at+1:], ':') < 0 {
		return "", text
	}
	return text[:at+1], strings.TrimSpace(text[at+1:])
}

// begin opens the block of a name. One that has the first number of a list is none of those
// who sign.
func (f *freeText) begin(ln *line, text string) {
	no, _ := chatNumber(text)
	if no == 1 && len(f.held) > 0 {
		f.party = partyMeant
	}
	f.start(ln)
	f.open.listed = no
}

// roleLabel divides "Ketua : Budi" into the post and who holds it, both empty where the
// line says nothing of the kind.
func roleLabel(text string) (post, holder string) {
	text, _ = sectionMark(text) // "III. Ketua : Budi"
	label, holder, ok := strings.Cut(text, ":")
	if _, rest := chatNumber(label); rest != "" {
		label = rest
	}
	label = withoutLetter(strings.Trim(label, " -*•·_"))
	if !ok || len(label) > maxHeading || !isRole(label) {
		return "", ""
	}
	return label, strings.Trim(holder, " *_")
}

// isRole reports whether a label is a post, or a part in a committee or an event.
func isRole(label string) bool {
	return !isRelationWord(label) && (isPost(label) || startsPost(label) || startsWith(label, lexicon.StartsPart))
}
