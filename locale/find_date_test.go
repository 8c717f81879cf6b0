package locale_test

import (
	"strings"
	"testing"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
	"github.com/stretchr/testify/assert"
)

// mentions lists what is found: the words and what they mean.
func mentions(r locale.DateReader, text string) string {
	var found []string
	for m := range r.Find(text) {
		reading := describe(m.Reading)
		if m.Code != "" {
			reading = string(m.Code)
		}
		found = append(found, text[m.Start:m.End]+" = "+strings.TrimSpace(reading))
	}
	return strings.Join(found, " | ")
}

func TestFindDates(t *testing.T) {
	on := locale.DateReader{On: civil.MustDate(2024, 9, 18)}
	for text, want := range map[string]string{
		"Bimtek digelar di Aula, Selasa (5/3/2024), oleh KPK.":                              "Selasa (5/3/2024) = 2024-03-05 weekday",
		"Kemarin, Selasa (17/9), wali kota membuka acara.":                                  "Selasa (17/9) = 2024-09-17 weekday",
		"Kegiatan pada 5–7 Maret 2024 di Metro":                                             "5–7 Maret 2024 = 2024-03-05/2024-03-07",
		"Kegiatan pada 5\u00a0Maret\u00a02024 di Metro":                                     "5\u00a0Maret\u00a02024 = 2024-03-05",
		"pada hari Rabu, 6 Maret 2024 pukul 09.00 WIB s.d. selesai di aula":                 "Rabu, 6 Maret 2024 pukul 09.00 WIB s.d. selesai = 2024-03-06 weekday 09:00;selesai;WIB",
		"UU 31/1999 dan UU Nomor 20 Tahun 2001":                                             "",
		"anggaran Rp5.3.2024 dan Rp 5.000.000":                                              "",
		"Pasal 12B ayat 2, SPI 71,53 naik 3/4 dari 68/100":                                  "",
		"nomor 005/123/LTD-10/III/2024 dan B/84/II/2020":                                    "",
		"Jalan 17 Agustus No. 5, Universitas 17 Agustus 1945":                               "",
		"sebanyak 40 peserta hadir pukul 09.00 WIB, lalu 13.00-15.00 WITA; skor 71.53":      "pukul 09.00 WIB = 09:00;;WIB | 13.00-15.00 WITA = 13:00;15:00;WITA",
		"pada 5 Maret 40 peserta":                                                           "5 Maret = 2025-03-05",
		"Rapat 5 dan 7 Maret 2024":                                                          "5 dan 7 Maret 2024 = GAP",
		"jadwal 24 Juni s/d 15 Juni 2020 ditunda":                                           "24 Juni s/d 15 Juni 2020 = ORDER",
		"jadwal 7 Maret 2024 - 5 Maret 2024 keliru":                                         "7 Maret 2024 - 5 Maret 2024 = ORDER",
		"pada 30 Februari 2024 tidak ada":                                                   "30 Februari 2024 = NO_SUCH_DATE",
		"Senin (4/3/2024). Rabu (6/3/2024) ditutup":                                         "Senin (4/3/2024) = 2024-03-04 weekday | Rabu (6/3/2024) = 2024-03-06 weekday",
		"Selasa-Kamis (5-7/3/2024) di Metro":                                                "Selasa-Kamis (5-7/3/2024) = 2024-03-05/2024-03-07 weekday",
		"METRO, 5 Maret 2024 (Antara) - KPK":                                                "5 Maret 2024 = 2024-03-05",
		"pada 5-7 Maret 2024 (3 hari) digelar":                                              "5-7 Maret 2024 (3 hari) = 2024-03-05/2024-03-07",
		"tanggal 05-03-2024 s.d. 07-03-2024.":                                               "05-03-2024 s.d. 07-03-2024 = 2024-03-05/2024-03-07",
		"terbit 2024-03-05 dalam 3 hari":                                                    "2024-03-05 = 2024-03-05",
		"Rabu (5/3/2024)":                                                                   "Rabu (5/3/2024) = 2024-03-05 mismatch",
		"versi 5.3.2024 dan 1.2.3":                                                          "",
		"tanggal 5.3.2024 dan (5.3.2024)":                                                   "5.3.2024 = 2024-03-05 | 5.3.2024 = 2024-03-05",
		"Jum'at, 8 Maret 2024":                                                              "Jum'at, 8 Maret 2024 = 2024-03-08 weekday",
		"besok, minggu depan, Senin lalu, kemarin":                                          "",
		"3 Mar, 4 mar dan 5 Mei":                                                            "3 Mar = 2025-03-03 | 5 Mei = 2024-05-05",
		"Hari/Tanggal : Selasa, 5 Maret 2024\nPukul : 08.00 WIB s/d selesai\nTempat : Aula": "Selasa, 5 Maret 2024\nPukul : 08.00 WIB s/d selesai = 2024-03-05 weekday 08:00;selesai;WIB",
		"ke-5 Maret 2024, angkatan 5 Maret 2024, 05/03/2024/12":                             "",
		"0812-0000-1234 dan 18.72.05.1001 serta 1872040503699001":                           "",
		"": "",
	} {
		assert.Equal(t, want, mentions(on, text), text)
	}
	assert.Equal(t, "Selasa (5/3) = INCOMPLETE", mentions(locale.DateReader{}, "digelar Selasa (5/3) siang"))
	assert.Equal(t, "5 Maret = 2023-03-05", mentions(locale.DateReader{Year: 2023, List: true, Birth: true}, "digelar 5 Maret 69 orang"))
}

// FuzzFind holds that mentions lie in the text, in order and apart, and that each
// says what its words say alone.
func FuzzFind(f *testing.F) {
	for _, s := range []string{"Selasa (5/3/2024)", "Kemarin, Selasa (17/9) pukul 09.00 WIB", "7 Maret 2024 - 5 Maret 2024", "Jum’at 5 dan 7 Mei (", "5\xffMaret 2024", "[5–7 Maret 2024] (3 hari)"} {
		f.Add(s)
	}
	r := locale.DateReader{On: civil.MustDate(2024, 9, 18)}
	f.Fuzz(func(t *testing.T, s string) {
		last := 0
		for m := range r.Find(s) {
			if m.Start < last || m.End <= m.Start || m.End > len(s) || m.Code != "" && !m.Reading.Range.IsZero() {
				t.Fatalf("%q: mention %+v", s, m)
			}
			last = m.End
			if m.Code == "" && !m.Reading.Range.IsZero() {
				if got, err := r.Parse(s[m.Start:m.End]); err != nil || got.Range != m.Reading.Range {
					t.Errorf("%q is found as %v, and read as %v, %v", s[m.Start:m.End], m.Reading.Range, got.Range, err)
				}
			}
		}
	})
}
