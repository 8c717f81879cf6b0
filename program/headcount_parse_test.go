package program_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/validation"
)

func TestParseHeadcount(t *testing.T) {
	const least, most = program.BoundAtLeast, program.BoundAtMost
	type count = program.Count
	orang := program.UnitPerson
	tests := map[string]struct {
		count  count
		what   string
		spouse bool
	}{
		"150 orang":                             {count: count{Value: 150, Unit: orang}},
		"sekitar 150 peserta":                   {count: count{Value: 150, Unit: orang, Approx: true}},
		"Sekira 150 peserta":                    {count: count{Value: 150, Unit: orang, Approx: true}},
		"diikuti oleh sekitar 350 mahasiswa":    {count: count{Value: 350, Unit: orang, Approx: true}, what: "mahasiswa"},
		"kurang lebih 200 orang":                {count: count{Value: 200, Unit: orang, Approx: true}},
		"± 200 orang":                           {count: count{Value: 200, Unit: orang, Approx: true}},
		"±200 orang":                            {count: count{Value: 200, Unit: orang, Approx: true}},
		"lebih dari 100 orang":                  {count: count{Value: 100, Unit: orang, Bound: least}},
		"tidak kurang dari 1.200 pelajar":       {count: count{Value: 1200, Unit: orang, Bound: least}, what: "pelajar"},
		"13 ribu lebih peserta":                 {count: count{Value: 13000, Unit: orang, Bound: least}},
		"150 orang lebih":                       {count: count{Value: 150, Unit: orang, Bound: least}},
		"100+ peserta":                          {count: count{Value: 100, Unit: orang, Bound: least}},
		"hampir 70 pemda":                       {count: count{Value: 70, Unit: program.UnitGovernment, Bound: most}},
		"tak sampai 50 orang":                   {count: count{Value: 50, Unit: orang, Bound: most}},
		"100-an guru":                           {count: count{Value: 100, Unit: orang, Approx: true}, what: "guru"},
		"100an guru":                            {count: count{Value: 100, Unit: orang, Approx: true}, what: "guru"},
		"seratusan warga":                       {count: count{Value: 100, Unit: orang, Approx: true}, what: "warga"},
		"dua ratusan siswa":                     {count: count{Value: 200, Unit: orang, Approx: true}, what: "siswa"},
		"ratusan":                               {},
		"ratusan guru":                          {count: count{Value: 100, To: 999, Unit: orang, Approx: true}, what: "guru"},
		"puluhan pasangan":                      {count: count{Value: 10, To: 99, Unit: program.UnitCouple, Approx: true}},
		"belasan OPD":                           {count: count{Value: 11, To: 19, Unit: program.UnitOffice, Approx: true}},
		"ribuan pelajar":                        {count: count{Value: 1000, To: 9999, Unit: orang, Approx: true}, what: "pelajar"},
		"puluhan ribu penonton":                 {count: count{Value: 10_000, To: 99_999, Unit: program.UnitAccount, Approx: true}},
		"100-150 ASN":                           {count: count{Value: 100, To: 150, Unit: orang}, what: "ASN"},
		"antara 100 dan 150 orang":              {count: count{Value: 100, To: 150, Unit: orang}},
		"sekitar 100 sampai 150 orang":          {count: count{Value: 100, To: 150, Unit: orang, Approx: true}},
		"40 pasangan":                           {count: count{Value: 40, Unit: program.UnitCouple}},
		"40 pasangan suami istri":               {count: count{Value: 40, Unit: program.UnitCouple}},
		"empat puluh pasutri":                   {count: count{Value: 40, Unit: program.UnitCouple}},
		"30 anggota DPRD beserta istrinya":      {count: count{Value: 30, Unit: orang}, what: "anggota DPRD", spouse: true},
		"20 pejabat dan pasangan masing-masing": {count: count{Value: 20, Unit: orang}, what: "pejabat", spouse: true},
		"14 kepala dinas beserta pasangan":      {count: count{Value: 14, Unit: orang}, what: "kepala dinas", spouse: true},
		"lima wali kota":                        {count: count{Value: 5, Unit: orang}, what: "wali kota"},
		"1,5 juta orang":                        {count: count{Value: 1_500_000, Unit: orang}},
		"601.453 responden":                     {count: count{Value: 601_453, Unit: orang}, what: "responden"},
		"256 instansi":                          {count: count{Value: 256, Unit: program.UnitInstitution}},
		"24 provinsi":                           {count: count{Value: 24, Unit: program.UnitProvince}},
		"508 kabupaten/kota":                    {count: count{Value: 508, Unit: program.UnitRegency}},
		"2.568 persil":                          {count: count{Value: 2568, Unit: program.UnitParcel}},
		"25 lokasi":                             {count: count{Value: 25, Unit: program.UnitPlace}},
		"33 lembaga penyiaran publik lokal":     {count: count{Value: 33, Unit: program.UnitMedia}, what: "publik lokal"},
		"674 karya":                             {count: count{Value: 674, Unit: program.UnitWork}},
		"0 orang":                               {count: count{Unit: orang}},
		"35 bupati/wali kota":                   {count: count{Value: 35, Unit: orang}, what: "bupati/wali kota"},
		"":                                      {},
		"banyak orang":                          {},
		"150":                                   {},
		"80 orang (40 pasangan)":                {},
		"50 polwan dan 20 jaksa":                {},
		"-5 orang":                              {},
		"beberapa peserta":                      {},
	}
	for text, tt := range tests {
		h, err := program.ParseHeadcount(text)
		assert.Equal(t, text, h.Text)
		assert.Equal(t, tt.count, h.Count, text)
		assert.Equal(t, tt.what, h.What, text)
		assert.Equal(t, tt.spouse, h.WithSpouse, text)
		assert.Equal(t, tt.count.IsZero(), err != nil, "%q: %v", text, err)
		if err == nil {
			assert.Empty(t, validation.Check(&h), text)
		}
	}
}

// TestParseHeadcountSex reads of which sex those counted are; what is counted keeps the rest.
func TestParseHeadcountSex(t *testing.T) {
	tests := map[string]struct {
		what string
		sex  participant.Sex
	}{
		"18 laki-laki":         {"", participant.SexMale},
		"14 perempuan":         {"", participant.SexFemale},
		"40 guru wanita":       {"guru", participant.SexFemale},
		"60 peserta pria":      {"", participant.SexMale},
		"25 perempuan nelayan": {"perempuan nelayan", 0},
		"30 kepala OPD":        {"kepala OPD", 0},
	}
	for text, want := range tests {
		h, err := program.ParseHeadcount(text)
		require.NoError(t, err, text)
		assert.Equal(t, want.what, h.What, text)
		assert.Equal(t, want.sex, h.Sex, text)
	}
}
