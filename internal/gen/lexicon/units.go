package main

import (
	"slices"
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/internal/gen/csvtable"
)

// nouns tells which noun the kinds of offices bear whose short names are units.
var nouns = map[string]string{
	"DINAS": "dinas", "KUNDHA": "dinas", "BADAN": "badan", "BAPPEDA": "badan", "BKPSDM": "badan", "BPSDM": "badan", "BPKAD": "badan",
	"BAPENDA": "badan", "KESBANGPOL": "badan", "BPBD": "badan", "PENGHUBUNG": "badan",
}

// units returns the short names of Dinas and Badan, of the tables of offices, as rows of
// acronyms. A short name tells its noun itself where it begins like one: Dispenda, the
// Badan Pendapatan of today, was a Dinas.
func units(heads []csvtable.Row) (rows []csvtable.Row) {
	for _, head := range heads {
		for word := range strings.SplitSeq(head["phrases"], "|") {
			class := nouns[head["kind"]]
			switch {
			case class == "", strings.Contains(word, " "), word == class:
				continue
			case word[0] == 'd':
				class = "dinas"
			case strings.HasPrefix(word, "bp"), strings.HasPrefix(word, "bap"):
				class = "badan"
			}
			rows = append(rows, csvtable.Row{"words": word, "class": class})
		}
	}
	return rows
}

// bodies returns the short names of central bodies that begin like a Dinas or a Badan, as
// rows of acronyms, those apart that a region's office has too.
func bodies(central, units []csvtable.Row) (rows []csvtable.Row) {
	for _, body := range central {
		for short := range strings.SplitSeq(body["short"], ";") {
			word := fold.Key(short)
			if len(word) < 3 || word[0] != 'b' && word[0] != 'd' || strings.ContainsAny(short, " /") ||
				slices.ContainsFunc(units, func(row csvtable.Row) bool { return row["words"] == word }) {
				continue
			}
			rows = append(rows, csvtable.Row{"words": word, "class": "central"})
		}
	}
	return rows
}
