package locale_test

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/integritas-id/integritas/locale"
	"github.com/stretchr/testify/assert"
)

func TestTerbilang(t *testing.T) {
	for n, want := range map[int64]string{
		0: "nol", 1: "satu", 9: "sembilan", 10: "sepuluh", 11: "sebelas", 12: "dua belas", 19: "sembilan belas",
		20: "dua puluh", 21: "dua puluh satu", 99: "sembilan puluh sembilan",
		100: "seratus", 101: "seratus satu", 110: "seratus sepuluh", 111: "seratus sebelas", 199: "seratus sembilan puluh sembilan",
		200: "dua ratus", 1000: "seribu", 1001: "seribu satu", 1100: "seribu seratus", 2000: "dua ribu",
		10000: "sepuluh ribu", 11000: "sebelas ribu", 21000: "dua puluh satu ribu",
		100000: "seratus ribu", 101000: "seratus satu ribu", 111111: "seratus sebelas ribu seratus sebelas",
		1000000: "satu juta", 1001000: "satu juta seribu", 2001500: "dua juta seribu lima ratus",
		1101000: "satu juta seratus satu ribu", 1000000001: "satu miliar satu", 1000001000: "satu miliar seribu",
		1e9: "satu miliar", 1e12: "satu triliun", 1e15: "satu kuadriliun", 1e18: "satu kuintiliun",
		-1: "minus satu", -1000: "minus seribu",
		math.MaxInt64: "sembilan kuintiliun dua ratus dua puluh tiga kuadriliun tiga ratus tujuh puluh dua triliun tiga puluh enam miliar delapan ratus lima puluh empat juta tujuh ratus tujuh puluh lima ribu delapan ratus tujuh",
		math.MinInt64: "minus sembilan kuintiliun dua ratus dua puluh tiga kuadriliun tiga ratus tujuh puluh dua triliun tiga puluh enam miliar delapan ratus lima puluh empat juta tujuh ratus tujuh puluh lima ribu delapan ratus delapan",
	} {
		assert.Equal(t, want, locale.Terbilang(n), "%d", n)
	}
}

func TestParseTerbilang(t *testing.T) {
	for in, want := range map[string]int64{
		"nol": 0, "KOSONG": 0, " Dua  Puluh\tSatu ": 21, "Dua-Puluh Lima": 25, "dua\u00a0puluh": 20, "dua–puluh": 20,
		"duaribuduapuluhempat": 2024, "limaratus": 500, "seratusduapuluhtiga": 123, "duabelas": 12,
		"satu puluh": 10, "satu ratus": 100, "satu ratus satu": 101, "satu ribu": 1000, "dua ratus satu puluh": 210,
		"satu ratus satu ribu satu ratus satu": 101101,
		"sejuta":                               1e6, "semiliar": 1e9, "setriliun": 1e12, "sejuta seribu seratus sebelas": 1001111,
		"semiliar dua juta": 1002000000, "setriliun semiliar sejuta seribu": 1001001001000,
		"lima milliar": 5e9, "dua trilyun": 2e12, "dua triliyun tiga milyar": 2003e9,
		"negatif lima": -5, "min lima": -5, "minlima": -5, "MINUS seratus": -100, "minusseribu": -1000,
		"seribu triliun": 1e15, "seribu lima ratus triliun": 1500e12, "tiga ribu triliun lima ribu": 3e15 + 5000,
		"sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan triliun": 999999e12,
		"seratus ribu triliun": 1e17, "dua ribu tiga triliun": 2003e12,
		"seratus triliun seratus miliar seratus juta seratus ribu seratus": 100100100100100,
	} {
		got, err := locale.ParseTerbilang(in)
		assert.NoError(t, err, in)
		assert.Equal(t, want, got, in)
	}
	for in, code := range map[string]locale.Code{
		"": "EMPTY", " \t": "EMPTY",
		"12": "NOT_WORDS", "dua 3": "NOT_WORDS", "dua tiga": "NOT_WORDS", "ribu": "NOT_WORDS", "juta": "NOT_WORDS", "puluh": "NOT_WORDS",
		"belas": "NOT_WORDS", "puluh dua": "NOT_WORDS", "ratus": "NOT_WORDS", "dua belas puluh": "NOT_WORDS", "satu belas": "NOT_WORDS",
		"dua ratus tiga ratus": "NOT_WORDS", "seribu satu juta": "NOT_WORDS", "seratus juta miliar": "NOT_WORDS",
		"nol satu": "NOT_WORDS", "dua nol": "NOT_WORDS", "minus nol": "NOT_WORDS", "minus kosong": "NOT_WORDS", "kosong nol": "NOT_WORDS",
		"minus": "NOT_WORDS", "minus minus dua": "NOT_WORDS", "dua minus": "NOT_WORDS",
		"dua puluh dan satu": "NOT_WORDS", "seratus dan": "NOT_WORDS", "dua koma lima": "NOT_WORDS", "lima titik dua": "NOT_WORDS",
		"seribu rupiah": "NOT_WORDS", "lima puluh sen": "NOT_WORDS", "sebelas belas": "NOT_WORDS", "sepuluh satu": "NOT_WORDS",
		"satu puluh satu": "NOT_WORDS", "sebelas ratus": "NOT_WORDS", "sepuluh ratus": "NOT_WORDS", "seratus ratus": "NOT_WORDS",
		"dua puluh ratus": "NOT_WORDS", "seratus seribu": "NOT_WORDS", "seratus sejuta": "NOT_WORDS", "seribu ribu": "NOT_WORDS",
		"dua ribu seribu": "NOT_WORDS", "satu juta sejuta": "NOT_WORDS", "sejuta juta": "NOT_WORDS", "sejuta semiliar": "NOT_WORDS",
		"dua ribu juta": "NOT_WORDS", "dua ribu miliar": "NOT_WORDS", "dua ribu kuadriliun": "NOT_WORDS", "seribu setriliun": "NOT_WORDS",
		"dua juta triliun": "NOT_WORDS", "satu juta dua ribu triliun": "NOT_WORDS", "dua kuadriliun tiga ribu triliun": "NOT_WORDS",
		"dua ribu triliun lima triliun": "NOT_WORDS", "dua triliun tiga ribu triliun": "NOT_WORDS", "dua ribu ribu triliun": "NOT_WORDS",
		"-dua": "NOT_WORDS", "dua-": "NOT_WORDS", "sa tu": "NOT_WORDS", "se puluh": "NOT_WORDS", "kedua": "NOT_WORDS",
		"setengah": "NOT_WORDS", "two": "NOT_WORDS", "satuu": "NOT_WORDS", "dua,": "NOT_WORDS", "(dua)": "NOT_WORDS", "dua.": "NOT_WORDS",
		"dua puluh tiga belas": "NOT_WORDS", "dua puluh dua puluh": "NOT_WORDS", "dua puluh sepuluh": "NOT_WORDS", "tiga seratus": "NOT_WORDS",
		"sepuluh kuintiliun": "OVERFLOW", "sembilan ratus kuintiliun": "OVERFLOW",
		"sembilan kuintiliun dua ratus dua puluh tiga kuadriliun tiga ratus tujuh puluh dua triliun tiga puluh enam miliar delapan ratus lima puluh empat juta tujuh ratus tujuh puluh lima ribu delapan ratus delapan": "OVERFLOW",
		strings.Repeat("satu ", 1<<18): "NOT_WORDS", strings.Repeat(" ", 1<<20): "NOT_WORDS",
	} {
		_, err := locale.ParseTerbilang(in)
		assertCode(t, code, err, in)
	}
}

// assertCode checks that err is a ReadError with the code, and that its text
// does not repeat the input.
func assertCode(t *testing.T, want locale.Code, err error, in string) {
	t.Helper()
	name := in
	if len(name) > 80 {
		name = fmt.Sprintf("%.80s… (%d bytes)", in, len(in))
	}
	var re *locale.ReadError
	if assert.ErrorAs(t, err, &re, name) {
		assert.Equal(t, want, re.Code, name)
		assert.Equal(t, len(in), len(re.Text), name)
		assert.Contains(t, err.Error(), string(want))
	}
}

func TestTerbilangAllocs(t *testing.T) {
	buf := make([]byte, 0, 512)
	assert.Zero(t, testing.AllocsPerRun(10, func() { buf = locale.AppendTerbilang(buf[:0], math.MinInt64) }))
	assert.LessOrEqual(t, len(buf), 320)
	s := locale.Terbilang(math.MinInt64)
	assert.Zero(t, testing.AllocsPerRun(10, func() { _, _ = locale.ParseTerbilang(s) }))
}

func FuzzTerbilang(f *testing.F) {
	for _, n := range []int64{0, 1, 11, 1001000, -21000, math.MaxInt64, math.MinInt64} {
		f.Add(n)
	}
	f.Fuzz(func(t *testing.T, n int64) {
		words := locale.Terbilang(n)
		for _, s := range []string{words, strings.ToUpper(words), strings.ReplaceAll(words, " ", ""), strings.ReplaceAll(words, " ", "-")} {
			if got, err := locale.ParseTerbilang(s); err != nil || got != n {
				t.Errorf("%d: %q reads as %d, %v", n, s, got, err)
			}
		}
	})
}

func FuzzParseTerbilang(f *testing.F) {
	for _, s := range []string{"dua puluh satu", "tiga ribu triliun", "sejuta dua ratus ribu", "min kosong", "satu belas"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		n, err := locale.ParseTerbilang(s)
		if err != nil {
			return
		}
		if again, err := locale.ParseTerbilang(locale.Terbilang(n)); err != nil || again != n {
			t.Errorf("%q reads as %d, its words as %d, %v", s, n, again, err)
		}
	})
}
