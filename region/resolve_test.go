package region_test

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/internal/tabletest"
	"github.com/integritas-id/integritas/region"
)

func TestResolve(t *testing.T) {
	tests := []struct {
		name, code   string
		status       region.Status
		today        string // code and full name
		former       string // the names, oldest first
		change       region.Change
		ended        region.Decree
		hasSuccessor bool
	}{
		{"always the same", "18.72", region.InForce, "18.72 Kota Metro", "", 0, 0, false},
		{"a province", "96", region.InForce, "96 Provinsi Papua Barat Daya", "", 0, 0, false},
		{"renamed", "12.12", region.InForce, "12.12 Kabupaten Toba", "Toba Samosir", region.ChangeRenamed, region.Decree2022A, true},
		{"respelled", "75.04", region.InForce, "75.04 Kabupaten Pohuwato", "Pahuwato", region.ChangeRespelled, region.Decree2022B, true},
		{"left Papua", "91.01", region.Moved, "93.01 Kabupaten Merauke", "Merauke", region.ChangeMoved, region.Decree2022B, true},
		{"left Papua Barat", "92.71", region.Moved, "96.71 Kota Sorong", "Sorong", region.ChangeMoved, region.Decree2025, true},
		{"names that crossed over", "92.05.05", region.Moved, "96.03.05 Distrik Ayau", "Kepulauan Ayau", region.ChangeMoved, region.Decree2025, true},
		{"and back", "92.05.24", region.Moved, "96.03.23 Distrik Kepulauan Ayau", "Ayau", region.ChangeMoved, region.Decree2025, true},
		{"changed places", "74.08.13", region.Reused, "74.08.13 Kecamatan Katoi", "Tolala", region.ChangeReused, region.Decree2017, true},
		{"split", "14.71.08", region.Split, "", "Tampan", region.ChangeSplit, region.Decree2022A, false},
		{"Kalimantan Utara", "64.04", region.Moved, "65.01 Kabupaten Bulungan", "Bulungan", region.ChangeMoved, region.Decree2012, true},
		{"its city", "64.73", region.Moved, "65.71 Kota Tarakan", "Tarakan", region.ChangeMoved, region.Decree2012, true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			res, err := region.Resolve(region.MustParseCode(tt.code))
			require.NoError(t, err)
			assert.Equal(t, tt.code, res.Code.String())
			assert.Equal(t, tt.status, res.Status)
			assert.Equal(t, tt.today, strings.TrimSpace(res.Region.Code.String()+" "+res.Region.FullName()))
			var names []string
			for _, f := range res.Former {
				names = append(names, f.Name)
			}
			assert.Equal(t, tt.former, strings.Join(names, ", "))
			if len(res.Former) > 0 {
				last := res.Former[len(res.Former)-1]
				assert.Equal(t, tt.change, last.Change)
				assert.Equal(t, tt.ended, last.Ended)
				assert.Equal(t, tt.hasSuccessor, !last.Successor.IsZero())
			}
		})
	}
	for _, unknown := range []string{"10", "18.70", "73.19", "18.72.99", "18.72.01.1001", "18.72.01.9999"} {
		res, err := region.Resolve(region.MustParseCode(unknown))
		assert.ErrorIs(t, err, region.ErrUnknownCode, unknown)
		assert.Zero(t, res)
	}
	_, err := region.Resolve(region.Code{})
	assert.ErrorIs(t, err, region.ErrUnknownCode)
}

// TestHistory goes through the tables of history row by row.
func TestHistory(t *testing.T) {
	gone := map[region.Level]map[region.Code]bool{region.Regency: {}, region.District: {}}
	for _, file := range []string{"history.csv", "history_pre2015.csv"} {
		for i, row := range tabletest.Read(t, os.DirFS("data"), file) {
			c := region.MustParseCode(row["code"])
			res, err := region.Resolve(c)
			require.NoError(t, err, "%s row %d", file, i+2)
			name := strings.TrimPrefix(strings.TrimPrefix(row["name"], "Kabupaten "), "Kota ")
			if c.Level() == region.District {
				name = row["name"]
			}
			found := false
			for _, f := range res.Former {
				if f.Name != name || file == "history.csv" && f.First.String() != row["first_decree"] {
					continue
				}
				found = true
				assert.Equal(t, row["successor_code"], f.Successor.String(), "%s row %d", file, i+2)
				if file == "history.csv" {
					assert.Equal(t, row["last_decree"], f.Last.String(), "%s row %d", file, i+2)
					assert.Equal(t, row["change"], f.Change.String(), "%s row %d", file, i+2)
				}
				if !f.Successor.IsZero() {
					_, ok := region.Lookup(f.Successor)
					assert.True(t, ok, "%s row %d: the successor is not in force", file, i+2)
				}
				if f.Change == region.ChangeMoved {
					assert.Equal(t, region.Moved, res.Status)
					assert.Equal(t, f.Successor, res.Region.Code)
				}
			}
			assert.True(t, found, "%s row %d", file, i+2)
			if _, ok := region.Lookup(c); !ok && file == "history.csv" {
				gone[c.Level()][c] = true
				assert.False(t, res.Region.IsZero(), "%s row %d", file, i+2)
			}
		}
	}
	assert.Len(t, gone[region.Regency], 26)
	assert.Len(t, gone[region.District], 594)
}

func TestResolutionJSON(t *testing.T) {
	res, err := region.Resolve(region.MustParseCode("91.01"))
	require.NoError(t, err)
	doc, err := json.Marshal(res)
	require.NoError(t, err)
	assert.JSONEq(t, `{"code":"91.01","status":"moved","region":{"code":"93.01","name":"Merauke","kind":"kabupaten"},
		"former":[{"name":"Merauke","first":"Permendagri 56/2015","last":"Kepmendagri 050-145/2022",
		"ended":"Kepmendagri 100.1.1-6117/2022","successor":"93.01","change":"moved"}]}`, string(doc))
	var back region.Resolution
	require.NoError(t, json.Unmarshal(doc, &back))
	assert.Equal(t, res, back)
}
