// Command rank turns the table of ranks into Go: for package participant the closed set,
// for internal/ranks the names that it reads.
//
//	//go:generate go run ../internal/gen/rank -out tables_ranks.go
//	//go:generate go run ../gen/rank -src ../../participant/data -names -out tables.go
package main

import (
	"bytes"
	"cmp"
	"flag"
	"fmt"
	"log"
	"maps"
	"os"
	"slices"
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/internal/gen/csvtable"
)

func main() {
	log.SetFlags(0)
	src := flag.String("src", "data", "the folder of the table")
	names := flag.Bool("names", false, "write the names that are read, not the set")
	out := flag.String("out", "", "the file to write")
	flag.Parse()

	t := &csvtable.Reader{FS: os.DirFS(*src)}
	rows := t.MustRead("ranks.csv")
	body := writeSet(rows)
	if *names {
		body = writeNames(rows)
	}
	if err := csvtable.Write(*out, append([]byte(t.Head("rank")), body...)); err != nil {
		log.Fatal(err)
	}
}

// writeSet writes the constants and the rows of the set, in the order of the table.
func writeSet(rows []csvtable.Row) []byte {
	var consts, set bytes.Buffer
	for i, row := range rows {
		constant, code, id, en := describe(row)
		fmt.Fprintf(&consts, "%s", constant)
		if i == 0 {
			consts.WriteString(" Rank = iota + 1")
		}
		fmt.Fprintf(&consts, " // %s\n", strings.TrimSpace(code+" "+row["pangkat"]))
		fmt.Fprintf(&set, "%s: {Code: %q, ID: %q, EN: %q},\n", constant, code, id, en)
	}
	var b bytes.Buffer
	b.WriteString("package participant\n\nimport \"github.com/integritas-id/integritas/internal/enum\"\n\n")
	fmt.Fprintf(&b, "// The ranks of a PNS and the grades of a PPPK.\nconst (\n%s)\n\n", consts.Bytes())
	fmt.Fprintf(&b, "// numberOfPNS is how many of the ranks belong to PNS; they stand first.\nconst numberOfPNS = %d\n\n", numberOfPNS(rows))
	fmt.Fprintf(&b, "var rankSet = enum.Set[Rank]{Name: \"Rank\", ID: \"pangkat atau golongan\", EN: \"rank\", Rows: []enum.Row{\n%s}}\n", set.Bytes())
	return b.Bytes()
}

// describe returns the constant of a row, its code and its labels. The name of a rank is
// Indonesian in both languages; a grade of a PPPK has no name.
func describe(row csvtable.Row) (constant, code, id, en string) {
	if row["asn_type"] == "PPPK" {
		return "RankPPPK" + row["order"], "PPPK-" + row["golongan"], "Golongan " + row["golongan"] + " PPPK", "PPPK grade " + row["golongan"]
	}
	class, room, _ := strings.Cut(row["golongan"], "/")
	return "Rank" + class + strings.ToUpper(room), row["golongan"], row["pangkat"], row["pangkat"]
}

func numberOfPNS(rows []csvtable.Row) int {
	return slices.IndexFunc(rows, func(row csvtable.Row) bool { return row["asn_type"] != "PNS" })
}

// writeNames writes the names without Tingkat I, folded, the longer of two that begin alike
// first.
func writeNames(rows []csvtable.Row) []byte {
	const first = " Tingkat I"
	type name struct {
		word  string
		rank  int
		first bool
	}
	var names []name
	pns := numberOfPNS(rows)
	for i, row := range rows[:pns] {
		if !strings.HasSuffix(row["pangkat"], first) {
			names = append(names, name{fold.Key(row["pangkat"]), i + 1, rows[i+1]["pangkat"] == row["pangkat"]+first})
		}
	}
	slices.SortStableFunc(names, func(a, b name) int { return len(b.word) - len(a.word) })
	var b bytes.Buffer
	fmt.Fprintf(&b, "package ranks\n\n// pns is how many of the ranks are those of a PNS.\nconst pns = %d\n\n", pns)
	b.WriteString("// names are the names without Tingkat I, folded, the longer of two that begin alike first;\n// first says whether Tingkat I may follow, which is the next rank.\nvar names = [...]name{\n")
	for _, n := range names {
		fmt.Fprintf(&b, "{%q, %d, %t},\n", n.word, n.rank, n.first)
	}
	b.WriteString("}\n\n")
	b.Write(writeAttorneys(rows))
	return b.Bytes()
}

// writeAttorneys writes the names that the ranks have in the public prosecution, likewise.
func writeAttorneys(rows []csvtable.Row) []byte {
	words := map[string]int{}
	for i, row := range rows {
		for word := range strings.SplitSeq(row["pangkat_kejaksaan"], ";") {
			if word = fold.Key(word); word != "" {
				words[word] = i + 1
			}
		}
	}
	var b bytes.Buffer
	b.WriteString("// attorneys are the names that they have in the public prosecution, folded, likewise.\nvar attorneys = [...]name{\n")
	sorted := slices.SortedFunc(maps.Keys(words), func(a, b string) int { return cmp.Or(len(b)-len(a), strings.Compare(a, b)) })
	for _, word := range sorted {
		fmt.Fprintf(&b, "{%q, %d, false},\n", word, words[word])
	}
	b.WriteString("}\n")
	return b.Bytes()
}
