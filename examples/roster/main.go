// Command roster cleans an attendance list: it tells what is wrong with it row by row,
// and writes it back in order.
//
//	go run ./examples/roster list.csv
//	go run ./examples/roster -fix clean.csv -remarks for-the-office.csv list.csv
//	go run ./examples/roster -json list.csv
//
// The list is a CSV file of any form; "-" reads it from standard input. Without one,
// the made-up list beside this file is read. Numbers are masked on the screen; the
// files written and the JSON hold them in full.
//
// Memory does not grow with the list, save for finding people who are on it twice,
// which -duplicates=false leaves out.
package main

import (
	"bytes"
	"embed"
	"io"
	"os"

	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/examples/roster/clean"
	"github.com/integritas-id/integritas/participant/roster"
)

//go:embed list.csv
var beside embed.FS

func main() { command.Main(tool) }

var tool = command.Command{
	Name: "roster",
	About: command.Text{
		ID: "Memeriksa daftar hadir atau daftar peserta baris demi baris, lalu menuliskannya kembali dengan rapi.",
		EN: "Checks a list of attendance or participants row by row, and writes it back in order.",
	},
	Args: command.Text{ID: "[daftar.csv]", EN: "[list.csv]"},
	JSON: true, Strict: true,
	Run: func(c *command.Call) error {
		return clean.Run(c, func(path string) ([]clean.List, error) { return find(c, path) })
	},
}

// find finds the list. A file is opened anew each time that it is read; what can be read
// only once, such as standard input, is kept.
func find(c *command.Call, path string) ([]clean.List, error) {
	in, err := c.OpenOr(path, beside, "list.csv", command.CSV)
	if err != nil {
		return nil, err
	}
	defer in.Close() //nolint:errcheck // it was only read
	if info, err := os.Stat(path); err == nil && info.Mode().IsRegular() {
		return []clean.List{{Name: path, Rows: func() (roster.Rows, io.Closer, error) {
			again, err := c.Open(path, command.CSV)
			if err != nil {
				return nil, nil, err
			}
			return roster.CSV(again), again, nil
		}}}, nil
	}
	text, err := io.ReadAll(in)
	if err != nil {
		return nil, err
	}
	return []clean.List{{Name: in.Name, Rows: func() (roster.Rows, io.Closer, error) {
		return roster.CSV(bytes.NewReader(text)), io.NopCloser(nil), nil
	}}}, nil
}
