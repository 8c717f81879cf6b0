package integritas_test

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestReadme runs the program in README.md in the place of examples/row, which does the
// same as a command, and holds what the page says that both print to what they print.
func TestReadme(t *testing.T) {
	readme := readText(t, "README.md")
	program := filepath.Join(t.TempDir(), "main.go")
	require.NoError(t, os.WriteFile(program, []byte(block(t, readme, "go")), 0o600))
	place, err := filepath.Abs("examples/row/main.go")
	require.NoError(t, err)
	overlay, err := json.Marshal(map[string]map[string]string{"Replace": {place: program}})
	require.NoError(t, err)
	file := filepath.Join(t.TempDir(), "overlay.json")
	require.NoError(t, os.WriteFile(file, overlay, 0o600))

	for _, args := range [][]string{{"run", "-overlay", file, "./examples/row"}, {"run", "./examples/row"}} {
		output, err := exec.CommandContext(t.Context(), "go", args...).Output()
		require.NoError(t, err)
		assert.Equal(t, block(t, readme, "text"), string(output))
	}
}

// block returns the first fenced block of a language.
func block(t *testing.T, markdown, lang string) string {
	t.Helper()
	_, rest, found := strings.Cut(markdown, "```"+lang+"\n")
	require.True(t, found, lang)
	text, _, found := strings.Cut(rest, "```")
	require.True(t, found, lang)
	return text
}

// TestReadmeInBothLanguages holds the Indonesian page to the English one: the same program
// and output, the same packages, commands and pages, in the same order.
func TestReadmeInBothLanguages(t *testing.T) {
	en, id := readText(t, "README.md"), readText(t, "README.id.md")
	for _, lang := range []string{"go", "text"} {
		assert.Equal(t, block(t, en, lang), block(t, id, lang))
	}
	first := regexp.MustCompile(`(?m)^\| (.+?) \|`) // of each row of a table
	english := strings.NewReplacer("Paket", "Package", "Perintah", "Command")
	assert.Equal(t, cells(first, en), cells(first, english.Replace(id)), "packages and commands")
	assert.Equal(t, strings.Count(en, "\n## "), strings.Count(id, "\n## "), "sections")
}

// TestReadmePictures holds the pictures to what the program prints.
func TestReadmePictures(t *testing.T) {
	out := strings.Fields(block(t, readText(t, "README.md"), "text"))
	for _, name := range []string{"docs/row.svg", "docs/baris.svg"} {
		picture := readText(t, name)
		for _, word := range out {
			assert.Contains(t, picture, word, name)
		}
	}
}

func cells(first *regexp.Regexp, markdown string) []string {
	var all []string
	for _, m := range first.FindAllStringSubmatch(markdown, -1) {
		all = append(all, m[1])
	}
	return all
}

func readText(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	require.NoError(t, err)
	return string(text)
}
