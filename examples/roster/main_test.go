package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the golden files")

// golden compares an output with a file in testdata.
func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.WriteFile(path, got, 0o600))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, string(want), string(got), "run go test -update and look at the difference")
}

func runIt(t *testing.T, stdin string, args ...string) (stdout, stderr []byte, err error) {
	t.Helper()
	var out, errs bytes.Buffer
	err = run(args, strings.NewReader(stdin), &out, &errs)
	return out.Bytes(), errs.Bytes(), err
}

func TestSample(t *testing.T) {
	fix, remarks := filepath.Join(t.TempDir(), "fix.csv"), filepath.Join(t.TempDir(), "remarks.csv")
	out, progress, err := runIt(t, "", "-fix", fix, "-remarks", remarks, "list.csv")
	require.NoError(t, err)
	assert.Empty(t, progress)
	golden(t, "id.txt", out)
	for name, path := range map[string]string{"fix.csv": fix, "remarks.csv": remarks} {
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		golden(t, name, text)
	}
	out, _, err = runIt(t, "", "-lang", "en")
	require.NoError(t, err)
	golden(t, "en.txt", out)
}

func TestJSON(t *testing.T) {
	out, _, err := runIt(t, "", "-json", "-secret", "6f1f5c9e-3a52-4b1e-9d0e-0123456789ab")
	require.NoError(t, err)
	golden(t, "list.json", out)
	var doc struct {
		Schema  string
		Entries []map[string]any
		Summary map[string]any
	}
	require.NoError(t, json.Unmarshal(out, &doc))
	assert.Len(t, doc.Entries, 16)
	assert.InDelta(t, 15, doc.Summary["people"], 0)
}

// TestCleanListIsClean cleans the clean list: it is the same, and the faults that are
// left are those which only the office can mend.
func TestCleanListIsClean(t *testing.T) {
	once, twice := filepath.Join(t.TempDir(), "1.csv"), filepath.Join(t.TempDir(), "2.csv")
	_, _, err := runIt(t, "", "-fix", once)
	require.NoError(t, err)
	_, _, err = runIt(t, "", "-fix", twice, once)
	require.NoError(t, err)
	a, err := os.ReadFile(once)
	require.NoError(t, err)
	b, err := os.ReadFile(twice)
	require.NoError(t, err)
	assert.Equal(t, string(a), string(b))
}

func TestStdin(t *testing.T) {
	out, _, err := runIt(t, "Nama,NIP\nBudi Santoso,197205141998031901\n", "-")
	require.NoError(t, err)
	assert.Contains(t, string(out), "Peserta                         1\n")
	assert.NotContains(t, string(out), "197205141998031901")
}

// TestLongList reads 120,000 rows, says how far it is, and does not grow.
func TestLongList(t *testing.T) {
	path := filepath.Join(t.TempDir(), "long.csv")
	var b bytes.Buffer
	b.WriteString("Nama;NIP;Pasangan dari\n")
	for i := range 60_000 {
		fmt.Fprintf(&b, "Orang Ke%c%c%c%c;;\nPasangan %d, S.E.;;Orang Ke%c%c%c%c\n", 'a'+i%26, 'a'+i/26%26, 'a'+i/676%26, 'a'+i/17576, i,
			'a'+i%26, 'a'+i/26%26, 'a'+i/676%26, 'a'+i/17576)
	}
	require.NoError(t, os.WriteFile(path, b.Bytes(), 0o600))
	b = bytes.Buffer{}
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	out, progress, err := runIt(t, "", "-duplicates=false", path)
	require.NoError(t, err)
	runtime.ReadMemStats(&after)
	assert.Equal(t, "50.000 baris dibaca …\n100.000 baris dibaca …\n", string(progress))
	assert.Contains(t, string(out), "Peserta                   120.000\n")
	assert.Contains(t, string(out), "suami atau istri         60.000\n")
	assert.Less(t, after.HeapSys-min(before.HeapSys, after.HeapSys), uint64(64<<20))
}

func TestErrors(t *testing.T) {
	dir := t.TempDir()
	list := filepath.Join(dir, "list.csv")
	require.NoError(t, os.WriteFile(list, []byte("Nama\nBudi\n"), 0o600))
	for name, args := range map[string][]string{
		"no such file":       {filepath.Join(dir, "none.csv")},
		"a folder":           {dir},
		"two lists":          {list, list},
		"no such language":   {"-lang", "???", list},
		"no such region":     {"-region", "x", list},
		"no secret":          {"-secret", "x", list},
		"no day":             {"-on", "5 Maret", list},
		"onto itself":        {"-fix", list, list},
		"no place for files": {"-fix", filepath.Join(dir, "none", "x.csv"), list},
	} {
		t.Run(name, func(t *testing.T) {
			_, _, err := runIt(t, "", args...)
			require.Error(t, err)
			text, err := os.ReadFile(list)
			require.NoError(t, err)
			assert.Equal(t, "Nama\nBudi\n", string(text))
		})
	}
	left, err := filepath.Glob(filepath.Join(dir, ".roster-*"))
	require.NoError(t, err)
	assert.Empty(t, left)
}

func TestLimit(t *testing.T) {
	out, _, err := runIt(t, "", "-limit", "2")
	require.NoError(t, err)
	assert.Contains(t, string(out), "… dan 7 lagi; -limit 0 mencetak semuanya")
}
