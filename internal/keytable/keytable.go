// Package keytable looks folded words up in tables that internal/gen/keytable lays out:
// the keys stand in one text, so that a key takes two bytes beside its letters and the
// linker has nothing to write into the table at start.
package keytable

import "github.com/integritas-id/integritas/internal/fold"

// Table is a table of sorted keys.
type Table struct {
	Text   string   // the keys, one behind the other
	Starts []uint16 // where each begins, and where the last one ends
	Slots  []uint16 // by hash: the number of a key counted from 1, 0 for none
}

// Len returns the number of keys.
func (t *Table) Len() int { return len(t.Starts) - 1 }

// Key returns a key by its number, counted from 0.
func (t *Table) Key(n int) string { return t.Text[t.Starts[n]:t.Starts[n+1]] }

// Find returns the number of a folded text whose hash is h.
func (t *Table) Find(h fold.Hash, folded []byte) (n int, ok bool) {
	mask := uint32(len(t.Slots) - 1)
	for at := uint32(h) & mask; t.Slots[at] != 0; at = (at + 1) & mask {
		if n := int(t.Slots[at]) - 1; t.Key(n) == string(folded) {
			return n, true
		}
	}
	return 0, false
}
