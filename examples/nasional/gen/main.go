// Command gen writes the data of a made-up nation.
//
//	go run ./gen -offices 514 -people 5_000_000 -out made-up
//	go run ./gen -offices 28 -people 20_000 -faults -out made-up
package main

import (
	"flag"
	"fmt"
	"log"
	"strconv"
	"strings"

	"github.com/integritas-id/integritas/examples/nasional/madeup"
	"github.com/integritas-id/integritas/examples/nasional/nation"
)

func main() {
	log.SetFlags(0)
	c := madeup.Config{People: 20_000}
	flag.IntVar(&c.Offices, "offices", 28, "regencies and cities that send data, at most 514")
	flag.Func("people", "participations, as in 5_000_000 (default 20_000)", func(text string) (err error) {
		c.People, err = strconv.Atoi(strings.ReplaceAll(text, "_", ""))
		return err
	})
	flag.Uint64Var(&c.Seed, "seed", 1, "another nation for another number")
	flag.BoolVar(&c.Faults, "faults", false, "plant faults, and print where and of which rule")
	out := flag.String("out", "", "the folder, which must be empty")
	secret := flag.String("namespace", "", "a file with the secret UUID of people's ids; a known one without it")
	flag.Parse()
	var err error
	if c.Namespace, err = nation.Secret(*secret); err != nil {
		log.Fatal(err)
	}
	truth, err := madeup.Write(*out, c)
	if err != nil {
		log.Fatal(err)
	}
	total := truth.Nation.Total()
	fmt.Printf("%d participations of %d people in files, %d recaps; in all %d listed, %d present, %d events\n",
		truth.Listed, truth.People, truth.Recaps, total.Persons.Listed, total.Persons.Present, total.Events)
	for _, p := range truth.Planted {
		fmt.Printf("%s:%d: %s\n", p.File, p.Line, p.Rule)
	}
}
