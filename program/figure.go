package program

import (
	"encoding/json"
	"fmt"
	"math"
	"strconv"
)

// Figure is a number that may be unknown: a percentage, a score, a total. Figures
// compare with ==. The zero Figure is unknown and is not the number 0.
type Figure struct {
	value float64
	known bool
}

// NewFigure returns the figure of value; NaN and the infinities give the unknown one.
func NewFigure(value float64) Figure {
	if math.IsNaN(value) || math.IsInf(value, 0) {
		return Figure{}
	}
	return Figure{value, true}
}

// Value returns the number, and false where it is not known.
func (f Figure) Value() (float64, bool) { return f.value, f.known }

// IsZero reports whether the figure is unknown.
func (f Figure) IsZero() bool { return !f.known }

// String returns the shortest digits of the number with a decimal point, "74.24";
// the unknown figure is empty. Package locale writes numbers for people.
func (f Figure) String() string {
	if !f.known {
		return ""
	}
	return strconv.FormatFloat(f.value, 'f', -1, 64)
}

// MarshalJSON returns a JSON number; the unknown figure is null.
func (f Figure) MarshalJSON() ([]byte, error) {
	if !f.known {
		return []byte("null"), nil
	}
	return json.Marshal(f.value)
}

// UnmarshalJSON reads a JSON number; null sets the unknown figure.
func (f *Figure) UnmarshalJSON(b []byte) error {
	if string(b) == "null" {
		*f = Figure{}
		return nil
	}
	v, err := strconv.ParseFloat(string(b), 64)
	if err != nil {
		return fmt.Errorf("program: %s is no number", b)
	}
	*f = NewFigure(v)
	return nil
}
