package locale_test

import (
	"math"
	"testing"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"
)

func TestRelative(t *testing.T) {
	today := civil.MustDate(2024, 3, 5)
	english := locale.Writer{Tag: language.English}
	for _, tc := range []struct{ day, id, en string }{
		{"2024-03-05", "hari ini", "today"},
		{"2024-03-06", "besok", "tomorrow"},
		{"2024-03-07", "lusa", "in 2 days"},
		{"2024-03-08", "dalam 3 hari", "in 3 days"},
		{"2024-04-04", "dalam 30 hari", "in 30 days"},
		{"2024-04-05", "dalam 1 bulan", "in 1 month"},
		{"2024-05-04", "dalam 1 bulan", "in 1 month"},
		{"2024-05-05", "dalam 2 bulan", "in 2 months"},
		{"2025-03-04", "dalam 11 bulan", "in 11 months"},
		{"2025-03-05", "dalam 1 tahun", "in 1 year"},
		{"2026-03-04", "dalam 1 tahun", "in 1 year"},
		{"2026-03-05", "dalam 2 tahun", "in 2 years"},
		{"2124-03-05", "dalam 100 tahun", "in 100 years"},
		{"2024-03-04", "kemarin", "yesterday"},
		{"2024-03-03", "kemarin dulu", "2 days ago"},
		{"2024-03-02", "3 hari yang lalu", "3 days ago"},
		{"2024-02-04", "30 hari yang lalu", "30 days ago"},
		{"2024-02-03", "1 bulan yang lalu", "1 month ago"},
		{"2023-03-06", "11 bulan yang lalu", "11 months ago"},
		{"2023-03-05", "1 tahun yang lalu", "1 year ago"},
		{"1945-08-17", "78 tahun yang lalu", "78 years ago"},
	} {
		d := civil.MustParseDate(tc.day)
		assert.Equal(t, tc.id, locale.Relative(d, today), tc.day)
		assert.Equal(t, tc.en, english.Relative(d, today), tc.day)
	}
	assert.Equal(t, "dalam 1 bulan", locale.Relative(civil.MustDate(2024, 3, 1), civil.MustDate(2024, 1, 30)))
	assert.Equal(t, "dalam 11 bulan", locale.Relative(civil.MustDate(2025, 2, 28), civil.MustDate(2024, 2, 29)))
	assert.Equal(t, "dalam 1 tahun", locale.Relative(civil.MustDate(2025, 3, 1), civil.MustDate(2024, 2, 29)))
	assert.Empty(t, locale.Relative(civil.Date{}, today))
	assert.Empty(t, locale.Relative(today, civil.Date{}))
}

func TestFormatDuration(t *testing.T) {
	english := locale.Writer{Tag: language.English}
	for minutes, want := range map[int][4]string{
		0:             {"0 menit", "0 JP", "0 minutes", "0 JP"},
		1:             {"1 menit", "0 JP", "1 minute", "0 JP"},
		3:             {"3 menit", "0,1 JP", "3 minutes", "0.1 JP"},
		44:            {"44 menit", "1 JP", "44 minutes", "1 JP"},
		45:            {"45 menit", "1 JP", "45 minutes", "1 JP"},
		60:            {"1 jam", "1,3 JP", "1 hour", "1.3 JP"},
		61:            {"1 jam 1 menit", "1,4 JP", "1 hour 1 minute", "1.4 JP"},
		90:            {"1 jam 30 menit", "2 JP", "1 hour 30 minutes", "2 JP"},
		100:           {"1 jam 40 menit", "2,2 JP", "1 hour 40 minutes", "2.2 JP"},
		150:           {"2 jam 30 menit", "3,3 JP", "2 hours 30 minutes", "3.3 JP"},
		180:           {"3 jam", "4 JP", "3 hours", "4 JP"},
		1500:          {"25 jam", "33,3 JP", "25 hours", "33.3 JP"},
		60000:         {"1.000 jam", "1.333,3 JP", "1,000 hours", "1,333.3 JP"},
		-1:            {"-1 menit", "0 JP", "-1 minute", "0 JP"},
		-150:          {"-2 jam 30 menit", "-3,3 JP", "-2 hours 30 minutes", "-3.3 JP"},
		math.MinInt32: {"-35.791.394 jam 8 menit", "-47.721.858,8 JP", "-35,791,394 hours 8 minutes", "-47,721,858.8 JP"},
	} {
		got := [4]string{locale.FormatDuration(minutes), locale.FormatJP(minutes), english.FormatDuration(minutes), english.FormatJP(minutes)}
		assert.Equal(t, want, got, "%d", minutes)
	}
}
