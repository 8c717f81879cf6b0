package press

import (
	"strings"

	"github.com/integritas-id/integritas/locale"
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
	{"monitoring controlling surveillance for prevention", pillar.IndexMCP},
	{"mcsp", pillar.IndexMCP},
	{"mcp", pillar.IndexMCP},
}

// readReadings reads the values of indices: "skor SPI Kota Metro 71,53 pada 2023, naik
// dari 70,97". A sentence with two indices is left, for nothing tells whose number is whose.
func (b *builder) readReadings() {
	for i := range b.sentences {
		s := &b.sentences[i]
		if s.other || len(b.event.Readings) > 20 {
			continue
		}
		words := b.allWords(s.Span)
		if at, n, index := indexIn(words); index != 0 {
			b.readReading(words, at, n, index, b.saidBy[i])
		}
	}
}

// indexIn returns the one index that words name; zero for none and for several.
func indexIn(words []word) (at, n int, index pillar.Index) {
	at = -1
	for k := range words {
		for _, name := range indexNames {
			if !startsWith(words[k:], name.phrase) {
				continue
			}
			if index != 0 && index != name.index || ofSchools(words[k:]) {
				return 0, 0, 0
			}
			if index == 0 {
				at, n, index = k, strings.Count(name.phrase, " ")+1, name.index
			}
			break
		}
	}
	return at, n, index
}

// ofSchools reports whether the survey is the one of schools, SPI Pendidikan: an index of its own
// that package pillar has no table for.
func ofSchools(words []word) bool {
	for _, w := range words[:min(6, len(words))] {
		if w.low == "pendidikan" {
			return true
		}
	}
	return false
}

// readReading reads the number behind an index.
func (b *builder) readReading(words []word, at, n int, index pillar.Index, by string) {
	value, previous := -1, -1
	r := program.Reading{Index: index, By: by}
	for k := at + n; k < min(len(words), at+n+26); k++ {
		w := words[k]
		before := words[k-1].low
		switch {
		case isYear(w.low):
			if r.Year == 0 && value < 0 {
				r.Year = yearOf(w.low)
			} else if r.Year == 0 && before == "tahun" {
				r.Year = yearOf(w.low)
			}
		case (before == "peringkat" || before == "urutan" || before == "posisi") && ordinalOf(w.low) > 0:
			r.Rank = ordinalOf(w.low)
		case strings.HasPrefix(words[k-1].low, "ke-") || before == "dari" && r.Rank > 0 && strings.HasPrefix(words[max(0, k-2)].low, "ke-"):
			if before == "dari" && isCount(w.low) && r.RankOf == 0 {
				r.RankOf = ordinalOf(w.low)
			}
		case isScore(w.low) && (before == "dari" || before == "sebelumnya") && previous < 0 && strings.Contains(w.low, ",") && !isShare(words, k):
			previous = k
		case isScore(w.low) && (saysScore(words[max(0, k-3):k]) || strings.Contains(w.low, ",") && k-at-n < 8) && value < 0:
			value = k
		}
	}
	if value < 0 {
		return
	}
	v, err := locale.ParseNumber(words[value].low)
	low, high := index.Scale()
	if err != nil || v < low || v > high || isShare(words, value) {
		return
	}
	r.Value = program.NewQuantity(v)
	if isTarget(words[max(0, at-8):value]) {
		if r.Value, r.Target = r.Target, r.Value; r.Rank > 0 {
			return
		}
	}
	if r.Rank > r.RankOf && r.RankOf > 0 {
		r.Rank, r.RankOf = 0, 0
	}
	if previous >= 0 {
		if p, err := locale.ParseNumber(words[previous].low); err == nil && p >= low && p <= high {
			r.Previous = program.NewQuantity(p)
		}
	}
	span := Span{words[at].Start, words[value].End}
	if found := (region.Finder{Exact: true, Limit: 2, Level: region.Regency}).Find(span.In(b.text)); len(found) == 1 {
		r.Area = areaOf(found[0].Region.Code)
	}
	if r.Area.IsZero() {
		r.Area = b.areaBehind(words, at+n)
	}
	if r.Area.IsZero() {
		r.Area = b.areaOfSubject(words[:at])
	}
	r.Text = clean(span.In(b.text))
	b.event.Readings = append(b.event.Readings, r)
	b.fact(Said, span, "/readings/%d", len(b.event.Readings)-1)
	b.readOtherYears(words, value+1, r)
}

// readOtherYears reads the same index for other years behind its first value: "tahun 2023
// sebesar 77,04", and as the value before where the two are compared.
func (b *builder) readOtherYears(words []word, from int, r program.Reading) {
	at := len(b.event.Readings) - 1
	for k := from; k+2 < min(len(words), from+24); k++ {
		if words[k].low != "tahun" || !isYear(words[k+1].low) {
			continue
		}
		year := yearOf(words[k+1].low)
		for j := k + 2; j < min(len(words), k+6); j++ {
			if !isScore(words[j].low) || !saysScore(words[k+2:j]) || isShare(words, j) {
				continue
			}
			v, err := locale.ParseNumber(words[j].low)
			low, high := r.Index.Scale()
			if err != nil || v < low || v > high || year == r.Year {
				return
			}
			span := Span{words[k].Start, words[j].End}
			if wordOf(wordsBefore(words, k, 4), " dibandingkan dibanding banding sebelumnya dari ") >= 0 {
				if p := &b.event.Readings[at]; p.Previous == (program.Quantity{}) {
					p.Previous = program.NewQuantity(v)
					b.fact(Said, span, "/readings/%d/previous", at)
				}
				return
			}
			next := program.Reading{Index: r.Index, By: r.By, Area: r.Area, Year: year, Value: program.NewQuantity(v), Text: clean(span.In(b.text))}
			b.event.Readings = append(b.event.Readings, next)
			b.fact(Said, span, "/readings/%d", len(b.event.Readings)-1)
			break
		}
	}
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

// ordinalOf reads ke-14 and 14; zero for anything else.
func ordinalOf(low string) int {
	low = strings.TrimPrefix(low, "ke-")
	if len(low) > 3 || low == "" || strings.Trim(low, "0123456789") != "" {
		return 0
	}
	return yearOf(low)
}

// isScore reports whether a word is a number as scores are printed.
func isScore(low string) bool {
	return low != quoted && strings.Trim(low, "0123456789,.") == "" && !isYear(low) && len(low) <= 6
}

// saysScore reports whether words lead to a score.
func saysScore(words []word) bool {
	return wordOf(words, " nilai skor angka sebesar mencapai meraih capaian poin memperoleh indeks berada menjadi yakni yaitu ") >= 0
}

// isTarget reports whether words make the number behind them one that is to be reached, and
// no value yet.
func isTarget(words []word) bool {
	return wordOf(words, " target targetnya menargetkan ditargetkan minimal harus ingin diharapkan ") >= 0
}

// isShare reports whether a number is a rank, or one of people.
func isShare(words []word, k int) bool {
	if k+1 < len(words) && (words[k+1].low == "responden" || words[k+1].low == "orang" || words[k+1].low == "pemda" || words[k+1].low == "area" || words[k+1].low == "indikator") {
		return true
	}
	before := words[k-1].low
	return before == "peringkat" || before == "urutan" || before == "ke" || before == "target"
}
