package civil_test

import (
	"encoding/json"
	"math"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/civil"
)

// TestDateEveryDay walks every day from 0001-01-01 to 9999-12-31 beside package time.
func TestDateEveryDay(t *testing.T) {
	first := civil.MustDate(1, time.January, 1)
	day := time.Date(1, time.January, 1, 0, 0, 0, 0, time.UTC)
	prev := civil.Date{}
	n := 0
	for ; day.Year() <= 9999; day = day.AddDate(0, 0, 1) {
		d, err := civil.NewDate(day.Date())
		if err != nil || d.Year() != day.Year() || d.Month() != day.Month() || d.Day() != day.Day() ||
			d.Weekday() != day.Weekday() || d.Sub(first) != n || first.AddDays(n) != d ||
			!prev.Before(d) || d.String() != day.Format(time.DateOnly) || civil.MustParseDate(d.String()) != d {
			t.Fatalf("%v: got %v, weekday %v, day %d", day, d, d.Weekday(), d.Sub(first))
		}
		prev = d
		n++
	}
	assert.Equal(t, 3652059, n)
	assert.True(t, prev.AddDays(1).IsZero())
	assert.True(t, first.AddDays(-1).IsZero())
	assert.True(t, first.AddDays(math.MaxInt).IsZero())
	assert.True(t, first.AddDays(-math.MaxInt).IsZero())
}

func TestNewDateRefuses(t *testing.T) {
	for _, tc := range []struct {
		y int
		m time.Month
		d int
	}{{2023, 2, 29}, {1900, 2, 29}, {2024, 2, 30}, {2024, 4, 31}, {2024, 13, 1}, {2024, 0, 1}, {2024, 1, 0}, {2024, 1, 32}, {0, 1, 1}, {10000, 1, 1}, {-1, 1, 1}} {
		_, err := civil.NewDate(tc.y, tc.m, tc.d)
		var de *civil.DateError
		require.ErrorAs(t, err, &de)
		assert.Equal(t, civil.DateError{Year: tc.y, Month: tc.m, Day: tc.d}, *de)
	}
	assert.Panics(t, func() { civil.MustDate(2023, 2, 29) })
	assert.NotPanics(t, func() { civil.MustDate(2000, 2, 29) })
}

func TestParseDateRefuses(t *testing.T) {
	for _, s := range []string{"", "2024-3-5", "2024-03-05 ", "2024/03/05", "05-03-2024", "20240305", "2024-02-30", "+024-03-05", "２０２４-03", "2024-03-05T00:00:00Z"} {
		_, err := civil.ParseDate(s)
		var pe *civil.ParseError
		require.ErrorAs(t, err, &pe, "%q", s)
		assert.Equal(t, s, pe.Text)
		if s != "" {
			assert.NotContains(t, err.Error(), s, "an error does not repeat what may be a birth date")
		}
	}
	assert.Panics(t, func() { civil.MustParseDate("x") })
}

func TestDateZero(t *testing.T) {
	var zero civil.Date
	d := civil.MustDate(2024, 3, 5)
	assert.True(t, zero.IsZero())
	assert.Empty(t, zero.String())
	assert.True(t, zero.AddDays(1).IsZero())
	assert.Zero(t, d.Sub(zero))
	assert.Zero(t, zero.Sub(d))
	assert.Equal(t, time.Sunday, zero.Weekday())
	assert.True(t, zero.Before(d))
	assert.True(t, d.After(zero))
	assert.Equal(t, -1, zero.Compare(d))
	assert.True(t, zero.At(civil.MustClock(8, 0), civil.WIB).IsZero())
	assert.True(t, civil.DateOf(time.Time{}).IsZero())
	assert.True(t, civil.DateOf(time.Date(12345, 1, 1, 0, 0, 0, 0, time.UTC)).IsZero())
}

func TestYearsUntil(t *testing.T) {
	for _, tc := range []struct {
		born, on string
		want     int
	}{
		{"1972-05-14", "2024-05-13", 51},
		{"1972-05-14", "2024-05-14", 52},
		{"2000-02-29", "2023-02-28", 22},
		{"2000-02-29", "2023-03-01", 23},
		{"2000-02-29", "2024-02-29", 24},
		{"2024-01-01", "2024-01-01", 0},
		{"2024-01-01", "2022-01-01", -2},
		{"2024-01-02", "2022-01-03", -1},
	} {
		assert.Equal(t, tc.want, civil.MustParseDate(tc.born).YearsUntil(civil.MustParseDate(tc.on)), "%s on %s", tc.born, tc.on)
	}
	assert.Zero(t, civil.Date{}.YearsUntil(civil.MustDate(2024, 1, 1)))
}

func TestAt(t *testing.T) {
	d := civil.MustDate(2024, 3, 5)
	assert.Equal(t, "2024-03-05T08:00:00+07:00", d.At(civil.MustClock(8, 0), civil.WIB).Format(time.RFC3339))
	assert.Equal(t, "2024-03-06T00:00:00+09:00", d.At(civil.MustClock(24, 0), civil.WIT).Format(time.RFC3339))
	assert.Equal(t, "2024-03-05T00:00:00Z", d.At(civil.Clock{}, 0).Format(time.RFC3339))
	assert.Same(t, civil.WITA.Location(), civil.WITA.Location())
	assert.Equal(t, d, civil.DateOf(d.At(civil.MustClock(23, 59), civil.WITA)))
}

func TestRange(t *testing.T) {
	r := civil.MustParseRange("2024-02-28/2024-03-02")
	assert.Equal(t, 4, r.Len())
	days := slices.Collect(r.Days())
	assert.Equal(t, []civil.Date{civil.MustDate(2024, 2, 28), civil.MustDate(2024, 2, 29), civil.MustDate(2024, 3, 1), civil.MustDate(2024, 3, 2)}, days)
	for range r.Days() {
		break
	}
	assert.True(t, r.Contains(days[0]))
	assert.True(t, r.Contains(days[3]))
	assert.False(t, r.Contains(days[3].AddDays(1)))
	assert.False(t, r.Contains(civil.Date{}))
	assert.True(t, r.Overlaps(civil.Day(days[3])))
	assert.False(t, r.Overlaps(civil.Day(days[3].AddDays(1))))

	backward := civil.MustParseRange("2024-03-05/2024-03-04")
	open := civil.MustParseRange("2024-03-05/..")
	for _, bad := range []civil.Range{{}, backward, open, civil.MustParseRange("../2024-03-05")} {
		assert.False(t, bad.IsValid())
		assert.Zero(t, bad.Len())
		assert.Empty(t, slices.Collect(bad.Days()))
		assert.False(t, bad.Contains(days[0]) || bad.Overlaps(r) || r.Overlaps(bad))
	}
	assert.Equal(t, "2024-03-05/..", open.String())
	assert.Equal(t, "2024-03-05", civil.Day(civil.MustDate(2024, 3, 5)).String())
	for _, s := range []string{"", "../..", "..", "/", "2024-03-05/", "2024-03-05/x", "2024-03-05/2024-03-06/2024-03-07"} {
		_, err := civil.ParseRange(s)
		require.Error(t, err, "%q", s)
	}
	assert.Panics(t, func() { civil.MustParseRange("") })
}

func TestClock(t *testing.T) {
	for m := range 1440 {
		c := civil.MustClock(m/60, m%60)
		assert.False(t, c.IsZero())
		assert.Equal(t, m, c.Minutes())
		assert.Equal(t, c, civil.MustParseClock(c.String()))
	}
	midnight, end := civil.MustClock(0, 0), civil.MustClock(24, 0)
	assert.NotEqual(t, civil.Clock{}, midnight)
	assert.Equal(t, "00:00", midnight.String())
	assert.Equal(t, "24:00", end.String())
	assert.Equal(t, 1440, end.Sub(midnight))
	assert.Zero(t, end.Sub(civil.Clock{}))
	assert.True(t, midnight.Before(end))
	assert.True(t, end.After(midnight))
	assert.Equal(t, 1, end.Compare(midnight))
	assert.Zero(t, civil.Clock{}.Minutes())
	for _, hm := range [][2]int{{24, 1}, {25, 0}, {-1, 0}, {8, 60}, {8, -1}} {
		_, err := civil.NewClock(hm[0], hm[1])
		var ce *civil.ClockError
		require.ErrorAs(t, err, &ce)
	}
	for _, s := range []string{"", "8:00", "08.00", "24:01", "aa:bb", "08:0a", "08:00:00"} {
		_, err := civil.ParseClock(s)
		var pe *civil.ParseError
		require.ErrorAs(t, err, &pe, "%q", s)
	}
	assert.Panics(t, func() { civil.MustClock(25, 0) })
	assert.Panics(t, func() { civil.MustParseClock("25:00") })
}

func TestParseZone(t *testing.T) {
	for s, want := range map[string]civil.Zone{
		"WIB": civil.WIB, "wita": civil.WITA, " Wit ": civil.WIT, "Asia/Jakarta": civil.WIB, "asia/pontianak": civil.WIB,
		"Asia/Makassar": civil.WITA, "Asia/Ujung_Pandang": civil.WITA, "Asia/Jayapura": civil.WIT, "GMT+7": civil.WIB,
		"UTC+08:00": civil.WITA, "+09:00": civil.WIT, "Waktu  Indonesia Tengah": civil.WITA, "Eastern Indonesia Time": civil.WIT,
	} {
		got, err := civil.ParseZone(s)
		require.NoError(t, err, s)
		assert.Equal(t, want, got, s)
	}
	for _, s := range []string{
		"", " ", "EST", "PST", "GMT-7", "-07:00", "UTC", "GMT", "GMT+0", "GMT+10", "+06:00", "+7", "7", "WI", "WITT", "WIBA", "W I B", "WIB WITA", "WIT/WITA",
		"Asia/Singapore", "Asia", "Jakarta", "Waktu Indonesia", "WaktuIndonesiaBarat", "WIB|WITA", "|", strings.Repeat("WIB", 1<<18),
	} {
		_, err := civil.ParseZone(s)
		require.Error(t, err, "%.40q", s)
	}
	assert.Equal(t, 25200, civil.WIB.Offset())
	assert.Equal(t, "Asia/Makassar", civil.WITA.IANA())
	assert.Equal(t, time.UTC, civil.Zone(0).Location())
	assert.Zero(t, civil.Zone(9).Offset())
	assert.Empty(t, civil.Zone(0).IANA())
	for z := range civil.Zones() {
		iana, err := civil.ParseZone(z.IANA())
		require.NoError(t, err)
		assert.Equal(t, z, iana)
	}
}

func TestJSON(t *testing.T) {
	type record struct {
		Date  civil.Date  `json:"date,omitzero"`
		Range civil.Range `json:"range,omitzero"`
		Clock civil.Clock `json:"clock,omitzero"`
		Zone  civil.Zone  `json:"zone,omitzero"`
	}
	full := record{civil.MustDate(2024, 3, 5), civil.MustParseRange("2024-03-05/2024-03-07"), civil.MustClock(8, 0), civil.WIB}
	doc, err := json.Marshal(full)
	require.NoError(t, err)
	assert.JSONEq(t, `{"date":"2024-03-05","range":"2024-03-05/2024-03-07","clock":"08:00","zone":"WIB"}`, string(doc))
	var got record
	require.NoError(t, json.Unmarshal(doc, &got))
	assert.Equal(t, full, got)

	doc, err = json.Marshal(record{})
	require.NoError(t, err)
	assert.JSONEq(t, `{}`, string(doc))
	require.NoError(t, json.Unmarshal([]byte(`{"date":"","range":"","clock":"","zone":""}`), &got))
	assert.Equal(t, record{}, got)

	got = full
	for _, doc := range []string{
		`{"date":"2024-02-30"}`, `{"range":"2024-02-30"}`, `{"clock":"24:30"}`, `{"zone":"EST"}`, `{"date":20240305}`, `{"date":"2024-03-05T00:00:00Z"}`,
		`{"date":" 2024-03-05"}`, `{"range":"2024-03-05/"}`, `{"range":["2024-03-05"]}`, `{"clock":800}`, `{"clock":"8:00"}`, `{"zone":"Asia/Jakarta"}`, `{"zone":1}`,
	} {
		require.Error(t, json.Unmarshal([]byte(doc), &got))
		assert.Equal(t, full, got, "an error leaves the receiver alone")
	}
}

func TestSQL(t *testing.T) {
	moment := time.Date(2024, 3, 5, 8, 30, 0, 0, civil.WIT.Location())
	var d civil.Date
	for _, src := range []any{"2024-03-05", []byte("2024-03-05"), "2024-03-05 00:00:00", "2024-03-05T00:00:00Z", moment} {
		d = civil.Date{}
		require.NoError(t, d.Scan(src))
		assert.Equal(t, civil.MustDate(2024, 3, 5), d)
	}
	for _, src := range []any{5, 2.5, true, "5 Maret", "0000-00-00", "2024-02-30", "2024-03-05 pagi", "2024-03-05T", "2024-03-05T25:00:00Z", "2024-03-05x08:00", time.Date(12345, 1, 1, 0, 0, 0, 0, time.UTC)} {
		require.Error(t, d.Scan(src), "%v", src)
		assert.Equal(t, civil.MustDate(2024, 3, 5), d, "an error leaves the receiver alone")
	}
	value, err := d.Value()
	require.NoError(t, err)
	assert.Equal(t, "2024-03-05", value)

	var c civil.Clock
	for _, src := range []any{"08:30", []byte("08:30:00"), "08:30:00.000000", moment} {
		c = civil.Clock{}
		require.NoError(t, c.Scan(src), "%v", src)
		assert.Equal(t, civil.MustClock(8, 30), c)
	}
	for _, src := range []any{"08:30:15", "08:30:00.5", "08:30:00.", "08:30:000", "08:30:00+07", "8:30", "24:00:01", 5} {
		require.Error(t, c.Scan(src), "%v", src)
		assert.Equal(t, civil.MustClock(8, 30), c, "an error leaves the receiver alone")
	}
	for text, want := range map[string]civil.Clock{
		"00:00:00": civil.MustClock(0, 0), "08:00:00": civil.MustClock(8, 0), "24:00:00": civil.MustClock(24, 0), "10:00:00.000": civil.MustClock(10, 0),
	} {
		var got civil.Clock
		require.NoError(t, got.Scan(text), text)
		assert.Equal(t, want, got)
	}
	value, err = c.Value()
	require.NoError(t, err)
	assert.Equal(t, "08:30", value)

	var r civil.Range
	require.NoError(t, r.Scan([]byte("2024-03-05/2024-03-07")))
	require.NoError(t, r.Scan("2024-03-05/2024-03-07"))
	require.Error(t, r.Scan(5))
	value, err = r.Value()
	require.NoError(t, err)
	assert.Equal(t, "2024-03-05/2024-03-07", value)

	for _, scan := range []func(any) error{d.Scan, c.Scan, r.Scan} {
		require.NoError(t, scan(nil))
	}
	assert.True(t, d.IsZero() && c.IsZero() && r.IsZero())
	for _, value := range []func() (any, error){
		func() (any, error) { return d.Value() }, func() (any, error) { return c.Value() }, func() (any, error) { return r.Value() },
	} {
		v, err := value()
		require.NoError(t, err)
		assert.Nil(t, v)
	}
}

func TestAllocs(t *testing.T) {
	buf := make([]byte, 0, 64)
	d, c := civil.MustDate(2024, 3, 5), civil.MustClock(8, 0)
	assert.Zero(t, testing.AllocsPerRun(100, func() {
		d, _ = civil.ParseDate("2024-03-05")
		c, _ = civil.ParseClock("08:00")
		buf, _ = d.AppendText(buf[:0])
		buf, _ = c.AppendText(buf)
		_ = d.AddDays(400).Weekday()
		_ = d.At(c, civil.WIB)
	}))
}
