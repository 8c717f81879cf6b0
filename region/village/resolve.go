package village

import (
	"github.com/integritas-id/integritas/internal/history"
	"github.com/integritas-id/integritas/region"
)

// Resolve is [region.Resolve] over all four levels: what became of a code. Of the
// 6,914 village codes that are gone since Permendagri 56/2015, 172 are
// [region.Retired]: it is not known which village came after them. A code that no
// decree since then has gives [region.ErrUnknownCode].
func Resolve(c region.Code) (region.Resolution, error) {
	if c.Level() != region.Village {
		return region.Resolve(c)
	}
	res := region.Resolution{Code: c, Status: region.InForce}
	var known bool
	res.Region, known = Lookup(c)
	var buf [4]history.Row
	for _, row := range formerRows.Append(buf[:0], keyOf(c)) {
		today, _ := Lookup(codeOf(row.Successor))
		res.Former = append(res.Former, region.Former{
			Name: row.NameOr(today.Name), First: region.Decree(row.First), Last: region.Decree(row.Last),
			Ended: region.Decree(row.Ended()), Successor: today.Code, Change: region.Change(row.Change),
		})
		if res.Status = region.Status(row.Status); res.Status == region.Moved && !today.IsZero() {
			res.Region = today
		}
		known = true
	}
	if !known {
		return region.Resolution{}, region.ErrUnknownCode
	}
	return res, nil
}
