package pillar_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/pillar"
)

func TestFrameworks(t *testing.T) {
	perComponent := []int{}
	for c := range pillar.FrameworkVillage.Components() {
		perComponent = append(perComponent, len(slices.Collect(c.Indicators())))
	}
	assert.Equal(t, []int{5, 3, 5, 3, 2}, perComponent)
	assert.Equal(t, 18, pillar.FrameworkVillage.IndicatorCount())
	assert.Len(t, slices.Collect(pillar.FrameworkCity.Components()), 6)
	assert.Equal(t, 19, pillar.FrameworkCity.IndicatorCount())
	weight := 0
	for c := range pillar.FrameworkIntegrityZone.Components() {
		weight += c.Weight
		assert.Empty(t, slices.Collect(c.Indicators()))
	}
	assert.Equal(t, 60, weight)
}
