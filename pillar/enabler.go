package pillar

import "github.com/integritas-id/integritas/internal/enum"

// Enabler is what carries all pillars without being one. It may stand beside
// any pillar and is never counted as a fourth. The zero Enabler is unknown.
type Enabler uint8

const (
	// EnablerPublicParticipation is peran serta masyarakat: the right and duty of
	// citizens to help (UU 31/1999 Pasal 41 and 42, PP 43/2018).
	EnablerPublicParticipation Enabler = iota + 1
)

var enablerSet = enum.Set[Enabler]{Name: "Enabler", Rows: []enum.Row{
	{Code: "peran-serta-masyarakat", ID: "Peran serta masyarakat", EN: "Public participation", Synonyms: "partisipasi masyarakat|" +
		"partisipasi publik|pemberdayaan masyarakat|pemberdayaan peran serta masyarakat|dukungan masyarakat|permas"},
}}
