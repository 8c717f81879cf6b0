package main

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
)

// place is one region that a name may mean.
type place struct {
	code, kind string
	alias      bool
}

// writeRegions writes the names of provinces, kabupaten and kota as posts write them.
func writeRegions(provinces, regencies []map[string]string) []byte {
	places := map[string][]place{}
	begins := map[string]bool{}
	add := func(name string, p place) {
		for _, spelling := range spellingsOf(name) {
			k := fold.Key(spelling)
			if len(k) < 3 {
				continue
			}
			if !slices.ContainsFunc(places[k], func(o place) bool { return o.code == p.code }) {
				places[k] = append(places[k], p)
			}
			words := strings.FieldsFunc(spelling, func(r rune) bool { return strings.ContainsRune(" .-/&", r) })
			for n := 1; n < len(words); n++ {
				begins[fold.Key(strings.Join(words[:n], ""))] = true
			}
		}
	}
	kinds := map[string]string{
		"kabupaten": "atRegency", "kota": "atCity", "kabupaten_administrasi": "atRegency", "kota_administrasi": "atCity",
	}
	for _, alias := range []bool{false, true} {
		for _, row := range provinces {
			for _, name := range names(row, alias) {
				add(name, place{row["code"], "atProvince", alias})
			}
		}
		for _, row := range regencies {
			for _, name := range names(row, alias) {
				add(name, place{row["code"], kinds[row["kind"]], alias})
			}
		}
	}

	var b bytes.Buffer
	b.WriteString("// places holds the regions that names mean; those of one name stand together.\nvar places = [...]region{\n{},\n")
	var all []string
	for k := range places {
		all = append(all, k)
	}
	slices.Sort(all)
	var keys []key
	n := 1
	for _, k := range all {
		value := fmt.Sprint(n)
		if begins[k] {
			value += "|placeBegins"
		}
		keys = append(keys, key{k, value})
		for i, p := range places[k] {
			fmt.Fprintf(&b, "{%q, %s, %t, %t},\n", p.code, p.kind, p.alias, i == len(places[k])-1)
			n++
		}
	}
	b.WriteString("}\n\n")
	for k := range begins {
		if places[k] == nil {
			keys = append(keys, key{k, "placeBegins"})
		}
	}
	writeKeys(&b, "place", keys)
	return b.Bytes()
}

// names returns the name of a region, or its aliases.
func names(row map[string]string, alias bool) []string {
	if !alias {
		return []string{row["name"]}
	}
	if row["aliases"] == "" {
		return nil
	}
	return strings.Split(row["aliases"], "|")
}

// spellingsOf adds the short form of Kepulauan and the old one of Sumatera.
func spellingsOf(name string) []string {
	all := []string{name}
	for _, pair := range [][2]string{{"Kepulauan ", "Kep. "}, {"Sumatera ", "Sumatra "}} {
		if strings.Contains(name, pair[0]) {
			all = append(all, strings.Replace(name, pair[0], pair[1], 1))
		}
	}
	return all
}
