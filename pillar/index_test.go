package pillar_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/pillar"
)

func TestIndex(t *testing.T) {
	r, err := pillar.IndexIPAK.In(2022)
	require.NoError(t, err)
	assert.InDelta(t, 3.93, r.Value, 1e-9, "3.80 is the perception part")
	assert.Equal(t, []pillar.IndexPart{{Name: "persepsi", Value: 3.80}, {Name: "pengalaman", Value: 3.99}}, slices.Collect(r.Parts()))
	for index, years := range map[pillar.Index][]int{
		pillar.IndexIPAK: {2017, 2025, 2026}, pillar.IndexSPI: {2020, 2026}, pillar.IndexMCP: {2022, 2025}, 0: {2024},
	} {
		for _, year := range years {
			_, err := index.In(year)
			yearError(t, err)
		}
	}
	low, high := pillar.IndexIPAK.Scale()
	assert.Equal(t, [2]float64{0, 5}, [2]float64{low, high})
	assert.Equal(t, "BPS", pillar.IndexIPAK.MeasuredBy())
	assert.Equal(t, "KPK", pillar.IndexMCP.MeasuredBy())
	low, high = pillar.Index(0).Scale()
	assert.Equal(t, low, high)
	assert.Empty(t, pillar.Reading{}.Note())
}
