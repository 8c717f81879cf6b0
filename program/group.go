package program

import (
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/validation"
)

// Group is one group of the audience, as a report names it. Somebody can belong to
// several, and be official and spouse at once, so counts of groups are not added up.
type Group struct {
	Name         string           `json:"name,omitempty"` // "kepala OPD", "eselon II", "pelajar"
	Role         participant.Role `json:"role,omitzero"`  // where the group is one of a post
	As           GroupRole        `json:"as,omitzero"`    // zero: for whom the event is
	WithSpouse   bool             `json:"with_spouse,omitempty"`
	WithChildren bool             `json:"with_children,omitempty"`
	Institution  string           `json:"institution,omitempty"` // "Kementerian Keuangan"
	Area         Area             `json:"area,omitzero"`
	Mode         Mode             `json:"mode,omitzero"` // where it is not the event's
	Source       string           `json:"source,omitempty"`
}

// Check reports a group that nothing names.
func (g *Group) Check(s *validation.Scope) {
	if g.Name == "" && g.Role == 0 && g.Institution == "" {
		s.Report("name", &ruleGroup)
	}
	s.Field("area", &g.Area)
}

var ruleGroup = validation.Rule{
	Code: "group.name", Severity: validation.Error,
	ID:     "kelompok peserta tanpa nama, jabatan, dan instansi; isi salah satunya",
	EN:     "a group without a name, a post or an institution; fill in one",
	Source: "an item of a list says something",
}

// groupWord returns the name of a group without the word that says that all of it is meant.
func groupWord(g *Group) string {
	lead, rest, ok := strings.Cut(g.Name, " ")
	if ok && (strings.EqualFold(lead, "para") || strings.EqualFold(lead, "seluruh") || strings.EqualFold(lead, "semua") || strings.EqualFold(lead, "segenap")) {
		return rest
	}
	return g.Name
}

func sameGroup(a, b *Group) bool {
	return a.Name != "" && a.As == b.As && a.Mode == b.Mode && a.Area.Code == b.Area.Code && fold.Equal(a.Institution, b.Institution) && fold.Equal(groupWord(a), groupWord(b))
}

var ruleGroupTwice = validation.Rule{
	Code: "group.twice", Severity: validation.Warning,
	ID:     "kelompok ini sudah tercatat pada butir ke-%[1]d; hapus salah satunya",
	EN:     "the group stands in item %[1]d already; remove one of the two",
	Source: sourceTwice,
}
