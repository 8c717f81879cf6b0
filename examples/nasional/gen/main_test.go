package main

import (
	"testing"

	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/examples/internal/commandtest"
)

func TestManners(t *testing.T) {
	commandtest.Manners(t, tool, command.Any)
	commandtest.Refused(t, tool, 2, "-out", "")
	commandtest.Refused(t, tool, 2, "bilangan bulat", "", "-people", "banyak")
}
