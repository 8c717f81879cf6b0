package attend_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/validation"
)

var eventID = uuid.MustParse("018e0d1a-0000-7000-8000-0000000000e1")

func certificate(number string) attend.Certificate {
	return attend.Certificate{
		Number: number, Scheme: "sertifikat", Kind: attend.CertificateAttendance, Event: eventID, Participant: husband,
		Name: "Drs. H. Contoh Nama, M.M.", Issued: civil.MustDate(2024, 3, 8), State: attend.CertificateIssued,
	}
}

func TestCertificateLife(t *testing.T) {
	c := certificate("001/SERT/III/2024")
	var certificateError *attend.CertificateError
	require.ErrorAs(t, c.Revoke(civil.MustDate(2024, 4, 1), " "), &certificateError)
	assert.True(t, certificateError.NoWhy)
	assert.True(t, c.IsValid(), "a failed step changes nothing")

	require.NoError(t, c.Revoke(civil.MustDate(2024, 4, 1), "nama tertukar"))
	assert.False(t, c.IsValid())
	assert.Equal(t, []attend.CertificateChange{{To: attend.CertificateRevoked, On: civil.MustDate(2024, 4, 1), Why: "nama tertukar"}}, c.History)
	require.NoError(t, c.Validate())
	for _, step := range []error{c.Revoke(civil.MustDate(2024, 4, 2), "lagi"), c.Replace(&attend.Certificate{Number: "9"}, civil.MustDate(2024, 4, 2), "salah cetak")} {
		require.ErrorAs(t, step, &certificateError, "what was revoked stays so")
		assert.False(t, certificateError.NoWhy)
	}

	old, next := certificate("002/SERT/III/2024"), certificate("003/SERT/III/2024")
	require.NoError(t, old.Replace(&next, civil.MustDate(2024, 3, 9), "gelar belum lengkap"))
	assert.Equal(t, attend.CertificateReplaced, old.State)
	assert.Equal(t, "003/SERT/III/2024", old.History[0].By)
	assert.Equal(t, "002/SERT/III/2024", next.Replaces)

	forged := certificate("004/SERT/III/2024")
	forged.State = attend.CertificateRevoked
	assert.Equal(t, []string{"certificate.state"}, codes(validation.Check(&forged)), "a state without its step")
}

func TestCheckCode(t *testing.T) {
	secret := []byte("sixteen secret bytes")
	c := certificate("001/SERT/III/2024")
	code := c.Seal(secret)
	assert.Regexp(t, `^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$`, code)
	assert.Equal(t, code, c.CheckCode)
	typed := []byte(code)
	for i, b := range typed { // as somebody types it from paper
		switch b {
		case '0':
			typed[i] = 'o'
		case '1':
			typed[i] = 'l'
		case '-':
			typed[i] = ' '
		}
	}
	assert.True(t, c.Verify(secret, string(typed)))
	assert.False(t, c.Verify([]byte("another secret"), code))
	assert.False(t, c.Verify(secret, ""))
	require.NoError(t, c.Revoke(civil.MustDate(2024, 4, 1), "dicabut"))
	assert.True(t, c.Verify(secret, code), "a revoked certificate is genuine, and does not hold")

	for name, change := range map[string]func(*attend.Certificate){
		"number": func(c *attend.Certificate) { c.Number = "002/SERT/III/2024" },
		"scheme": func(c *attend.Certificate) { c.Scheme = "piagam" },
		"kind":   func(c *attend.Certificate) { c.Kind = attend.CertificateCompletion },
		"event":  func(c *attend.Certificate) { c.Event = guest },
		"holder": func(c *attend.Certificate) { c.Participant = wife },
		"name":   func(c *attend.Certificate) { c.Name += " " },
		"part":   func(c *attend.Certificate) { c.Part = program.PersonSpeaker },
		"JP":     func(c *attend.Certificate) { c.JP = 6 },
		"days":   func(c *attend.Certificate) { c.Days = []civil.Date{civil.MustDate(2024, 3, 5)} },
		"day":    func(c *attend.Certificate) { c.Issued = c.Issued.AddDays(1) },
		"a letter moved from one field to the next": func(c *attend.Certificate) { c.Number, c.Scheme = c.Number+"s", c.Scheme[1:] },
	} {
		changed := certificate("001/SERT/III/2024")
		change(&changed)
		assert.False(t, changed.Verify(secret, code), name)
	}
}

func TestRegister(t *testing.T) {
	lastYear := certificate("001")
	lastYear.Issued = civil.MustDate(2023, 3, 8)
	other := certificate("001")
	other.Scheme = "piagam"
	other.Kind = attend.CertificateCompletion
	r := attend.Register{certificate("001"), lastYear, other}
	for i := range r {
		r[i].Participant = uuid.UUID{byte(i + 1)}
	}
	assert.Empty(t, validation.Check(r), "another year, another scheme")
	assert.Nil(t, r.Find("001"), "never the first of several")
	assert.Nil(t, r.Find("404"))

	twice := certificate("001")
	twice.Participant = guest
	assert.Equal(t, []string{"certificate.twice"}, codes(validation.Check(append(slices.Clone(r), twice))))
	assert.Equal(t, []string{"certificate.holder"}, codes(validation.Check(attend.Register{certificate("001"), certificate("002")})))
	revoked := certificate("001")
	require.NoError(t, revoked.Revoke(civil.MustDate(2024, 4, 1), "nama tertukar"))
	assert.Empty(t, validation.Check(attend.Register{revoked, certificate("002")}), "one of the two no longer holds")
}

func TestNumbering(t *testing.T) {
	on := civil.MustDate(2024, 3, 8)
	for pattern, want := range map[string]string{
		"{seq:3}/SERT/{roman}/{year}":   "012/SERT/III/2024",
		"000.8.3.3/{seq}/OR":            "000.8.3.3/12/OR",
		"{seq}/HM.01.04/{month}/{year}": "12/HM.01.04/03/2024",
		"NOMOR {seq} TAHUN {year}":      "NOMOR 12 TAHUN 2024",
		"{seq:1}":                       "12",
	} {
		got, err := attend.Numbering{Pattern: pattern}.Format(12, on)
		require.NoError(t, err, pattern)
		assert.Equal(t, want, got)
	}
	for pattern, field := range map[string]string{"": "", "SERT/{year}": "", "{seq}/{unit}": "unit", "{seq": "seq", "{seq:0}": "seq:0", "{seq:x}": "seq:x", "{seq}{": ""} {
		_, err := attend.Numbering{Pattern: pattern}.Format(12, on)
		var numberingError *attend.NumberingError
		require.ErrorAs(t, err, &numberingError, pattern)
		assert.Equal(t, field, numberingError.Field, pattern)
	}
}

func TestNextNumber(t *testing.T) {
	n := attend.Numbering{Scheme: "sertifikat", Pattern: "{seq:3}/SERT/{roman}/{year}"}
	issue := func(number, scheme string, on civil.Date) attend.Certificate {
		c := certificate(number)
		c.Scheme, c.Issued = scheme, on
		return c
	}
	march, may := civil.MustDate(2024, 3, 8), civil.MustDate(2024, 5, 2)
	r := attend.Register{
		issue("012/SERT/III/2024", "sertifikat", march), issue("014/SERT/V/2024", "sertifikat", may), issue("099/SERT/III/2024", "piagam", march),
		issue("088/SERT/III/2023", "sertifikat", civil.MustDate(2023, 3, 8)), issue("SERT-77", "sertifikat", march), issue("1000/SERT/V/2024", "sertifikat", march),
	}
	require.NoError(t, r[1].Revoke(may, "nama tertukar"))
	assert.Equal(t, 15, n.Next(r, 2024), "a number that was revoked is not given again")
	assert.Equal(t, 89, n.Next(r, 2023))
	assert.Equal(t, 1, n.Next(r, 2025), "the sequence restarts each year")

	for number, want := range map[string]int{"012/SERT/III/2024": 12, "1012/SERT/III/2024": 1012, "12/SERT/III/2024": 0, "012/SERT/IV/2024": 0, "/SERT/III/2024": 0, "": 0} {
		seq, ok := n.Sequence(number, march)
		assert.Equal(t, want, seq, number)
		assert.Equal(t, want > 0, ok, number)
	}
	for pattern, number := range map[string]string{"{year}{month}{seq:4}": "2024030012", "{seq}{year}": "122024", "S{seq}-{seq}": "S12-12", "{month}/{seq}": "03/12"} {
		seq, ok := attend.Numbering{Pattern: pattern}.Sequence(number, march)
		assert.Equal(t, 12, seq, pattern)
		assert.True(t, ok, pattern)
	}
	for _, pattern := range []string{"", "{unit}{seq}", "{seq", "SERT"} {
		_, ok := attend.Numbering{Pattern: pattern}.Sequence("12", march)
		assert.False(t, ok, pattern)
	}
}

func TestGain(t *testing.T) {
	test := func(score, maximum float64) attend.Assessment {
		return attend.Assessment{Score: score, Maximum: maximum}
	}
	for name, tc := range map[string]struct {
		pre, post attend.Assessment
		gain      float64
		band      attend.GainBand
		err       error
	}{
		"low":                        {test(50, 100), test(60, 100), 0.2, attend.GainLow, nil},
		"exactly 0.3 is medium":      {test(0, 100), test(30, 100), 0.3, attend.GainMedium, nil},
		"exactly 0.7 is medium":      {test(50, 100), test(85, 100), 0.7, attend.GainMedium, nil},
		"high":                       {test(40, 100), test(95, 100), 55.0 / 60, attend.GainHigh, nil},
		"lost":                       {test(50, 100), test(40, 100), -0.2, attend.GainLow, nil},
		"exactly 0.3, on two scales": {test(2, 10), test(44, 100), 0.3, attend.GainMedium, nil},
		"exactly 0.7, on two scales": {test(1, 20), test(143, 200), 0.7, attend.GainMedium, nil},
		"two scales":                 {test(5, 10), test(75, 100), 0.5, attend.GainMedium, nil},
		"full before":                {test(100, 100), test(100, 100), 0, 0, attend.ErrFullPreTest},
		"no pre-test":                {attend.Assessment{}, test(80, 100), 0, 0, attend.ErrNotMeasured},
		"no post-test":               {test(80, 100), attend.Assessment{}, 0, 0, attend.ErrNotMeasured},
		"nothing known before":       {test(0, 100), test(0, 100), 0, attend.GainLow, nil},
	} {
		t.Run(name, func(t *testing.T) {
			gain, band, err := attend.Gain(tc.pre, tc.post)
			assert.InDelta(t, tc.gain, gain, 1e-12)
			assert.Equal(t, tc.band, band)
			assert.True(t, errors.Is(err, tc.err), "%v", err)
		})
	}
}

func TestCredit(t *testing.T) {
	policy := attend.Policy{}
	e := course()
	c := policy.CreditOf(e, allPresent(), clock(8, 8, 0))
	assert.Equal(t, attend.Credit{Participant: husband, Year: 2024, Minutes: 15 * 45, Events: 1}, c)
	assert.Equal(t, 15, c.JP())
	problems := validation.Check(&c)
	assert.Equal(t, []string{"credit.duty"}, codes(problems))
	assert.NoError(t, problems.Err(), "a warning, no rule")

	assert.Zero(t, policy.CreditOf(e, attendance("5a", "alpa"), clock(8, 8, 0)))
	e.Status = program.StatusCancelled
	assert.Zero(t, policy.CreditOf(e, allPresent(), clock(8, 8, 0)))

	next := c
	next.Year = 2025
	sum := attend.SumCredits(slices.Values([]attend.Credit{next, c, {}, c}))
	assert.Equal(t, []attend.Credit{{Participant: husband, Year: 2024, Minutes: 30 * 45, Events: 2}, next}, sum)
	assert.Empty(t, validation.Check(&sum[0]), "30 JP")
}
