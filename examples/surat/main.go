// Surat writes the official papers of one event as HTML that prints on A4: the
// invitation, the letter of assignment, the attendance list, the minutes, the record of
// the meeting, and the report.
//
//	go run ./examples/surat                        # the invitation
//	go run ./examples/surat -paper berita-acara
//	go run ./examples/surat -dir letters           # all of them, into a folder
//
// Layout and wording are package paper's. Any browser prints the papers; without a
// window:
//
//	chromium --headless --no-pdf-header-footer --print-to-pdf=undangan.pdf undangan.html
//
// Day, venue, organisers, audience and speaker are those of Bimtek Keluarga
// Berintegritas in Kota Metro on 5 March 2024. Numbers of letters, clock times,
// amounts and signatories are made up.
package main

import (
	"fmt"
	"path/filepath"
	"strings"

	"github.com/integritas-id/integritas/examples/internal/command"
)

func main() { command.Main(tool) }

var tool = command.Command{
	Name: "surat",
	About: command.Text{
		ID: "Menulis surat undangan (atau, dengan -paper, naskah lain) sebagai HTML; dengan -dir semuanya ke dalam folder.",
		EN: "Writes the invitation (or, with -paper, another paper) as HTML; with -dir all of them into a folder.",
	},
	Run: run,
}

func run(c *command.Call) error {
	dir, name := "", documents[0].name
	c.Folder(&dir, "dir", "tulis semua naskah ke folder ini", "write all papers into this folder")
	c.String(&name, "paper", command.Text{ID: "naskah", EN: "paper"}, names(), names())
	if err := c.Parse(); err != nil {
		return err
	}
	if dir != "" {
		return writeAll(c, dir)
	}
	for _, d := range documents {
		if d.name == name {
			return d.of().Write(c.Out, c.Tag)
		}
	}
	return c.Usage("-paper %s: hanya ada %s", "-paper %s: there are only %s", name, names())
}

// names lists the papers.
func names() string {
	var list []string
	for _, d := range documents {
		list = append(list, d.name)
	}
	return strings.Join(list, ", ")
}

// writeAll writes every paper into a folder and prints where.
func writeAll(c *command.Call, dir string) error {
	if c.Given("paper") {
		return c.Usage("-dir menulis semua naskah; hapus -paper", "-dir writes all papers; leave out -paper")
	}
	if err := c.MakeFolder(dir); err != nil {
		return err
	}
	for _, d := range documents {
		path := filepath.Join(dir, d.name+".html")
		file, err := c.Create(path)
		if err == nil {
			err = d.of().Write(file, c.Tag)
		}
		if err != nil {
			return err
		}
		fmt.Fprintln(c.Out, path)
	}
	return nil
}
