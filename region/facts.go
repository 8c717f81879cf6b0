package region

import (
	"iter"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/gazetteer"
)

// Zone returns the time zone of the province (Keppres 41/1987), unknown where the
// code lies in no province. No province is divided.
func (r Region) Zone() civil.Zone {
	n, ok := unitOf(r.Code.At(Province))
	if !ok {
		return 0
	}
	return civil.Zone(zones[n])
}

// Capital returns the seat of government of a province, regency or city, as the
// annex of the decree names it, without a kind. A city of Jakarta and some others
// have a district there. It is "" for districts and villages.
func (r Region) Capital() string {
	n, ok := seatOf(r.Code)
	if !ok {
		return ""
	}
	return capitals[capitalStart[n]:capitalStart[n+1]]
}

// Aliases yields what else a province, regency or city is called: its short form,
// former names, abbreviations and other spellings. They are not unique: some are the
// proper name of another region. None for districts and villages. It may be ranged over any number of times.
func (r Region) Aliases() iter.Seq[string] {
	n, ok := seatOf(r.Code)
	if !ok {
		return func(func(string) bool) {}
	}
	return gazetteer.Aliases(n)
}

// Area returns the area of a province, regency or city in km² with three decimals
// (Badan Informasi Geospasial, December 2024), 0 for districts and villages.
func (r Region) Area() float64 {
	n, ok := seatOf(r.Code)
	if !ok {
		return 0
	}
	return float64(areas[n]) / 1000
}

// Population returns how many people a province, regency or city has (Ditjen
// Dukcapil, December 2024), 0 for districts and villages.
func (r Region) Population() int {
	n, ok := seatOf(r.Code)
	if !ok {
		return 0
	}
	return int(populations[n])
}

// seatOf returns the unit of a province or regency; only these have figures.
func seatOf(c Code) (int, bool) {
	n, ok := unitOf(c)
	return n, ok && n < gazetteer.Regencies
}
