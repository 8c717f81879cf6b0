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
	if strings.Contains(strings.ToLower(post), strings.ToLower(p.Unit)) {
		return post
	}
	return join(", ", post, p.Unit)
}
