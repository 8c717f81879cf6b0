package main

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/integritas-id/integritas/internal/gen/csvtable"
)

// months and weekdays are the constants of package time, the weekdays from Sunday as it
// counts them.
var (
	months   = strings.Fields("January February March April May June July August September October November December")
	weekdays = strings.Fields("Sunday Monday Tuesday Wednesday Thursday Friday Saturday")
)

// writeCalendar writes the names of months and weekdays, and the functions that read them.
func writeCalendar(b *bytes.Buffer, monthRows, weekdayRows []csvtable.Row) {
	fromSunday := append(weekdayRows[6:7:7], weekdayRows[:6]...)
	for _, language := range [][3]string{{"namesID", "full", "abbr"}, {"namesEN", "en_full", "en_abbr"}} {
		fmt.Fprintf(b, "var %s = dateNames{\nmonths: [12]string%s,\nmonthsShort: [12]string%s,\nweekdays: [7]string%s,\n}\n\n", language[0],
			literal(column(monthRows, language[1])), literal(column(monthRows, language[2])), literal(column(fromSunday, language[1])))
	}
	writeReader(b, "readMonth", "Month", "the month that a folded word names, in any spelling, English included", months, monthRows,
		"full", "abbr", "en_full", "en_abbr", "old", "variants")
	writeReader(b, "readRomanMonth", "Month", "the month that a folded Roman numeral from i to xii stands for; it must be canonical", months, monthRows, "roman")
	writeReader(b, "readWeekday", "Weekday", "the weekday that a folded word names, in any spelling; apostrophes are gone before", weekdays, fromSunday,
		"full", "abbr", "en_full", "en_abbr", "variants")

	b.WriteString("// monthSpellings are the whole names that a slip is measured against.\nvar monthSpellings = [12][]string{\n")
	for _, row := range monthRows {
		fmt.Fprintf(b, "%s,\n", literal(spellings(row["full"], row["old"], row["en_full"])))
	}
	b.WriteString("}\n\n")
}

// writeReader writes a function that returns the constant whose row has a word in one of
// the columns.
func writeReader(b *bytes.Buffer, name, kind, does string, constants []string, rows []csvtable.Row, columns ...string) {
	fmt.Fprintf(b, "// %s returns %s.\nfunc %s(word []byte) (time.%s, bool) {\nswitch string(word) {\n", name, does, name, kind)
	for i, row := range rows {
		var cells []string
		for _, c := range columns {
			cells = append(cells, row[c])
		}
		fmt.Fprintf(b, "case %s:\nreturn time.%s, true\n", strings.Trim(literal(spellings(cells...)), "{}"), constants[i])
	}
	b.WriteString("}\nreturn 0, false\n}\n\n")
}
