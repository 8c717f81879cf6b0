package program

import (
	"strings"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/validation"
)

// Award is a prize or a predicate given at an event: which, to whom, at what rank,
// with what score.
type Award struct {
	Name       string        `json:"name,omitempty"`       // "Pariwara Antikorupsi 2025"
	Category   string        `json:"category,omitempty"`   // "media luar ruang"
	Rank       int           `json:"rank,omitzero"`        // 1 for the winner; zero where it is not ranked
	RankText   string        `json:"rank_text,omitempty"`  // as printed: "Juara Favorit", "Harapan II"
	Predicate  string        `json:"predicate,omitempty"`  // "Istimewa", "Desa Antikorupsi"
	Recipient  string        `json:"recipient,omitempty"`  // as printed; a child stands among Recipients
	Recipients []Recipient   `json:"recipients,omitempty"` // where several share it, or a child receives it
	Area       Area          `json:"area,omitzero"`        // of the recipient, or the region that is it
	Person     uuid.UUID     `json:"person,omitzero"`      // id of one of the people
	Work       string        `json:"work,omitempty"`       // the film, poster or proposal
	Score      Quantity      `json:"score,omitzero"`
	MaxScore   Quantity      `json:"max_score,omitzero"`
	Prize      locale.Rupiah `json:"prize,omitzero"`
	PrizeText  string        `json:"prize_text,omitempty"` // what is no money
	Year       int           `json:"year,omitzero"`
	Source     string        `json:"source,omitempty"` // id of the source
}

// Check reports an award that went to nobody, and a score above the highest.
func (a *Award) Check(s *validation.Scope) {
	if a.Recipient == "" && len(a.Recipients) == 0 && a.Area.IsZero() && a.Person == uuid.Nil {
		s.Report("recipient", &ruleAwardRecipient)
	}
	validation.Each(s, "recipients", a.Recipients)
	s.Field("area", &a.Area)
	a.checkRecipient(s)
	score, ok := a.Score.Value()
	if highest, known := a.MaxScore.Value(); ok && known && score > highest {
		s.Report("score", &ruleAwardScore, score, highest)
	}
}

var ruleAwardScore = validation.Rule{
	Code: "award.score", Severity: validation.Error,
	ID:     "nilai %[1]v lebih tinggi daripada nilai tertinggi %[2]v; periksa keduanya",
	EN:     "the score %[1]v is above the highest, %[2]v; check both",
	Source: "arithmetic",
}

// checkRecipient reports a rank that the printed one is not, and a region named as the
// recipient that is not the one of the code.
func (a *Award) checkRecipient(s *validation.Scope) {
	if printed := printedRank(a.RankText); printed != 0 && a.Rank != 0 && printed != a.Rank {
		s.Report("rank", &ruleAwardRank, a.Rank, printed)
	}
	if a.Area.Name == "" && a.Person == uuid.Nil {
		named := Area{Code: a.Area.Code, Name: regionNamed(a.Recipient)}
		if named.Name != "" {
			s.Field("area", &named)
		}
	}
}

// regionNamed returns the region that a recipient is: "Kabupaten Badung", "Pemerintah
// Kota Metro"; empty where the text names no region by its kind.
func regionNamed(recipient string) string {
	for _, g := range [...]struct{ government, kind string }{
		{"Pemerintah Provinsi ", "Provinsi "},
		{"Pemerintah Kabupaten ", "Kabupaten "},
		{"Pemerintah Kota ", "Kota "},
		{"Pemprov ", "Provinsi "},
		{"Pemkab ", "Kabupaten "},
		{"Pemkot ", "Kota "},
		{"Provinsi ", "Provinsi "},
		{"Kabupaten ", "Kabupaten "},
		{"Kota ", "Kota "},
		{"Kecamatan ", "Kecamatan "},
	} {
		if name, ok := strings.CutPrefix(recipient, g.government); ok {
			return g.kind + name
		}
	}
	return ""
}

// printedRank reads "Juara II", "Terbaik 1", "Harapan I", which comes after the third,
// "peringkat ketiga", and "Runner-up", which comes after the first; zero where the text tells no rank, as "Juara Favorit" does.
func printedRank(text string) int {
	words := strings.Fields(strings.ReplaceAll(strings.ToLower(text), "runner up", "runner-up"))
	base, at := 0, -1
	for i, word := range words {
		switch strings.Trim(word, ".,:()") {
		case "juara", "terbaik", "peringkat", "pemenang", "rank", "ranking", "tempat":
			at = i
		case "harapan":
			base, at = consolation, i
		case "runner-up":
			base, at = 1, i
		}
	}
	switch {
	case at >= 0 && at+1 == len(words) && base == 1:
		return base + 1
	case at < 0 || at+1 >= len(words):
		return 0
	}
	word := strings.Trim(words[at+1], ".,:()")
	if n, err := locale.ParseRoman(strings.ToUpper(word)); err == nil {
		return base + n
	}
	if n, err := locale.ParseOrdinal(word); err == nil {
		return base + n
	}
	for n := range 20 {
		if locale.OrdinalWords(n+1) == word { // pertama, kedua
			return base + n + 1
		}
	}
	if n, unit, err := locale.ParseCount(word); err == nil && unit == "" && n > 0 && n < 1000 {
		return base + int(n)
	}
	return 0
}

var ruleAwardRank = validation.Rule{
	Code: "award.rank-text", Severity: validation.Warning,
	ID:     "peringkat tercatat %[1]d, padahal tercetak urutan ke-%[2]d; Harapan I adalah urutan ke-4; periksa keduanya",
	EN:     "the rank is recorded as %[1]d, yet number %[2]d is printed; Harapan I is the fourth; check both",
	Source: sourceAsRead,
}

// consolation is how many winners stand before "Harapan I".
const consolation = 3

// rank returns the rank as a number, read from the printed one where no number is given.
func (a *Award) rank() int {
	if a.Rank != 0 {
		return a.Rank
	}
	return printedRank(a.RankText)
}
