package participant

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/civil"
)

func TestParseNIP(t *testing.T) {
	for _, tc := range []struct {
		name, in string
		want     string
		code     NumberCode
	}{
		{"bare", "197205141998032901", "197205141998032901", ""},
		{"groups", "19720514 199803 2 901", "197205141998032901", ""},
		{"dots", "19720514.199803.2.901", "197205141998032901", ""},
		{"label", "NIP. 19720514 199803 2 901", "197205141998032901", ""},
		{"label and colon", "NIP : 197205141998032901", "197205141998032901", ""},
		{"label glued", "nip197205141998032901", "197205141998032901", ""},
		{"label with dots", "N.I.P. 197205141998032901", "197205141998032901", ""},
		{"label PPPK", "NI PPPK 19890225 2024 21 1 901", "198902252024211901", ""},
		{"label NIPPPK", "NIPPPK: 198902252024211901", "198902252024211901", ""},
		{"label NIP PPPK", "NIP PPPK 198902252024211901", "198902252024211901", ""},
		{"label P3K", "NI P3K. 198902252024211901", "198902252024211901", ""},
		{"label of another", "NIK 197205141998032901", "197205141998032901", ""},
		{"apostrophe", "'197205141998032901", "197205141998032901", ""},
		{"no-break spaces", "19720514\u00a0199803\u00a02\u00a0901", "197205141998032901", ""},
		{"tabs and hyphens", "\t19720514-199803-2-901 ", "197205141998032901", ""},
		{"line break", "NIP.\n19720514 199803 2 901\r\n", "197205141998032901", ""},
		{"leap day", "200002292023031901", "200002292023031901", ""},
		{"nothing", "", "", CodeEmpty},
		{"a hyphen", " - ", "", CodeEmpty},
		{"label alone", "NIP.", "", CodeEmpty},
		{"Excel", "1.97205E+17", "", CodeScientific},
		{"Excel, Indonesian", "1,97205E+17", "", CodeScientific},
		{"Excel, small", "NIP 1.97e+17", "", CodeScientific},
		{"a letter", "19720514199803290A", "", CodeNotDigits},
		{"a comma", "19720514,199803,2,901", "", CodeNotDigits},
		{"wide digits", "１９７２０５１４１９９８０３２９０１", "", CodeNotDigits},
		{"letters go before length", "abc", "", CodeNotDigits},
		{"17 digits", "19720514199803290", "", CodeLength},
		{"19 digits", "1972051419980329011", "", CodeLength},
		{"long", string(make([]byte, 1<<20)), "", CodeLength},
		{"no day", "197202301998032901", "", CodeBirthDate},
		{"no leap day", "190002292023031901", "", CodeBirthDate},
		{"year zero", "000001011998032901", "", CodeBirthDate},
		{"month 13", "197205141998132901", "", CodeMonthOrCode},
		{"month 00", "197205141998002901", "", CodeMonthOrCode},
		{"code 20", "197205142021202901", "", CodeMonthOrCode},
		{"code 30", "197205142021302901", "", CodeMonthOrCode},
		{"sex 0", "197205141998030901", "", CodeSex},
		{"sex 3", "197205141998033901", "", CodeSex},
		{"rounded", "197205141998032000", "", CodeSerial000},
		{"appointed in the month of birth", "197205141972052901", "", CodeAppointedBeforeBirth},
		{"born on the first", "197205011972052901", "", CodeAppointedBeforeBirth},
		{"appointed the month after", "197205141972062901", "197205141972062901", ""},
		{"appointed in 1899", "197205141899032901", "", CodeAppointedBeforeBirth},
		{"PPPK in the year of birth", "198902251989211901", "", CodeAppointedBeforeBirth},
		{"date before month", "197213141998132000", "", CodeBirthDate},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got, err := ParseNIP(tc.in)
			assert.Equal(t, tc.want, got.Reveal())
			if tc.code == "" {
				require.NoError(t, err)
				return
			}
			assert.Equal(t, &NumberError{Kind: NumberNIP, Code: tc.code}, err)
		})
	}
}

func TestParseNIPNineDigits(t *testing.T) {
	_, err := ParseNIP("NIP. 150 000 901")
	assert.Equal(t, &NumberError{Kind: NumberNIPLama, Code: CodeNIPLama}, err)
	n, err := ParseNIPLama("NIP. 150 000 901")
	require.NoError(t, err)
	assert.Equal(t, "150 000 901", n.Display())
	assert.Equal(t, 15, n.Department())
	assert.Equal(t, "******901", n.String())
	assert.False(t, MustParseNIPLama("000000000").IsZero())
	_, err = ParseNIPLama("12345678")
	assert.Equal(t, &NumberError{Kind: NumberNIPLama, Code: CodeLength}, err)
	_, err = ParseNIPLama("1.5E+8")
	assert.Equal(t, &NumberError{Kind: NumberNIPLama, Code: CodeScientific}, err)
}

func TestNIPParts(t *testing.T) {
	pns := MustParseNIP("197205141998032901")
	assert.Equal(t, KindPNS, pns.Kind())
	assert.Equal(t, civil.MustDate(1972, 5, 14), pns.BirthDate())
	year, month, ok := pns.Appointed()
	assert.Equal(t, []any{1998, time.March, true}, []any{year, month, ok})
	assert.Equal(t, SexFemale, pns.Sex())
	assert.Equal(t, 901, pns.Serial())
	assert.Equal(t, 0, pns.Contract())
	assert.Equal(t, "19720514 199803 2 901", pns.Display())
	assert.Equal(t, "***************901", pns.String())

	pppk := MustParseNIP("198902252024221902")
	assert.Equal(t, KindPPPK, pppk.Kind())
	assert.Equal(t, 2, pppk.Contract())
	year, month, ok = pppk.Appointed()
	assert.Equal(t, []any{2024, time.Month(0), true}, []any{year, month, ok})
	assert.Equal(t, "19890225 202422 1 902", pppk.Display())

	var none NIP
	assert.True(t, none.IsZero())
	assert.Zero(t, none.Kind())
	assert.Zero(t, none.BirthDate())
	assert.Zero(t, none.Contract())
	assert.Zero(t, none.Sex())
	assert.Empty(t, none.Reveal()+none.Display()+none.String())
	_, _, ok = none.Appointed()
	assert.False(t, ok)
	assert.Empty(t, slices.Collect(none.Warnings(civil.MustDate(2024, 3, 5))))
}

func TestNIPWarnings(t *testing.T) {
	on := civil.MustDate(2024, 3, 5)
	for _, tc := range []struct {
		name, in string
		want     []NumberCode
	}{
		{"plain", "197205141998032901", nil},
		{"18 on the first", "198003011998032901", nil},
		{"18 the next day", "198003021998032901", []NumberCode{CodeAgeLow}},
		{"leap day is 18 on 1 March", "200402292022032901", nil},
		{"46", "195203021998032901", nil},
		{"46, one day before 47", "195103021998032901", nil},
		{"47", "195103011998032901", []NumberCode{CodeAgeHigh}},
		{"in twelve months", "197205142025032901", []NumberCode{CodeAgeHigh}},
		{"in thirteen months", "200005142025042901", []NumberCode{CodeTMTFuture}},
		{"1965", "194501021965011901", nil},
		{"1964", "194501021964121901", []NumberCode{CodeTMTOld}},
		{"several, in order", "195001021964122901", []NumberCode{CodeAgeLow, CodeTMTOld}},
		{"PPPK, 20 within the year", "200412312024211901", nil},
		{"PPPK, 19", "200501012024211901", []NumberCode{CodeAgeLow}},
		{"PPPK, 64", "196001012024211901", nil},
		{"PPPK, 65", "195912312024211901", []NumberCode{CodeAgeHigh}},
		{"PPPK, next year", "198902252025211901", nil},
		{"PPPK, the year after", "198902252026211901", []NumberCode{CodeTMTFuture}},
		{"PPPK before there were any", "198902252018211901", []NumberCode{CodeTMTOld}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			n := MustParseNIP(tc.in)
			assert.Equal(t, tc.want, slices.Collect(n.Warnings(on)))
			for code := range n.Warnings(on) {
				assert.Equal(t, tc.want[0], code)
				break
			}
			for code := range n.Warnings(civil.Date{}) {
				assert.NotEqual(t, CodeTMTFuture, code, "no day, no future")
			}
		})
	}
}

func TestNumberAllocs(t *testing.T) {
	assert.Zero(t, testing.AllocsPerRun(100, func() { _, _ = ParseNIP("197205141998032901") }))
	assert.Zero(t, testing.AllocsPerRun(100, func() { _, _ = ParseNIP("NIP. 19720514 199803 2 901") }))
	assert.Zero(t, testing.AllocsPerRun(100, func() { _, _ = ParseNIK("1802014505809001") }))
	assert.Zero(t, testing.AllocsPerRun(100, func() { _, _ = ParseNIK("NIK: 180201.450580.9001") }))
}

func FuzzParseNIP(f *testing.F) {
	f.Add("NIP. 19720514 199803 2 901")
	f.Add("19890225 2024 21 1 901")
	f.Add("1.97E+17")
	f.Fuzz(func(t *testing.T, s string) {
		n, err := ParseNIP(s)
		if err != nil {
			if !n.IsZero() {
				t.Errorf("%q: a value beside the error", s)
			}
			return
		}
		for _, form := range []string{n.Reveal(), n.Display(), "NIP. " + n.Display()} {
			if again, err := ParseNIP(form); err != nil || again != n {
				t.Errorf("%q does not come back from %q: %v", s, form, err)
			}
		}
		if n.BirthDate().IsZero() || n.Kind() == 0 || n.Sex() == 0 || n.Serial() == 0 {
			t.Errorf("%q: incomplete parts", s)
		}
	})
}

func BenchmarkParseNIP(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		_, _ = ParseNIP("197205141998032901")
	}
}

func BenchmarkParseNIPGroups(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		_, _ = ParseNIP("NIP. 19720514 199803 2 901")
	}
}

func BenchmarkParseNIK(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		_, _ = ParseNIK("1802014505809001")
	}
}
