package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/integritas-id/integritas/internal/history"
)

// decrees lists the decrees as the constants of package region do, from number 2
// on; 1 is the law of 2012.
var decrees = []string{
	"Permendagri 56/2015", "Permendagri 137/2017", "Permendagri 72/2019",
	"Kepmendagri 050-145/2022", "Kepmendagri 100.1.1-6117/2022", edition,
}

// changes lists what may become of a region, as the constants of package region do from 1 on.
var changes = []string{"moved", "renamed", "respelled", "reused", "split", "unmatched"}

// The statuses of a code, as in package region.
const (
	inForce = iota + 1
	moved
	reused
	split
	retired
)

// key returns the key of a code in a table of history.
func key(code string) (uint32, error) {
	n, err := number(code)
	if err != nil {
		return 0, err
	}
	if n%1e4 > history.MaxVillage {
		return 0, fmt.Errorf("%s: the village's number is above %d", code, history.MaxVillage)
	}
	return uint32(n/1e4)<<12 | uint32(n%1e4), nil
}

// former writes tables_history.go, for the levels from province to district.
func (t *tree) former(src *sources) ([]byte, error) {
	rows, err := src.read("history.csv")
	if err != nil {
		return nil, err
	}
	old, err := src.read("history_pre2015.csv")
	if err != nil {
		return nil, err
	}
	table, err := formerTable(append(old, rows...), t.name)
	if err != nil {
		return nil, err
	}
	w := &writer{}
	w.header("region", src, "history.csv", "history_pre2015.csv")
	w.imports("internal/history")
	if err := writeFormer(w, table); err != nil {
		return nil, err
	}
	return w.finish(fmt.Sprintf("%d + %d", len(rows), len(old)))
}

// formerTable turns rows of history into a table. name holds the names in force.
func formerTable(rows []row, name map[string]string) (history.Table, error) {
	var all []history.Row
	for _, r := range rows {
		one, err := formerRow(r, name)
		if err != nil {
			return history.Table{}, fmt.Errorf("%s: %w", r["code"], err)
		}
		all = append(all, one)
	}
	slices.SortStableFunc(all, func(a, b history.Row) int {
		return cmp.Or(cmp.Compare(a.Key, b.Key), cmp.Compare(a.First, b.First))
	})
	for i := 0; i < len(all); {
		j := i + 1
		for j < len(all) && all[j].Key == all[i].Key {
			j++
		}
		setStatus(all[i:j])
		i = j
	}
	return history.Encode(all)
}

func formerRow(r row, name map[string]string) (history.Row, error) {
	var out history.Row
	var err error
	if out.Key, err = key(r["code"]); err != nil {
		return out, err
	}
	if r["reason"] == "" { // a row of history_pre2015.csv has a reason and no decrees
		first, last := slices.Index(decrees, r["first_decree"]), slices.Index(decrees, r["last_decree"])
		change := slices.Index(changes, r["change"])
		if first < 0 || last < first || change < 0 {
			return out, fmt.Errorf("unknown decree or change in %v", r)
		}
		out.First, out.Last, out.Change = uint8(first)+2, uint8(last)+2, uint8(change)+1
	} else {
		out.Change = 1
	}
	out.Name = bareName(r)
	if s := r["successor_code"]; s != "" {
		if _, ok := name[s]; !ok {
			return out, fmt.Errorf("the successor %s is not in force", s)
		}
		if out.Successor, err = key(s); err != nil {
			return out, err
		}
		if name[s] == out.Name {
			out.Name = ""
		}
	}
	_, isInForce := name[r["code"]]
	switch changes[out.Change-1] {
	case "moved":
		if isInForce || out.Successor == 0 {
			return out, fmt.Errorf("moved, but in force or without a successor")
		}
		out.Status = moved
	case "renamed", "respelled":
		if !isInForce || out.Successor != out.Key {
			return out, fmt.Errorf("renamed, but not in force or with another successor")
		}
		out.Status = inForce
	case "reused":
		if !isInForce || out.Successor == 0 || out.Successor == out.Key {
			return out, fmt.Errorf("reused, but not in force or without a successor elsewhere")
		}
		out.Status = reused
	case "split":
		if !isInForce || out.Successor != 0 {
			return out, fmt.Errorf("split, but not in force or with a successor")
		}
		out.Status = split
	case "unmatched":
		out.Status = retired
		if isInForce {
			out.Status = inForce
		}
	}
	return out, nil
}

// bareName returns the name of a row of history without the kind, which those of
// regencies carry.
func bareName(r row) string {
	if r["level"] == "2" {
		return strings.TrimPrefix(strings.TrimPrefix(r["name"], "Kabupaten "), "Kota ")
	}
	return r["name"]
}

// setStatus gives all rows of one code the status of the code: that of a row
// that is sure of what happened, before one that is not.
func setStatus(rows []history.Row) {
	status := rows[0].Status
	for _, r := range rows[1:] {
		if status == inForce || status == retired {
			status = r.Status
		}
	}
	for i := range rows {
		rows[i].Status = status
	}
}

// writeFormer writes a table of history as the variable formerRows.
func writeFormer(w *writer, t history.Table) error {
	fmt.Fprintf(&w.buf, "// formerRows holds the names that codes once had.\nvar formerRows = history.Table{Data: formerData, Keys: formerKeys[:], Start: formerStart[:]}\n\n")
	w.bytes("holds the rows, see package history.", "formerData", []byte(t.Data))
	if err := w.numbers("holds the first key of each block.", "formerKeys", 32, toInts(t.Keys)); err != nil {
		return err
	}
	return w.numbers("holds where each block begins, and the end.", "formerStart", 32, toInts(t.Start))
}

func toInts(values []uint32) []int {
	out := make([]int, len(values))
	for i, v := range values {
		out[i] = int(v)
	}
	return out
}
