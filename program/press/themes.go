package press

import (
	"strings"

	"github.com/integritas-id/integritas/program"
)

// readThemes reads the motto: a short quotation behind "dengan tema".
func (b *builder) readThemes() {
	for i := range b.sentences {
		s := &b.sentences[i]
		if s.other {
			continue
		}
		for k, w := range s.words {
			if at := bareTheme(s.words, k); at.End > 0 {
				b.event.Theme = program.Theme{Text: program.Text{Text: clean(at.In(b.text))}}
				b.fact(Said, at, "/theme")
				return
			}
			if w.low != quoted || k == 0 || wordOf(wordsBefore(s.words, k, 4), themeLeads) < 0 {
				continue
			}
			text := strings.TrimRight(clean(w.In(b.text)), ",. ")
			if text == "" || !b.event.Theme.IsZero() {
				continue
			}
			b.event.Theme = program.Theme{Text: program.Text{Text: text}}
			b.fact(Said, w.Span, "/theme")
			return
		}
	}
}

// bareTheme returns the motto that stands behind its lead in capitals and without marks,
// "mengusung tema Hasil Korupsi Bukanlah Rezeki": the zero Span for none.
func bareTheme(words []word, k int) Span {
	if w := words[k]; w.low != "tema" && w.low != "bertema" && w.low != "temanya" || w.stop != 0 && w.stop != ':' {
		return Span{}
	}
	from := k + 1
	for from < len(words) && wordOf(words[from:from+1], " yang diangkat diusung adalah yakni yaitu ") == 0 {
		from++
	}
	for k := from; k < min(from+6, len(words)-1) && words[k].stop == 0; k++ {
		if wordOf(words[k:k+1], " adalah yakni yaitu ") == 0 {
			from = k + 1 // tema Hakordia tahun ini adalah …
			break
		}
	}
	end := from
	for end < len(words) && words[end].low != quoted && (words[end].capital || isLinkWord(words[end].low) && end+1 < len(words) && words[end+1].capital) && (end == from || words[end-1].stop == 0 || words[end-1].stop == ',' || words[end-1].stop == ':') {
		end++
	}
	if end < from+3 || !words[from].capital {
		return Span{}
	}
	return Span{words[from].Start, words[end-1].End}
}

// isLinkWord reports whether a word is written small within a title.
func isLinkWord(low string) bool {
	return strings.Contains(" dan di untuk dari yang dengan bagi ke tanpa demi melalui menuju dalam pada ", " "+low+" ")
}

// relationLeads are the words before the name of what the event is part of.
var relationLeads = [...]struct {
	phrase string
	kind   program.RelationKind
}{
	{"dalam rangka memperingati", program.RelationPartOf},
	{"dalam rangka peringatan", program.RelationPartOf},
	{"dalam rangka menyambut", program.RelationAhead},
	{"dalam rangka menyongsong", program.RelationAhead},
	{"dalam rangka", program.RelationPartOf},
	{"rangkaian peringatan", program.RelationPartOf},
	{"rangkaian dari", program.RelationPartOf},
	{"bagian dari rangkaian", program.RelationPartOf},
	{"rangkaian kegiatan", program.RelationPartOf},
	{"menjelang peringatan", program.RelationAhead},
	{"menjelang", program.RelationAhead},
	{"menyambut", program.RelationAhead},
	{"memperingati", program.RelationPartOf},
	{"puncak peringatan", program.RelationPartOf},
	{"peringatan", program.RelationPartOf},
	{"bertepatan dengan", program.RelationBeside},
}

// readRelations reads what the event is part of or leads up to, where that has a name.
func (b *builder) readRelations() {
	for i := range b.sentences {
		s := &b.sentences[i]
		if s.other || len(b.event.Related) > 5 {
			continue
		}
		for k := range s.words {
			n, kind := 0, program.RelationKind(0)
			for _, l := range relationLeads {
				if startsWith(s.words[k:], l.phrase) && strings.Count(l.phrase, " ")+1 > n {
					n, kind = strings.Count(l.phrase, " ")+1, l.kind
				}
			}
			if n > 0 && b.addRelation(s.words, k+n, kind) {
				break
			}
		}
	}
}

func (b *builder) addRelation(words []word, at int, kind program.RelationKind) bool {
	if at >= len(words) || !words[at].capital || words[at].low == quoted || !isOccasion(words[at].low) {
		return false
	}
	end := at + 1
	for to := b.titleEnd(words, at+1); end < to && !isPassive(words[end]) && !strings.Contains(b.text[words[end-1].End:words[end].Start], "),"); {
		end++
	}
	span := Span{words[at].Start, words[end-1].End}
	if span.overlaps(b.titleAt) {
		return false
	}
	name := clean(b.closed(span))
	if isHakordia(name) && isHakordia(b.event.Title.Text) {
		return false // the event itself
	}
	for _, r := range b.event.Related {
		if strings.EqualFold(r.Name, name) || isHakordia(r.Name) && isHakordia(name) {
			return false
		}
	}
	b.event.Related = append(b.event.Related, program.Relation{Kind: kind, Name: name})
	b.fact(Said, span, "/related/%d", len(b.event.Related)-1)
	return true
}

// isPassive reports whether a small word has the form of a passive verb, with which a name is
// over: "peringatan Hakordia dirancang …".
func isPassive(w word) bool {
	return !w.capital && len(w.low) > 6 && strings.HasPrefix(w.low, "di")
}

// isHakordia reports whether a name is that of the day against corruption.
func isHakordia(name string) bool {
	name = strings.ToLower(strings.ReplaceAll(name, " ", ""))
	return strings.Contains(name, "hakordia") || strings.Contains(name, "hariantikorupsi")
}

// isOccasion reports whether a word begins the name of an occasion or a series.
func isOccasion(low string) bool {
	switch low {
	case "hari", "hakordia", "hut", "roadshow", "peringatan", "festival", "pekan", "bulan", "road", "acffest", "jelajah", "ulang":
		return true
	}
	return false
}
