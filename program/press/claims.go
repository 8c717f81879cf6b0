package press

import (
	"strings"

	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/region"
)

// claimScopes are among what a report counts: the words before "pertama".
var claimScopes = map[string]program.ClaimScope{
	"kota": program.ScopeCity, "kabupaten": program.ScopeRegency, "kabupaten/kota": program.ScopeRegencyCity, "provinsi": program.ScopeProvince, "kecamatan": program.ScopeDistrict, "desa": program.ScopeVillage, "kelurahan": program.ScopeVillage, "pekon": program.ScopeVillage,
	"pemda": program.ScopeGovernment, "daerah": program.ScopeGovernment, "pemkab": program.ScopeRegency, "pemkot": program.ScopeCity, "pemprov": program.ScopeProvince, "kementerian": program.ScopeMinistry, "instansi": program.ScopeInstitution, "lembaga": program.ScopeInstitution,
	"sekolah": program.ScopeSchool, "kampus": program.ScopeSchool, "universitas": program.ScopeSchool, "perusahaan": program.ScopeCompany, "bumd": program.ScopeCompany, "dprd": program.ScopeCouncil, "opd": program.ScopeOffice,
}

var claimOrdinals = map[string]int{"pertama": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "kelima": 5, "keenam": 6, "ketujuh": 7, "kedelapan": 8, "kesembilan": 9, "kesepuluh": 10}

// readClaims reads what is said about the event's place among others: the first city of
// the year, the only one, the third batch.
func (b *builder) readClaims() {
	for i := range b.sentences {
		s := &b.sentences[i]
		if s.other || len(b.event.Claims) > 20 {
			continue
		}
		words := b.allWords(s.Span)
		for k := range words {
			if c, from, to := b.claimAt(words, k); to > 0 {
				at := Span{words[from].Start, words[to-1].End}
				c.Text, c.By = clean(b.closed(at)), b.saidBy[i]
				b.event.Claims = append(b.event.Claims, c)
				b.fact(Said, at, "/claims/%d", len(b.event.Claims)-1)
				break
			}
		}
	}
}

// claimAt reads a claim whose ordinal stands at a word. It needs something that says of
// whom it is told: "merupakan", "menjadi".
func (b *builder) claimAt(words []word, k int) (c program.Claim, from, to int) {
	w := words[k]
	ordinal := claimOrdinals[w.low]
	switch {
	case ordinal == 1 && k > 1 && words[k-1].low == "yang" && words[k-2].low == "merupakan" && k+1 < len(words) && words[k+1].low == "di":
		c.Type, c.Ordinal = program.ClaimFirst, 1
		to = b.claimEnd(words, k, &c)
		if c.Within.IsZero() {
			return c, 0, 0
		}
		return c, k, to
	case ordinal == 0 && w.low != "satu-satunya", k == 0, isSequence(words, k):
		return c, 0, 0
	case !saysOf(words[:k]):
		return c, 0, 0
	}
	from = k
	if w.low == "satu-satunya" {
		if k+1 >= len(words) {
			return c, 0, 0
		}
		c.Type, c.Scope = program.ClaimOnly, claimScopes[words[k+1].low]
	} else {
		if c.Scope = claimScopes[words[k-1].low]; c.Scope != 0 {
			from = k - 1
		}
		c.Ordinal = ordinal
	}
	if c.Scope == 0 && !(k+1 < len(words) && (words[k+1].low == "kali" || words[k+1].low == "kalinya")) {
		return c, 0, 0
	}
	to = b.claimEnd(words, k, &c)
	if c.Ordinal == 0 {
		return c, from, to
	}
	switch {
	case c.Ordinal == 1 && c.Year != 0:
		c.Type = program.ClaimFirstInYear
	case c.Ordinal == 1:
		c.Type = program.ClaimFirst
	case c.Year != 0:
		c.Type = program.ClaimNthInYear
	default:
		c.Type = program.ClaimNth
	}
	return c, from, to
}

// isSequence reports whether an ordinal only counts days, points or sessions.
func isSequence(words []word, k int) bool {
	switch words[k-1].low {
	case "hari", "sesi", "pilar", "tahap", "poin", "hal", "semester", "triwulan", "komponen", "juara", "yang", "adalah", "peringkat", "pihak", "materi", "narasumber":
		return true
	}
	return words[k].low == "ketiga" && k+1 < len(words) && words[k+1].low == "pilar"
}

// saysOf reports whether words say what something is.
func saysOf(words []word) bool {
	return wordOf(words, " merupakan menjadi adalah sebagai dinobatkan jadi ini digelar dilaksanakan diselenggarakan diadakan ") >= 0
}

// claimEnd reads the year and the region behind a claim and returns behind which word it
// ends.
func (b *builder) claimEnd(words []word, k int, c *program.Claim) int {
	to := k + 1
	for i := k + 1; i < min(len(words), k+9) && words[i-1].stop == 0; i++ {
		w := words[i]
		switch {
		case isYear(w.low) && words[i-1].low == "tahun":
			c.Year, to = int(w.low[0]-'0')*1000+int(w.low[1]-'0')*100+int(w.low[2]-'0')*10+int(w.low[3]-'0'), i+1
		case w.low == "ini" && to == i, w.low == "kali", w.low == "kalinya":
			to = i + 1
		case w.low == "di" && i+1 < len(words):
			if n := b.claimWithin(words[i+1:], c); n > 0 {
				i += n
				to = i + 1
			}
		case w.low == "yang" || w.low == "untuk" || w.low == "dan":
			return to
		}
	}
	if year := b.event.Schedule.Range.End.Year(); c.Year > 0 && !b.event.Schedule.Range.IsZero() && c.Year > year {
		c.Year = 0
	}
	return to
}

// claimWithin reads within what the claim holds: Indonesia, a region.
func (b *builder) claimWithin(words []word, c *program.Claim) int {
	for n := min(4, len(words)); n > 0; n-- {
		text := Span{words[0].Start, words[n-1].End}.In(b.text)
		if strings.EqualFold(text, "Indonesia") || strings.EqualFold(text, "Tanah Air") {
			return n
		}
		if !words[n-1].capital {
			continue
		}
		if r, err := (region.Finder{Exact: true}).Parse(text); err == nil && r.Code.Level() <= region.Regency {
			c.Within = program.Area{Code: r.Code, Name: clean(Span{words[0].Start, words[n-1].End}.In(b.text))}
			if words[n-1].open { // Provinsi Kalimantan Timur (Kaltim)
				c.Within.Name = r.FullName()
			}
			return n
		}
	}
	return 0
}
