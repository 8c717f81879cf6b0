package participant

import (
	"bytes"
	"strings"

	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/internal/fold"
)

// ParseRank reads a rank as lists write it, without regard to case, spacing and
// punctuation:
//
//   - the room: "IV/c", "IVc", "IV.c", "(IV/c)", "iv c", "4/c";
//   - the name, with Tingkat I in any spelling: "Penata Tk. I", "Penata Tingkat 1";
//   - both, in either order: "Pembina Utama Muda (IV/c)", "III/d - Penata Tk. I";
//   - a PPPK's grade: "PPPK-IX", "P3K IX", "Gol. IX", "IX", "9", "09";
//   - each with the words Pangkat, Golongan, Gol., Ruang, Golru, PNS, CPNS in front, and with a
//     NIP or TMT behind it, which is dropped.
//
// A class without its room ("IV") is a grade of a PPPK, for no PNS has it for a rank.
// Where name and room are those of two ranks, "Pembina (IV/b)", the error is an
// [*AmbiguousError] with both; any other text, also one that goes on
// ("Penata Ruang", a post), is an [*UnknownError]. It allocates on errors only.
func ParseRank(s string) (Rank, error) {
	if len(s) <= enum.MaxText {
		var buf [enum.MaxText * 2]byte
		var r rankReading
		if r.read(fold.Append(buf[:0], cutRankTail(s))) {
			switch {
			case r.name != 0 && r.room.Kind() == KindPNS && r.name != r.room:
				return 0, rankSet.Several(s, []Rank{r.name, r.room})
			case r.name == 0:
				r.name, r.room = r.room, 0
			}
			if r.name != 0 && r.room.Kind() != KindPPPK && (r.kind == 0 || r.kind == r.name.Kind()) {
				return r.name, nil
			}
		}
	}
	return 0, rankSet.Unknown(s)
}

// cutRankTail drops what stands behind a rank in the same cell: a line with the number, the
// mark of a line break, the day from which it counts.
func cutRankTail(s string) string {
	for i := range len(s) {
		switch c := s[i]; {
		case c == '\n' && i > 0 && strings.IndexByte("nN0123456789", strings.TrimLeft(s[i:]+"-", " \r\n")[0]) >= 0:
			return s[:i]
		case c == '<' && i > 0 && len(s) > i+2 && s[i+1]|0x20 == 'b' && s[i+2]|0x20 == 'r':
			if after := strings.TrimLeft(s[i:], "<bBrR/> "); after == "" || strings.IndexByte("nN0123456789", after[0]) >= 0 {
				return s[:i]
			}
		case c|0x20 == 't' && i > 0 && s[i-1] == ' ' && len(s) > i+3 && strings.EqualFold(s[i:i+3], "tmt"),
			c|0x20 == 'n' && i > 0 && (s[i-1] == ' ' || s[i-1] == '/') && len(s) > i+3 && strings.EqualFold(s[i:i+3], "nip"):
			return strings.TrimRight(s[:i], " ,;/-(")
		}
	}
	return s
}

// rankReading is what a text says of a rank.
type rankReading struct {
	name Rank    // by its name
	room Rank    // by its class and room, or its grade
	kind NIPKind // where the text tells it
}

// rankLabels are the words around a rank, folded, the longer of two that begin alike first.
var rankLabels = [...]struct {
	word string
	kind NIPKind
}{
	{"pangkat", 0},
	{"golonganruang", 0},
	{"golongan", 0},
	{"golruang", 0},
	{"golru", 0},
	{"gol", 0},
	{"asn", 0},
	{"calonpns", KindPNS},
	{"cpns", KindPNS},
	{"pns", KindPNS},
	{"pppk", KindPPPK},
	{"p3k", KindPPPK},
}

// rankNames are the names without Tingkat I, folded, the longer of two that begin
// alike first; first says whether Tingkat I may follow.
var rankNames = [...]struct {
	word  string
	rank  Rank
	first bool
}{
	{"jurumuda", RankIA, true},
	{"juru", RankIC, true},
	{"pengaturmuda", RankIIA, true},
	{"pengatur", RankIIC, true},
	{"penatamuda", RankIIIA, true},
	{"penata", RankIIIC, true},
	{"pembinautamamuda", RankIVC, false},
	{"pembinautamamadya", RankIVD, false},
	{"pembinautama", RankIVE, false},
	{"pembina", RankIVA, true},
}

// read takes the whole text apart, in any order, each thing once.
func (r *rankReading) read(s []byte) bool {
	for len(s) > 0 {
		n := r.label(s)
		if n == 0 && r.name == 0 {
			r.name, n = rankName(s)
		}
		if n == 0 && r.room == 0 {
			r.room, n = rankRoom(s)
		}
		if n == 0 {
			return false
		}
		s = s[n:]
	}
	return true
}

// label reads a word that stands with a rank and returns its length.
func (r *rankReading) label(s []byte) int {
	for i := range rankLabels {
		if l := &rankLabels[i]; startsWith(s, l.word) {
			if l.kind != 0 && r.kind != 0 {
				return 0
			}
			r.kind = max(r.kind, l.kind)
			return len(l.word)
		}
	}
	return 0
}

func startsWith(s []byte, word string) bool {
	return len(s) >= len(word) && string(s[:len(word)]) == word
}

// rankName reads a name and returns its length.
func rankName(s []byte) (Rank, int) {
	for i := range rankNames {
		name := &rankNames[i]
		if !startsWith(s, name.word) {
			continue
		}
		n := len(name.word)
		if name.first {
			for _, word := range [...]string{"tingkat", "tkt", "tk"} {
				if rest := s[n:]; startsWith(rest, word) && len(rest) > len(word) && (rest[len(word)] == 'i' || rest[len(word)] == '1') {
					return name.rank + 1, n + len(word) + 1
				}
			}
		}
		return name.rank, n
	}
	return 0, 0
}

// rankRoom reads a class with its room, or a grade, and returns its length.
func rankRoom(s []byte) (Rank, int) {
	n := 0
	for n < len(s) && bytes.IndexByte([]byte("ivx"), s[n]) >= 0 {
		n++
	}
	grade := romanGrade(s[:n])
	if n == 0 {
		for n < len(s) && s[n]-'0' <= 9 {
			grade = min(grade*10+int(s[n]-'0'), 99)
			n++
		}
		if n > 2 {
			return 0, 0
		}
	}
	switch {
	case grade == 0 || grade > 17:
		return 0, 0
	case grade <= 4 && n < len(s) && 'a' <= s[n] && s[n] <= 'd'+byte(grade/4) && !startsWith(s[n:], "asn"):
		return Rank(grade*4-3) + Rank(s[n]-'a'), n + 1
	}
	return Rank(numberOfPNS + grade), n
}

// romanGrade returns the value of a Roman number from i to xvii, or 0.
func romanGrade(s []byte) int {
	tens := 0
	if startsWith(s, "x") {
		tens, s = 10, s[1:]
	}
	for i, roman := range [...]string{"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"} {
		if string(s) == roman && tens+i <= 17 {
			return tens + i
		}
	}
	return 0
}
