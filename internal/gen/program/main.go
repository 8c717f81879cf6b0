// Command program writes the constants and the table of a closed set of package program
// from its table: kinds.csv, statuses.csv or modes.csv.
//
//	//go:generate go run ../internal/gen/program -src data/kinds.csv -out kind_table.go
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"

	"github.com/integritas-id/integritas/internal/gen/csvtable"
)

// usages name the constants of how far a yes goes in the table.
var usages = map[string]string{"ya": "UsageAlways", "kadang": "UsageSometimes", "piagam": "UsageCharter", "predikat": "UsagePredicate", "tidak": "UsageNever"}

// families name the constants of the families.
var families = map[string]string{
	"pelatihan": "FamilyTraining", "komunikasi": "FamilyCommunication", "pertemuan": "FamilyMeeting", "kampanye": "FamilyCampaign",
	"seremoni": "FamilyCeremony", "penilaian": "FamilyAssessment", "pelaporan": "FamilyReporting",
}

func main() {
	log.SetFlags(0)
	src := flag.String("src", "data/kinds.csv", "the table")
	out := flag.String("out", "kind_table.go", "the file to write")
	flag.Parse()
	tables := csvtable.Reader{FS: os.DirFS(filepath.Dir(*src))}
	records, err := tables.Read(filepath.Base(*src))
	if err != nil {
		log.Fatal(err)
	}
	write, ok := map[string]func(string, []csvtable.Row) ([]byte, error){"kinds.csv": kinds, "statuses.csv": statuses, "modes.csv": modes}[filepath.Base(*src)]
	if !ok {
		log.Fatalf("no set is made from %s", *src)
	}
	code, err := write(tables.Head("program"), records)
	if err != nil {
		log.Fatal(err)
	}
	if err := csvtable.Write(*out, code); err != nil {
		log.Fatal(err)
	}
}

// kinds returns the Go source of the table.
func kinds(head string, records []csvtable.Row) ([]byte, error) {
	var consts, rows, facts strings.Builder
	for i, r := range records {
		family, certificate, jp := families[r["family"]], usages[r["gives_certificate"]], usages[r["counts_jp"]]
		if family == "" || certificate == "" || jp == "" {
			return nil, fmt.Errorf("line %d: unknown word in %q", i+2, r)
		}
		enumeration := ""
		if i == 0 {
			enumeration = " Kind = iota + 1"
		}
		fmt.Fprintf(&consts, "Kind%s%s // %s: %s\n", r["const"], enumeration, r["id"], r["definition_id"])
		fmt.Fprintf(&rows, "Kind%s: {Code: %q, ID: %q, EN: %q, Synonyms: %q},\n", r["const"], r["id"], r["label_id"], r["label_en"], r["aliases"])
		fmt.Fprintf(&facts, "Kind%s: {%s, %s, %s, %t, %t, %q, %q, %q},\n", r["const"], family, certificate, jp,
			r["applies_to"] != "programme", r["applies_to"] != "event", r["schema_org_type"], r["usual_duration"], r["definition_id"])
	}
	return fmt.Appendf(nil, `%spackage program

import "github.com/integritas-id/integritas/internal/enum"

// The kinds, in the order of the table.
const (
%s)

var kindRows = []enum.Row{
%s}

var kindFacts = [...]kindFact{
%s}

// Total: %d kinds.
`, head, &consts, &rows, &facts, len(records)), nil
}
