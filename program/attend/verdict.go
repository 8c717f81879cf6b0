package attend

import "github.com/integritas-id/integritas/internal/enum"

// Verdict is what a policy says of a person at a moment. The zero Verdict is
// unknown.
type Verdict uint8

// The verdicts.
const (
	VerdictEligible   Verdict = iota + 1 // berhak: everything asked for is met
	VerdictNotYet                        // belum: may still be met
	VerdictIneligible                    // tidak berhak: cannot be met any more
)

var verdictSet = enum.Set[Verdict]{Name: "Verdict", ID: "putusan", EN: "verdict", Rows: []enum.Row{
	VerdictEligible:   {Code: "berhak", ID: "Berhak", EN: "Eligible", Synonyms: "memenuhi syarat|lulus"},
	VerdictNotYet:     {Code: "belum", ID: "Belum", EN: "Not yet", Synonyms: "belum memenuhi syarat"},
	VerdictIneligible: {Code: "tidak-berhak", ID: "Tidak berhak", EN: "Not eligible", Synonyms: "tidak memenuhi syarat"},
}}
