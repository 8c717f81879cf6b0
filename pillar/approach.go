package pillar

import "github.com/integritas-id/integritas/internal/enum"

// Approach is the manner (pendekatan) in which a programme works on people. The
// zero Approach is unknown. Only the cultural one was found in a report of an
// event; the other two are known from writing on public administration.
type Approach uint8

// The approaches that reports name.
const (
	ApproachCultural     Approach = iota + 1 // kultural: works on habit and conviction
	ApproachStructural                       // struktural: works on organisation and system
	ApproachInstrumental                     // instrumental: works by rules and sanctions
)

var approachSet = enum.Set[Approach]{Name: "Approach", ID: "pendekatan", EN: "approach", Rows: []enum.Row{
	ApproachCultural:     {Code: "kultural", ID: "Kultural", EN: "Cultural", Synonyms: "pendekatan kultural|pendekatan budaya|budaya|cultural approach"},
	ApproachStructural:   {Code: "struktural", ID: "Struktural", EN: "Structural", Synonyms: "pendekatan struktural|structural approach"},
	ApproachInstrumental: {Code: "instrumental", ID: "Instrumental", EN: "Instrumental", Synonyms: "pendekatan instrumental|instrumental approach"},
}}

// Pillar returns the pillar that the approach serves: education for the cultural
// one. The other two are zero, since nothing that was read ties them to a pillar.
func (a Approach) Pillar() Pillar {
	if a == ApproachCultural {
		return Education
	}
	return 0
}

// Source names where the approach was found. The structural and the instrumental
// one have confidence C: they are recognised and labelled, no more.
func (a Approach) Source() Source {
	switch a {
	case ApproachCultural:
		return ElementApproachCultural.Source()
	case ApproachStructural:
		return ElementApproachStructural.Source()
	case ApproachInstrumental:
		return ElementApproachInstrumental.Source()
	}
	return Source{}
}
