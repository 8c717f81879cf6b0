package pillar_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/pillar"
)

func TestSPI(t *testing.T) {
	for score, want := range map[float64]pillar.SPICategory{
		0: pillar.SPIRentan, 70.97: pillar.SPIRentan, 71.53: pillar.SPIRentan, 72.32: pillar.SPIRentan, 72.9: pillar.SPIRentan,
		72.95: pillar.SPIRentan, 72.99: pillar.SPIRentan, 73: pillar.SPIWaspada, 77.9: pillar.SPIWaspada, 77.95: pillar.SPIWaspada,
		77.99: pillar.SPIWaspada, 78: pillar.SPITerjaga, 99.99: pillar.SPITerjaga, 100: pillar.SPITerjaga,
	} {
		for _, year := range []int{2024, 2025} {
			got, err := pillar.SPICategoryOf(score, year)
			require.NoError(t, err)
			assert.Equal(t, want, got, score)
		}
	}
	for _, year := range []int{2021, 2022, 2023, 2026} {
		_, err := pillar.SPICategoryOf(70.97, year)
		yearError(t, err)
		_, err = pillar.SPIRanges(year)
		yearError(t, err)
	}
	for _, score := range []float64{-0.01, 100.01, math.NaN(), math.Inf(1)} {
		_, err := pillar.SPICategoryOf(score, 2024)
		var se *pillar.ScoreError
		require.ErrorAs(t, err, &se)
		assert.Equal(t, "SCORE", se.Code())
		assert.Contains(t, se.Error(), "from 0 to 100")
	}
	ranges, err := pillar.SPIRanges(2024)
	require.NoError(t, err)
	for i := range ranges[1:] { // no gap and no overlap
		assert.InDelta(t, ranges[i].Max, ranges[i+1].Min, 0)
	}
	assert.Equal(t, "kuning", pillar.SPIWaspada.Colour(language.Indonesian))
	assert.Equal(t, "red", pillar.SPIRentan.Colour(language.English))
	assert.Equal(t, "hijau", pillar.SPITerjaga.Colour(language.Indonesian))
}
