package program

import "github.com/integritas-id/integritas/internal/enum"

// Phase tells where a moment lies against an event. It is computed, never stored.
// The zero Phase is unknown.
type Phase uint8

// The phases.
const (
	PhaseUpcoming Phase = iota + 1 // akan-datang: it has not begun
	PhaseRunning                   // berlangsung: on each of its days
	PhaseOver                      // lewat: it has ended
)

var phaseSet = enum.Set[Phase]{Name: "Phase", ID: "tahap waktu", EN: "phase", Rows: []enum.Row{
	PhaseUpcoming: {Code: "akan-datang", ID: "Akan datang", EN: "Upcoming", Synonyms: "mendatang"},
	PhaseRunning:  {Code: "berlangsung", ID: "Berlangsung", EN: "Running", Synonyms: "sedang berlangsung"},
	PhaseOver:     {Code: "lewat", ID: "Sudah lewat", EN: "Over", Synonyms: "sudah berakhir|selesai"},
}}
