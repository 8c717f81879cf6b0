package roster

import "strings"

// asksBelow reports whether each answer stands on the line below its question, as in a copy of
// the answers to a form: a name and two more.
func asksBelow(window []line) bool {
	var answered fieldBits
	asked := Field(0)
	for i := range window {
		text := trim(lineText(window[i].cells))
		if text == "" {
			continue
		}
		if !filledAtMost(window[i].cells, 1) {
			return false
		}
		switch f := questionOf(text); {
		case f != 0:
			asked = f
		case asked == FieldName && !isName(text):
			return false
		case asked != 0:
			answered |= bitsOf(asked)
			asked = 0
		}
	}
	return answered.has(FieldName) && len(answered.list()) >= 3
}

// questionOf returns the field that a line asks for, FieldOther for one that no record has; 0
// for an answer.
func questionOf(text string) Field {
	if m := understand(text); m.sure && m.field != 0 {
		return m.field
	}
	if strings.HasSuffix(text, "?") {
		return FieldOther
	}
	return 0
}

// readAsked reads a line that asks, or the answer to the one above.
func (f *freeText) readAsked(out rowSink, ln *line, text string) {
	if questionOf(text) != 0 {
		f.asked = text
		out.pass(ln, PassHeading)
		return
	}
	question := f.asked
	f.asked = ""
	if question == "" || strings.HasSuffix(question, "?") {
		out.pass(ln, PassText)
		return
	}
	f.readLabelled(out, ln, strings.TrimRight(question, " *:")+" : "+text)
}
