// Command docs writes the lists of codes and of rules in docs/, in Indonesian and in
// English, from the source of the packages: every closed set with its members, every
// rule with its messages, its source and a place where a test meets it.
//
//	//go:generate go run ./internal/gen/docs -root . -out docs
package main

import (
	"flag"
	"log"
	"os"
	"path/filepath"
)

func main() {
	log.SetFlags(0)
	root := flag.String("root", ".", "the folder of the module")
	out := flag.String("out", "docs", "the folder to write to")
	flag.Parse()
	packages, err := load(*root)
	if err != nil {
		log.Fatal(err)
	}
	for _, page := range []struct {
		name  string
		write func([]*source, bool) []byte
		en    bool
	}{
		{"kode.md", codes, false},
		{"codes.md", codes, true},
		{"aturan.md", rules, false},
		{"rules.md", rules, true},
	} {
		if err := os.WriteFile(filepath.Join(*out, page.name), page.write(packages, page.en), 0o644); err != nil {
			log.Fatal(err)
		}
	}
}
