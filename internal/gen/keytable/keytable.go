// Package keytable lays generated keys out for a search by their hash.
package keytable

import (
	"fmt"
	"io"
	"log"
	"math"

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

// WriteTable writes sorted keys as a table of internal/keytable.
func WriteTable(w io.Writer, name string, keys []string) {
	fmt.Fprintf(w, "var %s = keytable.Table{Text: %sText, Starts: %sStarts[:], Slots: %sSlots[:]}\n\nconst %sText = \"\"", name, name, name, name, name)
	WriteStrings(w, name, keys)
	Write(w, name+"Slots", keys)
}

// WriteStrings writes strings as lines of one constant, whose declaration has begun, and
// where each begins in it.
func WriteStrings(w io.Writer, name string, all []string) {
	const perLine = 8
	starts, at := make([]int, 0, len(all)+1), 0
	line := ""
	for i, s := range all {
		starts = append(starts, at)
		at += len(s)
		line += s
		if (i+1)%perLine == 0 || i == len(all)-1 {
			fmt.Fprintf(w, " +\n%q", line)
			line = ""
		}
	}
	if at > math.MaxUint16 {
		log.Fatalf("%s: %d bytes of text do not fit 16 bits", name, at)
	}
	fmt.Fprintf(w, "\n\nvar %sStarts = [%d]uint16{", name, len(all)+1)
	for i, start := range append(starts, at) {
		if i%16 == 0 {
			fmt.Fprint(w, "\n")
		}
		fmt.Fprintf(w, "%d,", start)
	}
	fmt.Fprint(w, "\n}\n\n")
}
