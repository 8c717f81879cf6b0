package pillar_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/pillar"
)

func TestDeputies(t *testing.T) {
	assert.Equal(t, pillar.SetOf(pillar.Prevention, pillar.Enforcement), pillar.DeputyCoordination.Pillars())
	assert.Zero(t, pillar.DeputyInformation.Pillars())
	for p := range pillar.Pillars() {
		assert.True(t, p.LeadDeputy().Pillars().Has(p))
	}
	for text, want := range map[string]pillar.Deputy{
		"Deputi Bidang Pendidikan dan Peran Serta Masyarakat": pillar.DeputyEducation, "deputi pencegahan dan monitoring": pillar.DeputyPrevention,
		"Korsup": pillar.DeputyCoordination, "Deputi Penindakan dan Eksekusi": pillar.DeputyEnforcement,
	} {
		got, err := pillar.ParseDeputy(text)
		require.NoError(t, err, text)
		assert.Equal(t, want, got)
	}
	for text, want := range map[string]pillar.Directorate{
		"Dit. Permas": pillar.DirectorateParticipation, "Ditpermas": pillar.DirectorateParticipation,
		"Direktorat Sosialisasi dan Kampanye Antikorupsi": pillar.DirectorateCampaign, "Jejaring Pendidikan": pillar.DirectorateNetwork,
	} {
		got, err := pillar.ParseDirectorate(text)
		require.NoError(t, err, text)
		assert.Equal(t, want, got)
		assert.Equal(t, pillar.DeputyEducation, got.Deputy())
	}
}
