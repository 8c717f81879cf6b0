package main

import (
	"io"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/integritas-id/integritas/participant/roster"
)

// lists are whole files by what is wrong with them; each takes a unit of text that fills
// the cells.
var lists = map[string]func(size int) string{
	"one long cell":        func(n int) string { return "Nama;NIP;Jabatan\n" + repeat("Budi / ", n) + ";;\n" },
	"composite heading":    func(n int) string { return "Nama / NIP\n" + repeat("n/", n) + "\n" },
	"many columns":         func(n int) string { return "Nama" + repeat(";Nama", n) + "\n" + repeat(";x", n) + "\n" },
	"many empty columns":   func(n int) string { return repeat(";", n) + "\n" },
	"many headings":        func(n int) string { return repeat("No;Nama;Jabatan\n", n) },
	"heading on every row": func(n int) string { return repeat("No;Nama;NIP\n1;Budi Santoso;\n", n) },
	"short lines":          func(n int) string { return repeat("\"a\"\n", n) },
	"a long row first":     func(n int) string { return repeat("x ", n/2) + "\n" + repeat("\"a\"\n", n/2) },
	"open quotes":          func(n int) string { return "Nama;NIP\n" + repeat("\"Budi;1\n", n) },
	"contacts":             func(n int) string { return "Nama;HP\nBudi;" + repeat("@ ", n) + "\n" },
	"blocks":               func(n int) string { return repeat("Nama : Budi Santoso\nJabatan : Kepala Dinas Sosial\n\n", n) },
	"one label again":      func(n int) string { return "Nama : Budi\n" + repeat("Jabatan : Kepala\n", n) },
	"rows that go on":      func(n int) string { return "No;Nama;Jabatan\n1;Budi Santoso;Kepala\n" + repeat(";;Bidang\n", n) },
	"a chat":               func(n int) string { return numbered("%d. Budi Santoso, S.Pd (Kadis)\n", n) },
	"couples":              func(n int) string { return "Nama;Istri\n" + numbered("Budi %d;Siti\n", n) },
	"partners below":       func(n int) string { return "No;Nama;Ket\n" + numbered("%d;Budi Santoso;\n;Siti Aminah;Istri\n", n) },
	"partners never found": func(n int) string { return "No;Nama;Ket\n" + numbered("%d;Budi;Suami dari Siti %[1]d\n", n) },
	"same names":           func(n int) string { return "No;Nama;Unit\n" + numbered("%d;Budi Santoso;Dinas Sosial\n", n) },
	"sections":             func(n int) string { return "No;Nama;Jabatan\n" + repeat("I;FRAKSI X;\n1;Budi;Anggota\n", n) },
	"blank rows":           func(n int) string { return "No;Nama\n" + repeat(";\n", n) },
	"HTML breaks":          func(n int) string { return "Nama\n" + repeat("Budi<br>", n) + "\n" },
	"invisible signs":      func(n int) string { return "Nama\n" + repeat("\u200c\u00a0", n) + "\n" },
	"broken encodings":     func(n int) string { return "Nama;Unit\n" + repeat("caf\xe9;\xff\xfe\n", n) },
	"footnotes":            func(n int) string { return "No;Nama\n1;Budi*\n" + repeat("*) keterangan\n", n) },
	"signatures":           func(n int) string { return "No;Nama\n1;Budi\n" + repeat("Mengetahui,;Metro, 5 Maret 2024\n", n) },
	"unfinished lines": func(n int) string {
		return "No  Nama   Jabatan\n" + repeat("1   Budi   Kepala\n    Santoso   Dinas\n", n)
	},
	"two tables abreast":    func(n int) string { return "No;Nama;No;Nama\n" + numbered("%d;Budi;%[1]d;Siti\n", n) },
	"numbers without sense": func(n int) string { return numbered("%d;%[1]d;%[1]d\n", n) },
}

// onEntries are what a host does with a list that it has read.
var onEntries = map[string]func([]roster.Entry){
	"roster.Duplicates":        func(all []roster.Entry) { drain(roster.Duplicates(slices.Values(all))) },
	"roster.DuplicatesBetween": func(all []roster.Entry) { drain(roster.DuplicatesBetween(slices.Values(all), slices.Values(all))) },
	"roster.Repeats":           func(all []roster.Entry) { drain(roster.Repeats(slices.Values(all))) },
	"roster.WriteClean":        func(all []roster.Entry) { _ = roster.WriteClean(io.Discard, withoutErrors(all)) },
	"roster.WriteRemarks":      func(all []roster.Entry) { _ = roster.WriteRemarks(io.Discard, withoutErrors(all)) },
}

func withoutErrors(all []roster.Entry) iter.Seq2[roster.Entry, error] {
	return func(yield func(roster.Entry, error) bool) {
		for _, e := range all {
			if !yield(e, nil) {
				return
			}
		}
	}
}

// entriesOf reads a file up to its first error.
func entriesOf(file string) []roster.Entry {
	var err error
	return slices.Collect(roster.Entries((roster.Reader{}).Read(roster.CSV(strings.NewReader(file))), &err))
}

// listCurves reads each file, and does with it what hosts do.
func listCurves(yield func(string, prepare) bool) {
	for name, file := range sorted(lists) {
		p := func(size int) (func(), int) {
			text := file(size)
			return func() { entriesOf(text) }, len(text)
		}
		if !yield("roster.Reader.Read / "+name, p) {
			return
		}
		for verb, do := range sorted(onEntries) {
			p := func(size int) (func(), int) {
				text := file(size)
				entries := entriesOf(text)
				return func() { do(entries) }, len(text)
			}
			if !yield(verb+" / "+name, p) {
				return
			}
		}
	}
	for _, shape := range shapes() {
		for _, head := range []string{"", "Nama / NIP\n"} {
			p := func(size int) (func(), int) {
				text := head + strings.ReplaceAll(shape.text(size), "\n", ";") + "\n"
				return func() { entriesOf(text) }, len(text)
			}
			if !yield("roster.Reader.Read / under "+strconv.Quote(head)+" "+shape.name, p) {
				return
			}
		}
	}
}
