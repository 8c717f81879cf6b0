package gazetteer_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/internal/gazetteer"
	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/region/village"
)

// TestWeights holds for each weight a text whose answer changes without it. The full stops
// make a search of what is else answered without one.
func TestWeights(t *testing.T) {
	weights := gazetteer.Weights()
	for _, tt := range []struct {
		weight, text string
		parse        func(string) (region.Region, error)
		code         string
	}{
		{"stated", "Kota Padang.", region.Parse, "13.71"},
		{"kind", "Kota Padang.", region.Parse, "13.71"},
		{"gap", "Depok, Jawa Barat", region.Parse, "32.76"},
		{"village", "Metro Pusat, Metro", village.Parse, "18.72.01"},
		{"between", "Bontoa, Mandai, Kab. Maros", region.Parse, "73.09.01"},
	} {
		got, err := tt.parse(tt.text)
		require.NoError(t, err, tt.weight)
		assert.Equal(t, tt.code, got.Code.String(), tt.weight)
		w := weights[tt.weight]
		value := *w
		*w = 0
		got, err = tt.parse(tt.text)
		*w = value
		assert.True(t, err != nil || got.Code.String() != tt.code, "nothing changes without %s", tt.weight)
	}
}
