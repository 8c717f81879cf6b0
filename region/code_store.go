package region

import (
	"bytes"
	"database/sql/driver"
	"fmt"
	"strings"
)

// AppendText appends the code with dots; the zero Code appends nothing.
func (c Code) AppendText(b []byte) ([]byte, error) { return c.append(b, "."), nil }

// MarshalText returns the code with dots; the zero Code is empty. In JSON a code
// is text, so that 11.10 never becomes 11.1.
func (c Code) MarshalText() ([]byte, error) { return c.append(make([]byte, 0, 13), "."), nil }

// UnmarshalText reads what [ParseCode] reads; empty text sets the zero Code.
func (c *Code) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*c = Code{}
		return nil
	}
	v, err := ParseCode(string(text))
	if err == nil {
		*c = v
	}
	return err
}

// Value returns the code with dots for a database; the zero Code is NULL.
func (c Code) Value() (driver.Value, error) {
	if c.IsZero() {
		return nil, nil
	}
	return c.String(), nil
}

// Scan reads what [ParseCode] reads; NULL and "" set the zero Code. A number is
// refused: a column of numbers has lost the zero of 11.10.
func (c *Code) Scan(src any) error {
	switch src := src.(type) {
	case nil:
		*c = Code{}
		return nil
	case string:
		return c.UnmarshalText([]byte(strings.TrimRight(src, " ")))
	case []byte:
		return c.UnmarshalText(bytes.TrimRight(src, " "))
	}
	return fmt.Errorf("region: cannot scan a %T into a Code: keep codes as text", src)
}

// MarshalBinary returns the text form, for gob, CBOR and the like; zero is empty.
func (c Code) MarshalBinary() ([]byte, error) { return c.MarshalText() }

// UnmarshalBinary reads what MarshalBinary returned.
func (c *Code) UnmarshalBinary(data []byte) error { return c.UnmarshalText(data) }

// Equal reports whether both are the same; it is for tools that compare by reflection, as
// values compare with ==.
func (c Code) Equal(other Code) bool { return c == other }

// GormDataType returns "text": an ORM that makes its own columns keeps the text form.
func (Code) GormDataType() string { return "text" }
