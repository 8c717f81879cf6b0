package program

import (
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/validation"
)

// checkCounts holds the numbers of the audience against each other: two exact ones of
// the same thing that differ, unless a conflict of the record keeps both, and couples
// that were added to persons.
func (e *Event) checkCounts(s *validation.Scope) {
	counts := e.Audience.Counts
	for j := range counts {
		b := &counts[j]
		for i := range j {
			a := &counts[i]
			if a.sameAs(b) && a.Count.isExact() && b.Count.isExact() && a.Count.Value != b.Count.Value && !e.hasConflictIn("/audience") {
				reportAt(s, &ruleHeadcountConflict, []any{b.Count.Value, a.Count.Value}, "audience", "counts", j)
				break
			}
		}
		if b.isWhole() {
			e.checkCouples(s, j)
		}
	}
}

// checkCouples reports the number of the whole audience at index whole where it has
// fewer persons than its couples, or is persons and couples added up.
func (e *Event) checkCouples(s *validation.Scope, whole int) {
	counts := e.Audience.Counts
	total := counts[whole].Count.Value
	for i := range counts {
		couples := &counts[i]
		if couples.Count.Unit != UnitCouple || !couples.Count.isExact() || couples.Stage != counts[whole].Stage {
			continue
		}
		n := couples.Count.Value
		if total < 2*n {
			reportAt(s, &ruleHeadcountCouples, []any{total, n, 2 * n}, "audience", "counts", whole)
			return
		}
		for j := range counts {
			persons := &counts[j].Count
			if j != whole && persons.Unit == UnitPerson && persons.isExact() && persons.Value+n == total && total != 2*n {
				reportAt(s, &ruleHeadcountSum, []any{total, persons.Value, n}, "audience", "counts", whole)
				return
			}
		}
	}
}

// isExact reports whether the count is one number.
func (c Count) isExact() bool { return c.Known() && !c.Approx && c.Bound == 0 && c.To == 0 }

// sameAs reports whether two headcounts are of the same thing.
func (h *Headcount) sameAs(o *Headcount) bool {
	return h.Count.Unit == o.Count.Unit && h.Role == o.Role && h.WithSpouse == o.WithSpouse && h.Stage == o.Stage &&
		h.Mode == o.Mode && h.Sex == o.Sex && h.On == o.On && fold.Equal(h.What, o.What)
}

// isWhole reports whether the number is of all persons of the audience.
func (h *Headcount) isWhole() bool {
	return h.Count.Unit == UnitPerson && h.isAll() && h.Sex == 0 && h.Mode == 0 && h.On.IsZero()
}

// hasConflictIn reports whether the record keeps a conflict about a field or what is in it.
func (e *Event) hasConflictIn(pointer string) bool {
	for i := range e.Conflicts {
		if strings.HasPrefix(e.Conflicts[i].Field, pointer) {
			return true
		}
	}
	return false
}

const sourceCouples = "a couple is two persons: numbers of different units are not comparable"

var ruleHeadcountConflict = validation.Rule{
	Code: "headcount.conflict", Severity: validation.Warning,
	ID:     "jumlah yang sama disebut %[1]d dan %[2]d; pilih salah satu dan catat yang lain pada conflicts, atau bedakan kelompoknya",
	EN:     "the same number is told as %[1]d and as %[2]d; choose one and keep the other in conflicts, or tell the groups apart",
	Source: "sources that disagree are both kept",
}

var ruleHeadcountCouples = validation.Rule{
	Code: "headcount.couples", Severity: validation.Warning,
	ID:     "jumlah seluruhnya %[1]d orang, padahal ada %[2]d pasangan, yaitu %[3]d orang; periksa satuannya",
	EN:     "all are said to be %[1]d persons, yet there are %[2]d couples, which are %[3]d persons; check the units",
	Source: sourceCouples,
}

var ruleHeadcountSum = validation.Rule{
	Code: "headcount.sum", Severity: validation.Warning,
	ID:     "%[1]d orang tampaknya jumlah %[2]d orang dan %[3]d pasangan; satu pasangan adalah dua orang",
	EN:     "%[1]d persons seem to be %[2]d persons and %[3]d couples added up; a couple is two persons",
	Source: sourceCouples,
}

// checkSums holds the whole of an audience against the two halves that make it: women
// and men, or those in the hall and those online, of one stage, day and unit. Numbers
// that are approximate, or halves of which one is not told, say nothing.
func (e *Event) checkSums(s *validation.Scope) {
	counts := e.Audience.Counts
	for i := range counts {
		whole := &counts[i]
		if !whole.isAll() || whole.Sex != 0 || whole.Mode != 0 {
			continue
		}
		women := e.half(whole, func(h *Headcount) bool { return h.Sex == participant.SexFemale && h.Mode == 0 })
		men := e.half(whole, func(h *Headcount) bool { return h.Sex == participant.SexMale && h.Mode == 0 })
		reportHalves(s, i, whole, women, men)
		hall := e.half(whole, func(h *Headcount) bool { return h.Mode == ModeOffline && h.Sex == 0 })
		online := e.half(whole, func(h *Headcount) bool { return h.Mode == ModeOnline && h.Sex == 0 })
		reportHalves(s, i, whole, hall, online)
	}
}

// isAll reports whether the number is an exact one of no group in particular.
func (h *Headcount) isAll() bool {
	return h.Count.isExact() && h.Role == 0 && !h.WithSpouse && isEverybody(h.What)
}

// half returns the exact number of the same stage, day and unit that is chosen; nil
// where there is none, or more than one.
func (e *Event) half(whole *Headcount, chosen func(*Headcount) bool) *Headcount {
	var found *Headcount
	for i := range e.Audience.Counts {
		h := &e.Audience.Counts[i]
		if !chosen(h) || h.Role != 0 || h.WithSpouse || h.Count.Unit != whole.Count.Unit || h.Stage != whole.Stage || h.On != whole.On {
			continue
		}
		if found != nil || !h.Count.isExact() {
			return nil
		}
		found = h
	}
	return found
}

func reportHalves(s *validation.Scope, at int, whole, a, b *Headcount) {
	if a != nil && b != nil && a.Count.Value+b.Count.Value != whole.Count.Value {
		reportAt(s, &ruleHeadcountHalves, []any{whole.Count.Value, a.Count.Value, b.Count.Value, a.Count.Value + b.Count.Value}, "audience", "counts", at)
	}
}

var ruleHeadcountHalves = validation.Rule{
	Code: "headcount.halves", Severity: validation.Warning,
	ID:     "seluruhnya disebut %[1]d, padahal %[2]d dan %[3]d berjumlah %[4]d; periksa ketiga angkanya",
	EN:     "the whole is told as %[1]d, yet %[2]d and %[3]d come to %[4]d; check the three numbers",
	Source: "arithmetic",
}
