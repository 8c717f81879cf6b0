package roster

import "strings"

// readTitle reads a line between the people: it may name the group or the office of those
// who follow.
func (f *freeText) readTitle(out rowSink, ln *line, text string) {
	bare := strings.Trim(strings.TrimLeftFunc(text, isSticker), "*_: ")
	if at := strings.LastIndex(bare, " dari "); at >= 0 {
		if office := strings.TrimSpace(bare[at+len(" dari "):]); isOffice(office) {
			f.office = office
		}
	}
	if b := bagOf(bare); b.has(wordSpouse) && len(bare) <= maxHeading {
		f.title = bare
	}
	if bare != "" && len(bare) <= 60 && !endsInYear(bare) && (isSectionWord(bare) || isAnswer(bare) || text[0] == '*' || text[0] == '_') {
		f.section, f.post = bare, ""
		out.pass(ln, PassSection)
		return
	}
	out.pass(ln, PassText)
}
