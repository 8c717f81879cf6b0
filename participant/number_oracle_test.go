package participant_test

import (
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/participant"
)

// isDay reports whether a text is a day, YYYYMMDD, by the calendar of package time.
func isDay(text string) bool {
	_, err := time.Parse("20060102", text)
	return err == nil && text[:4] != "0000"
}

var (
	eighteenDigits = regexp.MustCompile(`^\d{18}$`)
	monthOrCode    = regexp.MustCompile(`^(0[1-9]|1[0-2]|2[1-9])$`)
	ofLampung      = regexp.MustCompile(`^18\d{14}$`)
)

// plainNIP tells what a NIP is as the regulation does, one digit after the other.
func plainNIP(s string) (participant.NumberCode, bool) {
	if !eighteenDigits.MatchString(s) {
		return "", false
	}
	born, year, month, sex, serial := s[:8], s[8:12], s[12:14], s[14], s[15:]
	switch {
	case !isDay(born):
		return participant.CodeBirthDate, true
	case !monthOrCode.MatchString(month):
		return participant.CodeMonthOrCode, true
	case sex != '1' && sex != '2':
		return participant.CodeSex, true
	case serial == "000":
		return participant.CodeSerial000, true
	case month < "13" && year+month <= born[:6], month > "13" && year <= born[:4]:
		return participant.CodeAppointedBeforeBirth, true
	}
	return "", true
}

// plainNIK does the same for a NIK of Lampung, whose province there is.
func plainNIK(s string) (participant.NumberCode, bool) {
	if !ofLampung.MatchString(s) {
		return "", false
	}
	day, _ := strconv.Atoi(s[6:8])
	if day > 40 {
		day -= 40
	}
	switch {
	case s[2:4] == "00":
		return participant.CodeRegency00, true
	case s[4:6] == "00":
		return participant.CodeDistrict00, true
	case !isDay(fmt.Sprintf("20%s%s%02d", s[10:12], s[8:10], day)):
		return participant.CodeBirthDate, true
	case s[12:] == "0000":
		return participant.CodeSerial0000, true
	}
	return "", true
}

func code(err error) participant.NumberCode {
	fault, ok := errors.AsType[*participant.NumberError](err)
	if !ok {
		return ""
	}
	return fault.Code
}

// TestNumbersAgainstThePlainRules changes one and two places of true numbers to every
// digit and to the characters next to the digits, and compares with the plain rules.
func TestNumbersAgainstThePlainRules(t *testing.T) {
	const signs = "0123456789/:"
	try := func(s string) {
		if len(s) == 18 {
			want, ok := plainNIP(s)
			if !ok {
				want = participant.CodeNotDigits
			}
			if _, err := participant.ParseNIP(s); code(err) != want {
				t.Errorf("%s: %v, want %q", s, err, want)
			}
		}
		if want, ok := plainNIK(s); ok {
			if v, err := participant.ParseNIK(s); code(err) != want || err == nil && v.Reveal() != s {
				t.Errorf("%s: %v, want %q", s, err, want)
			}
		}
	}
	for _, number := range []string{
		"197205141998032901", "199912312024121901", "200002292020211902", "196512011986011999", "196501012019291001",
		"1872044112919001", "1872010102009999", "1801010101880001", "1871314012319999", "1871317112319999", "1871612902009001", "1872044012919001",
	} {
		for i := range number {
			for _, c := range signs {
				one := number[:i] + string(c) + number[i+1:]
				try(one)
				if j := i + 1; j < len(number) {
					for _, d := range signs {
						try(one[:j] + string(d) + one[j+1:])
					}
				}
			}
		}
	}
}

// TestNumberParts takes apart what lies at the edges of each part.
func TestNumberParts(t *testing.T) {
	for _, tt := range []struct {
		nip      string
		kind     participant.NIPKind
		year     int
		month    time.Month
		contract int
		sex      participant.Sex
		born     string
	}{
		{"196512011986011999", participant.KindPNS, 1986, 1, 0, participant.SexMale, "1965-12-01"},
		{"199912312024122001", participant.KindPNS, 2024, 12, 0, participant.SexFemale, "1999-12-31"},
		{"199012312024211001", participant.KindPPPK, 2024, 0, 1, participant.SexMale, "1990-12-31"},
		{"199012312024292001", participant.KindPPPK, 2024, 0, 9, participant.SexFemale, "1990-12-31"},
	} {
		n := participant.MustParseNIP(tt.nip)
		year, month, ok := n.Appointed()
		assert.True(t, ok)
		assert.Equal(t, tt.kind, n.Kind(), tt.nip)
		assert.Equal(t, tt.year, year, tt.nip)
		assert.Equal(t, tt.month, month, tt.nip)
		assert.Equal(t, tt.contract, n.Contract(), tt.nip)
		assert.Equal(t, tt.sex, n.Sex(), tt.nip)
		assert.Equal(t, tt.born, n.BirthDate().String(), tt.nip)
	}
	for nik, sex := range map[string]participant.Sex{
		"1872040112919001": participant.SexMale, "1872043112919001": participant.SexMale,
		"1872044112919001": participant.SexFemale, "1872047112919001": participant.SexFemale,
	} {
		assert.Equal(t, sex, participant.MustParseNIK(nik).Sex(), nik)
	}
	for lama, department := range map[string]int{"130000000": 13, "129999999": 12, "000000000": 0, "999999999": 99} {
		n := participant.MustParseNIPLama(lama)
		assert.Equal(t, department, n.Department(), lama)
		assert.Equal(t, lama, n.Reveal())
		assert.False(t, n.IsZero(), lama)
	}
	assert.Equal(t, -1, participant.NIPLama{}.Department())
	for npwp, digits := range map[string]int{"000000000000000": 15, "999999999999999": 15, "0000000000000000": 16, "9999999999999999": 16} {
		n := participant.MustParseNPWP(npwp)
		assert.Equal(t, digits, n.Digits(), npwp)
		assert.Equal(t, npwp, n.Reveal())
		_, ok := n.NIK()
		assert.False(t, ok, npwp)
	}
	assert.Zero(t, participant.NPWP{}.Digits())
	nik, ok := participant.MustParseNPWP("1872044112919001").NIK()
	assert.True(t, ok)
	assert.Equal(t, "1872044112919001", nik.Reveal())
}
