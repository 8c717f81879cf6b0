package locale_test

import (
	"strings"
	"testing"

	"github.com/integritas-id/integritas/locale"
	"github.com/stretchr/testify/assert"
)

// TestBounds gives every reader of numbers, amounts, words and letters 1 MB of
// what it would like: an error at once, before anything is copied.
func TestBounds(t *testing.T) {
	const size = 1 << 20
	readers := map[string]func(string) error{
		"ParseNumber":           func(s string) error { _, err := locale.ParseNumber(s); return err },
		"ParseRupiah":           func(s string) error { _, err := locale.ParseRupiah(s); return err },
		"ParseTerbilang":        func(s string) error { _, err := locale.ParseTerbilang(s); return err },
		"ParseTerbilangDecimal": func(s string) error { _, err := locale.ParseTerbilangDecimal(s); return err },
		"ParseTerbilangSen":     func(s string) error { _, err := locale.ParseTerbilangSen(s); return err },
		"TerbilangDecimal":      func(s string) error { _, err := locale.TerbilangDecimal(s); return err },
		"ParseOrdinal":          func(s string) error { _, err := locale.ParseOrdinal(s); return err },
		"ParseRoman":            func(s string) error { _, err := locale.ParseRoman(s); return err },
		"ParseCount":            func(s string) error { _, _, err := locale.ParseCount(s); return err },
		"ParseLetterNumber":     func(s string) error { _, err := locale.ParseLetterNumber(s); return err },
	}
	for _, unit := range []string{"1", " ", "dua ", "\u00a0", "Rp1.000", "(", "M", "/1"} {
		text := strings.Repeat(unit, size/len(unit))
		bytes := []byte(text)
		quoted := []byte(`"` + text + `"`)
		readers["Rupiah.UnmarshalText"] = func(string) error { return new(locale.Rupiah).UnmarshalText(bytes) }
		readers["Rupiah.UnmarshalJSON"] = func(string) error { return new(locale.Rupiah).UnmarshalJSON(quoted) }
		readers["Rupiah.UnmarshalJSON number"] = func(string) error { return new(locale.Rupiah).UnmarshalJSON(bytes) }
		readers["Rupiah.Scan"] = func(string) error { return new(locale.Rupiah).Scan(bytes) }
		readers["LetterNumber.UnmarshalText"] = func(string) error { return new(locale.LetterNumber).UnmarshalText(bytes) }
		for name, read := range readers {
			assert.Error(t, read(text), name)
		}
	}
}
