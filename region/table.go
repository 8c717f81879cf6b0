package region

import (
	"github.com/integritas-id/integritas/internal/gazetteer"
)

// unitOf returns the unit of a code in force, see package gazetteer.
func unitOf(c Code) (unit int, ok bool) {
	province, regency, district, village := c.parts()
	if village != 0 {
		return 0, false
	}
	return gazetteer.Unit(province, regency, district)
}

// codeAt returns the code of a unit.
func codeAt(unit int) Code {
	province, regency, district := gazetteer.Parts(unit)
	return Code{uint64(province)*below[Province] + uint64(regency)*below[Regency] + uint64(district)*below[District]}
}

// regionAt returns the region of a unit, whose code the caller knows.
func regionAt(unit int, c Code) Region {
	return Region{Code: c, Name: gazetteer.Name(unit), Kind: Kind(gazetteer.KindOf(unit))}
}
