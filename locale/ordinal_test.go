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

func number(t *testing.T, s string) int { return int(number64(t, s)) }

func number64(t *testing.T, s string) int64 {
	t.Helper()
	n, err := strconv.ParseInt(s, 10, 64)
	require.NoError(t, err)
	return n
}

func TestOrdinal(t *testing.T) {
	for n, want := range map[int][4]string{
		1:           {"ke-1", "pertama", "1st", "first"},
		2:           {"ke-2", "kedua", "2nd", "second"},
		3:           {"ke-3", "ketiga", "3rd", "third"},
		4:           {"ke-4", "keempat", "4th", "fourth"},
		5:           {"ke-5", "kelima", "5th", "fifth"},
		8:           {"ke-8", "kedelapan", "8th", "eighth"},
		9:           {"ke-9", "kesembilan", "9th", "ninth"},
		10:          {"ke-10", "kesepuluh", "10th", "tenth"},
		11:          {"ke-11", "kesebelas", "11th", "eleventh"},
		12:          {"ke-12", "kedua belas", "12th", "twelfth"},
		13:          {"ke-13", "ketiga belas", "13th", "thirteenth"},
		20:          {"ke-20", "kedua puluh", "20th", "twentieth"},
		21:          {"ke-21", "kedua puluh satu", "21st", "twenty-first"},
		22:          {"ke-22", "kedua puluh dua", "22nd", "twenty-second"},
		100:         {"ke-100", "keseratus", "100th", "one hundredth"},
		111:         {"ke-111", "keseratus sebelas", "111th", "one hundred eleventh"},
		123:         {"ke-123", "keseratus dua puluh tiga", "123rd", "one hundred twenty-third"},
		1000:        {"ke-1.000", "keseribu", "1,000th", "one thousandth"},
		1000000:     {"ke-1.000.000", "kesatu juta", "1,000,000th", "one millionth"},
		0:           {},
		-1:          {},
		math.MinInt: {},
	} {
		assert.Equal(t, want, [4]string{locale.Ordinal(n), locale.OrdinalWords(n), english.Ordinal(n), english.OrdinalWords(n)}, "%d", n)
	}
}

func TestParseOrdinal(t *testing.T) {
	for in, want := range map[string]int{
		"ke-1": 1, "Ke-21": 21, "KE-79": 79, "ke-1.000": 1000, "ke-1000": 1000, " ke–20 ": 20, "ke\u201120": 20, "ke-007": 7,
		"ke-2.147.483.647":          math.MaxInt32,
		locale.Ordinal(math.MaxInt): math.MaxInt,
	} {
		got, err := locale.ParseOrdinal(in)
		assert.NoError(t, err, in)
		assert.Equal(t, want, got, in)
	}
	for in, code := range map[string]locale.Code{
		"": locale.CodeEmpty, " ": locale.CodeEmpty, "ke-9.223.372.036.854.775.808": locale.CodeOverflow, "ke-99999999999999999999": locale.CodeOverflow,
		"ke 21": "FORMAT", "ke21": "FORMAT", "ke - 21": "FORMAT", "ke- 21": "FORMAT", "21": "FORMAT", "ke-": "FORMAT", "ke-0": "FORMAT", "ke--1": "FORMAT", "ke-XXI": "FORMAT",
		"ke-dua": "FORMAT", "kedua": "FORMAT", "pertama": "FORMAT", "ke-1,5": "FORMAT", "ke-1.5": "FORMAT", "ke-10.00": "FORMAT", "ke-21 kali": "FORMAT", "ke-२": "FORMAT", "21st": "FORMAT",
		strings.Repeat("ke-1", 1<<18): "FORMAT",
	} {
		_, err := locale.ParseOrdinal(in)
		assertCode(t, code, err, in)
	}
}

func FuzzOrdinal(f *testing.F) {
	f.Add(1, "ke-21")
	f.Add(1000, "Ke-1.000")
	f.Fuzz(func(t *testing.T, n int, s string) {
		if got, err := locale.ParseOrdinal(locale.Ordinal(n)); n > 0 && (err != nil || got != n) {
			t.Errorf("%d: %s reads as %d, %v", n, locale.Ordinal(n), got, err)
		}
		if n, err := locale.ParseOrdinal(s); err == nil {
			if again, err := locale.ParseOrdinal(locale.Ordinal(n)); err != nil || again != n {
				t.Errorf("%q reads as %d, then as %d, %v", s, n, again, err)
			}
		}
	})
}

func TestRoman(t *testing.T) {
	for n, want := range map[int]string{
		1: "I", 2: "II", 3: "III", 4: "IV", 5: "V", 9: "IX", 12: "XII", 14: "XIV", 19: "XIX", 40: "XL", 49: "XLIX", 90: "XC", 99: "XCIX",
		400: "CD", 444: "CDXLIV", 888: "DCCCLXXXVIII", 900: "CM", 1945: "MCMXLV", 1999: "MCMXCIX", 2024: "MMXXIV", 3888: "MMMDCCCLXXXVIII", 3999: "MMMCMXCIX",
	} {
		got, err := locale.Roman(n)
		assert.NoError(t, err)
		assert.Equal(t, want, got)
	}
	for _, n := range []int{0, -1, 4000, 5000, math.MaxInt, math.MinInt} {
		got, err := locale.Roman(n)
		assert.Empty(t, got)
		var re *locale.RangeError
		require.ErrorAs(t, err, &re)
		assert.Equal(t, locale.RangeError{Value: n, Lowest: 1, Highest: 3999}, *re)
		assert.Contains(t, re.Error(), strconv.Itoa(n))
	}
	for n := 1; n <= 3999; n++ {
		text, err := locale.Roman(n)
		require.NoError(t, err)
		got, err := locale.ParseRoman(strings.ToLower(text))
		require.NoError(t, err)
		require.Equal(t, n, got)
	}
	for in, code := range map[string]locale.Code{
		"": "EMPTY", " ": "EMPTY", "IIII": "FORMAT", "VIIII": "FORMAT", "IC": "FORMAT", "VX": "FORMAT", "IXI": "FORMAT", "XXXX": "FORMAT", "MMMM": "FORMAT", "MMMCMXCIXI": "FORMAT",
		"IVI": "FORMAT", "VV": "FORMAT", "X I": "FORMAT", "XIa": "FORMAT", "3": "FORMAT", "Ⅲ": "FORMAT", "ke-XX": "FORMAT", "abad XX": "FORMAT", "MMMMMMMMMMMMMMMM": "FORMAT", strings.Repeat("M", 1<<20): "FORMAT",
	} {
		_, err := locale.ParseRoman(in)
		assertCode(t, code, err, in)
	}
}

func FuzzParseRoman(f *testing.F) {
	for _, s := range []string{"XXI", "mcmxlv", "IIII", " IV "} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		n, err := locale.ParseRoman(s)
		if err != nil {
			return
		}
		if text, err := locale.Roman(n); err != nil || !strings.EqualFold(text, strings.TrimSpace(strings.Map(plainSpace, s))) {
			t.Errorf("%q reads as %d, which is %s, %v", s, n, text, err)
		}
	})
}

// plainSpace turns the spaces that readers know into plain ones.
func plainSpace(r rune) rune {
	switch r {
	case '\u00A0', '\u2007', '\u2009', '\u202F':
		return ' '
	}
	return r
}

func TestCount(t *testing.T) {
	assert.Equal(t, "40 orang", locale.FormatCount(40, "orang"))
	assert.Equal(t, "1.500 peserta", locale.FormatCount(1500, "peserta"))
	assert.Equal(t, "0 pasangan", locale.FormatCount(0, "pasangan"))
	assert.Equal(t, "2", locale.FormatCount(2, ""))
	assert.Equal(t, "1,500 people", english.FormatCount(1500, "people"))
	type count struct {
		n    int64
		unit string
	}
	for in, want := range map[string]count{
		"40 orang": {40, "orang"}, "1.500 peserta": {1500, "peserta"}, "1500 peserta": {1500, "peserta"}, "2 JP": {2, "JP"}, "40": {40, ""}, "40orang": {40, "orang"}, "-5 orang": {-5, "orang"},
		" 20\u00a0pasangan  suami  istri ": {20, "pasangan suami istri"}, "empat puluh orang": {40, "orang"}, "Dua Puluh Pasangan": {20, "Pasangan"}, "empatpuluh": {40, ""}, "nol orang": {0, "orang"},
		"40 (empat puluh) orang": {40, "orang"}, "40 ( Empat Puluh ) Orang": {40, "Orang"}, "40(empat puluh)": {40, ""}, "1,5 juta orang": {1500000, "orang"}, "2 juta orang": {2000000, "orang"},
		"1.5 jt jiwa": {1500000, "jiwa"}, "12 ribu kepala keluarga": {12000, "kepala keluarga"}, "15 instansi/": {}, "3 ibu-ibu": {3, "ibu-ibu"}, "100 Kg.": {100, "Kg."},
		"1.500.000 (satu juta lima ratus ribu) Rupiah": {1500000, "Rupiah"},
	} {
		n, unit, err := locale.ParseCount(in)
		if want == (count{}) {
			assertCode(t, locale.CodeFormat, err, in)
			continue
		}
		assert.NoError(t, err, in)
		assert.Equal(t, want, count{n, unit}, in)
	}
	for code, texts := range map[locale.Code][]string{
		"EMPTY":     {"", " "},
		"FORMAT":    {"orang", "1.5 orang", "1,500,000 orang", "40 orang 20 pasangan", "40 (empat puluh orang", "40%", "Rp40", "40 - 50 orang", "40-50 orang", "40 + 2", "± 40 orang", "dua koma lima orang", "2 juta m", "40 (empat puluh) juta orang", "dua juta m", "5 dua", "1 500 orang", strings.Repeat("4", 1<<20)},
		"AMBIGUOUS": {"5 m", "5 k", "5 T", "5 M orang"},
		"NOT_WHOLE": {"1,5 orang", "1,2345678 juta orang"},
		"MISMATCH":  {"40 (lima puluh) orang"},
		"NOT_WORDS": {"40 (banyak) orang", "40 (empat puluh orang)", "duaorang", "dua tiga orang"},
		"OVERFLOW":  {"99999999999999999999 orang", "9223372036854775808", "sepuluh kuintiliun orang"},
	} {
		for _, in := range texts {
			_, _, err := locale.ParseCount(in)
			assertCode(t, code, err, in)
		}
	}
}

func FuzzParseCount(f *testing.F) {
	for _, s := range []string{"40 orang", "40 (empat puluh) orang", "1,5 juta jiwa", "dua puluh pasangan suami-istri"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		n, unit, err := locale.ParseCount(s)
		if err != nil {
			return
		}
		text := locale.FormatCount(n, unit)
		if again, unitAgain, err := locale.ParseCount(text); err != nil || again != n || unitAgain != unit {
			t.Errorf("%q reads as %d %q, then as %d %q, %v", s, n, unit, again, unitAgain, err)
		}
	})
}
