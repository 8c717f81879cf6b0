package pillar

// ActionPlan is what one period of Stranas PK is made of.
type ActionPlan struct {
	First   int    `json:"first"`            // first year of the period
	Last    int    `json:"last"`             // last year of the period
	Actions int    `json:"actions"`          // number of actions (aksi)
	Outputs int    `json:"outputs,omitzero"` // number of outputs (keluaran), 0 where not known
	Source  Source `json:"source"`
}

var actionPlans = [...]ActionPlan{
	{2021, 2022, 12, 0, Source{"https://rmol.id/hukum/read/2024/11/28/646523/kpk-kantor-staf-presiden-perkuat-budaya-antikorupsi", ConfidenceB}},
	// Twelve actions were announced in November 2024; fifteen were launched.
	{2025, 2026, 15, 40, Source{"https://ksp.go.id/program-pencegahan-korupsi-2025-2026-diluncurkan-ksp-prioritas-pemerintah.html", ConfidenceA}},
}

// StranasPlan returns the action plan of Stranas PK for a year. A year whose plan
// is not known is a [*YearError]: nothing is taken from the plan before it.
func StranasPlan(year int) (ActionPlan, error) {
	for _, p := range actionPlans {
		if p.First <= year && year <= p.Last {
			return p, nil
		}
	}
	return ActionPlan{}, &YearError{Of: "the actions of Stranas PK", Year: year, First: actionPlans[0].First, Last: actionPlans[len(actionPlans)-1].Last}
}
