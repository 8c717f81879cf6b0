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
	"flag"
	"fmt"
	"html/template"
	"io"
	"log"
	"os"
	"path/filepath"
	"strings"

	"github.com/integritas-id/integritas/locale"
)

//go:embed templates
var templates embed.FS

// documents are the files to write, each from the template of its name.
var documents = [...]string{"undangan.html", "berita-acara.html"}

func main() {
	log.SetFlags(0)
	dir := flag.String("dir", ".", "where to write the documents")
	flag.Parse()
	if err := run(*dir); err != nil {
		log.Fatal(err)
	}
}

// run writes all documents into dir, which is made if it is not there.
func run(dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	for _, name := range documents {
		path := filepath.Join(dir, name)
		f, err := os.Create(path)
		if err != nil {
			return err
		}
		if err := write(f, name); err != nil {
			_ = f.Close()
			return fmt.Errorf("%s: %w", path, err)
		}
		if err := f.Close(); err != nil {
			return err
		}
		fmt.Println(path)
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
