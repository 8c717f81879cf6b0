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
	Role         participant.Role `json:"role,omitempty"` // where the group is one of a post
	As           GroupRole        `json:"as,omitempty"`   // zero: for whom the event is
	WithSpouse   bool             `json:"with_spouse,omitempty"`
	WithChildren bool             `json:"with_children,omitempty"`
	Institution  string           `json:"institution,omitempty"` // "Kementerian Keuangan"
	Area         Area             `json:"area,omitzero"`
	Mode         Mode             `json:"mode,omitempty"` // where it is not the event's
	Source       string           `json:"source,omitempty"`
}

// Check reports a group that nothing names.
func (g *Group) Check(s *validation.Scope) {
	if g.Name == "" && g.Role == 0 && g.Institution == "" {
		s.Report("name", &ruleGroup)
	}
	if named := g.postNamed(); named != 0 {
		s.Report("role", &ruleGroupRole, named, g.Role)
	}
	if g.As != 0 {
		if named, _ := groupRoleSet.Lookup(groupWord(g)); named != 0 && named != g.As {
			s.Report("as", &ruleGroupAs, named, g.As)
		}
	}
	s.Field("area", &g.Area)
}

// groupPosts are words for posts that exclude each other: nobody of one group holds another.
var groupPosts = [...]struct {
	word string
	role participant.Role
}{
	{"gubernur", participant.RoleGubernur},
	{"bupati", participant.RoleBupati},
	{"wali kota", participant.RoleWaliKota},
	{"walikota", participant.RoleWaliKota},
	{"sekretaris daerah", participant.RoleSekda},
	{"sekda", participant.RoleSekda},
	{"inspektur", participant.RoleInspektur},
	{"kepala dinas", participant.RoleKepalaDinas},
	{"camat", participant.RoleCamat},
	{"lurah", participant.RoleLurah},
	{"kepala desa", participant.RoleKepalaDesa},
	{"kades", participant.RoleKepalaDesa},
}

// postNamed returns the post that the name of a group says alone, "camat", where the record
// gives it another; zero otherwise.
func (g *Group) postNamed() participant.Role {
	named, isPost := participant.Role(0), false
	for _, p := range groupPosts {
		isPost = isPost || p.role == g.Role
		if fold.Equal(groupWord(g), p.word) {
			named = p.role
		}
	}
	if !isPost || named == g.Role || areVillageHeads(named, g.Role) {
		return 0
	}
	return named
}

// areVillageHeads reports whether both posts are those of the heads of villages, which one
// region calls lurah and another kepala desa.
func areVillageHeads(a, b participant.Role) bool {
	isHead := func(r participant.Role) bool { return r == participant.RoleLurah || r == participant.RoleKepalaDesa }
	return isHead(a) && isHead(b)
}

var ruleGroupRole = validation.Rule{
	Code: "group.role", Severity: validation.Warning,
	ID:     "nama kelompoknya menyebut %[1]v, tetapi jabatannya diisi %[2]v; periksa keduanya",
	EN:     "the name of the group says %[1]v, yet its post is %[2]v; check both",
	Source: sourceAsRead,
}

var ruleGroupAs = validation.Rule{
	Code: "group.as", Severity: validation.Warning,
	ID:     "nama kelompoknya menyebut %[1]v, tetapi perannya diisi %[2]v; periksa keduanya",
	EN:     "the name of the group says %[1]v, yet its role is %[2]v; check both",
	Source: sourceAsRead,
}

const sourceAsRead = "what is printed and how it was read belong together"

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
