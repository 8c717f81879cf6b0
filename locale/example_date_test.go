package locale_test

import (
	"errors"
	"fmt"
	"time"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
	"golang.org/x/text/language"
)

func ExampleFormatDate() {
	d := civil.MustDate(2024, time.March, 5)
	fmt.Println(locale.FormatDate(d, locale.DateFull))
	fmt.Println(locale.FormatDate(d, locale.DatePress))
	fmt.Println(locale.FormatDate(d, locale.DateMinutes))
	// Output:
	// Selasa, 5 Maret 2024
	// Selasa (5/3/2024)
	// Pada hari ini Selasa tanggal Lima bulan Maret tahun Dua Ribu Dua Puluh Empat
}

func ExampleFormatRange() {
	r := civil.MustParseRange("2024-12-29/2025-01-02")
	fmt.Println(locale.FormatRange(r, locale.DateFull))
	fmt.Println(locale.FormatRange(r, locale.DateLong))
	// Output:
	// Minggu s.d. Kamis, 29 Desember 2024 s.d. 2 Januari 2025
	// 29 Desember 2024–2 Januari 2025
}

func ExampleFormatZones() {
	fmt.Println(locale.FormatZones(civil.MustClock(23, 30), civil.WIB))
	// Output: 23.30 WIB / 00.30 WITA (+1) / 01.30 WIT (+1)
}

func ExampleParseDate() {
	for _, s := range []string{"Hari/Tanggal : Jum'at, 8 Maret 2024", "Selasa-Kamis (5-7/3/2024)", "Rabu, 5 Maret 2024", "March 5, 2024"} {
		got, err := locale.ParseDate(s)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(got.Range, got.WeekdayMatches)
	}
	// Output:
	// 2024-03-08 true
	// 2024-03-05/2024-03-07 true
	// 2024-03-05 false
	// locale: NOT_A_DATE: this is not a date; write it like 5 March 2024
}

func ExampleDateReader_Parse() {
	r := locale.DateReader{On: civil.MustDate(2024, time.January, 2)}
	for _, s := range []string{"Jumat (29/12)", "29 Desember s.d. 2 Januari", "besok pukul 08.00 WIB s.d. selesai"} {
		got, err := r.Parse(s)
		fmt.Println(got.Range, got.From, got.OpenEnd, got.Zone, err)
	}
	_, err := locale.ParseDate("Jumat (29/12)")
	if re := new(locale.ReadError); errors.As(err, &re) {
		fmt.Println(re.Code)
	}
	// Output:
	// 2023-12-29  false unknown <nil>
	// 2023-12-29/2024-01-02  false unknown <nil>
	// 2024-01-03 08:00 true WIB <nil>
	// INCOMPLETE
}

func ExampleParseClock() {
	c, err := locale.ParseClock("Pkl. 8:00 s/d 15.30 wita")
	fmt.Println(c.From, c.To, c.Zone, err)
	// Output: 08:00 15:30 WITA <nil>
}

func ExampleRelative() {
	today := civil.MustDate(2024, time.March, 5)
	fmt.Println(locale.Relative(today.AddDays(2), today))
	fmt.Println(locale.Relative(today.AddDays(-400), today))
	fmt.Println(locale.Writer{Tag: language.English}.Relative(today.AddDays(1), today))
	// Output:
	// lusa
	// 1 tahun yang lalu
	// tomorrow
}

func ExampleFormatDuration() {
	fmt.Println(locale.FormatDuration(150), locale.FormatJP(100))
	// Output: 2 jam 30 menit 2,2 JP
}

func ExampleDateReader_Find() {
	text := "Kemarin, Selasa (17/9), UU 31/1999 dibahas pukul 09.00 WIB; lanjutannya 5–7 Oktober."
	for m := range (locale.DateReader{On: civil.MustDate(2024, 9, 18)}).Find(text) {
		fmt.Printf("%s: %v%v\n", text[m.Start:m.End], m.Reading.Range, m.Reading.From)
	}
	// Output:
	// Selasa (17/9): 2024-09-17
	// pukul 09.00 WIB: 09:00
	// 5–7 Oktober: 2024-10-05/2024-10-07
}
