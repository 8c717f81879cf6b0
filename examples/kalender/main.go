// Command kalender does what a planning office needs in December: from a folder of
// events as JSON it prints the calendar of the year by month, who and what is needed
// twice at once, which claims contradict each other, and the recap by province and
// month; and it writes the events as a calendar file to subscribe to.
//
//	go run ./examples/kalender                          # the folder beside the program
//	go run ./examples/kalender -lang en folder          # another, in English
//	go run ./examples/kalender -ics out.ics             # the calendar file too
//	go run ./examples/kalender -ics - -jsonld out.json  # alone, and as schema.org
//
// Events whose names say "rekaan", and all their people, are made up; the others are
// as the press reported them.
package main

import (
	"bytes"
	"embed"
	"time"

	"github.com/integritas-id/integritas/examples/internal/command"
)

//go:embed events
var beside embed.FS

func main() { command.Main(tool(time.Now)) }

// tool is the program; now gives the moment that the calendar file bears.
func tool(now func() time.Time) command.Command {
	return command.Command{
		Name: "kalender",
		About: command.Text{
			ID: "Menyusun kalender kegiatan setahun dari folder berisi kegiatan (JSON): tumpang tindih, klaim yang bertentangan, dan rekapitulasi.",
			EN: "Makes the calendar of a year from a folder of events (JSON): overlaps, claims that contradict each other, and a summary.",
		},
		Args: command.Text{ID: "[folder]", EN: "[folder]"}, Strict: true,
		Run: func(c *command.Call) error { return run(c, now()) },
	}
}

func run(c *command.Call, now time.Time) error {
	var ics, jsonld string
	c.File(&ics, "ics", "tulis kegiatan sebagai iCalendar ke berkas ini; - ke keluaran, menggantikan laporan", "write the events as iCalendar to this file; - to the output, instead of the report")
	c.Output(&jsonld, "jsonld", "tulis kegiatan sebagai JSON-LD schema.org ke berkas ini", "write the events as JSON-LD of schema.org to this file")
	if err := c.Parse(); err != nil {
		return err
	}
	events, err := read(c)
	if err != nil {
		return err
	}
	report := report{Call: c, tag: c.Tag, events: events}
	var calendarFile, linkedData bytes.Buffer
	if err := report.export(&calendarFile, &linkedData, now); err != nil {
		return err
	}
	if jsonld != "" {
		if err := save(c, jsonld, &linkedData); err != nil {
			return err
		}
	}
	if ics == "-" {
		_, err := calendarFile.WriteTo(c.Out)
		return err
	}
	if ics != "" {
		if err := save(c, ics, &calendarFile); err != nil {
			return err
		}
	}
	return report.write(c.Out)
}

func save(c *command.Call, name string, text *bytes.Buffer) error {
	file, err := c.Create(name)
	if err == nil {
		_, err = text.WriteTo(file)
	}
	return err
}
