package pillar_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/pillar"
)

func TestMonitoring(t *testing.T) {
	for _, year := range []int{0, 2019, 2027} {
		_, err := pillar.MonitoringOf(year)
		ye := yearError(t, err)
		assert.Equal(t, []int{2020, 2026}, []int{ye.First, ye.Last})
		_, err = pillar.AreaProcurement.In(year)
		yearError(t, err)
	}
	for area, years := range map[pillar.Area][2]bool{
		pillar.AreaVillageFinance: {true, false}, pillar.AreaLicensing: {true, false}, pillar.AreaPlanningBudgeting: {true, false},
		pillar.AreaPublicServices: {false, true}, pillar.AreaPlanning: {false, true}, pillar.AreaBudgeting: {false, true},
		pillar.AreaLocalTax: {true, true}, pillar.AreaRegionalAssets: {true, true},
	} {
		for i, year := range []int{2023, 2024} {
			got, err := area.In(year)
			require.NoError(t, err)
			assert.Equal(t, years[i], got, "%v %d", area, year)
		}
	}
	m, err := pillar.MonitoringOf(2025)
	require.NoError(t, err)
	assert.Equal(t, "MCSP", m.Name)
	_, err = pillar.MonitoringOf(2019)
	assert.Equal(t, "pillar: the areas of MCP: not known for 2019, only for 2020 to 2026", err.Error())
	// The four names that outlets print for one area.
	for _, text := range []string{"sektor pajak", "Optimalisasi Pendapatan Daerah", "optimalisasi penerimaan daerah", "pajak daerah"} {
		a, err := pillar.ParseArea(text)
		require.NoError(t, err, text)
		assert.Equal(t, pillar.AreaLocalTax, a)
	}
}
