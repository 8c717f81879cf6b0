package locale_test

import (
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/integritas-id/integritas/internal/tabletest"
	"github.com/integritas-id/integritas/locale"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestNumberTable runs examples_numbers.csv.
func TestNumberTable(t *testing.T) {
	for i, row := range tabletest.Read(t, os.DirFS("data"), "examples_numbers.csv") {
		if row["kind"] == "parse" {
			got, err := locale.ParseNumber(row["input"])
			if row["expected"] == "!error" {
				assertCode(t, locale.CodeFormat, err, row["input"])
				continue
			}
			want, convErr := strconv.ParseFloat(row["expected"], 64)
			require.NoError(t, convErr)
			assert.NoError(t, err, "line %d", i+2)
			assert.Equal(t, want, got, "line %d", i+2)
			continue
		}
		f, err := strconv.ParseFloat(row["input"], 64)
		require.NoError(t, err, "line %d", i+2)
		var got string
		switch row["kind"] {
		case "int":
			got = locale.FormatInt(int64(f))
		case "decimal":
			got = locale.FormatDecimal(f, number(t, row["places"]))
		case "percent":
			got = locale.FormatPercent(f, number(t, row["places"]))
		case "compact_short":
			got = locale.FormatCompact(f, locale.CompactShort)
		case "compact_long":
			got = locale.FormatCompact(f, locale.CompactLong)
		default:
			t.Fatalf("line %d: unknown kind %s", i+2, row["kind"])
		}
		assert.Equal(t, row["expected"], got, "line %d", i+2)
	}
}

// TestRupiahTable runs examples_rupiah.csv.
func TestRupiahTable(t *testing.T) {
	styles := map[string]locale.RupiahStyle{
		"plain": locale.RupiahPlain, "full": locale.RupiahFull, "compact": locale.RupiahCompact,
		"compact_short": locale.RupiahCompactShort, "words": locale.RupiahWords, "accounting": locale.RupiahAccounting,
	}
	for i, row := range tabletest.Read(t, os.DirFS("data"), "examples_rupiah.csv") {
		if row["op"] == "format" {
			style, ok := styles[row["style"]]
			require.True(t, ok, "line %d", i+2)
			assert.Equal(t, row["expected"], locale.Rupiah(number64(t, row["input"])).Text(style), "line %d", i+2)
			continue
		}
		got, err := locale.ParseRupiah(row["input"])
		if row["error"] != "" {
			assertCode(t, locale.Code(row["error"]), err, row["input"])
			continue
		}
		assert.NoError(t, err, "line %d", i+2)
		assert.Equal(t, locale.Rupiah(number64(t, row["expected"])), got, "line %d", i+2)
	}
}

// TestUnitTable holds the units that are read and written to their tables.
func TestUnitTable(t *testing.T) {
	scales := map[string]string{}
	for _, row := range tabletest.Read(t, os.DirFS("data"), "number_words.csv") {
		if row["kind"] == "scale" && row["written"] == "yes" {
			scales[row["value"]] = row["word"]
		}
	}
	for i, row := range tabletest.Read(t, os.DirFS("data"), "compact_units.csv") {
		value := float64(number64(t, row["value"]))
		assert.Equal(t, "1 "+row["short"], locale.FormatCompact(value, locale.CompactShort))
		assert.Equal(t, "1 "+scales[row["value"]], locale.FormatCompact(value, locale.CompactLong))
		for _, unit := range append(strings.Split(row["read_also"], ";"), scales[row["value"]], row["short"]) {
			for _, text := range []string{"2" + unit, "2 " + strings.ToUpper(unit)} {
				got, err := locale.ParseNumber(text)
				assert.NoError(t, err, "line %d: %s", i+2, text)
				assert.Equal(t, 2*value, got, "line %d: %s", i+2, text)
				amount, err := locale.ParseRupiah("Rp" + text)
				assert.NoError(t, err, "line %d: %s", i+2, text)
				assert.Equal(t, locale.Rupiah(2*value), amount, "line %d: %s", i+2, text)
			}
		}
	}
}

// TestNumberWordTable holds the words that are read to number_words.csv.
func TestNumberWordTable(t *testing.T) {
	for i, row := range tabletest.Read(t, os.DirFS("data"), "number_words.csv") {
		word := row["word"]
		text, want := word, row["value"]
		switch row["kind"] {
		case "unit", "fused":
		case "teen":
			text, want = "dua "+word, "12"
		case "ten":
			text, want = "dua "+word, "20"
		case "hundred":
			text, want = "dua "+word, "200"
		case "scale":
			text, want = "dua "+word, "2"+row["value"][1:]
		case "sign":
			text, want = word+" dua", "-2"
		default: // koma, titik, rupiah, sen: no part of a whole number
			_, err := locale.ParseTerbilang("dua " + word)
			assert.Error(t, err, "line %d: %s", i+2, word)
			continue
		}
		got, err := locale.ParseTerbilang(text)
		assert.NoError(t, err, "line %d: %s", i+2, text)
		assert.Equal(t, want, strconv.FormatInt(got, 10), "line %d: %s", i+2, text)
		if row["written"] == "yes" && row["kind"] != "sign" {
			assert.Equal(t, text, locale.Terbilang(got), "line %d", i+2)
		}
	}
}
