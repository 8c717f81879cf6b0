package region

import (
	"errors"

	"github.com/integritas-id/integritas/internal/history"
)

// ErrUnknownCode says that no decree in the tables has a code.
var ErrUnknownCode = errors.New("region: the code is in no decree since 2015")

// Resolution is what the tables know about a code.
type Resolution struct {
	Code   Code   `json:"code,omitzero"`
	Status Status `json:"status,omitempty"`
	// Region is the region today: the successor where the code moved, the region
	// that now has the code where it was reused. It is zero where there is no single
	// one, which is so for Split and Retired.
	Region Region `json:"region,omitzero"`
	// Former is the earlier names and meanings of the code, oldest first.
	Former []Former `json:"former,omitempty"`
}

// Former is a name that a code once had. The name of a regency is without its kind.
type Former struct {
	Name string `json:"name,omitzero"`
	// First and Last are the first and the last decree with the name; both are zero
	// for codes that were gone before the oldest decree in the tables.
	First Decree `json:"first,omitempty"`
	Last  Decree `json:"last,omitempty"`
	// Ended is the decree or law from which on the code has the name no more.
	Ended Decree `json:"ended,omitempty"`
	// Successor is the code in force of the same region, which may be this code
	// itself; zero where the region was split or it is not known.
	Successor Code   `json:"successor,omitzero"`
	Change    Change `json:"change,omitzero"`
}

// Resolve returns what became of a code of a province, regency or district: of a code
// in force its earlier names, of a code that is gone the region it stands for today
// and the decree that moved it, as a NIK from Papua before 2022 needs it. A code that
// no decree since 2015 has gives [ErrUnknownCode], as does a village's: package
// village resolves those too.
//
// The tables compare the decrees from Permendagri 56/2015 on, and hold the codes that
// Kalimantan Utara left behind in 2012.
func Resolve(c Code) (Resolution, error) {
	res := Resolution{Code: c, Status: InForce}
	var known bool
	res.Region, known = Lookup(c)
	var buf [4]history.Row
	for _, row := range formerRows.Append(buf[:0], keyOf(c)) {
		today, _ := Lookup(codeOfKey(row.Successor))
		res.Former = append(res.Former, Former{
			Name: row.NameOr(today.Name), First: Decree(row.First), Last: Decree(row.Last),
			Ended: Decree(row.Ended()), Successor: today.Code, Change: Change(row.Change),
		})
		switch res.Status = Status(row.Status); {
		case res.Status == Split:
			res.Region = Region{}
		case res.Status == Moved && !today.IsZero():
			res.Region = today
		}
		known = true
	}
	if !known {
		return Resolution{}, ErrUnknownCode
	}
	return res, nil
}

// keyOf returns the key of a code in the tables of history.
func keyOf(c Code) uint32 {
	province, regency, district, village := c.parts()
	if village > history.MaxVillage {
		return 0
	}
	return history.Key(int(province), int(regency), int(district), int(village))
}

// codeOfKey is the inverse of keyOf.
func codeOfKey(key uint32) Code {
	return Code{uint64(key>>12)*below[District] + uint64(key&history.MaxVillage)}
}
