package locale_test

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/integritas-id/integritas/locale"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestLookupAbbreviation(t *testing.T) {
	var shorts []string
	for a := range locale.Abbreviations() {
		shorts = append(shorts, a.Short)
	}
	for i, row := range table(t, "abbreviations.csv") {
		want := locale.Abbreviation{Short: row["abbr"], Long: row["expansion"], Common: row["confidence"] == "C"}
		assert.Equal(t, want.Short, shorts[i])
		for _, s := range append(strings.Split(row["wrong_or_variant"], ";"), row["abbr"], row["expansion"], strings.ToUpper(row["abbr"])) {
			got, ok := locale.LookupAbbreviation(strings.TrimSpace(s))
			assert.True(t, ok, "line %d: %s", i+2, s)
			assert.Equal(t, want, got, "line %d: %s", i+2, s)
		}
	}
	for _, s := range []string{"", ".", "xyz", "a", strings.Repeat("a.n.", 1<<18)} {
		_, ok := locale.LookupAbbreviation(s)
		assert.False(t, ok)
	}
	for range locale.Abbreviations() {
		break
	}
}

func TestPostalAddress(t *testing.T) {
	a := locale.PostalAddress{
		Street: "Jalan Ahmad Yani No. 12", RT: 3, RW: 7, Village: "Kelurahan Metro", District: "Metro Pusat",
		Regency: "Kota Metro", Province: "Provinsi Lampung", PostalCode: "34111",
	}
	assert.Equal(t, "Jl. Ahmad Yani No. 12, RT 003/RW 007, Kel. Metro, Kec. Metro Pusat, Kota Metro, Lampung 34111", a.Line())
	assert.Equal(t, []string{"Jl. Ahmad Yani No. 12", "RT 003/RW 007, Kel. Metro", "Kec. Metro Pusat", "Kota Metro 34111", "Lampung"}, a.Envelope())
	for verb := range strings.FieldsSeq("%v %+v %#v %s %q %d") {
		assert.Equal(t, "***, Kota Metro, Lampung", fmt.Sprintf(verb, a))
	}
	assert.Equal(t, "***, Kota Metro, Lampung", a.LogValue().String())
	var _ slog.LogValuer = a

	for want, a := range map[string]locale.PostalAddress{
		"":                                  {},
		"Kab. Pringsewu 35373":              {Regency: "KABUPATEN Pringsewu", PostalCode: "35373"},
		"Desa Sukamaju, Distrik Abepura":    {Village: "Desa Sukamaju", District: "Distrik Abepura"},
		"RT 012":                            {RT: 12},
		"RW 001, Lampung":                   {RW: 1, Province: "Prov. Lampung"},
		"Jl. Merdeka 1, Kec. Kalianda":      {Street: "jln.Merdeka 1", District: "kec. Kalianda"},
		"Gedung Jalan-Jalan, Kota Surabaya": {Street: "Gedung Jalan-Jalan", Regency: "Kota Surabaya"},
		"Kecamatanan, Kec. Kecapi":          {Village: "Kecamatanan", District: "Kecapi"},
		"Jakarta 10110":                     {Province: "Jakarta", PostalCode: "10110"},
	} {
		assert.Equal(t, want, a.Line())
	}
	assert.Empty(t, locale.PostalAddress{}.Envelope())
	assert.Empty(t, locale.PostalAddress{}.String())
	b, err := json.Marshal(locale.PostalAddress{Street: "Jl. A", RT: 1})
	assert.NoError(t, err)
	assert.JSONEq(t, `{"street": "Jl. A", "rt": 1}`, string(b))
}

func TestParseLetterNumber(t *testing.T) {
	for in, want := range map[string]locale.LetterNumber{
		"000.8.3.3/15/OR":                 {Class: "000.8.3.3", Sequence: 15, Unit: "OR"},
		"005/123/LTD-10/III/2024":         {Class: "005", Sequence: 123, Unit: "LTD-10", Month: time.March, Year: 2024},
		"005/123/I.01/III/2024":           {Class: "005", Sequence: 123, Unit: "I.01", Month: time.March, Year: 2024},
		"R-99/IJ/KP.07.6/04/2020":         {Secrecy: "R", Sequence: 99, Unit: "IJ", Class: "KP.07.6", Month: time.April, Year: 2020},
		"05/IJ/04/2016":                   {Sequence: 5, Unit: "IJ", Month: time.April, Year: 2016},
		"UM 0201-Mn/201":                  {Class: "UM 0201", Unit: "Mn", Sequence: 201},
		"60/HM.01.04/KPK/56/12/2025":      {Sequence: 60, Class: "HM.01.04", Unit: "KPK/56", Month: time.December, Year: 2025},
		"B/123/M.PANRB/KP.01/03/2024":     {Secrecy: "B", Sequence: 123, Unit: "M.PANRB", Class: "KP.01", Month: time.March, Year: 2024},
		"NOMOR 23 TAHUN 2020":             {Sequence: 23, Year: 2020},
		"Nomor: 23 Tahun 2020":            {Sequence: 23, Year: 2020},
		"31 Tahun 1999":                   {Sequence: 31, Year: 1999},
		"Nomor : 005/123/LTD-10/2024":     {Class: "005", Sequence: 123, Unit: "LTD-10", Year: 2024},
		"005 / 123 / LTD / IX / 2024":     {Class: "005", Sequence: 123, Unit: "LTD", Month: time.September, Year: 2024},
		"005/123/LTD/IIII/2024":           {Class: "005", Sequence: 123, Unit: "LTD/IIII", Year: 2024},
		"005/123/LTD/xii/2024":            {Class: "005", Sequence: 123, Unit: "LTD", Month: time.December, Year: 2024},
		"005/12/2024":                     {Class: "005", Sequence: 12, Year: 2024},
		"12/2024":                         {Sequence: 12, Year: 2024},
		"III/2024":                        {Unit: "III", Year: 2024},
		"123/UN1/2024":                    {Sequence: 123, Unit: "UN1", Year: 2024},
		"B-12/KPK/2024":                   {Secrecy: "B", Sequence: 12, Unit: "KPK", Year: 2024},
		"KEP-5/KPK/13/2024":               {Kind: "KEP", Sequence: 5, Unit: "KPK/13", Year: 2024},
		"UND-12/KPK/03/2024":              {Kind: "UND", Sequence: 12, Unit: "KPK", Month: time.March, Year: 2024},
		"ST/123/IV/2024":                  {Kind: "ST", Sequence: 123, Month: time.April, Year: 2024},
		"Sprin/123/III/2024":              {Kind: "Sprin", Sequence: 123, Month: time.March, Year: 2024},
		"T/123/III/2024":                  {Secrecy: "T", Sequence: 123, Month: time.March, Year: 2024},
		"045.2/123/35.07.101/2024":        {Class: "045.2", Sequence: 123, Unit: "35.07.101", Year: 2024},
		"B-123/Un.05/R.1/PP.00.9/03/2024": {Secrecy: "B", Sequence: 123, Class: "PP.00.9", Unit: "Un.05/R.1", Month: time.March, Year: 2024},
		"W9-U1/123/HK.02/III/2024":        {Class: "HK.02", Sequence: 123, Unit: "W9-U1", Month: time.March, Year: 2024},
		"123":                             {},
		"ST-1":                            {},
		"800.1.11.1/0123/DINKES/2023":     {Class: "800.1.11.1", Sequence: 123, Unit: "DINKES", Year: 2023},
		"a/b/1//":                         {Unit: "a/b", Sequence: 1},
		"1 Tahun 99999":                   {},
	} {
		got, err := locale.ParseLetterNumber(" " + in + "\n")
		require.NoError(t, err, in)
		want.Text = in
		assert.Equal(t, want, got, in)
		assert.Equal(t, in, got.String())
	}
	for in, code := range map[string]locale.Code{"": "EMPTY", " ": "EMPTY", "abc/def": "FORMAT", strings.Repeat("1/", 1<<19): "FORMAT"} {
		_, err := locale.ParseLetterNumber(in)
		assertCode(t, code, err, in)
	}
	for _, row := range table(t, "document_numbers.csv") {
		n, err := locale.ParseLetterNumber(row["example"])
		require.NoError(t, err)
		assert.NotZero(t, n.Sequence, row["example"])
		assert.Equal(t, row["year_part"] == "ya", n.Year != 0, row["example"])
		assert.Equal(t, row["month_style"] != "tidak ada", n.Month != 0, row["example"])
	}
}

func TestLetterNumberStored(t *testing.T) {
	n, err := locale.ParseLetterNumber("05/IJ/04/2016")
	require.NoError(t, err)
	b, err := json.Marshal(map[string]locale.LetterNumber{"number": n})
	require.NoError(t, err)
	assert.JSONEq(t, `{"number": "05/IJ/04/2016"}`, string(b))
	var back struct{ Number locale.LetterNumber }
	require.NoError(t, json.Unmarshal(b, &back))
	assert.Equal(t, n, back.Number)
	assert.Error(t, back.Number.UnmarshalText([]byte("abc")))
	assert.Equal(t, n, back.Number)
	assert.NoError(t, back.Number.UnmarshalText(nil))
	assert.True(t, back.Number.IsZero())

	v, err := n.Value()
	assert.NoError(t, err)
	assert.Equal(t, "05/IJ/04/2016", v)
	v, err = locale.LetterNumber{}.Value()
	assert.NoError(t, err)
	assert.Nil(t, v)
	for _, src := range []any{"05/IJ/04/2016", []byte("05/IJ/04/2016")} {
		back.Number = locale.LetterNumber{}
		assert.NoError(t, back.Number.Scan(src))
		assert.Equal(t, n, back.Number)
	}
	assert.Error(t, back.Number.Scan(5))
	assert.Equal(t, n, back.Number)
	assert.NoError(t, back.Number.Scan(nil))
	assert.True(t, back.Number.IsZero())
	text, err := n.AppendText([]byte("No. "))
	assert.NoError(t, err)
	assert.Equal(t, "No. 05/IJ/04/2016", string(text))
}

func FuzzParseLetterNumber(f *testing.F) {
	for _, s := range []string{"005/123/LTD-10/III/2024", "R-99/IJ/KP.07.6/04/2020", "NOMOR 23 TAHUN 2020", "UM 0201-Mn/201"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		n, err := locale.ParseLetterNumber(s)
		if err != nil {
			return
		}
		if again, err := locale.ParseLetterNumber(n.String()); err != nil || again != n {
			t.Errorf("%q reads as %#v, then as %#v, %v", s, n, again, err)
		}
	})
}
