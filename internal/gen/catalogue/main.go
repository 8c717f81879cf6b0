// Command catalogue writes the table of known programmes from
// program/catalogue/data/programmes.csv. Of a row that is not verified it takes the
// names and nothing else.
//
//	//go:generate go run ../../internal/gen/catalogue -src data/programmes.csv -kinds ../data/kinds.csv -out tables.go
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

func main() {
	log.SetFlags(0)
	src := flag.String("src", "data/programmes.csv", "the table")
	kinds := flag.String("kinds", "../data/kinds.csv", "the table of kinds")
	out := flag.String("out", "tables.go", "the file to write")
	flag.Parse()
	kindRows, _, err := read(*kinds)
	if err != nil {
		log.Fatal(err)
	}
	rows, head, err := read(*src)
	if err != nil {
		log.Fatal(err)
	}
	code, err := generate(head, rows, kindRows)
	if err != nil {
		log.Fatal(err)
	}
	if err := csvtable.Write(*out, code); err != nil {
		log.Fatal(err)
	}
}

// read returns the rows of a table, and the head of a file that is made from it.
func read(file string) (rows []csvtable.Row, head string, err error) {
	tables := csvtable.Reader{FS: os.DirFS(filepath.Dir(file))}
	rows, err = tables.Read(filepath.Base(file))
	return rows, tables.Head("catalogue"), err
}

// pillars name the constants of package pillar.
var pillars = map[string]string{"pendidikan": "pillar.Education", "pencegahan": "pillar.Prevention", "penindakan": "pillar.Enforcement"}

func generate(head string, records, kindRecords []csvtable.Row) ([]byte, error) {
	kinds := map[string]string{}
	for _, r := range kindRecords {
		kinds[r["id"]] = "program.Kind" + r["const"]
	}
	var consts, rows strings.Builder
	for i, r := range records {
		get := func(name string) string { return strings.TrimSpace(r[name]) }
		title := fmt.Sprintf("program.Title{Text: %q, Short: %q, English: %q%s}", get("name_id"), get("short_name"), get("name_en"), variants(get("aliases")))
		switch confidence := get("confidence"); confidence {
		case "A", "B":
			if pillars[get("pillar")] == "" || kinds[get("kind")] == "" {
				return nil, fmt.Errorf("line %d: unknown pillar %q or kind %q", i+2, get("pillar"), get("kind"))
			}
			fmt.Fprintf(&consts, "%s = %q // %s\n", constant(get("id")), get("id"), get("name_id"))
			fmt.Fprintf(&rows, "{ID: %q, Title: %s, Kind: %s, Pillar: %s, Confidence: pillar.Confidence%s", get("id"), title, kinds[get("kind")], pillars[get("pillar")], confidence)
			for _, f := range []struct{ field, column string }{
				{"OwnerInstitution", "owner_institution"},
				{"OwnerUnit", "owner_unit"},
				{"Audience", "audience"},
				{"SinceNote", "since_note"},
				{"Structure", "structure"},
				{"SourceURL", "source_url"},
			} {
				if v := get(f.column); v != "" {
					fmt.Fprintf(&rows, ", %s: %q", f.field, v)
				}
			}
			for _, f := range []struct{ field, column string }{{"SinceYear", "since_year"}, {"UntilYear", "until_year"}} {
				if v := get(f.column); v != "" {
					fmt.Fprintf(&rows, ", %s: %s", f.field, v)
				}
			}
			list(&rows, "Partners", get("partners"), "|")
			list(&rows, "UnitOfReach", get("unit_of_reach"), ";")
			rows.WriteString("},\n")
		case "C":
			fmt.Fprintf(&rows, "{ID: %q, Title: %s, Confidence: pillar.ConfidenceC},\n", get("id"), title)
		default:
			return nil, fmt.Errorf("line %d: unknown confidence %q", i+2, confidence)
		}
	}
	return fmt.Appendf(nil, `%spackage catalogue

import (
	"github.com/integritas-id/integritas/pillar"
	"github.com/integritas-id/integritas/program"
)

// The ids of the programmes that are known as facts.
const (
%s)

var rows = [...]program.Program{
%s}

// Total: %d programmes.
`, head, &consts, &rows, len(records)), nil
}

func variants(aliases string) string {
	if aliases == "" {
		return ""
	}
	return fmt.Sprintf(", Variants: %#v", strings.Split(aliases, "|"))
}

func list(b *strings.Builder, field, value, sep string) {
	if value == "" {
		return
	}
	items := strings.Split(value, sep)
	for i := range items {
		items[i] = strings.TrimSpace(items[i])
	}
	fmt.Fprintf(b, ", %s: %#v", field, items)
}

// constant makes DesaAntikorupsi of desa-antikorupsi.
func constant(id string) string {
	var b strings.Builder
	for word := range strings.SplitSeq(id, "-") {
		switch word {
		case "mcp", "mcsp", "spi", "kad", "wbs", "pk", "kpk", "paksi", "api", "aclc", "spak", "lhkpn", "upg", "pak", "tv", "id", "paku":
			b.WriteString(strings.ToUpper(word))
		default:
			b.WriteString(strings.ToUpper(word[:1]) + word[1:])
		}
	}
	return b.String()
}
