package press

import (
	"strings"

	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/region"
)

// mostLoci is how many loci are read of one report.
const mostLoci = 60

// readLoci reads villages that are listed: "adalah Desa Punggul di Kabupaten Badung; Desa
// Awan (Bangli), dan Desa Aan (Klungkung)". One village alone is the place of an event, or
// an example of the speaker's; two make a list.
func (b *builder) readLoci() {
	for i := range b.sentences {
		s := &b.sentences[i]
		if s.other || b.teller(i) != "" || wordOf(s.words, " sebelumnya ") >= 0 {
			continue
		}
		found := b.lociIn(s)
		if len(found) < 2 || len(b.event.Loci)+len(found) > mostLoci {
			continue
		}
		role := locusRole(s.words)
		for _, l := range found {
			if role == 0 {
				break
			}
			b.event.Loci = append(b.event.Loci, program.Locus{Role: role, Area: l.area})
			b.fact(Said, l.Span, "/loci/%d", len(b.event.Loci)-1)
		}
	}
}

// locusRole tells what the villages of a sentence are to the event: zero where its words do
// not say.
func locusRole(words []word) program.LocusRole {
	switch {
	case hasPhrase(words, []string{"calon", "kandidat", "diusulkan", "nominasi", "nominator"}):
		return program.LocusCandidate
	case hasPhrase(words, []string{"diobservasi", "observasi"}):
		return program.LocusObserved
	case hasPhrase(words, []string{"dinilai", "penilaian"}):
		return program.LocusRated
	case hasPhrase(words, []string{"terpilih", "ditetapkan", "dinobatkan", "percontohan"}):
		return program.LocusChosen
	case hasPhrase(words, []string{"mendapat bimbingan teknis", "mendapatkan bimbingan teknis", "mendapat bimtek", "sasaran", "lokus"}):
		return program.LocusTarget
	}
	return 0
}

// locusAt is a village and where it is named.
type locusAt struct {
	Span
	area program.Area
}

// lociIn returns the villages that a sentence names, each with the region told behind it.
func (b *builder) lociIn(s *sentence) []locusAt {
	var found []locusAt
	for k := 0; k+1 < len(s.words); k++ {
		if !isVillageWord(s.words[k].low) || !s.words[k].capital || s.words[k].stop != 0 || !s.words[k+1].capital || isProgrammeWord(s.words[k+1].low) {
			continue
		}
		end := k + 2
		for end < len(s.words) && end < k+5 && s.words[end].capital && !s.words[end].open && s.words[end-1].stop == 0 && !isPlaceKind(s.words[end].low) {
			end++
		}
		name := Span{s.words[k].Start, s.words[end-1].End}
		l := locusAt{name, program.Area{Name: clean(name.In(b.text))}}
		if to := b.regionBehind(s.words, end); to > 0 {
			l.End = s.words[to-1].End
			l.Span = b.whole(l.Span)
			l.area.Name = clean(b.closed(l.Span))
			end = to
		}
		found = append(found, l)
		k = end - 1
	}
	return found
}

// regionBehind reads the region behind the name of a village: "(Bangli)", "di Kabupaten
// Badung", ", Kabupaten Agam".
func (b *builder) regionBehind(words []word, at int) (to int) {
	from := at
	switch {
	case at >= len(words):
		return 0
	case words[at].open:
	case words[at].low == "di" && at+1 < len(words) && isPlaceKind(words[at+1].low):
		from++
	case isPlaceKind(words[at].low):
	default:
		return 0
	}
	to = from + 1
	for to < len(words) && to < from+5 && words[to].capital && words[to-1].stop == 0 {
		to++
	}
	text := Span{words[from].Start, words[to-1].End}.In(b.text)
	if _, err := (region.Finder{Exact: true, Level: region.Regency}).Parse(text); err != nil && !isPlaceKind(words[from].low) {
		return 0
	}
	return to
}

// handed are the verbs of handing something over, with who stands behind it.
var handed = []string{"menyerahkan", "menyerahkan secara simbolis", "penyerahan"}

// readHandovers reads "menyerahkan piagam penghargaan kepada Kepala Desa X": what and to
// whom, where both are told.
func (b *builder) readHandovers() {
	for i := range b.sentences {
		s := &b.sentences[i]
		if s.other || hasPhrase(s.words, coming) || len(b.event.Handovers) > 10 {
			continue
		}
		for k := range s.words {
			n := 0
			for _, p := range handed {
				if startsWith(s.words[k:], p) {
					n = strings.Count(p, " ") + 1
				}
			}
			if n > 0 && b.readHandover(s, k, k+n) {
				break
			}
		}
	}
}

func (b *builder) readHandover(s *sentence, verb, from int) bool {
	to := -1
	for k := from; k < min(len(s.words), from+14); k++ {
		if s.words[k].low == "kepada" && k > from {
			to = k
			break
		}
		if s.words[k].stop == ',' || s.words[k].low == quoted || s.words[k].low == "yang" || isSpeechVerb(s.words[k].low) {
			return false
		}
	}
	if to < 0 || wordOf(s.words[from:to], " sepenuhnya kasus perkara berkas diri tersangka ") >= 0 {
		return false
	}
	end := to + 1
	for end < len(s.words) && end < to+14 && (s.words[end-1].stop == 0 || end == to+1) && s.words[end].low != quoted && !strings.Contains(titleStops, " "+s.words[end].low+" ") {
		end++
	}
	if end == to+1 {
		return false
	}
	what, who := Span{s.words[from].Start, s.words[to-1].End}, b.whole(Span{s.words[to+1].Start, s.words[end-1].End})
	h := program.Handover{What: clean(what.In(b.text)), To: clean(who.In(b.text))}
	if p := b.peopleIn(Span{s.Start, s.words[verb].Start}); len(p) == 1 {
		h.From = b.people[p[0]].Name.Full
	}
	b.event.Handovers = append(b.event.Handovers, h)
	b.fact(Said, Span{what.Start, who.End}, "/handovers/%d", len(b.event.Handovers)-1)
	return true
}
