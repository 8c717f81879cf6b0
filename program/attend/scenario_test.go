package attend_test

import (
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/validation"
)

// TestEnrolledOnDayTwo takes over a list on which the committee marked everybody, also
// as absent from the day before the person was enrolled.
func TestEnrolledOnDayTwo(t *testing.T) {
	e := course()
	a := attendance("5a", "alpa", "5b", "izin", "6a", "hadir", "6b", "hadir", "7a", "hadir", "7b", "hadir")
	a.Since = clock(6, 7, 0)
	whole := attend.Policy{MinShare: attend.MustParseShare("100%"), Mandatory: true}
	st := whole.Standing(e, a, clock(8, 8, 0))
	assert.Equal(t, attend.Share{Part: 4, Whole: 4}, st.OfAll(), "who was not yet enrolled was not absent")
	assert.Equal(t, attend.VerdictEligible, whole.Decide(attend.Candidate{Event: e, Attendance: a}, clock(8, 8, 0)).Verdict)

	e.Sessions[0].Mandatory = true
	d := whole.Decide(attend.Candidate{Event: e, Attendance: a}, clock(8, 8, 0))
	assert.Equal(t, attend.VerdictIneligible, d.Verdict, "late enrolment waives no mandatory session")
	assert.Equal(t, []string{"eligibility.mandatory-before"}, codes(d.Reasons))
	a.Enter(attend.Mark{Session: "5a", State: attend.AttendanceNotApplicable, Entered: clock(7, 8, 0), Corrects: "materi disusulkan"})
	assert.Equal(t, attend.VerdictEligible, whole.Decide(attend.Candidate{Event: e, Attendance: a}, clock(8, 8, 0)).Verdict)

	for i := range e.Sessions { // sessions of which only the day is known
		e.Sessions[i].From, e.Sessions[i].To = civil.Clock{}, civil.Clock{}
	}
	a.Since = clock(6, 9, 30)
	assert.Equal(t, attend.Share{Part: 4, Whole: 4}, whole.Standing(e, a, clock(8, 8, 0)).OfAll(), "those of the same day apply")
}

// TestEnteredWhileRunning holds that a registration entered on day two is a late one,
// without more being said.
func TestEnteredWhileRunning(t *testing.T) {
	e, p := course(), participant.Participant{ID: husband}
	since := func(r attend.Enrolment) time.Time {
		r.Principal = husband
		a := attend.Of(e, &p, &r)
		return a.Since
	}
	assert.Equal(t, clock(6, 7, 0), since(attend.Enrolment{Entered: clock(6, 7, 0)}))
	assert.Equal(t, clock(7, 0, 0), since(attend.Enrolment{Entered: clock(6, 7, 0), Since: clock(7, 0, 0)}), "what is told counts")
	assert.Zero(t, since(attend.Enrolment{Entered: clock(1, 7, 0)}), "before the event")
	assert.Zero(t, since(attend.Enrolment{Entered: clock(20, 7, 0)}), "typed in afterwards")
	assert.Zero(t, since(attend.Enrolment{Entered: clock(6, 7, 0), History: []attend.EnrolmentChange{{To: attend.EnrolmentInvited, At: clock(1, 8, 0)}}}), "invited before")
	e.Schedule.Zone = 0
	assert.Equal(t, clock(6, 7, 0), since(attend.Enrolment{Entered: clock(6, 7, 0)}), "without a zone too")
	e.Schedule.Range = civil.Range{}
	assert.Zero(t, since(attend.Enrolment{Entered: clock(6, 7, 0)}), "no day, no moment")
}

// TestZoneNotTold holds that sessions are over when they are over, though nobody wrote
// down the zone: by the region, else by the zone in which everything happens last.
func TestZoneNotTold(t *testing.T) {
	policy := attend.Policy{UnmarkedAbsent: true}
	missed := func(code string, at time.Time) int {
		e := course()
		e.Schedule.Zone = 0
		if code != "" {
			e.Place.HeldIn.Code = region.MustParseCode(code)
		}
		return policy.Standing(e, attendance(), at).Missed.Sessions
	}
	assert.Equal(t, 6, missed("", clock(8, 8, 0)))
	assert.Equal(t, 0, missed("", clock(5, 9, 0)), "09.00 in the west; the first session ends at 09.30")
	assert.Equal(t, 0, missed("18.72", clock(5, 9, 0)))
	assert.Equal(t, 1, missed("81.71", clock(5, 9, 0)), "11.00 in Ambon")
}

// TestLeftAtNoon follows a couple from the invitation on: he stays, she leaves at noon
// each day.
func TestLeftAtNoon(t *testing.T) {
	e := course()
	enrolment := attend.Enrolment{Principal: husband, Partner: wife, State: attend.EnrolmentConfirmed}
	he, she := participant.Participant{ID: husband}, participant.Participant{ID: wife, SpouseOf: husband}
	list := []attend.Attendance{attend.Of(e, &he, &enrolment), attend.Of(e, &she, &enrolment)}
	for _, s := range e.Sessions {
		list[0].Enter(attend.Mark{Session: s.ID, State: attend.AttendancePresent})
		state := attend.AttendancePresent
		if s.From.After(civil.MustClock(12, 0)) {
			state = attend.AttendanceAbsent
		}
		list[1].Enter(attend.Mark{Session: s.ID, State: state})
	}
	attend.LinkPartners(list)
	assert.True(t, list[0].PartnerPresent && list[1].PartnerPresent, "both took part in the event")

	decide := func(p attend.Policy, i int) attend.Decision {
		return p.Decide(attend.Candidate{Event: e, Attendance: &list[i], Partner: &list[1-i]}, clock(8, 8, 0))
	}
	alone := attend.Policy{MinShare: attend.MustParseShare("75%")}
	assert.Equal(t, attend.VerdictEligible, decide(alone, 0).Verdict)
	assert.Equal(t, attend.VerdictIneligible, decide(alone, 1).Verdict)
	together := alone
	together.WithPartner = true
	his, hers := decide(together, 0), decide(together, 1)
	assert.Equal(t, []string{"eligibility.partner"}, codes(his.Reasons), "her absence is told to him")
	assert.Equal(t, []string{"eligibility.share"}, codes(hers.Reasons), "and his presence does not help her")
	half := attend.Policy{MinShare: attend.MustParseShare("1/2"), WithPartner: true}
	assert.Equal(t, attend.VerdictEligible, decide(half, 0).Verdict)
	assert.Equal(t, attend.VerdictEligible, decide(half, 1).Verdict)
}

// TestSessionAddedAfterwards adds a session when all had gone home, and then its marks.
func TestSessionAddedAfterwards(t *testing.T) {
	e, a := course(), allPresent()
	policy := attend.Policy{MinShare: attend.MustParseShare("100%")}
	verdict := func() attend.Verdict {
		return policy.Decide(attend.Candidate{Event: e, Attendance: a}, clock(8, 8, 0)).Verdict
	}
	assert.Equal(t, attend.VerdictEligible, verdict())
	e.Sessions = append(e.Sessions, program.Session{ID: "x", Title: program.Text{Text: "Susulan"}}) // nobody knows when
	assert.Equal(t, attend.VerdictNotYet, verdict(), "a session nobody marked is no absence")
	a.Enter(attend.Mark{Session: "x", State: attend.AttendancePresent, Entered: clock(9, 8, 0)})
	assert.Equal(t, attend.VerdictEligible, verdict())
	e.Sessions[6].Cancelled = true
	assert.Equal(t, attend.Share{Part: 6, Whole: 6}, policy.Standing(e, a, clock(8, 8, 0)).OfAll())
}

// TestRevokedCertificate revokes one, verifies its code, and issues another.
func TestRevokedCertificate(t *testing.T) {
	secret := []byte("sixteen secret bytes")
	r := attend.Register{certificate("001/SERT/III/2024")}
	code := r[0].Seal(secret)
	require.NoError(t, r[0].Revoke(civil.MustDate(2024, 4, 1), "kehadiran tidak benar"))
	found := r.Find("001/SERT/III/2024")
	require.NotNil(t, found)
	assert.True(t, found.Verify(secret, code), "the code is genuine")
	assert.False(t, found.IsValid(), "and the certificate no longer holds")
	require.NoError(t, validation.Check(r).Err())

	again := certificate("001/SERT/III/2024")
	assert.Equal(t, []string{"certificate.twice"}, codes(validation.Check(append(slices.Clone(r), again))), "the number of a revoked one is not given again")

	old := certificate("002/SERT/III/2024")
	var certificateError *attend.CertificateError
	for _, number := range []string{"", "002/SERT/III/2024"} {
		next := certificate(number)
		require.ErrorAs(t, old.Replace(&next, civil.MustDate(2024, 4, 1), "salah cetak"), &certificateError)
		assert.True(t, certificateError.NoNext)
		assert.Contains(t, certificateError.Error(), "002/SERT/III/2024")
		assert.True(t, old.IsValid())
		assert.Empty(t, next.Replaces)
	}
}

// TestListsMergedTwice merges the lists of two desks, and again.
func TestListsMergedTwice(t *testing.T) {
	morning := []attend.Attendance{
		{Event: eventID, Participant: husband, Marks: marks("5a", "hadir", "5b", "alpa", "5a", "hadir")},
		{Event: eventID, Participant: guest, Enrolment: attend.EnrolmentWalkIn, Marks: marks("5a", "hadir")},
		{Event: eventID},
	}
	evening := []attend.Attendance{
		{Event: eventID, Participant: guest, Enrolment: attend.EnrolmentConfirmed, Invited: true, Unit: "Dinas Sosial", Sex: participant.SexMale, Since: clock(5, 7, 0), Marks: marks("5a", "hadir")},
		{Event: eventID, Participant: husband, Role: participant.RoleCamat, Marks: []attend.Mark{
			{Session: "5b", State: attend.AttendancePresent, Entered: clock(5, 20, 0), Corrects: "datang setelah istirahat"},
		}},
		{Event: eventID, Participant: wife, National: true},
	}
	first := marksOf(morning)
	once := attend.Merge(morning, evening)
	twice := attend.Merge(once, morning, evening, once)
	require.Len(t, once, 4)
	assert.Equal(t, once[:3], twice[:3])
	assert.Len(t, twice, 4+2, "somebody without an id is nobody's double")
	assert.Equal(t, first, marksOf(morning), "the lists stay as they are")

	m, _ := once[0].Mark("5b")
	assert.Equal(t, attend.AttendancePresent, m.State, "the one entered last counts")
	assert.Len(t, once[0].Marks, 4, "a mark that one list holds twice stays twice")
	assert.Equal(t, participant.RoleCamat, once[0].Role)
	assert.Equal(t, attend.Attendance{
		Event: eventID, Participant: guest, Enrolment: attend.EnrolmentConfirmed, Invited: true, Unit: "Dinas Sosial", Sex: participant.SexMale,
		Since: clock(5, 7, 0), Marks: marks("5a", "hadir"),
	}, once[2], "who walked in at one desk was enrolled at the other")
	assert.True(t, once[1].National)
	assert.Equal(t, uuid.Nil, once[3].Participant)
}

func marksOf(list []attend.Attendance) map[uuid.UUID][]attend.Mark {
	all := map[uuid.UUID][]attend.Mark{}
	for _, a := range list {
		all[a.Participant] = slices.Clone(a.Marks)
	}
	return all
}

// TestCorrectedTwice holds that a mark is held against the one before it alone.
func TestCorrectedTwice(t *testing.T) {
	a := attendance("5a", "alpa", "5a", "hadir", "5a", "hadir")
	a.Marks[1].Corrects = "lembar kedua"
	assert.Empty(t, validation.Check(a), "it repeats the correction")
	a.Enter(attend.Mark{Session: "5a", State: attend.AttendanceAbsent, Entered: clock(6, 8, 0)})
	assert.Equal(t, []string{"mark.contradicts"}, codes(validation.Check(a)))
}

// TestReasonsInEnglish holds that figures in reasons follow the language.
func TestReasonsInEnglish(t *testing.T) {
	e := course()
	e.Sessions[0].JP, e.Sessions[0].From, e.Sessions[0].To = 0, civil.MustClock(8, 0), civil.MustClock(9, 0)
	a := attendance("5a", "hadir", "5b", "alpa", "6a", "alpa", "6b", "alpa", "7a", "alpa", "7b", "alpa")
	policy := attend.Policy{MinShare: attend.MustParseShare("75%"), MinJP: 2, MinScore: attend.MustParseShare("70,5%")}
	d := policy.Decide(attend.Candidate{Event: e, Attendance: a, Assessments: []attend.Assessment{{Participant: husband, Kind: attend.AssessmentPost, Score: 5, Maximum: 8}}}, clock(8, 8, 0))
	var id, en []string
	for _, p := range d.Reasons {
		id, en = append(id, p.Message(language.Indonesian)), append(en, p.Message(language.English))
	}
	assert.Equal(t, []string{
		"kehadiran paling tinggi 16,7%, belum mencapai syarat 75%",
		"jam pelajaran yang diikuti paling tinggi 0 JP, belum mencapai syarat 2 JP",
		"nilai postes terbaik 62,5%, kurang dari syarat 70,5%; peserta dapat mengulang",
	}, id)
	d = (&attend.Policy{MinShare: attend.MustParseShare("16,7%")}).Decide(attend.Candidate{Event: e, Attendance: a}, clock(8, 8, 0))
	assert.Equal(t, "attendance can reach 1/6 at most, less than the 167/1000 required", d.Reasons[0].Message(language.English), "not 16.7% of 16.7%")
	assert.Equal(t, []string{
		"attendance can reach 16.7% at most, less than the 75% required",
		"lessons attended can reach 0 JP at most, less than the 2 JP required",
		"the best post-test score is 62.5%, less than the 70.5% required; the test may be repeated",
	}, en)
}
