package office_test

import (
	"encoding/csv"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/region"
)

// twoPlaces are two places of which every kind of office may be: never one office.
var twoPlaces = [][2]string{
	{"Kecamatan Trimurjo", "Kecamatan Punggur"},
	{"Kec. Trimurjo", "Kec. Punggur"},
	{"(Kecamatan Trimurjo)", "(Kecamatan Punggur)"},
	{"di Kecamatan Trimurjo", "di Kecamatan Punggur"},
	{"Kelurahan Trimurjo", "Kelurahan Yukum Jaya"},
	{"- Kelurahan Trimurjo", "- Kelurahan Seputih"},
	{"Desa Liman Benawi", "Desa Depokrejo"},
	{"SMPN 1 Trimurjo", "SMPN 2 Trimurjo"},
	{"Puskesmas Trimurjo", "Puskesmas Punggur"},
	{"RT 01 RW 02", "RT 03 RW 02"},
}

// TestPlacesTellApart puts two places behind every name of a kind: whatever is told of
// the place, in whatever form, is never lost.
func TestPlacesTellApart(t *testing.T) {
	file, err := os.Open("data/heads.csv")
	require.NoError(t, err)
	defer func() { assert.NoError(t, file.Close()) }()
	rows, err := csv.NewReader(file).ReadAll()
	require.NoError(t, err)
	list := region.MustParseCode("18.02")
	for _, row := range rows[1:] {
		head, _, _ := strings.Cut(row[0], "|")
		for _, places := range twoPlaces {
			for _, behind := range []string{"", " Kab. Lampung Tengah"} {
				a, b := head+" "+places[0]+behind, head+" "+places[1]+behind
				o, errA := office.Parse(a)
				p, errB := office.Parse(b)
				if errA == nil && errB == nil {
					assert.NotEqual(t, office.VerdictSame, o.In(list).Same(p.In(list)), "%s – %s", a, b)
				}
			}
		}
	}
}

// TestBranchesOfHealthCentres holds that a pustu or poskesdes is not the health centre of its
// name, and is itself however it is spelled.
func TestBranchesOfHealthCentres(t *testing.T) {
	in := region.MustParseCode("18.07")
	parse := func(s string) office.Office {
		o, err := office.Parse(s)
		require.NoError(t, err)
		return o.In(in)
	}
	for _, branch := range []string{"Pustu Sumbersari", "Puskesmas Pembantu Sumbersari", "Pustu Desa Sumbersari", "Poskesdes Sumbersari", "Polindes Sumbersari"} {
		assert.NotEqual(t, office.VerdictSame, parse(branch).Same(parse("Puskesmas Sumbersari")), branch)
	}
	assert.Equal(t, office.VerdictSame, parse("Pusat Kesehatan Masyarakat Pembantu Sumbersari").Same(parse("PUSTU SUMBERSARI")))
	assert.Equal(t, office.VerdictDifferent, parse("Pustu Sumbersari Kec. Sekampung").Same(parse("Pustu Sumbersari Kec. Pekalongan")))
}
