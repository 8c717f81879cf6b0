package locale_test

import (
	"strings"
	"testing"
	"time"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
	"github.com/stretchr/testify/assert"
)

// FuzzDate holds that what is written in any style is read back, for a day and
// for a range, with a time and without.
func FuzzDate(f *testing.F) {
	for _, seed := range []int{738585, 738611, 739249, 719162, 700000, 365250, 3652058} {
		f.Add(seed, seed%40, seed%1441)
	}
	first := civil.MustDate(1, time.January, 1)
	f.Fuzz(func(t *testing.T, day, length, minute int) {
		start := first.AddDays(day)
		end := start.AddDays(length)
		if start.IsZero() || end.Before(start) || minute < 0 || minute > 1440 {
			return
		}
		days := civil.Range{Start: start, End: end}
		if got, err := locale.ParseDate(days.String()); err != nil || got.Range != days {
			t.Errorf("%v is read as %+v, %v", days, got, err)
		}
		if start.Year() < 1000 { // 5 Maret 24 is of 2024
			return
		}
		c, zone := civil.MustClock(minute/60, minute%60), civil.Zone(minute%4)
		times := []string{
			"", locale.FormatClock(c, zone), locale.FormatClockFrom(c, zone), locale.FormatClockSpan(civil.MustClock(0, 0), c, zone),
		}
		for name, style := range dateStyles {
			if name == "short" && (start.Year() < 1969 || end.Year() > 2068) || name == "press_short" && !pressShortSays(days) {
				continue
			}
			text := locale.FormatRange(days, style)
			reader := locale.DateReader{}
			if name == "press_short" {
				reader.Year = end.Year()
			}
			for _, at := range times {
				got, err := reader.Parse(strings.TrimSpace(text + " " + at))
				if err != nil || got.Range != days || !got.WeekdayMatches || got.HasClock != (at != "") {
					t.Errorf("%s: %q %q is read as %+v, %v", name, text, at, got, err)
				}
			}
		}
		for i, at := range times[1:] {
			got, err := locale.ParseClock(at)
			want := locale.ClockReading{From: c, OpenEnd: i == 1, Zone: zone}
			if i == 2 {
				want.From, want.To = civil.MustClock(0, 0), c
			}
			if err != nil || got != want {
				t.Errorf("%q is read as %+v, %v", at, got, err)
			}
		}
	})
}

// pressShortSays reports whether days can be told without years: all of one
// year, or from its last three months to the first three of the next.
func pressShortSays(days civil.Range) bool {
	switch start, end := days.Start, days.End; end.Year() - start.Year() {
	case 0:
		return start.Month() < time.October || end.Month() > time.March
	case 1:
		return start.Month() >= time.October && end.Month() <= time.March
	}
	return false
}

// FuzzParseDate holds that a reading is a valid range, which is written and read
// again as the same.
func FuzzParseDate(f *testing.F) {
	for _, s := range []string{
		"Selasa, 5 Maret 2024", "Selasa-Kamis (5-7/3)", "5, 6, dan 7 Maret 2024 pukul 08.00 WIB s.d. selesai", "Hari/Tanggal : Metro, 5-III-24",
		"Pada hari ini Selasa tanggal Lima bulan Maret tahun Dua Ribu Dua Puluh Empat (05-03-2024)", "29 Desember - 2 Januari", "3 hari yang lalu",
		"2024-03-05T08:00:00+07:00", "10 Ramadan 1445 H", "tanggal 26 (dua puluh enam) bulan Maret tahun 2019",
		"05/17/1969 00:00:00", "17051969", "Metro Mei 17, 69", "17 Junk 1969",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, r := range []locale.DateReader{{}, {Year: 2024}, {On: civil.MustDate(2024, 2, 29)}, {List: true, Birth: true}} {
			got, err := r.Parse(s)
			if err != nil {
				assert.Zero(t, got)
				continue
			}
			if !got.Range.IsValid() || !got.HasWeekday && !got.WeekdayMatches || got.From.IsZero() == got.HasClock || got.OpenEnd && !got.To.IsZero() {
				t.Errorf("%q is read as %+v", s, got)
			}
			if got.Range.Start.Year() < 1000 {
				continue
			}
			text := locale.FormatRange(got.Range, locale.DateFull)
			if again, err := locale.ParseDate(text); err != nil || again.Range != got.Range || !again.WeekdayMatches {
				t.Errorf("%q is read as %v, written as %q and read as %v, %v", s, got.Range, text, again, err)
			}
		}
	})
}

func FuzzParseClock(f *testing.F) {
	for _, s := range []string{"pukul 08.00 WIB s.d. selesai", "8:00-9.30 GMT+7", "24.00", "08.00 Asia/Ujung_Pandang"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got, err := locale.ParseClock(s)
		if err != nil {
			return
		}
		text := locale.FormatClock(got.From, got.Zone)
		switch {
		case got.OpenEnd:
			text = locale.FormatClockFrom(got.From, got.Zone)
		case !got.To.IsZero():
			text = locale.FormatClockSpan(got.From, got.To, got.Zone)
		}
		if again, err := locale.ParseClock(text); err != nil || again != got {
			t.Errorf("%q is read as %+v, written as %q and read as %+v, %v", s, got, text, again, err)
		}
	})
}

func TestParseDateAllocs(t *testing.T) {
	reader := locale.DateReader{On: civil.MustDate(2024, 3, 5)}
	for _, s := range []string{
		"Selasa, 5 Maret 2024", "Selasa-Kamis (5-7/3)", "besok", "Metro, 5 Maret 2024 pukul 08.00 WIB s.d. selesai",
		"Pada hari ini Selasa tanggal Lima bulan Maret tahun Dua Ribu Dua Puluh Empat",
	} {
		assert.Zero(t, testing.AllocsPerRun(100, func() { _, _ = reader.Parse(s) }), s)
	}
	assert.Zero(t, testing.AllocsPerRun(100, func() { _, _ = locale.ParseClock("pukul 08.00 WIB s.d. selesai") }))
}

// Text of any length is refused before it is read.
func TestParseDateLong(t *testing.T) {
	for _, long := range []string{strings.Repeat("5 Maret 2024 ", 80000), strings.Repeat("(", 1<<20), strings.Repeat("a", 1024), strings.Repeat(". ", 512), strings.Repeat("5,", 512)} {
		_, err := locale.ParseDate(long)
		assertCode(t, "NOT_A_DATE", err, long)
	}
}

func BenchmarkParseDate(b *testing.B) {
	for name, s := range map[string]string{
		"long": "5 Maret 2024", "full": "Selasa, 5 Maret 2024", "range": "Selasa s.d. Kamis, 5 s.d. 7 Maret 2024", "iso": "2024-03-05",
		"minutes": "Pada hari ini Selasa tanggal Lima bulan Maret tahun Dua Ribu Dua Puluh Empat",
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				_, _ = locale.ParseDate(s)
			}
		})
	}
}
