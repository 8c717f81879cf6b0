package participant

import "github.com/integritas-id/integritas/internal/enum"

//go:generate go run ../internal/gen/rank -out tables_ranks.go
//go:generate go run ../internal/gen/enum -out enums_rank.go -noparse Rank Rank RankGroup

// Rank (pangkat, golongan ruang) is what a civil servant has reached in the service,
// apart from any post: seventeen ranks of a PNS from I/a to IV/e (PP 15/1994), and
// seventeen grades of a PPPK from PPPK-I to PPPK-XVII, which have no name. The two scales
// have nothing to do with each other, so ranks compare within a kind only, by
// [Rank.Order]. Zero means not known. The name of a rank is Indonesian in both
// languages.
type Rank uint8

// RankGroup is one of the four classes into which the ranks of a PNS fall, I to IV.
// Zero means none: a PPPK has no class.
type RankGroup uint8

// The groups of ranks.
const (
	RankGroupJuru     RankGroup = iota + 1 // golongan I
	RankGroupPengatur                      // golongan II
	RankGroupPenata                        // golongan III
	RankGroupPembina                       // golongan IV
)

var rankGroupSet = enum.Set[RankGroup]{Name: "RankGroup", ID: "kelompok golongan", EN: "group of ranks", Rows: []enum.Row{
	RankGroupJuru:     {Code: "juru", ID: "Juru", EN: "Juru (class I)", Synonyms: "Golongan I|Gol. I|I"},
	RankGroupPengatur: {Code: "pengatur", ID: "Pengatur", EN: "Pengatur (class II)", Synonyms: "Golongan II|Gol. II|II"},
	RankGroupPenata:   {Code: "penata", ID: "Penata", EN: "Penata (class III)", Synonyms: "Golongan III|Gol. III|III"},
	RankGroupPembina:  {Code: "pembina", ID: "Pembina", EN: "Pembina (class IV)", Synonyms: "Golongan IV|Gol. IV|IV"},
}}

// Kind tells whose rank it is, a PNS's or a PPPK's; zero for no rank.
func (v Rank) Kind() NIPKind {
	switch {
	case v == 0 || v > RankPPPK17:
		return 0
	case v > RankIVE:
		return KindPPPK
	}
	return KindPNS
}

// Order returns the place within the kind, 1 to 17, or 0 for no rank.
func (v Rank) Order() int {
	switch v.Kind() {
	case KindPNS:
		return int(v)
	case KindPPPK:
		return int(v) - numberOfPNS
	}
	return 0
}

// Group returns the group of a PNS's rank, or zero.
func (v Rank) Group() RankGroup {
	switch {
	case v.Kind() != KindPNS:
		return 0
	case v <= RankIIID: // four rooms in each of the first three
		return RankGroup(v+3) / 4
	}
	return RankGroupPembina
}

// Golongan returns how the rank is written in short: "IV/c", or "IX" for a PPPK; ""
// for no rank.
func (v Rank) Golongan() string {
	switch v.Kind() {
	case KindPNS:
		return rankSet.String(v)
	case KindPPPK:
		return rankSet.String(v)[len("PPPK-"):]
	}
	return ""
}

// Full returns how letters write the rank: "Pembina Utama Muda (IV/c)", or
// "Golongan IX" for a PPPK; "" for no rank.
func (v Rank) Full() string {
	switch v.Kind() {
	case KindPNS:
		return rankSet.Rows[v].ID + " (" + rankSet.Rows[v].Code + ")"
	case KindPPPK:
		return "Golongan " + v.Golongan()
	}
	return ""
}
