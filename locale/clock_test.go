package locale_test

import (
	"testing"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"
)

func TestFormatClock(t *testing.T) {
	english := locale.Writer{Tag: language.AmericanEnglish}
	c, end := civil.MustClock(8, 0), civil.MustClock(15, 30)
	for _, tc := range []struct{ got, want string }{
		{locale.FormatClock(c, civil.WIB), "pukul 08.00 WIB"},
		{locale.FormatClock(c, 0), "pukul 08.00"},
		{locale.FormatClock(civil.MustClock(0, 5), civil.WIT), "pukul 00.05 WIT"},
		{locale.FormatClock(civil.MustClock(24, 0), civil.WITA), "pukul 24.00 WITA"},
		{locale.FormatClock(civil.Clock{}, civil.WIB), ""},
		{locale.FormatClockSpan(c, end, civil.WITA), "pukul 08.00 s.d. 15.30 WITA"},
		{locale.FormatClockSpan(c, end, 0), "pukul 08.00 s.d. 15.30"},
		{locale.FormatClockSpan(c, civil.MustClock(24, 0), civil.WIB), "pukul 08.00 s.d. 24.00 WIB"},
		{locale.FormatClockSpan(c, civil.Clock{}, civil.WIB), "pukul 08.00 WIB"},
		{locale.FormatClockSpan(civil.Clock{}, end, civil.WIB), "pukul 15.30 WIB"},
		{locale.FormatClockSpan(civil.Clock{}, civil.Clock{}, civil.WIB), ""},
		{locale.FormatClockFrom(c, civil.WIB), "pukul 08.00 WIB s.d. selesai"},
		{locale.FormatClockFrom(c, 0), "pukul 08.00 s.d. selesai"},
		{locale.FormatClockFrom(civil.Clock{}, civil.WIB), ""},
		{locale.FormatZones(c, civil.WIB), "08.00 WIB / 09.00 WITA / 10.00 WIT"},
		{locale.FormatZones(c, civil.WITA), "08.00 WITA / 07.00 WIB / 09.00 WIT"},
		{locale.FormatZones(c, civil.WIT), "08.00 WIT / 06.00 WIB / 07.00 WITA"},
		{locale.FormatZones(c, 0), "08.00"},
		{locale.FormatZones(civil.Clock{}, civil.WIB), ""},
		{locale.FormatZones(civil.MustClock(22, 59), civil.WIB), "22.59 WIB / 23.59 WITA / 00.59 WIT (+1)"},
		{locale.FormatZones(civil.MustClock(0, 0), civil.WITA), "00.00 WITA / 23.00 WIB (-1) / 01.00 WIT"},
		{locale.FormatZones(civil.MustClock(1, 0), civil.WIT), "01.00 WIT / 23.00 WIB (-1) / 00.00 WITA"},
		{locale.FormatZones(civil.MustClock(24, 0), civil.WIB), "24.00 WIB / 01.00 WITA (+1) / 02.00 WIT (+1)"},
		{locale.FormatZones(civil.MustClock(24, 0), civil.WIT), "24.00 WIT / 22.00 WIB / 23.00 WITA"},
		{english.FormatClock(c, civil.WIB), "08:00 WIB"},
		{english.FormatClockSpan(c, end, civil.WIB), "08:00–15:30 WIB"},
		{english.FormatClockFrom(c, civil.WIT), "from 08:00 WIT"},
		{english.FormatClockFrom(civil.Clock{}, civil.WIT), ""},
		{english.FormatZones(c, civil.WIB), "08:00 WIB / 09:00 WITA / 10:00 WIT"},
	} {
		assert.Equal(t, tc.want, tc.got)
	}
}
