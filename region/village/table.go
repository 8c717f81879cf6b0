package village

import (
	"slices"

	"github.com/integritas-id/integritas/internal/history"
	"github.com/integritas-id/integritas/region"
)

// The tables number the villages in force from 0 in code order. Their codes are
// keys as in package history, which order like codes; villages whose keys follow
// one another are a run: runFirst is the key of its first village, runLengths how
// many there are. The name of village i is number nameOf[i] of names, whose order
// is that of package fold's keys.

// villageCount is the number of villages in force.
const villageCount = len(nameOf)

// runBlock is how many runs lie between two entries of runsBefore.
const runBlock = 16

// keyOf returns the key of a code; 0, which is no village, where it has none.
func keyOf(c region.Code) uint32 {
	v := c.Part(region.Village)
	if v > history.MaxVillage {
		return 0
	}
	return history.Key(c.Part(region.Province), c.Part(region.Regency), c.Part(region.District), v)
}

// codeOf is the inverse of keyOf.
func codeOf(key uint32) region.Code {
	province, regency, district, village := history.Parts(key)
	parts := [...]int{province, regency, district, village}
	n := len(parts)
	for n > 0 && parts[n-1] == 0 {
		n--
	}
	c, _ := region.NewCode(parts[:n]...)
	return c
}

// rank returns how many villages have a lower key, and whether the next one has
// this key.
func rank(key uint32) (n int, found bool) {
	run, found := slices.BinarySearch(runFirst[:], key)
	if found {
		return before(run), true
	}
	if run == 0 {
		return 0, false
	}
	run--
	step := int(key - runFirst[run])
	length := int(runLengths[run])
	return before(run) + min(step, length), step < length
}

// before returns how many villages lie before a run.
func before(run int) int {
	n := int(runsBefore[run/runBlock])
	for i := run - run%runBlock; i < run; i++ {
		n += int(runLengths[i])
	}
	return n
}

// within returns the villages in a region, from first up to last, which is not
// among them. The zero Code contains all of them.
func within(c region.Code) (first, last int) {
	step := [...]uint32{region.Province: 1e4 << 12, region.Regency: 100 << 12, region.District: 1 << 12, region.Village: 1}
	if c.IsZero() {
		return 0, villageCount
	}
	key := keyOf(c)
	first, _ = rank(key)
	last, _ = rank(key + step[c.Level()])
	return first, last
}

// keys yields the numbers and keys of the villages from first up to last, in order.
func keys(first, last int, yield func(i int, key uint32) bool) {
	if first >= last {
		return
	}
	block, found := slices.BinarySearch(runsBefore[:], uint32(first))
	if !found {
		block--
	}
	i := int(runsBefore[block])
	for run := block * runBlock; i < last; run++ {
		for step := range uint32(runLengths[run]) {
			if i >= first && (i >= last || !yield(i, runFirst[run]+step)) {
				return
			}
			i++
		}
	}
}

// nameAt returns the name of a village.
func nameAt(i int) string {
	var buf [64]byte
	return string(names.Append(buf[:0], int(nameOf[i])))
}

// kindOf returns the kind that the first digit of a village's number says.
func kindOf(c region.Code) region.Kind {
	switch c.Part(region.Village) / 1000 {
	case 1:
		return region.KindUrbanVillage
	case 2:
		return region.KindVillage
	case 3:
		return region.KindAdatVillage
	}
	return 0
}

// villageAt returns a village whose code the caller knows.
func villageAt(i int, c region.Code) region.Region {
	return region.Region{Code: c, Name: nameAt(i), Kind: kindOf(c)}
}
