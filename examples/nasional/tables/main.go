// Command tables writes what the files of offices tell as CSV for the tables of
// sql/tables.sql, for a ministry that keeps its data in PostgreSQL.
//
//	go run ./tables -in 'testdata/*' -out tables-csv
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
	out := flag.String("out", "", "the folder of the tables, which must be empty")
	secret := flag.String("namespace", "", "a file with the secret UUID from which the offices make ids of people")
	flag.Parse()
	namespace, err := nation.Secret(*secret)
	if err == nil {
		err = nation.Empty(*out, sequential.List)
	}
	if err == nil {
		err = nation.Finish(*out, func(folder string) error {
			return sequential.Tables(strings.Split(*in, ","), folder, namespace)
		})
	}
	if err != nil {
		log.Fatal(err)
	}
}
