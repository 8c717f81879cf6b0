// Command tables writes what the files of offices tell as CSV for the tables of
// sql/tables.sql, for a ministry that keeps its data in PostgreSQL.
//
//	go run ./tables -in 'testdata/*' -out tables-csv
package main

import (
	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/examples/nasional/nation"
	"github.com/integritas-id/integritas/examples/nasional/sequential"
)

func main() { command.Main(tool) }

var tool = command.Command{
	Name: "tables",
	About: command.Text{
		ID: "Menulis isi berkas kantor sebagai CSV untuk tabel sql/tables.sql.",
		EN: "Writes what the files of offices tell as CSV for the tables of sql/tables.sql.",
	},
	Run: run,
}

func run(c *command.Call) error {
	var f nation.Flags
	f.Declare(c, nation.Files)
	if err := c.Parse(); err != nil {
		return err
	}
	return f.Finish(c, sequential.List, sequential.Tables)
}
