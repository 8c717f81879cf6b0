package program

import "github.com/integritas-id/integritas/internal/enum"

// Confidence tells how well a fact is known. The zero Confidence is unknown.
type Confidence uint8

// The grades.
const (
	ConfidenceA Confidence = iota + 1 // A: read in a source
	ConfidenceB                       // B: read in part, or told at second hand
	ConfidenceC                       // C: not verified; recognised, and never shown as a fact
)

var confidenceSet = enum.Set[Confidence]{Name: "Confidence", Rows: []enum.Row{
	{Code: "A", ID: "dibaca dari sumber", EN: "read in a source"},
	{Code: "B", ID: "dibaca sebagian", EN: "read in part"},
	{Code: "C", ID: "belum diverifikasi", EN: "not verified"},
}}

// IsFact reports whether what is known so well may be shown as a fact.
func (v Confidence) IsFact() bool { return v == ConfidenceA || v == ConfidenceB }
