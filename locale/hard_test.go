package locale_test

import (
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/integritas-id/integritas/internal/tabletest"
	"github.com/integritas-id/integritas/locale"
	"github.com/stretchr/testify/assert"
)

// TestHard runs testdata/hard.csv: numbers, amounts and words as people type
// them, each with its value or, after an exclamation mark, the code of its error.
func TestHard(t *testing.T) {
	for i, row := range tabletest.Read(t, os.DirFS("testdata"), "hard.csv") {
		var got string
		var err error
		switch row["kind"] {
		case "number":
			var f float64
			f, err = locale.ParseNumber(row["input"])
			got = strconv.FormatFloat(f, 'f', -1, 64)
		case "rupiah":
			var r locale.Rupiah
			r, err = locale.ParseRupiah(row["input"])
			got = strconv.FormatInt(int64(r), 10)
		case "words":
			var n int64
			n, err = locale.ParseTerbilang(row["input"])
			got = strconv.FormatInt(n, 10)
		default:
			t.Fatalf("line %d: unknown kind %s", i+2, row["kind"])
		}
		if code, refused := strings.CutPrefix(row["expected"], "!"); refused {
			assertCode(t, locale.Code(code), err, row["input"])
			continue
		}
		assert.NoError(t, err, "line %d: %s", i+2, row["input"])
		assert.Equal(t, row["expected"], got, "line %d: %s", i+2, row["input"])
	}
}
