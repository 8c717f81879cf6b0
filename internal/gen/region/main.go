// Command region writes the tables of packages region, village and gazetteer from the CSV files beside it.
//
//	//go:generate go run ../internal/gen/region -src data -out .
//
// The same files give the same bytes on every machine. A file whose rows contradict
// one another is an error: codes must be unique, in force under a parent in force,
// and no region above the villages may be empty.
package main

import (
	"flag"
	"log"
	"os"
	"path/filepath"
)

// edition is the decree whose regions are in force.
const edition = "Kepmendagri 300.2.2-2430/2025"

func main() {
	log.SetFlags(0)
	src := flag.String("src", "data", "the folder of the CSV tables")
	out := flag.String("out", ".", "the folder of package region")
	older := flag.String("since", "", "a folder of older tables: list what has no row of history yet, and write nothing")
	flag.Parse()
	if *older != "" {
		if err := since(os.Stdout, *older, *src); err != nil {
			log.Fatal("region: ", err)
		}
		return
	}
	files, err := generate(*src)
	if err != nil {
		log.Fatal("region: ", err)
	}
	for name, code := range files {
		if err := os.WriteFile(filepath.Join(*out, name), code, 0o644); err != nil {
			log.Fatal(err)
		}
	}
}

// generate returns the generated files by their path below package region.
func generate(dir string) (map[string][]byte, error) {
	src := newSources(dir)
	t, err := readTree(src)
	if err != nil {
		return nil, err
	}
	tables, err := t.tables(src)
	if err != nil {
		return nil, err
	}
	gazetteer, err := t.gazetteer(src)
	if err != nil {
		return nil, err
	}
	former, err := t.former(src)
	if err != nil {
		return nil, err
	}
	villages, name, err := t.villages(src)
	if err != nil {
		return nil, err
	}
	formerVillages, err := formerVillages(src, name)
	if err != nil {
		return nil, err
	}
	return map[string][]byte{
		"tables.go": tables, "tables_history.go": former,
		"../internal/gazetteer/tables.go": gazetteer,
		"village/tables.go":               villages, "village/tables_history.go": formerVillages,
	}, nil
}
