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

var approachSet = enum.Set[Approach]{Name: "Approach", Rows: []enum.Row{
	{Code: "kultural", ID: "Kultural", EN: "Cultural", Synonyms: "pendekatan kultural|pendekatan budaya|budaya|cultural approach"},
	{Code: "struktural", ID: "Struktural", EN: "Structural", Synonyms: "pendekatan struktural|structural approach"},
	{Code: "instrumental", ID: "Instrumental", EN: "Instrumental", Synonyms: "pendekatan instrumental|instrumental approach"},
}}
