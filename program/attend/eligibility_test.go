package attend_test

import (
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
)

// TestWithdrawnIsAllThatIsSaid: of whoever has no place nothing else is asked.
func TestWithdrawnIsAllThatIsSaid(t *testing.T) {
	p := attend.Policy{Roles: []participant.Role{participant.RoleSekda}, MinSessions: 1}
	for state, want := range map[attend.EnrolmentState]string{
		attend.EnrolmentWithdrawn: "eligibility.withdrawn", attend.EnrolmentInvited: "eligibility.not-enrolled",
	} {
		a := attendance()
		a.Enrolment = state
		_, reasons := decided(p, course(), a, afterwards)
		assert.Equal(t, []string{want}, reasons, "%v", state)
	}
}

func TestPartIsAmongThose(t *testing.T) {
	a := allPresent()
	a.Part = program.PersonSpeaker
	p := attend.Policy{Parts: []program.PersonRole{program.PersonParticipant, program.PersonSpeaker}}
	verdict, reasons := decided(p, course(), a, afterwards)
	assert.Equal(t, attend.VerdictEligible, verdict, "%v", reasons)
	a.Part = 0
	p.Parts = append(p.Parts, 0)
	_, reasons = decided(p, course(), a, afterwards)
	assert.Equal(t, []string{"eligibility.no-part"}, reasons, "a part that is not told is none of those")
}

// TestAttendanceCertificate asks for one session at least, whatever the policy says.
func TestAttendanceCertificate(t *testing.T) {
	p := attend.Policy{Kind: attend.CertificateAttendance}
	excused := attend.Policy{Kind: attend.CertificateAttendance, Excused: attend.ExcusedAttended}
	const none = "sesi yang diikuti paling banyak 0, kurang dari syarat 1"
	for name, tc := range map[string]struct {
		policy  attend.Policy
		marks   []string
		at      time.Time
		want    attend.Verdict
		message string
	}{
		"one session":                        {p, []string{"5a", "hadir"}, afterwards, attend.VerdictEligible, ""},
		"absent from all":                    {p, []string{"5a", "alpa", "5b", "alpa", "6a", "alpa", "6b", "alpa", "7a", "alpa", "7b", "alpa"}, afterwards, attend.VerdictIneligible, none},
		"excused from all":                   {excused, []string{"5a", "izin", "5b", "izin", "6a", "izin", "6b", "izin", "7a", "izin", "7b", "izin"}, afterwards, attend.VerdictIneligible, none},
		"excused, and one is not noted":      {excused, []string{"5a", "izin", "5b", "izin", "6a", "izin", "6b", "izin", "7a", "izin"}, afterwards, attend.VerdictNotYet, "kehadiran pada 1 sesi yang sudah berlangsung belum dicatat; lengkapi daftar hadirnya"},
		"excused, and one is to come":        {excused, []string{"5a", "izin", "5b", "izin", "6a", "izin", "6b", "izin", "7a", "izin"}, clock(7, 12, 0), attend.VerdictNotYet, "masih ada 1 sesi yang belum berlangsung"},
		"one not noted, and as many to come": {excused, []string{"5a", "izin", "5b", "izin", "6a", "izin", "6b", "izin"}, clock(7, 12, 0), attend.VerdictNotYet, "kehadiran pada 1 sesi yang sudah berlangsung belum dicatat; lengkapi daftar hadirnya"},
	} {
		t.Run(name, func(t *testing.T) {
			d := tc.policy.Decide(attend.Candidate{Event: course(), Attendance: attendance(tc.marks...)}, tc.at)
			assert.Equal(t, tc.want, d.Verdict)
			if tc.message == "" {
				assert.Empty(t, d.Reasons)
				return
			}
			assert.Equal(t, tc.message, d.Reasons[0].Message(language.Indonesian))
		})
	}
}

// TestShareOfMinutes with sessions of which nobody wrote how long they were.
func TestShareOfMinutes(t *testing.T) {
	half, most := attend.MustParseShare("1/2"), attend.MustParseShare("3/4")
	timed := func(e *program.Event, minutes ...int) {
		e.Sessions = e.Sessions[:len(minutes)]
		for i, n := range minutes {
			e.Sessions[i].JP, e.Sessions[i].From, e.Sessions[i].To = 0, civil.Clock{}, civil.Clock{}
			if n > 0 {
				e.Sessions[i].From, e.Sessions[i].To = civil.MustClock(8, 0), civil.MustClock(8, n)
			}
		}
	}
	for name, tc := range map[string]struct {
		basis   attend.Basis
		least   attend.Share
		minutes []int
		marks   []string
		want    []string
	}{
		"all lengths are known":                     {attend.BasisMinutes, most, []int{50, 50}, []string{"5a", "hadir", "5b", "alpa"}, []string{"eligibility.share"}},
		"a session of one minute has a length":      {attend.BasisMinutes, most, []int{1, 1}, []string{"5a", "hadir", "5b", "alpa"}, []string{"eligibility.share"}},
		"missed one of unknown length":              {attend.BasisMinutes, half, []int{50, 0}, []string{"5a", "hadir", "5b", "alpa"}, []string{"eligibility.no-minutes"}},
		"one of unknown length is not noted":        {attend.BasisMinutes, half, []int{50, 0}, []string{"5a", "hadir"}, []string{"eligibility.no-minutes"}},
		"attended one more than is reached without": {attend.BasisMinutes, half, []int{50, 0, 50}, []string{"5a", "hadir", "5b", "hadir", "6a", "alpa"}, nil},
		"attended one, and without it too little":   {attend.BasisMinutes, most, []int{50, 0, 50}, []string{"5a", "hadir", "5b", "hadir", "6a", "alpa"}, []string{"eligibility.no-minutes"}},
		"attended one, and no other has a length":   {attend.BasisMinutes, half, []int{0}, []string{"5a", "hadir"}, []string{"eligibility.no-minutes"}},
		"sessions are counted, not minutes":         {attend.BasisSessions, half, []int{50, 0}, []string{"5a", "hadir", "5b", "alpa"}, nil},
		"sessions are counted, and are too few":     {attend.BasisSessions, most, []int{50, 0}, []string{"5a", "hadir", "5b", "alpa"}, []string{"eligibility.share"}},
	} {
		t.Run(name, func(t *testing.T) {
			e := course()
			timed(e, tc.minutes...)
			_, reasons := decided(attend.Policy{MinShare: tc.least, Basis: tc.basis}, e, attendance(tc.marks...), afterwards)
			assert.Equal(t, tc.want, reasons)
		})
	}
}

// TestTrackIsAskedFor only where a session of some track is still open.
func TestTrackIsAskedFor(t *testing.T) {
	tracked := func(e *program.Event) { e.Sessions[2].Track, e.Sessions[3].Track = "Pejabat", "Pasangan" }
	for name, tc := range map[string]struct {
		altered func(*program.Event)
		marks   []string
		want    []string
	}{
		"no tracks":                    {func(*program.Event) {}, []string{"5a", "hadir", "5b", "hadir", "6a", "hadir", "6b", "hadir", "7a", "hadir"}, []string{"eligibility.unmarked"}},
		"open in common":               {tracked, []string{"5a", "hadir", "5b", "hadir", "6a", "hadir", "6b", "hadir", "7a", "hadir"}, []string{"eligibility.unmarked"}},
		"open in a track":              {tracked, []string{"5a", "hadir", "5b", "hadir", "6b", "hadir", "7a", "hadir", "7b", "hadir"}, []string{"eligibility.unmarked", "eligibility.no-track"}},
		"both open: one track is ours": {tracked, []string{"5a", "hadir", "5b", "hadir", "7a", "hadir", "7b", "hadir"}, []string{"eligibility.unmarked", "eligibility.no-track"}},
	} {
		t.Run(name, func(t *testing.T) {
			e := course()
			tc.altered(e)
			_, reasons := decided(everything, e, attendance(tc.marks...), afterwards)
			assert.Equal(t, tc.want, reasons)
		})
	}
}

// TestJPOfSessions counts what sessions state, and TestJPOfTheEvent what the event does.
func TestJPOfSessions(t *testing.T) {
	morning := attendance("5a", "hadir", "5b", "alpa", "6a", "alpa", "6b", "alpa", "7a", "alpa")
	d := (&attend.Policy{MinJP: 6}).Decide(attend.Candidate{Event: course(), Attendance: morning}, afterwards)
	assert.Equal(t, attend.VerdictIneligible, d.Verdict)
	assert.Equal(t, "jam pelajaran yang diikuti paling tinggi 5 JP, belum mencapai syarat 6 JP", d.Reasons[0].Message(language.Indonesian))
	verdict, reasons := decided(attend.Policy{MinJP: 2}, course(), morning, afterwards)
	assert.Equal(t, attend.VerdictEligible, verdict, "%v: just reached, and one is not noted", reasons)
	verdict, reasons = decided(attend.Policy{MinJP: 5}, course(), morning, afterwards)
	assert.Equal(t, attend.VerdictNotYet, verdict)
	assert.Equal(t, []string{"eligibility.unmarked"}, reasons)

	one := course()
	one.Schedule.JP, one.Sessions = 20, one.Sessions[:1]
	one.Sessions[0].JP = 1
	verdict, reasons = decided(attend.Policy{MinJP: 2}, one, attendance("5a", "hadir"), afterwards)
	assert.Equal(t, attend.VerdictIneligible, verdict)
	assert.Equal(t, []string{"eligibility.jp"}, reasons, "a session of one JP states it")
}

func TestJPOfTheEvent(t *testing.T) {
	present, absent := []string{"5a", "hadir", "5b", "hadir"}, []string{"5a", "hadir", "5b", "alpa"}
	for name, tc := range map[string]struct {
		jp      int
		policy  attend.Policy
		marks   []string
		want    attend.Verdict
		message string
	}{
		"just as many":               {1, attend.Policy{MinJP: 1}, present, attend.VerdictEligible, ""},
		"not told":                   {0, attend.Policy{MinJP: 1}, present, attend.VerdictNotYet, "kegiatan dan sesinya tidak menyebut JP; isi JP-nya"},
		"too few":                    {3, attend.Policy{MinJP: 4}, present, attend.VerdictIneligible, "jam pelajaran yang diikuti paling tinggi 3 JP, belum mencapai syarat 4 JP"},
		"missed one":                 {4, attend.Policy{MinJP: 4}, absent, attend.VerdictIneligible, "jam pelajaran yang diikuti paling tinggi 0 JP, belum mencapai syarat 4 JP"},
		"one is not noted":           {4, attend.Policy{MinJP: 4}, present[:2], attend.VerdictNotYet, "kehadiran pada 1 sesi yang sudah berlangsung belum dicatat; lengkapi daftar hadirnya"},
		"missed one, share reached":  {4, attend.Policy{MinJP: 4, MinShare: attend.MustParseShare("1/2")}, absent, attend.VerdictEligible, ""},
		"missed one, number reached": {4, attend.Policy{MinJP: 4, MinSessions: 1}, absent, attend.VerdictEligible, ""},
		"open, number reached":       {4, attend.Policy{MinJP: 4, MinSessions: 1}, present[:2], attend.VerdictEligible, ""},
		"attendance: missed one":     {4, attend.Policy{Kind: attend.CertificateAttendance, MinJP: 4, MinSessions: 1}, absent, attend.VerdictIneligible, "jam pelajaran yang diikuti paling tinggi 0 JP, belum mencapai syarat 4 JP"},
	} {
		t.Run(name, func(t *testing.T) {
			e := course()
			e.Schedule.JP, e.Sessions = tc.jp, e.Sessions[:2]
			e.Sessions[0].JP, e.Sessions[1].JP = 0, 0
			d := tc.policy.Decide(attend.Candidate{Event: e, Attendance: attendance(tc.marks...)}, afterwards)
			assert.Equal(t, tc.want, d.Verdict, "%v", d.Reasons)
			if tc.message != "" {
				assert.Equal(t, tc.message, d.Reasons[0].Message(language.Indonesian))
			}
		})
	}
	e := course()
	e.Schedule.JP, e.Sessions = 4, nil
	_, reasons := decided(attend.Policy{MinJP: 4}, e, attendance(), afterwards)
	assert.Equal(t, []string{"eligibility.jp"}, reasons, "no session applies")
}

// TestTestsThatCount are those of the event, on the days of the policy from their first
// minute on.
func TestTestsThatCount(t *testing.T) {
	ours, other := uuid.MustParse("018e0d1a-0000-7000-8000-0000000000e1"), uuid.MustParse("018e0d1a-0000-7000-8000-0000000000e2")
	for name, tc := range map[string]struct {
		event uuid.UUID
		at    time.Time
		want  attend.Verdict
	}{
		"of no event that is told": {uuid.Nil, clock(6, 10, 0), attend.VerdictEligible},
		"of the event":             {ours, clock(6, 10, 0), attend.VerdictEligible},
		"of another event":         {other, clock(6, 10, 0), attend.VerdictNotYet},
		"in the first minute":      {ours, clock(6, 0, 0), attend.VerdictEligible},
		"the day before":           {ours, clock(6, 0, 0).Add(-1), attend.VerdictNotYet},
		"in the last minute":       {ours, clock(7, 0, 0).Add(-1), attend.VerdictEligible},
		"the day after":            {ours, clock(7, 0, 0), attend.VerdictNotYet},
		"at no time that is told":  {ours, time.Time{}, attend.VerdictNotYet},
		"after the question":       {uuid.Nil, clock(8, 8, 1), attend.VerdictNotYet},
	} {
		e := course()
		e.ID = ours
		p := attend.Policy{PostTest: true, TestDays: civil.MustParseRange("2024-03-06")}
		tests := []attend.Assessment{{Event: tc.event, Participant: husband, Kind: attend.AssessmentPost, Score: 80, Maximum: 100, At: tc.at}}
		d := p.Decide(attend.Candidate{Event: e, Attendance: allPresent(), Assessments: tests}, afterwards)
		assert.Equal(t, tc.want, d.Verdict, name)
	}
}

// TestCoupleWithoutIDs is linked by nothing but being asked about together.
func TestCoupleWithoutIDs(t *testing.T) {
	p := attend.Policy{WithPartner: true}
	he, she := allPresent(), allPresent()
	he.Participant, she.Participant = uuid.Nil, uuid.Nil
	d := p.Decide(attend.Candidate{Event: course(), Attendance: he, Partner: she}, afterwards)
	assert.Equal(t, attend.VerdictEligible, d.Verdict, "%v", d.Reasons)
	he.Participant, she.Participant = husband, husband
	d = p.Decide(attend.Candidate{Event: course(), Attendance: he, Partner: she}, afterwards)
	assert.Equal(t, []string{"eligibility.partner-unknown"}, codes(d.Reasons), "nobody is one's own partner")
}
