package program

import (
	"encoding/json"
	"fmt"
	"math"
	"strconv"
)

// Quantity is a number that may be unknown: a percentage, a score, a total. Quantities
// compare with ==. The zero Quantity is unknown and is not the number 0.
type Quantity struct {
	value float64
	known bool
}

// NewQuantity returns the quantity of value; NaN and the infinities give the unknown one.
func NewQuantity(value float64) Quantity {
	if math.IsNaN(value) || math.IsInf(value, 0) {
		return Quantity{}
	}
	return Quantity{value, true}
}

// Value returns the number, and false where it is not known.
func (q Quantity) Value() (float64, bool) { return q.value, q.known }

// IsZero reports whether the quantity is unknown.
func (q Quantity) IsZero() bool { return !q.known }

// String returns the shortest digits of the number with a decimal point, "74.24";
// the unknown quantity is empty. Package locale writes numbers for people.
func (q Quantity) String() string {
	if !q.known {
		return ""
	}
	return strconv.FormatFloat(q.value, 'f', -1, 64)
}

// MarshalJSON returns a JSON number; the unknown quantity is null.
func (q Quantity) MarshalJSON() ([]byte, error) {
	if !q.known {
		return []byte("null"), nil
	}
	return json.Marshal(q.value)
}

// UnmarshalJSON reads a JSON number; null sets the unknown quantity.
func (q *Quantity) UnmarshalJSON(b []byte) error {
	if string(b) == "null" {
		*q = Quantity{}
		return nil
	}
	v, err := strconv.ParseFloat(string(b), 64)
	if err != nil {
		return fmt.Errorf("program: %s is no number", b)
	}
	*q = NewQuantity(v)
	return nil
}
