package participant

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/civil"
)

func TestParsePhone(t *testing.T) {
	for _, tc := range []struct {
		name, in string
		want     string
		code     NumberCode
	}{
		{"national", "081234567901", "+6281234567901", ""},
		{"groups", "0812-3456-7901", "+6281234567901", ""},
		{"international", "+62 812-3456-7901", "+6281234567901", ""},
		{"without plus", "6281234567901", "+6281234567901", ""},
		{"both zero and code", "+62 0812 3456 7901", "+6281234567901", ""},
		{"zero in brackets", "+62 (0)812 3456 7901", "+6281234567901", ""},
		{"dialled abroad", "0062 81234567901", "+6281234567901", ""},
		{"lost zero", "81234567901", "+6281234567901", ""},
		{"link", "https://wa.me/6281234567901?text=Halo", "+6281234567901", ""},
		{"short link", "wa.me/6281234567901", "+6281234567901", ""},
		{"API link", "https://api.whatsapp.com/send?phone=6281234567901&text=a", "+6281234567901", ""},
		{"tel", "tel:+6281234567901", "+6281234567901", ""},
		{"label", "HP. 0812 3456 7901", "+6281234567901", ""},
		{"labels", "No. HP/WA : 081234567901", "+6281234567901", ""},
		{"apostrophe", "'081234567901", "+6281234567901", ""},
		{"unknown prefix", "0800 0000 001", "+628000000001", ""},
		{"ten digits", "0812345678", "+62812345678", ""},
		{"thirteen digits", "0812345678901", "+62812345678901", ""},
		{"Jakarta", "(021) 555-0901", "+62215550901", ""},
		{"Malang", "0341-555901", "+62341555901", ""},
		{"Metro, international", "+62 725 41901", "+6272541901", ""},
		{"nothing", " ", "", CodeEmpty},
		{"a hyphen", "-", "", CodeEmpty},
		{"label alone", "HP:", "", CodeEmpty},
		{"Excel", "8.12E+10", "", CodeScientific},
		{"letters", "0812ABC67901", "", CodeNotDigits},
		{"a name", "Budi", "", CodeNotDigits},
		{"nine digits", "081234567", "", CodeLength},
		{"fourteen digits", "08123456789012", "", CodeLength},
		{"no area code", "5550901", "", CodePrefix},
		{"another country", "+65 6123 4567", "", CodePrefix},
		{"service number", "0110", "", CodePrefix},
		{"zero", "0", "", CodeLength},
		{"short fixed line", "021555", "", CodeLength},
		{"long", strings.Repeat("1", 1000), "", CodeLength},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got, err := ParsePhone(tc.in)
			assert.Equal(t, tc.want, got.Reveal())
			if tc.code == "" {
				require.NoError(t, err)
				return
			}
			assert.Equal(t, &NumberError{Kind: NumberPhone, Code: tc.code}, err)
		})
	}
}

func TestPhoneForms(t *testing.T) {
	for _, tc := range []struct{ in, display, mask, operator string }{
		{"081234567901", "0812-3456-7901", "+62********901", "Telkomsel"},
		{"0812345678", "0812-345678", "+62******678", "Telkomsel"},
		{"0895123456901", "0895-1234-56901", "+62*********901", "Tri (Indosat)"},
		{"0725 41901", "(0725) 41901", "+62*****901", ""},
		{"021 5550901", "(021) 5550901", "+62******901", ""},
	} {
		p := MustParsePhone(tc.in)
		assert.Equal(t, tc.display, p.Display())
		assert.Equal(t, tc.mask, p.String())
		assert.Equal(t, tc.operator, p.Operator())
		assert.Equal(t, tc.in[1] == '8', p.Mobile())
		assert.Equal(t, p, MustParsePhone(p.Display()))
		assert.Equal(t, p, MustParsePhone(p.Reveal()))
	}
	assert.Empty(t, Phone{}.Display()+Phone{}.String()+Phone{}.Reveal()+Phone{}.Operator())
	assert.False(t, Phone{}.Mobile())
}

func TestAppendPhones(t *testing.T) {
	for _, tc := range []struct {
		name, in string
		want     string
		code     NumberCode
	}{
		{"one", "081234567901", "+6281234567901", ""},
		{"slash", "081234567901/081234567902", "+6281234567901 +6281234567902", ""},
		{"comma", "0812 3456 7901, 0812-3456-7902", "+6281234567901 +6281234567902", ""},
		{"semicolon, lost zeros", "81234567901;81234567902", "+6281234567901 +6281234567902", ""},
		{"lines", "081234567901\n081234567902\n", "+6281234567901 +6281234567902", ""},
		{"word", "081234567901 atau 081234567902 dan 081234567903", "+6281234567901 +6281234567902 +6281234567903", ""},
		{"labels", "HP 081234567901 / Telp (021) 5550901", "+6281234567901 +62215550901", ""},
		{"twice", "081234567901 / +6281234567901", "+6281234567901", ""},
		{"area code", "021/5550901", "+62215550901", ""},
		{"link", "https://wa.me/6281234567901", "+6281234567901", ""},
		{"label with slash", "HP/WA 081234567901", "+6281234567901", ""},
		{"second bad", "081234567901/123", "+6281234567901", CodePrefix},
		{"nothing", "/", "", CodeEmpty},
		{"empty", "", "", CodeEmpty},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got, err := AppendPhones(nil, tc.in)
			var words []string
			for _, p := range got {
				words = append(words, p.Reveal())
			}
			assert.Equal(t, tc.want, strings.Join(words, " "))
			if tc.code == "" {
				require.NoError(t, err)
				return
			}
			assert.Equal(t, &NumberError{Kind: NumberPhone, Code: tc.code}, err)
		})
	}
}

func TestParseEmail(t *testing.T) {
	for _, tc := range []struct {
		name, in string
		want     string
		code     NumberCode
	}{
		{"plain", "budi@contoh.go.id", "budi@contoh.go.id", ""},
		{"domain in capitals", "Budi.S@CONTOH.GO.ID", "Budi.S@contoh.go.id", ""},
		{"with name", "Budi S <budi+kpk@contoh.go.id>", "budi+kpk@contoh.go.id", ""},
		{"link", "mailto:budi@contoh.go.id", "budi@contoh.go.id", ""},
		{"spaces and dot", " budi@contoh.go.id. ", "budi@contoh.go.id", ""},
		{"nothing", "  ", "", CodeEmpty},
		{"a hyphen", "-", "", CodeEmpty},
		{"no at", "budi.contoh.go.id", "", CodeForm},
		{"no dot", "budi@contoh", "", CodeForm},
		{"two at", "budi@x@contoh.go.id", "", CodeCharacters},
		{"inner space", "bu di@contoh.go.id", "", CodeCharacters},
		{"comma for dot", "budi@contoh,go.id", "", CodeCharacters},
		{"dots", "budi..s@contoh.go.id", "", CodeForm},
		{"empty label", "budi@contoh..id", "", CodeForm},
		{"hyphen at the end", "budi@contoh-.id", "", CodeForm},
		{"number at the end", "budi@contoh.123", "", CodeForm},
		{"long name", strings.Repeat("a", 65) + "@contoh.go.id", "", CodeLength},
		{"long", strings.Repeat("a", 1000), "", CodeLength},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got, err := ParseEmail(tc.in)
			assert.Equal(t, tc.want, got.Reveal())
			if tc.code == "" {
				require.NoError(t, err)
				return
			}
			assert.Equal(t, &NumberError{Kind: NumberEmail, Code: tc.code}, err)
		})
	}
	e := MustParseEmail("budi@Contoh.go.id")
	assert.Equal(t, "b***@contoh.go.id", e.String())
	assert.Equal(t, "contoh.go.id", e.Domain())
	assert.Empty(t, Email{}.String()+Email{}.Domain())
}

func TestNPWP(t *testing.T) {
	old := MustParseNPWP("NPWP: 09.254.294.3-407.000")
	assert.Equal(t, "09.254.294.3-407.000", old.Display())
	assert.Equal(t, "092542943407000", old.Reveal())
	assert.Equal(t, "***********7000", old.String())
	_, ok := old.NIK()
	assert.False(t, ok)

	person := MustParseNPWP("1802014505809001")
	nik, ok := person.NIK()
	assert.True(t, ok)
	assert.Equal(t, MustParseNIK("1802014505809001"), nik)
	assert.Equal(t, "1802 0145 0580 9001", person.Display())
	assert.Equal(t, "************9001", person.String())

	company := MustParseNPWP("0092542943407000")
	assert.Equal(t, "0092542943407000", company.Reveal())
	_, ok = company.NIK()
	assert.False(t, ok)
	assert.NotEqual(t, old, company)
	assert.False(t, MustParseNPWP("000000000000000").IsZero())
	assert.Empty(t, NPWP{}.Display()+NPWP{}.String()+NPWP{}.Reveal())

	for in, code := range map[string]NumberCode{"": CodeEmpty, "9.2E+14": CodeScientific, "x": CodeNotDigits, "12345678901234": CodeLength, "12345678901234567": CodeLength} {
		_, err := ParseNPWP(in)
		assert.Equal(t, &NumberError{Kind: NumberNPWP, Code: code}, err, in)
	}
}

func TestNRP(t *testing.T) {
	for in, want := range map[string]string{
		"72050901": "72050901", "NRP. 72050901": "72050901", "12345/p": "12345/P",
		"NRP 1120 0012 340 901": "11200012340901", "10901": "10901",
	} {
		n, err := ParseNRP(in)
		require.NoError(t, err, in)
		assert.Equal(t, want, n.Reveal())
		assert.Equal(t, strings.Repeat("*", len(want)-3)+want[len(want)-3:], n.String())
	}
	for in, code := range map[string]NumberCode{
		"": CodeEmpty, "NRP.": CodeEmpty, "7.2E+7": CodeScientific, "7205_0901": CodeCharacters, "PATI": CodeCharacters,
		"123": CodeLength, "123456789012345678901": CodeLength, strings.Repeat("1", 1000): CodeLength,
	} {
		_, err := ParseNRP(in)
		assert.Equal(t, &NumberError{Kind: NumberNRP, Code: code}, err, in)
	}
	assert.Empty(t, NRP{}.String())
}

func TestBirthDate(t *testing.T) {
	b := MustParseBirthDate("1980-05-05")
	assert.Equal(t, "1980", b.String())
	assert.Equal(t, 1980, b.Year())
	assert.Equal(t, civil.MustDate(1980, 5, 5), b.Reveal())
	assert.Equal(t, 43, b.Age(civil.MustDate(2024, 3, 5)))
	assert.Equal(t, b, BirthDateOf(civil.MustDate(1980, 5, 5)))
	assert.Equal(t, BirthDate{}, BirthDateOf(civil.Date{}))
	assert.Empty(t, BirthDate{}.String())
	for in, code := range map[string]NumberCode{"": CodeEmpty, "5-5-80 ": CodeForm, "1981-02-29": CodeBirthDate} {
		_, err := ParseBirthDate(in)
		assert.Equal(t, &NumberError{Kind: NumberBirthDate, Code: code}, err, in)
	}
}

func FuzzParsePhone(f *testing.F) {
	f.Add("HP/WA 0812-3456-7901 / (021) 5550901")
	f.Add("https://wa.me/6281234567901")
	f.Fuzz(func(t *testing.T, s string) {
		if p, err := ParsePhone(s); err == nil {
			for _, form := range []string{p.Reveal(), p.Display()} {
				if again, err := ParsePhone(form); err != nil || again != p {
					t.Errorf("%q does not come back from %q: %v", s, form, err)
				}
			}
		}
		if phones, err := AppendPhones(nil, s); err == nil && len(phones) == 0 {
			t.Errorf("%q: no number and no error", s)
		}
	})
}

func FuzzParseEmail(f *testing.F) {
	f.Add("Budi <budi@contoh.go.id>")
	f.Fuzz(func(t *testing.T, s string) {
		if e, err := ParseEmail(s); err == nil {
			if again, err := ParseEmail(e.Reveal()); err != nil || again != e {
				t.Errorf("%q does not come back: %v", s, err)
			}
		}
	})
}

func FuzzParseNRP(f *testing.F) {
	f.Add("NRP. 12345/p")
	f.Fuzz(func(t *testing.T, s string) {
		if n, err := ParseNRP(s); err == nil {
			if again, err := ParseNRP(n.Reveal()); err != nil || again != n {
				t.Errorf("%q does not come back: %v", s, err)
			}
		}
		if n, err := ParseNPWP(s); err == nil {
			if again, err := ParseNPWP(n.Display()); err != nil || again != n {
				t.Errorf("%q does not come back: %v", s, err)
			}
		}
	})
}
