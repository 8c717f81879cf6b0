package region

import "strings"

// The tables number the regions in force from 0: first the provinces, then the
// regencies and cities, then the districts, each in code order. That number is
// called the unit. A region's children have consecutive units, and the last part
// of each code is one byte of provinceParts, regencyParts or districtParts.

const unitCount = provinceCount + regencyCount + districtCount

// unitOf returns the unit of a code in force.
func unitOf(c Code) (unit int, ok bool) {
	province, regency, district, village := c.parts()
	if village != 0 {
		return 0, false
	}
	p := strings.IndexByte(provinceParts, province)
	if p < 0 || regency == 0 {
		return p, p >= 0
	}
	first, last := int(regencyStart[p]), int(regencyStart[p+1])
	r := strings.IndexByte(regencyParts[first:last], regency)
	if r < 0 || district == 0 {
		return provinceCount + first + r, r >= 0
	}
	first, last = int(districtStart[first+r]), int(districtStart[first+r+1])
	d := strings.IndexByte(districtParts[first:last], district)
	return provinceCount + regencyCount + first + d, d >= 0
}

// children returns the units one level below a unit: from first up to last, which
// is not among them; none for a district.
func children(unit int) (first, last int) {
	switch {
	case unit < provinceCount:
		return provinceCount + int(regencyStart[unit]), provinceCount + int(regencyStart[unit+1])
	case unit < provinceCount+regencyCount:
		r := unit - provinceCount
		return provinceCount + regencyCount + int(districtStart[r]), provinceCount + regencyCount + int(districtStart[r+1])
	}
	return unitCount, unitCount
}

// codeAt returns the code of a unit.
func codeAt(unit int) Code {
	var v uint64
	if unit >= provinceCount+regencyCount {
		d := unit - provinceCount - regencyCount
		v += uint64(districtParts[d]) * below[District]
		unit = provinceCount + lastUpTo(districtStart[:], d)
	}
	if unit >= provinceCount {
		r := unit - provinceCount
		v += uint64(regencyParts[r]) * below[Regency]
		unit = lastUpTo(regencyStart[:], r)
	}
	return Code{v + uint64(provinceParts[unit])*below[Province]}
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

// nameAt returns the name of a unit, without allocating.
func nameAt(unit int) string {
	return names[nameOffset(unit):nameOffset(unit+1)]
}

// nameOffset returns where the name of a unit begins. nameStart keeps the low 16
// bits; nameWraps lists the units from which on they have run over once more.
func nameOffset(unit int) int {
	offset := int(nameStart[unit])
	for _, wrap := range nameWraps {
		if unit >= int(wrap) {
			offset += 1 << 16
		}
	}
	return offset
}

// kindAt returns the kind of a unit.
func kindAt(unit int) Kind {
	switch {
	case unit < provinceCount:
		return KindProvince
	case unit < provinceCount+regencyCount:
		return Kind(regencyKinds[unit-provinceCount])
	}
	return KindDistrict
}

// regionAt returns the region of a unit, whose code the caller knows.
func regionAt(unit int, c Code) Region {
	return Region{Code: c, Name: nameAt(unit), Kind: kindAt(unit)}
}
