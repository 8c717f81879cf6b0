package program

import (
	"github.com/integritas-id/integritas/internal/fold"
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

var ruleAwardTwice = validation.Rule{
	Code: "award.rank-twice", Severity: validation.Warning,
	ID:     "peringkat %[1]d pada kategori yang sama diberikan dua kali; periksa peringkat atau kategorinya, atau isi nilai keduanya jika memang seri",
	EN:     "rank %[1]d of the same category is given twice; check rank or category, or fill in both scores where they are equal",
	Source: "one rank goes to one winner",
}
