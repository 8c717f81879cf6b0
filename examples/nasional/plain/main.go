// Command plain makes the recap of a nation without any engine: it runs the steps of the
// pipeline one after the other, and writes the same bytes.
//
//	go run ./plain -in 'testdata/*' -out rekap
package main

import (
	"flag"
	"log"
	"strings"

	"github.com/integritas-id/integritas/examples/nasional/nation"
	"github.com/integritas-id/integritas/examples/nasional/sequential"
)

func main() {
	log.SetFlags(0)
	in := flag.String("in", "testdata/*", "files, folders and patterns, with commas between them")
	out := flag.String("out", "", "the folder of the result, which must be empty")
	secret := flag.String("namespace", "", "a file with the secret UUID from which the offices make ids of people")
	flag.Parse()
	namespace, err := nation.Secret(*secret)
	if err != nil {
		log.Fatal(err)
	}
	if err := nation.Empty(*out, sequential.List); err != nil {
		log.Fatal(err)
	}
	if err := nation.Finish(*out, func(folder string) error {
		return sequential.Run(strings.Split(*in, ","), folder, namespace)
	}); err != nil {
		log.Fatal(err)
	}
}
