// Command periksa checks documents: it tells all faults of a document at once, each with
// line, column and JSON Pointer, what the nearest code is, and apart from them what a
// person should look at. It changes nothing.
//
//	go run ./examples/periksa                       # an example with faults
//	go run ./examples/periksa event.json            # one document
//	go run ./examples/periksa folder other.json     # all documents of a folder, and one
//	go run ./examples/periksa -lang en -strict x/   # in English; exit code 1 where one has faults
//
// Which document it is says its member schema: an event where there is none.
package main

import (
	"embed"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/examples/internal/command"
)

//go:embed contoh
var beside embed.FS

func main() { command.Main(tool) }

var tool = command.Command{
	Name: "periksa",
	About: command.Text{
		ID: "Memeriksa dokumen kegiatan dan rekapitulasi (JSON): semua galat sekaligus dengan tempatnya, dan peringatan tersendiri.",
		EN: "Checks documents of events and summaries (JSON): all errors at once with their place, and warnings apart.",
	},
	Args: command.Text{ID: "[berkas|folder …]", EN: "[file|folder …]"}, Many: true, JSON: true, Strict: true,
	Run: run,
}

func run(c *command.Call) error {
	var on civil.Date
	var notes bool
	c.Bool(&notes, "notes", "sampaikan juga catatan: hari libur dan semacamnya", "tell notes too: holidays and the like")
	c.Var(func(text string) (err error) {
		on, err = civil.ParseDate(text)
		return err
	}, "on", command.Text{ID: "tanggal", EN: "day"}, "", "periksa seperti pada tanggal ini (2024-03-05)", "check as on this day (2024-03-05)")
	if err := c.Parse(); err != nil {
		return err
	}
	names, err := documents(c.Args)
	if err != nil {
		return err
	}
	open := func(name string) (*command.Input, error) { return c.Open(name, command.JSON) }
	if len(c.Args) == 0 { // a document full of faults, to show what is told
		names = []string{"contoh/galat.json"}
		open = func(name string) (*command.Input, error) { return c.OpenFS(beside, name, command.JSON) }
	}
	progress := c.Progress("%s dokumen diperiksa", "%s documents checked")
	var results []result
	for _, name := range names {
		results = append(results, judge(c, name, open, on, notes))
		progress.Add()
	}
	unread := 0
	for _, r := range results {
		if r.unopened != nil {
			unread++
		}
	}
	switch {
	case len(results) == 0:
		c.Nothing("tidak ada berkas JSON di folder ini", "there is no JSON file in this folder")
		return nil
	case unread == 1 && len(results) == 1:
		return results[0].unopened
	case unread > 0:
		c.Nothing("%d dari %d berkas tidak terbaca", "%d of %d files could not be read", unread, len(results))
	}
	if slices.ContainsFunc(results, func(r result) bool { return r.errors() > 0 }) {
		c.Faulty()
	}
	if c.JSON {
		return writeJSON(c, results)
	}
	return write(c, results)
}

// documents returns the files named, and the JSON files of folders, in order.
func documents(args []string) ([]string, error) {
	var names []string
	for _, arg := range args {
		info, err := os.Stat(arg)
		if err != nil || !info.IsDir() {
			names = append(names, arg) // opening it tells what is wrong
			continue
		}
		err = filepath.WalkDir(arg, func(name string, d fs.DirEntry, err error) error {
			if err == nil && !d.IsDir() && strings.EqualFold(filepath.Ext(name), ".json") {
				names = append(names, name)
			}
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	return names, nil
}
