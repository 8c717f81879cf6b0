// Command laporan drafts an event document from the report of a newspaper.
//
//	go run ./examples/laporan                                  # the report beside it
//	go run ./examples/laporan -terbit 2024-09-18 berita.txt
//	go run ./examples/laporan -dokumen berita.txt > kegiatan.json
//
// It prints each fact with the words that it rests on, then what nobody read, then what
// the check says. With -dokumen it prints the document alone, for a person to complete.
package main

import (
	"embed"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/program/press"
	"github.com/integritas-id/integritas/validation"
)

//go:embed berita.txt
var beside embed.FS

func main() { command.Main(laporan) }

var laporan = command.Command{
	Name: "laporan",
	About: command.Text{
		ID: "Menyusun rancangan dokumen kegiatan dari naskah berita; setiap fakta disertai kata-kata yang menjadi dasarnya.",
		EN: "Drafts an event document from the report of a newspaper; each fact comes with the words it rests on.",
	},
	Args: command.Text{ID: "[berita.txt]", EN: "[report.txt]"},
	JSON: true,
	Run:  run,
}

func run(c *command.Call) error {
	reader, document := press.Reader{}, false
	c.Var(func(text string) (err error) {
		if reader.Published, err = civil.ParseDate(text); err != nil {
			return c.Fault("tulis tanggal seperti 2024-09-18", "write a day such as 2024-09-18")
		}
		return nil
	}, "terbit", command.Text{ID: "tanggal", EN: "day"}, "", "hari terbit berita, untuk tanggal tanpa tahun", "the day of publication, for days without a year")
	c.String(&reader.Source.Outlet, "media", command.Text{ID: "nama", EN: "name"}, "nama media", "the name of the outlet")
	c.Bool(&document, "dokumen", "cetak dokumen kegiatan saja", "print the event document alone")
	if err := c.Parse(); err != nil {
		return err
	}
	name := ""
	if len(c.Args) > 0 {
		name = c.Args[0]
	}
	raw, err := c.ReadText(name, beside, "berita.txt", command.Prose)
	if err != nil {
		return err
	}
	draft, err := reader.Read(string(raw))
	if err != nil {
		return c.At(name, err)
	}
	switch {
	case document:
		return draft.Event.Write(c.Out)
	case c.JSON:
		out := json.NewEncoder(c.Out)
		out.SetIndent("", "  ")
		return out.Encode(draft)
	}
	show(c, string(raw), &draft)
	return nil
}

// show prints the draft for people.
func show(c *command.Call, text string, d *press.Draft) {
	for _, f := range d.Facts {
		mark := ""
		if f.Sure == press.Implied {
			mark = " (" + f.Sure.Label(c.Tag) + ")"
		}
		fmt.Fprint(c.Out, command.Lines(fmt.Sprintf("%s%s: %s\n", f.Path, mark, oneLine(f.Words.In(text)))))
	}
	fmt.Fprintf(c.Out, "\n%s\n", c.Say("Tidak terbaca:", "Not read:"))
	for _, p := range d.Parts {
		if p.Kind != press.PartRead {
			fmt.Fprint(c.Out, command.Lines(fmt.Sprintf("- %s: %s\n", p.Kind.Label(c.Tag), oneLine(p.Words.In(text)))))
		}
	}
	if problems := validation.Check(&d.Event); len(problems) > 0 {
		fmt.Fprintf(c.Out, "\n%s\n", c.Say("Pemeriksaan:", "Check:"))
		for _, p := range problems {
			fmt.Fprint(c.Out, command.Lines(fmt.Sprintf("- %s: %s\n", p.Path, p.Message(c.Tag))))
		}
	}
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
