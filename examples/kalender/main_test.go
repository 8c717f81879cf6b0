package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/unicode"

	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/examples/internal/commandtest"
	"github.com/integritas-id/integritas/program"
)

// example is the program at a made-up moment.
var example = tool(func() time.Time { return time.Date(2024, 12, 20, 8, 0, 0, 0, time.UTC) })

// kalender runs the command and returns what it wrote.
func kalender(t *testing.T, args ...string) string {
	t.Helper()
	return commandtest.Done(t, example, "", args...)
}

func TestGolden(t *testing.T) {
	for name, args := range map[string][]string{"year.txt": nil, "year_en.txt": {"-lang", "en"}, "year.ics": {"-ics", "-"}} {
		got := kalender(t, args...)
		commandtest.Golden(t, name, got)
		if name != "year.ics" {
			commandtest.Spelled(t, name, got)
		}
		for line := range strings.Lines(got) {
			assert.LessOrEqual(t, command.Columns(strings.TrimSuffix(line, "\n")), command.Width, line)
		}
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
	commandtest.Manners(t, example, command.Any)
	for want, args := range map[string][]string{
		"nowhere: folder ini tidak ada": {"nowhere"},
		"jalurnya bukan folder":         {filepath.Join("main.go", "x")},
		"kosong dari berkas .json":      {dir()},
		"ini berkas":                    {"main.go"},
		`a.json: / (baris 2, kolom 3): anggota ini tidak dikenal di sini; yang terdekat: title`: {dir("a.json", "{\n  \"titel\": {}\n}")},
		`a.json: / (line 2, column 3): there is no such member here; the nearest: title`:        {"-lang", "en", dir("a.json", "{\n  \"titel\": {}\n}")},
		"b.json: berkas ini bukan JSON, melainkan berkas kalender":                              {dir("b.json", "BEGIN:VCALENDAR")},
		"c.json: berkas ini kosong": {dir("c.json", "")},
		"the event x stands in ":    {"-lang", "en", dir("a.json", `{"key":"x"}`, "b.json", `{"key":"x"}`)},
	} {
		commandtest.Refused(t, example, 1, want, "", args...)
	}
	events := dir("a.json", `{"key":"x"}`)
	commandtest.Refused(t, example, 2, "sedang dibaca", "", events, "-ics", filepath.Join(events, "a.json"))
	commandtest.Refused(t, example, 2, "dua kali", "", events, "-ics", filepath.Join(events, "b.ics"), "-out", filepath.Join(events, "b.ics"))
}

// TestEncodings reads events in the encodings of Windows, from a folder with a link.
func TestEncodings(t *testing.T) {
	for name, e := range map[string]encoding.Encoding{
		"UTF-8": unicode.UTF8BOM, "UTF-16, little-endian": unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), "UTF-16, big-endian": unicode.UTF16(unicode.BigEndian, unicode.UseBOM),
	} {
		dir := t.TempDir()
		files, err := filepath.Glob("events/*.json")
		require.NoError(t, err)
		for i, file := range files {
			text, err := e.NewEncoder().String(commandtest.Text(t, file))
			require.NoError(t, err)
			place := filepath.Join(dir, filepath.Base(file))
			if i == 0 {
				place = commandtest.File(t, "real", "")
				require.NoError(t, os.Symlink(place, filepath.Join(dir, filepath.Base(file))))
			}
			require.NoError(t, os.WriteFile(place, []byte(text), 0o600))
		}
		assert.Equal(t, kalender(t), kalender(t, dir), name)
	}
}
