package main

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/token"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// rule is one rule of the library as it is written.
type rule struct {
	pkg, code, severity, id, en, source, example string
}

// severities name the constants for readers.
var severities = map[string][2]string{
	"Error":   {"galat", "error"},
	"Warning": {"peringatan", "warning"},
	"Note":    {"catatan", "note"},
}

// rules writes the page of the rules.
func rules(packages []*source, en bool) []byte {
	var b bytes.Buffer
	if en {
		b.WriteString("# Rules\n\nEvery rule of the library: its code, how severe it is, its messages in English and Indonesian, what it\nrests on and a place in a document where one of the tests meets it. An error cannot be right; a warning\nis for a person to look at; a note is worth knowing and told only where it is asked for. `…` stands for\nwhat the message tells of the case. Generated from the source; an Indonesian twin is\n[aturan.md](aturan.md).\n")
	} else {
		b.WriteString("# Aturan\n\nSemua aturan pustaka ini: kodenya, beratnya, pesannya dalam bahasa Indonesia dan Inggris, dasarnya, dan\nsebuah tempat dalam dokumen yang ditemui pengujinya. Galat tidak mungkin benar; peringatan perlu dilihat\norang; catatan patut diketahui dan hanya disampaikan jika diminta. Tanda `…` menggantikan keterangan\ntentang kasusnya. Halaman ini dibuat dari kode sumber; kembarannya dalam bahasa Inggris adalah\n[rules.md](rules.md).\n")
	}
	last := ""
	for _, r := range allRules(packages) {
		if r.pkg != last {
			last = r.pkg
			fmt.Fprintf(&b, "\n## %s\n\n", r.pkg)
			if en {
				b.WriteString("| Code | Severity | Message | In Indonesian | Rests on | For example |\n|---|---|---|---|---|---|\n")
			} else {
				b.WriteString("| Kode | Berat | Pesan | Dalam bahasa Inggris | Dasar | Misalnya |\n|---|---|---|---|---|---|\n")
			}
		}
		first, second := r.id, r.en
		severity := severities[r.severity][0]
		if en {
			first, second, severity = r.en, r.id, severities[r.severity][1]
		}
		example := ""
		if r.example != "" {
			example = "`" + r.example + "`"
		}
		fmt.Fprintf(&b, "| `%s` | %s | %s | %s | %s | %s |\n", r.code, severity, cell(plain(first)), cell(plain(second)), cell(r.source), example)
	}
	return b.Bytes()
}

// verb is an argument of a message.
var verb = regexp.MustCompile(`%(\[\d\])?[a-z]`)

// plain writes a message for a page: arguments as dots.
func plain(message string) string {
	return strings.ReplaceAll(verb.ReplaceAllString(message, "…"), "%%", "%")
}

// allRules returns the rules in the order of their packages and codes.
func allRules(packages []*source) []rule {
	examples := map[string]string{}
	for _, src := range packages {
		for _, file := range src.tests {
			addExamples(file, examples)
		}
	}
	var all []rule
	for _, src := range packages {
		for _, file := range src.files {
			ast.Inspect(file, func(n ast.Node) bool {
				lit, ok := n.(*ast.CompositeLit)
				if !ok || !isType(lit.Type, "validation", "Rule") {
					return true
				}
				f := fields(lit)
				r := rule{pkg: src.dir, code: src.text(f["Code"]), id: src.text(f["ID"]), en: src.text(f["EN"]), source: src.text(f["Source"])}
				if sel, ok := f["Severity"].(*ast.SelectorExpr); ok {
					r.severity = sel.Sel.Name
				}
				r.example = examples[r.code]
				all = append(all, r)
				return true
			})
		}
	}
	slices.SortStableFunc(all, func(a, b rule) int {
		if c := strings.Compare(a.pkg, b.pkg); c != 0 {
			return c
		}
		return strings.Compare(a.code, b.code)
	})
	return all
}

// finding is how tests write where a rule is met: "/schedule/range event.date".
var finding = regexp.MustCompile(`^(/[a-z0-9_/]*) ([a-z]+(?:-[a-z0-9]+)*\.[a-z0-9-]+)$`)

// addExamples notes the first place at which each rule is met in a test.
func addExamples(file *ast.File, examples map[string]string) {
	ast.Inspect(file, func(n ast.Node) bool {
		lit, ok := n.(*ast.BasicLit)
		if !ok || lit.Kind != token.STRING {
			return true
		}
		text, err := strconv.Unquote(lit.Value)
		if m := finding.FindStringSubmatch(text); err == nil && m != nil && examples[m[2]] == "" {
			examples[m[2]] = m[1]
		}
		return true
	})
}
