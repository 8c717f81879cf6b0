package locale_test

import (
	"testing"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
)

// A time stands behind its date after many signs and words, or under a label.
func TestParseDateThenClock(t *testing.T) {
	readings{
		"8-11 Agustus 2024, dari pukul 09.00 hingga 16.00 WIB":               "2024-08-08/2024-08-11 09:00;16:00;WIB",
		"Selasa, 18 September 2018 - 17:26 WIB":                              "2018-09-18 weekday 17:26;;WIB",
		"Selasa, 18 September 2018 – pukul 17:26 WIB":                        "2018-09-18 weekday 17:26;;WIB",
		"Selasa, 18 September 2018 | 17:26 WIB":                              "2018-09-18 weekday 17:26;;WIB",
		"Selasa, 18 September 2018; Pkl. 17.26":                              "2018-09-18 weekday 17:26;;",
		"18 September 2018. Pukul 17.26 s.d. selesai":                        "2018-09-18 17:26;selesai;",
		"18/09/2018 @ 17:26":                                                 "2018-09-18 17:26;;",
		"18 September 2018 pada, Pukul 17.26 WIB":                            "2018-09-18 17:26;;WIB",
		"18 September 2018 pada pukul 17.26 WIB":                             "2018-09-18 17:26;;WIB",
		"18 September 2018 mulai pukul 17.26 WIB sampai dengan selesai":      "2018-09-18 17:26;selesai;WIB",
		"18 September 2018, sejak jam 17.26":                                 "2018-09-18 17:26;;",
		"| 29 Jun 2024 08:59":                                                "2024-06-29 08:59;;",
		"| Sabtu, 29 Jun 2024 | 08:59 WIB":                                   "2024-06-29 weekday 08:59;;WIB",
		"[Sabtu, 29 Jun 2024, 10.00]":                                        "2024-06-29 weekday 10:00;;",
		"Hari/Tanggal : Selasa, 5 Maret 2024\nPukul : 08.00 WIB s/d selesai": "2024-03-05 weekday 08:00;selesai;WIB",
		"Hari, Tanggal : Selasa, 5 Maret 2024\r\nWaktu\t: 09.00 – 12.00 WIB": "2024-03-05 weekday 09:00;12:00;WIB",
		"Hari : Selasa\nTanggal : 5 Maret 2024\nJam : 08.00 s/d 10.00 Wita":  "2024-03-05 weekday 08:00;10:00;WITA",
		"Hari : Selasa, Tgl. : 5/3/2024":                                     "2024-03-05 weekday",
		"Hari/Tanggal/Jam : Selasa, 5 Maret 2024, 08.00 WIT":                 "2024-03-05 weekday 08:00;;WIT",
		"Selasa, 5 Maret 2024\n08.00 WIB":                                    "2024-03-05 weekday 08:00;;WIB",
		"Selasa, 5 Maret 2024 - 08.00 s.d. 10.00":                            "2024-03-05 weekday 08:00;10:00;",
		"5-7 Maret 2024 - 08.00 WIB":                                         "2024-03-05/2024-03-07 08:00;;WIB",
		"5 Maret 2024 - 7 Maret 2024 - 08.00 WIB":                            "2024-03-05/2024-03-07 08:00;;WIB",
		"5/3/2024 - 8.30":                                                    "2024-03-05 08:30;;",
		"5.3.24 - 7.3.24":                                                    "2024-03-05/2024-03-07",
		"5 Maret 2024 -- 08.00":                                              "NOT_A_DATE",
		"5 Maret 2024, - 08.00":                                              "NOT_A_DATE",
		"5 Maret 2024 | | 08.00":                                             "NOT_A_DATE",
		"5 Maret 2024 |":                                                     "NOT_A_DATE",
		"5 Maret 2024 - selesai":                                             "NOT_A_DATE",
		"5 Maret 2024 dari":                                                  "NOT_A_DATE",
		"5 Maret 2024 pukul":                                                 "NOT_A_DATE",
		"5 Maret 2024 Tempat: 08.00":                                         "NOT_A_DATE",
		"5 Maret 2024 dan 08.00":                                             "NOT_A_DATE",
		"5 Maret 2024 s.d. 08.00":                                            "NOT_A_DATE",
		"5 Maret 2024 - 25.00":                                               "NOT_A_DATE",
		"Selasa, Tanggal : : 5 Maret 2024":                                   "NOT_A_DATE",
		"Selasa, 5 Maret 2024 / 08.00 WIB":                                   "NOT_A_DATE",
		"Selasa, 5 Maret 2024 - 30 Februari 2024":                            "NO_SUCH_DATE",
	}.check(t, locale.DateReader{})
	readings{"[Sabtu, 16 Aug, 10.00]": "2025-08-16 weekday 10:00;;", "Sabtu (16/8) - 10.00": "2025-08-16 weekday 10:00;;"}.check(t, locale.DateReader{Year: 2025})
}

// What stands in brackets behind a date is passed over if it is a remark, and
// checked if it counts the days or names the weekday.
func TestParseDateRemark(t *testing.T) {
	readings{
		"5 Maret 2024 (tentatif)":                            "2024-03-05",
		"5-7 Maret 2024 (3 hari)":                            "2024-03-05/2024-03-07",
		"5-7 Maret 2024 (3 hari, 24 JP)":                     "2024-03-05/2024-03-07",
		"5-7 Maret 2024 (tiga hari)":                         "2024-03-05/2024-03-07",
		"5-7 Maret 2024 (2 hari)":                            "MISMATCH",
		"5 Maret 2024 (1 hari)":                              "2024-03-05",
		"6 Maret 2024 (hari ke-2)":                           "2024-03-06",
		"5 Maret 2024 (Selasa)":                              "2024-03-05 weekday",
		"5 Maret 2024 (hari Selasa)":                         "2024-03-05 weekday",
		"5 Maret 2024 (Rabu)":                                "2024-03-05 mismatch",
		"5-7 Maret 2024 (Selasa s.d. Kamis)":                 "2024-03-05/2024-03-07 weekday",
		"Selasa, 5 Maret 2024 (Selasa)":                      "NOT_A_DATE",
		"5 Maret 2024 (tentatif) pukul 08.00":                "2024-03-05 08:00;;",
		"5 Maret 2024 pukul 08.00 WIB (waktu setempat)":      "2024-03-05 08:00;;WIB",
		"5 Maret 2024 [daring]":                              "2024-03-05",
		"5 Maret 2024 (batal)":                               "NOT_A_DATE",
		"5 Maret 2024 (diundur ke 6 Maret)":                  "NOT_A_DATE",
		"5-9 Maret 2024 (kecuali Rabu)":                      "NOT_A_DATE",
		"5 Maret 2024 (besok)":                               "NOT_A_DATE",
		"5 Maret 2024 (6/3)":                                 "NOT_A_DATE",
		"5 Maret 2024 (tanggal 6)":                           "NOT_A_DATE",
		"5 Maret 2024 (40)":                                  "NOT_A_DATE",
		"5 Maret 2024 (tentatif":                             "NOT_A_DATE",
		"5 Maret 2024 (tentatif) di aula":                    "NOT_A_DATE",
		"5 Maret 2024 tentatif":                              "NOT_A_DATE",
		"5 Maret 2024 (H-1)":                                 "NOT_A_DATE",
		"5 Maret 2024 (a@b)":                                 "NOT_A_DATE",
		"dua puluh enam Maret 2019 (26 Maret 2019) (Selasa)": "2019-03-26 weekday",
		"5 Maret 2024 (5/3/2024)":                            "2024-03-05",
		"5 Maret 2024 (6/3/2024)":                            "MISMATCH",
	}.check(t, locale.DateReader{})
}

// A date of the Hijri calendar beside a civil one is passed over; alone it is of
// another calendar.
func TestParseDateBesideHijri(t *testing.T) {
	readings{
		"5 Maret 2024 / 24 Syakban 1445 H":                              "2024-03-05",
		"5 Maret 2024 M / 24 Sya'ban 1445 H":                            "2024-03-05",
		"24 Sya'ban 1445 H / 5 Maret 2024 M":                            "2024-03-05",
		"24 Syakban 1445 Hijriah bertepatan dengan 5 Maret 2024 Masehi": "2024-03-05",
		"24 Syakban 1445 H. bertepatan dengan tanggal 5 Maret 2024 M.":  "2024-03-05",
		"Selasa, 24 Syaban 1445 H / 5 Maret 2024":                       "2024-03-05 weekday",
		"Rabu, 24 Syaban 1445 H / 5 Maret 2024":                         "2024-03-05 mismatch",
		"Selasa, 5 Maret 2024 bertepatan dengan 24 Syakban 1445 H":      "2024-03-05 weekday",
		"7 Juli 2024 (1 Muharram 1446 H)":                               "2024-07-07",
		"1 Muharram 1446 H (7 Juli 2024)":                               "2024-07-07",
		"7 Juli 2024 | 1 Muharram 1446":                                 "2024-07-07",
		"Metro, 7 Juli 2024 M\n1 Muharam 1446 H":                        "2024-07-07",
		"16 Rabiul Awal 1446 H / 20 September 2024, pukul 08.00 WIB":    "2024-09-20 08:00;;WIB",
		"10 Dzul Hijjah 1445 H = 17 Juni 2024 M":                        "2024-06-17",
		"12 Rabi'ul Awwal 1446 H/16-9-2024":                             "2024-09-16",
		"10 Dzulhijjah 1445 H":                                          "OTHER_CALENDAR",
		"Selasa, 24 Syakban 1445 H":                                     "OTHER_CALENDAR",
		"24 Syakban 1445 H pukul 08.00":                                 "OTHER_CALENDAR",
		"24 Syakban 1445 H / 5 Maret":                                   "OTHER_CALENDAR",
		"24 Syakban 1445 H / 30 Februari 2024":                          "NO_SUCH_DATE",
		"1 Ramadan 1445 H - 10 Ramadan 1445 H":                          "OTHER_CALENDAR",
		"1 - 10 Ramadan 1445 H / 12-21 Maret 2024":                      "2024-03-12/2024-03-21",
		"1 s.d. 10 Ramadan 1445 H / 12-21 Maret 2024":                   "2024-03-12/2024-03-21",
		"1 Ramadan 1445 H / 2 Ramadan 1445 H / 12 Maret 2024":           "OTHER_CALENDAR",
		"5 Maret 2024 Masehi":                                           "NOT_A_DATE",
		"Ramadan 1445 H":                                                "OTHER_CALENDAR",
	}.check(t, locale.DateReader{})
	readings{"24 Syakban / 5 Maret": "OTHER_CALENDAR", "1 Muharram 1446 H / 7 Juli": "2024-07-07"}.check(t, locale.DateReader{On: civil.MustDate(2024, 7, 1)})
}
