package roster

import (
	"strconv"
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
)

// readTitle reads a line between the people: it may name the group or the office of those
// who follow.
func (f *freeText) readTitle(out rowSink, ln *line, text string) {
	bare := strings.Trim(strings.TrimLeftFunc(text, isSticker), "*_: ")
	f.matters = endsOpen(text) && isMatter(bare)
	if at := strings.LastIndex(bare, " dari "); at >= 0 && !isLetterWord(bare) {
		if office := strings.TrimLeft(bare[at+len(" dari "):], ": "); isOffice(office) {
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

// isLetterWord reports whether a line tells of the letter that came, "Surat dari : KPK RI",
// and so not where those who follow are from.
func isLetterWord(text string) bool {
	first, _, _ := strings.Cut(text, " ")
	switch strings.ToLower(strings.Trim(first, ".:")) {
	case "surat", "srt", "undangan", "tembusan", "perihal", "hal":
		return true
	}
	return false
}

// isMatter reports whether what stands below a line is what was talked about, and no people.
func isMatter(text string) bool {
	key := fold.Key(text)
	for _, start := range [...]string{"pembahasan", "agenda", "materi", "hasil", "kesimpulan", "keputusan", "rekomendasi", "tindaklanjut", "jalannyarapat", "susunanacara", "rundown", "acara", "ketentuan", "syarat", "persyaratan", "perlengkapan", "tatatertib", "discussion", "decisions", "actionitems"} {
		if strings.HasPrefix(key, start) {
			return true
		}
	}
	return false
}

// isAside reports whether a line below somebody tells something else behind a label of its
// own, "Tidak hadir : …", "Isi disposisi : …": it is no part of his or her post.
func isAside(text string) bool {
	label, value, ok := strings.Cut(text, ":")
	label = strings.TrimSpace(label)
	if !ok || label == "" || len(label) > maxHeading/2 || !hasLetter(label) || digits(label) > 0 || !hasLetter(value) || strings.ContainsAny(label, "(,/@") {
		return false
	}
	if kinWord(strings.Fields(label)[0]) != 0 || isRelationWord(label) || isRole(label) {
		return false
	}
	m := understand(label)
	return !m.sure || m.field == FieldOther
}

// readAside reads such a line: those who are numbered behind the label of who is there,
// "Hadir : 1. Budi 2. Ani", are people.
func (f *freeText) readAside(out rowSink, ln *line, text string) {
	label, value, _ := strings.Cut(text, ":")
	names := numberedApart(strings.TrimSpace(value))
	if len(names) == 0 || !isPresent(label) {
		out.pass(ln, PassText)
		return
	}
	f.section = strings.TrimSpace(label)
	for _, name := range names {
		f.flush(out)
		f.start(ln, "", name)
	}
}

// numberedApart divides "1. Budi 2. Ani" at its numbers, which count on from one.
func numberedApart(text string) []string {
	var names []string
	for no, rest := chatNumber(text); no == len(names)+1 && hasLetter(rest); no, rest = chatNumber(text) {
		next := " " + strconv.Itoa(no+1) + "."
		name, _, _ := strings.Cut(rest, next)
		names = append(names, strings.Trim(name, " ,;"))
		if text = strings.TrimSpace(rest[len(name):]); text == "" {
			break
		}
	}
	return names
}
