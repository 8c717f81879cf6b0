package pillar_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/pillar"
)

func TestOffenceGroups(t *testing.T) {
	counts := map[pillar.OffenceGroup]int{
		pillar.OffenceGroupStateLoss: 2, pillar.OffenceGroupBribery: 12, pillar.OffenceGroupEmbezzlement: 5, pillar.OffenceGroupExtortion: 3,
		pillar.OffenceGroupFraud: 6, pillar.OffenceGroupConflict: 1, pillar.OffenceGroupGratification: 1, pillar.OffenceGroupRelated: 7,
	}
	total := 0
	for g := range pillar.OffenceGroups() {
		n := len(slices.Collect(g.Offences()))
		assert.Equal(t, counts[g], n, g)
		total += n
		for o := range g.Offences() {
			assert.Equal(t, g == pillar.OffenceGroupRelated, o.IsRelated())
		}
	}
	assert.Equal(t, 37, total)
}

func TestPenalty(t *testing.T) {
	p, ok := pillar.OffenceGiftForOffice.Penalty(day2024)
	require.True(t, ok)
	assert.Equal(t, 3, p.MaxYears)
	assert.Equal(t, locale.Rupiah(150e6), p.MaxFine)
	// Nothing is stated where the law has changed and was not read through.
	for _, on := range []civil.Date{dayNew, {}, civil.MustDate(1999, 1, 1)} {
		_, ok = pillar.OffenceGiftForOffice.Penalty(on)
		assert.False(t, ok, on)
	}
	_, ok = pillar.OffenceGratification.Penalty(day2000)
	assert.False(t, ok)
	assert.Equal(t, locale.Rupiah(2e9), pillar.FineCategoryVI.Amount())
	assert.Zero(t, pillar.FineCategory(0).Amount())
}
