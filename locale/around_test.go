package locale_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/tabletest"
	"github.com/integritas-id/integritas/locale"
)

// TestAround runs testdata/around.csv: days, times, amounts, numbers of letters and titles
// with what people write around them, each with what is read or written, or, after an
// exclamation mark, the code of its error. Days without a year are of 2025.
func TestAround(t *testing.T) {
	for i, row := range tabletest.Read(t, os.DirFS("testdata"), "around.csv") {
		got, err := readAround(row["kind"], row["input"])
		if code, refused := strings.CutPrefix(row["expected"], "!"); refused {
			assertCode(t, locale.Code(code), err, row["input"])
			continue
		}
		assert.NoError(t, err, "line %d: %s", i+2, row["input"])
		assert.Equal(t, row["expected"], got, "line %d: %s", i+2, row["input"])
	}
}

// readAround reads a text of a kind and writes what it says.
func readAround(kind, text string) (string, error) {
	switch kind {
	case "date":
		r, err := locale.DateReader{Year: 2025}.Parse(text)
		said := r.Range.String()
		if r.HasClock {
			said += " " + span(r.From, r.To, r.OpenEnd, r.Zone)
		}
		return said, err
	case "clock":
		c, err := locale.ParseClock(text)
		return span(c.From, c.To, c.OpenEnd, c.Zone), err
	case "rupiah":
		r, err := locale.ParseRupiah(text)
		return fmt.Sprint(int64(r)), err
	case "letter":
		n, err := locale.ParseLetterNumber(text)
		said := ""
		for _, part := range []struct {
			name  string
			value any
			known bool
		}{
			{"secrecy", n.Secrecy, n.Secrecy != ""},
			{"kind", n.Kind, n.Kind != ""},
			{"class", n.Class, n.Class != ""},
			{"sequence", n.Sequence, n.Sequence > 0},
			{"unit", n.Unit, n.Unit != ""},
			{"month", int(n.Month), n.Month > 0},
			{"year", n.Year, n.Year > 0},
		} {
			if part.known {
				said += fmt.Sprintf(" %s=%v", part.name, part.value)
			}
		}
		return strings.TrimSpace(said), err
	case "title":
		return locale.TitleCase(text), nil
	}
	return "", fmt.Errorf("unknown kind %s", kind)
}

// span writes a time or span of times with its zone.
func span(from, to civil.Clock, open bool, zone civil.Zone) string {
	said := from.String()
	switch {
	case open:
		said += "-selesai"
	case !to.IsZero():
		said += "-" + to.String()
	}
	if !zone.IsZero() {
		said += " " + zone.String()
	}
	return said
}
