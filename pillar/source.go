package pillar

import "github.com/integritas-id/integritas/internal/enum"

// Confidence tells how well a fact of this package is founded. The zero
// Confidence is unknown.
type Confidence uint8

// The marks of the tables.
const (
	ConfidenceA Confidence = iota + 1 // the fact was read on the page or in the act that is named
	ConfidenceB                       // part of it was read there; the rest comes from the act or is common knowledge
	ConfidenceC                       // no page was read for it: known by hearsay, no rule is built on it
	ConfidenceD                       // a decision of this library, as binding as A
)

var confidenceSet = enum.Set[Confidence]{Name: "Confidence", ID: "tingkat keyakinan", EN: "degree of confidence", Rows: []enum.Row{
	ConfidenceA: {Code: "A", ID: "Terbaca di sumber", EN: "Read in the source"},
	ConfidenceB: {Code: "B", ID: "Sebagian terbaca di sumber", EN: "Read in part"},
	ConfidenceC: {Code: "C", ID: "Belum diperiksa", EN: "Not verified"},
	ConfidenceD: {Code: "D", ID: "Ketetapan pustaka ini", EN: "Decision of this library"},
}}

// IsFact reports whether a rule may rest on it: true for A, B and D.
func (c Confidence) IsFact() bool {
	return c == ConfidenceA || c == ConfidenceB || c == ConfidenceD
}

// Source tells where a fact comes from, so that a user can see why the library
// says so. The zero Source means that there is no fact.
type Source struct {
	Text       string     `json:"text,omitzero"`        // a web address or a regulation
	Confidence Confidence `json:"confidence,omitempty"` // how well it is founded
}

// IsZero reports whether there is no source.
func (s Source) IsZero() bool { return s == Source{} }
