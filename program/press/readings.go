package press

import (
	"strings"

	"github.com/integritas-id/integritas/pillar"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/region"
)

// indexNames are the names of indices as reports print them.
var indexNames = [...]struct {
	phrase string
	index  pillar.Index
}{
	{"survei penilaian integritas", pillar.IndexSPI},
	{"indeks integritas", pillar.IndexSPI},
	{"spi", pillar.IndexSPI},
	{"indeks perilaku anti korupsi", pillar.IndexIPAK},
	{"indeks perilaku antikorupsi", pillar.IndexIPAK},
	{"ipak", pillar.IndexIPAK},
	{"monitoring center for prevention", pillar.IndexMCP},
	{"monitoring centre for prevention", pillar.IndexMCP},
	{"monitoring center of prevention", pillar.IndexMCP},
	{"monitoring centre of prevention", pillar.IndexMCP},
	{"monitoring controlling surveillance for prevention", pillar.IndexMCP},
	{"mcsp", pillar.IndexMCP},
	{"mcp", pillar.IndexMCP},
}

// mostReadings is how many values of indices are read of one report.
const mostReadings = 20

// readReadings reads the values of indices: "skor SPI Kota Metro 71,53 pada 2023, naik
// dari 70,97", and in the next sentence "Tahun sebelumnya 70,97".
func (b *builder) readReadings() {
	last := -1 // the sentence whose index the next one may go on with
	for i := range b.sentences {
		s := &b.sentences[i]
		if s.other || len(b.event.Readings) > mostReadings {
			continue
		}
		words := b.allWords(s.Span)
		parts := indexParts(words)
		switch {
		case len(parts) > 0 && !isExample(words):
			if b.readParts(words, parts, b.saidBy[i]) {
				last = i
			}
		case last == i-1 && last >= 0 && goesOnAboutIndex(words):
			b.readOnward(words)
			last = i
		}
	}
}

// indexPart is what a sentence tells of one index: from behind its name up to another's.
type indexPart struct {
	index        pillar.Index
	at, from, to int // words
	scores       []score
}

// indexParts divides a sentence among the indices that it names. It is nil where the numbers
// may be shared in a way that the order does not tell: "MCP dan SPI masing-masing 90 dan 71".
func indexParts(words []word) []indexPart {
	var parts []indexPart
	for k := 0; k < len(words); k++ {
		index, n := indexAt(words[k:])
		if n == 0 {
			continue
		}
		if ofSchools(words[k:]) {
			return nil
		}
		if last := len(parts) - 1; last < 0 || parts[last].index != index {
			parts = append(parts, indexPart{index: index, at: k, from: k + n, to: len(words)})
			if last >= 0 {
				parts[last].to = k
			}
		} else if parts[last].from == k {
			parts[last].from = k + n // the short name behind the long one
		}
		k += n - 1
	}
	silent, most := 0, 0
	for i := range parts {
		p := &parts[i]
		p.scores = scoresIn(words, p.from, p.to)
		most = max(most, len(p.scores))
		if len(p.scores) == 0 {
			silent++
		}
	}
	if silent > 0 && most > 1 && len(parts) > 1 {
		return nil
	}
	return parts
}

// indexAt returns the index that words begin with the name of, and the length of it.
func indexAt(words []word) (index pillar.Index, n int) {
	for _, name := range indexNames {
		if startsWith(words, name.phrase) {
			return name.index, strings.Count(name.phrase, " ") + 1
		}
	}
	return 0, 0
}

func namesIndex(words []word) bool {
	for k := range words {
		if index, _ := indexAt(words[k:]); index != 0 {
			return true
		}
	}
	return false
}

// ofSchools reports whether the survey is the one of schools, SPI Pendidikan: an index of its own
// that package pillar has no table for.
func ofSchools(words []word) bool { return wordOf(words[:min(6, len(words))], " pendidikan ") >= 0 }

// isExample reports whether a sentence only supposes its numbers.
func isExample(words []word) bool {
	return wordOf(words[:min(4, len(words))], " contohnya misalnya seandainya jika apabila kalau ibarat ") >= 0
}

// goesOnAboutIndex reports whether a sentence that names no index tells of the one before:
// "Angka itu naik dari 71", "Tahun sebelumnya 70,97".
func goesOnAboutIndex(words []word) bool {
	if len(words) > 0 && wordOf(words[:1], " sementara sedangkan kemudian lalu padahal dan ") == 0 {
		words = words[1:]
	}
	if len(words) > 1 && isYear(words[1].low) && (words[0].low == "pada" || words[0].low == "di") {
		return true
	}
	return beginsWith(words, []string{
		"angka ini", "angka itu", "angka tersebut", "nilai ini", "nilai itu", "nilai tersebut", "skor ini", "skor itu", "skor tersebut", "capaian ini", "capaian itu", "capaian tersebut",
		"hasil ini", "hasil itu", "hasil tersebut", "raihan ini", "raihan itu", "raihan tersebut", "nilainya", "skornya", "angkanya", "capaiannya", "sebelumnya", "tahun sebelumnya", "tahun lalu",
		"pada tahun", "di tahun", "tahun", "naik", "turun", "meningkat", "menurun",
	})
}

// readParts reads what a sentence tells of its indices, false where it tells no value.
func (b *builder) readParts(words []word, parts []indexPart, by string) bool {
	before := len(b.event.Readings)
	for _, p := range parts {
		r := program.Reading{Index: p.index, By: by}
		if len(p.scores) == 0 {
			for last := before - 1; last >= 0; last-- {
				if b.event.Readings[last].Index == p.index {
					b.readCategory(words[p.from:p.to], last)
					break
				}
			}
			continue
		}
		end := p.scores[0].at
		r.Area = b.areaOfIndex(words, p, end, by)
		if p.scores[0].is == scoreValue && isTarget(words[max(0, p.at-8):end]) {
			p.scores[0].is = scoreTarget
		}
		if p.scores[0].year == 0 {
			p.scores[0].year = yearBefore(words[:p.at])
		}
		b.addScores(words, p.at, p.scores, r)
		b.readRank(words[p.from:p.to], before)
		b.readCategory(words[p.from:p.to], before)
	}
	return len(b.event.Readings) > before
}

// readOnward reads a sentence that goes on with the last index read.
func (b *builder) readOnward(words []word) {
	at := len(b.event.Readings) - 1
	r := b.event.Readings[at]
	next := program.Reading{Index: r.Index, By: r.By, Area: r.Area}
	b.readCategory(words, at)
	for _, s := range scoresIn(words, 0, len(words)) {
		if s.is == scoreValue && (s.year == 0 || s.year == r.Year) {
			continue // the same again
		}
		if low, high := r.Index.Scale(); s.value >= low && s.value <= high {
			b.addScore(words, s.from, s, &next, at)
		}
	}
}

// addScores records the numbers of an index as readings, each with those that it is compared with.
func (b *builder) addScores(words []word, at int, scores []score, r program.Reading) {
	first := len(b.event.Readings)
	low, high := r.Index.Scale()
	for _, s := range scores {
		if s.value < low || s.value > high {
			continue
		}
		from := at
		if len(b.event.Readings) > first {
			from = s.from
		}
		current := -1
		if n := len(b.event.Readings); n > first {
			current = n - 1
		}
		b.addScore(words, from, s, &r, current)
	}
}

// addScore records one number: a value as a reading of its own; what it was before, and what it
// is to be, with the current one, or with the next where there is none yet.
func (b *builder) addScore(words []word, from int, s score, next *program.Reading, current int) {
	span := Span{words[from].Start, words[s.at].End}
	q := program.NewQuantity(s.value)
	switch {
	case s.is == scoreOther:
	case s.is == scorePrevious && current >= 0:
		if r := &b.event.Readings[current]; r.Previous.IsZero() && (s.year == 0 || r.Year == 0 || s.year < r.Year) {
			r.Previous = q
			if r.Year > 0 && s.year > 0 && s.year != r.Year-1 {
				r.PreviousYear = s.year
			}
			b.fact(Said, span, "/readings/%d/previous", current)
		}
	case s.is == scorePrevious:
		next.Previous = q
	default:
		r := *next
		r.Value, r.Year, r.Text = q, s.year, clean(span.In(b.text))
		if s.is == scoreTarget {
			r.Value, r.Target = r.Target, r.Value
		}
		if s.is == scoreNation {
			r.Area, r.Previous = program.Area{}, program.Quantity{}
		}
		b.event.Readings = append(b.event.Readings, r)
		b.fact(Said, span, "/readings/%d", len(b.event.Readings)-1)
		next.Previous = program.Quantity{}
	}
}

// yearBefore returns the year that words end with, "Pada tahun 2024, skor": zero for none.
func yearBefore(words []word) int {
	for k := len(words) - 1; k > 0 && k >= len(words)-5; k-- {
		if isYear(words[k].low) && wordOf(words[k-1:k], " tahun pada di ") == 0 {
			return yearOf(words[k].low)
		}
	}
	return 0
}

// readRank reads "peringkat ke-5 dari 34" for the first reading of a sentence.
func (b *builder) readRank(words []word, first int) {
	if first >= len(b.event.Readings) || b.event.Readings[first].Value.IsZero() {
		return
	}
	r := &b.event.Readings[first]
	for k := range words {
		if wordOf(words[k:k+1], " peringkat urutan posisi ") < 0 || k+1 == len(words) || ordinalOf(words[k+1].low) == 0 || r.Rank > 0 {
			continue
		}
		r.Rank = ordinalOf(words[k+1].low)
		if k+3 < len(words) && words[k+2].low == "dari" {
			r.RankOf = ordinalOf(words[k+3].low)
		}
		if r.RankOf > 0 && r.Rank > r.RankOf {
			r.Rank, r.RankOf = 0, 0
		}
	}
}

// readCategory reads "kategori rentan" for a reading.
func (b *builder) readCategory(words []word, at int) {
	k := findPhrase(words, "kategori")
	if k < 0 || k+1 >= len(words) || at >= len(b.event.Readings) || b.event.Readings[at].Value.IsZero() || b.event.Readings[at].Category != "" {
		return
	}
	switch w := words[k+1]; w.low {
	case "rentan", "waspada", "terjaga":
		b.event.Readings[at].Category = w.low
		b.fact(Said, Span{words[k].Start, w.End}, "/readings/%d/category", at)
	}
}

// areaOfIndex returns the region whose index a sentence tells: the one named behind it, else its
// subject.
func (b *builder) areaOfIndex(words []word, p indexPart, end int, by string) program.Area {
	span := Span{words[p.at].Start, words[end].End}
	if found := (region.Finder{Exact: true, Limit: 2, Level: region.Regency}).Find(span.In(b.text)); len(found) == 1 {
		return areaOf(found[0].Region.Code)
	}
	if a := b.areaBehind(words, p.from); !a.IsZero() {
		return a
	}
	if a := b.areaOfSubject(words[:p.at]); !a.IsZero() {
		return a
	}
	return b.areaMeant(words, p.index, by)
}

// areaMeant returns the region of an index that a sentence does not name: of the value told
// before, of who says it. The index of a nation has none.
func (b *builder) areaMeant(words []word, index pillar.Index, by string) program.Area {
	if index == pillar.IndexIPAK || wordOf(words, " nasional indonesia ") >= 0 {
		return program.Area{}
	}
	if n := len(b.event.Readings); n > 0 {
		return b.event.Readings[n-1].Area
	}
	for i := range b.event.People {
		if p := &b.event.People[i]; by != "" && p.Name.Full == by && !p.Position.Region.IsZero() {
			return areaOf(p.Position.Region.At(min(p.Position.Region.Level(), region.Regency)))
		}
	}
	return program.Area{}
}

// governed returns the regency, city or province that a text names, zero for anything else.
func governed(text string) region.Code {
	r, err := (region.Finder{Exact: true}).Parse(text)
	if err != nil || r.Code.Level() > region.Regency {
		return region.Code{}
	}
	return r.Code
}

// areaBehind returns the region whose name stands behind an index: "SPI Kota Metro",
// "MCP Pemerintah Provinsi Maluku".
func (b *builder) areaBehind(words []word, at int) program.Area {
	for k := at; k < min(len(words), at+6); k++ {
		if !words[k].capital || isYear(words[k].low) {
			continue
		}
		for n := min(4, len(words)-k); n > 0; n-- {
			if !words[k+n-1].capital || isYear(words[k+n-1].low) {
				continue
			}
			if c := governed(Span{words[k].Start, words[k+n-1].End}.In(b.text)); !c.IsZero() {
				return areaOf(c)
			}
		}
	}
	return program.Area{}
}

// areaOfSubject returns the region that a sentence begins with, "Kota Metro meraih peringkat
// kedua dalam SPI"; the zero Area where the index is told of the nation.
func (b *builder) areaOfSubject(words []word) program.Area {
	if wordOf(words, " nasional ") >= 0 {
		return program.Area{}
	}
	for n := min(5, len(words)); n > 1; n-- {
		if wordOf(words[:1], " kota kabupaten provinsi pemerintah pemkot pemkab pemprov ") < 0 || !words[n-1].capital {
			continue
		}
		if c := governed(Span{words[0].Start, words[n-1].End}.In(b.text)); !c.IsZero() {
			return areaOf(c)
		}
	}
	return program.Area{}
}
