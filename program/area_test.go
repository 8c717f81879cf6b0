package program_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/validation"
)

func TestAreaCheck(t *testing.T) {
	tests := []struct{ code, name, want string }{
		{"18.72", "Kota Metro", ""},
		{"18.72", "Metro", ""},
		{"18.72", "", ""},
		{"18.72", "KOTA METRO", ""},
		{"18.72", "Kabupaten Metro", "area.name"},
		{"81.71", "Kota Ambon", ""},
		{"81.71", "Provinsi Ambon", "area.name"},
		{"81", "Provinsi Maluku", ""},
		{"81", "Maluku", ""},
		{"81", "Maluku Utara", "area.name"},
		{"32.04", "Kabupaten Bandung", ""},
		{"32.04", "Kab. Bandung", ""},
		{"32.73", "Kabupaten Bandung", "area.name"},
		{"32.73", "Kota Bandung", ""},
		{"31", "DKI Jakarta", ""},
		{"31.74", "Kota Adm. Jakarta Selatan", ""},
		{"31.01", "Kab. Administrasi Kepulauan Seribu", ""},
		{"31.74", "Kota Adm. Jakarta Timur", "area.name"},
		{"34", "DIY", ""},
		{"34.04", "Sleman", ""},
		{"13.76", "Payakumbuh", ""},
		{"18.72.01", "Kecamatan Metro Pusat", ""},
		{"18.72.01", "Metro Pusat", ""},
		{"18.72.01.1001", "Kelurahan Metro", ""},
		{"18.72.99", "", "area.code"},
		{"18.72.99.1001", "", "area.code"},
		{"99", "", "area.code"},
		{"91.01", "Kabupaten Merauke", ""},
		{"12.12", "Kabupaten Toba Samosir", ""},
		{"12.12", "Kabupaten Toba", ""},
		{"", "Negeri Antah Berantah", ""},
	}
	for _, tt := range tests {
		a := program.Area{Name: tt.name}
		if tt.code != "" {
			a.Code = region.MustParseCode(tt.code)
		}
		got := ""
		for _, p := range validation.Check(&a) {
			got += p.Code()
		}
		assert.Equal(t, tt.want, got, "%s %q", tt.code, tt.name)
	}
	assert.Equal(t, "Kota Metro", program.Area{Code: region.MustParseCode("18.72")}.String())
	assert.Equal(t, "18.72.01.1001", program.Area{Code: region.MustParseCode("18.72.01.1001")}.String())
}

func TestAreaOnTheDay(t *testing.T) {
	tests := []struct{ day, code, name, want string }{
		{"2020-03-05", "91.01", "Kabupaten Merauke", ""},
		{"2022-12-01", "91.01", "Kabupaten Merauke", ""}, // the year of the change: either may be right
		{"2023-03-05", "91.01", "Kabupaten Merauke", "area.former"},
		{"", "91.01", "Kabupaten Merauke", "area.former"},
		{"2024-03-05", "93.01", "Kabupaten Merauke", ""},
		{"2020-03-05", "93.01", "Kabupaten Merauke", ""}, // today's code of an old event
		{"2024-03-05", "91.01.01.1001", "", "area.former"},
		{"2024-03-05", "99", "", "area.code"},
	}
	for _, tt := range tests {
		e := program.Event{Title: program.Title{Text: "Bimtek"}, Loci: []program.Locus{{Role: program.LocusTarget, Area: program.Area{Code: region.MustParseCode(tt.code), Name: tt.name}}}}
		if tt.day != "" {
			e.Schedule.Range = civil.Range{Start: civil.MustParseDate(tt.day), End: civil.MustParseDate(tt.day)}
		}
		got := ""
		for _, p := range validation.Check(&e) {
			if p.Path == "/loci/0/area/code" {
				got += p.Code()
			}
		}
		assert.Equal(t, tt.want, got, "%s %s", tt.day, tt.code)
	}
}
