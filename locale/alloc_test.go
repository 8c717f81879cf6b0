package locale_test

import (
	"math"
	"testing"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
	"github.com/stretchr/testify/assert"
)

// TestAppendAllocs holds that appending dates, ranges, ordinals and numerals in
// both languages allocates nothing.
func TestAppendAllocs(t *testing.T) {
	day := civil.MustDate(2024, 3, 5)
	days := civil.Range{Start: day, End: day.AddDays(400)}
	buf := make([]byte, 0, 512)
	for _, w := range []locale.Writer{{}, english} {
		for name, style := range dateStyles {
			assert.Zero(t, testing.AllocsPerRun(10, func() {
				buf = w.AppendDate(buf[:0], day, style)
				buf = w.AppendRange(buf[:0], days, style)
			}), name)
		}
		assert.Zero(t, testing.AllocsPerRun(10, func() {
			buf = w.AppendOrdinal(buf[:0], math.MaxInt)
			buf = w.AppendOrdinalWords(buf[:0], math.MaxInt)
			buf, _ = locale.AppendRoman(buf[:0], 3888)
		}))
	}
	assert.Zero(t, testing.AllocsPerRun(10, func() {
		_, _ = locale.ParseOrdinal("ke-1.000")
		_, _ = locale.ParseRoman("MMXXIV")
	}))
}
