package locale_test

import (
	"encoding/json"
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/integritas-id/integritas/locale"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestRupiahText(t *testing.T) {
	for _, tc := range []struct {
		r                                              locale.Rupiah
		plain, full, compact, short, words, accounting string
	}{
		{0, "Rp0", "Rp0,00", "Rp0", "Rp0", "nol rupiah", "Rp0,00"},
		{750, "Rp750", "Rp750,00", "Rp750", "Rp750", "tujuh ratus lima puluh rupiah", "Rp750,00"},
		{1500000, "Rp1.500.000", "Rp1.500.000,00", "Rp1,5 juta", "Rp1,5 jt", "satu juta lima ratus ribu rupiah", "Rp1.500.000,00"},
		{-1500000, "-Rp1.500.000", "-Rp1.500.000,00", "-Rp1,5 juta", "-Rp1,5 jt", "minus satu juta lima ratus ribu rupiah", "(Rp1.500.000,00)"},
		{999950, "Rp999.950", "Rp999.950,00", "Rp1 juta", "Rp1 jt", "sembilan ratus sembilan puluh sembilan ribu sembilan ratus lima puluh rupiah", "Rp999.950,00"},
		{-999, "-Rp999", "-Rp999,00", "-Rp999", "-Rp999", "minus sembilan ratus sembilan puluh sembilan rupiah", "(Rp999,00)"},
		{1e15, "Rp1.000.000.000.000.000", "Rp1.000.000.000.000.000,00", "Rp1.000 triliun", "Rp1.000 T", "satu kuadriliun rupiah", "Rp1.000.000.000.000.000,00"},
	} {
		assert.Equal(t, tc.plain, tc.r.Text(locale.RupiahPlain))
		assert.Equal(t, tc.plain, tc.r.String())
		assert.Equal(t, tc.full, tc.r.Text(locale.RupiahFull))
		assert.Equal(t, tc.compact, tc.r.Text(locale.RupiahCompact))
		assert.Equal(t, tc.short, tc.r.Text(locale.RupiahCompactShort))
		assert.Equal(t, tc.words, tc.r.Text(locale.RupiahWords))
		assert.Equal(t, tc.accounting, tc.r.Text(locale.RupiahAccounting))
	}
	lowest := locale.Rupiah(math.MinInt64)
	assert.Equal(t, "-Rp9.223.372.036.854.775.808", lowest.Text(locale.RupiahPlain))
	assert.Equal(t, "(Rp9.223.372.036.854.775.808,00)", lowest.Text(locale.RupiahAccounting))
	assert.Equal(t, "-Rp9.223.372 triliun", lowest.Text(locale.RupiahCompact))
	// float64 holds 1049999999999999999 as 1050000000000000000.
	assert.Equal(t, "Rp1.050.000 T", locale.Rupiah(1049999999999999999).Text(locale.RupiahCompactShort))
	assert.Equal(t, "Rp1.049.999,9 T", locale.Rupiah(1049999949999999999).Text(locale.RupiahCompactShort))

	for s, want := range map[locale.RupiahStyle]string{
		locale.RupiahPlain: "-IDR 1,500,000", locale.RupiahFull: "-IDR 1,500,000.00", locale.RupiahCompact: "-IDR 1.5 million",
		locale.RupiahCompactShort: "-IDR 1.5M", locale.RupiahWords: "minus one million five hundred thousand rupiah", locale.RupiahAccounting: "(IDR 1,500,000.00)",
	} {
		assert.Equal(t, want, english.FormatRupiah(-1500000, s))
	}
}

func TestParseRupiah(t *testing.T) {
	for want, texts := range map[locale.Rupiah][]string{
		0: {"Rp0", "0", "Rp0,00", "Rp 0,-", "-Rp0", "(Rp0)", "nol rupiah", "Rp0 (nol rupiah)", "Rp0 juta", "0,0"},
		500: {
			"Rp500", "500", "500 rupiah", "500 IDR", "500rupiah", "Rp500 rupiah", "IDR 500 rupiah", "lima ratus rupiah", "Lima-Ratus Rupiah", "limaratus rupiah",
			"limaratusrupiah", "Rp00500", "+500", "+ Rp500", "Rp +500", "Rp500,-", "Rp500 ,-", "Rp500,--", "Rp500.-", "Rp500.--", "Rp500,–", "Rp500,—", "Rp500,- rupiah", "0,5 ribu", "0.5rb", "Rp0,500 rb",
		},
		1500000: {
			"Rp1.500.000", "Rp 1.500.000", "Rp. 1.500.000", "Rp.1.500.000", "RP1.500.000", "rp 1.500.000", "IDR1.500.000", "IDR. 1.500.000", "idr 1500000", "1.500.000", "1500000", "Rp1500000",
			"Rp\u00a01.500.000", "  Rp1.500.000\n", "Rp1.500.000,00", "Rp1.500.000,0", "Rp1500000,00", "Rp. 1.500.000,-", "Rp1.500.000 ,-", "Rp1.500.000,--", "Rp1.500.000.-", "Rp1.500.000 .--", "Rp1.500.000,00,-",
			"Rp1,500,000", "1,500,000", "IDR 1,500,000.00", "IDR 1,500,000.0", "Rp1,500,000,-", "1.500.000 rupiah", "1.500.000 Rupiah", "1.500.000 IDR", "Rp1.500.000,00 rupiah", "1.500.000,- rupiah",
			"Rp1,5 juta", "Rp1,5juta", "Rp 1,5 jt", "1,5jt", "1.5jt", "Rp1.5 jt", "Rp1,50 juta", "Rp1,500 juta", "Rp1,5000000000 juta", "1.500 ribu", "1500rb", "1.500 rb.", "1.500K", "Rp1,5 juta rupiah", "1,5 juta rupiah", "1,5 juta IDR", "0,0015 M", "1,5jutarupiah", "1,5jtIDR", "IDR 1,5 juta rupiah",
			"satu juta lima ratus ribu rupiah", "Satu Juta Lima Ratus Ribu Rupiah", "SATU JUTA LIMA RATUS RIBU RUPIAH", "sejuta lima ratus ribu rupiah", "satujutalimaratusribu rupiah",
			"Rp1.500.000,00 (satu juta lima ratus ribu rupiah)", "Rp1.500.000(satu juta lima ratus ribu rupiah)", "Rp 1.500.000,- (Satu Juta Lima Ratus Ribu Rupiah)", "1.500.000 rupiah (sejuta lima ratus ribu rupiah)",
			"Rp1,5 juta ( satu juta lima ratus ribu rupiah )", "IDR 1,500,000.00 (satu juta lima ratus ribu rupiah)",
		},
		-1500000: {
			"-Rp1.500.000", "- Rp1.500.000", "−Rp1.500.000", "–Rp1.500.000", "-Rp 1.500.000", "Rp-1.500.000", "Rp -1.500.000", "Rp - 1.500.000", "Rp.-1.500.000", "-1.500.000", "-IDR 1,500,000", "IDR -1500000",
			"(Rp1.500.000)", "(Rp 1.500.000,00)", "( Rp1.500.000 )", "Rp(1.500.000)", "Rp (1.500.000)", "(1.500.000)", "(1.500.000 rupiah)", "(Rp1,5 juta)", "(1,500,000)", "(Rp1.500.000,-)", "(IDR 1,500,000.00)", "-Rp1,5 juta", "-1,5jt",
			"minus satu juta lima ratus ribu rupiah", "negatif sejuta lima ratus ribu rupiah", "min satu juta lima ratus ribu rupiah",
			"-Rp1.500.000 (minus satu juta lima ratus ribu rupiah)", "(Rp1.500.000) (minus satu juta lima ratus ribu rupiah)",
		},
		1500000000:    {"Rp1,5 M", "Rp1,5m", "Rp1.5M", "Rp1,5 miliar", "Rp1,5 milyar", "Rp 1,5 mlr", "1.500 juta", "Rp1.500 jt", "satu miliar lima ratus juta rupiah"},
		1234500:       {"Rp1,2345 juta", "Rp1.234.500", "1.234,5 ribu", "1234.5 rb"},
		550000000000:  {"550 miliar rupiah", "Rp550 M", "Rp0,55 T", "lima ratus lima puluh milyar rupiah"},
		math.MaxInt64: {"Rp9.223.372.036.854.775.807", "9223372036854775807", "9.223.372,036854775807 triliun"},
		math.MinInt64: {"-Rp9.223.372.036.854.775.808", "(9223372036854775808)"},
	} {
		for _, in := range texts {
			got, err := locale.ParseRupiah(in)
			assert.NoError(t, err, in)
			assert.Equal(t, want, got, in)
		}
	}
	for code, texts := range map[locale.Code][]string{
		locale.CodeEmpty:     {"", "  ", "\u00a0"},
		locale.CodeAmbiguous: {"Rp1,500", "Rp1,000", "1,500", "Rp2.750.000,000", "-Rp1,500", "(1,500)", "Rp1,500,-", "Rp0,000", "IDR 12,345", "1500,000"},
		locale.CodeNotWhole: {
			"Rp1.500,75", "Rp1.500,50", "2,5", "Rp1,0000", "Rp1,01", "Rp500,5", "1,500,000.50", "IDR 1,500,000.000", "Rp1,2345678 juta", "0,0001 rb", "1,23456 rb",
			"lima puluh rupiah lima puluh sen", "Rp1.500,05 (seribu lima ratus rupiah lima sen)",
		},
		locale.CodeCurrency: {"USD 1500", "$1500", "US$ 1.500", "1500 USD", "1.500 dolar", "€5", "5 €", "RM 20", "SGD1.000", "1,5 juta dolar", "S$ 5", "HKD 5", "CHF5", "₹5", "5 peso", "A$5", "KRW 1.500", "100 THB", "RMB 5", "Rp €5", "1,500 USD", "1,5 euro"},
		locale.CodeMismatch: {"Rp1.000 (dua ribu rupiah)", "Rp1.500.000,00 (satu juta lima ribu rupiah)", "-Rp1.000 (seribu rupiah)", "(Rp1.000) (seribu rupiah)", "Rp1.000 (minus seribu rupiah)"},
		locale.CodeOverflow: {
			"Rp9.223.372.036.854.775.808", "-9223372036854775809", "Rp99.999.999.999.999.999.999.999", "10.000.000 triliun", "99999999999999999999 T", "Rp18446744073709551616", "1,000,000,000,000,000,000,000",
			"sepuluh kuintiliun rupiah",
		},
		locale.CodeNotWords: {"lima", "satu juta", "dua tiga rupiah", "minus rupiah", "Rp1.000 (seribu)", "Rp1.000 (x rupiah)", "Rp1.000 ()", "minus Rp1.000", "seribu dolar", "lima puluh sen", "juta rupiah"},
		locale.CodeFormat: {
			"Rp", "Rp.", "IDR", "rupiah", "-", "()", "(Rp)", "Rp ,-", ",-", "Rp1.5", "Rp1.500.000.00", "Rp1.50.000", "Rp0.500", "Rp1500.000", "Rp1.500.", "Rp1,", "Rp,5", "1,500.00", "1.500,000.00", "1,50,000", "01,500,000", "1,500,00",
			"Rp1 juta - Rp2 juta", "Rp1 juta - 2 juta", "Rp1.000 Rp2.000", "1.000-2.000", "1.000–2.000", "Rp50.000/orang", "Rp50.000 per bulan", "sekitar Rp50.000", "± Rp50.000", "Rp50.000 an", "Rp50.000,-/orang", "Rp50.000 ,- ,-", "Rp50.000,---", "Rp50.000 -", "Rp50.000-", "Rp50.000, -",
			"Rp1,5 mio", "Rp1,5 mn", "Rp1,5 b", "1,5 bio", "Rp5%", "5 persen", "1 500 000", "Rp1.500 000", "Rp1 500", "1e6", "-(Rp500)", "(-Rp500)", "(Rp-500)", "Rp-(500)", "- -500", "-Rp-500", "+-500", "(Rp500", "Rp500)", "((500))", "Rp(Rp500)",
			"Rp Rp500", "500 Rp", "IDR 500 IDR", "Rp500 IDR", "Rp500 rupiah rupiah", "seribu rupiah lagi", "seribu rupiah (1000)", "Rp1.000 (seribu rupiah) saja", "Rp1.000 [seribu rupiah]", "Rp١٠٠", "Rp５００", "Rp1,5 juta,-", "Rp1,5,0 juta", "Rp1.500.5 jt", "Rp1.5,5 jt", "Rp juta", strings.Repeat("1", 1<<20),
		},
	} {
		for _, in := range texts {
			_, err := locale.ParseRupiah(in)
			assertCode(t, code, err, in)
		}
	}
}

func TestRupiahStored(t *testing.T) {
	type invoice struct {
		Fee  locale.Rupiah            `json:"fee"`
		Tags map[locale.Rupiah]string `json:"tags,omitempty"`
	}
	b, err := json.Marshal(invoice{Fee: -1500000, Tags: map[locale.Rupiah]string{500: "a"}})
	require.NoError(t, err)
	assert.JSONEq(t, `{"fee": -1500000, "tags": {"500": "a"}}`, string(b))
	for in, want := range map[string]locale.Rupiah{`1500000`: 1500000, `"Rp1,5 juta"`: 1500000, `-7.00`: -7, `null`: 42, `9223372036854775807`: math.MaxInt64} {
		r := locale.Rupiah(42)
		assert.NoError(t, json.Unmarshal([]byte(in), &r), in)
		assert.Equal(t, want, r, in)
	}
	for _, in := range []string{`1.5`, `1e3`, `"Rp1,500"`, `""`, `true`, `{}`, `9223372036854775808`, `"\q"`} {
		r := locale.Rupiah(42)
		assert.Error(t, r.UnmarshalJSON([]byte(in)), in)
		assert.Equal(t, locale.Rupiah(42), r, in)
	}
	var r locale.Rupiah
	for _, src := range []any{int64(1500), "1500", []byte("1500.00")} {
		r = 0
		assert.NoError(t, r.Scan(src))
		assert.Equal(t, locale.Rupiah(1500), r)
	}
	for _, src := range []any{nil, 1500.5, "", "1500.50", "Rp1.500", strings.Repeat("1", 1<<20)} {
		assert.Error(t, r.Scan(src))
		assert.Equal(t, locale.Rupiah(1500), r)
	}
	v, err := r.Value()
	assert.NoError(t, err)
	assert.Equal(t, int64(1500), v)
	assert.Equal(t, "1500 Rp1.500", fmt.Sprintf("%d %v", r, r))
}

func TestRupiahAllocs(t *testing.T) {
	buf := make([]byte, 0, 512)
	assert.Zero(t, testing.AllocsPerRun(10, func() {
		for s := locale.RupiahPlain; s <= locale.RupiahAccounting; s++ {
			buf = locale.AppendRupiah(buf[:0], math.MinInt64, s)
			buf = english.AppendRupiah(buf[:0], math.MinInt64, s)
		}
	}))
	assert.Zero(t, testing.AllocsPerRun(10, func() { _, _ = locale.ParseRupiah("Rp1.500.000,00 (satu juta lima ratus ribu rupiah)") }))
}

func FuzzRupiah(f *testing.F) {
	for _, n := range []int64{0, 1, -999, 1500000, math.MaxInt64, math.MinInt64} {
		f.Add(n)
	}
	f.Fuzz(func(t *testing.T, n int64) {
		r := locale.Rupiah(n)
		texts := []string{
			r.Text(locale.RupiahPlain), r.Text(locale.RupiahFull), r.Text(locale.RupiahWords), r.Text(locale.RupiahAccounting),
			r.Text(locale.RupiahFull) + " (" + r.Text(locale.RupiahWords) + ")",
		}
		if n <= -1e6 || n >= 1e6 {
			texts = append(texts, english.FormatRupiah(r, locale.RupiahPlain), english.FormatRupiah(r, locale.RupiahAccounting))
		}
		for _, s := range texts {
			if got, err := locale.ParseRupiah(s); err != nil || got != r {
				t.Errorf("%d: %q reads as %d, %v", n, s, got, err)
			}
		}
		for _, s := range []locale.RupiahStyle{locale.RupiahCompact, locale.RupiahCompactShort} {
			got, err := locale.ParseRupiah(r.Text(s))
			if err != nil && !strings.HasPrefix(r.Text(s), "Rp9.223.372") && !strings.HasPrefix(r.Text(s), "-Rp9.223.372") {
				t.Errorf("%d: %q: %v", n, r.Text(s), err)
			}
			if err == nil && got.Text(s) != r.Text(s) {
				t.Errorf("%d: %q reads as %d", n, r.Text(s), got)
			}
		}
	})
}

func FuzzParseRupiah(f *testing.F) {
	for _, s := range []string{"Rp1.500.000,-", "(Rp500)", "1,5 juta rupiah", "IDR 1,500,000.00", "seribu rupiah", "Rp1.000 (seribu rupiah)"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		r, err := locale.ParseRupiah(s)
		if err != nil {
			return
		}
		if again, err := locale.ParseRupiah(r.String()); err != nil || again != r {
			t.Errorf("%q reads as %v, then %v, %v", s, r, again, err)
		}
	})
}

// A dash is an amount of nothing only where the caller says so.
func TestRupiahReaderDash(t *testing.T) {
	for _, s := range []string{"-", "–", "Rp -", "Rp. -", "Rp-", "Rp.-", "IDR -", " Rp  --"} {
		got, err := locale.RupiahReader{DashIsZero: true}.Parse(s)
		assert.NoError(t, err, s)
		assert.Zero(t, got, s)
		_, err = locale.ParseRupiah(s)
		assertCode(t, locale.CodeFormat, err, s)
	}
	for s, code := range map[string]locale.Code{"": "EMPTY", "Rp": "FORMAT", "---": "FORMAT", "Rp ,-": "FORMAT", "(-)": "FORMAT", "- -": "FORMAT", "Rp - juta": "FORMAT"} {
		_, err := locale.RupiahReader{DashIsZero: true}.Parse(s)
		assertCode(t, code, err, s)
	}
	got, err := locale.RupiahReader{DashIsZero: true}.Parse("-Rp500")
	assert.NoError(t, err)
	assert.Equal(t, locale.Rupiah(-500), got)
}
