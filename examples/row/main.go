// Command row parses one row of an attendance list, as the program in README.md does.
package main

import (
	"fmt"
	"strings"

	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/participant/roster"
)

func main() { command.Main(tool) }

var tool = command.Command{
	Name: "row",
	About: command.Text{
		ID: "Membaca satu baris daftar hadir dan mencetak nama, NIP yang disamarkan, jabatan, dan kode wilayahnya.",
		EN: "Reads one row of an attendance list and prints the name, the masked NIP, the post, and the code of its region.",
	},
	Run: run,
}

func run(c *command.Call) error {
	if err := c.Parse(); err != nil {
		return err
	}
	list := "Nama;NIP;Jabatan\ndrs H WIDODO SASMITA,mm;19680412 199003 1 901;Plt.Kadinkes Kab.Lampung Tengah"
	for entry, err := range roster.Read(roster.CSV(strings.NewReader(list))) {
		if err != nil {
			return err
		}
		p := entry.Participant
		fmt.Fprintln(c.Out, p.Name, p.NIP, p.Positions[0], p.Positions[0].Region)
	}
	return nil
}
