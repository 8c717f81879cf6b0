package village

import (
	"github.com/integritas-id/integritas/internal/gazetteer"
	"github.com/integritas-id/integritas/internal/history"
	"github.com/integritas-id/integritas/region"
)

// table holds the villages in force; see [gazetteer.Villages].
var table = gazetteer.Villages{
	Names: &names, NameOf: nameOf[:],
	RunFirst: runFirst[:], RunLengths: runLengths, RunsBefore: runsBefore[:],
}

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

// within returns the villages in a region, from first up to last, which is not
// among them. The zero Code contains all of them.
func within(c region.Code) (first, last int) {
	step := [...]uint32{region.Province: 1e4 << 12, region.Regency: 100 << 12, region.District: 1 << 12, region.Village: 1}
	if c.IsZero() {
		return 0, table.Len()
	}
	key := keyOf(c)
	first, _ = table.Rank(key)
	last, _ = table.Rank(key + step[c.Level()])
	return first, last
}

// villageAt returns village i, whose key the caller knows.
func villageAt(i int, key uint32) region.Region {
	return region.Region{Code: codeOf(key), Name: table.Name(i), Kind: region.Kind(gazetteer.VillageKind(key))}
}
