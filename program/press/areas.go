package press

import (
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/region"
)

// areaOf returns a region by its code and full name.
func areaOf(c region.Code) program.Area {
	if r, ok := region.Lookup(c); ok {
		return program.Area{Code: c, Name: r.FullName()}
	}
	return program.Area{Code: c}
}

// holderRegion returns the kind of region that somebody governs.
func holderRegion(low string) string {
	switch low {
	case "gubernur":
		return "Provinsi "
	case "bupati":
		return "Kabupaten "
	}
	return "Kota "
}
