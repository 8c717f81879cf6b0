package main

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/examples/internal/commandtest"
)

func TestManners(t *testing.T) { commandtest.Manners(t, tool, command.Any) }

// TestNoGo says what is missing where Go is not there.
func TestNoGo(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	out, note, code := commandtest.Run(t, tool, "")
	assert.Equal(t, 1, code)
	assert.Empty(t, out)
	assert.Contains(t, note, "Go tidak dapat menyusun halaman")
}
