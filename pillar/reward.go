package pillar

import (
	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
)

// Reward is the premium for somebody who gave information on corruption, beside a
// charter: PP 43/2018 Pasal 17. It is 2 per mille, of the loss returned to the
// state at most Rp200 million, of a bribe at most Rp10 million. Press articles that
// print "2 persen" are wrong by a factor of ten.
type Reward struct {
	PerMille int           `json:"per_mille"`
	Maximum  locale.Rupiah `json:"maximum"`
	Validity Validity      `json:"validity"`
	Source   Source        `json:"source"`
}

// rewardFrom is the first day of PP 43/2018, of which only the year was found.
const rewardFrom day = 20180101

// RewardFor returns the rule of a day: for bribery, or else for the loss that was
// returned to the state. A day before 2018, or the zero day, is a [*YearError].
func RewardFor(bribery bool, on civil.Date) (Reward, error) {
	if !contains(rewardFrom, 0, on) {
		return Reward{}, unknownDay("the reward for information", on, rewardFrom)
	}
	r := Reward{2, 200e6, Validity{From: rewardFrom.date()}, Source{"https://m.merdeka.com/peristiwa/jokowi-teken-pp-pelapor-kasus-korupsi-bisa-dapat-rp-200-juta.html", ConfidenceA}}
	if bribery {
		r.Maximum = 10e6
	}
	return r, nil
}

// Premium returns the premium for an amount, in whole rupiah rounded down; Rp0 for
// a negative amount.
func (r Reward) Premium(amount locale.Rupiah) locale.Rupiah {
	if amount <= 0 {
		return 0
	}
	// Divided first, since an amount times two may not fit.
	perMille := locale.Rupiah(r.PerMille)
	return min(amount/1000*perMille+amount%1000*perMille/1000, r.Maximum)
}
