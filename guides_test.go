package integritas_test

import (
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write what the guides show anew")

// blocks are the fenced blocks of a language, in their order.
func blocks(markdown, lang string) []string {
	var all []string
	for _, m := range regexp.MustCompile("(?ms)^```"+lang+"\n(.*?)^```$").FindAllStringSubmatch(markdown, -1) {
		all = append(all, m[1])
	}
	return all
}

// TestGuides holds the registration that the guides build to examples/pendaftaran: their
// pieces, one after the other, are that program; and their first program prints what
// stands below it.
func TestGuides(t *testing.T) {
	source, err := os.ReadFile("examples/pendaftaran/main.go")
	require.NoError(t, err)
	_, code, _ := strings.Cut(string(source), "\npackage main") // behind the comment
	page, err := os.ReadFile("examples/pendaftaran/page.html")
	require.NoError(t, err)
	for _, name := range []string{"docs/guide.md", "docs/panduan.md"} {
		t.Run(name, func(t *testing.T) {
			guide, err := os.ReadFile(name)
			require.NoError(t, err)
			pieces := blocks(string(guide), "go")
			require.Greater(t, len(pieces), 2)
			assert.Equal(t, "package main"+code, strings.Join(pieces[1:], "\n"))
			assert.Equal(t, string(page), block(t, string(guide), "html"))

			dir, err := os.MkdirTemp(".", "guide-")
			require.NoError(t, err)
			defer os.RemoveAll(dir) //nolint:errcheck // nobody reads it
			require.NoError(t, os.WriteFile(filepath.Join(dir, "main.go"), []byte(pieces[0]), 0o600))
			output, err := exec.CommandContext(t.Context(), "go", "run", "./"+dir).Output()
			require.NoError(t, err)
			assert.Equal(t, string(output), block(t, string(guide), "text"))
		})
	}
}

// TestSpreadsheetGuide runs the commands of docs/dari-spreadsheet.md over the list that it
// shows. With -update it writes what they print.
func TestSpreadsheetGuide(t *testing.T) {
	const name = "docs/dari-spreadsheet.md"
	raw, err := os.ReadFile(name)
	require.NoError(t, err)
	guide := string(raw)
	lists := blocks(guide, "csv")
	require.Len(t, lists, 2)

	dir := t.TempDir()
	list, clean := filepath.Join(dir, "daftar.csv"), filepath.Join(dir, "rapi.csv")
	require.NoError(t, os.WriteFile(list, []byte(lists[0]), 0o600))
	output, err := exec.CommandContext(t.Context(), "go", "run", "./examples/roster", list).Output()
	require.NoError(t, err)
	require.NoError(t, exec.CommandContext(t.Context(), "go", "run", "./examples/roster", "-fix", clean, list).Run())
	cleaned, err := os.ReadFile(clean)
	require.NoError(t, err)
	tidy := strings.ReplaceAll(strings.TrimPrefix(string(cleaned), "\ufeff"), "\r\n", "\n")
	if *update {
		guide = strings.Replace(guide, block(t, guide, "text"), string(output), 1)
		guide = strings.Replace(guide, lists[1], tidy, 1)
		require.NoError(t, os.WriteFile(name, []byte(guide), 0o600))
	}
	assert.Equal(t, string(output), block(t, guide, "text"))
	assert.Equal(t, tidy, blocks(guide, "csv")[1])
}
