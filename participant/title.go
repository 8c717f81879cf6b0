package participant

import (
	"strings"

	"github.com/integritas-id/integritas/internal/enum"
)

//go:generate go run ../internal/gen/titles -src data -out tables_titles.go
//go:generate go run ../internal/gen/enum -out enums_title.go TitleKind=TitleKinds

// TitleKind tells what a title (gelar) is. Zero is unknown; its members are the
// kinds of the tables.
type TitleKind uint8

// The kinds of title: first what stands before a name, then what stands behind it.
const (
	TitleAcademic      TitleKind = iota + 1 // Prof., Dr., Drs., Ir.
	TitleProfession                         // dr., drg., apt., Ns.; behind the name Ak., Gr.
	TitleReligious                          // H., Hj., K.H., Pdt.
	TitleNobility                           // R., Tb., K.R.T.
	TitleRank                               // a rank whose force is not written: Brigjen
	TitleRankPolice                         // Kombes Pol., AKBP
	TitleRankMilitary                       // Mayjen TNI, Letkol
	TitleRankRetired                        // (Purn.)
	TitleAddress                            // Bapak, Ibu, Yth.: no title, dropped from a name
	TitleLate                               // Alm.
	TitleDiploma1                           // A.P.
	TitleDiploma2                           // A.Ma.
	TitleDiploma3                           // A.Md.
	TitleDiploma4                           // S.ST., S.Tr.
	TitleBachelor                           // S.H., S.Sos.
	TitleMaster                             // M.H., M.Si.
	TitleDoctorate                          // Ph.D.
	TitleForeign                            // LL.M., B.Sc.
	TitleLegacy                             // BA, Bc., AP
	TitleCertificate                        // CRMO, CIA
	TitleSpecialist                         // Sp.OG.
	TitleSubspecialist                      // (K), K.GEH
	TitleFellowship                         // FINASIM
	TitleOther                              // known, but not what it stands for
	titleForce                              // Pol., TNI: part of a rank
	titleCorps                              // Inf, Laut: part of a rank
)

var titleKindSet = enum.Set[TitleKind]{Name: "TitleKind", Rows: []enum.Row{
	{Code: "academic", ID: "gelar akademik", EN: "academic title"},
	{Code: "profession", ID: "sebutan profesi", EN: "professional title"},
	{Code: "religious", ID: "gelar keagamaan", EN: "religious title"},
	{Code: "nobility", ID: "gelar kebangsawanan", EN: "title of nobility"},
	{Code: "rank", ID: "pangkat", EN: "rank"},
	{Code: "rank_polri", ID: "pangkat Polri", EN: "police rank"},
	{Code: "rank_tni", ID: "pangkat TNI", EN: "military rank"},
	{Code: "rank_status", ID: "purnawirawan", EN: "retired officer"},
	{Code: "address", ID: "kata sapaan", EN: "word of address"},
	{Code: "status", ID: "almarhum", EN: "the late"},
	{Code: "d1", ID: "ahli pratama (D-1)", EN: "one-year diploma"},
	{Code: "d2", ID: "ahli muda (D-2)", EN: "two-year diploma"},
	{Code: "d3", ID: "ahli madya (D-3)", EN: "three-year diploma"},
	{Code: "d4", ID: "sarjana terapan (D-4)", EN: "applied bachelor's degree"},
	{Code: "s1", ID: "sarjana (S-1)", EN: "bachelor's degree"},
	{Code: "s2", ID: "magister (S-2)", EN: "master's degree"},
	{Code: "s3", ID: "doktor (S-3)", EN: "doctorate"},
	{Code: "foreign", ID: "gelar luar negeri", EN: "foreign degree"},
	{Code: "legacy", ID: "gelar lama", EN: "old degree"},
	{Code: "certification", ID: "sertifikasi", EN: "certification"},
	{Code: "specialist", ID: "dokter spesialis", EN: "medical specialist"},
	{Code: "subspecialist", ID: "dokter subspesialis", EN: "medical subspecialist"},
	{Code: "fellowship", ID: "keanggotaan kehormatan", EN: "fellowship"},
	{Code: "other", ID: "gelar lain", EN: "other title"},
}}

// Title is what the tables know of a title that stands with a name.
type Title struct {
	Text    string // canonical spelling: "S.Sos."
	Meaning string // Indonesian in most rows: "Sarjana Sosial"; may be empty
	Kind    TitleKind
	gender  byte // 'm', 'f' or 0
	mark    byte // confidence: 'A', 'B', 'C'
}

// titleKey is a folded form under which a title is found: small letters, digits
// and brackets, without dots, spaces and hyphens.
type titleKey struct {
	fold   string
	breaks uint32 // bit n: some spelling has a dot or a space before byte n of fold
	title  uint16 // index in titles; 0 for a word of the name and for a mere beginning
	flags  keyFlags
	exact  uint8 // index in exactSpellings: which spellings choose this key among several
}

type keyFlags uint8

const (
	keyBegins      keyFlags = 1 << iota // longer keys go on from here
	keyOnlyWithDot                      // a title only with its dot: "Ar.", "Sr."
	keyOfName                           // a word of the name that folds like a title
)

// keyHash is FNV-1a, taken in steps.
type keyHash uint32

const newKeyHash keyHash = 2166136261

func (h keyHash) add(folded []byte) keyHash {
	for _, c := range folded {
		h = (h ^ keyHash(c)) * 16777619
	}
	return h
}

// find returns the number of the first key with the folded form, or -1.
func (h keyHash) find(folded []byte, keys []titleKey, slots []uint16) int {
	mask := uint32(len(slots) - 1)
	for at := uint32(h) & mask; slots[at] != 0; at = (at + 1) & mask {
		if n := int(slots[at]) - 1; keys[n].fold == string(folded) {
			return n
		}
	}
	return -1
}

// listed reports whether a spelling stands in a list divided by "|".
func listed(list, spelling string) bool {
	for list != "" {
		word, rest, _ := strings.Cut(list, "|")
		if word == spelling {
			return true
		}
		list = rest
	}
	return false
}
