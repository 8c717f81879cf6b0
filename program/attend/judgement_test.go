package attend_test

import (
	"bytes"
	"encoding/json"
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/validation"
)

func TestAssessmentCheck(t *testing.T) {
	for name, tc := range map[string]struct {
		a    attend.Assessment
		want []string
	}{
		"right":            {attend.Assessment{Participant: husband, Kind: attend.AssessmentPost, Score: 0, Maximum: 100}, nil},
		"nobody's":         {attend.Assessment{Kind: attend.AssessmentPost, Score: 1, Maximum: 100}, []string{"assessment.participant"}},
		"of what":          {attend.Assessment{Participant: husband, Score: 1, Maximum: 100}, []string{"assessment.kind"}},
		"out of how much":  {attend.Assessment{Participant: husband, Kind: attend.AssessmentPost, Score: 1}, []string{"assessment.maximum"}},
		"not a number":     {attend.Assessment{Participant: husband, Kind: attend.AssessmentPost, Score: 1, Maximum: math.NaN()}, []string{"assessment.maximum"}},
		"above":            {attend.Assessment{Participant: husband, Kind: attend.AssessmentPost, Score: 101, Maximum: 100}, []string{"assessment.score"}},
		"below":            {attend.Assessment{Participant: husband, Kind: attend.AssessmentPost, Score: -1, Maximum: 100}, []string{"assessment.score"}},
		"score of nothing": {attend.Assessment{Participant: husband, Kind: attend.AssessmentPost, Score: math.NaN(), Maximum: 100}, []string{"assessment.score"}},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, tc.want, codes(validation.Check(&tc.a)))
			assert.Equal(t, tc.want != nil, tc.a.Validate() != nil)
		})
	}
	assert.Zero(t, (&attend.Assessment{Score: 5}).Ratio(), "out of nothing")
}

func TestCertificateCheck(t *testing.T) {
	for want, change := range map[string]func(*attend.Certificate){
		"certificate.number":      func(c *attend.Certificate) { c.Number = "" },
		"certificate.participant": func(c *attend.Certificate) { c.Participant = [16]byte{} },
		"certificate.name":        func(c *attend.Certificate) { c.Name = "  " },
		"certificate.issued":      func(c *attend.Certificate) { c.Issued = civil.Date{} },
		"certificate.state": func(c *attend.Certificate) {
			c.History = []attend.CertificateChange{{To: attend.CertificateRevoked}}
		},
	} {
		c := certificate("001")
		change(&c)
		assert.Equal(t, []string{want}, codes(validation.Check(&c)))
	}
	undated := certificate("001")
	undated.Issued = civil.Date{}
	assert.Equal(t, []string{"certificate.issued"}, codes(validation.Check(attend.Register{undated})))
}

// TestTypedCode holds that a code is known as people type it, and no other is.
func TestTypedCode(t *testing.T) {
	secret := []byte("sixteen secret bytes")
	c := certificate("001/SERT/III/2024")
	code := c.Seal(secret)
	slips := strings.NewReplacer("0", "O", "1", "l")
	for _, typed := range []string{code, strings.ToLower(code), strings.ReplaceAll(code, "-", ""), " " + strings.ReplaceAll(code, "-", " . "), slips.Replace(code), strings.NewReplacer("0", "o", "1", "I").Replace(code)} {
		assert.True(t, c.Verify(secret, typed), typed)
	}
	for _, typed := range []string{"", code + "0", code[1:], strings.Repeat("0", 65), "0000-0000-0000"} {
		assert.False(t, c.Verify(secret, typed), typed)
	}
	assert.False(t, c.Verify([]byte("another secret of bytes"), code))
}

// TestPolicyJSON writes a policy and reads the same.
func TestPolicyJSON(t *testing.T) {
	p := attend.Policy{
		Kind: attend.CertificateCompletion, MinShare: attend.MustParseShare("66,7%"), Basis: attend.BasisMinutes, MinSessions: 2, MinJP: 3, Mandatory: true,
		PreTest: true, PostTest: true, MinScore: attend.MustParseShare("7/10"), Roles: []participant.Role{participant.RoleCamat}, WithPartner: true,
		LateLimit: 15, Excused: attend.ExcusedLeftOut, UnmarkedAbsent: true,
	}
	text, err := json.Marshal(p)
	require.NoError(t, err)
	assert.Contains(t, string(text), `"min_share":"667/1000"`)
	var again attend.Policy
	require.NoError(t, json.Unmarshal(text, &again))
	assert.Equal(t, p, again)
	text, err = json.Marshal(attend.Policy{})
	require.NoError(t, err)
	assert.Equal(t, "{}", string(text))
	require.Error(t, json.Unmarshal([]byte(`{"min_share": "75"}`), &again))
	assert.Equal(t, p, again, "an error leaves it alone")
	var share attend.Share
	require.NoError(t, share.UnmarshalText(nil))
	assert.True(t, share.IsZero())
	assert.Empty(t, share.Label(language.English))
	_, err = attend.ParseShare("150%")
	assert.EqualError(t, err, `attend: not a share between 0 and 1, such as 3/4 or 75%`)
	assert.Panics(t, func() { attend.MustParseShare("banyak") })
}

// TestMandatoryWithoutTitle names the session by its kind, in the language of the
// message.
func TestMandatoryWithoutTitle(t *testing.T) {
	e := course()
	e.Sessions[2].Title, e.Sessions[2].Kind = program.Text{}, program.KindBimtek
	d := (&attend.Policy{Mandatory: true, UnmarkedAbsent: true}).Decide(attend.Candidate{Event: e, Attendance: attendance()}, clock(8, 8, 0))
	require.Len(t, d.Reasons, 1)
	assert.Equal(t, "tidak mengikuti sesi wajib Bimbingan teknis", d.Reasons[0].Message(language.Indonesian))
	assert.Equal(t, "did not attend the mandatory session Technical guidance", d.Reasons[0].Message(language.English))

	nobody := (&attend.Policy{MinSessions: 1}).Decide(attend.Candidate{Event: e}, clock(8, 8, 0))
	assert.Equal(t, attend.VerdictNotYet, nobody.Verdict)

	e.Sessions = nil
	d = (&attend.Policy{MinShare: attend.MustParseShare("1/2")}).Decide(attend.Candidate{Event: e, Attendance: attendance()}, clock(8, 8, 0))
	assert.Equal(t, []string{"eligibility.no-session"}, codes(d.Reasons))
}

// TestPartnerStillOpen: his part is done, hers is not known yet.
func TestPartnerStillOpen(t *testing.T) {
	he, she := allPresent(), attendance("5a", "hadir")
	he.Partner = wife
	she.Participant, she.SpouseOf = wife, husband
	d := (&attend.Policy{MinShare: attend.MustParseShare("1/2"), WithPartner: true}).Decide(attend.Candidate{Event: course(), Attendance: he, Partner: she}, clock(8, 8, 0))
	assert.Equal(t, attend.VerdictNotYet, d.Verdict)
	assert.Equal(t, []string{"eligibility.partner-not-yet"}, codes(d.Reasons))
}

func TestNumberingWithoutDay(t *testing.T) {
	for _, pattern := range []string{"{seq}/{month}", "{roman}/{seq}", "{seq}/{year}"} {
		_, err := attend.Numbering{Pattern: pattern}.Format(1, civil.Date{})
		var numberingError *attend.NumberingError
		require.ErrorAs(t, err, &numberingError)
		assert.True(t, numberingError.NoDay)
		assert.Contains(t, err.Error(), "needs a day")
	}
	number, err := attend.Numbering{Pattern: "000.8.3.3/{seq}/OR"}.Format(15, civil.Date{})
	require.NoError(t, err)
	assert.Equal(t, "000.8.3.3/15/OR", number)
	_, err = attend.Numbering{Pattern: "SERT"}.Format(1, civil.Date{})
	assert.EqualError(t, err, `attend: numbering without {seq}: "SERT"`)
}

func TestSupersededStops(t *testing.T) {
	a := attendance("5a", "alpa", "5a", "izin", "5a", "hadir")
	for m := range a.Superseded() {
		assert.Equal(t, attend.AttendanceAbsent, m.State)
		break
	}
	a.National, a.Region = true, course().Place.HeldIn.Code
	a.Participant = [16]byte{}
	assert.Contains(t, codes(validation.Check(a)), "attendance.participant")
	assert.Error(t, (&attend.Enrolment{}).Validate())
	for range attend.EnrolmentState(99).Next() {
		assert.Fail(t, "no such state")
	}
}

// FuzzNumbering holds that a number that a pattern wrote is read back, and that no
// pattern panics.
func FuzzNumbering(f *testing.F) {
	f.Add("{seq:3}/SERT/{roman}/{year}", 12)
	f.Add("{year}{month}{seq}", 7)
	f.Add("{seq}{seq}", 1)
	f.Add("{seq", 0)
	f.Fuzz(func(t *testing.T, pattern string, seq int) {
		n := attend.Numbering{Pattern: pattern}
		on := civil.MustDate(2024, 3, 8)
		number, err := n.Format(seq, on)
		if err != nil || seq < 1 || seq > 999_999_999 {
			return
		}
		got, ok := n.Sequence(number, on)
		if !ok {
			t.Fatalf("%q: %q is not read back", pattern, number)
		}
		if again, err := n.Format(got, on); err != nil || again != number {
			t.Errorf("%q: %q is read as %d, which writes %q", pattern, number, got, again)
		}
	})
}

// FuzzParseShare holds that a share is read as it is written.
func FuzzParseShare(f *testing.F) {
	for _, s := range []string{"3/4", "75%", "66,7 persen", "0/1", "100%", "1e1%"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		share, err := attend.ParseShare(s)
		if err != nil {
			return
		}
		text, err := share.MarshalText()
		if err != nil || bytes.ContainsAny(text, " %") {
			t.Fatalf("%q: %q, %v", s, text, err)
		}
		if again, err := attend.ParseShare(string(text)); err != nil || again != share {
			t.Errorf("%q: %v is read as %v, %v", s, share, again, err)
		}
		if share.Less(attend.Share{}) || attend.MustParseShare("1/1").Less(share) {
			t.Errorf("%q: %v is not between 0 and 1", s, share)
		}
	})
}
