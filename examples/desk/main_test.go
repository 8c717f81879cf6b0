package main

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/examples/internal/commandtest"
)

// TestManners holds the desk to what all programs promise, and its commands to lose no
// file.
func TestManners(t *testing.T) {
	t.Setenv("DATABASE_URL", "")
	commandtest.Manners(t, tool, command.Any)
	commandtest.Refused(t, tool, 2, "mungkin -listen", "", "-lisen", ":0")
	commandtest.Refused(t, tool, 2, "perlu -base", "", "-proxied")
	commandtest.Refused(t, tool, 2, "there is no command", "", "-lang", "en", "bakcup")
	commandtest.Refused(t, tool, 2, "belum diberi nama berkas", "", "backup")
	commandtest.Refused(t, tool, 2, "berlebih", "", "backup", "a", "b")
	data := filepath.Join(t.TempDir(), "data")
	there := commandtest.File(t, "there", "what was there")
	for _, word := range []string{"backup", "export", "recap"} {
		commandtest.Refused(t, tool, 1, "sudah ada", "", "-data", data, word, there)
		assert.Equal(t, "what was there", commandtest.Text(t, there))
		fresh := filepath.Join(t.TempDir(), "fresh")
		commandtest.Done(t, tool, "", "-data", data, word, fresh)
		assert.FileExists(t, fresh)
	}
	commandtest.Refused(t, tool, 1, "tidak ada", "", "-data", data, "restore", filepath.Join(data, "none"))
}
