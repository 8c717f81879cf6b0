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
	for _, name := range append(strings.Split(row["variants"], ";"), row["full"], row["abbr"], row["en_full"], row["en_abbr"], row["code"], row["name"], row["iana"], row["long_en"]) {
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
	for _, row := range table(t, "zones.csv") {
		for _, name := range append(spellings(row), row["iana_same_zone"], row["utc_offset"]) {
			if name == "" {
				continue
			}
			got, err := locale.ParseClock("08.00 " + name)
			assert.NoError(t, err, name)
			assert.Equal(t, row["code"], got.Zone.String(), name)
			zone, err := civil.ParseZone(name)
			assert.NoError(t, err, name)
			assert.Equal(t, got.Zone, zone, name)
		}
	}
}
