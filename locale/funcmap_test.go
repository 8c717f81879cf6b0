package locale_test

import (
	htmltemplate "html/template"
	"math"
	"strings"
	"testing"
	"text/template"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

type templateData struct {
	Day        civil.Date
	None       civil.Date
	Days       civil.Range
	From, To   civil.Clock
	Zone       civil.Zone
	NoZone     civil.Zone
	Fee        locale.Rupiah
	N          int32
	U          uint
	Big        uint64
	F          float32
	Names      []string
	Minutes    int
	Title      string
	Unexpected []int
}

func someTemplateData(t *testing.T) templateData {
	t.Helper()
	from, err := civil.NewClock(8, 0)
	require.NoError(t, err)
	to, err := civil.NewClock(15, 30)
	require.NoError(t, err)
	day := civil.MustDate(2024, 3, 5)
	return templateData{
		Day: day, Days: civil.Range{Start: day, End: day.AddDays(2)}, From: from, To: to, Zone: civil.WIB,
		Fee: 1500000, N: -1500, U: 21, Big: math.MaxUint64, F: 12.5, Names: []string{"A", "B", "C"}, Minutes: 150, Title: "peran kpk di daerah",
	}
}

func TestFuncMap(t *testing.T) {
	data := someTemplateData(t)
	for text, want := range map[string][2]string{
		`{{date "full" .Day}}`:                                {"Selasa, 5 Maret 2024", "Tuesday, 5 March 2024"},
		`{{.Day | date "long"}}`:                              {"5 Maret 2024", "5 March 2024"},
		`{{date "medium" .Days}}`:                             {"5–7 Mar 2024", "5–7 Mar 2024"},
		`{{date "short" .Day}}`:                               {"05/03/24", "05/03/24"},
		`{{date "press" .Day}}`:                               {"Selasa (5/3/2024)", "Tuesday (5/3/2024)"},
		`{{date "press_short" .Day}}`:                         {"Selasa (5/3)", "Tuesday (5/3)"},
		`{{date "iso" .Day}} {{date "iso" .Days}}`:            {"2024-03-05 2024-03-05/2024-03-07", "2024-03-05 2024-03-05/2024-03-07"},
		`[{{date "full" .None}}]`:                             {"[]", "[]"},
		`{{clock .From .Zone}}`:                               {"pukul 08.00 WIB", "08:00 WIB"},
		`{{clockSpan .From .To .Zone}}`:                       {"pukul 08.00 s.d. 15.30 WIB", "08:00–15:30 WIB"},
		`{{clockFrom .From .Zone}}`:                           {"pukul 08.00 WIB s.d. selesai", "from 08:00 WIB"},
		`{{zones .From .Zone}}`:                               {"08.00 WIB / 09.00 WITA / 10.00 WIT", "08:00 WIB / 09:00 WITA / 10:00 WIT"},
		`{{duration .Minutes}} / {{jp .Minutes}}`:             {"2 jam 30 menit / 3,3 JP", ""},
		`{{relative .Days.End .Day}}`:                         {"lusa", ""},
		`{{number .N}} {{number .U}} {{number 1500}}`:         {"-1.500 21 1.500", "-1,500 21 1,500"},
		`{{decimal 2 .F}} {{decimal 1 .N}} {{decimal 0 .U}}`:  {"12,50 -1.500,0 21", "12.50 -1,500.0 21"},
		`{{percent 1 0.125}}`:                                 {"12,5%", "12.5%"},
		`{{compact "short" .Fee}} {{compact "long" 1500000}}`: {"1,5 jt 1,5 juta", "1.5M 1.5 million"},
		`{{rupiah "plain" .Fee}}`:                             {"Rp1.500.000", "IDR 1,500,000"},
		`{{.Fee | rupiah "full"}}`:                            {"Rp1.500.000,00", "IDR 1,500,000.00"},
		`{{rupiah "compact" .Fee}}`:                           {"Rp1,5 juta", "IDR 1.5 million"},
		`{{rupiah "compact_short" .Fee}}`:                     {"Rp1,5 jt", "IDR 1.5M"},
		`{{rupiah "words" .Fee | title}}`:                     {"Satu Juta Lima Ratus Ribu Rupiah", "One Million Five Hundred Thousand Rupiah"},
		`{{rupiah "accounting" -5}}`:                          {"(Rp5,00)", "(IDR 5.00)"},
		`{{terbilang .U}}`:                                    {"dua puluh satu", "twenty-one"},
		`{{terbilangDecimal "12,50"}}`:                        {"dua belas koma lima nol", "twelve point five zero"},
		`{{decimal 2 12.5 | terbilangDecimal}}`:               {"dua belas koma lima nol", ""},
		`{{terbilangSen 550}}`:                                {"lima rupiah lima puluh sen", "five rupiah fifty sen"},
		`{{count .U "orang"}}`:                                {"21 orang", "21 orang"},
		`{{ordinal 21}} {{ordinalWords 21}} {{roman 3}}`:      {"ke-21 kedua puluh satu III", "21st twenty-first III"},
		`{{list "and" .Names}} / {{.Names | list "or"}}`:      {"A, B, dan C / A, B, atau C", "A, B, and C / A, B, or C"},
		`{{label .Zone}} {{label .NoZone}}{{.Zone | label}}`:  {"Waktu Indonesia Barat Waktu Indonesia Barat", ""},
		`{{known .Day}} {{known .None}} {{known .Fee}} {{known ""}} {{known .Names}} {{known nil}} {{if known .Zone}}ada{{end}}`: {"true false true false true false ada", ""},
		`{{title .Title}}`: {"Peran KPK di Daerah", "Peran KPK di Daerah"},
	} {
		for i, w := range []locale.Writer{{}, english} {
			if want[i] == "" {
				continue
			}
			var b strings.Builder
			tpl, err := template.New("").Funcs(w.FuncMap()).Parse(text)
			require.NoError(t, err, text)
			require.NoError(t, tpl.Execute(&b, data), text)
			assert.Equal(t, want[i], b.String(), text)

			b.Reset()
			html, err := htmltemplate.New("").Funcs(htmltemplate.FuncMap(w.FuncMap())).Parse(text)
			require.NoError(t, err, text)
			require.NoError(t, html.Execute(&b, data), text)
			assert.Equal(t, want[i], b.String(), text)
		}
	}
	for _, text := range []string{
		`{{date "lang" .Day}}`, `{{date "full" "2024-03-05"}}`, `{{date "full" .Fee}}`, `{{compact "huge" 1}}`, `{{compact "long" "1"}}`, `{{rupiah "" .Fee}}`, `{{rupiah "plain" .F}}`,
		`{{number .F}}`, `{{number .Big}}`, `{{number "1"}}`, `{{number nil}}`, `{{terbilang "dua"}}`, `{{terbilangSen .F}}`, `{{terbilangDecimal "12.5"}}`, `{{count .F "orang"}}`, `{{roman 5000}}`, `{{list "xor" .Names}}`, `{{list "and" .Unexpected}}`,
		`{{decimal 2 "1"}}`, `{{percent 2 .Day}}`, `{{label .Title}}`,
	} {
		tpl, err := template.New("").Funcs(locale.FuncMap()).Parse(text)
		require.NoError(t, err, text)
		assert.Error(t, tpl.Execute(&strings.Builder{}, data), text)
	}
	m := locale.FuncMap()
	delete(m, "date")
	assert.Contains(t, locale.FuncMap(), "date")
}
