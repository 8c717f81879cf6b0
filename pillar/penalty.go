package pillar

import (
	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
)

// Penalty is what UU 31/1999 jo. UU 20/2001 threatens, for display only. Years and
// amounts that the act does not fix are 0.
type Penalty struct {
	Death    bool          `json:"death,omitzero"` // in the special circumstances of Pasal 2 ayat (2)
	Life     bool          `json:"life,omitzero"`
	MinYears int           `json:"min_years,omitzero"` // of prison
	MaxYears int           `json:"max_years,omitzero"`
	MinFine  locale.Rupiah `json:"min_fine,omitzero"`
	MaxFine  locale.Rupiah `json:"max_fine,omitzero"`
	Source   Source        `json:"source"`
}

// penaltiesUntil is the last day for which penalties are stated: UU 1/2026, in
// force with the penal code, changed many and has not been read through.
const penaltiesUntil day = 20260101

// Penalty returns what a deed of that day is threatened with. It returns false
// where that is not known: for days from 2 January 2026, when the penal code and
// UU 1/2026 took effect, and for days on which no article of UU 31/1999 that is
// listed here punished the offence.
func (o Offence) Penalty(on civil.Date) (Penalty, bool) {
	if dayOf(on) > penaltiesUntil {
		return Penalty{}, false
	}
	for r := range o.ReferencesOn(on) {
		f := o.facts()
		return Penalty{f.death, f.life, int(f.minYears), int(f.maxYears), f.minFine, f.maxFine, r.Source}, true
	}
	return Penalty{}, false
}
