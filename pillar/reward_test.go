package pillar_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/pillar"
)

func TestReward(t *testing.T) {
	r, err := pillar.RewardFor(false, day2024)
	require.NoError(t, err)
	assert.Equal(t, locale.Rupiah(2000000), r.Premium(1e9))
	assert.Equal(t, locale.Rupiah(200e6), r.Premium(1e12))
	assert.Equal(t, locale.Rupiah(200e6), r.Premium(math.MaxInt64))
	assert.Equal(t, locale.Rupiah(1), r.Premium(999))
	assert.Zero(t, r.Premium(-5))
	r, err = pillar.RewardFor(true, day2024)
	require.NoError(t, err)
	assert.Equal(t, locale.Rupiah(10e6), r.Premium(1e12))
	for _, on := range []civil.Date{{}, civil.MustDate(2017, 12, 31)} {
		_, err = pillar.RewardFor(true, on)
		yearError(t, err)
	}
}
