package gazetteer

import (
	"strings"
)

// The levels, numbered as in package region.
const (
	levelProvince uint8 = iota + 1
	levelRegency
	levelDistrict
	levelVillage
)

// formerProvinces gives by the number of a province the one that it was a part of.
// Papua was divided in 2022, Kalimantan Timur in 2012, the others from 1999 to 2004;
// older files name the former province.
var formerProvinces = [...][2]byte{
	{93, 91}, {94, 91}, {95, 91}, {96, 92}, {96, 91}, {92, 91}, {65, 64}, {75, 71}, {76, 73}, {82, 81}, {36, 32}, {19, 16}, {21, 14},
}

// wasPartOf reports whether a province was once a part of another.
func wasPartOf(unit, of int32) bool {
	if unit < 0 || of < 0 || unit >= provinceCount || of >= provinceCount {
		return false
	}
	for _, f := range formerProvinces {
		if f[0] == provinceParts[unit] && f[1] == provinceParts[of] {
			return true
		}
	}
	return false
}

// Units is the number of regions in force at the levels from province to district.
const Units = provinceCount + regencyCount + districtCount

// Provinces and Regencies say how many of the first units are provinces, and how
// many are provinces or regencies.
const (
	Provinces = provinceCount
	Regencies = provinceCount + regencyCount
)

// Unit returns the unit of the parts of a code in force; a part is zero where the
// code does not reach.
func Unit(province, regency, district byte) (unit int, ok bool) {
	p := strings.IndexByte(provinceParts, province)
	if p < 0 || regency == 0 {
		return p, p >= 0
	}
	first, last := int(regencyStart[p]), int(regencyStart[p+1])
	r := indexPart(regencyParts[first:last], regency)
	if r < 0 || district == 0 {
		return provinceCount + first + r, r >= 0
	}
	first, last = int(districtStart[first+r]), int(districtStart[first+r+1])
	d := indexPart(districtParts[first:last], district)
	return provinceCount + regencyCount + first + d, d >= 0
}

// indexPart returns where a part stands among those of one parent, -1 if it does not:
// mostly, numbers have no gaps.
func indexPart(parts string, part byte) int {
	if i := int(part) - 1; i < len(parts) && parts[i] == part {
		return i
	}
	return strings.IndexByte(parts, part)
}

// Children returns the units one level below a unit: from first up to last, which
// is not among them; none for a district.
func Children(unit int) (first, last int) {
	switch {
	case unit < provinceCount:
		return provinceCount + int(regencyStart[unit]), provinceCount + int(regencyStart[unit+1])
	case unit < Regencies:
		r := unit - provinceCount
		return Regencies + int(districtStart[r]), Regencies + int(districtStart[r+1])
	}
	return Units, Units
}

// Parent returns the unit one level up, -1 for a province.
func Parent(unit int) int {
	switch {
	case unit < provinceCount:
		return -1
	case unit < Regencies:
		return lastUpTo(regencyStart[:], unit-provinceCount)
	}
	return provinceCount + lastUpTo(districtStart[:], unit-Regencies)
}

// Parts returns the parts of the code of a unit, zero where it does not reach.
func Parts(unit int) (province, regency, district byte) {
	if unit >= Regencies {
		district = districtParts[unit-Regencies]
		unit = Parent(unit)
	}
	if unit >= provinceCount {
		regency = regencyParts[unit-provinceCount]
		unit = Parent(unit)
	}
	return provinceParts[unit], regency, district
}

// lastUpTo returns the index of the last start that is not above n.
func lastUpTo(starts []uint16, n int) int {
	lo, hi := 0, len(starts)
	for lo+1 < hi {
		if m := int(uint(lo+hi) / 2); int(starts[m]) <= n {
			lo = m
		} else {
			hi = m
		}
	}
	return lo
}

// Name returns the name of a unit, without allocating.
func Name(unit int) string {
	if unit < Regencies {
		return seatName(unit, unit)
	}
	start := int(districtNameStart[unit-Regencies])
	return districtNames[start : start+nameLength(unit)]
}

// seatName returns the name of a province or regency, or from Regencies on another
// name, whose entry the caller knows.
//
//go:noinline
func seatName(i, entry int) string {
	start := int(seatNameStart[i])
	return seatNames[start : start+nameLength(entry)]
}

// nameLength returns the length of the name of an entry.
func nameLength(entry int) int { return int(nameLengths[entry] & 0x3f) }

// The kinds, numbered as in package region.
const (
	kindProvince = iota + 1
	kindRegency
	kindCity
	kindAdministrativeRegency
	kindAdministrativeCity
	kindDistrict
	kindUrbanVillage
	kindVillage
	kindAdatVillage
)

// KindOf returns the kind of a unit, numbered as a region.Kind.
func KindOf(unit int) uint8 {
	switch {
	case unit < provinceCount:
		return kindProvince
	case unit < Regencies:
		return regencyKinds[unit-provinceCount]
	}
	return kindDistrict
}
