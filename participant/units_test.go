package participant_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/internal/tabletest"
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

// TestEveryOfficeHasItsHead says that whatever the reader of offices takes for a Dinas, a
// Badan or a Satpol PP has a head for the reader of posts, however it is written.
func TestEveryOfficeHasItsHead(t *testing.T) {
	headed := 0
	for _, row := range tabletest.Read(t, os.DirFS("../office/data"), "heads.csv") {
		for phrase := range strings.SplitSeq(row["phrases"], "|") {
			o, err := office.Parse(phrase)
			want := participant.HeadOf(o.Kind)
			switch want {
			case participant.RoleKepalaDinas, participant.RoleKepalaBadan, participant.RoleKepalaSatpolPP, participant.RoleKepalaPelaksanaBPBD:
			default:
				continue
			}
			assert.NoError(t, err, phrase)
			headed++
			want = headByNoun(phrase, want)
			for _, text := range []string{"Kepala " + phrase, "KEPALA " + strings.ToUpper(phrase), "Plt. Kepala " + phrase + " Kota Metro", "Ka. " + strings.ToUpper(phrase) + ", Kab. Pringsewu"} {
				p, err := participant.ParsePosition(text)
				assert.NoError(t, err, text)
				assert.Equal(t, want, p.Role, text)
			}
		}
	}
	assert.Greater(t, headed, 500)
}

// headByNoun returns the head that the noun of an office tells, where it is not the one of
// its kind: the Kepala Dispenda is head of a Dinas, whatever a Bapenda is today. A BPBD has
// a Kepala and a Kepala Pelaksana.
func headByNoun(phrase string, of participant.Role) participant.Role {
	switch {
	case of == participant.RoleKepalaSatpolPP:
		return of
	case strings.HasPrefix(phrase, "kantor "):
		return participant.RoleKepalaKantorPD
	case strings.HasPrefix(phrase, "d") && !strings.Contains(phrase, " "), strings.HasPrefix(phrase, "dinas "):
		return participant.RoleKepalaDinas
	case of == participant.RoleKepalaPelaksanaBPBD, strings.HasPrefix(phrase, "badan "), strings.HasPrefix(phrase, "bp"), strings.HasPrefix(phrase, "bap"):
		return participant.RoleKepalaBadan
	}
	return of
}

// TestEveryHeadHasItsOffice says the other way round that a short name behind Kepala is an
// office, and no proper name.
func TestEveryHeadHasItsOffice(t *testing.T) {
	var names []string
	for _, row := range tabletest.Read(t, os.DirFS("../internal/posts/data"), "fused.csv") {
		names = append(names, "Dis"+row["suffix"], "Din"+row["suffix"], "Dinas "+row["name"])
		for _, joined := range []string{"Kadis", "Kadin"} {
			p, err := participant.ParsePosition(joined + row["suffix"])
			assert.NoError(t, err, row["suffix"])
			assert.Equal(t, participant.RoleKepalaDinas, p.Role, row["suffix"])
		}
	}
	for _, row := range tabletest.Read(t, os.DirFS("../internal/lexicon/data"), "acronyms.csv") {
		if row["class"] == "dinas" || row["class"] == "badan" {
			names = append(names, strings.Split(row["words"], "|")...)
		}
	}
	for _, name := range names {
		p, err := participant.ParsePosition("Kepala " + name)
		assert.NoError(t, err, name)
		assert.Contains(t, []participant.Role{participant.RoleKepalaDinas, participant.RoleKepalaBadan}, p.Role, name)
		o, err := office.Parse(name)
		assert.NoError(t, err, name)
		assert.Empty(t, o.Name, name)
		assert.NotEqual(t, office.KindLain, o.Kind, name)
	}
}
