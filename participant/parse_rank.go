package participant

import (
	"strings"

	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/internal/ranks"
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
		if r, ok := ranks.Read(fold.Append(buf[:0], cutRankTail(s))); ok {
			switch {
			case r.Name != 0 && r.Room.Kind() == ranks.PNS && r.Name != r.Room:
				return 0, rankSet.Several(s, []uint8{uint8(r.Name), uint8(r.Room)})
			case r.Name == 0:
				r.Name, r.Room = r.Room, 0
			}
			if r.Name != 0 && r.Room.Kind() != ranks.PPPK && (r.Kind == 0 || r.Kind == r.Name.Kind()) {
				return Rank(r.Name), nil
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
