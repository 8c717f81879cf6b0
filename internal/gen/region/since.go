package main

import (
	"encoding/csv"
	"fmt"
	"io"
)

// since lists the regions of an older folder of tables that are gone or have another
// name in a newer one and have no row of history with that name: as rows of history
// in which the first decree, the successor and the change are to be filled in.
func since(out io.Writer, older, newer string) error {
	before, after := newSources(older), newSources(newer)
	today := map[string]string{}
	told := map[[2]string]bool{}
	for _, file := range []string{"provinces.csv", "regencies.csv", "districts.csv", "villages.csv"} {
		rows, err := after.read(file)
		if err != nil {
			return err
		}
		for _, r := range rows {
			today[r["code"]] = r["name"]
		}
	}
	for _, file := range []string{"history.csv", "history_villages.csv"} {
		rows, err := after.read(file)
		if err != nil {
			return err
		}
		for _, r := range rows {
			told[[2]string{r["code"], bareName(r)}] = true
		}
	}
	w := csv.NewWriter(out)
	for level, file := range []string{"provinces.csv", "regencies.csv", "districts.csv", "villages.csv"} {
		rows, err := before.read(file)
		if err != nil {
			return err
		}
		for _, r := range rows {
			code, name := r["code"], r["name"]
			if today[code] == name || told[[2]string{code, name}] {
				continue
			}
			successor, change := "", ""
			if today[code] != "" {
				successor, change = code, "renamed or respelled to "+today[code]+", or reused, or split"
			}
			if err := w.Write([]string{code, fmt.Sprint(level + 1), name, "", decrees[len(decrees)-2], successor, change}); err != nil {
				return err
			}
		}
	}
	w.Flush()
	return w.Error()
}
