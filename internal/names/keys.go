package names

import (
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
)

//go:generate go run ../gen/titles -src .. -out tables.go

// titleKind tells what a title (gelar) is: the kinds of the tables.
type titleKind uint8

// The kinds of title: first what stands before a name, then what stands behind it.
const (
	titleAcademic      titleKind = iota + 1 // Prof., Dr., Drs., Ir.
	titleProfession                         // dr., drg., apt., Ns.; behind the name Ak., Gr.
	titleReligious                          // H., Hj., K.H., Pdt.
	titleNobility                           // R., Tb., K.R.T.
	titleRank                               // a rank whose force is not written: Brigjen
	titleRankPolice                         // Kombes Pol., AKBP
	titleRankMilitary                       // Mayjen TNI, Letkol
	titleRankRetired                        // (Purn.)
	titleAddress                            // Bapak, Ibu, Yth.: no title, dropped from a name
	titleLate                               // Alm.
	titleDiploma1                           // A.P.
	titleDiploma2                           // A.Ma.
	titleDiploma3                           // A.Md.
	titleDiploma4                           // S.ST., S.Tr.
	titleBachelor                           // S.H., S.Sos.
	titleMaster                             // M.H., M.Si.
	titleDoctorate                          // Ph.D.
	titleForeign                            // LL.M., B.Sc.
	titleLegacy                             // BA, Bc., AP
	titleCertificate                        // CRMO, CIA
	titleSpecialist                         // Sp.OG.
	titleSubspecialist                      // (K), K.GEH
	titleFellowship                         // FINASIM
	titleOther                              // known, but not what it stands for
	titleForce                              // Pol., TNI: part of a rank
	titleCorps                              // Inf, Laut: part of a rank
)

// title is what the tables know of a title that stands with a name.
type title struct {
	text string // canonical spelling: "S.Sos."
	kind titleKind
}

// key is a folded form under which a title is found: small letters, digits
// and brackets, without dots, spaces and hyphens.
type key struct {
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
	keyDotted                           // a title only with a dot in it or behind it: "S.In.", not "SIN"
)

// find returns the number of the first key with the folded form, whose hash is h, or -1.
func find(h fold.Hash, folded []byte, keys []key, slots []uint16) int {
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
