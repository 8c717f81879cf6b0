package program

import (
	"strings"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/validation"
)

// checkAwards checks the awards and holds those of one prize and category against
// each other: one rank goes to one winner, unless two have the same score.
func (e *Event) checkAwards(s *validation.Scope) {
	validation.Each(s, "awards", e.Awards)
	reportRanks(s, e.Awards, e.hasConflictIn("/awards"))
}

// reportRanks reports ranks that two have, unless the record keeps the conflict.
func reportRanks(s *validation.Scope, awards []Award, isConflict bool) {
	if len(awards) < 2 || isConflict {
		return
	}
	first := make(map[awardPlace]int, len(awards))
	for i := range awards {
		a := &awards[i]
		place := awardPlace{fold.Key(a.Name), fold.Key(a.Category), fold.Key(a.Predicate), a.rank(), a.Year}
		at, taken := first[place]
		switch {
		case place.rank == 0:
		case !taken:
			first[place] = i
		case !a.ties(&awards[at]):
			reportAt(s, &ruleAwardTwice, []any{place.rank}, "awards", i, "rank")
		}
	}
}

// awardPlace is what one winner can have.
type awardPlace struct {
	name, category, predicate string // folded
	rank, year                int
}

// ties reports whether two awards of one rank have the same known score.
func (a *Award) ties(b *Award) bool {
	x, known := a.Score.Value()
	y, alsoKnown := b.Score.Value()
	return known && alsoKnown && x == y
}

// rank returns the rank as a number, read from the printed one where no number is given.
func (a *Award) rank() int {
	if a.Rank != 0 {
		return a.Rank
	}
	return printedRank(a.RankText)
}

// consolation is how many winners stand before "Harapan I".
const consolation = 3

// printedRank reads "Juara II", "Terbaik 1", "Harapan I", which comes after the third,
// and "peringkat ketiga"; zero where the text tells no rank, as "Juara Favorit" does.
func printedRank(text string) int {
	words := strings.Fields(strings.ToLower(text))
	base, at := 0, -1
	for i, word := range words {
		switch strings.Trim(word, ".,:()") {
		case "juara", "terbaik", "peringkat", "pemenang", "rank", "ranking", "tempat":
			at = i
		case "harapan":
			base, at = consolation, i
		}
	}
	if at < 0 || at+1 >= len(words) {
		return 0
	}
	word := strings.Trim(words[at+1], ".,:()")
	if n, err := locale.ParseRoman(strings.ToUpper(word)); err == nil {
		return base + n
	}
	if n, err := locale.ParseOrdinal(word); err == nil {
		return base + n
	}
	if n, unit, err := locale.ParseCount(word); err == nil && unit == "" && n > 0 && n < 1000 {
		return base + int(n)
	}
	return 0
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
		{"Pemerintah Provinsi ", "Provinsi "}, {"Pemerintah Kabupaten ", "Kabupaten "}, {"Pemerintah Kota ", "Kota "},
		{"Pemprov ", "Provinsi "}, {"Pemkab ", "Kabupaten "}, {"Pemkot ", "Kota "},
		{"Provinsi ", "Provinsi "}, {"Kabupaten ", "Kabupaten "}, {"Kota ", "Kota "}, {"Kecamatan ", "Kecamatan "},
	} {
		if name, ok := strings.CutPrefix(recipient, g.government); ok {
			return g.kind + name
		}
	}
	return ""
}

var ruleAwardTwice = validation.Rule{
	Code: "award.rank-twice", Severity: validation.Warning,
	ID:     "peringkat %[1]d pada kategori yang sama diberikan dua kali; periksa peringkat atau kategorinya, atau isi nilai keduanya jika memang seri",
	EN:     "rank %[1]d of the same category is given twice; check rank or category, or fill in both scores where they are equal",
	Source: "one rank goes to one winner",
}

var ruleAwardRank = validation.Rule{
	Code: "award.rank-text", Severity: validation.Warning,
	ID:     "peringkat tercatat %[1]d, padahal tercetak urutan ke-%[2]d; Harapan I adalah urutan ke-4; periksa keduanya",
	EN:     "the rank is recorded as %[1]d, yet number %[2]d is printed; Harapan I is the fourth; check both",
	Source: "what is printed and how it was read belong together",
}
