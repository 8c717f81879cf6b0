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
	_ "embed"
	"io"
	"os"

	"github.com/integritas-id/integritas/examples/roster/clean"
	"github.com/integritas-id/integritas/participant/roster"
)

//go:embed list.csv
var sample []byte

func main() { clean.Main("roster", run) }

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) error {
	return clean.Run(args, stdout, stderr, func(path string) ([]clean.List, error) { return open(path, stdin) })
}

// open finds the list; a file is opened anew each time that it is read.
func open(path string, stdin io.Reader) ([]clean.List, error) {
	text := sample
	switch path {
	case "":
		path = "list.csv"
	case "-":
		var err error
		if text, err = io.ReadAll(stdin); err != nil {
			return nil, err
		}
	default:
		return []clean.List{{Name: path, Rows: func() (roster.Rows, io.Closer, error) {
			file, err := os.Open(path)
			if err != nil {
				return nil, nil, err
			}
			return roster.CSV(file), file, nil
		}}}, nil
	}
	return []clean.List{{Name: path, Rows: func() (roster.Rows, io.Closer, error) {
		return roster.CSV(bytes.NewReader(text)), io.NopCloser(nil), nil
	}}}, nil
}
