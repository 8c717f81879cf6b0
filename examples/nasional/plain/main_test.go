package main

import (
	"path/filepath"
	"testing"

	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/examples/internal/commandtest"
)

func TestManners(t *testing.T) {
	commandtest.Manners(t, tool, command.Any)
	commandtest.Refused(t, tool, 2, "-out", "")
	out := filepath.Join(t.TempDir(), "rekap")
	commandtest.Refused(t, tool, 1, "tidak-ada", "", "-in", "tidak-ada/*", "-out", out)
	commandtest.Refused(t, tool, 1, "sudah berisi", "", "-out", "../testdata")
	commandtest.Refused(t, tool, 1, "tidak ada", "", "-namespace", "tidak-ada", "-out", out)
	commandtest.Refused(t, tool, 1, "bukan UUID", "", "-namespace", "main.go", "-out", out)
	file := commandtest.File(t, "kantor.json", "{}")
	commandtest.Refused(t, tool, 1, "bukan folder", "", "-in", file, "-out", file)
	if commandtest.Text(t, file) != "{}" {
		t.Error("the input is lost")
	}
}
