// Command plain makes the recap of a nation without any engine: it runs the steps of the
// pipeline one after the other, and writes the same bytes.
//
//	go run ./plain -in 'testdata/*' -out rekap
package main

import (
	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/examples/nasional/nation"
	"github.com/integritas-id/integritas/examples/nasional/sequential"
)

func main() { command.Main(tool) }

var tool = command.Command{
	Name: "plain",
	About: command.Text{
		ID: "Membuat rekap nasional dari berkas kantor, langkah demi langkah, tanpa mesin pengolah.",
		EN: "Makes the recap of a nation from the files of offices, step by step, without any engine.",
	},
	Run: run,
}

func run(c *command.Call) error {
	var f nation.Flags
	f.Declare(c, nation.Files)
	if err := c.Parse(); err != nil {
		return err
	}
	return f.Finish(c, sequential.List, sequential.Run)
}
