package participant

import "github.com/integritas-id/integritas/internal/enum"

// Tense tells that somebody does not hold the post now. Zero means that nothing of
// the kind was written.
type Tense uint8

// The tenses.
const (
	TenseFormer    Tense = iota + 1 // mantan, eks, (Purn.)
	TenseCandidate                  // calon
	TenseElect                      // terpilih: elected, not yet inaugurated
)

var tenseSet = enum.Set[Tense]{Name: "Tense", ID: "waktu jabatan", EN: "tense of a post", Rows: []enum.Row{
	TenseFormer:    {Code: "mantan", ID: "mantan", EN: "former", Synonyms: "eks|bekas|purn|purnabakti"},
	TenseCandidate: {Code: "calon", ID: "calon", EN: "candidate", Synonyms: "bakal calon"},
	TenseElect:     {Code: "terpilih", ID: "terpilih", EN: "elect"},
}}
