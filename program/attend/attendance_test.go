package attend_test

import (
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/validation"
)

var (
	husband = uuid.MustParse("018e0d1a-0000-7000-8000-000000000001")
	wife    = uuid.MustParse("018e0d1a-0000-7000-8000-000000000002")
	child   = uuid.MustParse("018e0d1a-0000-7000-8000-000000000003")
	guest   = uuid.MustParse("018e0d1a-0000-7000-8000-000000000004")
)

// clock is a moment on a day of March 2024 in western Indonesia.
func clock(day, hour, minute int) time.Time {
	return civil.MustDate(2024, 3, day).At(civil.MustClock(hour, minute), civil.WIB)
}

// course is three days of two sessions each, 2 JP in the morning and 3 JP in the
// afternoon; the second morning is mandatory.
func course() *program.Event {
	e := &program.Event{Status: program.StatusRunning}
	e.Schedule.Range = civil.Range{Start: civil.MustDate(2024, 3, 5), End: civil.MustDate(2024, 3, 7)}
	e.Schedule.Zone = civil.WIB
	for day := 5; day <= 7; day++ {
		on := civil.Range{Start: civil.MustDate(2024, 3, day), End: civil.MustDate(2024, 3, day)}
		id := string(rune('0' + day))
		e.Sessions = append(e.Sessions,
			program.Session{ID: id + "a", Title: program.Text{Text: "Pagi " + id}, Range: on, From: civil.MustClock(8, 0), To: civil.MustClock(9, 30), JP: 2, Mandatory: day == 6},
			program.Session{ID: id + "b", Title: program.Text{Text: "Siang " + id}, Range: on, From: civil.MustClock(13, 0), To: civil.MustClock(15, 15), JP: 3})
	}
	return e
}

// marks makes marks from session ids and the codes of their states.
func marks(pairs ...string) []attend.Mark {
	var all []attend.Mark
	for i := 0; i < len(pairs); i += 2 {
		var state attend.AttendanceState
		if err := state.UnmarshalText([]byte(pairs[i+1])); err != nil {
			panic(err)
		}
		day := 5
		if c := pairs[i][0]; '5' <= c && c <= '7' {
			day = int(c - '0') // entered on the day of the session
		}
		m := attend.Mark{Session: pairs[i], State: state, Entered: clock(day, 8, 0).Add(time.Duration(i) * time.Minute)}
		if state == attend.AttendanceExcused {
			m.Reason = attend.AbsenceSick
		}
		all = append(all, m)
	}
	return all
}

func attendance(pairs ...string) *attend.Attendance {
	return &attend.Attendance{Participant: husband, Role: participant.RoleCamat, Marks: marks(pairs...)}
}

// allPresent is somebody who missed nothing.
func allPresent() *attend.Attendance {
	return attendance("5a", "hadir", "5b", "hadir", "6a", "hadir", "6b", "hadir", "7a", "hadir", "7b", "hadir")
}

func codes(ps validation.Problems) []string {
	var list []string
	for _, p := range ps {
		list = append(list, p.Code())
	}
	return list
}

func TestCorrectionKeepsWhatStood(t *testing.T) {
	a := attendance("5a", "alpa")
	a.Enter(attend.Mark{Session: "5a", State: attend.AttendancePresent, Entered: clock(6, 9, 0), Corrects: "tanda tangan ada di lembar kedua"})
	m, ok := a.Mark("5a")
	require.True(t, ok)
	assert.Equal(t, attend.AttendancePresent, m.State)
	assert.Len(t, a.Marks, 2, "what stood before stays")
	assert.Empty(t, validation.Check(a), "a correction is no contradiction")
	for old := range a.Superseded() {
		assert.Equal(t, attend.AttendanceAbsent, old.State)
	}
	assert.True(t, a.Present())
}

func TestMarksThatDisagree(t *testing.T) {
	a := attendance("5a", "hadir")
	a.Enter(attend.Mark{Session: "5a", State: attend.AttendanceAbsent, Entered: clock(5, 7, 0)}) // entered late, but older
	m, _ := a.Mark("5a")
	assert.Equal(t, attend.AttendancePresent, m.State, "the one entered last counts, whenever it is added")
	assert.Equal(t, []string{"mark.contradicts"}, codes(validation.Check(a)))
	require.NoError(t, a.Validate(), "a contradiction is a warning")
}

func TestMarkCheck(t *testing.T) {
	for name, tc := range map[string]struct {
		mark attend.Mark
		want []string
	}{
		"present":               {attend.Mark{Session: "1", State: attend.AttendancePresent}, nil},
		"no session":            {attend.Mark{State: attend.AttendancePresent}, []string{"mark.session"}},
		"no state":              {attend.Mark{Session: "1"}, []string{"mark.state"}},
		"excused":               {attend.Mark{Session: "1", State: attend.AttendanceExcused, Reason: attend.AbsenceDuty}, nil},
		"excused, no reason":    {attend.Mark{Session: "1", State: attend.AttendanceExcused}, []string{"mark.reason"}},
		"absent with a reason":  {attend.Mark{Session: "1", State: attend.AttendanceAbsent, Reason: attend.AbsenceSick}, []string{"mark.no-excuse"}},
		"late by minutes":       {attend.Mark{Session: "1", State: attend.AttendanceLate, Late: 10}, nil},
		"present, yet minutes":  {attend.Mark{Session: "1", State: attend.AttendancePresent, Late: 10}, []string{"mark.late"}},
		"late by minus minutes": {attend.Mark{Session: "1", State: attend.AttendanceLate, Late: -1}, []string{"mark.late"}},
	} {
		t.Run(name, func(t *testing.T) { assert.Equal(t, tc.want, codes(validation.Check(&tc.mark))) })
	}
}

func TestStanding(t *testing.T) {
	amount := func(sessions, jp int) attend.Amount { return attend.Amount{Sessions: sessions, Minutes: jp * 45} }
	noonOfDayTwo := clock(6, 12, 0)
	for name, tc := range map[string]struct {
		policy  attend.Policy
		a       *attend.Attendance
		at      time.Time
		want    attend.Standing
		shares  [3]attend.Share // so far, of all, best
		altered func(*program.Event)
	}{
		"half-way": {
			a: attendance("5a", "hadir", "5b", "alpa"), at: noonOfDayTwo,
			want:   attend.Standing{Attended: amount(1, 2), Missed: amount(1, 3), Unmarked: amount(1, 2), ToCome: amount(3, 8)},
			shares: [3]attend.Share{{Part: 1, Whole: 2}, {Part: 1, Whole: 6}, {Part: 5, Whole: 6}},
		},
		"unmarked is absent where the policy says so": {
			policy: attend.Policy{UnmarkedAbsent: true}, a: attendance("5a", "hadir", "5b", "alpa"), at: noonOfDayTwo,
			want:   attend.Standing{Attended: amount(1, 2), Missed: amount(2, 5), ToCome: amount(3, 8)},
			shares: [3]attend.Share{{Part: 1, Whole: 3}, {Part: 1, Whole: 6}, {Part: 4, Whole: 6}},
		},
		"by minutes": {
			policy: attend.Policy{Basis: attend.BasisMinutes}, a: attendance("5a", "hadir", "5b", "alpa"), at: noonOfDayTwo,
			want:   attend.Standing{Attended: amount(1, 2), Missed: amount(1, 3), Unmarked: amount(1, 2), ToCome: amount(3, 8), Basis: attend.BasisMinutes},
			shares: [3]attend.Share{{Part: 90, Whole: 225}, {Part: 90, Whole: 675}, {Part: 540, Whole: 675}},
		},
		"enrolled on day two": {
			a: func() *attend.Attendance {
				a := attendance("6a", "hadir", "6b", "hadir")
				a.Since = clock(6, 7, 0)
				return a
			}(), at: clock(6, 16, 0),
			want:   attend.Standing{Attended: amount(2, 5), ToCome: amount(2, 5)},
			shares: [3]attend.Share{{Part: 2, Whole: 2}, {Part: 2, Whole: 4}, {Part: 4, Whole: 4}},
		},
		"a session before the enrolment that was attended all the same": {
			a: func() *attend.Attendance {
				a := attendance("5b", "hadir")
				a.Since = clock(6, 7, 0)
				return a
			}(), at: clock(5, 23, 0),
			want:   attend.Standing{Attended: amount(1, 3), ToCome: amount(4, 10)},
			shares: [3]attend.Share{{Part: 1, Whole: 1}, {Part: 1, Whole: 5}, {Part: 5, Whole: 5}},
		},
		"excused, late, not applicable": {
			policy: attend.Policy{LateLimit: 15},
			a: func() *attend.Attendance {
				a := attendance("5a", "izin", "5b", "terlambat", "6a", "terlambat", "6b", "tidak-berlaku")
				a.Marks[1].Late, a.Marks[2].Late = 15, 16
				return a
			}(), at: clock(6, 16, 0),
			want:   attend.Standing{Attended: amount(1, 3), Missed: amount(2, 4), ToCome: amount(2, 5)},
			shares: [3]attend.Share{{Part: 1, Whole: 3}, {Part: 1, Whole: 5}, {Part: 3, Whole: 5}},
		},
		"excused left out of the base": {
			policy: attend.Policy{Excused: attend.ExcusedLeftOut}, a: attendance("5a", "izin", "5b", "hadir"), at: clock(5, 23, 0),
			want:   attend.Standing{Attended: amount(1, 3), ToCome: amount(4, 10)},
			shares: [3]attend.Share{{Part: 1, Whole: 1}, {Part: 1, Whole: 5}, {Part: 5, Whole: 5}},
		},
		"excused counted as attended": {
			policy: attend.Policy{Excused: attend.ExcusedAttended}, a: attendance("5a", "izin"), at: clock(5, 12, 0),
			want:   attend.Standing{Attended: amount(1, 2), ToCome: amount(5, 13)},
			shares: [3]attend.Share{{Part: 1, Whole: 1}, {Part: 1, Whole: 6}, {Part: 6, Whole: 6}},
		},
		"a cancelled session": {
			a: attendance("5a", "hadir"), at: clock(5, 23, 0), altered: func(e *program.Event) { e.Sessions[1].Cancelled = true },
			want:   attend.Standing{Attended: amount(1, 2), ToCome: amount(4, 10)},
			shares: [3]attend.Share{{Part: 1, Whole: 1}, {Part: 1, Whole: 5}, {Part: 5, Whole: 5}},
		},
	} {
		t.Run(name, func(t *testing.T) {
			e := course()
			if tc.altered != nil {
				tc.altered(e)
			}
			got := tc.policy.Standing(e, tc.a, tc.at)
			assert.Equal(t, tc.want, got)
			assert.Equal(t, tc.shares, [3]attend.Share{got.SoFar(), got.OfAll(), got.Best()})
		})
	}
}

func TestDecide(t *testing.T) {
	threeQuarters := attend.MustParseShare("75%")
	after := clock(8, 8, 0)
	score := func(who uuid.UUID, kind attend.AssessmentKind, points float64) attend.Assessment {
		return attend.Assessment{Participant: who, Kind: kind, Score: points, Maximum: 100}
	}
	late := allPresent()
	late.Marks, late.Since = late.Marks[2:], clock(6, 7, 0)
	couple := allPresent()
	couple.Partner = wife
	leftAtNoon := attendance("5a", "hadir", "5b", "alpa", "6a", "hadir", "6b", "alpa", "7a", "hadir", "7b", "alpa")
	leftAtNoon.Participant, leftAtNoon.SpouseOf = wife, husband
	stayed := allPresent()
	stayed.Participant, stayed.SpouseOf = wife, husband

	for name, tc := range map[string]struct {
		policy  attend.Policy
		c       attend.Candidate
		at      time.Time
		verdict attend.Verdict
		reasons []string
		altered func(*program.Event)
	}{
		"the zero policy":         {verdict: attend.VerdictEligible, c: attend.Candidate{Attendance: attendance()}, at: after},
		"all there":               {policy: attend.Policy{MinShare: threeQuarters, Mandatory: true, MinJP: 15, MinSessions: 6}, c: attend.Candidate{Attendance: allPresent()}, at: after, verdict: attend.VerdictEligible},
		"exactly the share asked": {policy: attend.Policy{MinShare: attend.MustParseShare("2/3")}, c: attend.Candidate{Attendance: attendance("5a", "hadir", "5b", "hadir", "6a", "hadir", "6b", "hadir", "7a", "alpa", "7b", "alpa")}, at: after, verdict: attend.VerdictEligible},
		"a hair below":            {policy: attend.Policy{MinShare: attend.MustParseShare("66,7%")}, c: attend.Candidate{Attendance: attendance("5a", "hadir", "5b", "hadir", "6a", "hadir", "6b", "hadir", "7a", "alpa", "7b", "alpa")}, at: after, verdict: attend.VerdictIneligible, reasons: []string{"eligibility.share"}},
		"lost already, while sessions are to come": {
			policy: attend.Policy{MinShare: threeQuarters}, c: attend.Candidate{Attendance: attendance("5a", "alpa", "5b", "alpa")}, at: clock(5, 23, 0),
			verdict: attend.VerdictIneligible, reasons: []string{"eligibility.share"},
		},
		"won already, while sessions are to come": {
			policy: attend.Policy{MinShare: attend.MustParseShare("50%")}, c: attend.Candidate{Attendance: attendance("5a", "hadir", "5b", "hadir", "6a", "hadir")}, at: clock(6, 12, 0),
			verdict: attend.VerdictEligible,
		},
		"still open": {
			policy: attend.Policy{MinShare: threeQuarters}, c: attend.Candidate{Attendance: attendance("5a", "hadir", "5b", "hadir", "6a", "hadir")}, at: clock(6, 12, 0),
			verdict: attend.VerdictNotYet, reasons: []string{"eligibility.to-come"},
		},
		"a held session without a mark is not absence": {
			policy: attend.Policy{MinShare: threeQuarters}, c: attend.Candidate{Attendance: attendance("5a", "hadir", "5b", "hadir", "6a", "hadir", "7b", "alpa")}, at: after,
			verdict: attend.VerdictNotYet, reasons: []string{"eligibility.unmarked"},
		},
		"a session added afterwards": {
			policy: attend.Policy{MinShare: attend.MustParseShare("100%")}, c: attend.Candidate{Attendance: allPresent()}, at: after,
			altered: func(e *program.Event) {
				e.Sessions = append(e.Sessions, program.Session{ID: "7c", Range: e.Sessions[5].Range, From: civil.MustClock(16, 0), To: civil.MustClock(17, 0)})
			},
			verdict: attend.VerdictNotYet, reasons: []string{"eligibility.unmarked"},
		},
		"enrolled on day two: a share has only applicable sessions": {
			policy: attend.Policy{MinShare: attend.MustParseShare("100%")}, c: attend.Candidate{Attendance: late}, at: after, verdict: attend.VerdictEligible,
		},
		"enrolled on day two: a number is not lowered": {
			policy: attend.Policy{MinSessions: 5}, c: attend.Candidate{Attendance: late}, at: after, verdict: attend.VerdictIneligible, reasons: []string{"eligibility.sessions"},
		},
		"too few JP": {
			policy: attend.Policy{MinJP: 14}, c: attend.Candidate{Attendance: attendance("5a", "alpa", "5b", "hadir", "6a", "hadir", "6b", "hadir", "7a", "hadir", "7b", "hadir")}, at: after,
			verdict: attend.VerdictIneligible, reasons: []string{"eligibility.jp"},
		},
		"mandatory missed": {
			policy: attend.Policy{Mandatory: true}, c: attend.Candidate{Attendance: attendance("6a", "izin")}, at: after, verdict: attend.VerdictIneligible, reasons: []string{"eligibility.mandatory"},
		},
		"mandatory not marked": {
			policy: attend.Policy{Mandatory: true}, c: attend.Candidate{Attendance: attendance()}, at: after, verdict: attend.VerdictNotYet, reasons: []string{"eligibility.mandatory-unmarked"},
		},
		"mandatory to come": {
			policy: attend.Policy{Mandatory: true}, c: attend.Candidate{Attendance: attendance()}, at: clock(5, 9, 0), verdict: attend.VerdictNotYet, reasons: []string{"eligibility.mandatory-to-come"},
		},
		"mandatory, but not for this person": {
			policy: attend.Policy{Mandatory: true}, c: attend.Candidate{Attendance: attendance("6a", "tidak-berlaku")}, at: after, verdict: attend.VerdictEligible,
		},
		"another role": {
			policy: attend.Policy{Roles: []participant.Role{participant.RoleSekda}}, c: attend.Candidate{Attendance: attendance()}, at: after, verdict: attend.VerdictIneligible, reasons: []string{"eligibility.role"},
		},
		"role not known": {
			policy: attend.Policy{Roles: []participant.Role{participant.RoleSekda}}, c: attend.Candidate{Attendance: &attend.Attendance{Participant: guest}}, at: after, verdict: attend.VerdictNotYet, reasons: []string{"eligibility.no-role"},
		},
		"tests missing": {
			policy: attend.Policy{PreTest: true, PostTest: true}, c: attend.Candidate{Attendance: allPresent(), Assessments: []attend.Assessment{score(guest, attend.AssessmentPost, 90)}}, at: after,
			verdict: attend.VerdictNotYet, reasons: []string{"eligibility.pre-test", "eligibility.post-test"},
		},
		"the best post-test counts": {
			policy: attend.Policy{MinScore: attend.MustParseShare("70%")}, c: attend.Candidate{Attendance: allPresent(), Assessments: []attend.Assessment{score(husband, attend.AssessmentPost, 70), score(husband, attend.AssessmentPost, 40)}}, at: after,
			verdict: attend.VerdictEligible,
		},
		"score too low": {
			policy: attend.Policy{MinScore: attend.MustParseShare("70%")}, c: attend.Candidate{Attendance: allPresent(), Assessments: []attend.Assessment{score(husband, attend.AssessmentPost, 69)}}, at: after,
			verdict: attend.VerdictNotYet, reasons: []string{"eligibility.score"},
		},
		"couple of whom one left at noon": {
			policy: attend.Policy{MinShare: threeQuarters, WithPartner: true, Roles: []participant.Role{participant.RoleCamat}}, c: attend.Candidate{Attendance: couple, Partner: leftAtNoon}, at: after,
			verdict: attend.VerdictIneligible, reasons: []string{"eligibility.partner"},
		},
		"couple who both stayed": {
			policy: attend.Policy{MinShare: threeQuarters, WithPartner: true, Roles: []participant.Role{participant.RoleCamat}}, c: attend.Candidate{Attendance: couple, Partner: stayed}, at: after,
			verdict: attend.VerdictEligible,
		},
		"partner enrolled, nothing recorded": {
			policy: attend.Policy{WithPartner: true}, c: attend.Candidate{Attendance: couple}, at: after, verdict: attend.VerdictNotYet, reasons: []string{"eligibility.partner-unknown"},
		},
		"no partner": {
			policy: attend.Policy{WithPartner: true}, c: attend.Candidate{Attendance: allPresent()}, at: after, verdict: attend.VerdictIneligible, reasons: []string{"eligibility.no-partner"},
		},
		"cancelled event": {
			c: attend.Candidate{Attendance: allPresent()}, at: after, altered: func(e *program.Event) { e.Status = program.StatusCancelled },
			verdict: attend.VerdictIneligible, reasons: []string{"eligibility.cancelled"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			tc.c.Event = course()
			if tc.altered != nil {
				tc.altered(tc.c.Event)
			}
			d := tc.policy.Decide(tc.c, tc.at)
			assert.Equal(t, tc.verdict, d.Verdict, "%v", d.Reasons)
			assert.Equal(t, tc.reasons, codes(d.Reasons))
		})
	}
}

func TestShare(t *testing.T) {
	for text, want := range map[string]attend.Share{
		"3/4": {Part: 3, Whole: 4}, "75%": {Part: 3, Whole: 4}, "75 persen": {Part: 3, Whole: 4}, "66,7 %": {Part: 667, Whole: 1000}, "0/1": {Part: 0, Whole: 1}, "100%": {Part: 1, Whole: 1},
	} {
		got, err := attend.ParseShare(text)
		require.NoError(t, err, text)
		assert.Equal(t, want, got, text)
		again, err := attend.ParseShare(got.String())
		require.NoError(t, err)
		assert.Equal(t, got, again)
	}
	for _, text := range []string{"", "3", "0,75", "4/3", "-1/2", "1/0", "101%", "x%", "1/99999999999", "1e9%", "1e1%", "0x10%", "1_0%", "+5%", "1/2/3"} {
		_, err := attend.ParseShare(text)
		var shareError *attend.ShareError
		require.ErrorAs(t, err, &shareError, text)
		assert.Equal(t, text, shareError.Text)
	}
	assert.Equal(t, "66,7%", attend.Share{Part: 2, Whole: 3}.Percent())
	assert.Equal(t, "75%", attend.Share{Part: 3, Whole: 4}.Percent())
	assert.False(t, attend.Share{Part: 2, Whole: 3}.Less(attend.Share{Part: 4, Whole: 6}))
}

func TestOfCouple(t *testing.T) {
	e := course()
	e.ID = eventID
	official := participant.Participant{ID: husband, Unit: "Kecamatan Metro Pusat", Positions: []participant.Position{{Raw: "tokoh"}, {Raw: "Camat", Role: participant.RoleCamat}}}
	spouse := participant.Participant{ID: wife, SpouseOf: husband, Sex: participant.SexFemale}
	enrolment := attend.Enrolment{Principal: husband, Partner: wife, Since: clock(6, 7, 0)}
	require.NoError(t, enrolment.Move(attend.EnrolmentChange{To: attend.EnrolmentInvited}))
	require.NoError(t, enrolment.Move(attend.EnrolmentChange{To: attend.EnrolmentConfirmed}))

	list := []attend.Attendance{attend.Of(e, &official, &enrolment), attend.Of(e, &spouse, &enrolment), attend.Of(e, &participant.Participant{ID: guest}, nil)}
	list[1].Enter(attend.Mark{Session: "6a", State: attend.AttendancePresent})
	attend.LinkPartners(list)
	assert.Equal(t, attend.Attendance{
		Event: eventID, Participant: husband, Enrolment: attend.EnrolmentConfirmed, Invited: true, Role: participant.RoleCamat, Part: program.PersonParticipant,
		Unit: "Kecamatan Metro Pusat", Office: "?KECAMATAN/metropusat~kecamatanmetropusat", Partner: wife, PartnerPresent: true, Since: clock(6, 7, 0),
	}, list[0])
	assert.Equal(t, participant.RolePasangan, list[1].Role, "a spouse has the role of a spouse, not the partner's")
	assert.Equal(t, husband, list[1].SpouseOf)
	assert.False(t, list[1].PartnerPresent)
	assert.Equal(t, attend.EnrolmentWalkIn, list[2].Enrolment)
	assert.False(t, list[2].Invited)
}

// TestNationalHasNoRegion: an office of the whole nation is in no region's count.
func TestNationalHasNoRegion(t *testing.T) {
	a := attend.Attendance{Participant: uuid.NameSpaceOID, National: true}
	assert.NoError(t, a.Validate())
	a.Region = region.MustParseCode("18.72")
	assert.ErrorContains(t, a.Validate(), "attendance.national")
	a.National = false
	assert.NoError(t, a.Validate())
}

// TestMarkCorrectsInOneMoment: of two marks of one moment the one that corrects counts,
// however they stand and however little it favours the other.
func TestMarkCorrectsInOneMoment(t *testing.T) {
	plain := attend.Mark{Session: "5a", State: attend.AttendanceAbsent, Entered: clock(5, 9, 0)}
	corrects := attend.Mark{Session: "5a", State: attend.AttendancePresent, Entered: clock(5, 9, 0), Corrects: "lembar kedua"}
	for _, marks := range [][]attend.Mark{{plain, corrects}, {corrects, plain}} {
		a := attend.Attendance{Marks: marks}
		m, ok := a.Mark("5a")
		require.True(t, ok)
		assert.Equal(t, attend.AttendancePresent, m.State)
	}
}
