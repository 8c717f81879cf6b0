package roster

import (
	"slices"

	"github.com/integritas-id/integritas/internal/fold"
)

// abreast is two blocks of a form side by side, which ask the same of two people: who
// appraises, and who is appraised.
type abreast struct {
	to          int // behind their last row
	left, right int // where the first ends, and the second begins
}

// findAbreast finds such blocks: the same headings, one of them of names, stand three times
// and more in the same two columns, what they ask for beside each.
func findAbreast(window []line) (a abreast, ok bool) {
	for first := range min(len(window), 12) {
		cells := window[first].cells
		label := slices.IndexFunc(cells, func(text string) bool { return heading(text) == FieldName })
		if label < 0 || label+2 >= len(cells) {
			continue
		}
		next := slices.IndexFunc(cells[label+2:], func(text string) bool { return fold.Equal(trim(text), trim(cells[label])) })
		if next < 0 {
			continue
		}
		a = abreast{left: label + 2 + next, right: label + 2 + next}
		if a.extend(window, first, label) {
			return a, true
		}
	}
	return abreast{}, false
}

// extend finds the last row, and where the first block ends: a column of numbers before the
// second is of neither.
func (a *abreast) extend(window []line, first, label int) bool {
	numbers := true
	same := 0
	for a.to = first; a.to < len(window) && filled(window[a.to].cells) > 0; a.to++ {
		cells := window[a.to].cells
		left, right := cellAt(cells, label), cellAt(cells, a.right)
		if left == "" || !fold.Equal(left, right) {
			break
		}
		if value := cellAt(cells, label+1); heading(left) != 0 && !absent(value) && heading(value) == 0 {
			same++
		}
		between := cellAt(cells, a.right-1)
		numbers = numbers && (between == "" || listNumber(between) > 0)
	}
	if numbers && a.right-1 > label+1 {
		a.left = a.right - 1
	}
	return same >= 3
}

// readAbreast reads the block on the left from its first row to its last, then the other.
func (f *freeText) readAbreast(out rowSink, window []line, a abreast) {
	for _, half := range [...]func(cells []string) []string{
		func(cells []string) []string { return cut(cells, 0, a.left) },
		func(cells []string) []string { return cut(cells, a.right, len(cells)) },
	} {
		for i := range a.to {
			ln := window[i]
			ln.cells = half(ln.cells)
			ln.shown = CellsOf(ln.cells)
			f.read(out, &ln)
		}
		f.flush(out)
		f.party = partyMeant
	}
}
