package locale_test

import (
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestTimeExamples(t *testing.T) {
	for i, row := range table(t, "examples_times.csv") {
		got := ""
		var c civil.Clock
		z, _ := civil.ParseZone(row["zone"])
		if len(row["input"]) == 5 && row["input"][2] == ':' {
			c = civil.MustParseClock(row["input"])
		}
		minutes, _ := strconv.Atoi(row["input"])
		switch row["op"] {
		case "clock":
			got = locale.FormatClock(c, z)
		case "span":
			got = locale.FormatClockSpan(c, civil.MustParseClock(row["arg"]), z)
		case "open":
			got = locale.FormatClockFrom(c, z)
		case "multi":
			got = locale.FormatZones(c, z)
		case "convert":
			to, err := civil.ParseZone(row["arg"])
			require.NoError(t, err)
			day := civil.MustDate(2024, time.March, 5)
			moment := day.At(c, z).In(to.Location())
			got = moment.Format("15:04")
			if step := civil.DateOf(moment).Sub(day); step != 0 {
				got += " +" + strconv.Itoa(step)
			}
		case "duration":
			got = locale.FormatDuration(minutes)
		case "jp":
			got = locale.FormatJP(minutes)
		case "zone":
			got = "!error"
			if z, err := civil.ParseZone(row["input"]); err == nil {
				got = z.String()
			}
		case "parse":
			got = "!error"
			if reading, err := locale.ParseClock(row["input"]); err == nil {
				got = describeClock(reading)
			}
		case "relative":
			got = locale.Relative(civil.MustParseDate(row["input"]), civil.MustParseDate(row["arg"]))
		default:
			t.Errorf("row %d: unknown op %s", i+2, row["op"])
		}
		assert.Equal(t, row["expected"], got, "row %d: %s", i+2, row["op"])
	}
}

func TestParseClock(t *testing.T) {
	for in, want := range map[string]string{
		"08.00": "08:00;;", "8.00": "08:00;;", "08:00": "08:00;;", "8:00": "08:00;;", "pukul 08.00": "08:00;;", "Pkl. 8.05": "08:05;;", "pkl 23:59 WIT": "23:59;;WIT", "jam 09.00 WITA": "09:00;;WITA",
		"PUKUL 08.00 WIB": "08:00;;WIB", "00.00": "00:00;;", "24.00": "24:00;;", "0.15": "00:15;;", "08.00wib": "08:00;;WIB", "(08.00 WIB)": "08:00;;WIB", "08.00 (WIB)": "08:00;;WIB", "08.00 WIB.": "08:00;;WIB",
		"08.00-15.30": "08:00;15:30;", "08.00 – 15:30 WIB": "08:00;15:30;WIB", "08.00 WIB s.d. 15.30 WIB": "08:00;15:30;WIB", "pukul 08.00 s.d. pukul 15.30 WIB": "08:00;15:30;WIB", "08.00--15.30": "08:00;15:30;",
		"8.00 sampai dengan 9.00": "08:00;09:00;", "08.00 hingga 09.00 WITA": "08:00;09:00;WITA", "08.00 s/d selesai": "08:00;selesai;", "08.00 WIB s.d. selesai": "08:00;selesai;WIB", "08.00 sd. Selesai WIB": "08:00;selesai;WIB",
		"pukul 19.00 sampai selesai": "19:00;selesai;", "08.00 WIB - 10.00": "08:00;10:00;WIB", "22.00-02.00 WIB": "22:00;02:00;WIB", "08.00 s.d. 24.00 WIB": "08:00;24:00;WIB",
		"08.00 GMT+7": "08:00;;WIB", "08.00 UTC+08:00": "08:00;;WITA", "08.00+09:00": "08:00;;WIT", "08.00 Waktu Indonesia Tengah": "08:00;;WITA", "08.00 Asia/Jakarta": "08:00;;WIB", "08.00 Asia/Ujung_Pandang": "08:00;;WITA",
		"08.00 waktu indonesia barat s.d. 09.00 WIB": "08:00;09:00;WIB", "pukul 08.00\u00a0WIB": "08:00;;WIB",
		"pukul: 08.00": "08:00;;", "Pukul : 08.00 WIB s/d selesai": "08:00;selesai;WIB", "Pkl. : 08.00": "08:00;;", "Jam : 08.00-09.30": "08:00;09:30;", "Waktu: 09.00 WIB - Selesai": "09:00;selesai;WIB", "Waktu/Pukul: pkl. 09.00 Wita s.d selesai": "09:00;selesai;WITA",
		"dari pukul 09.00 hingga 16.00 WIB": "09:00;16:00;WIB", "mulai jam 09.00": "09:00;;", "pada, pukul 09.00": "09:00;;", "pukul 09.00 s.d. pukul: 10.00": "09:00;10:00;", "[08.00 WIB]": "08:00;;WIB", "08.00 WIB (tentatif)": "08:00;;WIB", "08.00-12.00 WIB (4 jam)": "08:00;12:00;WIB",
	} {
		got, err := locale.ParseClock(in)
		assert.NoError(t, err, in)
		assert.Equal(t, want, describeClock(got), in)
	}
	for _, in := range []string{
		"8", "8.5", "25.00", "08.60", "0800", "8 pagi", "9 pagi", "jam 9 pagi", "24.30", "24.01", "08.75", "08.0", "008.00", "08 . 00", "08. 00", "08-00", "08,00", "08.00.00", "pukul", "pukul WIB", "WIB", "selesai",
		"08.00 PST", "08.00 EST", "08.00 WI", "08.00 WITT", "08.00 UTC", "08.00 GMT+6", "08.00 WIB s.d. 09.00 WITA", "08.00 WIB / 09.00 WITA / 10.00 WIT", "08.00 s.d.", "08.00-", "s.d. 08.00", "08.00 dan 09.00",
		"08.00 & 09.00", "08.00 s.d. 09.00 s.d. 10.00", "08.00 pagi", "pukul pukul 08.00", "08.00 WIB WIB", "-08.00", "08.00 selesai", "tempat: 08.00", "pukul: :08.00", "pukul 08.00:", "08.00 (09.00)", "08.00 (batal)", "08.00 (WIT) WIB", "dari", "a8.00", "08.00x", "٠٨.٠٠", "08.00 s.d. 25.00", "(delapan) 08.00",
	} {
		_, err := locale.ParseClock(in)
		assertCode(t, "NOT_A_TIME", err, in)
	}
	for _, in := range []string{"", " ", "()", "."} {
		_, err := locale.ParseClock(in)
		assertCode(t, "EMPTY", err, in)
	}
	long := strings.Repeat("08.00 ", 1<<18)
	_, err := locale.ParseClock(long)
	assertCode(t, "NOT_A_TIME", err, long)
}
