package village

import (
	"iter"

	"github.com/integritas-id/integritas/region"
)

// Lookup returns the region in force that has the code, at any level. It reports
// false for codes that are gone, of which [Resolve] knows more, and for the zero
// Code. For a village it allocates the name.
func Lookup(c region.Code) (region.Region, bool) {
	if c.Level() != region.Village {
		return region.Lookup(c)
	}
	key := keyOf(c)
	i, found := table.Rank(key)
	if !found {
		return region.Region{}, false
	}
	return villageAt(i, key), true
}

// Children yields the regions one level below c in code order: the provinces for the
// zero Code, the villages for a district, nothing for a village and for a code that
// is not in force. It may be ranged over any number of times.
func Children(c region.Code) iter.Seq[region.Region] {
	if c.Level() != region.District {
		return region.Children(c)
	}
	return villages(c)
}

// All yields every region of a level in code order, or with level 0 of all four
// levels, level by level. It may be ranged over any number of times.
func All(l region.Level) iter.Seq[region.Region] {
	switch l {
	case region.Village:
		return villages(region.Code{})
	case 0:
		return func(yield func(region.Region) bool) {
			for r := range region.All(0) {
				if !yield(r) {
					return
				}
			}
			villages(region.Code{})(yield)
		}
	default:
		return region.All(l)
	}
}

// villages yields the villages in a region.
func villages(c region.Code) iter.Seq[region.Region] {
	return func(yield func(region.Region) bool) {
		first, last := within(c)
		table.Keys(first, last, func(i int, key uint32) bool {
			return yield(villageAt(i, key))
		})
	}
}
