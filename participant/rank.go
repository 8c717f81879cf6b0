package participant

import "github.com/integritas-id/integritas/internal/enum"

//go:generate go run ../internal/gen/enum -out enums_rank.go -noparse Rank Rank=Ranks RankGroup

// Rank (pangkat, golongan ruang) is what a civil servant has reached in the service,
// apart from any post: seventeen ranks of a PNS from I/a to IV/e (PP 15/1994), and
// seventeen grades of a PPPK from PPPK-I to PPPK-XVII, which have no name. The two scales
// have nothing to do with each other, so ranks compare within a kind only, by
// [Rank.Order]. Zero means not known. The name of a rank is Indonesian in both
// languages.
type Rank uint8

// The ranks of a PNS and the grades of a PPPK.
const (
	RankIA     Rank = iota + 1 // I/a Juru Muda
	RankIB                     // I/b Juru Muda Tingkat I
	RankIC                     // I/c Juru
	RankID                     // I/d Juru Tingkat I
	RankIIA                    // II/a Pengatur Muda
	RankIIB                    // II/b Pengatur Muda Tingkat I
	RankIIC                    // II/c Pengatur
	RankIID                    // II/d Pengatur Tingkat I
	RankIIIA                   // III/a Penata Muda
	RankIIIB                   // III/b Penata Muda Tingkat I
	RankIIIC                   // III/c Penata
	RankIIID                   // III/d Penata Tingkat I
	RankIVA                    // IV/a Pembina
	RankIVB                    // IV/b Pembina Tingkat I
	RankIVC                    // IV/c Pembina Utama Muda
	RankIVD                    // IV/d Pembina Utama Madya
	RankIVE                    // IV/e Pembina Utama
	RankPPPK1                  // PPPK-I
	RankPPPK2                  // PPPK-II
	RankPPPK3                  // PPPK-III
	RankPPPK4                  // PPPK-IV
	RankPPPK5                  // PPPK-V
	RankPPPK6                  // PPPK-VI
	RankPPPK7                  // PPPK-VII
	RankPPPK8                  // PPPK-VIII
	RankPPPK9                  // PPPK-IX
	RankPPPK10                 // PPPK-X
	RankPPPK11                 // PPPK-XI
	RankPPPK12                 // PPPK-XII
	RankPPPK13                 // PPPK-XIII
	RankPPPK14                 // PPPK-XIV
	RankPPPK15                 // PPPK-XV
	RankPPPK16                 // PPPK-XVI
	RankPPPK17                 // PPPK-XVII
)

// numberOfPNS is how many of the ranks belong to PNS; they stand first.
const numberOfPNS = int(RankIVE)

var rankSet = enum.Set[Rank]{Name: "Rank", ID: "pangkat atau golongan", EN: "rank", Rows: []enum.Row{
	RankIA:     {Code: "I/a", ID: "Juru Muda", EN: "Juru Muda"},
	RankIB:     {Code: "I/b", ID: "Juru Muda Tingkat I", EN: "Juru Muda Tingkat I"},
	RankIC:     {Code: "I/c", ID: "Juru", EN: "Juru"},
	RankID:     {Code: "I/d", ID: "Juru Tingkat I", EN: "Juru Tingkat I"},
	RankIIA:    {Code: "II/a", ID: "Pengatur Muda", EN: "Pengatur Muda"},
	RankIIB:    {Code: "II/b", ID: "Pengatur Muda Tingkat I", EN: "Pengatur Muda Tingkat I"},
	RankIIC:    {Code: "II/c", ID: "Pengatur", EN: "Pengatur"},
	RankIID:    {Code: "II/d", ID: "Pengatur Tingkat I", EN: "Pengatur Tingkat I"},
	RankIIIA:   {Code: "III/a", ID: "Penata Muda", EN: "Penata Muda"},
	RankIIIB:   {Code: "III/b", ID: "Penata Muda Tingkat I", EN: "Penata Muda Tingkat I"},
	RankIIIC:   {Code: "III/c", ID: "Penata", EN: "Penata"},
	RankIIID:   {Code: "III/d", ID: "Penata Tingkat I", EN: "Penata Tingkat I"},
	RankIVA:    {Code: "IV/a", ID: "Pembina", EN: "Pembina"},
	RankIVB:    {Code: "IV/b", ID: "Pembina Tingkat I", EN: "Pembina Tingkat I"},
	RankIVC:    {Code: "IV/c", ID: "Pembina Utama Muda", EN: "Pembina Utama Muda"},
	RankIVD:    {Code: "IV/d", ID: "Pembina Utama Madya", EN: "Pembina Utama Madya"},
	RankIVE:    {Code: "IV/e", ID: "Pembina Utama", EN: "Pembina Utama"},
	RankPPPK1:  {Code: "PPPK-I", ID: "Golongan I PPPK", EN: "PPPK grade I"},
	RankPPPK2:  {Code: "PPPK-II", ID: "Golongan II PPPK", EN: "PPPK grade II"},
	RankPPPK3:  {Code: "PPPK-III", ID: "Golongan III PPPK", EN: "PPPK grade III"},
	RankPPPK4:  {Code: "PPPK-IV", ID: "Golongan IV PPPK", EN: "PPPK grade IV"},
	RankPPPK5:  {Code: "PPPK-V", ID: "Golongan V PPPK", EN: "PPPK grade V"},
	RankPPPK6:  {Code: "PPPK-VI", ID: "Golongan VI PPPK", EN: "PPPK grade VI"},
	RankPPPK7:  {Code: "PPPK-VII", ID: "Golongan VII PPPK", EN: "PPPK grade VII"},
	RankPPPK8:  {Code: "PPPK-VIII", ID: "Golongan VIII PPPK", EN: "PPPK grade VIII"},
	RankPPPK9:  {Code: "PPPK-IX", ID: "Golongan IX PPPK", EN: "PPPK grade IX"},
	RankPPPK10: {Code: "PPPK-X", ID: "Golongan X PPPK", EN: "PPPK grade X"},
	RankPPPK11: {Code: "PPPK-XI", ID: "Golongan XI PPPK", EN: "PPPK grade XI"},
	RankPPPK12: {Code: "PPPK-XII", ID: "Golongan XII PPPK", EN: "PPPK grade XII"},
	RankPPPK13: {Code: "PPPK-XIII", ID: "Golongan XIII PPPK", EN: "PPPK grade XIII"},
	RankPPPK14: {Code: "PPPK-XIV", ID: "Golongan XIV PPPK", EN: "PPPK grade XIV"},
	RankPPPK15: {Code: "PPPK-XV", ID: "Golongan XV PPPK", EN: "PPPK grade XV"},
	RankPPPK16: {Code: "PPPK-XVI", ID: "Golongan XVI PPPK", EN: "PPPK grade XVI"},
	RankPPPK17: {Code: "PPPK-XVII", ID: "Golongan XVII PPPK", EN: "PPPK grade XVII"},
}}

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
