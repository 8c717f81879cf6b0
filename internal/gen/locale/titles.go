package main

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"github.com/integritas-id/integritas/internal/gen/csvtable"
)

// writeTitles writes the words that a title has in capitals, those that it has small, and
// the pairs in which a small word is none.
func writeTitles(b *bytes.Buffer, acronyms, particles, phrases []csvtable.Row) {
	var always, words, mixed []string
	for _, row := range acronyms {
		switch word := row["acronym"]; {
		case word != strings.ToUpper(word):
			mixed = append(mixed, word)
		case row["where"] == "kapital":
			words = append(words, word)
		default:
			always = append(always, word)
		}
	}
	writeSorted(b, "titleAcronyms", "are the words that a title has in capitals", always)
	writeSorted(b, "titleAcronymWords", "are acronyms that are words or names too (BOS, HAM): they are\n// taken for acronyms in a title all in capitals only", words)
	slices.SortFunc(mixed, func(a, b string) int { return strings.Compare(strings.ToUpper(a), strings.ToUpper(b)) })
	fmt.Fprintf(b, "// titleMixed are acronyms with small letters in them, sorted by their capitals.\nvar titleMixed = [...]string%s\n\n", literal(mixed))
	writeSorted(b, "titleParticles", "are the small words of a title (kata tugas)", column(particles, "word"))

	pairs := column(phrases, "phrase")
	slices.Sort(pairs)
	b.WriteString("// titlePhrases are pairs in which a small word is none: Dalam Negeri, Peran Serta.\nvar titlePhrases = [...][2]string{\n")
	for _, phrase := range pairs {
		fmt.Fprintf(b, "%s,\n", literal(strings.Fields(phrase)))
	}
	b.WriteString("}\n\n")
}

func writeSorted(b *bytes.Buffer, name, comment string, words []string) {
	slices.Sort(words)
	fmt.Fprintf(b, "// %s %s, sorted.\nvar %s = [...]string{\n", name, comment, name)
	for line := range slices.Chunk(words, 12) {
		fmt.Fprintf(b, "%s,\n", strings.Trim(literal(line), "{}"))
	}
	b.WriteString("}\n\n")
}
