package paper

import (
	"strings"

	"github.com/google/uuid"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/participant"
)

// relation tells how the person belongs to the one before: "Istri", "Suami", "Anak".
func relation(p *participant.Participant, tag language.Tag) string {
	switch {
	case p.ChildOf != uuid.Nil:
		return enum.ByTag(tag, "Anak", "Child")
	case !p.IsSpouse():
		return ""
	case p.KnownSex() == participant.SexMale:
		return enum.ByTag(tag, "Suami", "Husband")
	case p.KnownSex() == participant.SexFemale:
		return enum.ByTag(tag, "Istri", "Wife")
	}
	return enum.ByTag(tag, "Pasangan", "Spouse")
}

// postOf writes the first post and the office, which is left out where the post names
// it.
func postOf(p *participant.Participant) string {
	post := ""
	if len(p.Positions) > 0 {
		post = p.Positions[0].String()
	}
	return withOffice(post, p.Unit)
}

// withOffice adds the office to a post that does not name it: "Kepala Dinas Sosial" of
// "Dinas Sosial Kota Metro" is "Kepala Dinas Sosial Kota Metro".
func withOffice(post, unit string) string {
	low, office := strings.ToLower(post), strings.ToLower(unit)
	if strings.Contains(low, office) {
		return post
	}
	for n := len(office); n > 0; n = strings.LastIndexByte(office[:n], ' ') {
		if head := office[:n]; strings.HasSuffix(low, " "+head) && len(office) == len(unit) && len(low) == len(post) {
			return post + unit[n:]
		}
	}
	return join(", ", post, unit)
}
