package locale_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
	"github.com/stretchr/testify/assert"
)

// spellings returns all that a row of names says, in several letter cases.
func spellings(row map[string]string) []string {
	var all []string
	for _, name := range append(strings.Split(row["variants"], ";"), row["full"], row["abbr"], row["en_full"], row["en_abbr"], row["old"]) {
		if name != "" {
			all = append(all, name, strings.ToLower(name), strings.ToUpper(name), strings.ReplaceAll(name, "'", "\u2019"))
		}
	}
	return all
}

func TestMonthSpellings(t *testing.T) {
	for _, row := range table(t, "months.csv") {
		want := "2024-" + row["n"] + "-05"
		if len(row["n"]) == 1 {
			want = "2024-0" + row["n"] + "-05"
		}
		for _, name := range append(spellings(row), row["roman"]) {
			got, err := locale.ParseDate("5 " + name + " 2024")
			assert.NoError(t, err, name)
			assert.Equal(t, want, got.Range.String(), name)
		}
		d := civil.MustParseDate(want)
		assert.Equal(t, "5 "+row["full"]+" 2024", locale.FormatDate(d, locale.DateLong))
		assert.Equal(t, "5 "+row["abbr"]+" 2024", locale.FormatDate(d, locale.DateMedium))
	}
}

func TestWeekdaySpellings(t *testing.T) {
	monday := civil.MustDate(2024, 3, 4)
	for _, row := range table(t, "weekdays.csv") {
		n, err := strconv.Atoi(row["n"])
		assert.NoError(t, err)
		d := monday.AddDays(n - 1)
		for _, name := range spellings(row) {
			got, err := locale.ParseDate(name + ", " + locale.FormatDate(d, locale.DateLong))
			assert.NoError(t, err, name)
			assert.True(t, got.HasWeekday && got.WeekdayMatches, name)
			got, err = locale.ParseDate(name + " " + locale.FormatDate(d.AddDays(1), locale.DateLong))
			assert.NoError(t, err, name)
			assert.False(t, got.WeekdayMatches, name)
			assert.Equal(t, civil.Day(d.AddDays(1)), got.Range, name)
		}
		assert.True(t, strings.HasPrefix(locale.FormatDate(d, locale.DateFull), row["full"]+","))
	}
}

func TestZoneSpellings(t *testing.T) {
	for zone, names := range map[civil.Zone][]string{
		civil.WIB:  {"WIB", "wib", "Waktu Indonesia Barat", "Western Indonesia Time", "GMT+7", "UTC+7", "UTC+07:00", "+07:00", "Asia/Jakarta", "asia/pontianak"},
		civil.WITA: {"WITA", "Wita", "Waktu Indonesia Tengah", "Central Indonesia Time", "GMT+8", "UTC+8", "UTC+08:00", "+08:00", "Asia/Makassar", "Asia/Ujung_Pandang"},
		civil.WIT:  {"WIT", "wit", "Waktu Indonesia Timur", "Eastern Indonesia Time", "GMT+9", "UTC+9", "UTC+09:00", "+09:00", "Asia/Jayapura"},
	} {
		for _, name := range names {
			got, err := locale.ParseClock("08.00 " + name)
			assert.NoError(t, err, name)
			assert.Equal(t, zone, got.Zone, name)
		}
	}
}
