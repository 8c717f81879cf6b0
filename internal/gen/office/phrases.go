package main

import (
	"bytes"
	"fmt"
	"log"
	"slices"
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/internal/gen/csvtable"
)

// maxTasks is the number of tasks that a set has room for.
const maxTasks = 128

// phrase is what a folded phrase may mean.
type phrase struct {
	task, word, outside, post string // Go expressions, "" for none
	heads                     []string
}

// lexicon gathers the phrases of all tables.
type lexicon struct {
	t       *tables
	phrases map[string]*phrase
	begins  map[string]bool
	types   []string // number 0 is none
	sets    []string // sets of tasks, as Go literals; number 0 is empty
	vocab   map[string]bool
	headsAt map[string]int // where the heads of a phrase stand
}

// phrases writes the tables of internal/offices.
func (t *tables) phrases() []byte {
	if len(t.tasks) > maxTasks {
		log.Fatalf("%d tasks, and room for %d", len(t.tasks), maxTasks)
	}
	l := &lexicon{t: t, phrases: map[string]*phrase{}, begins: map[string]bool{}, headsAt: map[string]int{}, vocab: map[string]bool{}}
	l.typeOf("")
	l.setOf("")
	l.addHeads()
	l.addBodies()
	l.addFused()
	for i, r := range t.tasks {
		l.each(r["spellings"], true, func(p *phrase) { p.task = fmt.Sprint(i + 1) })
	}
	for _, r := range t.words {
		l.each(r["phrases"], false, func(p *phrase) { p.word = "word" + constant("", r["class"]) })
	}
	for _, r := range t.outside {
		l.each(r["texts"], false, func(p *phrase) { p.outside = "Outside" + constant("", r["class"]) })
	}
	for _, r := range t.posts {
		kind := r["kind"]
		switch kind {
		case "-":
			kind = "postOfAny"
		case "pensiunan":
			kind = "postOfNone"
		default:
			kind = fmt.Sprint(number(t.kinds, "code", kind))
		}
		l.each(r["phrases"], false, func(p *phrase) { p.post = kind })
	}
	return l.write()
}

// each calls set for every phrase of a cell, and enters it.
func (l *lexicon) each(cell string, closed bool, set func(*phrase)) {
	for spelling := range strings.SplitSeq(cell, "|") {
		spelling = strings.TrimSpace(spelling)
		k := fold.Key(strings.ReplaceAll(spelling, "&", " dan "))
		if k == "" {
			if l.t.outside == nil || spelling == "" {
				log.Fatalf("an empty spelling in %q", cell)
			}
			continue // signs only: the machine knows them
		}
		p := l.phrases[k]
		if p == nil {
			p = &phrase{}
			l.phrases[k] = p
		}
		set(p)
		words := strings.FieldsFunc(spelling, func(r rune) bool { return strings.ContainsRune(" .-/&,", r) })
		for n := range words {
			if n > 0 {
				l.begins[fold.Key(strings.Join(words[:n], ""))] = true
			}
			if w := fold.Key(words[n]); closed && len(w) >= 5 {
				l.vocab[w] = true
			}
		}
	}
}

// typeOf returns the number of a type of names.
func (l *lexicon) typeOf(name string) int {
	i := slices.Index(l.types, name)
	if i < 0 {
		i = len(l.types)
		l.types = append(l.types, name)
	}
	return i
}

// setOf returns the number of a set of tasks, whose codes have blanks between them.
func (l *lexicon) setOf(codes string) int {
	var bits [maxTasks / 64]uint64
	for code := range strings.FieldsSeq(codes) {
		n := number(l.t.tasks, "code", code) - 1
		bits[n/64] |= 1 << (n % 64)
	}
	literal := fmt.Sprintf("{%#x, %#x}", bits[0], bits[1])
	i := slices.Index(l.sets, literal)
	if i < 0 {
		i = len(l.sets)
		l.sets = append(l.sets, literal)
	}
	return i
}

func (l *lexicon) addHeads() {
	needs := map[string]string{"yes": "0", "no": "unsure", "region": "0", "whole": "needWhole", "filler": "needOther", "name": "needName"}
	for _, r := range l.t.heads {
		need, ok := needs[r["sure"]]
		if !ok {
			log.Fatalf("%s: %q", r["phrases"], r["sure"])
		}
		body := 0
		if r["body"] != "" {
			body = number(l.t.bodies, "id", r["body"])
		}
		literal := fmt.Sprintf("%d, %d, %d, %d, %s", number(l.t.kinds, "code", r["kind"]), body, l.typeOf(r["type"]), l.setOf(r["tasks"]), need)
		l.each(r["phrases"], r["tasks"] == "", func(p *phrase) {
			if !slices.Contains(p.heads, literal) {
				p.heads = append(p.heads, literal)
			}
		})
	}
}

// addBodies enters the names of the central bodies that are not heads already.
func (l *lexicon) addBodies() {
	classes := map[string]string{"kementerian": "KEMENTERIAN", "lpnk": "LPNK", "lembaga": "LEMBAGA_NEGARA"}
	heads := map[string]bool{}
	for k := range l.phrases {
		heads[k] = true
	}
	for i, r := range l.t.bodies {
		kind := number(l.t.kinds, "code", classes[r["class"]])
		for _, name := range bodyNames(r) {
			need := "0"
			if len(fold.Key(name)) <= 4 {
				need = "needBare"
			}
			k := fold.Key(name)
			if heads[k] || l.phrases[k] != nil && r["valid_to"] != "" {
				continue // read as the office of a region, or the name of what the body became
			}
			l.each(name, strings.Contains(name, " "), func(p *phrase) {
				p.heads = append(p.heads, fmt.Sprintf("%d, %d, 0, 0, %s", kind, i+1, need))
			})
		}
	}
}

// addFused enters the short names that follow Dis and Din, which posts know behind Ka, where
// no head is spelled so.
func (l *lexicon) addFused() {
	for _, r := range l.t.fused {
		literal := fmt.Sprintf("%d, 0, 0, %d, 0", number(l.t.kinds, "code", "DINAS"), l.setOf(l.t.codes(r["name"])))
		for _, front := range []string{"dis", "din"} {
			if p := l.phrases[front+r["suffix"]]; p == nil || p.heads == nil {
				l.each(front+r["suffix"], false, func(p *phrase) { p.heads = append(p.heads, literal) })
			}
		}
	}
}

// codes returns the codes of the tasks that a name is made of: "Pendidikan dan Kebudayaan".
func (t *tables) codes(name string) string {
	var codes []string
	for _, part := range strings.FieldsFunc(strings.ReplaceAll(name, " dan ", ","), func(r rune) bool { return r == ',' }) {
		key := fold.Key(part)
		i := slices.IndexFunc(t.tasks, func(r csvtable.Row) bool {
			return slices.ContainsFunc(strings.Split(r["spellings"], "|"), func(s string) bool { return fold.Key(s) == key })
		})
		if i < 0 {
			log.Fatalf("fused.csv: %q is no task", part)
		}
		codes = append(codes, t.tasks[i]["code"])
	}
	return strings.Join(codes, " ")
}

// bodyNames returns what a central body is called, each name once.
func bodyNames(r csvtable.Row) []string {
	var all []string
	add := func(name string) {
		name = strings.TrimSpace(strings.ReplaceAll(name, ",", ""))
		for _, n := range []string{name, strings.ReplaceAll(name, " dan ", " ")} {
			if name != "" && !slices.ContainsFunc(all, func(o string) bool { return fold.Key(o) == fold.Key(n) }) {
				all = append(all, n)
			}
		}
	}
	add(strings.ReplaceAll(r["name"], "/", " "))
	for side := range strings.SplitSeq(r["name"], "/") {
		if side != "Jasa Pemerintah" && side != "Lembaga Kebijakan Pengadaan Barang" {
			add(side)
		}
	}
	for short := range strings.SplitSeq(r["short"], ";") {
		add(strings.ReplaceAll(short, "/", " "))
		for _, front := range []string{"Kemen", "Kem"} {
			if rest, ok := strings.CutPrefix(short, front); ok && r["class"] == "kementerian" && !strings.HasPrefix(short, "Kemenko") {
				add("Kementerian " + rest)
				add("Kemen " + rest)
				break
			}
		}
		if len(short) > 2 && r["class"] == "kementerian" && strings.ToUpper(short) == short {
			add("Kementerian " + short)
		}
	}
	return all
}

// write lays the phrases out: one text in which each key stands somewhere, and a table
// of slots by the hash of the key.
func (l *lexicon) write() []byte {
	var keys []string
	for k := range l.phrases {
		keys = append(keys, k)
	}
	for k := range l.begins {
		if l.phrases[k] == nil {
			keys = append(keys, k)
		}
	}
	slices.Sort(keys)

	shared := l.setOf(l.shared())
	var b bytes.Buffer
	heads, entries := []string{"{}"}, []string{"{}"}
	entryOf := map[string]int{entries[0]: 0}
	meaning := make([]int, len(keys))
	for i, k := range keys {
		literal := "{}"
		if p := l.phrases[k]; p != nil {
			literal = l.entry(p, &heads)
		}
		n, ok := entryOf[literal]
		if !ok {
			n = len(entries)
			entryOf[literal] = n
			entries = append(entries, literal)
		}
		meaning[i] = n
	}
	fmt.Fprintf(&b, "// heads are the meanings of phrases that name a kind of office; those of one phrase stand together.\nvar heads = [...]head{\n%s,\n}\n\n", strings.Join(heads, ",\n"))
	fmt.Fprintf(&b, "// entries are what phrases mean.\nvar entries = [...]entry{\n%s,\n}\n\n", strings.Join(entries, ",\n"))
	fmt.Fprintf(&b, "// types are the kinds of name that a head tells.\nvar types = [...]string{\n")
	for _, s := range l.types {
		fmt.Fprintf(&b, "%q,\n", fold.Key(s))
	}
	fmt.Fprintf(&b, "}\n\n// taskSets are the sets of tasks that heads bring.\nvar taskSets = [...]Tasks{\n%s,\n}\n\n", strings.Join(l.sets, ",\n"))
	l.writeFacts(&b)
	fmt.Fprintf(&b, "// shared are the tasks of Bagian that a Setwan and a hospital have too.\nvar shared = Tasks%s\n\n", l.sets[shared])
	writeKeys(&b, "phrase", keys, func(k string, i int) string {
		begins := 0
		if l.begins[k] {
			begins = 1 << 15
		}
		return fmt.Sprint(meaning[i] | begins)
	})
	l.writeVocabulary(&b)
	return b.Bytes()
}

// entry returns the meaning of a phrase as a Go literal.
func (l *lexicon) entry(p *phrase, heads *[]string) string {
	var fields []string
	if len(p.heads) > 0 {
		id := strings.Join(p.heads, ";")
		at, ok := l.headsAt[id]
		if !ok {
			at = len(*heads)
			l.headsAt[id] = at
			for i, h := range p.heads {
				*heads = append(*heads, fmt.Sprintf("{%s, %t}", h, i == len(p.heads)-1))
			}
		}
		fields = append(fields, fmt.Sprintf("head: %d", at))
	}
	for _, f := range []struct{ name, value string }{{"task", p.task}, {"word", p.word}, {"outside", p.outside}, {"post", p.post}} {
		if f.value != "" {
			fields = append(fields, f.name+": "+f.value)
		}
	}
	return "{" + strings.Join(fields, ", ") + "}"
}

// writeFacts writes what the machine must know of each kind and task.
func (l *lexicon) writeFacts(b *bytes.Buffer) {
	b.WriteString("// kinds tells of each kind how its name is read.\nvar kinds = [...]kindFacts{\n{},\n")
	for _, r := range l.t.kinds {
		takes := "takesNothing"
		switch apart := r["apart"]; {
		case slices.Contains([]string{"task", "part"}, apart):
			takes = "takesTasks"
		case slices.Contains([]string{"name", "alone", "number", "seat"}, apart):
			takes = "takesName"
		}
		if slices.Contains([]string{"BAPPEDA", "BKPSDM", "BPSDM", "BPKAD", "BAPENDA", "KESBANGPOL", "BPBD", "SATPOLPP"}, r["code"]) {
			takes = "takesTasks"
		}
		fmt.Fprintf(b, "{%s, %s, %s, %t, %t, %t}, // %s\n", takes, r["rank"], tiers(r["tiers"]), r["typed"] == "yes", r["breaks"] == "yes", r["counts_as"] == "parent", r["code"])
	}
	b.WriteString("}\n\n// The kinds that the grammar speaks of.\nconst (\n")
	for i, r := range l.t.kinds {
		fmt.Fprintf(b, "kind%s = %d\n", strings.ReplaceAll(r["code"], "_", ""), i+1)
	}
	b.WriteString(")\n\n// The tasks that the grammar speaks of.\nconst (\n")
	for i, r := range l.t.tasks {
		fmt.Fprintf(b, "%s = %d\n", constant("task", r["code"]), i+1)
	}
	b.WriteString(")\n\n")
}

// shared returns the tasks of Bagian that others than a Setda have, as codes.
func (l *lexicon) shared() string {
	var codes []string
	for _, r := range l.t.tasks {
		if r["bagian_of"] == "open" || r["bagian_of"] == "any" {
			codes = append(codes, r["code"])
		}
	}
	return strings.Join(codes, " ")
}

// writeVocabulary writes the words that a misspelt word of a closed list is held against.
func (l *lexicon) writeVocabulary(b *bytes.Buffer) {
	var words []string
	for w := range l.vocab {
		words = append(words, w)
	}
	slices.SortFunc(words, func(x, y string) int {
		if len(x) != len(y) {
			return len(x) - len(y)
		}
		return strings.Compare(x, y)
	})
	fmt.Fprintf(b, "// vocabulary holds the longer words of kinds and tasks, the shortest first.\nconst vocabulary = \"\" +\n%s\n\n", chunks(strings.Join(words, " ")))
}

// tiers returns the kinds of region that have offices of a kind, all where none is told.
func tiers(cell string) string {
	var all []string
	for _, tier := range [][2]string{{"prov", "atProvince"}, {"kab", "atRegency"}, {"kota", "atCity"}} {
		if slices.Contains(strings.Fields(cell), tier[0]) {
			all = append(all, tier[1])
		}
	}
	if all == nil || strings.Contains(cell, "_adm") {
		return "atAny"
	}
	return strings.Join(all, "|")
}
