package village_test

import (
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/internal/tabletest"
	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/region/village"
)

func TestLookup(t *testing.T) {
	tests := []struct{ code, full, head string }{
		{"18", "Provinsi Lampung", "Gubernur"},
		{"18.72.01", "Kecamatan Metro Pusat", "Camat"},
		{"18.72.01.1001", "Kelurahan Metro", "Lurah"},
		{"11.01.01.2001", "Gampong Keude Bakongan", "Keuchik"},
		{"18.04.04.2002", "Pekon Kubu Perahu", "Peratin"},
		{"34.02.01.2001", "Kalurahan Poncosari", "Lurah"},
		{"34.71.01.1001", "Kelurahan Kricak", "Lurah"},
		{"91.03.01.3007", "Desa Adat Yoboi", "Kepala Kampung"},
		{"32.01.01.1001", "Kelurahan Pondok Rajeg", "Lurah"},
	}
	for _, tt := range tests {
		t.Run(tt.code, func(t *testing.T) {
			r, ok := village.Lookup(region.MustParseCode(tt.code))
			require.True(t, ok)
			assert.Equal(t, tt.full, r.FullName())
			assert.Equal(t, tt.head, r.HeadTitle())
			assert.Equal(t, tt.code, r.Code.String())
		})
	}
	for _, gone := range []string{"91.01.01.2001", "18.72.01.9999", "18.72.01.1099", "99.99.99.2001", "10.01.01.2001"} {
		_, ok := village.Lookup(region.MustParseCode(gone))
		assert.False(t, ok, gone)
	}
	_, ok := village.Lookup(region.Code{})
	assert.False(t, ok)
}

// TestDecree holds the counts of Kepmendagri 300.2.2-2430/2025 and every row.
func TestDecree(t *testing.T) {
	kinds := map[region.Kind]int{}
	rows := tabletest.Read(t, os.DirFS("../data"), "villages.csv")
	i := 0
	for r := range village.All(region.Village) {
		kinds[r.Kind]++
		require.Less(t, i, len(rows))
		if rows[i]["code"] != r.Code.String() || rows[i]["name"] != r.Name || rows[i]["kind"] != r.Kind.String() {
			t.Fatalf("row %d: %v, want %v", i+2, r, rows[i])
		}
		if again, ok := village.Lookup(r.Code); !ok || again != r {
			t.Fatalf("%v: found %v", r, again)
		}
		if _, ok := region.Lookup(r.Code.Parent()); !ok {
			t.Fatalf("%v lies in no district", r)
		}
		i++
	}
	assert.Equal(t, len(rows), i)
	assert.Equal(t, map[region.Kind]int{region.KindUrbanVillage: 8496, region.KindVillage: 75252, region.KindAdatVillage: 14}, kinds)

	count := 0
	for d := range region.All(region.District) {
		n := 0
		for r := range village.Children(d.Code) {
			n++
			if r.Code.Parent() != d.Code {
				t.Fatalf("%v is given for %v", r, d)
			}
		}
		if n == 0 {
			t.Errorf("%v is empty", d)
		}
		count += n
	}
	assert.Equal(t, 83762, count)
	assert.Len(t, slices.Collect(village.Children(region.Code{})), 38)
	assert.Len(t, slices.Collect(village.Children(region.MustParseCode("18.72"))), 5)
	assert.Empty(t, slices.Collect(village.Children(region.MustParseCode("18.72.01.1001"))))
	assert.Empty(t, slices.Collect(village.Children(region.MustParseCode("18.72.99"))))
	assert.Len(t, slices.Collect(village.All(region.Regency)), 514)
	all := 0
	for range village.All(0) {
		all++
	}
	assert.Equal(t, 38+514+7285+83762, all)
	for range village.All(0) {
		break
	}
	for range village.All(region.Village) {
		break
	}
}

func TestResolve(t *testing.T) {
	tests := []struct {
		name, code, today, former string
		status                    region.Status
	}{
		{"always the same", "18.72.01.1001", "18.72.01.1001", "", region.InForce},
		{"respelled", "11.01.01.2002", "11.01.01.2002", "Ujung Mangki", region.InForce},
		{"reused", "11.01.02.2014", "11.01.02.2014", "Simpang Dua", region.Reused},
		{"gone without a trace", "11.01.15.2007", "", "Kampung Baru", region.Retired},
		{"another village before", "11.01.10.2017", "11.01.10.2017", "Pd. Macan Brs", region.InForce},
		{"a district", "91.01.01", "93.01.01", "Merauke", region.Moved},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			res, err := village.Resolve(region.MustParseCode(tt.code))
			require.NoError(t, err)
			assert.Equal(t, tt.status, res.Status)
			assert.Equal(t, tt.today, res.Region.Code.String())
			former := ""
			for _, f := range res.Former {
				former = f.Name
			}
			assert.Equal(t, tt.former, former)
		})
	}
	for _, unknown := range []string{"18.72.01.1099", "18.72.01.9999", "99", "10.01.01.2001"} {
		_, err := village.Resolve(region.MustParseCode(unknown))
		assert.ErrorIs(t, err, region.ErrUnknownCode, unknown)
	}
}

// TestHistory goes through the history of villages row by row.
func TestHistory(t *testing.T) {
	gone, retired := map[region.Code]bool{}, map[region.Code]bool{}
	for i, row := range tabletest.Read(t, os.DirFS("../data"), "history_villages.csv") {
		c := region.MustParseCode(row["code"])
		res, err := village.Resolve(c)
		require.NoError(t, err, "row %d", i+2)
		found := false
		for _, f := range res.Former {
			if f.Name != row["name"] || f.First.String() != row["first_decree"] {
				continue
			}
			found = true
			if f.Successor.String() != row["successor_code"] || f.Last.String() != row["last_decree"] || f.Change.String() != row["change"] {
				t.Errorf("row %d: %+v, want %v", i+2, f, row)
			}
			if !f.Successor.IsZero() {
				if _, ok := village.Lookup(f.Successor); !ok {
					t.Errorf("row %d: the successor is not in force", i+2)
				}
			}
		}
		if !found {
			t.Errorf("row %d: no such name in %+v", i+2, res)
		}
		if _, ok := village.Lookup(c); !ok {
			gone[c] = true
			if res.Status == region.Retired {
				retired[c] = true
			}
			assert.Equal(t, res.Status == region.Retired, res.Region.IsZero(), "row %d", i+2)
		}
	}
	assert.Len(t, gone, 6914)
	assert.Len(t, retired, 172)
}

func BenchmarkLookup(b *testing.B) {
	c := region.MustParseCode("91.03.01.3007")
	b.ReportAllocs()
	for b.Loop() {
		if _, ok := village.Lookup(c); !ok {
			b.Fatal(c)
		}
	}
}
