package region

import (
	"iter"

	"github.com/integritas-id/integritas/internal/gazetteer"
)

// Edition returns the name of the decree whose regions are in force.
func Edition() string { return edition }

// Lookup returns the region in force that has the code, at the levels from province
// to district. It does not allocate. It reports false for codes that are gone, of
// which [Resolve] knows more, for villages, which are in package village, and for
// the zero Code.
func Lookup(c Code) (Region, bool) {
	unit, ok := unitOf(c)
	if !ok {
		return Region{}, false
	}
	return regionAt(unit, c), true
}

// Provinces yields the provinces in code order. It may be ranged over any number of times.
func Provinces() iter.Seq[Region] { return Children(Code{}) }

// Children yields the regions one level below c in code order: the provinces for
// the zero Code, nothing for a district, whose villages are in package village, and
// for a code that is not in force. It may be ranged over any number of times.
func Children(c Code) iter.Seq[Region] {
	first, last := 0, gazetteer.Provinces
	if !c.IsZero() {
		unit, ok := unitOf(c)
		if !ok {
			return units(0, 0)
		}
		first, last = gazetteer.Children(unit)
	}
	return units(first, last)
}

// All yields every region of a level in code order, or with level 0 of the levels
// from province to district, level by level. Villages are in package village. It
// may be ranged over any number of times.
func All(l Level) iter.Seq[Region] {
	switch l {
	case 0:
		return units(0, gazetteer.Units)
	case Province:
		return units(0, gazetteer.Provinces)
	case Regency:
		return units(gazetteer.Provinces, gazetteer.Regencies)
	case District:
		return units(gazetteer.Regencies, gazetteer.Units)
	default:
		return units(0, 0)
	}
}

func units(first, last int) iter.Seq[Region] {
	return func(yield func(Region) bool) {
		for unit := first; unit < last; unit++ {
			if !yield(regionAt(unit, codeAt(unit))) {
				return
			}
		}
	}
}
