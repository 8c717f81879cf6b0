// Surat writes two official documents of one event as HTML that prints on A4: the
// invitation letter (undangan.html) and the minutes (berita-acara.html).
//
//	go run ./examples/surat -dir letters
//
// All Indonesian writing is package locale's: dates, times, amounts in digits and
// words, ordinals, lists, titles, the layout of the address. The templates only
// say where things stand. Any browser prints them; without a window:
//
//	chromium --headless --no-pdf-header-footer --print-to-pdf=undangan.pdf undangan.html
//
// Day, venue, organisers, audience and speaker are those of Bimtek Keluarga
// Berintegritas in Kota Metro on 5 March 2024. Numbers of letters, clock times,
// amounts, scores and signatories are made up.
package main

import (
	"embed"
	"fmt"
	"html/template"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/locale"
)

//go:embed templates
var templates embed.FS

// documents are the files to write, each from the template of its name.
var documents = [...]string{"undangan.html", "berita-acara.html"}

func main() { command.Main(tool) }

var tool = command.Command{
	Name: "surat",
	About: command.Text{
		ID: "Menulis surat undangan (atau, dengan -paper, berita acara) sebagai HTML; dengan -dir keduanya ke dalam folder.",
		EN: "Writes the invitation (or, with -paper, the minutes) in Indonesian as HTML; with -dir both into a folder.",
	},
	Run: run,
}

func run(c *command.Call) error {
	dir, name := "", "undangan"
	c.Folder(&dir, "dir", "tulis kedua surat ke folder ini", "write both documents into this folder")
	c.String(&name, "paper", command.Text{ID: "surat", EN: "document"}, "undangan atau berita-acara", "undangan or berita-acara")
	if err := c.Parse(); err != nil {
		return err
	}
	if !slices.Contains(documents[:], name+".html") {
		return c.Usage("-paper %s: hanya ada undangan dan berita-acara", "-paper %s: there are only undangan and berita-acara", name)
	}
	if dir == "" {
		return write(c.Out, name+".html")
	}
	if err := c.MakeFolder(dir); err != nil {
		return err
	}
	for _, name := range documents {
		path := filepath.Join(dir, name)
		file, err := c.Create(path)
		if err == nil {
			err = write(file, name)
		}
		if err != nil {
			return err
		}
		fmt.Fprintln(c.Out, path)
	}
	return nil
}

// write writes one document.
func write(w io.Writer, name string) error {
	funcs := locale.FuncMap()
	funcs["inc"] = func(n int) int { return n + 1 }
	funcs["upper"] = strings.ToUpper
	t, err := template.New(name).Funcs(funcs).ParseFS(templates, "templates/*.html")
	if err != nil {
		return err
	}
	return t.ExecuteTemplate(w, name, metro)
}
