package roster

import (
	"fmt"
	"io"
	"log/slog"
	"strconv"
)

// Cells is a row as it stood in the source. It is printed as the number of its cells,
// "[9 cells]", for they hold whatever people write into lists; [Cells.Reveal] gives
// them. The zero Cells has none.
type Cells struct {
	// A function, because fmt prints no more than its address wherever the Cells lies.
	of  func(row int) []string
	row int
}

// CellsOf keeps the cells, and the slice with them: do not write to it again.
func CellsOf(cells []string) Cells {
	if len(cells) == 0 {
		return Cells{}
	}
	return Cells{of: func(int) []string { return cells }}
}

// Reveal returns the cells in the order of the columns; do not write to the slice.
// Whoever calls it answers for where they go.
func (c Cells) Reveal() []string {
	if c.of == nil {
		return nil
	}
	return c.of(c.row)
}

// Len returns the number of cells.
func (c Cells) Len() int { return len(c.Reveal()) }

// String returns the mask, "[9 cells]", or "" where there are none.
func (c Cells) String() string {
	if c.of == nil {
		return ""
	}
	return "[" + strconv.Itoa(c.Len()) + " cells]"
}

// Format writes the mask for every verb.
func (c Cells) Format(s fmt.State, _ rune) { _, _ = io.WriteString(s, c.String()) }

// LogValue returns the mask.
func (c Cells) LogValue() slog.Value { return slog.StringValue(c.String()) }
