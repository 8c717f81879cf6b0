package main

import (
	"bytes"
	"fmt"
	"log"
	"maps"
	"slices"
	"sort"
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/internal/gen/keytable"
	"github.com/integritas-id/integritas/internal/slip"
)

// key is one entry of a table that is looked up by folded text.
type key struct {
	fold  string
	value string // a Go expression
}

// posts are the tables of ParsePosition.
type posts struct {
	roles   []map[string]string
	groups  *groups
	texts   []string // number 0 is none
	keys    []key
	heads   []string // Go literals; those of one key stand together
	seen    map[string]bool
	pending map[string][]string // literals by key, in the order of the tables
	order   []string

	vocabulary map[string]bool // the words of phrases
}

// text returns the number of a text.
func (p *posts) text(s string) int {
	if s == "" {
		return 0
	}
	for i, t := range p.texts {
		if t == s {
			return i
		}
	}
	p.texts = append(p.texts, s)
	return len(p.texts) - 1
}

// add enters a head under every phrase of its pattern.
func (p *posts) add(row map[string]string) {
	role := "0"
	if row["role"] != "-" {
		if !slices.ContainsFunc(p.roles, func(r map[string]string) bool { return r["code"] == row["role"] }) {
			log.Fatalf("%s: no role %q", row["phrase"], row["role"])
		}
		role = machineConstant(row["role"])
	}
	need := row["need"]
	for _, phrase := range expand(p.groups.inline(row["phrase"])) {
		k, cut := p.groups.folded(phrase)
		p.learn(phrase)
		head := row["head"]
		joined := !strings.ContainsAny(phrase, " |#{")
		if head == "=" {
			head = titleCase(phrase)
		}
		constantOf, ok := needs[need]
		if !ok {
			log.Fatalf("%s: no constant for the need %q", row["phrase"], need)
		}
		literal := fmt.Sprintf("{%s, %s, %d, %d, %d, %d, %t, false},\n", role, constantOf, cut, p.text(head), p.text(row["whole"]), p.text(row["unit"]), joined)
		if id := k + "\x00" + literal; !p.seen[id] {
			p.seen[id] = true
			if p.pending[k] == nil {
				p.order = append(p.order, k)
			}
			p.pending[k] = append(p.pending[k], literal)
		}
	}
}

// learn takes the words of a phrase into the vocabulary.
func (p *posts) learn(phrase string) {
	for word := range strings.FieldsFuncSeq(phrase, func(r rune) bool { return strings.ContainsRune(" |#", r) }) {
		if !strings.ContainsAny(word, "{}") {
			p.vocabulary[word] = true
		}
	}
}

// finish lays the heads of each key side by side. The last of them is marked.
func (p *posts) finish() {
	sort.Strings(p.order)
	p.heads = []string{"{},\n"}
	for _, k := range p.order {
		p.keys = append(p.keys, key{k, fmt.Sprint(len(p.heads))})
		literals := p.pending[k]
		last := len(literals) - 1
		literals[last] = strings.Replace(literals[last], ", false}", ", true}", 1)
		p.heads = append(p.heads, literals...)
	}
}

// capitals are the words of heads that are written in capitals.
var capitals = strings.Fields("al au bpd dpd dpr dprd dwp kpk mpr mrp paud pkk ri rt rw thl tks tni tp ptt phl gtt umkm ukm irt")

// titleCase writes the part of a phrase that is its head as a post is written.
func titleCase(phrase string) string {
	phrase, _, _ = strings.Cut(phrase, "|")
	phrase = strings.NewReplacer("{dprd}", "dprd", "{pkk}", "tp pkk", "{dwp}", "dwp", "#", "").Replace(phrase)
	words := strings.Fields(phrase)
	for i, w := range words {
		switch {
		case slices.Contains(capitals, w):
			words[i] = strings.ToUpper(w)
		case w != "dan" && w != "di":
			words[i] = strings.ToUpper(w[:1]) + w[1:]
		}
	}
	return strings.Join(words, " ")
}

// needs are the constants of needs.go by the words of the tables.
var needs = map[string]string{
	"": "0", "exact": "needExact", "title": "needTitle", "exacttitle": "needExactTitle", "jf": "needFunctional",
	"setda": "needSetda", "kejaksaan": "needKejaksaan", "tni": "needTNI", "polri": "needPolri", "pusat": "needPusat",
	"dprd": "needDPRD", "nodprd": "needNoDPRD", "daerah": "needDaerah", "wadir": "needRSUD", "kpk": "needKPK", "pkk": "needPKK",
	"company": "needCompany", "kemantren": "needKemantren", "noregion": "needNoRegion", "polresmetro": "needPolresMetro",
	"program": "needProgram", "more": "needMore", "special": "needSpecialCouncil", "pendamping": "needPartner",
}

func writePosts(roles, heads, groupRows, titles, fused, words, slips []map[string]string) []byte {
	p := &posts{roles: roles, groups: newGroups(groupRows), texts: []string{""}, seen: map[string]bool{}, pending: map[string][]string{}, vocabulary: map[string]bool{}}
	for _, row := range heads {
		p.add(row)
	}
	for _, row := range titles {
		role := "JF_LAIN"
		if row["kind"] == "pelaksana" {
			role = "PELAKSANA"
		}
		p.add(map[string]string{"phrase": strings.ReplaceAll(row["phrase"], "|", ""), "role": role, "need": "title"})
	}
	for _, row := range fused {
		p.add(map[string]string{"phrase": "(kadis/kadin)" + row["suffix"], "role": "KEPALA_DINAS", "head": "Kepala", "unit": "Dinas " + row["name"]})
		p.add(map[string]string{"phrase": "(sekdis/sekdin)" + row["suffix"], "role": "SEKRETARIS_PD", "head": "Sekretaris", "unit": "Dinas " + row["name"]})
	}
	p.finish()

	var b bytes.Buffer
	b.WriteString("// textText holds the heads in full and the units that abbreviations stand for; number 0 is none.\nconst textText = \"\"")
	keytable.WriteStrings(&b, "text", p.texts)
	b.WriteString("// heads holds what each phrase means: several meanings of one phrase stand together.\nvar heads = [...]meaning{\n")
	for _, h := range p.heads {
		b.WriteString(h)
	}
	b.WriteString("}\n\n")
	writeKeys(&b, "head", "uint16", p.keys)

	var groupKeys []key
	firsts := map[string]bool{}
	for _, name := range p.groups.names {
		for _, phrase := range p.groups.phrases[name] {
			p.learn(phrase)
			k, _ := p.groups.folded(phrase)
			if slices.ContainsFunc(groupKeys, func(o key) bool { return o.fold == k }) {
				continue // spelled apart and joined
			}
			groupKeys = append(groupKeys, key{k, fmt.Sprint(p.groups.sign(name))})
			words := strings.Fields(phrase)
			for n := range words { // Dharma Wanita is also written as one word
				firsts[fold.Key(strings.Join(words[:n+1], ""))] = true
			}
		}
	}
	writeKeys(&b, "group", "uint8", groupKeys)
	fmt.Fprintf(&b, "// signOrg stands for an association in a key.\nconst signOrg = %d\n\n", p.groups.sign("org"))

	classes := map[string][]string{}
	for _, row := range words {
		for class := range strings.FieldsSeq(row["classes"]) {
			if slices.Contains(initials, strings.ToUpper(class)) {
				class = strings.ToUpper(class)
			}
			classes[row["word"]] = append(classes[row["word"]], "word"+strings.ToUpper(class[:1])+class[1:])
		}
	}
	for first := range firsts {
		classes[first] = append(classes[first], "wordGroup")
	}
	var wordKeys []key
	for word, all := range classes {
		wordKeys = append(wordKeys, key{word, strings.Join(all, "|")})
	}
	writeKeys(&b, "word", "wordClass", wordKeys)
	writeSlips(&b, p.vocabulary, words, slips)
	return b.Bytes()
}

// writeSlips writes the words in which slips are looked for, and the right words that look
// like slips of them.
func writeSlips(b *bytes.Buffer, vocabulary map[string]bool, words, slips []map[string]string) {
	var targets []string
	right := maps.Clone(vocabulary)
	for _, row := range words {
		right[row["word"]] = true
	}
	for _, row := range slips {
		for word := range strings.SplitSeq(row["words"], "|") {
			switch row["class"] {
			case "target":
				targets = append(targets, word)
			case "slip":
				delete(right, word)
			default:
				right[word] = true
			}
		}
	}
	slices.Sort(targets)
	b.WriteString("// slipTargets are the words in which slips are looked for.\nvar slipTargets = [...]string{\n")
	for _, word := range targets {
		fmt.Fprintf(b, "%q,\n", word)
	}
	b.WriteString("}\n\n// rightWords are words that look like slips of others and are none.\nvar rightWords = [...]string{\n")
	for _, word := range slices.Sorted(maps.Keys(right)) {
		if !slices.Contains(targets, word) && slices.ContainsFunc(targets, func(target string) bool { return looksLike(word, target) }) {
			fmt.Fprintf(b, "%q,\n", word)
		}
	}
	b.WriteString("}\n\n")
}

// looksLike reports whether a word is so near to another that it could be a slip of it.
func looksLike(word, target string) bool {
	var p slip.Pattern
	return p.Set([]byte(target)) && word[0] == target[0] && p.Distance([]byte(word)) <= 2
}

// writeKeys writes a table of keys and what they mean.
func writeKeys(b *bytes.Buffer, name, valueType string, keys []key) {
	slices.SortFunc(keys, func(x, y key) int { return strings.Compare(x.fold, y.fold) })
	longest := 0
	folds := make([]string, len(keys))
	fmt.Fprintf(b, "var %sValues = [...]%s{\n", name, valueType)
	for i, k := range keys {
		if i > 0 && keys[i-1].fold == k.fold {
			log.Fatalf("%s: the key %q stands twice", name, k.fold)
		}
		longest = max(longest, len(k.fold))
		folds[i] = k.fold
		fmt.Fprintf(b, "%s, // %s\n", k.value, k.fold)
	}
	fmt.Fprintf(b, "}\n\n// %sLongest is the length of the longest key.\nconst %sLongest = %d\n\n", name, name, longest)
	keytable.WriteTable(b, name+"Keys", folds)
}
