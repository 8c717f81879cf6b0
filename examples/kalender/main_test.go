package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/program"
)

var update = flag.Bool("update", false, "write the golden files anew")

// now is a made-up moment.
var now = time.Date(2024, 12, 20, 8, 0, 0, 0, time.UTC)

// kalender runs the command and returns what it wrote.
func kalender(t *testing.T, args ...string) string {
	t.Helper()
	var stdout, stderr bytes.Buffer
	require.NoError(t, run(args, &stdout, &stderr, now))
	assert.Empty(t, stderr.String())
	return stdout.String()
}

func TestGolden(t *testing.T) {
	for name, args := range map[string][]string{"year.txt": nil, "year_en.txt": {"-lang", "en"}, "year.ics": {"-ics", "-"}} {
		got := kalender(t, args...)
		path := filepath.Join("testdata", name)
		if *update {
			require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
		}
		want, err := os.ReadFile(path)
		require.NoError(t, err)
		assert.Equal(t, string(want), got, name)
	}
}

// TestFiles writes both files beside the report.
func TestFiles(t *testing.T) {
	dir := t.TempDir()
	ics, jsonld := filepath.Join(dir, "out.ics"), filepath.Join(dir, "out.json")
	report := kalender(t, "-ics", ics, "-jsonld", jsonld)
	assert.Equal(t, kalender(t), report)
	calendar, err := os.ReadFile(ics)
	require.NoError(t, err)
	assert.Equal(t, kalender(t, "-ics", "-"), string(calendar))
	linked, err := os.ReadFile(jsonld)
	require.NoError(t, err)
	assert.Contains(t, string(linked), `"eventStatus": "https://schema.org/EventRescheduled"`)
}

// TestFolder reads the same events from a folder of the disk, other files apart.
func TestFolder(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.CopyFS(dir, os.DirFS("events")))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "catatan.txt"), []byte("x"), 0o600))
	assert.Equal(t, kalender(t), kalender(t, dir))
}

// TestEvents holds the events of the folder to the form in which they are written, and
// that none is wrong in itself.
func TestEvents(t *testing.T) {
	files, err := filepath.Glob("events/*.json")
	require.NoError(t, err)
	assert.GreaterOrEqual(t, len(files), 12)
	for _, name := range files {
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		e, err := program.Read(bytes.NewReader(text))
		require.NoError(t, err, name)
		require.NoError(t, e.Validate(), name)
		var again bytes.Buffer
		require.NoError(t, e.Write(&again))
		if *update {
			require.NoError(t, os.WriteFile(name, again.Bytes(), 0o644))
		}
		assert.Equal(t, again.String(), string(text), name)
		assert.Equal(t, e.Key+".json", filepath.Base(name))
	}
}

// TestRefused holds that a failure is one line with the place, and writes nothing.
func TestRefused(t *testing.T) {
	dir := func(files ...string) string {
		dir := t.TempDir()
		for i := 0; i < len(files); i += 2 {
			require.NoError(t, os.WriteFile(filepath.Join(dir, files[i]), []byte(files[i+1]), 0o600))
		}
		return dir
	}
	for name, tc := range map[string]struct {
		args []string
		want string
	}{
		"no such folder":   {[]string{"nowhere"}, "nowhere: no such folder"},
		"nothing in it":    {[]string{dir()}, "no .json file"},
		"unknown member":   {[]string{dir("a.json", "{\n  \"titel\": {}\n}")}, `a.json: `},
		"with its place":   {[]string{dir("a.json", "{\n  \"titel\": {}\n}")}, `a.json: / (baris 2, kolom 3): tidak ada anggota "titel"`},
		"in English":       {[]string{"-lang", "en", dir("a.json", "{\n  \"titel\": {}\n}")}, `a.json: / (line 2, column 3): there is no member "titel"`},
		"no JSON":          {[]string{dir("b.json", "BEGIN:VCALENDAR")}, "b.json"},
		"one event twice":  {[]string{dir("a.json", `{"key":"x"}`, "b.json", `{"key":"x"}`)}, "b.json: the event x stands in a.json already"},
		"another language": {[]string{"-lang", "fr"}, "-lang fr"},
		"two folders":      {[]string{"events", "events"}, "events"},
		"no such flag":     {[]string{"-pdf"}, "-pdf"},
	} {
		t.Run(name, func(t *testing.T) {
			var stdout, stderr bytes.Buffer
			err := run(tc.args, &stdout, &stderr, now)
			require.Error(t, err)
			assert.Contains(t, err.Error(), tc.want)
			assert.NotContains(t, strings.TrimSpace(err.Error()), "\n", "one line")
			assert.Empty(t, stdout.String())
		})
	}
}
