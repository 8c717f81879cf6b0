// Package keytable lays generated keys out for a search by their hash.
package keytable

import (
	"fmt"
	"io"

	"github.com/integritas-id/integritas/internal/fold"
)

// Slots lays sorted keys out for a search with linear steps: each slot holds the number
// of the first of the keys that are alike, counted from 1, and 0 where there is none. The
// number of slots is a power of two and at least twice that of the keys.
func Slots(keys []string) []int {
	size := 16
	for size < 2*len(keys) {
		size *= 2
	}
	all := make([]int, size)
	for i, key := range keys {
		if i > 0 && keys[i-1] == key {
			continue
		}
		at := int(fold.NewHash.Add([]byte(key))) & (size - 1)
		for all[at] != 0 {
			at = (at + 1) & (size - 1)
		}
		all[at] = i + 1
	}
	return all
}

// Write writes the slots of sorted keys as a Go variable.
func Write(w io.Writer, name string, keys []string) {
	slots := Slots(keys)
	fmt.Fprintf(w, "var %s = [%d]uint16{", name, len(slots))
	for i, slot := range slots {
		if i%16 == 0 {
			fmt.Fprint(w, "\n")
		}
		fmt.Fprintf(w, "%d,", slot)
	}
	fmt.Fprint(w, "\n}\n\n")
}
