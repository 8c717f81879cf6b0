package program_test

import (
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/program"
)

// TestMetroTellsItsReport holds that each sentence of the report on the event at Metro stands in
// a field, or in a statement of the one who said it.
func TestMetroTellsItsReport(t *testing.T) {
	e := readCase(t, "metro-2024-03-05")
	const analyst, mayor = "Qilda Fatihah", "Wahdi"
	name := map[uuid.UUID]string{}
	for _, p := range e.People {
		name[p.ID] = p.Name.Full
	}
	for text, speaker := range map[string]string{
		"tiga pilar":               analyst,
		"tanpa peran serta":        analyst,
		"apresiasi":                mayor,
		"pembangunan":              mayor,
		"masyarakat madani":        mayor,
		"tata pemerintahan":        mayor,
		"jujur dan malu":           mayor,
		"lingkup terkecil":         mayor,
		"di dalam keluarga; pasan": mayor,
		"penyimpangan":             mayor,
		"bekal kepada masyarakat":  mayor,
	} {
		found := false
		for _, s := range e.Statements {
			found = found || strings.Contains(s.Text, text) && name[s.Person] == speaker
		}
		assert.True(t, found, "%s says: %s", speaker, text)
	}
	require.Len(t, e.Claims, 1)
	assert.Equal(t, analyst, e.Claims[0].By)
	for _, o := range e.Objectives {
		assert.Equal(t, mayor, name[o.Speaker])
	}
	assert.Len(t, e.PillarsNamed, 3)
	assert.NotZero(t, e.Enabler)
	assert.NotEmpty(t, e.Approaches)
	groups := map[string]bool{}
	for _, g := range e.Audience.Groups {
		groups[g.Name] = true
	}
	for _, g := range []string{"ASN Kota Metro", "asisten", "sekda", "kepala OPD", "kabag", "camat"} {
		assert.True(t, groups[g], g)
	}
	assert.Equal(t, program.StatusFinished, e.Status)
}
