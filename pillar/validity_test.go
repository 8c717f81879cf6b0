package pillar_test

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/pillar"
)

func yearError(t *testing.T, err error) *pillar.YearError {
	t.Helper()
	var ye *pillar.YearError
	require.True(t, errors.As(err, &ye), "%v", err)
	assert.Equal(t, "YEAR", ye.Code())
	return ye
}

func TestValidity(t *testing.T) {
	from, to := civil.MustDate(2024, 1, 1), civil.MustDate(2024, 12, 31)
	both := pillar.Validity{From: from, To: to}
	assert.True(t, both.Contains(from))
	assert.True(t, both.Contains(to))
	assert.False(t, both.Contains(from.AddDays(-1)))
	assert.False(t, both.Contains(to.AddDays(1)))
	assert.True(t, pillar.Validity{From: from}.Contains(civil.MustDate(9999, 12, 31)))
	assert.True(t, pillar.Validity{}.Contains(from))
	assert.False(t, pillar.Validity{}.Contains(civil.Date{}))
}
