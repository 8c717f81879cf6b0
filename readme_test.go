package integritas_test

import (
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestReadme holds the program in README.md to examples/row, and what it says the
// program prints to what it prints.
func TestReadme(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	require.NoError(t, err)
	source, err := os.ReadFile("examples/row/main.go")
	require.NoError(t, err)
	_, code, _ := strings.Cut(string(source), "\n") // behind the comment
	assert.Equal(t, code, block(t, string(readme), "go"))

	output, err := exec.CommandContext(t.Context(), "go", "run", "./examples/row").Output()
	require.NoError(t, err)
	assert.Equal(t, string(output), block(t, string(readme), "text"))
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
