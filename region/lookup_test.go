package region_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/region"
)

func TestLookup(t *testing.T) {
	tests := []struct {
		code, full, head, capital string
		zone                      civil.Zone
		area                      float64
		population                int
	}{
		{"18", "Provinsi Lampung", "Gubernur", "Bandar Lampung", civil.WIB, 33570.758, 9144263},
		{"18.72", "Kota Metro", "Wali Kota", "Metro", civil.WIB, 73.214, 182293},
		{"11.10", "Kabupaten Aceh Singkil", "Bupati", "Singkil", civil.WIB, 1851.615, 140461},
		{"31.01", "Kabupaten Administrasi Kepulauan Seribu", "Bupati", "Pulau Pramuka", civil.WIB, 10.951, 30334},
		{"31.71", "Kota Administrasi Jakarta Pusat", "Wali Kota", "Tanah Abang", civil.WIB, 47.565, 1057270},
		{"18.72.01", "Kecamatan Metro Pusat", "Camat", "", civil.WIB, 0, 0},
		{"91.03.01", "Distrik Sentani", "Kepala Distrik", "", civil.WIT, 0, 0},
		{"34.02.01", "Kapanewon Srandakan", "Panewu", "", civil.WIB, 0, 0},
		{"34.71.01", "Kemantren Tegalrejo", "Mantri Pamong Praja", "", civil.WIB, 0, 0},
		{"51.03", "Kabupaten Badung", "Bupati", "Mangupura", civil.WITA, 397.395, 537739},
	}
	for _, tt := range tests {
		t.Run(tt.code, func(t *testing.T) {
			r, ok := region.Lookup(region.MustParseCode(tt.code))
			require.True(t, ok)
			assert.Equal(t, tt.code, r.Code.String())
			assert.Equal(t, tt.full, r.FullName())
			assert.Equal(t, tt.head, r.HeadTitle())
			assert.Equal(t, tt.capital, r.Capital())
			assert.Equal(t, tt.zone, r.Zone())
			assert.Equal(t, tt.area, r.Area())
			assert.Equal(t, tt.population, r.Population())
		})
	}
	for _, gone := range []string{"70", "18.70", "91.01", "18.72.99", "18.72.01.1001"} {
		_, ok := region.Lookup(region.MustParseCode(gone))
		assert.False(t, ok, gone)
	}
	_, ok := region.Lookup(region.Code{})
	assert.False(t, ok)
}

// TestDecree holds the counts of Kepmendagri 300.2.2-2430/2025 and the shape of the tree.
func TestDecree(t *testing.T) {
	assert.Equal(t, "Kepmendagri 300.2.2-2430/2025", region.Edition())
	levels := map[region.Level]int{}
	kinds := map[region.Kind]int{}
	var all []region.Region
	for r := range region.All(0) {
		levels[r.Code.Level()]++
		kinds[r.Kind]++
		all = append(all, r)
		assert.Equal(t, r.Code.Level(), r.Kind.Level(), r.Code)
		assert.NotEmpty(t, r.Name, r.Code)

		again, ok := region.Lookup(r.Code)
		assert.True(t, ok, r.Code)
		assert.Equal(t, r, again)

		children := slices.Collect(region.Children(r.Code))
		if r.Code.Level() < region.District {
			assert.NotEmpty(t, children, "%s is empty", r.Code)
			assert.NotZero(t, r.Area(), r.Code)
			assert.NotZero(t, r.Population(), r.Code)
			assert.NotEmpty(t, r.Capital(), r.Code)
		} else {
			assert.Empty(t, children, r.Code)
		}
		for _, child := range children {
			assert.Equal(t, r.Code, child.Code.Parent())
		}
		assert.NotZero(t, r.Zone(), r.Code)
	}
	assert.Equal(t, map[region.Level]int{region.Province: 38, region.Regency: 514, region.District: 7285}, levels)
	assert.Equal(t, map[region.Kind]int{
		region.KindProvince: 38, region.KindRegency: 415, region.KindAdministrativeRegency: 1,
		region.KindCity: 93, region.KindAdministrativeCity: 5, region.KindDistrict: 7285,
	}, kinds)

	walked := 0
	var area float64
	population := 0
	for p := range region.Provinces() {
		walked++
		var areaOf float64
		populationOf := 0
		for r := range region.Children(p.Code) {
			walked++
			areaOf += r.Area()
			populationOf += r.Population()
			for range region.Children(r.Code) {
				walked++
			}
		}
		assert.InDelta(t, p.Area(), areaOf, 0.0015, p.Code)
		assert.Equal(t, p.Population(), populationOf, p.Code)
		area += p.Area()
		population += p.Population()
	}
	assert.Equal(t, len(all), walked, "every region hangs in the tree")
	for l := region.Province; l <= region.District; l++ {
		of := slices.Collect(region.All(l))
		assert.Len(t, of, levels[l])
		assert.True(t, slices.IsSortedFunc(of, func(a, b region.Region) int { return a.Code.Compare(b.Code) }))
		assert.Len(t, slices.Compact(of), levels[l], "a code stands twice")
	}
	assert.Empty(t, slices.Collect(region.All(region.Village)))
	assert.Empty(t, slices.Collect(region.Children(region.MustParseCode("18.70"))))
}

func TestAliases(t *testing.T) {
	of := func(code string) []string {
		r, ok := region.Lookup(region.MustParseCode(code))
		require.True(t, ok)
		return slices.Collect(r.Aliases())
	}
	assert.Equal(t, []string{"Sumut", "Sumatra Utara", "North Sumatra"}, of("12"))
	assert.Contains(t, of("34"), "Jogja")
	assert.Equal(t, []string{"Jakpus"}, of("31.71"))
	assert.Empty(t, of("18.72"))
	assert.Empty(t, of("18.72.01"))
}

func TestIteratorsStop(t *testing.T) {
	for range region.Provinces() {
		break
	}
	for range region.MustParseCode("18.72.01").Ancestors() {
		break
	}
}

func TestLookupAllocs(t *testing.T) {
	c := region.MustParseCode("18.72.01")
	assert.Zero(t, testing.AllocsPerRun(100, func() {
		r, _ := region.Lookup(c)
		_, _, _ = r.Zone(), r.Capital(), r.HeadTitle()
	}))
}

func BenchmarkLookup(b *testing.B) {
	c := region.MustParseCode("91.03.19")
	b.ReportAllocs()
	for b.Loop() {
		if _, ok := region.Lookup(c); !ok {
			b.Fatal(c)
		}
	}
}
