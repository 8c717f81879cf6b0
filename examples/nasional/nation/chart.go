package nation

import (
	"slices"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/program/recap"
	"github.com/integritas-id/integritas/region"
)

// The size of a tile and of the chart of months, in units of the drawing.
const (
	tileSize    = 56
	chartHeight = 160
)

// square is a province on the map.
type square struct {
	X, Y        int
	Shade       int // 0 for nobody, to 5
	Code, Short string
	Title       string
	Number      string
}

// step is one shade of the legend.
type step struct {
	X, Shade int
	Text     string
}

// tiles makes the map: the participants whose office is in each province.
func (w *Whole) tiles() ([]square, []step) {
	listed := map[string]int{}
	var counts []int
	for g := range w.Nation.Groups(recap.ByProvince) {
		listed[g.Code] = g.Tally.Persons.Listed
		if code, err := region.ParseCode(g.Code); err == nil && !code.IsZero() && g.Tally.Persons.Listed > 0 {
			counts = append(counts, g.Tally.Persons.Listed)
		}
	}
	slices.Sort(counts)
	var limits []int // the least of each shade: fifths of the provinces
	for i := range 5 {
		if len(counts) > 0 {
			limits = append(limits, counts[i*len(counts)/5])
		}
	}
	limits = slices.Compact(limits)
	var squares []square
	for _, t := range tiles {
		n, shade := listed[t.code], 0
		for i, limit := range limits {
			if n >= limit && n > 0 {
				shade = i + 1
			}
		}
		title := t.short
		if r, ok := region.Lookup(region.MustParseCode(t.code)); ok {
			title = r.FullName()
		}
		squares = append(squares, square{
			X: t.column * tileSize, Y: t.row * tileSize, Shade: shade, Code: t.code, Short: t.short, Title: title, Number: locale.FormatInt(int64(n)),
		})
	}
	legend := []step{{0, 0, "0"}}
	for i, limit := range limits {
		legend = append(legend, step{(i + 1) * 120, i + 1, "≥ " + locale.FormatInt(int64(limit))})
	}
	return squares, legend
}

// bar is a group of a chart.
type bar struct {
	X, Y, Height  int
	PresentY      int
	PresentHeight int
	Label, Title  string
	ShowLabel     bool
}

// barWidth is the room of one bar, and its gap.
const barWidth = 24

// bars makes a chart of the groups of a dimension: those listed, and those present.
func bars(r *recap.Recap, by recap.Dimension) []bar {
	most := 1
	for g := range r.Groups(by) {
		most = max(most, g.Tally.Persons.Listed)
	}
	n := 0
	for range r.Groups(by) {
		n++
	}
	var all []bar
	for g := range r.Groups(by) {
		listed, present := g.Tally.Persons.Listed, g.Tally.Persons.Present
		b := bar{
			X: len(all) * barWidth, Height: listed * chartHeight / most, PresentHeight: present * chartHeight / most,
			Label: g.Code, Title: g.Label(language.Indonesian) + ": " + locale.FormatInt(int64(listed)) + " terdaftar, " +
				locale.FormatInt(int64(present)) + " hadir",
			ShowLabel: n <= 24 || len(all)%(n/24+1) == 0,
		}
		b.Y, b.PresentY = chartHeight-b.Height, chartHeight-b.PresentHeight
		all = append(all, b)
	}
	return all
}

// Wide is the width of the chart for its drawing.
func (v *view) Wide() int { return max(1, len(v.Months)) * barWidth }
