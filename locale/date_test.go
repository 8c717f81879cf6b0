package locale_test

import (
	"encoding/csv"
	"os"
	"testing"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// table returns the rows of a table under data, by column name.
func table(t *testing.T, name string) []map[string]string {
	t.Helper()
	f, err := os.Open("data/" + name)
	require.NoError(t, err)
	defer f.Close()
	cells, err := csv.NewReader(f).ReadAll()
	require.NoError(t, err)
	var rows []map[string]string
	for _, line := range cells[1:] {
		row := map[string]string{}
		for i, column := range cells[0] {
			row[column] = line[i]
		}
		rows = append(rows, row)
	}
	return rows
}

var dateStyles = map[string]locale.DateStyle{
	"full":        locale.DateFull,
	"long":        locale.DateLong,
	"medium":      locale.DateMedium,
	"short":       locale.DateShort,
	"press":       locale.DatePress,
	"press_short": locale.DatePressShort,
	"minutes":     locale.DateMinutes,
}

func TestDateExamples(t *testing.T) {
	for i, row := range table(t, "examples_dates.csv") {
		r := civil.Day(civil.MustParseDate(row["start"]))
		if row["end"] != "" {
			r.End = civil.MustParseDate(row["end"])
		}
		style, ok := dateStyles[row["style"]]
		if !ok {
			require.Equal(t, "iso", row["style"])
			iso := r.String()
			if r.Start == r.End {
				iso = r.Start.String()
			}
			assert.Equal(t, row["expected"], iso, "row %d", i+2)
			continue
		}
		assert.Equal(t, row["expected"], locale.FormatRange(r, style), "row %d", i+2)
		if r.Start == r.End {
			assert.Equal(t, row["expected"], locale.FormatDate(r.Start, style), "row %d", i+2)
		}
	}
}

func TestFormatDate(t *testing.T) {
	for _, tc := range []struct {
		date  string
		style locale.DateStyle
		want  string
	}{
		{"2024-02-29", locale.DateFull, "Kamis, 29 Februari 2024"},
		{"2024-03-08", locale.DateFull, "Jumat, 8 Maret 2024"},
		{"2024-03-10", locale.DateFull, "Minggu, 10 Maret 2024"},
		{"1945-08-17", locale.DateFull, "Jumat, 17 Agustus 1945"},
		{"2024-11-01", locale.DateLong, "1 November 2024"},
		{"2024-05-02", locale.DateMedium, "2 Mei 2024"},
		{"2024-06-02", locale.DateMedium, "2 Jun 2024"},
		{"2024-12-31", locale.DateMedium, "31 Des 2024"},
		{"2000-01-01", locale.DateShort, "01/01/00"},
		{"1968-12-31", locale.DateShort, "31/12/68"},
		{"2022-04-12", locale.DatePress, "Selasa (12/4/2022)"},
		{"2022-04-12", locale.DatePressShort, "Selasa (12/4)"},
		{"2000-10-11", locale.DateMinutes, "Pada hari ini Rabu tanggal Sebelas bulan Oktober tahun Dua Ribu"},
		{"2019-03-26", locale.DateMinutes, "Pada hari ini Selasa tanggal Dua Puluh Enam bulan Maret tahun Dua Ribu Sembilan Belas"},
		{"1100-06-10", locale.DateMinutes, "Pada hari ini Minggu tanggal Sepuluh bulan Juni tahun Seribu Seratus"},
	} {
		assert.Equal(t, tc.want, locale.FormatDate(civil.MustParseDate(tc.date), tc.style), tc.date)
	}
}

func TestFormatRange(t *testing.T) {
	for _, tc := range []struct {
		days  string
		style locale.DateStyle
		want  string
	}{
		{"2024-03-05/2024-03-06", locale.DateFull, "Selasa s.d. Rabu, 5 s.d. 6 Maret 2024"},
		{"2024-03-05/2025-03-05", locale.DateFull, "Selasa s.d. Rabu, 5 Maret 2024 s.d. 5 Maret 2025"},
		{"2024-03-05/2025-03-05", locale.DateLong, "5 Maret 2024–5 Maret 2025"},
		{"2024-08-30/2024-09-01", locale.DateMedium, "30 Agu–1 Sep 2024"},
		{"2024-03-05/2024-03-05", locale.DateShort, "05/03/24"},
		{"1999-12-31/2000-01-01", locale.DateShort, "31/12/99–01/01/00"},
		{"2024-03-05/2024-03-05", locale.DatePress, "Selasa (5/3/2024)"},
		{"2024-03-05/2024-03-12", locale.DatePressShort, "Selasa–Selasa (5–12/3)"},
		{"2024-12-29/2025-01-02", locale.DateShort, "29/12/24–02/01/25"},
		{"2024-03-05/2024-03-05", locale.DateMinutes, "Pada hari ini Selasa tanggal Lima bulan Maret tahun Dua Ribu Dua Puluh Empat"},
		{"2024-12-31/2025-01-01", locale.DateMinutes, "Pada hari Selasa tanggal Tiga Puluh Satu bulan Desember tahun Dua Ribu Dua Puluh Empat" +
			" sampai dengan hari Rabu tanggal Satu bulan Januari tahun Dua Ribu Dua Puluh Lima"},
	} {
		assert.Equal(t, tc.want, locale.FormatRange(civil.MustParseRange(tc.days), tc.style), tc.days)
	}
}

func TestFormatUnknownDate(t *testing.T) {
	d := civil.MustDate(2024, 3, 5)
	for name, style := range dateStyles {
		assert.Empty(t, locale.FormatDate(civil.Date{}, style), name)
		assert.Empty(t, locale.FormatRange(civil.Range{}, style), name)
		assert.Empty(t, locale.FormatRange(civil.Range{Start: d}, style), name)
		assert.Empty(t, locale.FormatRange(civil.Range{End: d}, style), name)
	}
}

func TestFormatDateEnglish(t *testing.T) {
	w := locale.Writer{Tag: language.BritishEnglish}
	d := civil.MustDate(2024, 3, 5)
	for style, want := range map[locale.DateStyle]string{
		locale.DateFull:       "Tuesday, 5 March 2024",
		locale.DateLong:       "5 March 2024",
		locale.DateMedium:     "5 Mar 2024",
		locale.DateShort:      "05/03/24",
		locale.DatePress:      "Tuesday (5/3/2024)",
		locale.DatePressShort: "Tuesday (5/3)",
		locale.DateMinutes:    "On this day, Tuesday, 5 March 2024",
	} {
		assert.Equal(t, want, w.FormatDate(d, style))
	}
	r := civil.Range{Start: d, End: d.AddDays(2)}
	assert.Equal(t, "5–7 March 2024", w.FormatRange(r, locale.DateLong))
	assert.Equal(t, "Tuesday to Thursday, 5 to 7 March 2024", w.FormatRange(r, locale.DateFull))
	assert.Equal(t, "From Tuesday, 5 March 2024 to Thursday, 7 March 2024", w.FormatRange(r, locale.DateMinutes))
}

func TestAppendDateAllocs(t *testing.T) {
	buf := make([]byte, 0, 256)
	r := civil.MustParseRange("2024-03-05/2024-04-07")
	for name, style := range dateStyles {
		assert.Zero(t, testing.AllocsPerRun(100, func() { locale.AppendDate(buf, r.Start, style) }), name)
		assert.Zero(t, testing.AllocsPerRun(100, func() { locale.AppendRange(buf, r, style) }), name)
	}
}
