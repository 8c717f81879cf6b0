package pillar

import (
	"iter"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
)

// Enabler is what carries all pillars without being one. It may stand beside
// any pillar and is never counted as a fourth. The zero Enabler is unknown.
type Enabler uint8

const (
	// EnablerPublicParticipation is peran serta masyarakat: the right and duty of
	// citizens to help (UU 31/1999 Pasal 41 and 42, PP 43/2018).
	EnablerPublicParticipation Enabler = iota + 1
)

var enablerSet = enum.Set[Enabler]{Name: "Enabler", ID: "pendukung pilar", EN: "enabler", Rows: []enum.Row{
	EnablerPublicParticipation: {Code: "peran-serta-masyarakat", ID: "Peran serta masyarakat", EN: "Public participation", Synonyms: "partisipasi masyarakat|" +
		"partisipasi publik|pemberdayaan masyarakat|pemberdayaan peran serta masyarakat|dukungan masyarakat|permas"},
}}

// facts is what the table says of the enabler.
func (e Enabler) facts() pillarFact {
	if e == 0 || int(e) >= len(enablerFacts) {
		return pillarFact{}
	}
	return enablerFacts[e]
}

// Target returns whom the enabler moves: "warga dan keluarga", "citizens and
// families" for an English tag.
func (e Enabler) Target(tag language.Tag) string {
	f := e.facts()
	return enum.ByTag(tag, f.targetID, f.targetEN)
}

// Methods yields the usual means, in Indonesian: pelaporan, pengawasan, penularan nilai.
func (e Enabler) Methods() iter.Seq[string] { return split(e.facts().methods) }

// Basis returns the statutory basis: "UU 31/1999 Pasal 41 dan 42; PP 43/2018".
// Its counterpart in the convention (UNCAC) is article 13.
func (e Enabler) Basis() string { return e.facts().basis }

// LeadDeputy returns the deputy of KPK whose field it is; within it the
// directorate is [DirectorateParticipation].
func (e Enabler) LeadDeputy() Deputy { return e.facts().deputy }

// Source names where the enabler's facts come from.
func (e Enabler) Source() Source { return e.facts().source }
