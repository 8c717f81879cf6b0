package main

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/internal/gen/csvtable"
)

// place is one region that a name may mean.
type place struct {
	code string // without the dot
	kind string
	rank int // 0: the name in force, 1: an alias, 2: a former name
}

// places are the names of provinces, kabupaten and kota.
type places struct {
	byName map[string][]place
}

func newPlaces(provinces, regencies, history []csvtable.Row) *places {
	p := &places{byName: map[string][]place{}}
	kinds := map[string]string{
		"kabupaten": "atRegency", "kota": "atCity", "kabupaten_administrasi": "atRegency", "kota_administrasi": "atCity",
	}
	for _, r := range provinces {
		p.addAll(r, "atProvince")
	}
	for _, r := range regencies {
		p.addAll(r, kinds[r["kind"]])
	}
	for _, r := range history {
		kind, name, ok := strings.Cut(r["name"], " ")
		if r["level"] == "2" && r["successor_code"] != "" && ok {
			p.add(name, place{r["successor_code"], kinds[strings.ToLower(kind)], 2})
		}
	}
	return p
}

// addAll enters a region under its name and its aliases.
func (p *places) addAll(r csvtable.Row, kind string) {
	p.add(r["name"], place{r["code"], kind, 0})
	for alias := range strings.SplitSeq(r["aliases"], "|") {
		p.add(alias, place{r["code"], kind, 1})
	}
}

func (p *places) add(name string, of place) {
	of.code = strings.ReplaceAll(of.code, ".", "")
	for _, pair := range [][2]string{{"", ""}, {"Kepulauan ", "Kep. "}, {"Sumatera ", "Sumatra "}} {
		k := fold.Key(strings.Replace(name, pair[0], pair[1], 1))
		if len(k) >= 2 && !slices.ContainsFunc(p.byName[k], func(o place) bool { return o.code == of.code }) {
			p.byName[k] = append(p.byName[k], of)
		}
	}
}

// write writes the names, the surest regions of each first.
func (p *places) write() []byte {
	var b bytes.Buffer
	var names []string
	for k := range p.byName {
		names = append(names, k)
	}
	slices.Sort(names)
	b.WriteString("// places are the regions that names mean; those of one name stand together.\nvar places = [...]place{\n")
	first, n := make([]int, len(names)), 0
	for i, k := range names {
		first[i] = n
		all := p.byName[k]
		slices.SortStableFunc(all, func(x, y place) int { return x.rank - y.rank })
		for j, o := range all {
			fmt.Fprintf(&b, "{%s, %s, %d, %t},\n", o.code, o.kind, o.rank, j == len(all)-1)
			n++
		}
	}
	b.WriteString("}\n\n")
	writeKeys(&b, "place", names, func(_ string, i int) string { return fmt.Sprint(first[i]) })
	return b.Bytes()
}

// twins writes the names that several villages of one kind and regency have, by their
// hash: such a name does not tell a village.
func twins(villages []csvtable.Row) []byte {
	districts := map[string]string{}
	seen := map[uint32]bool{}
	var all []uint32
	for _, r := range villages {
		kind := "desa"
		if r["kind"] == "kelurahan" {
			kind = "kelurahan"
		}
		id := kind + strings.ReplaceAll(r["code"][:5], ".", "") + fold.Key(r["name"])
		district, ok := districts[id]
		if !ok {
			districts[id] = r["code"][:8]
		}
		if h := hash(id); ok && district != r["code"][:8] && !seen[h] {
			seen[h] = true
			all = append(all, h)
		}
	}
	slices.Sort(all)
	var b bytes.Buffer
	b.WriteString("// twinVillages are the hashes of names that several villages of a regency share, in order.\nvar twinVillages = [...]uint32{")
	for i, h := range all {
		if i%12 == 0 {
			b.WriteString("\n")
		}
		fmt.Fprintf(&b, "%#x, ", h)
	}
	b.WriteString("\n}\n")
	return b.Bytes()
}
