package office

import "github.com/integritas-id/integritas/internal/enum"

// Verdict says whether two texts mean one office. Zero is unknown.
type Verdict uint8

// The verdicts.
const (
	VerdictSame      Verdict = iota + 1 // one office for certain
	VerdictDifferent                    // two offices
	VerdictUndecided                    // may be one: only a host can tell
)

var verdictSet = enum.Set[Verdict]{Name: "Verdict", ID: "putusan", EN: "verdict", Rows: []enum.Row{
	VerdictSame:      {Code: "sama", ID: "sama", EN: "same"},
	VerdictDifferent: {Code: "beda", ID: "berbeda", EN: "different"},
	VerdictUndecided: {Code: "belum_pasti", ID: "belum pasti", EN: "undecided"},
}}
