package participant_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/participant"
)

// TestUnitsAreTheSameEverywhere says that a short name is a unit for the reader of posts
// exactly where it is one for the reader of kinds.
func TestUnitsAreTheSameEverywhere(t *testing.T) {
	for word, want := range map[string]participant.Role{
		"Dikpora": participant.RoleKepalaDinas, "Brida": participant.RoleKepalaBadan, "Dinkes": participant.RoleKepalaDinas, "Dikes": participant.RoleKepalaDinas,
		"DPMPTSP": participant.RoleKepalaDinas, "DP3AP2KB": participant.RoleKepalaDinas, "BKPSDM": participant.RoleKepalaBadan, "BPKAD": participant.RoleKepalaBadan,
		"Bappeda": participant.RoleKepalaBadan, "Bakesbangpol": participant.RoleKepalaBadan, "Bandiklat": participant.RoleKepalaBadan,
		"BLUD": 0, "BANK": 0, "DWP": 0, "Disiplin": 0, "BPS": 0, "BKKBN": 0, "DPC": 0, "BUMDes": 0, "Distribusi": 0,
	} {
		post, _ := participant.ParsePosition("Kepala " + word)
		role := post.Role
		if role != participant.RoleKepalaDinas && role != participant.RoleKepalaBadan {
			role = 0 // the head of BPS heads an office of the centre
		}
		assert.Equal(t, want, role, word)
		if o, err := office.Parse(word); err == nil && want != 0 {
			assert.Equal(t, want, participant.HeadOf(o.Kind), "%s: %v", word, o.Kind)
		}
	}
}
