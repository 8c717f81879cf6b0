package pillar_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/pillar"
)

func TestGiftLimits(t *testing.T) {
	last, first := civil.MustDate(2026, 1, 19), civil.MustDate(2026, 1, 20)
	limit := func(s pillar.GiftSituation, on civil.Date) pillar.GiftLimit {
		l, err := s.Limit(on)
		require.NoError(t, err)
		return l
	}
	assert.Equal(t, locale.Rupiah(1000000), limit(pillar.GiftCeremony, last).PerGiver)
	assert.Equal(t, locale.Rupiah(1500000), limit(pillar.GiftCeremony, first).PerGiver)
	assert.Equal(t, locale.Rupiah(1000000), limit(pillar.GiftColleague, last).PerYear)
	assert.Equal(t, locale.Rupiah(1500000), limit(pillar.GiftColleague, first).PerYear)
	assert.Equal(t, locale.Rupiah(300000), limit(pillar.GiftFarewell, last).PerGiver)
	assert.True(t, limit(pillar.GiftFarewell, first).Removed)
	assert.False(t, limit(pillar.GiftCeremony, last).MustReport(1000000, 5000000))
	assert.True(t, limit(pillar.GiftCeremony, last).MustReport(1000001, 0))
	assert.False(t, limit(pillar.GiftColleague, first).MustReport(500000, 1000000))
	assert.True(t, limit(pillar.GiftColleague, first).MustReport(500000, 1000001))
	assert.True(t, limit(pillar.GiftFarewell, first).MustReport(1, 0), "no exception is left")
	limit(pillar.GiftCeremony, civil.MustDate(2019, 1, 1)) // a year alone counts from its 1 January
	for _, on := range []civil.Date{{}, civil.MustDate(2018, 12, 31)} {
		for s := range pillar.GiftSituations() {
			_, err := s.Limit(on)
			yearError(t, err)
		}
		_, err := pillar.GiftStepComplete.Deadline(on)
		yearError(t, err)
	}
	_, err := pillar.GiftSituation(0).Limit(last)
	yearError(t, err)
	for on, want := range map[civil.Date]int{last: 30, first: 20} {
		d, err := pillar.GiftStepComplete.Deadline(on)
		require.NoError(t, err)
		assert.Equal(t, want, d.WorkingDays)
		d, err = pillar.GiftStepReport.Deadline(on)
		require.NoError(t, err)
		assert.Equal(t, 30, d.WorkingDays)
	}
	_, err = pillar.GiftStepReport.Deadline(civil.MustDate(2001, 11, 20))
	yearError(t, err)
}

func TestGiftDeadlineDue(t *testing.T) {
	for _, c := range []struct {
		step      pillar.GiftStep
		from, due string
	}{
		{pillar.GiftStepReport, "2025-03-24", "2025-05-20"},
		{pillar.GiftStepReport, "2026-03-13", "2026-05-05"},
		{pillar.GiftStepComplete, "2025-05-26", "2025-07-14"},
		{pillar.GiftStepComplete, "2026-02-02", "2026-03-04"},
	} {
		from := civil.MustParseDate(c.from)
		d, err := c.step.Deadline(from)
		require.NoError(t, err)
		due, err := d.Due(from, civil.Holidays{})
		assert.NoError(t, err)
		assert.Equal(t, c.due, due.String(), c.from)
	}
	d, err := pillar.GiftStepReport.Deadline(civil.MustDate(2026, 12, 1))
	require.NoError(t, err)
	_, err = d.Due(civil.MustDate(2026, 12, 1), civil.Holidays{})
	var ye *civil.YearError
	assert.ErrorAs(t, err, &ye)
}
