// Command office turns the tables of institutions into Go: the closed sets of package
// office with what is known of each member, and the tables by which internal/offices
// takes the name of an office apart.
//
//	//go:generate go run ../internal/gen/office -src data
package main

import (
	"bytes"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/integritas-id/integritas/internal/gen/csvtable"
)

// tables are the rows that the generator works on.
type tables struct {
	kinds, heads, tasks, bodies, outside, posts, words, fused []csvtable.Row
}

func main() {
	log.SetFlags(0)
	src := flag.String("src", "data", "the directory of the tables")
	regions := flag.String("regions", "../region/data", "the directory of the names of regions")
	short := flag.String("short", "../internal/posts/data", "the directory of the short names that follow Dis- and Ka-")
	machine := flag.String("machine", "../internal/offices", "the directory of the machine")
	out := flag.String("out", ".", "the directory of the package")
	flag.Parse()

	r := &csvtable.Reader{FS: os.DirFS(*src)}
	t := &tables{
		kinds: r.MustRead("kinds.csv"), heads: r.MustRead("heads.csv"), tasks: r.MustRead("tasks.csv"),
		bodies: r.MustRead("central_bodies.csv"), outside: r.MustRead("not_offices.csv"),
		posts: r.MustRead("posts.csv"), words: r.MustRead("words.csv"),
	}
	write(filepath.Join(*out, "tables.go"), r, "office", t.sets())
	r.FS = os.DirFS(*short)
	t.fused = r.MustRead("fused.csv")
	write(filepath.Join(*machine, "tables.go"), r, "offices", t.phrases())

	r = &csvtable.Reader{FS: os.DirFS(*regions)}
	places := newPlaces(r.MustRead("provinces.csv"), r.MustRead("regencies.csv"), r.MustRead("history.csv"))
	write(filepath.Join(*machine, "tables_places.go"), r, "offices", append(places.write(), twins(r.MustRead("villages.csv"))...))
}

// write writes a file made from the tables read so far.
func write(file string, tables *csvtable.Reader, pkg string, body []byte) {
	code := append([]byte(tables.Head("office")+"package "+pkg+"\n\n"), body...)
	if err := csvtable.Write(file, code); err != nil {
		log.Fatal(err)
	}
}

// number returns the place of a code in a table, from 1 on.
func number(rows []csvtable.Row, column, code string) int {
	i := slices.IndexFunc(rows, func(r csvtable.Row) bool { return r[column] == code })
	if i < 0 {
		log.Fatalf("%s %q is in no row", column, code)
	}
	return i + 1
}

// constant makes a name of a code: SATPOLPP with the prefix Kind is KindSatpolPP.
func constant(prefix, code string) string {
	if name, ok := spelled[code]; ok {
		return prefix + name
	}
	name := prefix
	for word := range strings.SplitSeq(code, "_") {
		if slices.Contains(initials, strings.ToUpper(word)) {
			name += strings.ToUpper(word)
		} else {
			name += strings.ToUpper(word[:1]) + strings.ToLower(word[1:])
		}
	}
	return name
}

// initials are the words of codes that stay in capitals.
var initials = strings.Fields(`BIN BIG LAN BPK BPKP BPS BNN BNPB BNPP BNPT BPIP BPJPH BPOM BRIN BSN BSSN BKN BGN ANRI BMKG KPK KPU TNI MA MK KY MPR DPR DPD RI
	OJK BI LPSK PPATK LKPP OIKN BP BUMN BUMD ESDM PU PKP PMK PM ATR BPN PANRB BKKBN LH BPLH BKPM UMKM PPPA P2MI BP2MI KKP HAM PDT PDTT KUKM PUPR LHK DKPP BPJS TK
	DPRD UPTD RSUD RS KUA KPPN DWP GOW MUI FKUB PMI KONI PKK TP BPKAD BPBD BKPSDM BPSDM LPNK PD PTSP SDM SDA`)

// spelled are codes whose constants read better otherwise.
var spelled = map[string]string{
	"SATPOLPP": "SatpolPP", "STAF_AHLI": "StafAhli", "DPRD_PART": "DPRDPart", "UPT_PUSAT": "UPTPusat", "LEMBAGA_ACEH": "LembagaAceh",
	"KUMHAM": "Kumham", "BKKBN_LAMA": "BKKBNLama", "KOMNAS_HAM": "KomnasHAM", "TP_PKK": "TPPKK",
}

// sets writes the closed sets of package office and what is known of their members.
func (t *tables) sets() []byte {
	var b bytes.Buffer
	b.WriteString("import \"github.com/integritas-id/integritas/internal/enum\"\n\n")
	t.writeKinds(&b)
	t.writeBodies(&b)
	writeSet(&b, t.tasks, "Task", "code", "label_id", "label_en", "// The tasks, as their names in data/tasks.csv.")
	return b.Bytes()
}

// setNames are the names of the sets for people, in Indonesian and English.
var setNames = map[string][2]string{
	"Kind": {"jenis instansi", "kind of institution"},
	"Body": {"lembaga pusat", "central body"},
	"Task": {"urusan instansi", "task of an institution"},
}

// writeSet writes the constants and the table of a closed set.
func writeSet(b *bytes.Buffer, rows []csvtable.Row, set, code, id, en, comment string) {
	fmt.Fprintf(b, "%s\nconst (\n", comment)
	for i, r := range rows {
		typed := ""
		if i == 0 {
			typed = " " + set + " = iota + 1"
		}
		fmt.Fprintf(b, "%s%s // %s\n", constant(set, r[code]), typed, r[id])
	}
	fmt.Fprintf(b, ")\n\nvar %sSet = enum.Set[%s]{Name: %q, ID: %q, EN: %q, Rows: []enum.Row{\n",
		strings.ToLower(set), set, set, setNames[set][0], setNames[set][1])
	for _, r := range rows {
		fmt.Fprintf(b, "%s: {Code: %q, ID: %q, EN: %q", constant(set, r[code]), r[code], r[id], r[en])
		if synonyms := strings.ReplaceAll(r["short"], ";", "|"); synonyms != "" {
			fmt.Fprintf(b, ", Synonyms: %q", strings.ReplaceAll(synonyms, " (old)", ""))
		}
		b.WriteString("},\n")
	}
	b.WriteString("}}\n\n")
}

// tierNames are the constants of the tiers by the words of the table.
var tierNames = map[string]string{
	"prov": "TierProvince", "kab": "TierRegency", "kota": "TierCity", "kab_adm": "TierAdministrativeRegency", "kota_adm": "TierAdministrativeCity",
	"kec": "TierDistrict", "kel": "TierUrbanVillage", "desa": "TierVillage", "pusat": "TierCentre", "area": "TierArea", "seat": "TierSeat", "of_an_office": "TierOffice",
}

// writeKinds writes the kinds and their traits.
func (t *tables) writeKinds(b *bytes.Buffer) {
	writeSet(b, t.kinds, "Kind", "code", "label_id", "label_en", "// The kinds, as data/kinds.csv lists them.")
	b.WriteString("// traits tells of each kind what data/kinds.csv knows.\nvar traits = [...]trait{\n")
	for _, r := range t.kinds {
		var tiers []string
		for tier := range strings.FieldsSeq(r["tiers"]) {
			tiers = append(tiers, fmt.Sprintf("1<<(%s-1)", tierNames[tier]))
		}
		if tiers == nil {
			tiers = []string{"0"}
		}
		parent := "0"
		if r["parent"] != "" {
			parent = constant("Kind", r["parent"])
		}
		fmt.Fprintf(b, "%s: {Class%s, %s, apart%s, %s, %t, %t, %t},\n", constant("Kind", r["code"]), constant("", r["class"]),
			strings.Join(tiers, "|"), constant("", r["apart"]), parent, r["counts_as"] == "parent", r["completed"] == "yes", r["typed"] == "yes")
	}
	b.WriteString("}\n\n")
}

// writeBodies writes the central bodies, their years and what they became.
func (t *tables) writeBodies(b *bytes.Buffer) {
	writeSet(b, t.bodies, "Body", "id", "name", "name_en", "// The bodies, as data/central_bodies.csv lists them.")
	b.WriteString("// careers tells of each body its kind, its days and what it became.\nvar careers = [...]career{\n")
	classes := map[string]string{"kementerian": "KindKementerian", "lpnk": "KindLPNK", "lembaga": "KindLembagaNegara"}
	for _, r := range t.bodies {
		var next []string
		for id := range strings.FieldsSeq(r["successors"]) {
			number(t.bodies, "id", id)
			next = append(next, constant("Body", id))
		}
		fmt.Fprintf(b, "%s: {%s, %s, %s, [3]Body{%s}},\n", constant("Body", r["id"]), classes[r["class"]], day(r["valid_from"]), day(r["valid_to"]), strings.Join(next, ", "))
	}
	b.WriteString("}\n\n")
}

// day writes a day as a number, 20241021; 0 where it is not known.
func day(s string) string {
	if s == "" {
		return "0"
	}
	return strings.ReplaceAll(s, "-", "")
}
