package integritas_test

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestReadme runs the program in README.md in the place of examples/row, which does the
// same as a command, and holds what the page says that both print to what they print.
func TestReadme(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	require.NoError(t, err)
	program := filepath.Join(t.TempDir(), "main.go")
	require.NoError(t, os.WriteFile(program, []byte(block(t, string(readme), "go")), 0o600))
	place, err := filepath.Abs("examples/row/main.go")
	require.NoError(t, err)
	overlay, err := json.Marshal(map[string]map[string]string{"Replace": {place: program}})
	require.NoError(t, err)
	file := filepath.Join(t.TempDir(), "overlay.json")
	require.NoError(t, os.WriteFile(file, overlay, 0o600))

	for _, args := range [][]string{{"run", "-overlay", file, "./examples/row"}, {"run", "./examples/row"}} {
		output, err := exec.CommandContext(t.Context(), "go", args...).Output()
		require.NoError(t, err)
		assert.Equal(t, block(t, string(readme), "text"), string(output))
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
