// Command titles turns the tables of titles into the flat arrays that ParseName
// looks titles up in.
//
//	//go:generate go run ../gen/titles -src .. -out tables.go
//
// The folder is the one that holds names and lexicon: words of address stand in the lexicon.
//
// A title is found by its folded form: small letters, digits and brackets,
// without dots, spaces and hyphens. Where several titles fold alike, each key
// lists the spellings that decide.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"log"
	"os"
	"slices"
	"strings"

	"github.com/integritas-id/integritas/internal/gen/csvtable"
	"github.com/integritas-id/integritas/internal/gen/keytable"
)

// title is one row of the tables.
type title struct{ text, kind string }

// key is one folded form; several keys may have the same.
type key struct {
	fold   string
	title  int      // 1-based; 0 for the beginning of a longer key
	breaks uint32   // bit n: some spelling has a dot or a space before byte n of the folded form
	flags  []string // names of the constants in keys.go
	exact  []string // spellings that choose this key among several
}

// table is one set of keys that are looked up together.
type table struct {
	name string
	keys []key
}

func main() {
	log.SetFlags(0)
	src := flag.String("src", "..", "the directory of the packages names and lexicon")
	out := flag.String("out", "tables.go", "the file to write")
	flag.Parse()

	g := generator{tables: csvtable.Reader{FS: os.DirFS(*src)}}
	front := g.front(append(g.tables.MustRead("names/data/titles_front.csv"), address(g.tables.MustRead("lexicon/data/address.csv"))...))
	back := g.plain("back", g.tables.MustRead("names/data/titles_back.csv"))
	words := g.plain("rankWord", g.tables.MustRead("names/data/rank_words.csv"))

	if err := csvtable.Write(*out, g.write(front, back, words)); err != nil {
		log.Fatal(err)
	}
}

type generator struct {
	tables csvtable.Reader
	titles []title
}

func (g *generator) add(row map[string]string) int {
	g.titles = append(g.titles, title{row["canonical"], row["kind"]})
	return len(g.titles)
}

// spellings returns the canonical spelling and the variants of a row.
func spellings(row map[string]string) []string {
	all := []string{row["canonical"]}
	for variant := range strings.SplitSeq(row["variants"], ";") {
		if variant = strings.TrimSpace(variant); variant != "" {
			all = append(all, variant)
		}
	}
	return all
}

// address returns the words of address as titles, which are dropped from a name.
func address(rows []map[string]string) (titles []map[string]string) {
	for _, row := range rows {
		first, rest, _ := strings.Cut(row["words"], "|")
		titles = append(titles, map[string]string{"canonical": first, "variants": strings.ReplaceAll(rest, "|", ";"), "kind": "address", "strip": "yes"})
	}
	return titles
}

// fold returns the folded form of a spelling and the breaks in it.
func fold(spelling string) (string, uint32) {
	var folded []byte
	var breaks uint32
	for _, c := range []byte(strings.ToLower(spelling)) {
		switch c {
		case '.', ' ':
			if len(folded) > 0 {
				breaks |= 1 << len(folded)
			}
		case '-':
		default:
			folded = append(folded, c)
		}
	}
	if len(folded) > 31 {
		log.Fatalf("%q is too long for the bits of a key", spelling)
	}
	return string(folded), breaks &^ (1 << len(folded))
}

// spelledOut reports whether a spelling is the word that the title abbreviates.
func spelledOut(row map[string]string, spelling string) bool {
	folded, _ := fold(spelling)
	canonical, _ := fold(row["canonical"])
	return folded != canonical && slices.ContainsFunc(strings.Fields(spelling), func(word string) bool { return len(word) >= 4 && !strings.Contains(word, ".") })
}

// front makes the keys of the titles before a name. Words that belong to the
// name have a key only where they fold like a title, to keep it from matching.
func (g *generator) front(rows []map[string]string) table {
	var keys []key
	stripped := map[string]bool{} // spellings of titles
	folds := map[string]bool{}
	for _, row := range rows {
		if row["strip"] == "no" {
			continue
		}
		id := g.add(row)
		dotted := strings.Split(row["only_with_dot"], ";")
		for _, spelling := range spellings(row) {
			folded, breaks := fold(spelling)
			if row["strip"] == "abbrev" && spelledOut(row, spelling) || len(folded) == 1 && folded != "h" && folded != "r" {
				continue
			}
			var flags []string
			if slices.Contains(dotted, strings.TrimRight(spelling, ".")) {
				flags = append(flags, "keyOnlyWithDot")
			}
			stripped[spelling] = true
			folds[folded] = true
			keys = append(keys, key{fold: folded, title: id, breaks: breaks, flags: flags, exact: []string{spelling}})
		}
	}
	for _, row := range rows {
		if row["strip"] != "no" {
			continue
		}
		for _, spelling := range spellings(row) {
			folded, breaks := fold(spelling)
			if folds[folded] && !stripped[spelling] {
				keys = append(keys, key{fold: folded, breaks: breaks, flags: []string{"keyOfName"}, exact: []string{spelling}})
			}
		}
	}
	keys = merge(keys)
	return table{"front", withBeginnings(keys)}
}

// plain makes the keys of a table whose rows are all titles.
func (g *generator) plain(name string, rows []map[string]string) table {
	var keys []key
	for _, row := range rows {
		id := g.add(row)
		for _, spelling := range spellings(row) {
			folded, breaks := fold(spelling)
			var flags []string
			if row["only_dotted"] != "" {
				flags = append(flags, "keyDotted")
			}
			keys = append(keys, key{fold: folded, title: id, breaks: breaks, flags: flags, exact: []string{spelling}})
		}
	}
	return table{name, merge(keys)}
}

// merge makes one key of the spellings of a title that fold alike and sorts them.
// Words of a name come last: they win where no spelling is met exactly.
func merge(keys []key) []key {
	slices.SortStableFunc(keys, func(a, b key) int {
		if c := strings.Compare(a.fold, b.fold); c != 0 {
			return c
		}
		return strings.Compare(strings.Join(a.flags, ""), strings.Join(b.flags, ""))
	})
	var merged []key
	for _, k := range keys {
		if n := len(merged); n > 0 && merged[n-1].fold == k.fold && merged[n-1].title == k.title && slices.Equal(merged[n-1].flags, k.flags) {
			merged[n-1].breaks |= k.breaks
			if !slices.Contains(merged[n-1].exact, k.exact[0]) {
				merged[n-1].exact = append(merged[n-1].exact, k.exact[0])
			}
			continue
		}
		merged = append(merged, k)
	}
	for i := range merged { // only a choice needs spellings
		alone := (i == 0 || merged[i-1].fold != merged[i].fold) && (i+1 == len(merged) || merged[i+1].fold != merged[i].fold)
		if alone {
			merged[i].exact = nil
		}
	}
	return merged
}

// withBeginnings marks the keys that begin longer ones and adds those that are missing.
func withBeginnings(keys []key) []key {
	begins := map[string]bool{}
	for _, k := range keys {
		for n := 1; n < len(k.fold); n++ {
			if k.breaks&(1<<n) != 0 {
				begins[k.fold[:n]] = true
			}
		}
	}
	for i := range keys {
		if begins[keys[i].fold] {
			keys[i].flags = append(keys[i].flags, "keyBegins")
		}
	}
	for beginning := range begins {
		if !slices.ContainsFunc(keys, func(k key) bool { return k.fold == beginning }) {
			keys = append(keys, key{fold: beginning, flags: []string{"keyBegins"}})
		}
	}
	slices.SortStableFunc(keys, func(a, b key) int { return strings.Compare(a.fold, b.fold) })
	return keys
}

func (g *generator) write(tables ...table) []byte {
	var b bytes.Buffer
	b.WriteString(g.tables.Head("titles") + "package names\n\n")

	fmt.Fprintf(&b, "// titles holds the titles and the words of ranks; number 0 is none.\nvar titles = [...]title{{},\n")
	for _, t := range g.titles {
		kind, ok := kinds[t.kind]
		if !ok {
			log.Fatalf("%s: no constant for the kind %q", t.text, t.kind)
		}
		fmt.Fprintf(&b, "{%q, %s},\n", t.text, kind)
	}
	b.WriteString("}\n\n")

	var exacts []string // number 0 is none
	for _, t := range tables {
		longest := 0
		for _, k := range t.keys {
			longest = max(longest, len(k.fold))
		}
		fmt.Fprintf(&b, "// %sLongest is the length of the longest key of its table.\nconst %sLongest = %d\n\n", t.name, t.name, longest)
		fmt.Fprintf(&b, "var %sKeys = [...]key{\n", t.name)
		for _, k := range t.keys {
			exact := 0
			if len(k.exact) > 0 {
				exacts = append(exacts, strings.Join(k.exact, "|"))
				exact = len(exacts)
			}
			flags := "0"
			if len(k.flags) > 0 {
				flags = strings.Join(k.flags, "|")
			}
			fmt.Fprintf(&b, "{%q, %#x, %d, %s, %d},\n", k.fold, k.breaks, k.title, flags, exact)
		}
		b.WriteString("}\n\n")
		folds := make([]string, len(t.keys))
		for i, k := range t.keys {
			folds[i] = k.fold
		}
		keytable.Write(&b, t.name+"Slots", folds)
	}
	fmt.Fprintf(&b, "// exactSpellings decides between keys that fold alike; number 0 is none.\nvar exactSpellings = [...]string{\"\",\n")
	for _, e := range exacts {
		fmt.Fprintf(&b, "%q,\n", e)
	}
	b.WriteString("}\n\n")
	keys := 0
	for _, t := range tables {
		keys += len(t.keys)
	}
	fmt.Fprintf(&b, "// Total: %d titles, %d keys.\n", len(g.titles), keys)
	return b.Bytes()
}

// kinds are the constants of keys.go by the words of the tables.
var kinds = map[string]string{
	"academic": "titleAcademic", "profession": "titleProfession", "religious": "titleReligious", "nobility": "titleNobility",
	"rank": "titleRank", "rank_polri": "titleRankPolice", "rank_tni": "titleRankMilitary", "rank_status": "titleRankRetired",
	"address": "titleAddress", "status": "titleLate", "d1": "titleDiploma1", "d2": "titleDiploma2", "d3": "titleDiploma3",
	"d4": "titleDiploma4", "s1": "titleBachelor", "s2": "titleMaster", "s3": "titleDoctorate", "foreign": "titleForeign",
	"legacy": "titleLegacy", "certification": "titleCertificate", "specialist": "titleSpecialist",
	"subspecialist": "titleSubspecialist", "fellowship": "titleFellowship", "other": "titleOther",
	"force": "titleForce", "corps": "titleCorps",
}
