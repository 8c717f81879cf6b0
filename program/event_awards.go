package program

import (
	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/validation"
)

// checkAwards checks the awards and holds those of one prize and category against
// each other: one rank goes to one winner, unless two have the same score.
func (e *Event) checkAwards(s *validation.Scope) {
	validation.Each(s, "awards", e.Awards)
	isConflict := e.hasConflictIn("/awards")
	reportRanks(s, e.Awards, isConflict)
	if !isConflict && len(e.Awards) <= fewRecords {
		reportScores(s, e.Awards)
	}
}

// reportScores reports an award that stands behind another of its prize with a higher score.
func reportScores(s *validation.Scope, awards []Award) {
	for i := range awards {
		for j := range awards {
			if awards[i].outscores(&awards[j]) {
				reportAt(s, &ruleAwardOrder, []any{awards[i].rank(), awards[j].rank()}, "awards", i, "rank")
				break
			}
		}
	}
}

// outscores reports whether a has the higher score of the two and the place behind b.
func (a *Award) outscores(b *Award) bool {
	x, known := a.Score.Value()
	y, alsoKnown := b.Score.Value()
	if !known || !alsoKnown || x <= y || a.MaxScore != b.MaxScore || a.Year != b.Year {
		return false
	}
	behind, before := a.rank(), b.rank()
	return before > 0 && behind > before && fold.Equal(a.Name, b.Name) && fold.Equal(a.Category, b.Category) && fold.Equal(a.Predicate, b.Predicate)
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

var ruleAwardOrder = validation.Rule{
	Code: "award.order", Severity: validation.Warning,
	ID:     "nilai peringkat %[1]d lebih tinggi daripada nilai peringkat %[2]d; periksa peringkat atau nilainya",
	EN:     "the score of rank %[1]d is above that of rank %[2]d; check the ranks or the scores",
	Source: "the higher score stands before the lower",
}
