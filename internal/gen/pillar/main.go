// Command pillar turns the tables of package pillar into Go: the constants and
// rows of its larger sets, and flat arrays of facts with their sources.
//
//	//go:generate go run ../internal/gen/pillar -src data -out tables.go
package main

import (
	"bytes"
	"flag"
	"fmt"
	"go/format"
	"io/fs"
	"log"
	"os"
	"strconv"
	"strings"

	"github.com/integritas-id/integritas/internal/gen/csvtable"
)

func main() {
	log.SetFlags(0)
	src := flag.String("src", "data", "the directory of the tables")
	out := flag.String("out", "tables.go", "the file to write")
	flag.Parse()

	code, err := generate(os.DirFS(*src))
	if err != nil {
		log.Fatal("pillar: ", err)
	}
	if err := os.WriteFile(*out, code, 0o644); err != nil {
		log.Fatal(err)
	}
}

// generator collects the constants that codes stand for while it reads.
type generator struct {
	tables    csvtable.Reader
	rows      int                          // written so far
	constants map[string]map[string]string // by set, by code
}

// generate returns the formatted Go source of all tables.
func generate(src fs.FS) ([]byte, error) {
	g := &generator{tables: csvtable.Reader{FS: src}, constants: map[string]map[string]string{}}
	for set, codes := range handwritten {
		g.constants[set] = codes
	}
	var body bytes.Buffer
	for _, s := range sets {
		if err := g.set(&body, s); err != nil {
			return nil, fmt.Errorf("%s: %w", s.file, err)
		}
	}
	for _, t := range tables {
		if err := g.table(&body, t); err != nil {
			return nil, fmt.Errorf("%s: %w", t.file, err)
		}
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, "%spackage pillar\n\nimport %q\n\n%s// Total: %d rows.\n",
		g.tables.Head("pillar"), "github.com/integritas-id/integritas/internal/enum", body.Bytes(), g.rows)
	return format.Source(b.Bytes())
}

// set writes the constants and the rows of a closed set whose members are rows
// of a table.
func (g *generator) set(b *bytes.Buffer, s set) error {
	rows, err := g.tables.Read(s.file)
	if err != nil {
		return err
	}
	codes := map[string]string{}
	fmt.Fprintf(b, "// The members, in the order of their table.\nconst (\n")
	for i, r := range rows {
		codes[r["id"]] = r["const"]
		if i == 0 {
			fmt.Fprintf(b, "%s %s = iota + 1 // %s\n", r["const"], s.typ, r[s.en])
		} else {
			fmt.Fprintf(b, "%s // %s\n", r["const"], r[s.en])
		}
	}
	g.constants[s.typ] = codes
	fmt.Fprintf(b, ")\n\nvar %s = enum.Set[%s]{Name: %q, ID: %q, EN: %q, Rows: []enum.Row{\n", s.variable, s.typ, s.typ, s.nameID, s.nameEN)
	for _, r := range rows {
		fmt.Fprintf(b, "%s: {Code: %q, ID: %q, EN: %q, Synonyms: %q},\n", r["const"], r["id"], upperFirst(r[s.id]), upperFirst(r[s.en]), r["synonyms"])
	}
	b.WriteString("}}\n\n")
	return nil
}

// upperFirst writes a label with a capital, as labels stand alone.
func upperFirst(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

// table writes one array of facts.
func (g *generator) table(b *bytes.Buffer, t table) error {
	rows, err := g.tables.Read(t.file)
	if err != nil {
		return err
	}
	fmt.Fprintf(b, "var %s = [...]%s{\n", t.variable, t.typ)
	for i, r := range rows {
		if column, want, ok := strings.Cut(t.where, "="); ok && r[column] != want {
			continue
		}
		if t.key != "" {
			constant, err := g.constant(t.key, r["id"])
			if err != nil {
				return fmt.Errorf("line %d: %w", i+2, err)
			}
			b.WriteString(constant + ": ")
		}
		b.WriteString("{")
		for _, c := range t.columns {
			text, err := g.cell(r, c)
			if err != nil {
				return fmt.Errorf("line %d: %w", i+2, err)
			}
			b.WriteString(text + ", ")
		}
		b.WriteString("},\n")
		g.rows++
	}
	b.WriteString("}\n\n")
	return nil
}

// cell writes one value as a Go constant expression. A column is "name" for
// text, or "name:kind".
func (g *generator) cell(r csvtable.Row, column string) (string, error) {
	name, kind, _ := strings.Cut(column, ":")
	value, ok := r[name]
	if !ok {
		return "", fmt.Errorf("there is no column %q", name)
	}
	switch kind {
	case "":
		return strconv.Quote(value), nil
	case "number":
		return number(value)
	case "hundredths":
		return hundredths(value)
	case "yes":
		return strconv.FormatBool(value == "ya"), nil
	case "from":
		return day(value, "0101")
	case "to":
		return day(value, "1231")
	case "source":
		return g.source(value, r["confidence"])
	case "pillars":
		return g.bits(value)
	}
	if value == "" {
		return "0", nil
	}
	return g.constant(kind, value)
}

// constant returns the name of the member of a set that a code stands for.
func (g *generator) constant(set, code string) (string, error) {
	name, ok := g.constants[set][code]
	if !ok {
		return "", fmt.Errorf("%q is no %s", code, set)
	}
	return name, nil
}

func (g *generator) source(text, confidence string) (string, error) {
	code, ok := g.constants["Confidence"][confidence]
	if !ok {
		return "", fmt.Errorf("%q is no confidence", confidence)
	}
	if text == "" {
		text = "no page was opened for it"
	}
	return fmt.Sprintf("Source{%q, %s}", text, code), nil
}

// bits writes a set of pillars, divided by "|".
func (g *generator) bits(value string) (string, error) {
	if value == "" {
		return "0", nil
	}
	var bits []string
	for code := range strings.SplitSeq(value, "|") {
		constant, ok := g.constants["Pillar"][code]
		if !ok {
			return "", fmt.Errorf("%q is no pillar", code)
		}
		bits = append(bits, "1<<("+constant+"-1)")
	}
	return strings.Join(bits, "|"), nil
}

func number(value string) (string, error) {
	if value == "" {
		return "0", nil
	}
	n, err := strconv.ParseInt(value, 10, 64)
	return strconv.FormatInt(n, 10), err
}

// hundredths writes a decimal number as a whole number of hundredths.
func hundredths(value string) (string, error) {
	whole, fraction, _ := strings.Cut(value, ".")
	if len(fraction) > 2 {
		return "", fmt.Errorf("%q has more than two decimals", value)
	}
	if value == "" {
		return "0", nil
	}
	return number(whole + fraction + "00"[len(fraction):])
}

// day writes a date as the number 20260102. A year alone stands for its first or
// its last day.
func day(value, ofYear string) (string, error) {
	if len(value) == 4 {
		value += ofYear
	}
	digits := strings.ReplaceAll(value, "-", "")
	if digits != "" && len(digits) != 8 {
		return "", fmt.Errorf("%q is no day", value)
	}
	return number(digits)
}
