package program

import (
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/validation"
)

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
