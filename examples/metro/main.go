// Command metro does what the organiser of one real day needs: the Bimtek Keluarga
// Berintegritas of Kota Metro on 5 March 2024. From the event and an attendance list
// as an office keeps it, it prints the invitation, the list in proper order, what is
// wrong with the list, the recap, and whether the claim of being the first city of
// the year holds against other events.
//
//	go run ./examples/metro                       # in Indonesian
//	go run ./examples/metro -lang en              # in English
//	go run ./examples/metro -roster list.csv      # another list
//	go run ./examples/metro -json | go run ./examples/metro -event -
//
// The people on the list are made up; the event and the officials named in it are as
// the press reported them.
package main

import (
	"embed"

	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/validation"
)

//go:embed event.json roster.csv instansi.csv others
var beside embed.FS

func main() { command.Main(tool) }

var tool = command.Command{
	Name: "metro",
	About: command.Text{
		ID: "Dari kegiatan (JSON) dan daftar hadirnya (CSV): undangan, daftar hadir yang urut, yang perlu diperbaiki, rekapitulasi, dan klaim.",
		EN: "From an event (JSON) and its attendance list (CSV): the invitation, the list in order, what needs mending, the summary and the claims.",
	},
	JSON: true, Strict: true, Run: run,
}

func run(c *command.Call) error {
	in := input{Call: c}
	c.File(&in.event, "event", "kegiatan sebagai JSON, - dari masukan standar; tanpa -roster tidak ada daftar yang dibaca", "JSON of the event, - for standard input; alone, it reads no list")
	c.File(&in.roster, "roster", "daftar hadir sebagai CSV, - dari masukan standar", "attendance list as CSV, - for standard input")
	if err := c.Parse(); err != nil {
		return err
	}
	if in.event == "-" && in.roster == "-" {
		return c.Usage("-event dan -roster tidak dapat sama-sama dari masukan standar", "-event and -roster cannot both be standard input")
	}
	day, err := in.read()
	if err != nil {
		return err
	}
	if day.faults.count[validation.Error] > 0 {
		c.Faulty()
	}
	if c.JSON {
		return day.event.Write(c.Out)
	}
	others, err := readOthers()
	if err != nil {
		return err
	}
	return report{Call: c, out: c.Out, tag: c.Tag}.write(day, others)
}
