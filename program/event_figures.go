package program

import (
	"math"

	"github.com/integritas-id/integritas/validation"
)

// checkFigures checks the figures and holds parts against their wholes: exact numbers
// of one unit whose parts are all told add up, and no part is larger than its whole.
func (e *Event) checkFigures(s *validation.Scope) {
	validation.Each(s, "figures", e.Figures)
	if len(e.Figures) == 0 {
		return
	}
	wholes := make(map[string]int, len(e.Figures)) // id → index
	for i := range e.Figures {
		id := e.Figures[i].ID
		if id == "" {
			continue
		}
		if _, twice := wholes[id]; twice {
			reportAt(s, &ruleDuplicateID, nil, "figures", i, "id")
			continue
		}
		wholes[id] = i
	}
	sums := make(map[int]partSum, len(wholes))
	for i := range e.Figures {
		part := &e.Figures[i]
		if part.PartOf == "" || part.PartOf == part.ID {
			continue
		}
		at, known := wholes[part.PartOf]
		if !known {
			reportAt(s, &ruleReferenceFigure, []any{part.PartOf}, "figures", i, "part_of")
			continue
		}
		whole := &e.Figures[at]
		if v, w := part.number(), whole.number(); part.IsExact() && whole.IsExact() && part.Unit == whole.Unit && v > w {
			reportAt(s, &ruleFigurePart, []any{v, w}, "figures", i, "value")
		}
		sums[at] = sums[at].add(part, whole)
	}
	for i := range e.Figures {
		sum, hasParts := sums[i]
		whole := &e.Figures[i]
		if hasParts && sum.parts > 1 && !sum.open && !whole.Partial && whole.IsExact() && math.Abs(sum.value-whole.number()) > sum.slack() {
			reportAt(s, &ruleFigureSum, []any{whole.number(), sum.value}, "figures", i, "value")
		}
	}
}

// partSum is what the parts of a figure come to.
type partSum struct {
	value float64
	parts int
	open  bool // a part is not exact or counts something else
}

func (p partSum) add(part, whole *Figure) partSum {
	p.parts++
	p.value += part.number()
	p.open = p.open || !part.IsExact() || part.Unit != whole.Unit
	return p
}

// slack is how far rounded shares may miss their whole: half of the last digit each,
// where digits stand behind the point.
func (p partSum) slack() float64 {
	if p.value == math.Trunc(p.value) {
		return 0
	}
	return 0.05*float64(p.parts) + 1e-9
}

// number returns the value, zero where it is unknown.
func (f *Figure) number() float64 {
	v, _ := f.Value.Value()
	return v
}

var ruleReferenceFigure = validation.Rule{
	Code: "reference.figure", Severity: validation.Error,
	ID:     "angka %[1]q tidak ada dalam daftar figures; tambahkan atau perbaiki idnya",
	EN:     "no figure has the id %[1]q; add it or mend the id",
	Source: "a reference leads somewhere",
}

var ruleFigurePart = validation.Rule{
	Code: "figure.part", Severity: validation.Warning,
	ID:     "bagian %[1]v lebih besar daripada keseluruhannya, %[2]v; periksa kedua angkanya",
	EN:     "the part, %[1]v, is larger than its whole, %[2]v; check both numbers",
	Source: "arithmetic",
}

var ruleFigureSum = validation.Rule{
	Code: "figure.sum", Severity: validation.Warning,
	ID:     "keseluruhannya disebut %[1]v, tetapi bagian-bagiannya berjumlah %[2]v; periksa angkanya, atau tandai bahwa tidak semua bagian disebut",
	EN:     "the whole is told as %[1]v, yet its parts come to %[2]v; check the numbers, or mark it partial where not all parts are told",
	Source: "arithmetic",
}
