package participant_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/participant"
)

// TestLongestInputs gives each parser a text as long as it looks at, padded with blanks,
// and one that is a byte longer.
func TestLongestInputs(t *testing.T) {
	for name, tc := range map[string]struct {
		text  string
		most  int
		parse func(string) error
	}{
		"NIP":      {"197205141998032901", 256, func(s string) error { _, err := participant.ParseNIP(s); return err }},
		"NIP lama": {"130000901", 256, func(s string) error { _, err := participant.ParseNIPLama(s); return err }},
		"NIK":      {"1872044112919001", 256, func(s string) error { _, err := participant.ParseNIK(s); return err }},
		"NPWP":     {"092542943407000", 256, func(s string) error { _, err := participant.ParseNPWP(s); return err }},
		"NRP":      {"12345/P", 256, func(s string) error { _, err := participant.ParseNRP(s); return err }},
		"phone":    {"081200001234", 256, func(s string) error { _, err := participant.ParsePhone(s); return err }},
		"e-mail":   {"a@contoh.example", 512, func(s string) error { _, err := participant.ParseEmail(s); return err }},
	} {
		for longer := -1; longer <= 1; longer++ {
			err := tc.parse(tc.text + strings.Repeat(" ", tc.most+longer-len(tc.text)))
			if longer <= 0 {
				assert.NoError(t, err, "%s %d", name, longer)
			} else {
				assert.Equal(t, participant.CodeLength, code(err), name)
			}
		}
	}
}

// TestDigitsAtTheEdges gives each number one digit more and one less than it may have.
func TestDigitsAtTheEdges(t *testing.T) {
	digits := func(n int) string { return strings.Repeat("2", n) }
	for _, tc := range []struct {
		name      string
		from, to  int
		text      func(n int) string
		parse     func(string) error
		otherwise map[int]participant.NumberCode
	}{
		{"NIP lama", 9, 9, digits, func(s string) error { _, err := participant.ParseNIPLama(s); return err }, nil},
		{"NPWP", 15, 16, digits, func(s string) error { _, err := participant.ParseNPWP(s); return err }, nil},
		{"NRP", 4, 20, digits, func(s string) error { _, err := participant.ParseNRP(s); return err }, nil},
		{"mobile", 9, 12, func(n int) string { return "+628" + digits(n-1) }, func(s string) error { _, err := participant.ParsePhone(s); return err }, nil},
		{"mobile in full", 9, 12, func(n int) string { return "0062 08" + digits(n-1) }, func(s string) error { _, err := participant.ParsePhone(s); return err }, nil},
		{"mobile without the zero", 9, 12, func(n int) string { return "8" + digits(n-1) }, func(s string) error { _, err := participant.ParsePhone(s); return err }, nil},
		{"line of Jakarta", 5, 8, func(n int) string { return "021" + digits(n) }, func(s string) error { _, err := participant.ParsePhone(s); return err }, nil},
		{"line of Metro", 5, 8, func(n int) string { return "0725" + digits(n) }, func(s string) error { _, err := participant.ParsePhone(s); return err }, nil},
	} {
		for n := tc.from - 1; n <= tc.to+1; n++ {
			err := tc.parse(tc.text(n))
			if tc.from <= n && n <= tc.to {
				assert.NoError(t, err, "%s %d", tc.name, n)
			} else {
				assert.Equal(t, participant.CodeLength, code(err), "%s %d", tc.name, n)
			}
		}
	}
}

// TestEmailAtTheEdges holds each rule of an address with what is just within and beyond.
func TestEmailAtTheEdges(t *testing.T) {
	a := strings.Repeat
	for text, want := range map[string]participant.NumberCode{
		"a@b.co": "", "AZaz09!#$%&'*+-/=?^_`{|}~.x@contoh.example": "", "a@AZ.example": "", "a@0.az": "", "a@x-y.go": "",
		a("a", 64) + "@contoh.example": "", a("a", 65) + "@contoh.example": participant.CodeLength,
		"a@" + a("b", 63) + ".example": "", "a@" + a("b", 64) + ".example": participant.CodeForm,
		"a@" + a(a("b", 61)+".", 4) + "co": "", "a@" + a(a("b", 61)+".", 4) + "coco": "",
		"a@" + a(a("b", 61)+".", 4) + "cococ": participant.CodeLength,
		"a@b.c":                               participant.CodeForm, "a@b.9c": participant.CodeForm, "a@b.99": participant.CodeForm, "a@b.00": participant.CodeForm, "a@bc": participant.CodeForm, "@b.co": participant.CodeForm, "a@": participant.CodeForm, "a": participant.CodeForm,
		"a@-b.co": participant.CodeForm, "a@b-.co": participant.CodeForm, "a@b..co": participant.CodeForm, "a@.co": participant.CodeForm,
		"mailto:.a@b.co": participant.CodeForm, "a.@b.co": participant.CodeForm, "a..b@b.co": participant.CodeForm,
		"a b@b.co": participant.CodeCharacters, "a@b c.co": participant.CodeCharacters, "a\"b@b.co": participant.CodeCharacters, "a@b@c.co": participant.CodeCharacters,
		"a[@b.co": participant.CodeCharacters, "a:@b.co": participant.CodeCharacters, "a@b[.co": participant.CodeCharacters, "a@b:.co": participant.CodeCharacters, "a@b`.co": participant.CodeCharacters,
		"": participant.CodeEmpty, " ; ,": participant.CodeEmpty, "-": participant.CodeEmpty, "mailto:": participant.CodeForm,
	} {
		v, err := participant.ParseEmail(text)
		assert.Equal(t, want, code(err), "%q", text)
		if err == nil {
			at := strings.IndexByte(text, '@')
			assert.Equal(t, text[:at]+strings.ToLower(text[at:]), v.Reveal())
		}
	}
	for _, text := range []string{"mailto:a@contoh.example", "MAILTO:a@contoh.example", "Nama <a@contoh.example>", "<a@contoh.example>", ";a@contoh.example,", " a@contoh.example\u00a0"} {
		assert.Equal(t, "a@contoh.example", participant.MustParseEmail(text).Reveal(), text)
	}
}

// TestPhonesAsWritten reads what people write before, within and behind a number.
func TestPhonesAsWritten(t *testing.T) {
	for text, want := range map[string]string{
		"HP 0812-0000-1234": "+6281200001234", "No. HP: 081200001234": "+6281200001234", "Telp./WA 081200001234": "+6281200001234",
		"https://wa.me/6281200001234": "+6281200001234", "tel:+6281200001234": "+6281200001234", "(0812) 0000 1234": "+6281200001234", "0812–0000–1234": "+6281200001234",
		"081200001234 (WA)": "+6281200001234", "=\"081200001234\"": "+6281200001234", "+62 0812 0000 1234": "+6281200001234", "6221 5551234": "+62215551234",
	} {
		v, err := participant.ParsePhone(text)
		assert.NoError(t, err, text)
		assert.Equal(t, want, v.Reveal(), text)
	}
	for text, want := range map[string]participant.NumberCode{
		"": participant.CodeEmpty, "HP": participant.CodeNotDigits, "+65 8123 4567": participant.CodePrefix, "7123456789": participant.CodePrefix, "0112345678": participant.CodePrefix,
		"8.12E+10": participant.CodeScientific, "0812+00001234": participant.CodeNotDigits, "++6281200001234": participant.CodeNotDigits, "0": participant.CodeLength, "62": participant.CodeLength,
		strings.Repeat("1", 18): participant.CodePrefix, strings.Repeat("1", 19): participant.CodeLength, "081200001234 (kantor pusat)": participant.CodeNotDigits,
	} {
		_, err := participant.ParsePhone(text)
		assert.Equal(t, want, code(err), "%q", text)
	}
}
