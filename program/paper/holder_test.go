package paper

import (
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
)

// TestHolding holds what a certificate states against what it carries itself.
func TestHolding(t *testing.T) {
	day := func(d int) civil.Date { return civil.MustDate(2024, 3, d) }
	e := &program.Event{Schedule: program.Schedule{Range: civil.Range{Start: day(5), End: day(7)}, JP: 9}}
	for i := range 3 {
		e.Sessions = append(e.Sessions, program.Session{ID: string(rune('1' + i)), Range: civil.Day(day(5 + i)), JP: 3})
	}
	e.Sessions[2].Track = "B"
	who := uuid.MustParse("00000000-0000-4000-8000-000000000901")
	came := attend.Attendance{Participant: who, Track: "A", Marks: []attend.Mark{{Session: "1", State: attend.AttendancePresent}}}
	for _, tc := range []struct {
		name string
		one  attend.Certificate
		jp   int
		days string
		part program.PersonRole
	}{
		{"from the marks", attend.Certificate{Kind: attend.CertificateAttendance}, 3, "5 Maret 2024", program.PersonParticipant},
		{"its own", attend.Certificate{Kind: attend.CertificateAttendance, JP: 6, Days: []civil.Date{day(5), day(7)}, Part: program.PersonSpeaker}, 6, "5 Maret 2024 dan 7 Maret 2024", program.PersonSpeaker},
		{"its own, no word of JP", attend.Certificate{Kind: attend.CertificateAttendance, Part: program.PersonCommittee}, 0, "5 Maret 2024", program.PersonCommittee},
		{"completion of a track", attend.Certificate{Kind: attend.CertificateCompletion}, 6, "5–7 Maret 2024", program.PersonParticipant},
		{"completion with its own", attend.Certificate{Kind: attend.CertificateCompletion, JP: 5, Days: []civil.Date{day(5)}}, 5, "5–7 Maret 2024", program.PersonParticipant},
	} {
		tc.one.Participant = who
		c := Certificates{Event: e, Attendances: []attend.Attendance{came}}
		h := c.holdingOf(&tc.one, language.Indonesian)
		assert.Equal(t, tc.jp, h.jp, tc.name)
		assert.Equal(t, tc.days, h.days, tc.name)
		assert.Equal(t, tc.part, h.part, tc.name)
	}
}
