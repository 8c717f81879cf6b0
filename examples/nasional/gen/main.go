// Command gen writes the data of a made-up nation.
//
//	go run ./gen -offices 514 -people 5_000_000 -out made-up
//	go run ./gen -offices 28 -people 20_000 -faults -out made-up
package main

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/examples/nasional/madeup"
	"github.com/integritas-id/integritas/examples/nasional/nation"
)

func main() { command.Main(tool) }

var tool = command.Command{
	Name: "gen",
	About: command.Text{
		ID: "Menulis data rekaan sebuah negara ke folder kosong, untuk diolah nasional.",
		EN: "Writes the data of a made-up nation into an empty folder, for nasional to add up.",
	},
	Run: run,
}

func run(c *command.Call) error {
	config := madeup.Config{Offices: 28, People: 20_000}
	out, secret, seed := "", "", 1
	c.Int(&config.Offices, "offices", 1, "banyaknya kabupaten dan kota yang mengirim, paling banyak 514", "regencies and cities that send data, at most 514")
	c.Var(func(text string) error {
		n, err := strconv.Atoi(strings.ReplaceAll(text, "_", ""))
		if err != nil || n < 1 {
			return c.Usage("perlu bilangan bulat, seperti 5_000_000", "it takes a whole number, as in 5_000_000")
		}
		config.People = n
		return nil
	}, "people", command.Text{ID: "angka", EN: "number"}, "20_000", "banyaknya keikutsertaan, seperti 5_000_000", "participations, as in 5_000_000")
	c.Int(&seed, "seed", 0, "negara lain untuk angka lain", "another nation for another number")
	c.Bool(&config.Faults, "faults", "sisipkan kesalahan, dan cetak tempat dan aturannya", "plant faults, and print where and of which rule")
	c.Folder(&out, "out", "folder hasil, yang harus kosong", "the folder of the result, which must be empty")
	c.File(&secret, "namespace", "berkas UUID rahasia untuk id peserta; tanpa itu yang dikenal umum", "a file with the secret UUID of people's ids; a known one without it")
	if err := c.Parse(); err != nil {
		return err
	}
	if out == "" {
		return c.Usage("sebut folder hasil dengan -out", "name the folder of the result by -out")
	}
	config.Seed = uint64(seed)
	var err error
	if config.Namespace, err = nation.Secret(c, secret); err != nil {
		return err
	}
	truth, err := madeup.Write(out, config)
	if err != nil {
		return err
	}
	total := truth.Nation.Total()
	fmt.Fprint(c.Out, c.Say("%d keikutsertaan dari %d orang dalam berkas, %d rekap; seluruhnya %d terdaftar, %d hadir, %d kegiatan\n",
		"%d participations of %d people in files, %d recaps; in all %d listed, %d present, %d events\n",
		truth.Listed, truth.People, truth.Recaps, total.Persons.Listed, total.Persons.Present, total.Events))
	for _, p := range truth.Planted {
		fmt.Fprintf(c.Out, "%s:%d: %s\n", p.File, p.Line, p.Rule)
	}
	return nil
}
