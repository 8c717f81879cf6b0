package program

import (
	"math"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/pillar"
	"github.com/integritas-id/integritas/validation"
)

// Reading is the value of an index that a report tells of a region, an institution or
// the nation: "SPI Kota Metro 71,53, naik dari 70,97, kategori rentan, peringkat 3".
// The national values that are known stand in [pillar.Index.In].
type Reading struct {
	Index        pillar.Index `json:"index,omitempty"`
	Name         string       `json:"name,omitempty"` // as printed, and of an index that the set does not hold
	Value        Quantity     `json:"value,omitzero"`
	Year         int          `json:"year,omitzero"` // which it measures
	Previous     Quantity     `json:"previous,omitzero"`
	PreviousYear int          `json:"previous_year,omitzero"` // zero is the year before
	Target       Quantity     `json:"target,omitzero"`
	Category     string       `json:"category,omitempty"` // as printed: "waspada", "zona hijau", "AA"
	Rank         int          `json:"rank,omitzero"`      // 1 for the best
	RankOf       int          `json:"rank_of,omitzero"`   // of how many
	RankAmong    string       `json:"rank_among,omitempty"`
	Area         Area         `json:"area,omitzero"`         // whose value it is; zero with no institution is the nation's
	Institution  string       `json:"institution,omitempty"` // whose value it is, where it is no region
	Text         string       `json:"text,omitempty"`        // as printed
	On           civil.Date   `json:"on,omitzero"`           // when it was published
	By           string       `json:"by,omitempty"`          // who says it
	Source       string       `json:"source,omitempty"`      // id of the source
}

// Check reports a reading of no index, values beyond the index's scale and a category
// that the table of its year does not give.
func (r *Reading) Check(s *validation.Scope) {
	if r.Index == 0 && r.Name == "" {
		s.Report("index", &ruleReadingIndex)
	}
	if r.Value.IsZero() && r.Category == "" && r.Rank == 0 && r.Target.IsZero() {
		s.Report("value", &ruleReadingValue)
	}
	checkScore(s, "value", r.Index, r.Value)
	checkScore(s, "previous", r.Index, r.Previous)
	checkScore(s, "target", r.Index, r.Target)
	r.checkCategory(s)
	r.checkNational(s)
	if r.Rank < 0 || r.RankOf < 0 || r.RankOf > 0 && r.Rank > r.RankOf {
		s.Report("rank", &ruleReadingRank, r.Rank, r.RankOf)
	}
	if r.PreviousYear != 0 && r.Year != 0 && r.PreviousYear >= r.Year {
		s.Report("previous_year", &ruleReadingYears, r.PreviousYear, r.Year)
	}
	s.Field("area", &r.Area)
}

// checkScore reports a number that lies outside the scale of its index.
func checkScore(s *validation.Scope, field string, index pillar.Index, score Quantity) {
	low, high := index.Scale()
	if v, known := score.Value(); known && index != 0 && (v < low || v > high) {
		s.Report(field, &ruleReadingScale, v, index, low, high)
	}
}

// checkCategory holds a printed category of SPI against the ranges of its year. The
// ranges of most years are not known, and then nothing is said.
func (r *Reading) checkCategory(s *validation.Scope) {
	score, known := r.Value.Value()
	if r.Index != pillar.IndexSPI || !known || r.Category == "" {
		return
	}
	printed, err := pillar.ParseSPICategory(r.Category)
	if err != nil {
		s.Report("category", &ruleReadingCategoryWord)
		return
	}
	if right, err := pillar.SPICategoryOf(score, r.Year); err == nil && right != printed {
		s.Report("category", &ruleReadingCategory, score, r.Year, right, printed)
	}
}

// checkNational reports the nation's value of another year. Only two decimals tell it for
// certain: a rounder number, and any that no year has, may be a region's whose name is left out.
func (r *Reading) checkNational(s *validation.Scope) {
	value, known := r.Value.Value()
	hundredths := math.Round(value * 100)
	if !known || r.Year == 0 || !r.Area.IsZero() || r.Institution != "" || math.Mod(hundredths, 10) == 0 || math.Abs(hundredths-value*100) > 1e-6 {
		return
	}
	national, err := r.Index.In(r.Year)
	if err != nil || math.Round(national.Value*100) == hundredths {
		return
	}
	for other := range r.Index.Readings() {
		if math.Round(other.Value*100) == hundredths {
			s.Report("value", &ruleReadingNational, r.Index, r.Year, national.Value, value, other.Year)
			return
		}
	}
}

var ruleReadingNational = validation.Rule{
	Code: "reading.national", Severity: validation.Warning,
	ID:     "nilai nasional %[1]v tahun %[2]d adalah %[3]v; %[4]v adalah nilai tahun %[5]d, periksa tahunnya atau isi daerah yang dinilai",
	EN:     "the national value of %[1]v of %[2]d is %[3]v; %[4]v is that of %[5]d, check the year or fill in the region",
	Source: "national values published by KPK and BPS",
}

var ruleReadingIndex = validation.Rule{
	Code: "reading.index", Severity: validation.Error,
	ID:     "nilai indeks tanpa indeksnya; isi kodenya, atau namanya jika tidak ada dalam daftar",
	EN:     "a reading of no index; fill in its code, or its name where the set does not hold it",
	Source: "a number means nothing without its thing",
}

var ruleReadingValue = validation.Rule{
	Code: "reading.value", Severity: validation.Error,
	ID:     "nilai, kategori, peringkat, dan target belum diisi; isi salah satunya",
	EN:     "value, category, rank and target are all missing; fill in one",
	Source: "an item of a list says something",
}

var ruleReadingScale = validation.Rule{
	Code: "reading.scale", Severity: validation.Error,
	ID:     "%[1]v bukan nilai %[2]v, yang berkisar dari %[3]v sampai %[4]v; periksa nilai atau indeksnya",
	EN:     "%[1]v is no value of %[2]v, which goes from %[3]v to %[4]v; check the value or the index",
	Source: "scales of KPK and BPS",
}

var ruleReadingCategory = validation.Rule{
	Code: "reading.category", Severity: validation.Warning,
	ID:     "nilai %[1]v pada tahun %[2]d termasuk kategori %[3]v, bukan %[4]v; periksa nilai, tahun, atau kategorinya",
	EN:     "a score of %[1]v in %[2]d is %[3]v, not %[4]v; check the score, the year or the category",
	Source: "ranges of KPK's SPI by year",
}

var ruleReadingCategoryWord = validation.Rule{
	Code: "reading.category-word", Severity: validation.Warning,
	ID:     "kategori SPI ini tidak dikenal; kategorinya rentan, waspada, atau terjaga",
	EN:     "this is no category of SPI; they are rentan, waspada and terjaga",
	Source: "ranges of KPK's SPI by year",
}

var ruleReadingRank = validation.Rule{
	Code: "reading.rank", Severity: validation.Error,
	ID:     "peringkat %[1]d dari %[2]d tidak mungkin; periksa keduanya",
	EN:     "rank %[1]d of %[2]d cannot be; check both",
	Source: "arithmetic",
}

var ruleReadingYears = validation.Rule{
	Code: "reading.years", Severity: validation.Error,
	ID:     "tahun pembanding %[1]d tidak lebih dulu daripada tahun nilai, %[2]d; periksa keduanya",
	EN:     "the year compared, %[1]d, is not before the year of the value, %[2]d; check both",
	Source: "arithmetic",
}
