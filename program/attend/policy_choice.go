package attend

import "github.com/integritas-id/integritas/internal/enum"

// Basis is what a share of attendance is counted in. The zero Basis stands for
// BasisSessions.
type Basis uint8

// The bases of a share.
const (
	BasisSessions Basis = iota + 1 // sesi: every session counts the same
	BasisMinutes                   // menit: a session counts by its minutes, or its JP of 45
)

var basisSet = enum.Set[Basis]{Name: "Basis", ID: "dasar penghitungan", EN: "basis of counting", Rows: []enum.Row{
	BasisSessions: {Code: "sesi", ID: "Jumlah sesi", EN: "Sessions"},
	BasisMinutes:  {Code: "menit", ID: "Menit pelajaran", EN: "Minutes", Synonyms: "jp|jam pelajaran"},
}}

// ExcusedRule tells how an excused absence counts. The zero ExcusedRule stands for
// ExcusedMissed.
type ExcusedRule uint8

// The ways to count an excused absence.
const (
	ExcusedMissed   ExcusedRule = iota + 1 // in the base, not attended
	ExcusedLeftOut                         // not in the base
	ExcusedAttended                        // in the base, attended
)

var excusedRuleSet = enum.Set[ExcusedRule]{Name: "ExcusedRule", ID: "aturan izin", EN: "rule for the excused", Rows: []enum.Row{
	ExcusedMissed:   {Code: "tidak-hadir", ID: "Dihitung tidak hadir", EN: "Counted as missed"},
	ExcusedLeftOut:  {Code: "di-luar-dasar", ID: "Dikeluarkan dari dasar hitungan", EN: "Left out of the base"},
	ExcusedAttended: {Code: "hadir", ID: "Dihitung hadir", EN: "Counted as attended"},
}}
