package main

import (
	"bytes"
	"fmt"
	"math"
)

// The size of the plot: two panels side by side, each with its axes.
const (
	panelWidth  = 340
	panelHeight = 260
	margin      = 60
)

var colours = [...]string{"#1f6aa5", "#b3261e", "#2e7d32", "#8a5a00"}

// plot draws time and memory over the number of rows, both axes by powers of ten.
func plot(lines []series) []byte {
	var b bytes.Buffer
	width, height := 2*(panelWidth+margin)+20, panelHeight+2*margin+22*len(lines)
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12">`+"\n", width, height)
	fmt.Fprintf(&b, `<rect width="%d" height="%d" fill="#fff"/>`+"\n", width, height)
	panel(&b, 0, "time (seconds)", lines, func(p point) float64 { return p.took.Seconds() })
	panel(&b, panelWidth+margin, "memory (MB)", lines, point.megabytes)
	for i, s := range lines {
		y := panelHeight + 2*margin + 22*i
		fmt.Fprintf(&b, `<rect x="%d" y="%d" width="14" height="14" fill="%s"/><text x="%d" y="%d">%s</text>`+"\n", margin, y, colours[i%len(colours)], margin+22, y+12, s.work.name)
	}
	b.WriteString("</svg>\n")
	return b.Bytes()
}

// panel draws one panel, from a thousand rows to the most that were run.
func panel(b *bytes.Buffer, left int, title string, lines []series, value func(point) float64) {
	low, high, most := math.Inf(1), math.Inf(-1), 4.0
	for _, s := range lines {
		for _, p := range s.points {
			v := math.Log10(max(value(p), 1e-4))
			low, high = min(low, math.Floor(v)), max(high, math.Ceil(v))
			most = max(most, math.Log10(float64(p.n)))
		}
	}
	high = max(high, low+1)
	x := func(n float64) float64 { return float64(left+margin) + (n-3)/(most-3)*panelWidth*0.88 }
	y := func(v float64) float64 { return margin/2 + panelHeight - (v-low)/(high-low)*panelHeight }
	fmt.Fprintf(b, `<text x="%.0f" y="18" font-weight="bold">%s</text>`+"\n", x(3), title)
	for n := 3.0; n <= most; n++ {
		fmt.Fprintf(b, `<line x1="%.1f" x2="%.1f" y1="%.1f" y2="%.1f" stroke="#ddd"/><text x="%.1f" y="%.1f" text-anchor="middle">%s</text>`+"\n",
			x(n), x(n), y(low), y(high), x(n), y(low)+18, power(n))
	}
	for v := low; v <= high; v++ {
		fmt.Fprintf(b, `<line x1="%.1f" x2="%.1f" y1="%.1f" y2="%.1f" stroke="#ddd"/><text x="%.1f" y="%.1f" text-anchor="end">%s</text>`+"\n",
			x(3), x(most), y(v), y(v), x(3)-6, y(v)+4, power(v))
	}
	for i, s := range lines {
		fmt.Fprintf(b, `<polyline fill="none" stroke="%s" stroke-width="2" points="`, colours[i%len(colours)])
		for _, p := range s.points {
			fmt.Fprintf(b, "%.1f,%.1f ", x(math.Log10(float64(p.n))), y(math.Log10(max(value(p), 1e-4))))
		}
		b.WriteString(`"/>` + "\n")
	}
}

// power writes a power of ten: 0.01, 1, 1,000.
func power(exponent float64) string {
	if exponent < 0 {
		return fmt.Sprintf("%.*f", int(-exponent), math.Pow(10, exponent))
	}
	return grouped(int(math.Pow(10, exponent)))
}
