// Command locale turns the tables of how Indonesian is written into Go: names of months and
// weekdays, words and units of numbers, the words of titles, and abbreviations.
//
//	//go:generate go run ../internal/gen/locale -src data -out tables.go
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
)

func main() {
	log.SetFlags(0)
	src := flag.String("src", "data", "the folder of the tables")
	out := flag.String("out", "tables.go", "the file to write")
	flag.Parse()

	t := &csvtable.Reader{FS: os.DirFS(*src)}
	var b bytes.Buffer
	writeCalendar(&b, t.MustRead("months.csv"), t.MustRead("weekdays.csv"))
	writeNumbers(&b, t.MustRead("number_words.csv"), t.MustRead("compact_units.csv"))
	writeTitles(&b, t.MustRead("acronyms.csv"), t.MustRead("particles.csv"), t.MustRead("title_phrases.csv"))
	writeAbbreviations(&b, t.MustRead("abbreviations.csv"))

	code := append([]byte(t.Head("locale")+"package locale\n\nimport \"time\"\n\n"), b.Bytes()...)
	if err := csvtable.Write(*out, code); err != nil {
		log.Fatal(err)
	}
}

// spellings returns the folded words of some cells, each once; several words of a cell are
// divided by semicolons.
func spellings(cells ...string) (words []string) {
	for _, cell := range cells {
		for word := range strings.SplitSeq(cell, ";") {
			if word = strings.ReplaceAll(strings.ToLower(strings.TrimSpace(word)), "'", ""); word != "" && !slices.Contains(words, word) {
				words = append(words, word)
			}
		}
	}
	return words
}

// column returns a column of a table.
func column(rows []csvtable.Row, name string) (cells []string) {
	for _, row := range rows {
		cells = append(cells, row[name])
	}
	return cells
}

// literal writes a list of strings as Go.
func literal(list []string) string {
	var b strings.Builder
	for _, s := range list {
		fmt.Fprintf(&b, "%q, ", s)
	}
	return "{" + strings.TrimSuffix(b.String(), ", ") + "}"
}

// writeAbbreviations writes the abbreviations with the folded keys of their spellings.
func writeAbbreviations(b *bytes.Buffer, rows []csvtable.Row) {
	b.WriteString("// abbreviations are the rows of data/abbreviations.csv, with the folded keys of the\n// spellings that are read.\nvar abbreviations = [...]abbreviation{\n")
	for _, row := range rows {
		var keys []string
		for spelling := range strings.SplitSeq(row["abbr"]+";"+row["wrong_or_variant"], ";") {
			if key := fold.Key(spelling); key != "" && !slices.Contains(keys, key) {
				keys = append(keys, key)
			}
		}
		fmt.Fprintf(b, "{%q, %q, %q, %t},\n", row["abbr"], row["expansion"], strings.Join(keys, " "), row["confidence"] == "C")
	}
	b.WriteString("}\n")
}
