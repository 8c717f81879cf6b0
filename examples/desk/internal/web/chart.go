package web

import (
	"cmp"
	"slices"
	"strings"

	"github.com/go-analyze/charts"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/program/recap"
)

func cutSVG(name string) (string, bool) { return strings.CutSuffix(name, ".svg") }

// maxBars is how many groups a chart shows; the table has them all.
const maxBars = 15

// drawChart draws how many were listed and how many came, by the groups of a dimension:
// the largest ones, in the order of the table.
func drawChart(sum *recap.Recap, by recap.Dimension, tag language.Tag) ([]byte, error) {
	type bar struct {
		name            string
		listed, present float64
	}
	table := sum.Table(by, tag)
	var bars []bar
	i := 0
	for g := range sum.Groups(by) {
		if i < len(table.Rows) {
			bars = append(bars, bar{cut(table.Rows[i][0], 26), float64(g.Tally.Persons.Listed), float64(g.Tally.Persons.Present)})
		}
		i++
	}
	if len(bars) > maxBars {
		least := slices.SortedFunc(slices.Values(bars), func(a, b bar) int { return cmp.Compare(b.listed, a.listed) })[maxBars-1].listed
		bars = slices.DeleteFunc(bars, func(b bar) bool { return b.listed < least })
		bars = bars[:min(len(bars), maxBars)]
	}
	slices.Reverse(bars) // the first one stands on top
	values := [][]float64{{}, {}}
	var names []string
	for _, b := range bars {
		names = append(names, b.name)
		values[0], values[1] = append(values[0], b.present), append(values[1], b.listed)
	}
	legend := []string{"Hadir", "Terdaftar"}
	if tag == language.English {
		legend = []string{"Present", "Listed"}
	}
	picture, err := charts.HorizontalBarRender(values,
		charts.SVGOutputOptionFunc(),
		charts.DimensionsOptionFunc(480, 90+34*len(bars)),
		charts.LegendLabelsOptionFunc(legend),
		charts.YAxisLabelsOptionFunc(names),
		charts.ThemeOptionFunc(charts.GetTheme(charts.ThemeLight).WithSeriesColors([]charts.Color{charts.ParseColor("#0b5563"), charts.ParseColor("#a9c4c9")})),
		func(o *charts.ChartOption) {
			o.ValueFormatter = func(f float64) string { return charts.FormatValueHumanizeShort(f, 0, false) }
		},
	)
	if err != nil {
		return nil, err
	}
	return picture.Bytes()
}
