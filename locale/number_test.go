package locale_test

import (
	"math"
	"strings"
	"testing"

	"github.com/integritas-id/integritas/locale"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

var english = locale.Writer{Tag: language.MustParse("en-GB")}

func TestFormatInt(t *testing.T) {
	for n, want := range map[int64]string{
		0: "0", 7: "7", 10: "10", 99: "99", 100: "100", 999: "999", 1000: "1.000", 1001: "1.001", 12345: "12.345",
		100000: "100.000", 999999: "999.999", 1000000: "1.000.000", -1: "-1", -999: "-999", -1000: "-1.000",
		math.MaxInt64: "9.223.372.036.854.775.807", math.MinInt64: "-9.223.372.036.854.775.808",
	} {
		assert.Equal(t, want, locale.FormatInt(n))
		assert.Equal(t, strings.ReplaceAll(want, ".", ","), english.FormatInt(n))
	}
}

func TestFormatDecimal(t *testing.T) {
	for _, tc := range []struct {
		f      float64
		places int
		want   string
	}{
		{0, 0, "0"},
		{0, 2, "0,00"},
		{math.Copysign(0, -1), 1, "0,0"},
		{1, 0, "1"},
		{1234.5, 2, "1.234,50"},
		{2.675, 2, "2,68"},
		{1.005, 2, "1,01"},
		{1.15, 1, "1,2"},
		{0.125, 2, "0,13"},
		{0.285, 2, "0,29"},
		{8.345, 2, "8,35"},
		{2.5, 0, "3"},
		{-2.5, 0, "-3"},
		{0.5, 0, "1"},
		{-0.5, 0, "-1"},
		{0.49, 0, "0"},
		{-0.49, 0, "0"},
		{0.05, 1, "0,1"},
		{0.04, 1, "0,0"},
		{-0.001, 2, "0,00"},
		{-0.005, 2, "-0,01"},
		{0.0049, 2, "0,00"},
		{999.995, 2, "1.000,00"},
		{999999.5, 0, "1.000.000"},
		{9.99, 1, "10,0"},
		{0.0001, 4, "0,0001"},
		{0.00001, 4, "0,0000"},
		{1e-7, 7, "0,0000001"},
		{123456789.125, 2, "123.456.789,13"},
		{1500, -3, "1.500"},
		{1e21, 0, "1.000.000.000.000.000.000.000"},
		{1.5e15, 1, "1.500.000.000.000.000,0"},
		{5e-324, 3, "0,000"},
		{12, 5, "12,00000"},
		{math.NaN(), 2, "NaN"},
		{math.Inf(1), 2, "∞"},
		{math.Inf(-1), 0, "-∞"},
	} {
		assert.Equal(t, tc.want, locale.FormatDecimal(tc.f, tc.places), "%v to %d places", tc.f, tc.places)
	}
	assert.Len(t, locale.FormatDecimal(math.MaxFloat64, 0), 309+102)
	assert.Equal(t, "1,234.50", english.FormatDecimal(1234.5, 2))
}

func TestFormatPercent(t *testing.T) {
	for _, tc := range []struct {
		f      float64
		places int
		want   string
	}{
		{0.125, 1, "12,5%"},
		{0.5, 0, "50%"},
		{0.285, 0, "29%"},
		{0.285, 1, "28,5%"},
		{0.57, 0, "57%"},
		{1, 0, "100%"},
		{0, 1, "0,0%"},
		{-0.0001, 1, "0,0%"},
		{-0.0005, 1, "-0,1%"},
		{12.345, 1, "1.234,5%"},
		{0.005, 0, "1%"},
		{0.0049, 0, "0%"},
		{0.00125, 2, "0,13%"},
		{math.NaN(), 1, "NaN"},
		{math.Inf(-1), 1, "-∞"},
	} {
		assert.Equal(t, tc.want, locale.FormatPercent(tc.f, tc.places), "%v to %d places", tc.f, tc.places)
	}
	assert.Equal(t, "12.5%", english.FormatPercent(0.125, 1))
}

func TestFormatCompact(t *testing.T) {
	for _, tc := range []struct {
		f    float64
		want string // short
	}{
		{0, "0"},
		{-0.04, "0"},
		{0.05, "0,1"},
		{0.95, "1"},
		{1, "1"},
		{1.25, "1,3"},
		{12.34, "12,3"},
		{999, "999"},
		{999.94, "999,9"},
		{999.95, "1 rb"},
		{-999.95, "-1 rb"},
		{1000, "1 rb"},
		{1049, "1 rb"},
		{1050, "1,1 rb"},
		{12340, "12,3 rb"},
		{100000, "100 rb"},
		{999949, "999,9 rb"},
		{999950, "1 jt"},
		{999999, "1 jt"},
		{1e6, "1 jt"},
		{1150000, "1,2 jt"},
		{1.5e6, "1,5 jt"},
		{15e6, "15 jt"},
		{-2.35e6, "-2,4 jt"},
		{999949999, "999,9 jt"},
		{999950000, "1 M"},
		{2.1e9, "2,1 M"},
		{999.95e9, "1 T"},
		{3e12, "3 T"},
		{1.5e15, "1.500 T"},
		{1.23456e18, "1.234.560 T"},
		{999.95e12, "1.000 T"},
		{12345.6e12, "12.345,6 T"},
		{math.NaN(), "NaN"},
		{math.Inf(1), "∞"},
	} {
		assert.Equal(t, tc.want, locale.FormatCompact(tc.f, locale.CompactShort), "%v", tc.f)
		long := strings.NewReplacer("rb", "ribu", "jt", "juta", "M", "miliar", "T", "triliun").Replace(tc.want)
		assert.Equal(t, long, locale.FormatCompact(tc.f, locale.CompactLong), "%v", tc.f)
	}
	assert.Equal(t, "1.5M", english.FormatCompact(1.5e6, locale.CompactShort))
	assert.Equal(t, "2.1 billion", english.FormatCompact(2.1e9, locale.CompactLong))
	assert.Equal(t, "1,500T", english.FormatCompact(1.5e15, locale.CompactShort))
	assert.Equal(t, "12,3 rb", locale.FormatCompact(12340, 9))
}

func TestParseNumber(t *testing.T) {
	for in, want := range map[string]float64{
		"0": 0, "-0": 0, "-0,00": 0, "1500": 1500, "1.500": 1500, "1,500": 1.5, "1.500,5": 1500.5, "0,5": 0.5, "1500,75": 1500.75, "007": 7, "007,5": 7.5,
		"0,500": 0.5, "00,5": 0.5, "1.234.567,891": 1234567.891, "999.999": 999999, " 12 ": 12, "\u00a01.500\u202f": 1500,
		"-1.500": -1500, "- 1.500": -1500, "+1.500": 1500, "+ 2": 2, "−5": -5, "–5": -5, "—5": -5, "‐5": -5,
		"12,5%": 0.125, "12,5 %": 0.125, "12,5\u00a0%": 0.125, "12,5 persen": 0.125, "12,5PERSEN": 0.125, "-5%": -0.05, "1.250%": 12.5, "28,5%": 0.285, "57%": 0.57, "0%": 0,
		"1,5 jt": 1.5e6, "1,5jt": 1.5e6, "2,1M": 2.1e9, "2,1 m": 2.1e9, "12 ribu": 12000, "12rb": 12000, "12 rb.": 12000, "5k": 5000, "5 K": 5000, "3 rbu": 3000,
		"2 jt.": 2e6, "2 jta": 2e6, "2 miliar": 2e9, "2 milyar": 2e9, "2 milliar": 2e9, "2 mlr": 2e9, "2 mlyr": 2e9, "3T": 3e12, "3 trilyun": 3e12, "3 triliyun": 3e12, "3trl": 3e12, "3 trln": 3e12,
		"1.5jt": 1.5e6, "1.25 jt": 1.25e6, "1.500 juta": 1.5e9, "1.500,5 jt": 1500.5e6, "0.5 jt": 500000, "1500.5 rb": 1500500, "1,2345678 juta": 1234567.8, "-1,5 jt": -1.5e6, "1.1 jt": 1.1e6, "1.500 T": 1.5e15,
		strings.Repeat("0", 900) + "7": 7,
	} {
		got, err := locale.ParseNumber(in)
		assert.NoError(t, err, in)
		assert.Equal(t, want, got, in)
		assert.False(t, math.Signbit(got) && got == 0, in)
	}
	for in, code := range map[string]locale.Code{"": "EMPTY", " \u00a0": "EMPTY", strings.Repeat("9", 400): "OVERFLOW", strings.Repeat("1", 1<<20): "FORMAT"} {
		_, err := locale.ParseNumber(in)
		assertCode(t, code, err, in)
	}
	for _, in := range []string{
		"1.5", "1.50.000", "15.00", "0.500", "1500.000", "1..500", "1.", ".5", ".500", "1.500.", "01.500", "1.500.00", "1,500,000", "1,500.00", ",5", "5,", ",", ".", "1,5,", "1,,5",
		"1 500 000", "1.500 5", "1 500", "1e3", "1E3", "0x10", "NaN", "∞", "-∞", "inf", "Rp1.500", "$5", "IDR 5", "seribu", "lima", "satu juta", "--5", "-+5", "+-5", "5-", "-", "+", "- -5", "1'500", "1_000",
		"12,5‰", "12 % %", "%", "persen", "jt", "juta", "12% jt", "1,5 jt %", "1,5 jt jt", "1,5 mio", "1,5 mn", "1,5 mm", "1,5 b", "1,5 bio", "1,5 ribu juta", "1,5 jt lebih", "M 2", "2 M.",
		"1.5,5 jt", "1.500.5 jt", ".5 jt", "1. jt", "1.5000 jt", "0.500 jt", "1.5 %", "1.5%", "१२", "１２", "٣", "1.٠٠٠", "1\u200b000", "5 5", "5/2", "½", "12:30", "(5)", "1.500,-",
	} {
		_, err := locale.ParseNumber(in)
		assertCode(t, locale.CodeFormat, err, in)
	}
}

func TestNumberAllocs(t *testing.T) {
	buf := make([]byte, 0, 128)
	assert.Zero(t, testing.AllocsPerRun(10, func() {
		buf = locale.AppendInt(buf[:0], math.MinInt64)
		buf = locale.Writer{}.AppendDecimal(buf[:0], 1234567.125, 2)
		buf = english.AppendPercent(buf[:0], 0.285, 1)
		buf = locale.Writer{}.AppendCompact(buf[:0], 999950, locale.CompactLong)
	}))
	assert.Zero(t, testing.AllocsPerRun(10, func() { _, _ = locale.ParseNumber("-1.500.000,75") }))
}

func FuzzNumber(f *testing.F) {
	for _, n := range []float64{0, 1.5, -2.675, 999.95, 1e21, 0.285, 123456789.123} {
		f.Add(n)
	}
	f.Fuzz(func(t *testing.T, n float64) {
		if math.IsNaN(n) || math.IsInf(n, 0) || math.Abs(n) > 1e100 || n != 0 && math.Abs(n) < 1e-100 {
			return
		}
		got, err := locale.ParseNumber(locale.FormatDecimal(n, 120)) // every digit
		require.NoError(t, err)
		require.Equal(t, n, got+0)
		got, err = locale.ParseNumber(locale.FormatPercent(n, 120))
		require.NoError(t, err)
		require.Equal(t, n, got)
		for _, s := range []locale.CompactStyle{locale.CompactShort, locale.CompactLong} {
			got, err = locale.ParseNumber(locale.FormatCompact(n, s))
			require.NoError(t, err)
			require.InDelta(t, n, got, max(math.Abs(n)*0.0501, 0.0501))
		}
	})
}

func FuzzParseNumber(f *testing.F) {
	for _, s := range []string{"1.500,5", "1.5jt", "12,5 %", "-1.500", "1,500,000", "2,1M"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		n, err := locale.ParseNumber(s)
		if err != nil || math.Abs(n) > 1e100 || n != 0 && math.Abs(n) < 1e-100 {
			return
		}
		if again, err := locale.ParseNumber(locale.FormatDecimal(n, 120)); err != nil || again != n {
			t.Errorf("%q reads as %v, written as %v, %v", s, again, n, err)
		}
	})
}
