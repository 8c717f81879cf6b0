package pillar

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/locale"
)

// SPICategory is a category of Survei Penilaian Integritas. The zero SPICategory
// is unknown.
type SPICategory uint8

// The categories, the worst first.
const (
	SPIRentan  SPICategory = iota + 1 // rentan, red
	SPIWaspada                        // waspada, yellow
	SPITerjaga                        // terjaga, green
)

var spiCategorySet = enum.Set[SPICategory]{Name: "SPICategory", ID: "kategori SPI", EN: "SPI category", Rows: []enum.Row{
	SPIRentan:  {Code: "rentan", ID: "Rentan", EN: "Vulnerable", Synonyms: "zona merah|merah"},
	SPIWaspada: {Code: "waspada", ID: "Waspada", EN: "Alert", Synonyms: "zona kuning|kuning"},
	SPITerjaga: {Code: "terjaga", ID: "Terjaga", EN: "Guarded", Synonyms: "zona hijau|hijau"},
}}

// Colour returns the colour in which the category is printed, "merah" or, for an
// English tag, "red"; empty for the unknown category.
func (c SPICategory) Colour(tag language.Tag) string {
	switch c {
	case SPIRentan:
		return enum.ByTag(tag, "merah", "red")
	case SPIWaspada:
		return enum.ByTag(tag, "kuning", "yellow")
	case SPITerjaga:
		return enum.ByTag(tag, "hijau", "green")
	}
	return ""
}

// SPIRange is the run of scores of a category in a year: from Min, included, to
// Max, which is left out save for the highest, 100. The ranges are printed with one
// decimal (0-72.9, 73-77.9, 78-100) while scores have two; half-open ranges leave
// no gap at 72.95.
type SPIRange struct {
	Category SPICategory `json:"category"`
	Min      float64     `json:"min"`
	Max      float64     `json:"max"`
	Source   Source      `json:"source"`
}

// spiRange is a row of the table, in hundredths; below 0 is 100 inclusive.
type spiRange struct {
	year       uint16
	category   SPICategory
	min, below uint16
	source     Source
}

// ScoreError says that a number is no score of an index.
type ScoreError struct {
	Index Index
	Score float64
}

// Code returns "SCORE".
func (*ScoreError) Code() string { return "SCORE" }

// Error tells the score and the scale of its index, in English.
func (e *ScoreError) Error() string {
	low, high := e.Index.Scale()
	return fmt.Sprintf("pillar: %v is no score of %v: it goes from %v to %v", e.Score, e.Index, low, high)
}

// Message tells the score and the scale of its index: in English for an English tag, else in Indonesian.
func (e *ScoreError) Message(tag language.Tag) string {
	low, high := e.Index.Scale()
	w := locale.Writer{Tag: tag}
	return fmt.Sprintf(enum.ByTag(tag, "%s bukan nilai %s; nilainya %s sampai %s", "%s is no score of %s; scores go from %s to %s"),
		w.FormatDecimal(e.Score, 2), e.Index.Label(tag), w.FormatDecimal(low, 0), w.FormatDecimal(high, 0))
}

// SPICategoryOf returns the category of a score in a year, computed from the
// number: what a speaker called it is a statement of his. A score outside 0 to 100
// is a [*ScoreError], a year whose ranges are not known a [*YearError].
func SPICategoryOf(score float64, year int) (SPICategory, error) {
	if !(score >= 0 && score <= 100) {
		return 0, &ScoreError{IndexSPI, score}
	}
	ranges, err := SPIRanges(year)
	if err != nil {
		return 0, err
	}
	for _, r := range ranges {
		if score >= r.Min && (score < r.Max || r.Max == 100) {
			return r.Category, nil
		}
	}
	return 0, &ScoreError{IndexSPI, score}
}

// SPIRanges returns the ranges of a year, the lowest first, in a fresh slice. A
// year whose ranges are not known, such as 2021 to 2023, is a [*YearError].
func SPIRanges(year int) ([]SPIRange, error) {
	var ranges []SPIRange
	for _, r := range spiRanges {
		if int(r.year) != year {
			continue
		}
		below := 100.0
		if r.below != 0 {
			below = float64(r.below) / 100
		}
		ranges = append(ranges, SPIRange{r.category, float64(r.min) / 100, below, r.source})
	}
	if ranges == nil {
		return nil, &YearError{Of: "the categories of SPI", Year: year, First: int(spiRanges[0].year), Last: int(spiRanges[len(spiRanges)-1].year)}
	}
	return ranges, nil
}
