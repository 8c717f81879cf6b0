package locale_test

import (
	"strings"
	"testing"
	"time"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
	"github.com/stretchr/testify/assert"
)

// A list's cell holds a day in forms that running text does not.
func TestParseDateList(t *testing.T) {
	readings{
		"17/05/1969": "1969-05-17", "1969-05-17": "1969-05-17", "1969/5/17": "1969-05-17", "17 Mei 1969": "1969-05-17", "17-Mei-1969": "1969-05-17",
		"17 Djanuari 1969": "1969-01-17", "17 Djuni 1969": "1969-06-17", "17 Nopember 1969": "1969-11-17", "17 Peb 1969": "1969-02-17",
		"17051969": "1969-05-17", "19690517": "1969-05-17", "Metro, 17051969": "1969-05-17", "31121999": "1999-12-31", "20111211": "2011-12-11", "20121912": "1912-12-20", "19101910": "1910-10-19",
		"17131969": "NOT_A_DATE", "31021969": "NOT_A_DATE", "17051869": "NOT_A_DATE", "17052100": "NOT_A_DATE", "18990101": "NOT_A_DATE", "20991231": "2099-12-31", "01012099": "2099-01-01",
		"170569": "NOT_A_DATE", "1705196": "NOT_A_DATE", "170519690": "NOT_A_DATE", "25340": "SERIAL", "Metro, 25340": "SERIAL", "2534": "NOT_A_DATE",
		"05/17/1969": "1969-05-17 month-first", "05-31-1969": "1969-05-31 month-first", "12/13/1969": "1969-12-13 month-first", "05/12/1969": "1969-12-05", "13/13/1969": "NO_SUCH_DATE", "02/30/1969": "NO_SUCH_DATE", "1969/17/05": "NO_SUCH_DATE", "31/02/1969": "NO_SUCH_DATE",
		"Mei 17, 1969": "1969-05-17", "May 17 1969": "1969-05-17", "Mei-17-1969": "1969-05-17", "Des. 7, '69": "1969-12-07", "1969 Mei 17": "1969-05-17", "1969-May-17": "1969-05-17", "Metro, Mei 17, 1969": "1969-05-17", "17 1969 Mei": "NOT_A_DATE", "Mei Juni 1969": "NOT_A_DATE", "Mei 32, 1969": "NO_SUCH_DATE",
		"17 05 1969": "1969-05-17", "17/05-1969": "1969-05-17", "17-05/1969": "1969-05-17", "17.Mei.1969": "1969-05-17", "17, 05, 1969": "1969-05-17", "1969 05 17": "1969-05-17", "17//05//1969": "NOT_A_DATE", "17 5 196": "NOT_A_DATE", "17 5 19699": "NOT_A_DATE", "017 5 1969": "NOT_A_DATE", "17 005 1969": "NOT_A_DATE", "1969 5 017": "NOT_A_DATE",
		"17/05/69": "1969-05-17", "05/17/69": "1969-05-17 month-first", "5/3/68": "2068-03-05", "17 5 9": "NOT_A_DATE",
		"Metro 17 Mei 1969": "1969-05-17", "Metro / 17-05-1969": "1969-05-17", "Lahir di Metro tgl. 17 Mei 1969": "1969-05-17", "Kab. Tulang Bawang: 17 05 1969": "1969-05-17", "Tuban Sabtu 17 Mei 1969": "1969-05-17 weekday", "Tuban Senin 17 Mei 1969": "1969-05-17 mismatch",
		"sebelum 17 Mei 1969": "NOT_A_DATE", "sampai 17 05 1969": "NOT_A_DATE", "s.d. 17 05 1969": "NOT_A_DATE", "sekitar 17 Mei 1969": "NOT_A_DATE", "bukan 17 Mei 1969": "NOT_A_DATE", "Gg. 3 Metro 17 Mei 1969": "NOT_A_DATE",
		"17/05/1969 00:00:00": "1969-05-17", "17/05/1969 0:00": "1969-05-17 00:00;;", "05/17/1969 12:00:00 AM": "1969-05-17 month-first", "1969-05-17T00:00:00": "1969-05-17 00:00;;", "1969-05-17 00:00:00.000": "1969-05-17 00:00;;", "17 05 1969 00:00:00.000": "1969-05-17", "17/05/1969 00:00:60": "NOT_A_DATE", "17 05 1969 00:00:0": "NOT_A_DATE", "17 05 1969 x": "NOT_A_DATE", "17 05 1969 24:30": "NOT_A_DATE",
		"10 Ramadan 1445 H": "OTHER_CALENDAR", "tanggal 26 (dua puluh lima) bulan Maret tahun 2019": "MISMATCH", "5 Maret": "INCOMPLETE", "17": "INCOMPLETE", "Metro": "NOT_A_DATE", "": "EMPTY", "-": "NOT_A_DATE", "0812-0000-1234": "NOT_A_DATE",
		"5-7 Maret 2024": "2024-03-05/2024-03-07",
	}.check(t, locale.DateReader{List: true})
}

// A slip in the name of a month is read with a flag where it is near to one only.
func TestParseDateMisspelt(t *testing.T) {
	for month, words := range map[time.Month]string{
		time.January: "Januri Janauri Jnuari Januarii Djanauri", time.February: "Februai Pebuari Ferbuari Februry Febru", time.March: "Marer Mareet Marett Mare",
		time.April: "Aprll Aprli Apirl Appril", time.June: "Junk Junee Djnui", time.July: "Jull Jali", time.August: "Agustsu Agusutus Agusts Agust Augustus",
		time.September: "Septmber Setpember Septembre Septem", time.October: "Oktobr Octobr Okotber Okto", time.November: "Novmber Nopmber Novemer Novem", time.December: "Desmber Deesember Decembr Desem",
	} {
		want := civil.Day(civil.MustDate(1969, month, 17))
		for word := range strings.FieldsSeq(words) {
			text := "17 " + word + " 1969"
			got, err := locale.DateReader{List: true}.Parse(text)
			assert.NoError(t, err, word)
			assert.Equal(t, want, got.Range, word)
			assert.True(t, got.Misspelt, word)
			_, err = locale.ParseDate(text)
			assertCode(t, locale.CodeNotADate, err, text)
		}
	}
	for word := range strings.FieldsSeq("Juny Jumi Djulli Juki Jule Juoi Jum Mey Mej Jon Jaanuuarrii Xxxxxx Seember Senin Sabtu Mulai Tahun Bulan Metro Usia Martabak Maretana Februaritahun") {
		text := "17 " + word + " 1969"
		_, err := locale.DateReader{List: true}.Parse(text)
		assertCode(t, locale.CodeNotADate, err, text)
	}
}

// The century of a birth date that has two digits is not known.
func TestParseDateBirth(t *testing.T) {
	birth := readings{
		"17 Mei 69": "1969-05-17 century?", "17/05/69": "1969-05-17 century?", "17-V-69": "1969-05-17 century?", "17 Mei '69": "1969-05-17 century?", "5/3/04": "2004-03-05 century?", "29/2/00": "2000-02-29 century?",
		"17 Mei 1969": "1969-05-17", "Metro, 17/05/1969": "1969-05-17", "Sabtu, 17 Mei 69": "1969-05-17 weekday century?", "29/2/01": "NO_SUCH_DATE",
		"5-7 Maret 1969": "NOT_A_DATE", "5 dan 6 Maret 1969": "NOT_A_DATE", "17 Mei": "INCOMPLETE",
	}
	birth.check(t, locale.DateReader{Birth: true})
	birth.check(t, locale.DateReader{Birth: true, List: true})
	readings{
		"05/17/69": "1969-05-17 month-first century?", "17 05 69": "1969-05-17 century?", "Mei 17, 69": "1969-05-17 century?", "17 Junk 69": "1969-06-17 misspelt century?", "Mei 17, 1969": "1969-05-17",
	}.check(t, locale.DateReader{Birth: true, List: true})
	readings{"17 05 69": "NOT_A_DATE", "17051969": "NOT_A_DATE"}.check(t, locale.DateReader{Birth: true})
}
