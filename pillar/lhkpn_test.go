package pillar_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/pillar"
)

func TestLHKPN(t *testing.T) {
	for year, want := range map[int]string{2023: "2024-03-31", 2024: "2025-04-11", 2025: "2026-03-31"} {
		d, err := pillar.LHKPNDeadline(year)
		require.NoError(t, err)
		assert.Equal(t, want, d.Day.String())
	}
	for _, year := range []int{0, 2019, 2026, 2027} {
		_, err := pillar.LHKPNDeadline(year)
		yearError(t, err)
	}
	for change, want := range map[string]string{
		"2024-03-05": "2024-06-05", "2024-11-30": "2025-02-28", "2023-11-30": "2024-02-29", "2024-10-31": "2025-01-31",
		"2025-01-31": "2025-04-30", "2024-12-31": "2025-03-31", "2020-01-01": "2020-04-01",
	} {
		d, err := pillar.LHKPNSpecialDeadline(civil.MustParseDate(change))
		require.NoError(t, err)
		assert.Equal(t, want, d.Day.String(), change)
	}
	for _, change := range []civil.Date{{}, civil.MustDate(2019, 12, 31)} {
		_, err := pillar.LHKPNSpecialDeadline(change)
		yearError(t, err)
	}
}
