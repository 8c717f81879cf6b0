package program_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/validation"
)

// TestParsePrintedDate reads dates of real reports, many with a slip in them.
func TestParsePrintedDate(t *testing.T) {
	const wrong, swapped, later = "/weekday schedule.weekday", "/weekday schedule.weekday-swapped", "/text schedule.weekday-later"
	tests := []struct{ text, days, want string }{
		{"Selasa (5/3/2024)", "2024-03-05", ""},
		{"Selasa (5/4/2024)", "2024-04-05", wrong},
		{"Senin (6/7)", "2021-07-06", swapped},
		{"Rabu (7/6)", "2021-06-07", wrong},
		{"Kamis (16/3/2022)", "2022-03-16", wrong},
		{"Rabu (9/12/2025)", "2025-12-09", wrong},
		{"Minggu, 25 September 2021", "2021-09-25", wrong},
		{"Sabtu, 9 Oktober 2022", "2022-10-09", swapped},
		{"Jumat (21/9/2017)", "2017-09-21", wrong},
		{"Jum'at, 21 Januari 2022", "2022-01-21", ""},
		{"Ahad (10/12/2023)", "2023-12-10", ""},
		{"Rabu ,16 April 2025", "2025-04-16", ""},
		{"hari ini, Selasa (5/3/2024)", "2024-03-05", ""},
		{"hari ini, Senin (5/3/2024)", "2024-03-05", wrong},
		{"pada hari Selasa tanggal 5 Maret 2024", "2024-03-05", ""},
		{"pada hari Rabu tanggal 5 Maret 2024", "2024-03-05", wrong},
		{"Jumat sampai Minggu, 26-28 Juli 2019", "2019-07-26/2019-07-28", ""},
		{"Jumat sampai Senin, 26-28 Juli 2019", "2019-07-26/2019-07-28", later},
		{"Selasa-Kamis (21-23/9)", "2021-09-21/2021-09-23", ""},
		{"Selasa-Kamis (25-26 Februari 2025)", "2025-02-25/2025-02-26", later},
		{"Senin 26 hingga Selasa 27 Maret 2018", "2018-03-26/2018-03-27", ""},
		{"Senin 26 hingga Rabu 27 Maret 2018", "2018-03-26/2018-03-27", later},
		{"Senin-Rabu, 1-3 November 2022", "2022-11-01/2022-11-03", wrong},
		{"Kamis, 8-11 Agustus 2024", "2024-08-08/2024-08-11", ""},
		{"28 April s.d. 22 Mei 2025", "2025-04-28/2025-05-22", ""},
		{"Juli 2023", "2023-07-01/2023-07-31", ""},
		{"Februari 2024", "2024-02-01/2024-02-29", ""},
		{"Desember 2024", "2024-12-01/2024-12-31", ""},
		{"bulan Juli 2023", "2023-07-01/2023-07-31", ""},
		{"awal Juli 2023", "", ""},
		{"akhir pekan lalu", "", ""},
		{"", "", ""},
	}
	for _, tt := range tests {
		p, err := program.ParsePrintedDate(tt.text, locale.DateReader{Year: 2021})
		assert.Equal(t, tt.text, p.Text)
		assert.Equal(t, tt.days == "", err != nil, "%s: %v", tt.text, err)
		if tt.days != "" {
			assert.Equal(t, civil.MustParseRange(tt.days), p.Range, tt.text)
		}
		got := ""
		for _, problem := range validation.Check(&p) {
			got += problem.Path + " " + problem.Code()
		}
		assert.Equal(t, tt.want, got, tt.text)
	}
}
