package press

import (
	"strings"

	"github.com/integritas-id/integritas/pillar"
	"github.com/integritas-id/integritas/program"
)

// readPillars reads pillars, approaches and values by name, where the sentence says that
// they are such. What is quoted counts too: it is the speakers who name them.
func (b *builder) readPillars() {
	for i := range b.sentences {
		s := &b.sentences[i]
		if s.other {
			continue
		}
		words := b.allWords(s.Span)
		if wordOf(words, " pilar trisula ") >= 0 || findPhrase(words, "strategi pemberantasan") >= 0 {
			b.readPillarNames(words)
		}
		b.readApproach(words)
		b.readValueNames(words)
		if k := findPhrase(words, "peran serta masyarakat"); k >= 0 && b.event.Enabler == 0 && !words[k].capital && !isMeasured(words[:k]) {
			at := Span{words[k].Start, words[k+2].End}
			b.event.Enabler, b.event.EnablerNamed = pillar.EnablerPublicParticipation, clean(at.In(b.text))
			b.fact(Said, at, "/enabler")
			b.fact(Said, at, "/enabler_named")
		}
	}
}

// isMeasured reports whether words lead in a list of what is measured, which takes up the same
// phrases: "lima indikator, meliputi pelayanan publik, peran serta masyarakat".
func isMeasured(words []word) bool {
	return wordOf(words, " indikator komponen kriteria parameter ") >= 0
}

// readPillarNames reads the names of pillars: pencegahan, perbaikan sistem, represif.
func (b *builder) readPillarNames(words []word) {
	for k := 0; k < len(words); k++ {
		for n := min(2, len(words)-k); n > 0 && words[k].low != "pilar"; n-- {
			at := Span{words[k].Start, words[k+n-1].End}
			text := clean(at.In(b.text))
			p, err := pillar.ParsePillar(text)
			if err != nil || n == 2 && words[k].stop != 0 || k > 0 && words[k-1].low == "pelayanan" {
				continue
			}
			b.addPillar(program.PillarMention{Text: text, Pillar: p}, at)
			k += n - 1
			break
		}
	}
}

func (b *builder) addPillar(m program.PillarMention, at Span) {
	for _, old := range b.event.PillarsNamed {
		if strings.EqualFold(old.Text, m.Text) {
			return
		}
	}
	b.event.PillarsNamed = append(b.event.PillarsNamed, m)
	b.fact(Said, at, "/pillars_named/%d", len(b.event.PillarsNamed)-1)
}

// approaches are the words behind "pendekatan".
var approaches = map[string]pillar.Approach{
	"kultural": pillar.ApproachCultural, "budaya": pillar.ApproachCultural, "struktural": pillar.ApproachStructural, "instrumental": pillar.ApproachInstrumental,
}

// readApproach reads "pendekatan kultural".
func (b *builder) readApproach(words []word) {
	for k := 0; k+1 < len(words); k++ {
		if words[k].low != "pendekatan" {
			continue
		}
		a := approaches[words[k+1].low]
		if a == 0 {
			continue
		}
		known := false
		for _, old := range b.event.Approaches {
			known = known || old == a
		}
		if !known {
			b.event.Approaches = append(b.event.Approaches, a)
			b.fact(Said, Span{words[k].Start, words[k+1].End}, "/approaches/%d", len(b.event.Approaches)-1)
		}
	}
}

// readValueNames reads the nine values where a sentence speaks of values, or of living
// by one: "membudayakan hidup jujur".
func (b *builder) readValueNames(words []word) {
	from := wordOf(words, " nilai nilai-nilai ")
	if k := findPhrase(words, "hidup jujur"); k >= 0 {
		b.addValue(words, k+1, 1)
	}
	if from < 0 {
		return
	}
	for k := from + 1; k < len(words); k++ {
		if wordOf(words[k:k+1], " serta nilai ") >= 0 && k > from+30 {
			return
		}
		for n := min(2, len(words)-k); n > 0; n-- {
			if (n == 1 || words[k].stop == 0) && b.addValue(words, k, n) {
				k += n - 1
				break
			}
		}
	}
}

// addValue adds the value that words name, and reports whether they name one.
func (b *builder) addValue(words []word, k, n int) bool {
	at := Span{words[k].Start, words[k+n-1].End}
	v, err := pillar.ParseValue(at.In(b.text))
	if err != nil {
		return false
	}
	if !b.event.Values.Has(v) {
		b.event.Values = b.event.Values | pillar.ValueSetOf(v)
		b.fact(Said, at, "/values")
	}
	return true
}
