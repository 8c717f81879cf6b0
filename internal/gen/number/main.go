// Command number writes the tables that the numbers of package participant need:
// the provinces and the retired regencies of a NIK, and the operators of mobile
// prefixes.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"log"
	"os"
	"slices"
	"strconv"

	"github.com/integritas-id/integritas/internal/gen/csvtable"
)

func main() {
	log.SetFlags(0)
	src := flag.String("src", "data", "the directory of the tables")
	out := flag.String("out", "number_tables.go", "the file to write")
	flag.Parse()

	tables := csvtable.Reader{FS: os.DirFS(*src)}
	provinces, retired, prefixes := tables.MustRead("nik_provinces.csv"), tables.MustRead("nik_retired_regions.csv"), tables.MustRead("phone_prefixes.csv")

	var b bytes.Buffer
	b.WriteString(tables.Head("number") + "package participant\n\n")

	var bits [2]uint64
	for _, row := range provinces {
		code := atoi(row["code"])
		bits[code>>6] |= 1 << (code & 63)
	}
	fmt.Fprintf(&b, "// nikProvinces has a bit for each province code.\nvar nikProvinces = [2]uint64{%#x, %#x}\n\n", bits[0], bits[1])

	slices.SortFunc(retired, func(a, b csvtable.Row) int { return atoi(a["old_code"]) - atoi(b["old_code"]) })
	fmt.Fprintf(&b, "// nikRetired holds the retired regency codes in order, and the code of today.\nvar nikRetired = [...][2]uint16{\n")
	for _, row := range retired {
		fmt.Fprintf(&b, "{%s, %s}, // %s\n", row["old_code"], row["code_now"], row["name"])
	}
	fmt.Fprintf(&b, "}\n\n")

	var operators [100]string
	for _, row := range prefixes {
		operators[atoi(row["prefix"])%100] = row["operator"]
	}
	fmt.Fprintf(&b, "// phoneOperators holds the operator of each mobile prefix by its last two digits: 0812 at 12.\nvar phoneOperators = [100]string{\n")
	for i, name := range operators {
		if name != "" {
			fmt.Fprintf(&b, "%d: %q,\n", i, name)
		}
	}
	fmt.Fprintf(&b, "}\n\n// Total: %d + %d + %d rows.\n", len(provinces), len(retired), len(prefixes))

	if err := csvtable.Write(*out, b.Bytes()); err != nil {
		log.Fatal(err)
	}
}

func atoi(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		log.Fatal(err)
	}
	return n
}
