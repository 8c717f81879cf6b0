package main

import (
	"bytes"
	"fmt"
	"go/ast"
	"slices"
	"strings"
)

// set is one closed set as its table is written.
type set struct {
	pkg, name, id, en string
	rows              []row
}

type row struct{ code, id, en, synonyms string }

// codes writes the page of the closed sets.
func codes(packages []*source, en bool) []byte {
	var b bytes.Buffer
	if en {
		b.WriteString("# Codes\n\nEvery closed set of the library: the code that documents and databases store, its labels in\nIndonesian and English, and the further spellings that a parser takes. Generated from the tables;\nan Indonesian twin is [kode.md](kode.md). Codes never change their meaning.\n")
	} else {
		b.WriteString("# Kode\n\nSemua himpunan tertutup pustaka ini: kode yang disimpan dalam dokumen dan basis data, labelnya\ndalam bahasa Indonesia dan Inggris, serta ejaan lain yang dikenali. Halaman ini dibuat dari\ntabelnya; kembarannya dalam bahasa Inggris adalah [codes.md](codes.md). Makna kode tidak berubah.\n")
	}
	sets := allSets(packages)
	for _, s := range sets {
		title := s.id
		if en {
			title = s.en
		}
		fmt.Fprintf(&b, "\n## %s.%s%s\n\n", s.pkg, s.name, after(": ", title))
		if en {
			b.WriteString("| Code | Indonesian | English | Also read |\n|---|---|---|---|\n")
		} else {
			b.WriteString("| Kode | Indonesia | Inggris | Dikenali juga |\n|---|---|---|---|\n")
		}
		for _, r := range s.rows {
			fmt.Fprintf(&b, "| `%s` | %s | %s | %s |\n", r.code, cell(r.id), cell(r.en), cell(strings.ReplaceAll(strings.Trim(r.synonyms, "|"), "|", ", ")))
		}
	}
	return b.Bytes()
}

func after(sign, text string) string {
	if text == "" {
		return ""
	}
	return sign + text
}

// cell escapes what would end a cell of a table.
func cell(text string) string { return strings.ReplaceAll(text, "|", "\\|") }

// allSets returns the sets in the order of their packages and names.
func allSets(packages []*source) []set {
	var all []set
	for _, src := range packages {
		for _, file := range src.files {
			ast.Inspect(file, func(n ast.Node) bool {
				if lit, ok := n.(*ast.CompositeLit); ok && isType(lit.Type, "enum", "Set") {
					if s := src.set(lit); s.name != "" {
						all = append(all, s)
					}
				}
				return true
			})
		}
	}
	slices.SortStableFunc(all, func(a, b set) int {
		if c := strings.Compare(a.pkg, b.pkg); c != 0 {
			return c
		}
		return strings.Compare(a.name, b.name)
	})
	return all
}

// set reads the literal of a set.
func (s *source) set(lit *ast.CompositeLit) set {
	f := fields(lit)
	found := set{pkg: s.dir, name: s.text(f["Name"]), id: s.text(f["ID"]), en: s.text(f["EN"])}
	rows := s.literal(f["Rows"])
	if rows == nil {
		return found
	}
	for _, el := range rows.Elts {
		if kv, ok := el.(*ast.KeyValueExpr); ok {
			el = kv.Value
		}
		lit, ok := el.(*ast.CompositeLit)
		if !ok {
			continue
		}
		f := fields(lit)
		if r := (row{s.text(f["Code"]), s.text(f["ID"]), s.text(f["EN"]), s.text(f["Synonyms"])}); r.code != "" {
			found.rows = append(found.rows, r)
		}
	}
	return found
}
