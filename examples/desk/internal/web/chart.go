package web

import (
	"cmp"
	"slices"
	"strings"

	"github.com/go-analyze/charts"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/program/recap"
)

func cutSVG(name string) (string, bool) { return strings.CutSuffix(name, ".svg") }

// maxBars is how many groups a chart shows; the table has them all.
const maxBars = 15

// bar is one group of a chart.
type bar struct {
	name            string
	listed, present float64
}

// bars are the largest groups of a dimension, in the order of the table.
func bars(sum *recap.Recap, by recap.Dimension, tag language.Tag) []bar {
	table := sum.Table(by, tag)
	var all []bar
	i := 0
	for g := range sum.Groups(by) {
		if i < len(table.Rows) {
			all = append(all, bar{shortened(table.Rows[i][0], 22), float64(g.Tally.Persons.Listed), float64(g.Tally.Persons.Present)})
		}
		i++
	}
	if len(all) > maxBars {
		least := slices.SortedFunc(slices.Values(all), func(a, b bar) int { return cmp.Compare(b.listed, a.listed) })[maxBars-1].listed
		all = slices.DeleteFunc(all, func(b bar) bool { return b.listed < least })
		all = all[:min(len(all), maxBars)]
	}
	return all
}

// shortened cuts a name where there is no room for it, and shows that it is cut.
func shortened(name string, most int) string {
	if short := cut(name, most); short != name {
		return cut(name, most-1) + "…"
	}
	return name
}

// drawChart draws how many were listed and how many came, by the groups of a dimension.
// It is as wide as a phone, so that its texts are as large there as those of the page.
// Each bar begins at 0 and tells its number, so that there need be no axis of them.
func drawChart(sum *recap.Recap, by recap.Dimension, tag language.Tag) ([]byte, error) {
	all := bars(sum, by, tag)
	slices.Reverse(all) // the first one stands on top
	values := [][]float64{{}, {}}
	var names []string
	most := 0.0
	for _, b := range all {
		names = append(names, b.name)
		values[0], values[1] = append(values[0], b.present), append(values[1], b.listed)
		most = max(most, b.present, b.listed)
	}
	opt := charts.NewBarChartOptionWithData(values)
	opt.Horizontal = true
	opt.Theme = charts.GetTheme(charts.ThemeLight).WithSeriesColors([]charts.Color{charts.ParseColor("#0b5563"), charts.ParseColor("#a9c4c9")})
	opt.CategoryAxis.Labels = names
	opt.Legend.SeriesNames = []string{"Hadir", "Terdaftar"}
	if tag == language.English {
		opt.Legend.SeriesNames = []string{"Present", "Listed"}
	}
	axis := &opt.ValueAxis[0]
	axis.Show, axis.Min, axis.Max = charts.Ptr(false), charts.Ptr(0.0), charts.Ptr(most*1.25+1)
	for i := range opt.SeriesList {
		label := &opt.SeriesList[i].Label
		label.Show = charts.Ptr(true)
		label.ValueFormatter = func(n float64) string { return locale.Writer{Tag: tag}.FormatInt(int64(n)) }
	}
	painter := charts.NewPainter(charts.PainterOptions{OutputFormat: charts.ChartOutputSVG, Width: 360, Height: 70 + 34*len(all)})
	if err := painter.BarChart(opt); err != nil {
		return nil, err
	}
	return painter.Bytes()
}
