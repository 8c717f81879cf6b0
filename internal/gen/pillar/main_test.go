package main

import (
	"io/fs"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// folder is package pillar, seen from here.
const folder = "../../../pillar"

func TestTablesAreUpToDate(t *testing.T) {
	have, err := os.ReadFile(folder + "/tables.go")
	require.NoError(t, err)
	for range 2 { // the same bytes on every run
		code, err := generate(os.DirFS(folder + "/data"))
		require.NoError(t, err)
		assert.Equal(t, string(have), string(code), "run go generate ./pillar")
	}
}

// TestFaultyTables holds that a slip in a table stops the generator.
func TestFaultyTables(t *testing.T) {
	for _, c := range []struct{ file, old, new, want string }{
		{"offence_references.csv", "TPK-01,uu-31-1999,2 (1)", "TPK-99,uu-31-1999,2 (1)", `line 2: "TPK-99" is no Offence`},
		{"offence_references.csv", "2001-11-21,2026-01-01", "2001-11,2026-01-01", `"2001-11" is no day`},
		{"pillars.csv", ",A,https", ",E,https", `"E" is no confidence`},
		{"pillars.csv", "order_aclc", "order", `there is no column "order_aclc"`},
		{"indices.csv", "72.4,", "72.432,", "more than two decimals"},
		{"statutory_tasks.csv", "pencegahan,pendidikan,", "pencegahan,edukasi,", `"edukasi" is no pillar`},
		{"lhkpn_deadlines.csv", "2020,", "MMXX,", "invalid syntax"},
		{"gift_limits.csv", "1000000", "\"1000000", "gift_limits.csv"},
	} {
		tables := fstest.MapFS{}
		files, err := fs.Glob(os.DirFS(folder+"/data"), "*.csv")
		require.NoError(t, err)
		for _, name := range files {
			data, err := os.ReadFile(folder + "/data/" + name)
			require.NoError(t, err)
			if name == c.file {
				require.Contains(t, string(data), c.old)
				data = []byte(strings.Replace(string(data), c.old, c.new, 1))
			}
			tables[name] = &fstest.MapFile{Data: data}
		}
		_, err = generate(tables)
		require.ErrorContains(t, err, c.want, "%s", c.file)
		delete(tables, c.file)
		_, err = generate(tables)
		require.Error(t, err, "%s is missing", c.file)
	}
}
