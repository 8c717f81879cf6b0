package command

import (
	"strings"
	"unicode"
)

// Width is how many characters a line may have.
const Width = 80

// Table writes rows of cells under each other in at most [Width] characters: a cell
// that is longer than its column goes on in the next line.
type Table []int // the widths of the columns; what is left over is the last column's

// Row returns a row, with a line end.
func (t Table) Row(cells ...string) string {
	columns := make([][]string, len(cells))
	lines, left := 0, Width
	for i, cell := range cells {
		width := left
		if i < len(t) {
			width = t[i]
			left -= width + 1
		}
		columns[i] = wrap(cell, width)
		lines = max(lines, len(columns[i]))
	}
	var b strings.Builder
	for n := range lines {
		var line strings.Builder
		for i, column := range columns {
			text := ""
			if n < len(column) {
				text = column[n]
			}
			line.WriteString(text)
			if i < len(t) {
				line.WriteString(strings.Repeat(" ", max(0, t[i]-Columns(text))+1))
			}
		}
		b.WriteString(strings.TrimRight(line.String(), " ") + "\n")
	}
	return b.String()
}

// Wrap breaks a text into lines of at most so many characters; each but the first is
// indented.
func Wrap(text string, width, indent int) string {
	return strings.Join(wrap(text, width), "\n"+strings.Repeat(" ", indent))
}

func wrap(text string, width int) []string {
	var lines []string
	line := ""
	for _, word := range strings.Fields(text) {
		for Columns(word) > width { // longer than a line: cut
			if line != "" {
				lines, line = append(lines, line), ""
			}
			head := cut(word, width)
			lines, word = append(lines, head), word[len(head):]
		}
		switch {
		case line == "":
			line = word
		case Columns(line)+1+Columns(word) <= width:
			line += " " + word
		default:
			lines, line = append(lines, line), word
		}
	}
	if line != "" || len(lines) == 0 {
		lines = append(lines, line)
	}
	return lines
}

// cut returns the beginning of a word that fills so many columns.
func cut(word string, width int) string {
	for i := range word {
		if i > 0 && Columns(word[:i]) >= width {
			return word[:i]
		}
	}
	return word
}

// Columns returns how wide a text is on a screen: accents that stand over other letters
// take no room, Chinese characters and their like two columns.
func Columns(text string) int {
	n := 0
	for _, r := range text {
		switch {
		case r < '\u0300': // all of Indonesian and English
			n++
		case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		case unicode.In(r, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana):
			n += 2
		default:
			n++
		}
	}
	return n
}

// Lines breaks the lines of a text that are too long; each goes on two columns further
// in than it begins.
func Lines(text string) string {
	var b strings.Builder
	for line := range strings.Lines(text) {
		line, end := strings.CutSuffix(line, "\n")
		if Columns(line) > Width {
			inner := strings.TrimLeft(line, " ")
			indent := len(line) - len(inner) + 2
			line = line[:len(line)-len(inner)] + Wrap(inner, Width-indent, indent)
		}
		b.WriteString(line)
		if end {
			b.WriteByte('\n')
		}
	}
	return b.String()
}
