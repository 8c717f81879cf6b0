package participant

import (
	"database/sql/driver"
	"encoding"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/integritas-id/integritas/civil"
)

// maskDigits shows the last keep digits of a number of the given length.
func maskDigits(digits []byte, keep int) string {
	for i := range len(digits) - keep {
		digits[i] = '*'
	}
	return string(digits)
}

// writeMask answers every verb of fmt with the mask, padded to the width asked for.
func writeMask(s fmt.State, mask string) {
	pad := ""
	if width, ok := s.Width(); ok && width > len(mask) {
		pad = strings.Repeat(" ", width-len(mask))
	}
	if s.Flag('-') {
		mask += pad
	} else {
		mask = pad + mask
	}
	_, _ = io.WriteString(s, mask)
}

// appendNumber appends v with leading zeros to n digits.
func appendNumber(b []byte, v uint64, n int) []byte {
	b = append(b, "00000000000000000000"[:n]...)
	for i := len(b) - 1; i >= len(b)-n; i-- {
		b[i] = '0' + byte(v%10)
		v /= 10
	}
	return b
}

// textOf takes the text that a database returns; NULL is empty.
func textOf(name string, src any) (string, error) {
	switch src := src.(type) {
	case nil:
		return "", nil
	case string:
		return src, nil
	case []byte:
		return string(src), nil
	}
	return "", fmt.Errorf("participant: cannot scan %T into %s: keep it as text", src, name)
}

// storeText gives a database the value as text, or NULL for zero.
func storeText(v interface {
	IsZero() bool
	encoding.TextAppender
},
) (driver.Value, error) {
	if v.IsZero() {
		return nil, nil
	}
	b, err := v.AppendText(nil)
	return string(b), err
}

// load reads stored text into v by parse; empty text sets the zero value, and an
// error leaves v alone.
func load[T any](v *T, text string, parse func(string) (T, error)) error {
	var read T
	if text != "" {
		var err error
		if read, err = parse(text); err != nil {
			return err
		}
	}
	*v = read
	return nil
}

// scan is load for what a database returns: text, with the blanks of a CHAR column, or
// a day of a DATE column.
func scan[T any](v *T, name string, src any, parse func(string) (T, error)) error {
	if at, ok := src.(time.Time); ok && name == "BirthDate" {
		var day civil.Date
		if err := day.Scan(at); err != nil {
			return err
		}
		src = day.String()
	}
	text, err := textOf(name, src)
	if err != nil {
		return err
	}
	return load(v, strings.TrimRight(text, " "), parse)
}
