package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/examples/internal/commandtest"
)

// runIt runs the command, which must succeed.
func runIt(t *testing.T, stdin string, args ...string) string {
	t.Helper()
	return commandtest.Done(t, tool, stdin, args...)
}

func TestSample(t *testing.T) {
	fix, remarks := filepath.Join(t.TempDir(), "fix.csv"), filepath.Join(t.TempDir(), "remarks.csv")
	out := runIt(t, "", "-fix", fix, "-remarks", remarks, "list.csv")
	commandtest.Golden(t, "id.txt", out)
	for line := range strings.Lines(out) {
		assert.LessOrEqual(t, command.Columns(strings.TrimSuffix(line, "\n")), command.Width, line)
	}
	for name, path := range map[string]string{"fix.csv": fix, "remarks.csv": remarks} {
		commandtest.Golden(t, name, commandtest.Text(t, path))
	}
	commandtest.Golden(t, "en.txt", runIt(t, "", "-lang", "en"))
}

func TestJSON(t *testing.T) {
	out := runIt(t, "", "-json", "-secret", "6f1f5c9e-3a52-4b1e-9d0e-0123456789ab")
	commandtest.Golden(t, "list.json", out)
	var doc struct {
		Schema  string
		Entries []map[string]any
		Summary map[string]any
	}
	require.NoError(t, json.Unmarshal([]byte(out), &doc))
	assert.Len(t, doc.Entries, 16)
	assert.InDelta(t, 15, doc.Summary["people"], 0)
}

// TestCleanListIsClean cleans the clean list: it is the same, and the faults that are
// left are those which only the office can mend.
func TestCleanListIsClean(t *testing.T) {
	once, twice := filepath.Join(t.TempDir(), "1.csv"), filepath.Join(t.TempDir(), "2.csv")
	runIt(t, "", "-fix", once)
	runIt(t, "", "-fix", twice, once)
	assert.Equal(t, commandtest.Text(t, once), commandtest.Text(t, twice))
}

func TestStdin(t *testing.T) {
	out := runIt(t, "Nama,NIP\nBudi Santoso,197205141998031901\n", "-")
	assert.Contains(t, out, "Peserta                         1\n")
	assert.NotContains(t, out, "197205141998031901")
}

// TestLongList reads 120,000 rows and does not grow.
func TestLongList(t *testing.T) {
	path := filepath.Join(t.TempDir(), "long.csv")
	var b bytes.Buffer
	b.WriteString("Nama;NIP;Pasangan dari\n")
	for i := range 60_000 {
		fmt.Fprintf(&b, "Orang Ku%c%c%c%c;;\nPasangan %d, S.E.;;Orang Ku%c%c%c%c\n", 'a'+i%26, 'a'+i/26%26, 'a'+i/676%26, 'a'+i/17576, i,
			'a'+i%26, 'a'+i/26%26, 'a'+i/676%26, 'a'+i/17576)
	}
	require.NoError(t, os.WriteFile(path, b.Bytes(), 0o600))
	b = bytes.Buffer{}
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	out := runIt(t, "", "-duplicates=false", path)
	runtime.ReadMemStats(&after)
	assert.Contains(t, out, "Peserta                   120.000\n")
	assert.Contains(t, out, "suami atau istri         60.000\n")
	assert.Less(t, after.HeapSys-min(before.HeapSys, after.HeapSys), uint64(64<<20))
}

func TestManners(t *testing.T) {
	commandtest.Manners(t, tool, command.CSV, nil)
	dir := t.TempDir()
	list := filepath.Join(dir, "list.csv")
	require.NoError(t, os.WriteFile(list, []byte("Nama\nBudi\n"), 0o600))
	for want, args := range map[string][]string{
		"-lang ???":     {"-lang", "???", list},
		"-region":       {"-region", "x", list},
		"-secret":       {"-secret", "x", list},
		"-on":           {"-on", "5 Maret", list},
		"sedang dibaca": {"-fix", list, list},
		"dua kali":      {"-fix", filepath.Join(dir, "x"), "-remarks", filepath.Join(dir, "x"), list},
	} {
		commandtest.Refused(t, tool, 2, want, "", args...)
	}
	_, errs, code := commandtest.Run(t, tool, "", "-fix", filepath.Join(dir, "none", "x.csv"), list)
	assert.Equal(t, 1, code)
	assert.Contains(t, errs, "folder tempat")
	_, errs, code = commandtest.Run(t, tool, "12;34\n", "-")
	assert.Equal(t, 1, code)
	assert.Contains(t, errs, "tidak ada seorang pun")
	_, _, code = commandtest.Run(t, tool, "", "-strict")
	assert.Equal(t, 1, code)
	files, err := os.ReadDir(dir)
	require.NoError(t, err)
	assert.Len(t, files, 1)
	assert.Equal(t, "Nama\nBudi\n", commandtest.Text(t, list))
}

func TestLimit(t *testing.T) {
	assert.Contains(t, runIt(t, "", "-limit", "2"), "… dan 7 lagi; -limit 0 mencetak semuanya")
}

func TestMain(m *testing.M) { commandtest.Main(m, tool) }

func TestSweep(t *testing.T) {
	commandtest.Sweep(t, tool, commandtest.Sample{File: "list.csv", Args: []string{commandtest.In}})
}
