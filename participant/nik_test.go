package participant

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/region"
)

func TestParseNIK(t *testing.T) {
	for _, tc := range []struct {
		name, in string
		want     string
		code     NumberCode
	}{
		{"bare", "1802014505809001", "1802014505809001", ""},
		{"man", "1802010505809001", "1802010505809001", ""},
		{"groups", "180201 450580 9001", "1802014505809001", ""},
		{"label", "NIK: 1802014505809001", "1802014505809001", ""},
		{"apostrophe", "'1802014505809001", "1802014505809001", ""},
		{"regency 70", "1870014505809001", "1870014505809001", ""},
		{"retired regency", "9101014505809001", "9101014505809001", ""},
		{"leap day", "1802012902009001", "1802012902009001", ""},
		{"woman's leap day", "1802016902009001", "1802016902009001", ""},
		{"nothing", "", "", CodeEmpty},
		{"Excel", "1.802014E+15", "", CodeScientific},
		{"letters", "18020145O5809001", "", CodeNotDigits},
		{"15 digits", "180201450580900", "", CodeLength},
		{"18 digits", "197205141998032901", "", CodeLength},
		{"province 09", "0902014505809001", "", CodeProvince},
		{"province 20", "2002014505809001", "", CodeProvince},
		{"province 00", "0002014505809001", "", CodeProvince},
		{"regency 00", "1800014505809001", "", CodeRegency00},
		{"district 00", "1802004505809001", "", CodeDistrict00},
		{"day 00", "1802010005809001", "", CodeBirthDate},
		{"day 32", "1802013205809001", "", CodeBirthDate},
		{"day 40", "1802014005809001", "", CodeBirthDate},
		{"day 72", "1802017205809001", "", CodeBirthDate},
		{"month 13", "1802014513809001", "", CodeBirthDate},
		{"31 April", "1802013104809001", "", CodeBirthDate},
		{"29 February 1981", "1802012902819001", "", CodeBirthDate},
		{"rounded", "1802014505800000", "", CodeSerial0000},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got, err := ParseNIK(tc.in)
			assert.Equal(t, tc.want, got.Reveal())
			if tc.code == "" {
				require.NoError(t, err)
				return
			}
			assert.Equal(t, &NumberError{Kind: NumberNIK, Code: tc.code}, err)
		})
	}
}

func TestNIKParts(t *testing.T) {
	on := civil.MustDate(2024, 3, 5)
	woman := MustParseNIK("1802014505809001")
	assert.Equal(t, SexFemale, woman.Sex())
	assert.Equal(t, 9001, woman.Serial())
	assert.Equal(t, "************9001", woman.String())
	assert.Equal(t, "180201 450580 9001", woman.Display())
	assert.Equal(t, SexMale, MustParseNIK("1802010505809001").Sex())
	assert.Zero(t, NIK{}.Sex())

	for _, tc := range []struct {
		name, in  string
		want      string
		wantAdult string
	}{
		{"last century", "1802014505809001", "1980-05-05", "1980-05-05"},
		{"born on the day", "1802010503249001", "2024-03-05", "1924-03-05"},
		{"born the day after", "1802010603249001", "1924-03-06", "1924-03-06"},
		{"a child", "1802010505109001", "2010-05-05", "1910-05-05"},
		{"seventeen", "1802010503079001", "2007-03-05", "2007-03-05"},
		{"sixteen", "1802010603079001", "2007-03-06", "1907-03-06"},
		{"leap day 2000", "1802012902009001", "2000-02-29", "2000-02-29"},
		{"leap day 1996", "1802012902969001", "1996-02-29", "1996-02-29"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			n := MustParseNIK(tc.in)
			d, ok := n.BirthDate(on)
			assert.True(t, ok)
			assert.Equal(t, tc.want, d.String())
			d, ok = n.AdultBirthDate(on)
			assert.True(t, ok)
			assert.Equal(t, tc.wantAdult, d.String())
		})
	}
	_, ok := woman.BirthDate(civil.Date{})
	assert.False(t, ok, "no day, no century")
	_, ok = NIK{}.BirthDate(on)
	assert.False(t, ok)
	_, ok = MustParseNIK("1802012902009001").BirthDate(civil.MustDate(1999, 12, 31))
	assert.False(t, ok, "1900 was no leap year")
}

func FuzzParseNIK(f *testing.F) {
	f.Add("NIK: 180201 450580 9001")
	f.Add("1802012902009001")
	f.Add("1.8E+15")
	f.Fuzz(func(t *testing.T, s string) {
		n, err := ParseNIK(s)
		if err != nil {
			return
		}
		for _, form := range []string{n.Reveal(), n.Display(), "NIK. " + n.Display()} {
			if again, err := ParseNIK(form); err != nil || again != n {
				t.Errorf("%q does not come back from %q: %v", s, form, err)
			}
		}
		if n.Sex() == 0 || n.Serial() == 0 {
			t.Errorf("%q: incomplete parts", s)
		}
	})
}

// TestNIKRegion holds the region in a number, its resolution and its warnings.
func TestNIKRegion(t *testing.T) {
	for _, tc := range []struct {
		name, nik, region string
		today             string // of the regency, by region.Resolve
		want              []NumberCode
	}{
		{"in force", "1872011405809001", "18.72.01", "18.72", nil},
		{"one of the 26", "9101011405809001", "91.01.01", "93.01", []NumberCode{CodeRegionRetired}},
		{"Kota Sorong", "9271011405809001", "92.71.01", "96.71", []NumberCode{CodeRegionRetired}},
		{"one of the 26, a district of no decree", "9128991405809001", "91.28.99", "94.08", []NumberCode{CodeRegionRetired}},
		{"Kalimantan Utara before 2012", "6404011405809001", "64.04.01", "65.01", []NumberCode{CodeRegionRetired}},
		{"no such regency", "1899011405809001", "18.99.01", "", []NumberCode{CodeRegionUnknown}},
		{"no such district", "1872991405809001", "18.72.99", "18.72", []NumberCode{CodeRegionUnknown}},
		{"unknown, and a child", "1872991405209001", "18.72.99", "18.72", []NumberCode{CodeRegionUnknown, CodeMinor}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			nik := MustParseNIK(tc.nik)
			assert.Equal(t, tc.region, nik.Region().String())
			resolved, err := region.Resolve(nik.Region().Parent())
			assert.Equal(t, tc.today, resolved.Region.Code.String())
			assert.Equal(t, tc.today == "", err != nil)
			assert.Equal(t, tc.want, slices.Collect(nik.Warnings(civil.MustDate(2024, 3, 5))))
		})
	}
	assert.True(t, NIK{}.Region().IsZero())
}
