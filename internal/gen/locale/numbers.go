package main

import (
	"bytes"
	"fmt"
	"log"
	"slices"
	"strconv"
	"strings"

	"github.com/integritas-id/integritas/internal/gen/csvtable"
)

// writeNumbers writes the words and units of numbers: those that are written by their value,
// and those that are read.
func writeNumbers(b *bytes.Buffer, words, units []csvtable.Row) {
	writeWritten(b, words)
	writeRead(b, words)
	writeUnits(b, words, units)
}

// written returns the word of a kind and value that is written, "" for none.
func written(words []csvtable.Row, kind, value string) string {
	for _, row := range words {
		if row["written"] == "yes" && row["kind"] == kind && row["value"] == value {
			return row["word"]
		}
	}
	return ""
}

// writeWritten writes what numbers below a thousand are in words, and the scales. Each
// entry ends in a space.
func writeWritten(b *bytes.Buffer, words []csvtable.Row) {
	below20, tens, hundreds, scales := []string{""}, []string{"", ""}, []string{""}, []string{""}
	for n := 1; n < 20; n++ {
		word := written(words, "unit", strconv.Itoa(n)) + written(words, "fused", strconv.Itoa(n))
		if word == "" {
			word = written(words, "unit", strconv.Itoa(n-10)) + " " + written(words, "teen", "10")
		}
		below20 = append(below20, word+" ")
	}
	for n := 2; n < 10; n++ {
		tens = append(tens, below20[n]+written(words, "ten", "10")+" ")
	}
	for n := 1; n < 10; n++ {
		word := written(words, "fused", strconv.Itoa(n*100))
		if word == "" {
			word = below20[n] + written(words, "hundred", "100")
		}
		hundreds = append(hundreds, word+" ")
	}
	for _, row := range words {
		if row["kind"] == "scale" && row["written"] == "yes" {
			scales = append(scales, row["word"]+" ")
		}
	}
	b.WriteString("// Each entry ends in a space; the last one of a number is cut off.\nvar (\n")
	for _, list := range []struct {
		name  string
		words []string
	}{{"wordsBelow20", below20}, {"wordsTens", tens}, {"wordsHundreds", hundreds}, {"wordsScales", scales}} {
		fmt.Fprintf(b, "%s = [...]string%s\n", list.name, literal(list.words))
	}
	b.WriteString(")\n\n")
}

// writeRead writes the words that are read; a word that begins with another one comes
// before it.
func writeRead(b *bytes.Buffer, words []csvtable.Row) {
	var read []csvtable.Row
	for _, row := range words {
		if kindOf(row) == "" || row["written"] == "no" {
			continue
		}
		at := slices.IndexFunc(read, func(other csvtable.Row) bool { return strings.HasPrefix(row["word"], other["word"]) })
		if at < 0 {
			at = len(read)
		}
		read = slices.Insert(read, at, row)
	}
	b.WriteString("// numberWords are the words that are read; a word that begins with another one comes\n// before it.\nvar numberWords = [...]numberWord{\n")
	for _, row := range read {
		value := row["value"]
		if value == "" {
			value = "0"
		}
		fmt.Fprintf(b, "{%q, %s, %s},\n", row["word"], kindOf(row), value)
	}
	b.WriteString("}\n\n")
}

// kindOf returns the constant for what part a word plays in a number, "" for none.
func kindOf(row csvtable.Row) string {
	switch row["kind"] {
	case "unit":
		if row["value"] == "0" {
			return "wordZero"
		}
		return "wordUnit"
	case "fused":
		switch len(row["value"]) {
		case 2:
			return "wordFixed"
		case 3:
			return "wordOneHundred"
		}
		return "wordOneScale"
	case "teen":
		return "wordTeen"
	case "ten":
		return "wordTen"
	case "hundred":
		return "wordHundred"
	case "scale":
		return "wordScale"
	case "sign":
		return "wordMinus"
	case "point", "currency":
		return ""
	}
	log.Fatalf("number_words.csv: %q is of no kind", row["word"])
	return ""
}

// writeUnits writes the units of compact numbers, and the function that reads them with the
// words of their scale.
func writeUnits(b *bytes.Buffer, words, units []csvtable.Row) {
	short, long := []string{""}, []string{""}
	var cases strings.Builder
	for _, row := range units {
		short, long = append(short, " "+row["short"]), append(long, " "+written(words, "scale", row["value"]))
		var scales []string
		for _, word := range words {
			if word["kind"] == "scale" && word["value"] == row["value"] {
				scales = append(scales, word["word"])
			}
		}
		all := spellings(append(scales, row["short"], row["read_also"])...)
		fmt.Fprintf(&cases, "case %s:\nreturn %s, true\n", strings.Trim(literal(all), "{}"), row["exponent"])
	}
	fmt.Fprintf(b, "var compactID = compactUnits{\nCompactShort: %s,\nCompactLong: %s,\n}\n\n", literal(short), literal(long))
	fmt.Fprintf(b, "// readUnit returns the power of ten of a unit in any spelling, folded: m is miliar, as in\n// Rp1,5 M.\nfunc readUnit(b []byte) (exponent int, ok bool) {\nswitch string(b) {\n%s}\nreturn 0, false\n}\n\n", cases.String())
}
