package locale_test

import (
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/integritas-id/integritas/locale"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestTerbilangTable runs examples_terbilang.csv.
func TestTerbilangTable(t *testing.T) {
	for i, row := range table(t, "examples_terbilang.csv") {
		var got string
		var err error
		switch row["kind"] {
		case "int":
			got = locale.Terbilang(number64(t, row["input"]))
		case "decimal":
			got, err = locale.TerbilangDecimal(strings.ReplaceAll(row["input"], ".", ","))
		case "rupiah_sen":
			sen, convErr := strconv.ParseInt(strings.Replace(row["input"], ".", "", 1), 10, 64)
			require.NoError(t, convErr)
			got = locale.TerbilangSen(sen)
		case "parse":
			var n int64
			n, err = locale.ParseTerbilang(row["input"])
			got = strconv.FormatInt(n, 10)
		default:
			t.Fatalf("line %d: unknown kind %s", i+2, row["kind"])
		}
		if row["error"] != "" {
			assertCode(t, locale.Code(row["error"]), err, row["input"])
			continue
		}
		assert.NoError(t, err, "line %d", i+2)
		assert.Equal(t, row["expected"], got, "line %d", i+2)
	}
}

func TestTerbilangDecimal(t *testing.T) {
	for in, want := range map[string]string{
		"12,5": "dua belas koma lima", "3,14": "tiga koma satu empat", "0,05": "nol koma nol lima", "10,50": "sepuluh koma lima nol",
		"12": "dua belas", "0": "nol", "-0": "nol", "0,0": "nol koma nol", "-0,00": "nol koma nol nol", "-0,5": "minus nol koma lima", "-1,5": "minus satu koma lima",
		"1.500,25": "seribu lima ratus koma dua lima", "1500,25": "seribu lima ratus koma dua lima", "007,5": "tujuh koma lima", " + 2,0 ": "dua koma nol",
		"9.223.372.036.854.775.807,9": locale.Terbilang(math.MaxInt64) + " koma sembilan", "-9223372036854775808,1": locale.Terbilang(math.MinInt64) + " koma satu",
	} {
		got, err := locale.TerbilangDecimal(in)
		assert.NoError(t, err, in)
		assert.Equal(t, want, got, in)
	}
	for in, code := range map[string]locale.Code{
		"": "EMPTY", " ": "EMPTY", "12.5": "FORMAT", "1,5,0": "FORMAT", ",5": "FORMAT", "5,": "FORMAT", "dua": "FORMAT", "12,5%": "FORMAT", "1,5 jt": "FORMAT", "1,5x": "FORMAT", "NaN": "FORMAT",
		"9.223.372.036.854.775.808": "OVERFLOW", "-9223372036854775809": "OVERFLOW", "99999999999999999999,5": "OVERFLOW", strings.Repeat("1", 1<<20): "FORMAT",
	} {
		_, err := locale.TerbilangDecimal(in)
		assertCode(t, code, err, in)
	}
	got, err := english.TerbilangDecimal("-12,05")
	assert.NoError(t, err)
	assert.Equal(t, "minus twelve point zero five", got)
}

func TestParseTerbilangDecimal(t *testing.T) {
	for in, want := range map[string]string{
		"sepuluh koma lima nol": "10,50", "Dua Belas Koma Lima": "12,5", "nol koma nol lima": "0,05", "duabelaskomalima": "12,5", "minus nol koma lima": "-0,5", "negatif satu koma lima": "-1,5",
		"seribu lima ratus koma dua lima": "1.500,25", "dua belas": "12", "nol": "0", "kosong": "0", "minus tujuh": "-7", "minus nol koma nol": "0,0", "dua-koma-lima": "2,5",
	} {
		got, err := locale.ParseTerbilangDecimal(in)
		assert.NoError(t, err, in)
		assert.Equal(t, want, got, in)
	}
	for in, code := range map[string]locale.Code{
		"": "EMPTY", "koma": "NOT_WORDS", "koma lima": "NOT_WORDS", "dua koma": "NOT_WORDS", "dua koma lima puluh": "NOT_WORDS", "dua koma sepuluh": "NOT_WORDS", "dua koma lima koma tiga": "NOT_WORDS",
		"dua titik lima": "NOT_WORDS", "kosong koma lima": "NOT_WORDS", "dua koma kosong": "NOT_WORDS", "dua tiga koma lima": "NOT_WORDS", "minus nol": "NOT_WORDS", "minus koma lima": "NOT_WORDS", "dua koma minus lima": "NOT_WORDS",
		"dua, koma lima": "NOT_WORDS", "12 koma 5": "NOT_WORDS", "dua koma lima rupiah": "NOT_WORDS", "sepuluh kuintiliun koma satu": "OVERFLOW", "minus minus nol koma satu": "NOT_WORDS", "-nol koma lima": "NOT_WORDS",
		strings.Repeat("dua koma ", 1<<17): "NOT_WORDS",
	} {
		_, err := locale.ParseTerbilangDecimal(in)
		assertCode(t, code, err, in)
	}
}

func TestTerbilangSen(t *testing.T) {
	for sen, want := range map[int64]string{
		90050050: "sembilan ratus ribu lima ratus rupiah lima puluh sen", 0: "nol rupiah", 50: "nol rupiah lima puluh sen", 100: "satu rupiah", 101: "satu rupiah satu sen", -150: "minus satu rupiah lima puluh sen", -5: "minus nol rupiah lima sen",
	} {
		assert.Equal(t, want, locale.TerbilangSen(sen))
		got, err := locale.ParseTerbilangSen(want)
		assert.NoError(t, err, want)
		assert.Equal(t, sen, got, want)
	}
	assert.Equal(t, "five rupiah fifty sen", english.TerbilangSen(550))
	for in, want := range map[string]int64{
		"lima puluh sen": 50, "Seribu Rupiah": 100000, "seribu rupiah lima puluh sen": 100050, "minus lima sen": -5, "seribu rupiah limapuluh sen": 100050, "seriburupiahlimasen": 100005,
		"minus sembilan puluh dua kuadriliun dua ratus tiga puluh tiga triliun tujuh ratus dua puluh miliar tiga ratus enam puluh delapan juta lima ratus empat puluh tujuh ribu tujuh ratus lima puluh delapan rupiah delapan sen": math.MinInt64,
	} {
		got, err := locale.ParseTerbilangSen(in)
		assert.NoError(t, err, in)
		assert.Equal(t, want, got, in)
	}
	for in, code := range map[string]locale.Code{
		"": "EMPTY", "seribu": "NOT_WORDS", "seribu rupiah lima": "NOT_WORDS", "seratus sen": "NOT_WORDS", "nol sen": "NOT_WORDS", "seribu rupiah nol sen": "NOT_WORDS", "seribu rupiah seratus sen": "NOT_WORDS", "seribu sen rupiah": "NOT_WORDS",
		"minus nol rupiah": "NOT_WORDS", "minus minus lima sen": "NOT_WORDS", "rupiah": "NOT_WORDS", "lima sen lima sen": "NOT_WORDS", "seribu rupiah minus lima sen": "NOT_WORDS", "Rp5": "NOT_WORDS", "lima rupiah rupiah": "NOT_WORDS",
		"lima rupiah lima sen saja": "NOT_WORDS", "sembilan puluh tiga kuadriliun rupiah": "OVERFLOW", "minus sembilan puluh tiga kuadriliun rupiah": "OVERFLOW", strings.Repeat("x", 1<<20): "NOT_WORDS",
	} {
		_, err := locale.ParseTerbilangSen(in)
		assertCode(t, code, err, in)
	}
}

func FuzzTerbilangDecimal(f *testing.F) {
	f.Add(int64(0), uint64(50), uint8(2), "sepuluh koma lima nol")
	f.Add(int64(-900500), uint64(5), uint8(0), "minus nol koma nol")
	f.Fuzz(func(t *testing.T, whole int64, fraction uint64, places uint8, s string) {
		text := locale.FormatInt(whole)
		if places > 0 {
			digits := strconv.FormatUint(fraction, 10)
			text += "," + strings.Repeat("0", int(places%20)) + digits
		}
		words, err := locale.TerbilangDecimal(text)
		require.NoError(t, err)
		back, err := locale.ParseTerbilangDecimal(words)
		require.NoError(t, err, words)
		require.Equal(t, text, back, words)

		if digits, err := locale.ParseTerbilangDecimal(s); err == nil {
			words, err := locale.TerbilangDecimal(digits)
			require.NoError(t, err, digits)
			again, err := locale.ParseTerbilangDecimal(words)
			require.NoError(t, err, words)
			require.Equal(t, digits, again, s)
		}

		sen, err := locale.ParseTerbilangSen(locale.TerbilangSen(whole))
		require.NoError(t, err)
		require.Equal(t, whole, sen)
		if sen, err := locale.ParseTerbilangSen(s); err == nil {
			again, err := locale.ParseTerbilangSen(locale.TerbilangSen(sen))
			require.NoError(t, err, s)
			require.Equal(t, sen, again, s)
		}
	})
}
