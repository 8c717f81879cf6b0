package program

import (
	"cmp"

	"github.com/integritas-id/integritas/validation"
)

// Audience is for whom an event is: the groups, and how many they are. The zero
// Audience is not known.
type Audience struct {
	Groups   []Group     `json:"groups,omitempty"`
	Counts   []Headcount `json:"counts,omitempty"`
	Openness Openness    `json:"openness,omitempty"` // who may come
	Capacity Capacity    `json:"capacity,omitzero"`  // at most so many, in persons or in couples
	Note     string      `json:"note,omitempty"`
}

// IsZero reports whether nothing is known of the audience.
func (a Audience) IsZero() bool {
	return len(a.Groups) == 0 && len(a.Counts) == 0 && a.Openness == 0 && a.Capacity == (Capacity{}) && a.Note == ""
}

// Check reports groups and counts that say nothing.
func (a *Audience) Check(s *validation.Scope) {
	validation.Each(s, "groups", a.Groups)
	reportTwice(s, "groups", a.Groups, &ruleGroupTwice, groupWord, sameGroup)
	validation.Each(s, "counts", a.Counts)
	if c := a.Capacity; c.Limit < 0 || c.Unit != 0 && c.Unit != UnitPerson && c.Unit != UnitCouple {
		s.Report("capacity", &ruleCapacity)
	}
	a.checkCapacity(s)
}

var ruleCapacity = validation.Rule{
	Code: "audience.capacity", Severity: validation.Error,
	ID:     "kuota dihitung dalam orang atau pasangan dan tidak negatif; perbaiki satuan atau jumlahnya",
	EN:     "a capacity is counted in persons or couples and is not negative; mend its unit or number",
	Source: "a couple is two persons: numbers of different units are not comparable",
}

// checkCapacity reports more people present than there are places.
func (a *Audience) checkCapacity(s *validation.Scope) {
	unit := cmp.Or(a.Capacity.Unit, UnitPerson)
	for i := range a.Counts {
		h := &a.Counts[i]
		if a.Capacity.Limit > 0 && h.Stage == StagePresent && h.Count.Unit == unit && h.Mode != ModeOnline && !h.Count.Approx && h.Count.Value > a.Capacity.Limit {
			reportAt(s, &ruleAudienceFull, []any{h.Count.Value, a.Capacity.Limit}, "counts", i, "count")
		}
	}
}

var ruleAudienceFull = validation.Rule{
	Code: "audience.full", Severity: validation.Warning,
	ID:     "%[1]d hadir, lebih banyak daripada kuotanya, %[2]d; periksa keduanya",
	EN:     "%[1]d were present, more than the %[2]d places; check both",
	Source: "arithmetic",
}
