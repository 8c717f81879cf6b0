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
		"SE/12/2023":                      {Kind: "SE", Sequence: 12, Year: 2023},
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

// Police, KPK, ministries and regions each number in their own way; what is not
// sure stays in the unit.
func TestParseLetterNumberWays(t *testing.T) {
	for in, want := range map[string]locale.LetterNumber{
		"B/84/II/RES.4/2020/Resnarkoba":          {Secrecy: "B", Sequence: 84, Month: 2, Class: "RES.4", Year: 2020, Unit: "Resnarkoba"},
		"B/510/III/RES.4/2020/Satresnarkoba":     {Secrecy: "B", Sequence: 510, Month: 3, Class: "RES.4", Year: 2020, Unit: "Satresnarkoba"},
		"B / 510 / III / RES.4 / 2020 / Dit":     {Secrecy: "B", Sequence: 510, Month: 3, Class: "RES.4", Year: 2020, Unit: "Dit"},
		"R/20/II/RES.4.2./2020/Resnarkoba":       {Secrecy: "R", Sequence: 20, Month: 2, Class: "RES.4.2.", Year: 2020, Unit: "Resnarkoba"},
		"B/194/II/KES.12/2020":                   {Secrecy: "B", Sequence: 194, Month: 2, Class: "KES.12", Year: 2020},
		"B/151/II/RES.2.1/Ditreskrimsus":         {Secrecy: "B", Sequence: 151, Month: 2, Class: "RES.2.1", Unit: "Ditreskrimsus"},
		"B/774/VII/RES.4/VII/2020/Ditresnarkoba": {Secrecy: "B", Sequence: 774, Month: 7, Class: "RES.4", Year: 2020, Unit: "Ditresnarkoba"},
		"B/774/VI/RES.4/VII/2020/Ditresnarkoba":  {Secrecy: "B", Sequence: 774, Month: 7, Year: 2020, Unit: "VI/RES.4/Ditresnarkoba"},
		"Sprin/12/I/HUK.6.6/2024":                {Kind: "Sprin", Sequence: 12, Month: 1, Class: "HUK.6.6", Year: 2024},
		"Sp.Gas/12/I/2024/Reskrim":               {Kind: "Sp.Gas", Sequence: 12, Month: 1, Year: 2024, Unit: "Reskrim"},
		"STR/123/IV/KES.7./2020":                 {Kind: "STR", Sequence: 123, Month: 4, Class: "KES.7.", Year: 2020},
		"B/84/II/XYZW.4/2020":                    {Secrecy: "B", Sequence: 84, Unit: "II/XYZW.4", Year: 2020},
		"LP/B/123/III/2024/SPKT/POLRES METRO":    {Sequence: 123, Month: 3, Year: 2024, Unit: "LP/B/SPKT/POLRES METRO"},
		"12/Pid.Sus-TPK/2024/PN Tjk":             {Sequence: 12, Year: 2024, Unit: "Pid.Sus-TPK/PN Tjk"},
		"B.7508/LIT.04/10-15/11/2019":            {Secrecy: "B", Sequence: 7508, Unit: "LIT.04/10-15", Month: 11, Year: 2019},
		"R.12/01-55/02/2020":                     {Secrecy: "R", Sequence: 12, Unit: "01-55", Month: 2, Year: 2020},
		"KEP.12/MEN/IX/2010":                     {Kind: "KEP", Sequence: 12, Unit: "MEN", Month: 9, Year: 2010},
		"SK.12/MENLHK/2020":                      {Kind: "SK", Sequence: 12, Unit: "MENLHK", Year: 2020},
		"HM.01/12/2024":                          {Class: "HM.01", Sequence: 12, Year: 2024},
		"HM.01/KPK/12":                           {Class: "HM.01", Sequence: 12, Unit: "KPK"},
		"S-123/MK.7/2024":                        {Kind: "S", Sequence: 123, Unit: "MK.7", Year: 2024},
		"B-728/D.II.1/PP.009/2/2020":             {Secrecy: "B", Sequence: 728, Unit: "D.II.1", Class: "PP.009", Month: 2, Year: 2020},
		"60/HM.01.04/KPK/5/2025":                 {Sequence: 60, Class: "HM.01.04", Unit: "KPK/5", Year: 2025},
		"B/000.1.5/1234/35.07.101/2023":          {Secrecy: "B", Class: "000.1.5", Sequence: 1234, Unit: "35.07.101", Year: 2023},
		"T/400.3.5/45/Disdik/2024":               {Secrecy: "T", Class: "400.3.5", Sequence: 45, Unit: "Disdik", Year: 2024},
		"188.45/123/KEP/35.07.013/2023":          {Class: "188.45", Sequence: 123, Unit: "KEP/35.07.013", Year: 2023},
		"100.3.3.2/123/KPTS/TAHUN 2024":          {Class: "100.3.3.2", Sequence: 123, Unit: "KPTS/TAHUN 2024"},
		"800.1.3.3/123 TAHUN 2024":               {Class: "800.1.3.3", Sequence: 123, Year: 2024},
		"100.1.1-6117 Tahun 2022":                {Class: "100.1.1", Sequence: 6117, Year: 2022},
		"Nomor 300.2.2-2430 Tahun 2025":          {Class: "300.2.2", Sequence: 2430, Year: 2025},
		"KM 45 TAHUN 2023":                       {Kind: "KM", Sequence: 45, Year: 2023},
		"KEP-1068 Tahun 2020":                    {Kind: "KEP", Sequence: 1068, Year: 2020},
		"1066 Tahun 2023":                        {Sequence: 1066, Year: 2023},
		"X1-5 Tahun 2023":                        {},
		"5 Tahun 20":                             {},
		"005/123/LTD-10/III/24":                  {Class: "005", Sequence: 123, Unit: "LTD-10", Month: 3, Year: 2024},
		"005/123/LTD-10/III/98":                  {Class: "005", Sequence: 123, Unit: "LTD-10", Month: 3, Year: 1998},
		"005/123/LTD-10/03/24":                   {Class: "005", Sequence: 123, Unit: "LTD-10/03/24"},
		"2020/11/POK/0003":                       {Year: 2020, Sequence: 3, Unit: "11/POK"},
		"2024/OR/15":                             {Year: 2024, Sequence: 15, Unit: "OR"},
		"2024/123/OR":                            {Year: 2024, Unit: "123/OR"},
		"2024/123":                               {Unit: "2024/123"},
		"005/2024/OR":                            {Unit: "005/2024/OR"},
		"005/2024/OR/III/2024":                   {Class: "005", Sequence: 2024, Unit: "OR", Month: 3, Year: 2024},
		"123/2024/OR":                            {Unit: "123/2024/OR"},
		"1234/56/OR":                             {Unit: "1234/56/OR"},
		"12/34/OR/2024":                          {Unit: "12/34/OR", Year: 2024},
		"027/DOK-1112/Pokja-PPBJ/PMD":            {Class: "027", Unit: "DOK-1112/Pokja-PPBJ/PMD"},
		"B-KP.03.02.24.242.11.20.32":             {Secrecy: "B", Unit: "KP.03.02.24.242.11.20.32"},
		"B-.1":                                   {}, "B-KP": {}, "B-1.2": {}, "X-KP.03": {},
		"No. 005/12/OR": {Class: "005", Sequence: 12, Unit: "OR"}, "No : 005/12/OR": {Class: "005", Sequence: 12, Unit: "OR"}, "No.005/12/OR": {Class: "005", Sequence: 12, Unit: "OR"}, "Nopol/12/OR": {Kind: "Nopol", Sequence: 12, Unit: "OR"},
	} {
		got, err := locale.ParseLetterNumber(in)
		if strings.ContainsAny(in, "0123456789") {
			require.NoError(t, err, in)
			want.Text = in
		}
		assert.Equal(t, want, got, in)
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
