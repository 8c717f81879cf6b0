package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/internal/frontcode"
)

// runBlock is how many runs of codes lie between two entries of runsBefore.
const runBlock = 16

// villageKinds is the first digit of a village's number for each kind.
var villageKinds = map[string]string{"kelurahan": "1", "desa": "2", "desa_adat": "3"}

// villages writes village/tables.go and returns the names in force of all levels.
func (t *tree) villages(src *sources) ([]byte, map[string]string, error) {
	rows, err := src.read("villages.csv")
	if err != nil {
		return nil, nil, err
	}
	if err := t.add(rows, t.districts); err != nil {
		return nil, nil, err
	}
	w := &writer{}
	w.header("village", src, "villages.csv")
	w.imports("internal/frontcode")
	if err := runs(w, rows); err != nil {
		return nil, nil, err
	}
	if err := villageNames(w, rows); err != nil {
		return nil, nil, err
	}
	code, err := w.finish(fmt.Sprint(len(rows)))
	return code, t.name, err
}

// runs writes the codes as runs of numbers without a gap.
func runs(w *writer, rows []row) error {
	var first, before []int
	var lengths []byte
	previous := uint32(0)
	for i, r := range rows {
		k, err := key(r["code"])
		if err != nil {
			return err
		}
		if _, digits, _ := strings.Cut(r["code"][len("11.01.01"):], "."); digits[:1] != villageKinds[r["kind"]] {
			return fmt.Errorf("%s: the number does not say %q", r["code"], r["kind"])
		}
		if k == previous+1 && lengths[len(lengths)-1] < 255 {
			lengths[len(lengths)-1]++
		} else {
			if len(first)%runBlock == 0 {
				before = append(before, i)
			}
			first, lengths = append(first, int(k)), append(lengths, 1)
		}
		previous = k
	}
	if err := w.numbers("holds the key of the first village of each run of codes without a gap.", "runFirst", 32, first); err != nil {
		return err
	}
	w.bytes("holds how many villages are in each run.", "runLengths", lengths)
	return w.numbers("holds how many villages lie before each sixteenth run.", "runsBefore", 32, before)
}

// villageNames writes every different name once, and which of them each village has.
func villageNames(w *writer, rows []row) error {
	var names []string
	for _, r := range rows {
		names = append(names, r["name"])
	}
	slices.SortFunc(names, func(a, b string) int {
		return cmp.Or(cmp.Compare(fold.Key(a), fold.Key(b)), cmp.Compare(a, b))
	})
	names = slices.Compact(names)
	if len(names) > 1<<16 {
		return fmt.Errorf("%d different village names: let nameOf take 32 bits", len(names))
	}
	number := make(map[string]int, len(names))
	for i, name := range names {
		number[name] = i
	}
	var of []int
	for _, r := range rows {
		of = append(of, number[r["name"]])
	}
	list, err := frontcode.Encode(names)
	if err != nil {
		return err
	}
	fmt.Fprintf(&w.buf, "// names holds every different name once, ordered by its folded form.\nvar names = frontcode.List{Data: nameData, Start: nameStart[:], Len: %d}\n\n", list.Len)
	w.text("holds the names, see package frontcode.", "nameData", list.Data, cutsOf(list.Start))
	if err := w.numbers("holds where each block of names begins.", "nameStart", 32, toInts(list.Start)); err != nil {
		return err
	}
	return w.numbers("holds the number of the name of each village in code order.", "nameOf", 16, of)
}

// formerVillages writes village/tables_history.go.
func formerVillages(src *sources, name map[string]string) ([]byte, error) {
	rows, err := src.read("history_villages.csv")
	if err != nil {
		return nil, err
	}
	table, err := formerTable(rows, name)
	if err != nil {
		return nil, err
	}
	w := &writer{}
	w.header("village", src, "history_villages.csv")
	w.imports("internal/history")
	if err := writeFormer(w, table); err != nil {
		return nil, err
	}
	return w.finish(fmt.Sprint(len(rows)))
}

// cutsOf cuts a text into lines of eight blocks.
func cutsOf(start []uint32) []int {
	var cuts []int
	for i := 0; i < len(start); i += 8 {
		cuts = append(cuts, int(start[i]))
	}
	return cuts
}
