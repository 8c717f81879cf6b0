// Command lexicon turns the lists of words into Go: one file for each list, with the
// words folded and laid out for a search by their hash.
//
//	//go:generate go run ../gen/lexicon kin=Kin address=Address
//
// Each argument is the name of a table in data and of the type of its classes. The acronyms
// are those of the table and the short names that the tables of offices have.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"log"
	"os"
	"slices"
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/internal/gen/csvtable"
	"github.com/integritas-id/integritas/internal/gen/keytable"
)

func main() {
	log.SetFlags(0)
	flag.Parse()
	for _, arg := range flag.Args() {
		name, class, ok := strings.Cut(arg, "=")
		if !ok {
			log.Fatalf("%q is not table=Type", arg)
		}
		t := &csvtable.Reader{FS: os.DirFS("data")}
		rows := t.MustRead(name + ".csv")
		if name == "acronyms" { // the tables of offices own the names of offices
			t.FS = os.DirFS("../../office/data")
			units := units(t.MustRead("heads.csv"))
			rows = append(append(rows, units...), bodies(t.MustRead("central_bodies.csv"), units)...)
		}
		body := list(name, class, rows)
		code := append([]byte(t.Head("lexicon")+"package lexicon\n\nimport \"github.com/integritas-id/integritas/internal/keytable\"\n\n"), body...)
		if err := csvtable.Write("table_"+name+".go", code); err != nil {
			log.Fatal(err)
		}
	}
}

// list writes one table. The classes are constants of its type, "Kin" before "Wife".
func list(name, class string, rows []map[string]string) []byte {
	classes := map[string]string{}
	var words []string
	for _, row := range rows {
		for word := range strings.SplitSeq(row["words"], "|") {
			key := fold.Key(word)
			switch told := classes[key]; told {
			case "":
				classes[key] = row["class"]
				words = append(words, key)
			case row["class"]: // spelled apart and joined
			default:
				log.Fatalf("%s.csv: %q is %s and %s", name, word, told, row["class"])
			}
		}
	}
	slices.Sort(words)
	variable := camel(name)
	variable = strings.ToLower(variable[:1]) + variable[1:]
	longest := 0
	var b bytes.Buffer
	fmt.Fprintf(&b, "var %sClasses = [...]uint8{\n", variable)
	for _, word := range words {
		longest = max(longest, len(word))
		fmt.Fprintf(&b, "uint8(%s%s), // %s\n", class, camel(classes[word]), word)
	}
	fmt.Fprintf(&b, "}\n\nconst %sLongest = %d\n\n", variable, longest)
	keytable.WriteTable(&b, variable+"Words", words)
	return b.Bytes()
}

// camel writes a code as a name of Go: nip_lama is NIPLama.
func camel(code string) string {
	var b strings.Builder
	for word := range strings.SplitSeq(code, "_") {
		switch word {
		case "nip", "nik", "nrp", "nrk", "npwp":
			b.WriteString(strings.ToUpper(word))
		default:
			b.WriteString(strings.ToUpper(word[:1]) + word[1:])
		}
	}
	return b.String()
}
