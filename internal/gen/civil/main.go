// Command civil writes the table of holidays and joint leave from
// civil/data/holidays.csv: rows by date, names and decrees once each.
//
//	//go:generate go run ../internal/gen/civil -src data -out holiday_table.go
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/integritas-id/integritas/internal/gen/csvtable"
)

func main() {
	log.SetFlags(0)
	src := flag.String("src", "data", "the folder of the table")
	out := flag.String("out", "holiday_table.go", "the file to write")
	flag.Parse()
	tables := csvtable.Reader{FS: os.DirFS(*src)}
	rows := tables.MustRead("holidays.csv")
	code, err := generate(rows)
	if err != nil {
		log.Fatal(err)
	}
	if err := csvtable.Write(*out, []byte(tables.Head("civil")+code)); err != nil {
		log.Fatal(err)
	}
}

var kinds = map[string]string{"libur_nasional": "HolidayNational", "cuti_bersama": "HolidayLeave", "libur_pemilu": "HolidayPolling"}

// generate returns the table as Go. Rows of one date keep the order of the source.
func generate(rows []csvtable.Row) (string, error) {
	slices.SortStableFunc(rows, func(a, b csvtable.Row) int { return strings.Compare(a["date"], b["date"]) })
	var names, decrees list
	var b strings.Builder
	b.WriteString("package civil\n\nvar holidayTable = [...]holidayRow{\n")
	for i, r := range rows {
		if kinds[r["kind"]] == "" {
			return "", fmt.Errorf("row of %s: unknown kind %q", r["date"], r["kind"])
		}
		if (r["status"] == "dicabut") != (r["dropped_on"] != "") {
			return "", fmt.Errorf("row of %s: status %q does not go with the day it was dropped", r["date"], r["status"])
		}
		var packed [3]int
		for k, column := range []string{"date", "set_on", "dropped_on"} {
			v, err := pack(r[column])
			if err != nil || v == 0 && column != "dropped_on" {
				return "", fmt.Errorf("row %d: %s: %q is no day", i+2, column, r[column])
			}
			packed[k] = v
		}
		fmt.Fprintf(&b, "{Date{%d}, Date{%d}, Date{%d}, %s, %d, %d, %d}, // %s\n", packed[0], packed[1], packed[2], kinds[r["kind"]],
			names.index(r["name_id"]+"\x00"+r["name_en"]), decrees.index(r["decree"]), decrees.index(r["dropped_by"]), r["date"])
	}
	b.WriteString("}\n\n// holidayNames are the names in Indonesian and English.\nvar holidayNames = [...][2]string{\n")
	for _, name := range names {
		id, en, _ := strings.Cut(name, "\x00")
		fmt.Fprintf(&b, "{%q, %q},\n", id, en)
	}
	b.WriteString("}\n\n// holidayDecrees are what set and dropped the days.\nvar holidayDecrees = [...]string{\n")
	for _, decree := range decrees {
		fmt.Fprintf(&b, "%q,\n", decree)
	}
	fmt.Fprintf(&b, "}\n\n// Total: %d rows, %d names, %d decrees.\n", len(rows), len(names), len(decrees))
	return b.String(), nil
}

// list holds texts once each.
type list []string

func (l *list) index(text string) int {
	i := slices.Index(*l, text)
	if i < 0 {
		i = len(*l)
		*l = append(*l, text)
	}
	return i
}

// pack returns a day as package civil holds it; 0 for an empty text.
func pack(text string) (int, error) {
	if text == "" {
		return 0, nil
	}
	t, err := time.Parse(time.DateOnly, text)
	if err != nil {
		return 0, err
	}
	year, err := strconv.Atoi(text[:4])
	return year<<9 | int(t.Month())<<5 | t.Day(), err
}
