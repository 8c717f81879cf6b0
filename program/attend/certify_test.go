package attend_test

import (
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/validation"
)

func TestCertifyStatesTheHoldersOwn(t *testing.T) {
	day := func(d int) civil.Date { return civil.MustDate(2024, 3, d) }
	certify := func(p attend.Policy, e *program.Event, a *attend.Attendance) (int, []civil.Date) {
		a.Part = program.PersonParticipant
		c, d := p.Certify(attend.Candidate{Event: e, Attendance: a}, afterwards)
		require.Equal(t, attend.VerdictEligible, d.Verdict, "%v", d.Reasons)
		assert.Equal(t, program.PersonParticipant, c.Part)
		assert.Equal(t, p.Kind, c.Kind)
		assert.Equal(t, a.Participant, c.Participant)
		return c.JP, c.Days
	}
	attended := attend.Policy{Kind: attend.CertificateAttendance}
	completed := attend.Policy{Kind: attend.CertificateCompletion, MinShare: attend.MustParseShare("50%")}
	part := func() *attend.Attendance {
		return attendance("5a", "hadir", "5b", "hadir", "6a", "alpa", "6b", "alpa", "7a", "hadir", "7b", "alpa")
	}
	jp, days := certify(attended, course(), part())
	assert.Equal(t, 7, jp)
	assert.Equal(t, []civil.Date{day(5), day(7)}, days, "the days on which the holder attended")
	jp, days = certify(completed, course(), part())
	assert.Equal(t, 15, jp, "completion states the whole")
	assert.Equal(t, []civil.Date{day(5), day(7)}, days)

	whole := course()
	whole.Schedule.JP = 6
	for i := range whole.Sessions {
		whole.Sessions[i].JP = 0
	}
	jp, _ = certify(attended, whole, part())
	assert.Zero(t, jp, "whoever did not complete has none of the whole")
	jp, _ = certify(attended, whole, allPresent())
	assert.Equal(t, 6, jp)
	whole.Schedule.JP = 0
	jp, _ = certify(attended, whole, allPresent())
	assert.Zero(t, jp, "never from the clock")

	cancelled := course()
	cancelled.Sessions[5].Cancelled = true
	jp, _ = certify(completed, cancelled, allPresent())
	assert.Equal(t, 12, jp, "what was cancelled is no part of the whole")
	excused := attend.Policy{Excused: attend.ExcusedAttended}
	_, days = certify(excused, course(), attendance("5a", "hadir", "6a", "izin"))
	assert.Equal(t, []civil.Date{day(5)}, days, "an excuse is no day of attendance")

	c, d := everything.Certify(attend.Candidate{Event: course(), Attendance: part()}, afterwards)
	assert.Zero(t, c)
	assert.Equal(t, attend.VerdictIneligible, d.Verdict)
	c, d = everything.Certify(attend.Candidate{}, afterwards)
	assert.Zero(t, c)
	assert.Zero(t, d.Verdict)
}

func TestLookup(t *testing.T) {
	secret := []byte("sixteen secret bytes")
	lastYear, this, other := certificate("001"), certificate("001"), certificate("002")
	lastYear.Issued, lastYear.Participant, other.Participant = civil.MustDate(2023, 3, 8), guest, wife
	var r attend.Register
	lastYear.Seal(secret)
	code := this.Seal(secret)
	other.Seal(secret)
	require.NoError(t, r.Add(lastYear, this, other))
	var registerError *attend.RegisterError
	_, err := r.Lookup(attend.Query{Number: "001"})
	require.ErrorAs(t, err, &registerError)
	assert.Equal(t, 2, registerError.Found)
	assert.Contains(t, registerError.Message(language.English), "give the year")
	assert.Contains(t, registerError.Message(language.Indonesian), "sebutkan tahun")
	assert.Nil(t, r.Find("001"), "an ambiguous number is told, never the first")
	assert.Equal(t, &r[2], r.Find(" 002 "))
	for year, want := range map[int]*attend.Certificate{2023: &r[0], 2024: &r[1]} {
		c, err := r.Lookup(attend.Query{Number: "001", Year: year})
		require.NoError(t, err)
		assert.Same(t, want, c)
	}
	assert.Same(t, &r[1], r.FindCode(code))
	assert.Nil(t, r.FindCode(""))
	for _, q := range []attend.Query{{}, {Number: "001", Year: 2025}, {Number: "001", Scheme: "piagam"}, {Code: "0000-0000-0000"}, {Year: 2024}} {
		_, err := r.Lookup(q)
		require.ErrorAs(t, err, &registerError, "%v", q)
		assert.Zero(t, registerError.Found)
	}
}

func TestRegisterRefusesANumberTwice(t *testing.T) {
	var r attend.Register
	require.NoError(t, r.Add(certificate("001")))
	again, next := certificate("001"), certificate("002")
	again.Participant, next.Participant = guest, wife
	var registerError *attend.RegisterError
	require.ErrorAs(t, r.Add(next, again), &registerError)
	assert.True(t, registerError.Given)
	assert.Equal(t, "001", registerError.Number)
	assert.Len(t, r, 1, "nothing is entered")
	require.ErrorAs(t, r.Add(next, next), &registerError)
	again.Issued = civil.MustDate(2025, 3, 8)
	require.NoError(t, r.Add(again, next), "another year")
	assert.Error(t, r.Add(attend.Certificate{}), "one that cannot be right")
	sealed := certificate("003")
	sealed.CheckCode = "0000-0000-0000"
	twin := certificate("004")
	twin.CheckCode = "OOOO OOOO OOOO"
	require.ErrorAs(t, r.Add(sealed, twin), &registerError)
	assert.Contains(t, codes(validation.Check(attend.Register{sealed, twin})), "certificate.code-twice")
}

func TestVerify(t *testing.T) {
	secret := []byte("sixteen secret bytes")
	seal := func(number string) attend.Certificate {
		c := certificate(number)
		c.JP, c.Part, c.Days = 7, program.PersonParticipant, []civil.Date{civil.MustDate(2024, 3, 5)}
		c.Seal(secret)
		return c
	}
	holds, replaced, next, revoked := seal("1"), seal("2"), seal("3"), seal("4")
	require.NoError(t, replaced.Replace(&next, civil.MustDate(2024, 4, 1), "gelar belum lengkap"))
	require.NoError(t, revoked.Revoke(civil.MustDate(2024, 4, 1), "nama tertukar"))
	r := attend.Register{holds, replaced, next, revoked}
	for name, tc := range map[string]struct {
		printed attend.Certificate
		want    attend.Authenticity
		at      int
	}{
		"genuine":                 {holds, attend.AuthenticityGenuine, 0},
		"by the code alone":       {attend.Certificate{CheckCode: holds.CheckCode}, attend.AuthenticityGenuine, 0},
		"replaced":                {replaced, attend.AuthenticityReplaced, 1},
		"the one in its place":    {next, attend.AuthenticityGenuine, 2},
		"revoked":                 {revoked, attend.AuthenticityRevoked, 3},
		"another number":          {attend.Certificate{Number: "9", CheckCode: holds.CheckCode}, attend.AuthenticityAltered, 0},
		"another name":            {attend.Certificate{Number: "1", CheckCode: holds.CheckCode, Name: "Orang Lain"}, attend.AuthenticityAltered, 0},
		"more JP":                 {attend.Certificate{Number: "1", CheckCode: holds.CheckCode, JP: 20}, attend.AuthenticityAltered, 0},
		"another part":            {attend.Certificate{Number: "1", CheckCode: holds.CheckCode, Part: program.PersonSpeaker}, attend.AuthenticityAltered, 0},
		"another certificate's":   {attend.Certificate{Number: "1", CheckCode: revoked.CheckCode}, attend.AuthenticityAltered, 3},
		"a code that was made up": {attend.Certificate{Number: "1", CheckCode: "0000-0000-0000"}, attend.AuthenticityAltered, 0},
		"neither number nor code": {attend.Certificate{Number: "9", CheckCode: "0000-0000-0000"}, 0, -1},
		"no code":                 {attend.Certificate{Number: "1"}, 0, -1},
		"a code that is too long": {attend.Certificate{Number: "1", CheckCode: string(make([]byte, 99))}, 0, -1},
	} {
		got, c := r.Verify(secret, tc.printed)
		assert.Equal(t, tc.want, got, name)
		if tc.at < 0 {
			assert.Nil(t, c, name)
		} else {
			assert.Same(t, &r[tc.at], c, name)
		}
	}
	forged := attend.Register{holds, revoked}
	forged[0].JP = 20
	got, _ := forged.Verify(secret, holds)
	assert.Equal(t, attend.AuthenticityAltered, got, "the register was changed")
	forged[1].State = attend.CertificateIssued
	got, _ = forged.Verify(secret, revoked)
	assert.Equal(t, attend.AuthenticityAltered, got, "a state without its step")
	got, _ = r.Verify([]byte("another secret"), holds)
	assert.Equal(t, attend.AuthenticityAltered, got)
}

func TestReplacementsOfWhatIsNotThere(t *testing.T) {
	old, next := certificate("1"), certificate("2")
	require.NoError(t, old.Replace(&next, civil.MustDate(2024, 4, 1), "nama keliru"))
	assert.Empty(t, validation.Check(attend.Register{old, next}))
	assert.Equal(t, []string{"/certificates/0 certificate.replaced-by"}, found(validation.Check(attend.Register{old})))
	assert.Equal(t, []string{"/certificates/0 certificate.replaces"}, found(validation.Check(attend.Register{next})))
	early := certificate("3")
	early.JP, early.Days = -1, []civil.Date{civil.MustDate(2024, 3, 9)}
	assert.Equal(t, []string{"certificate.jp", "certificate.early"}, codes(validation.Check(&early)))
	early.JP, early.Days[0] = 0, early.Issued
	assert.Empty(t, validation.Check(&early))
	early.Participant = uuid.Nil
	assert.Equal(t, []string{"certificate.participant"}, codes(validation.Check(&early)))
}
