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

// readings maps a text to what is read: the range in ISO form; behind it
// weekday, or mismatch for one that disagrees; and the time. An error is its
// code in capitals.
type readings map[string]string

func (m readings) check(t *testing.T, r locale.DateReader) {
	t.Helper()
	for in, want := range m {
		got, err := r.Parse(in)
		if err != nil {
			assertCode(t, locale.Code(want), err, in)
			assert.Zero(t, got, in)
			continue
		}
		assert.Equal(t, want, describe(got), "%q", in)
	}
}

func describe(r locale.DateReading) string {
	text := r.Range.String()
	switch {
	case !r.WeekdayMatches:
		text += " mismatch"
	case r.HasWeekday:
		text += " weekday"
	}
	if r.MonthFirst {
		text += " month-first"
	}
	if r.Misspelt {
		text += " misspelt"
	}
	if r.CenturyUnknown {
		text += " century?"
	}
	if r.HasClock {
		text += " " + describeClock(locale.ClockReading{From: r.From, To: r.To, OpenEnd: r.OpenEnd, Zone: r.Zone})
	}
	return text
}

func describeClock(c locale.ClockReading) string {
	text := c.From.String() + ";" + c.To.String()
	if c.OpenEnd {
		text += "selesai"
	}
	if c.Zone.IsZero() {
		return text + ";"
	}
	return text + ";" + c.Zone.String()
}

func TestParseExamples(t *testing.T) {
	for i, row := range table(t, "examples_parse.csv") {
		var r locale.DateReader
		if row["in_year"] != "" {
			year, err := strconv.Atoi(row["in_year"])
			require.NoError(t, err)
			r.Year = year
		}
		if row["on"] != "" {
			r.On = civil.MustParseDate(row["on"])
		}
		got, err := r.Parse(row["input"])
		if row["error"] != "" {
			assertCode(t, locale.Code(row["error"]), err, row["input"])
			continue
		}
		if assert.NoError(t, err, "row %d: %s", i+2, row["input"]) {
			assert.Equal(t, row["start"], got.Range.Start.String(), "row %d", i+2)
			assert.Equal(t, row["end"], got.Range.End.String(), "row %d", i+2)
			assert.Equal(t, row["weekday_given"] == "yes", got.HasWeekday, "row %d", i+2)
			assert.Equal(t, row["weekday_mismatch"] == "no", got.WeekdayMatches, "row %d", i+2)
		}
	}
}

// Step 1: characters are folded, brackets and one sign at the end dropped.
func TestParseDateFolds(t *testing.T) {
	readings{
		"5 Maret 2024.":                 "2024-03-05",
		"5 Maret 2024,":                 "2024-03-05",
		"5 Maret 2024..":                "NOT_A_DATE",
		"(5 Maret 2024)":                "2024-03-05",
		"(Selasa, 5/3/2024).":           "2024-03-05 weekday",
		"Selasa(5/3/2024)":              "2024-03-05 weekday",
		" \t5\u00a0Maret\u20072024\r\n": "2024-03-05",
		"5\u2009\u202f Maret  2024":     "2024-03-05",
		"SELASA, 5 MARET 2024":          "2024-03-05 weekday",
		"5\u20137 Maret 2024":           "2024-03-05/2024-03-07",
		"5\u2010\u200a7 Maret 2024":     "NOT_A_DATE",
		"5 \u2014 7 Maret 2024":         "2024-03-05/2024-03-07",
		"5\u20117 Maret 2024":           "2024-03-05/2024-03-07",
		"5\u22127 Maret 2024":           "2024-03-05/2024-03-07",
		"Jum\u2019at, 8 Maret 2024":     "2024-03-08 weekday",
		"Jum\u02bcat, 8 Maret 2024":     "2024-03-08 weekday",
		"JUM`AT, 8 MARET 2024":          "2024-03-08 weekday",
		"5--7 Maret 2024":               "2024-03-05/2024-03-07",
		"2024-03-05--2024-03-07":        "2024-03-05/2024-03-07",
		"5--3--2024":                    "NOT_A_DATE",
		"5---7 Maret 2024":              "NOT_A_DATE",
		"５ Maret 2024":                  "NOT_A_DATE",
		"٥ Maret 2024":                  "NOT_A_DATE",
		"5 Maret 20(24)":                "NOT_A_DATE",
		"":                              "EMPTY",
		" \n ":                          "EMPTY",
		"()":                            "EMPTY",
		"5 Maret 2024\x00":              "NOT_A_DATE",
		"5 Maret 2024\xff":              "NOT_A_DATE",
		"5 Maret 2024" + strings.Repeat(" ", 2000): "NOT_A_DATE",
	}.check(t, locale.DateReader{})
}

// Step 2: a label before the first colon is cut.
func TestParseDateLabel(t *testing.T) {
	readings{
		"Hari/Tanggal : Selasa, 5 Maret 2024":     "2024-03-05 weekday",
		"Hari, tanggal: Selasa, 5 Maret 2024":     "2024-03-05 weekday",
		"HARI/TGL. : SELASA/5 MARET 2024":         "2024-03-05 weekday",
		"Tanggal:5 Maret 2024":                    "2024-03-05",
		"Tanggal\t:\t5 Maret 2024":                "2024-03-05",
		"Tgl. : 05-03-2024":                       "2024-03-05",
		"Waktu Pelaksanaan: 5-7 Maret 2024":       "2024-03-05/2024-03-07",
		"Hari dan Tanggal Pelaksanaan : 5/3/2024": "2024-03-05",
		"Hari/Tanggal : Metro, 5 Maret 2024":      "2024-03-05",
		"Waktu: 5 Maret 2024 pukul 08:00 WIB":     "2024-03-05 08:00;;WIB",
		": 5 Maret 2024":                          "2024-03-05",
		"Tempat: 5 Maret 2024":                    "NOT_A_DATE",
		"Hari/Tanggal: Tanggal: 5 Maret 2024":     "NOT_A_DATE",
		"Tanggal surat: 5 Maret 2024":             "NOT_A_DATE",
		"Tanggal 5: Maret 2024":                   "NOT_A_DATE",
		"Hari/Tanggal :":                          "NOT_A_DATE",
		"Hari-Tanggal: 5 Maret 2024":              "NOT_A_DATE",
		"Hari/Tanggal : Selasa":                   "INCOMPLETE",
	}.check(t, locale.DateReader{})
}

// Step 3: leading words, and words between the parts.
func TestParseDateWordsBetween(t *testing.T) {
	readings{
		"pada hari Selasa, tanggal 5 Maret 2024":                       "2024-03-05 weekday",
		"Pada hari ini, Selasa, tanggal 5 Maret 2024":                  "2024-03-05 weekday",
		"hari Selasa tgl. 5 bln Maret thn 2024":                        "2024-03-05 weekday",
		"tertanggal 5 Maret 2024":                                      "2024-03-05",
		"mulai tanggal 5 s.d. tanggal 7 bulan Maret tahun 2024":        "2024-03-05/2024-03-07",
		"5 s.d. tanggal 7 bulan Maret tahun 2024":                      "2024-03-05/2024-03-07",
		"dari 5 hingga 7 Maret 2024":                                   "2024-03-05/2024-03-07",
		"dari tanggal 5 Maret 2024 sampai dengan tanggal 7 Maret 2024": "2024-03-05/2024-03-07",
		"Pada. tanggal, 5 Maret 2024":                                  "2024-03-05",
		"tanggal pada hari 5 Maret 2024":                               "2024-03-05",
		"Tgl. 5/3/2024":                                                "2024-03-05",
		"5 bulan 3 tahun 2024":                                         "2024-03-05",
		"tanggal 5 bulan Maret":                                        "INCOMPLETE",
		"5 Maret tahun":                                                "NOT_A_DATE",
		"5 Maret 2024 tahun":                                           "NOT_A_DATE",
		"di 5 Maret 2024":                                              "NOT_A_DATE",
		"sejak 5 Maret 2024":                                           "NOT_A_DATE",
		"pada hari":                                                    "NOT_A_DATE",
		"hari ini":                                                     "INCOMPLETE",
		"pada hari ini Selasa":                                         "INCOMPLETE",
		"hari ini 5 Maret 2024":                                        "2024-03-05",
	}.check(t, locale.DateReader{})
}

// Step 4: one place before the first comma.
func TestParseDatePlace(t *testing.T) {
	readings{
		"Metro, 5 Maret 2024":                     "2024-03-05",
		"Metro,5 Maret 2024":                      "2024-03-05",
		"Bandar Lampung, Selasa (5/3/2024)":       "2024-03-05 weekday",
		"Kab. Lampung Tengah, 5 Maret 2024":       "2024-03-05",
		"Toba-Samosir, 5 Maret 2024":              "2024-03-05",
		"Ma'rang, 5 Maret 2024":                   "2024-03-05",
		"Lima Puluh Kota, 5 Maret 2024":           "2024-03-05",
		"Lima Puluh, 5 Maret 2024":                "2024-03-05",
		"Pasar Minggu, 5 Maret 2024":              "2024-03-05",
		"Jakarta, 5-7 Maret 2024":                 "2024-03-05/2024-03-07",
		"Jakarta, 5, 6, dan 7 Maret 2024":         "2024-03-05/2024-03-07",
		"Metro (Lampung), 5 Maret 2024":           "2024-03-05",
		"Metro, tanggal 5 Maret 2024":             "2024-03-05",
		"Metro, hari Selasa tanggal 5 Maret 2024": "2024-03-05 weekday",
		"Metro, pada hari ini Selasa tanggal Lima bulan Maret tahun Dua Ribu Dua Puluh Empat": "2024-03-05 weekday",
		"Slesa, 5 Maret 2024":           "2024-03-05",
		"Seelasa, 5 Maret 2024":         "2024-03-05",
		"Metro, Lampung, 5 Maret 2024":  "NOT_A_DATE",
		"Metro 5 Maret 2024":            "NOT_A_DATE",
		"Metro: 5 Maret 2024":           "NOT_A_DATE",
		"Gedung 3, 5 Maret 2024":        "NOT_A_DATE",
		"Metro/Lampung, 5 Maret 2024":   "NOT_A_DATE",
		"Maret, 5 2024":                 "NOT_A_DATE",
		"Selasa, Metro, 5 Maret 2024":   "NOT_A_DATE",
		"Selasa dan Rabu, 5 Maret 2024": "NOT_A_DATE",
		"Lima Maret, 6 Maret 2024":      "NOT_A_DATE",
		", 5 Maret 2024":                "NOT_A_DATE",
		"Metro,":                        "NOT_A_DATE",
		"Metro, Maret 2024":             "INCOMPLETE",
		"Metro, 30 Februari 2024":       "NO_SUCH_DATE",
		"Metro, 5 Maret":                "INCOMPLETE",
		"Metro, 7-5 Maret 2024":         "ORDER",
	}.check(t, locale.DateReader{})
}

// Step 5: a weekday before the date, with the time of day behind it.
func TestParseDateWeekday(t *testing.T) {
	readings{
		"Selasa 5 Maret 2024":          "2024-03-05 weekday",
		"Selasa/5 Maret 2024":          "2024-03-05 weekday",
		"Selasa / 5 Maret 2024":        "2024-03-05 weekday",
		"Sel. 5 Mar 2024":              "2024-03-05 weekday",
		"Sel., 5 Mar. 2024":            "2024-03-05 weekday",
		"Selasa5Maret2024":             "2024-03-05 weekday",
		"Selasa malam, 5 Maret 2024":   "2024-03-05 weekday",
		"Minggu dini hari (10/3/2024)": "2024-03-10 weekday",
		"Rabu petang (6/3/2024)":       "2024-03-06 weekday",
		"Senen, 4 Maret 2024":          "2024-03-04 weekday",
		"Rebo 6 Maret 2024":            "2024-03-06 weekday",
		"Kemis, 7/3/2024":              "2024-03-07 weekday",
		"Djum'at, 8 Maret 2024":        "2024-03-08 weekday",
		"Jumaat (8/3/2024)":            "2024-03-08 weekday",
		"Saptu, 9 Maret 2024":          "2024-03-09 weekday",
		"Min, 10 Maret 2024":           "2024-03-10 weekday",
		"Akad 10 Maret 2024":           "2024-03-10 weekday",
		"Tuesday, 5 March 2024":        "2024-03-05 weekday",
		"Fri 8 March 2024":             "2024-03-08 weekday",
		"Rabu (5/3/2024)":              "2024-03-05 mismatch",
		"Minggu, 30 Februari 2024":     "NO_SUCH_DATE",
		"Selasa-5 Maret 2024":          "NOT_A_DATE",
		"Selasa Rabu 5 Maret 2024":     "NOT_A_DATE",
		"5 Maret 2024, Selasa":         "NOT_A_DATE",
		"Selasa":                       "INCOMPLETE",
		"Selasa pagi":                  "INCOMPLETE",
		"Selasa pukul 08.00":           "INCOMPLETE",
		"Selasa-Kamis":                 "INCOMPLETE",
		"Minggu depan":                 "NOT_A_DATE",
		"minggu lalu":                  "NOT_A_DATE",
		"Selasa kecuali 5 Maret 2024":  "NOT_A_DATE",
		"Hariini, 5 Maret 2024":        "2024-03-05",
	}.check(t, locale.DateReader{})
}

// Step 6, day and month by name.
func TestParseDateMonthName(t *testing.T) {
	months := [][]string{
		{"Januari", "Jan", "Djanuari", "Djan", "January"},
		{"Februari", "Feb", "Pebruari", "Febuari", "Peb", "Febr", "Pebr", "February"},
		{"Maret", "Mar", "Mrt", "Mart", "March"},
		{"April", "Apr"},
		{"Mei", "Mai", "May"},
		{"Juni", "Jun", "Djuni", "June"},
		{"Juli", "Jul", "Djuli", "July"},
		{"Agustus", "Agu", "Agt", "Ags", "Agst", "Agus", "Ag", "August", "Aug"},
		{"September", "Sep", "Sept"},
		{"Oktober", "Okt", "October", "Oct"},
		{"November", "Nov", "Nopember", "Nop"},
		{"Desember", "Des", "December", "Dec"},
	}
	romans := []string{"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"}
	for i, names := range months {
		want := civil.Day(civil.MustDate(2024, time.Month(i+1), 5))
		var texts []string
		for _, name := range names {
			texts = append(texts, "5 "+name+" 2024", "05 "+strings.ToUpper(name)+". 2024", "5"+name+"2024", "5 "+name+", 2024",
				"5/"+name+"/2024", "5-"+strings.ToLower(name)+"-24", "5 "+name+" '24", "5 - "+name+" - 2024")
		}
		for _, text := range append(texts, "5 "+romans[i]+" 2024", "5-"+romans[i]+"-2024", "5/"+strings.ToLower(romans[i])+"/24", "5."+romans[i]+".2024",
			"5/"+strconv.Itoa(i+1)+"/2024", "5 . "+two(i+1)+" . 2024", "05-"+two(i+1)+"-24", "2024-"+strconv.Itoa(i+1)+"-5", "2024."+two(i+1)+".05") {
			got, err := locale.ParseDate(text)
			assert.NoError(t, err, text)
			assert.Equal(t, want, got.Range, text)
		}
	}
	readings{
		"5 Marets 2024": "NOT_A_DATE", "5 Mare 2024": "NOT_A_DATE", "5.Maret.2024": "NOT_A_DATE", "5 Maret-2024": "NOT_A_DATE",
		"Maret 5 2024": "NOT_A_DATE", "March 5, 2024": "NOT_A_DATE", "Mar 5, 2024": "NOT_A_DATE", "2024 Maret 5": "NOT_A_DATE", "2024-Mar-05": "NOT_A_DATE",
		"5 IIII 2024": "NOT_A_DATE", "5 XIII 2024": "NOT_A_DATE", "5th March 2024": "NOT_A_DATE", "ke-5 Maret 2024": "NOT_A_DATE",
		"5 Maret 2024 Masehi": "NOT_A_DATE", "5 Maret/2024": "NOT_A_DATE", "5, Maret 2024": "NOT_A_DATE",
	}.check(t, locale.DateReader{})
}

func two(n int) string { return string([]byte{'0' + byte(n/10), '0' + byte(n%10)}) }

// Step 6, numbers with signs.
func TestParseDateNumbers(t *testing.T) {
	readings{
		"05/03/2024": "2024-03-05", "5 / 3 / 2024": "2024-03-05", "5-3-2024": "2024-03-05", "5.3.2024": "2024-03-05", "05.03.24.": "2024-03-05",
		"5/3/'24": "2024-03-05", "05-07-2024": "2024-07-05", "5-7-24": "2024-07-05", "2024/03/05": "2024-03-05", "2024.3.5": "2024-03-05",
		"2024 - 03 - 05": "2024-03-05", "24-03-05": "2005-03-24", "12/11/10": "2010-11-12",
		"5/3-2024": "2024-03-05", "5.3/2024": "2024-03-05", "(12/01-2019)": "2019-01-12", "5/III-2024": "2024-03-05", "12-01/2019": "NOT_A_DATE", "5/3-24": "INCOMPLETE", "5/3-2024-03-07": "2024-03-05/2024-03-07", "31/02-2024": "NO_SUCH_DATE", "lima/3/2024": "NOT_A_DATE", "5-3-dua ribu": "NOT_A_DATE", "2024-03/05": "NOT_A_DATE", "5-3": "INCOMPLETE", "5.3": "NOT_A_DATE", "5 3 2024": "NOT_A_DATE",
		"5//3//2024": "NOT_A_DATE", "005/3/2024": "NOT_A_DATE", "5/003/2024": "NOT_A_DATE", "5/3/2024/": "NOT_A_DATE", "/5/3/2024": "NOT_A_DATE",
		"03/25/2024": "NO_SUCH_DATE", "2024-13-01": "NO_SUCH_DATE", "2024-25-03": "NO_SUCH_DATE", "0/3/2024": "NO_SUCH_DATE", "5/0/2024": "NO_SUCH_DATE",
		"31/4/2024": "NO_SUCH_DATE", "29/2/2023": "NO_SUCH_DATE", "29/2/1900": "NO_SUCH_DATE", "29/2/2000": "2000-02-29", "99/99/9999": "NO_SUCH_DATE",
		"0000-01-01": "NO_SUCH_DATE", "32 Maret 2024": "NO_SUCH_DATE", "00 Maret 2024": "NO_SUCH_DATE", "31 Februari 2024": "NO_SUCH_DATE",
		"20240305": "NOT_A_DATE", "05032024": "NOT_A_DATE", "45356": "NOT_A_DATE", "5": "INCOMPLETE", "2024": "NOT_A_DATE", "-5/3/2024": "NOT_A_DATE",
		"03/2024": "INCOMPLETE", "2024-03": "INCOMPLETE", "Maret": "INCOMPLETE", "Mar. '24": "INCOMPLETE", "bulan Maret tahun 2024": "INCOMPLETE",
		"Maret, 2024": "INCOMPLETE", "Triwulan I 2024": "NOT_A_DATE", "Q1 2024": "NOT_A_DATE", "2024-W10": "NOT_A_DATE", "minggu ke-2 Maret 2024": "NOT_A_DATE",
		"5/3": "INCOMPLETE", "5/III": "INCOMPLETE", "5 Maret": "INCOMPLETE", "5 III": "INCOMPLETE", "30/2": "NO_SUCH_DATE", "5/13": "NO_SUCH_DATE", "29/2": "INCOMPLETE",
		"2024-03-05T08:00:00+07:00": "2024-03-05 08:00;;WIB", "2024-03-05T08:30": "2024-03-05 08:30;;", "2024-03-05t08:00:00.000+0900": "2024-03-05 08:00;;WIT",
		"2024-03-05T08:00:00Z": "2024-03-05", "2024-03-05T23:59:59+07:00": "2024-03-05", "2024-03-05T08:00:00-07:00": "2024-03-05", "2024-03-05 08:00:00": "2024-03-05 08:00;;",
		"2024-03-05T08:00:00−07:00": "2024-03-05", "2024-03-05T": "NOT_A_DATE", "2024-03-05T08:00:00-2024:00": "NOT_A_DATE", "2024-03-05T08": "NOT_A_DATE", "2024-03-05T25:00:00": "NOT_A_DATE", "2024-03-05T08:00:00+07:00 WIB": "NOT_A_DATE",
		"10 Ramadan 1445 H": "OTHER_CALENDAR", "1 Muharram 1446": "OTHER_CALENDAR", "12 Rabi'ul Awal 1445 H": "OTHER_CALENDAR", "24 Sya’ban 1445 H": "OTHER_CALENDAR",
		"10/9/1445 H": "OTHER_CALENDAR", "10-9-1445H": "OTHER_CALENDAR", "Selasa, 24 Syakban 1445": "OTHER_CALENDAR", "1 Syawal 1445 Hijriah": "OTHER_CALENDAR",
		"5 Maret 2024 H": "OTHER_CALENDAR", "Metro, 10 Dzulhijjah 1445 H": "OTHER_CALENDAR",
	}.check(t, locale.DateReader{})
}

// Step 6, the minutes form and numbers in words.
func TestParseDateInWords(t *testing.T) {
	readings{
		"lima Maret dua ribu dua puluh empat":                                               "2024-03-05",
		"Pada hari ini Selasa tanggal Lima bulan Maret tahun Dua Ribu Dua Puluh Empat":      "2024-03-05 weekday",
		"Pada hari ini, Selasa, tanggal Lima, bulan Maret, tahun Dua Ribu Dua Puluh Empat,": "2024-03-05 weekday",
		"PADA HARI INI SELASA TANGGAL LIMA BULAN MARET TAHUN DUA RIBU DUA PULUH EMPAT":      "2024-03-05 weekday",
		"Pada hari ini Rabu tanggal Lima bulan Maret tahun Dua Ribu Dua Puluh Empat":        "2024-03-05 mismatch",
		"Pada hari ini Selasa tanggal 5 bulan Maret tahun Dua Ribu Dua Puluh Empat":         "2024-03-05 weekday",
		"hari Selasa tanggal Lima bulan Maret tahun 2024":                                   "2024-03-05 weekday",
		"tanggal dua puluh satu bulan tiga tahun duaribuduapuluhempat":                      "2024-03-21",
		"tanggal Lima bulan Maret tahun Dua Ribu Dua Puluh Empat (05-03-2024)":              "2024-03-05",
		"Selasa tanggal Lima bulan Maret tahun Dua Ribu Dua Puluh Empat, (5/3/2024)":        "2024-03-05 weekday",
		"tanggal Lima bulan Maret tahun Dua Ribu Dua Puluh Empat 05-03-2024":                "2024-03-05",
		"tanggal Lima bulan Maret tahun Dua Ribu Dua Puluh Empat (06-03-2024)":              "MISMATCH",
		"5 Maret 2024 (5/3/2024)":                                       "2024-03-05",
		"tanggal 05-03-2024 (lima Maret dua ribu dua puluh empat)":      "2024-03-05",
		"tanggal 05-03-2024 (lima Maret tahun dua ribu dua puluh lima)": "MISMATCH",
		"Pada hari Selasa, tanggal Lima, bulan Maret, tahun Dua Ribu Dua Puluh Empat, sampai dengan hari Kamis, tanggal Tujuh, bulan Maret, tahun Dua Ribu Dua Puluh Empat": "2024-03-05/2024-03-07 weekday",
		"Pada hari ini Selasa tanggal Lima bulan Maret tahun Dua Ribu Dua Puluh Empat, pukul 09.00 WIB":                                                                     "2024-03-05 weekday 09:00;;WIB",
		"Pada hari ini Selasa, 5 Maret 2024": "2024-03-05 weekday",
		"tanggal 5 (lima) 3 (tiga) 2024":     "NOT_A_DATE",
		"5 Maret bulan tahun 2024":           "2024-03-05",
		"tahun 2024 bulan Maret tanggal 5":   "NOT_A_DATE",
		"5 Maret 2024 5/3/2024":              "NOT_A_DATE",
		"tanggal 26 (dua puluh enam) bulan Maret tahun 2019 (dua ribu sembilan belas)": "2019-03-26",
		"tanggal 26 (dua puluh lima) bulan Maret tahun 2019 (dua ribu sembilan belas)": "MISMATCH",
		"tanggal 26 (dua puluh enam) bulan Maret tahun 2019 (dua ribu delapan belas)":  "MISMATCH",
		"tanggal 26 (dua puluh enem) bulan Maret tahun 2019":                           "NOT_A_DATE",
		"tanggal dua puluh enam (26) bulan Maret tahun dua ribu sembilan belas (2019)": "2019-03-26",
		"tanggal dua puluh enam (25) bulan Maret tahun dua ribu sembilan belas (2019)": "MISMATCH",
		"5 (lima) s.d. 7 (tujuh) Maret 2024 (dua ribu dua puluh empat)":                "2024-03-05/2024-03-07",
		"tanggal 5 (lima) bulan 3 (tiga) tahun 2024":                                   "2024-03-05",
		"tanggal tiga puluh satu bulan Februari tahun dua ribu dua puluh empat":        "NO_SUCH_DATE",
		"lima s.d. tujuh Maret dua ribu dua puluh empat":                               "2024-03-05/2024-03-07",
		"lima dan enam Maret 2024":                                                     "2024-03-05/2024-03-06",
		"lima, enam, dan tujuh Maret 2024":                                             "2024-03-05/2024-03-07",
		"Pada hari Selasa tanggal Lima bulan Maret tahun Dua Ribu Dua Puluh Empat sampai dengan hari Kamis tanggal Tujuh bulan Maret tahun Dua Ribu Dua Puluh Empat": "2024-03-05/2024-03-07 weekday",
		"Selasa tanggal Lima sampai dengan Kamis tanggal Tujuh bulan Maret tahun Dua Ribu Dua Puluh Empat":                                                           "2024-03-05/2024-03-07 weekday",
		"tanggal lima bulan Maret tahun dua ribu":                             "2000-03-05",
		"tanggal lima bulan Maret tahun seribu sembilan ratus sembilan puluh": "1990-03-05",
		"lima Maret tahun dua ratus":                                          "NOT_A_DATE",
		"lima puluh ribu Maret 2024":                                          "NOT_A_DATE",
		"minus lima Maret 2024":                                               "NOT_A_DATE",
		"dua tiga Maret 2024":                                                 "NOT_A_DATE",
		"nol Maret 2024":                                                      "NO_SUCH_DATE",
		"kelima Maret 2024":                                                   "NOT_A_DATE",
	}.check(t, locale.DateReader{})
}

// Step 7: years of two digits, and no year.
func TestParseDateYear(t *testing.T) {
	readings{
		"5 Maret 00": "2000-03-05", "5/3/68": "2068-03-05", "5/3/69": "1969-03-05", "5 Maret 99": "1999-03-05", "5 Maret '70": "1970-03-05", "5 Mar'24": "2024-03-05",
		"5 Maret 5": "NOT_A_DATE", "5/3/204": "NOT_A_DATE", "5/3/20244": "NOT_A_DATE", "5 Maret 20244": "NOT_A_DATE", "5 Maret 024": "NOT_A_DATE", "5 Maret '2024": "NOT_A_DATE",
		"5 Maret 2.024": "NOT_A_DATE", "5 Maret 0999": "0999-03-05", "5 Maret 9999": "9999-03-05",
	}.check(t, locale.DateReader{})
	readings{
		"5 Maret": "2023-03-05", "5/3": "2023-03-05", "Minggu (5/3)": "2023-03-05 weekday", "5 Maret 2024": "2024-03-05", "29/2": "NO_SUCH_DATE", "5-7 Maret": "2023-03-05/2023-03-07",
		"29 Desember - 2 Januari": "2022-12-29/2023-01-02", "5 Maret 20.00 WIB": "2023-03-05 20:00;;WIB", "5 Maret, 08.00": "2023-03-05 08:00;;", "5/3 pukul 8.00": "2023-03-05 08:00;;",
		"besok": "INCOMPLETE", "Maret": "INCOMPLETE", "5, 6, dan 7 Maret": "2023-03-05/2023-03-07", "5, 6 dan 7 Maret": "2023-03-05/2023-03-07", "5": "INCOMPLETE", "5-7": "INCOMPLETE",
	}.check(t, locale.DateReader{Year: 2023, On: civil.Date{}})
	readings{
		"5 Maret": "2024-03-05", "29/12": "2023-12-29", "30 Juni": "2024-06-30", "1 Juli": "2024-07-01", "3 Juli": "2023-07-03", "29 Februari": "2024-02-29",
		"29 Desember - 2 Januari": "2023-12-29/2024-01-02",
	}.check(t, locale.DateReader{On: civil.MustDate(2024, 1, 1)})
	// 183 days either way: the later one.
	readings{"2 Juli": "2024-07-02"}.check(t, locale.DateReader{On: civil.MustDate(2024, 1, 1)})
	readings{"29 Februari": "2024-02-29", "29/2": "2024-02-29"}.check(t, locale.DateReader{On: civil.MustDate(2023, 1, 1)})
	readings{"29 Februari": "NO_SUCH_DATE"}.check(t, locale.DateReader{On: civil.MustDate(2022, 1, 1)})
	readings{"5 Maret": "2023-03-05"}.check(t, locale.DateReader{Year: 2023, On: civil.MustDate(2024, 3, 5)})
	readings{"5 Maret": "NO_SUCH_DATE"}.check(t, locale.DateReader{Year: 10000})
}

// Step 8: ranges, neighbouring days and what the first day leaves out.
func TestParseDateRange(t *testing.T) {
	readings{
		"5-7/3/2024": "2024-03-05/2024-03-07", "30/3-2/4/2024": "2024-03-30/2024-04-02", "5 s.d. 7 Maret 2024": "2024-03-05/2024-03-07", "5 s.d 7 Maret 2024": "2024-03-05/2024-03-07",
		"5 s/d 7 Maret 2024": "2024-03-05/2024-03-07", "5 sd 7 Maret 2024": "2024-03-05/2024-03-07", "5 sd. 7 Maret 2024": "2024-03-05/2024-03-07", "5 sampai 7 Maret 2024": "2024-03-05/2024-03-07",
		"5 sampai dengan 7 Maret 2024": "2024-03-05/2024-03-07", "5 hingga 7 Maret 2024": "2024-03-05/2024-03-07", "5 S.D. 7 MARET 2024": "2024-03-05/2024-03-07", "5s.d.7 Maret 2024": "2024-03-05/2024-03-07",
		"30 Maret - 2 April 2024": "2024-03-30/2024-04-02", "29 Desember - 2 Januari 2025": "2024-12-29/2025-01-02", "29/12-2/1/2025": "2024-12-29/2025-01-02",
		"29 Desember 2024 s.d. 2 Januari 2025": "2024-12-29/2025-01-02", "28 Februari s/d 1 Maret 2024": "2024-02-28/2024-03-01", "1 Oktober - 31 Maret 2025": "2024-10-01/2025-03-31", "29 Februari - 1 Januari 2025": "NO_SUCH_DATE", "28 Februari - 1 Januari 2025": "ORDER", "30 September - 1 Januari 2025": "ORDER", "1 Oktober - 1 April 2025": "ORDER", "24 Juni s/d 15 Juni 2020": "ORDER", "12 Mei s.d. 8 Mei 2023": "ORDER", "15 Juni s.d. 24 Mei 2020": "ORDER", "12 Desember - 8 Desember 2023": "ORDER", "12/12-8/11/2023": "ORDER", "Jumat, 29 Desember s.d. Selasa, 2 Januari 2024": "2023-12-29/2024-01-02 weekday",
		"05/03/24–07/03/24": "2024-03-05/2024-03-07", "5-3-2024 - 7-3-2024": "2024-03-05/2024-03-07", "5.3.2024-7.3.2024": "2024-03-05/2024-03-07", "5-III-2024 s.d. 7-III-2024": "2024-03-05/2024-03-07",
		"5-7 III 2024": "2024-03-05/2024-03-07", "2024-03-05/2024-03-07": "2024-03-05/2024-03-07", "2024-03-05 / 2024-03-07": "2024-03-05/2024-03-07", "2024-03-05 - 2024-03-07": "2024-03-05/2024-03-07",
		"2024-03-05 s.d. 2024-03-07": "2024-03-05/2024-03-07", "2024-03-05 sampai 7 April 2024": "2024-03-05/2024-04-07", "5 - 5 Maret 2024": "2024-03-05",
		"Selasa-Kamis (5-7/3/2024)": "2024-03-05/2024-03-07 weekday", "Selasa-Kamis, 5 s.d. 7 Maret 2024": "2024-03-05/2024-03-07 weekday",
		"Selasa s.d. Kamis, 5 s.d. 7 Maret 2024": "2024-03-05/2024-03-07 weekday", "Selasa s/d Kamis/5 s/d 7 Maret 2024": "2024-03-05/2024-03-07 weekday",
		"Selasa, 5 s.d. Kamis, 7 Maret 2024": "2024-03-05/2024-03-07 weekday", "Selasa, 5 Maret 2024 - Kamis, 7 Maret 2024": "2024-03-05/2024-03-07 weekday",
		"Selasa malam-Rabu dini hari (5-6/3/2024)": "2024-03-05/2024-03-06 weekday", "Selasa (5/3/2024) hingga Kamis (7/3/2024)": "2024-03-05/2024-03-07 weekday",
		"Selasa (5/3) s.d. Kamis (7/3/2024)": "2024-03-05/2024-03-07 weekday", "Selasa–Selasa (5–12/3/2024)": "2024-03-05/2024-03-12 weekday", "Selasa, 5-7 Maret 2024": "2024-03-05/2024-03-07 weekday",
		"5 s.d. Kamis, 7 Maret 2024": "2024-03-05/2024-03-07 weekday", "Selasa-Jumat (5-7/3/2024)": "2024-03-05/2024-03-07 mismatch", "Rabu-Kamis (5-7/3/2024)": "2024-03-05/2024-03-07 mismatch",
		"Selasa, 5 s.d. Jumat, 7 Maret 2024": "2024-03-05/2024-03-07 mismatch", "hari Selasa s.d. hari Kamis, tanggal 5 s.d. 7 Maret 2024": "2024-03-05/2024-03-07 weekday",
		"5 dan 6 Maret 2024": "2024-03-05/2024-03-06", "5 & 6 Maret 2024": "2024-03-05/2024-03-06", "5&6/3/2024": "2024-03-05/2024-03-06", "31 Maret dan 1 April 2024": "2024-03-31/2024-04-01",
		"31 Desember dan 1 Januari 2025": "2024-12-31/2025-01-01", "Selasa dan Rabu, 5 dan 6 Maret 2024": "2024-03-05/2024-03-06 weekday", "Selasa dan Rabu (5-6/3/2024)": "2024-03-05/2024-03-06 weekday",
		"Selasa, 5 Maret dan Rabu, 6 Maret 2024": "2024-03-05/2024-03-06 weekday", "Senin dan Rabu, 5 dan 6 Maret 2024": "2024-03-05/2024-03-06 mismatch",
		"5, 6, dan 7 Maret 2024": "2024-03-05/2024-03-07", "5, 6 dan 7 Maret 2024": "2024-03-05/2024-03-07", "5,6,7 Maret 2024": "2024-03-05/2024-03-07", "5, 6 & 7/3/2024": "2024-03-05/2024-03-07",
		"28, 29 Februari, dan 1 Maret 2024": "2024-02-28/2024-03-01", "28 Maret, 29 Maret, dan 30 Maret 2024": "2024-03-28/2024-03-30", "30 Desember, 31 Desember, dan 1 Januari 2025": "2024-12-30/2025-01-01",
		"Selasa, Rabu, dan Kamis (5, 6, dan 7/3/2024)": "2024-03-05/2024-03-07 weekday", "Selasa 5, Rabu 6, dan Kamis 7 Maret 2024": "2024-03-05/2024-03-07 weekday",
		"Selasa, 5 Maret 2024, Rabu, 6 Maret 2024, dan Kamis, 7 Maret 2024": "2024-03-05/2024-03-07 weekday", "Selasa, Rabu, dan Jumat (5, 6, dan 7/3/2024)": "2024-03-05/2024-03-07 mismatch",
		"7-5 Maret 2024": "ORDER", "30-2 April 2024": "ORDER", "7 Maret 2024 - 5 Maret 2024": "ORDER", "2024-03-07/2024-03-05": "ORDER", "7, 6, dan 5 Maret 2024": "ORDER", "6 dan 5 Maret 2024": "ORDER",
		"5 dan 7 Maret 2024": "GAP", "5, 6, dan 8 Maret 2024": "GAP", "5 & 8 Maret 2024": "GAP", "5, 7, dan 8 Maret 2024": "GAP", "30 Maret dan 1 April 2024": "GAP", "5 dan 5 Maret 2024": "GAP",
		"30-31 Februari 2024": "NO_SUCH_DATE", "31 s.d. 1 April 2024": "NO_SUCH_DATE", "30 Februari - 2 Maret 2024": "NO_SUCH_DATE", "0-5 Maret 2024": "NO_SUCH_DATE",
		"5-7": "INCOMPLETE", "5-7 Maret": "INCOMPLETE", "29 Desember 2024 - 2 Januari": "INCOMPLETE",
		"5 Maret - 7 2024": "NOT_A_DATE", "5-7-3-2024": "2024-03-05/2024-03-07", "05-07-03-2024": "2024-03-05/2024-03-07", "05-07-03-2024-04-01": "2003-07-05/2024-04-01", "5-6-7 Maret 2024": "NOT_A_DATE", "5-7 dan 8 Maret 2024": "NOT_A_DATE", "5 s.d. Maret 2024": "NOT_A_DATE", "5 - - 7 Maret 2024": "NOT_A_DATE",
		"5 Maret 2024 s.d. selesai": "NOT_A_DATE", "5 Maret 2024 s.d.": "NOT_A_DATE", "5 Maret 2024 -": "NOT_A_DATE", "s.d. 5 Maret 2024": "NOT_A_DATE", "5 atau 6 Maret 2024": "NOT_A_DATE", "5/7 Maret 2024": "NOT_A_DATE",
		"2024/03/05/2024/03/07": "NOT_A_DATE", "5/3/2024/7/3/2024": "NOT_A_DATE", "2024-03-05/07": "NOT_A_DATE", "Selasa-Kamis, 5 Maret 2024": "NOT_A_DATE", "Selasa-Kamis, 5 s.d. Kamis, 7 Maret 2024": "NOT_A_DATE",
		"5 dan Maret 2024": "NOT_A_DATE", "5, 6, Maret 2024": "NOT_A_DATE", "5 to 7 March 2024": "NOT_A_DATE", "5 s.d. 7 Maret 2024 s.d. 9 Maret 2024": "NOT_A_DATE",
	}.check(t, locale.DateReader{})
}

// Step 9: words for days near the reader's.
func TestParseDateRelative(t *testing.T) {
	on := locale.DateReader{On: civil.MustDate(2024, 3, 5)}
	relative := map[string]string{
		"hari ini": "2024-03-05", "Hari ini.": "2024-03-05", "pada hari ini": "2024-03-05", "besok": "2024-03-06", "Lusa": "2024-03-07", "kemarin": "2024-03-04", "kemarin dulu": "2024-03-03",
		"dalam 3 hari": "2024-03-08", "dalam 30 hari": "2024-04-04", "3 hari lagi": "2024-03-08", "3 hari lalu": "2024-03-02", "3 hari yang lalu": "2024-03-02", "2 hari lagi": "2024-03-07",
		"365 hari lagi": "2025-03-05", "3 (tiga) hari lagi": "2024-03-08", "besok pukul 08.00 WIB": "2024-03-06 08:00;;WIB", "hari ini, pukul 09.00 s.d. selesai": "2024-03-05 09:00;selesai;", "hari ini 09.00": "2024-03-05 09:00;;",
		"Metro, besok": "2024-03-06", "Rabu, besok": "2024-03-06 weekday", "Selasa, besok": "2024-03-06 mismatch",
	}
	readings(relative).check(t, on)
	for in := range relative {
		readings{in: "INCOMPLETE"}.check(t, locale.DateReader{Year: 2024})
	}
	readings{
		"3 (dua) hari lagi": "MISMATCH", "besok pagi": "NOT_A_DATE", "besok pagi di aula": "NOT_A_DATE", "besok lusa": "NOT_A_DATE", "selumbari": "NOT_A_DATE", "minggu depan": "NOT_A_DATE", "dalam 2 bulan": "NOT_A_DATE", "1 tahun yang lalu": "NOT_A_DATE",
		"dalam 3 hari lagi": "NOT_A_DATE", "3 hari": "NOT_A_DATE", "hari": "NOT_A_DATE", "tiga hari lagi": "NOT_A_DATE", "2 minggu lagi": "NOT_A_DATE", "besok s.d. lusa": "NOT_A_DATE", "-3 hari lagi": "NOT_A_DATE",
		"Selasa": "INCOMPLETE", "Selasa depan": "NOT_A_DATE", "ini hari": "NOT_A_DATE", "9999 hari lagi": "2051-07-21",
	}.check(t, on)
	readings{"besok": "NO_SUCH_DATE", "kemarin": "9999-12-30"}.check(t, locale.DateReader{On: civil.MustDate(9999, 12, 31)})
}

// Step 10: a time or a span behind the date.
func TestParseDateClock(t *testing.T) {
	readings{
		"Selasa, 5 Maret 2024, pukul 08.00 WIB":                                   "2024-03-05 weekday 08:00;;WIB",
		"Selasa, 5 Maret 2024 pukul 08.00 WIB s.d. selesai":                       "2024-03-05 weekday 08:00;selesai;WIB",
		"5 Maret 2024 08.00-12.00 WIB":                                            "2024-03-05 08:00;12:00;WIB",
		"05/03/2024, 08:00 WIB":                                                   "2024-03-05 08:00;;WIB",
		"Selasa (5/3/2024) pukul 19.30 WITA":                                      "2024-03-05 weekday 19:30;;WITA",
		"Selasa (5/3/2024 08.00 WIB)":                                             "2024-03-05 weekday 08:00;;WIB",
		"2024-03-05 08:00":                                                        "2024-03-05 08:00;;",
		"5-7 Maret 2024 pukul 08.00 s.d. 17.00 WIT":                               "2024-03-05/2024-03-07 08:00;17:00;WIT",
		"tanggal Lima bulan Maret tahun Dua Ribu Dua Puluh Empat pukul 08.00 WIB": "2024-03-05 08:00;;WIB",
		"5, 6, dan 7 Maret 2024, 08.00 WIB":                                       "2024-03-05/2024-03-07 08:00;;WIB",
		"5.3.2024 8.30":                                                           "2024-03-05 08:30;;",
		"5/3/24 08.00":                                                            "2024-03-05 08:00;;",
		"5 Maret 2024 jam 9 pagi":                                                 "NOT_A_DATE",
		"5 Maret 2024 pukul 8":                                                    "NOT_A_DATE",
		"5 Maret 2024 pukul 25.00":                                                "NOT_A_DATE",
		"5 Maret 2024 0800":                                                       "NOT_A_DATE",
		"5 Maret 2024 pukul 08.00 WIB di aula":                                    "NOT_A_DATE",
		"pukul 08.00 WIB, 5 Maret 2024":                                           "NOT_A_DATE",
		"5 Maret 2024 pukul 08.00 PST":                                            "NOT_A_DATE",
		"5 Maret 2024 pukul 08.00 s.d. 7 Maret 2024 pukul 09.00":                  "NOT_A_DATE",
		"5 Maret pukul 08.00":                                                     "INCOMPLETE",
		"30 Februari 2024 pukul 08.00":                                            "NO_SUCH_DATE",
	}.check(t, locale.DateReader{})
}

// What is written for days is read back.
func TestRelativeReadsBack(t *testing.T) {
	on := civil.MustDate(2024, 3, 5)
	for n := -30; n <= 30; n++ {
		text := locale.Relative(on.AddDays(n), on)
		got, err := locale.DateReader{On: on}.Parse(text)
		assert.NoError(t, err, text)
		assert.Equal(t, civil.Day(on.AddDays(n)), got.Range, text)
	}
}
