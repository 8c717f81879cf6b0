package pillar

import (
	"iter"

	"github.com/integritas-id/integritas/internal/enum"
)

// Index is a national figure on integrity or corruption. The zero Index is unknown.
type Index uint8

// The indices.
const (
	IndexSPI  Index = iota + 1 // Survei Penilaian Integritas, KPK, 0 to 100
	IndexIPAK                  // Indeks Perilaku Anti Korupsi, BPS, 0 to 5, national only
	IndexMCP                   // national score of MCP, KPK, 0 to 100
)

var indexSet = enum.Set[Index]{Name: "Index", ID: "indeks", EN: "index", Rows: []enum.Row{
	IndexSPI: {
		Code: "SPI", ID: "Survei Penilaian Integritas", EN: "Integrity Assessment Survey",
		Synonyms: "indeks integritas nasional|SPI KPK|indeks SPI|indeks integritas",
	},
	IndexIPAK: {
		Code: "IPAK", ID: "Indeks Perilaku Anti Korupsi", EN: "Anti-Corruption Behaviour Index",
		Synonyms: "indeks perilaku antikorupsi|ACBI|anti-corruption behavior index",
	},
	IndexMCP: {
		Code: "MCP", ID: "Nilai nasional MCP", EN: "National MCP score",
		Synonyms: "MCSP|IPKD MCP|monitoring center for prevention|monitoring centre for prevention|monitoring controlling surveillance for prevention",
	},
}}

// Scale returns the lowest and the highest score, 0 and 0 for the unknown index.
// On every scale more is better.
func (i Index) Scale() (low, high float64) {
	switch i {
	case IndexSPI, IndexMCP:
		return 0, 100
	case IndexIPAK:
		return 0, 5
	}
	return 0, 0
}

// MeasuredBy returns who measures it: "KPK" or "BPS".
func (i Index) MeasuredBy() string {
	switch i {
	case IndexSPI, IndexMCP:
		return "KPK"
	case IndexIPAK:
		return "BPS"
	}
	return ""
}

// Reading is the national value of an index in a year.
type Reading struct {
	Index  Index   `json:"index"`
	Year   int     `json:"year"`
	Value  float64 `json:"value"` // two decimals at most
	Source Source  `json:"source"`
}

// IndexPart is a part of a [Reading]: persepsi and pengalaman of IPAK, the areas
// of MCP. A part is never the index: the perception of 3.80 is not IPAK 2022.
type IndexPart struct {
	Name  string  `json:"name"` // "persepsi", "pengalaman", or the code of an [Area]
	Value float64 `json:"value"`
}

// indexReading and indexPart are the rows of the tables, values in hundredths.
type indexReading struct {
	index  Index
	year   uint16
	value  uint16
	note   string
	source Source
}

type indexPart struct {
	index Index
	year  uint16
	name  string
	value uint16
}

// In returns the value of the index in a year. A year for which none is known is a
// [*YearError], a later year too: nothing is carried forward.
func (i Index) In(year int) (Reading, error) {
	first, last := 0, 0
	for _, r := range indexReadings {
		if r.index != i {
			continue
		}
		if int(r.year) == year {
			return Reading{i, year, float64(r.value) / 100, r.source}, nil
		}
		if first == 0 {
			first = int(r.year)
		}
		last = int(r.year)
	}
	return Reading{}, &YearError{Of: "the index " + i.String(), Year: year, First: first, Last: last}
}

// Readings yields the known values, oldest first. It may be ranged over any number
// of times.
func (i Index) Readings() iter.Seq[Reading] {
	return func(yield func(Reading) bool) {
		for _, r := range indexReadings {
			if r.index == i && !yield(Reading{i, int(r.year), float64(r.value) / 100, r.source}) {
				return
			}
		}
	}
}

// Parts yields the parts of the reading, none where they are not known.
func (r Reading) Parts() iter.Seq[IndexPart] {
	return func(yield func(IndexPart) bool) {
		for _, p := range indexParts {
			if p.index == r.Index && int(p.year) == r.Year && !yield(IndexPart{p.name, float64(p.value) / 100}) {
				return
			}
		}
	}
}

// Note returns what should be known about the reading, in English: that another
// figure or label is in print. It is empty where there is nothing.
func (r Reading) Note() string {
	for _, x := range indexReadings {
		if x.index == r.Index && int(x.year) == r.Year {
			return x.note
		}
	}
	return ""
}
