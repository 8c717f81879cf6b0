package program

import (
	"slices"
	"strings"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/validation"
)

// checkCounts holds the numbers of the audience against each other: two exact ones of
// the same thing that differ, unless a conflict of the record keeps both, and couples
// that were added to persons.
func (e *Event) checkCounts(s *validation.Scope) {
	counts := e.Audience.Counts
	if len(counts) == 0 {
		return
	}
	if !e.hasConflictIn("/audience") {
		e.checkSameCounts(s)
	}
	var couples map[Stage][]int
	var persons map[int]int
	for i := range counts {
		if !counts[i].isWhole() {
			continue
		}
		if couples == nil {
			if couples = couplesOf(counts); len(couples) == 0 {
				return
			}
			persons = personsOf(counts)
		}
		e.checkCouples(s, i, couples[counts[i].Stage], persons)
	}
}

// checkSameCounts reports each exact number of which one before it tells another.
func (e *Event) checkSameCounts(s *validation.Scope) {
	counts := e.Audience.Counts
	if len(counts) <= fewRecords {
		for j := range counts {
			for i := range j {
				if a, b := &counts[i], &counts[j]; a.sameAs(b) && a.Count.isExact() && b.Count.isExact() && a.Count.Value != b.Count.Value {
					reportAt(s, &ruleHeadcountConflict, []any{b.Count.Value, a.Count.Value}, "audience", "counts", j)
					break
				}
			}
		}
		return
	}
	told := make(map[Headcount][2]int, len(counts)) // the first number of a thing, and the first that differs from it
	for j := range counts {
		n := counts[j].Count.Value
		if !counts[j].Count.isExact() {
			continue
		}
		k := counts[j].thing()
		two, known := told[k]
		switch {
		case !known:
			told[k] = [2]int{n, n}
			continue
		case two[0] == two[1]:
			told[k] = [2]int{two[0], n}
		}
		if two[0] != n {
			reportAt(s, &ruleHeadcountConflict, []any{n, two[0]}, "audience", "counts", j)
		} else if two[1] != n {
			reportAt(s, &ruleHeadcountConflict, []any{n, two[1]}, "audience", "counts", j)
		}
	}
}

// thing returns what a headcount is of: those of one thing are equal.
func (h *Headcount) thing() Headcount {
	return Headcount{
		What: fold.Key(h.What), Role: h.Role, WithSpouse: h.WithSpouse, Stage: h.Stage, Mode: h.Mode, Sex: h.Sex, On: h.On, Count: Count{Unit: h.Count.Unit},
	}
}

// couplesOf returns the different exact numbers of couples at each stage in their order,
// no more than fewRecords: no event has so many.
func couplesOf(counts []Headcount) map[Stage][]int {
	var couples map[Stage][]int
	for i := range counts {
		c := &counts[i]
		if c.Count.Unit != UnitCouple || !c.Count.isExact() {
			continue
		}
		if couples == nil {
			couples = make(map[Stage][]int)
		}
		if known := couples[c.Stage]; len(known) < fewRecords && !slices.Contains(known, c.Count.Value) {
			couples[c.Stage] = append(known, c.Count.Value)
		}
	}
	return couples
}

// personsOf returns how often each exact number of persons is told.
func personsOf(counts []Headcount) map[int]int {
	persons := make(map[int]int)
	for i := range counts {
		if c := counts[i].Count; c.Unit == UnitPerson && c.isExact() {
			persons[c.Value]++
		}
	}
	return persons
}

// checkCouples reports the number of the whole audience at index whole where it has
// fewer persons than its couples, or is persons and couples added up.
func (e *Event) checkCouples(s *validation.Scope, whole int, couples []int, persons map[int]int) {
	total := e.Audience.Counts[whole].Count.Value
	for _, n := range couples {
		others := persons[total-n]
		if n == 0 {
			others-- // the whole itself
		}
		switch {
		case total < 2*n:
			reportAt(s, &ruleHeadcountCouples, []any{total, n, 2 * n}, "audience", "counts", whole)
			return
		case others > 0 && total != 2*n:
			reportAt(s, &ruleHeadcountSum, []any{total, total - n, n}, "audience", "counts", whole)
			return
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
	var halves map[half]*Headcount
	for i := range counts {
		whole := &counts[i]
		if !whole.isAll() || whole.Sex != 0 || whole.Mode != 0 {
			continue
		}
		if halves == nil {
			if halves = halvesOf(counts); len(halves) == 0 {
				return
			}
		}
		h := half{unit: whole.Count.Unit, stage: whole.Stage, on: whole.On}
		women, men, hall, online := h, h, h, h
		women.sex, men.sex, hall.mode, online.mode = participant.SexFemale, participant.SexMale, ModeOffline, ModeOnline
		reportHalves(s, i, whole, halves[women], halves[men])
		reportHalves(s, i, whole, halves[hall], halves[online])
	}
}

// half is what a number of women, of men, of those in the hall or online is half of.
type half struct {
	unit  CountUnit
	stage Stage
	on    civil.Date
	sex   participant.Sex
	mode  Mode
}

// halvesOf returns the exact number of each half; nil where there is more than one.
func halvesOf(counts []Headcount) map[half]*Headcount {
	var halves map[half]*Headcount
	for i := range counts {
		h := &counts[i]
		if h.Role != 0 || h.WithSpouse || (h.Sex == 0) == (h.Mode == 0) {
			continue
		}
		k := half{h.Count.Unit, h.Stage, h.On, h.Sex, h.Mode}
		if halves == nil {
			halves = make(map[half]*Headcount)
		}
		if _, twice := halves[k]; twice || !h.Count.isExact() {
			h = nil
		}
		halves[k] = h
	}
	return halves
}

// isAll reports whether the number is an exact one of no group in particular.
func (h *Headcount) isAll() bool {
	return h.Count.isExact() && h.Role == 0 && !h.WithSpouse && isEverybody(h.What)
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
