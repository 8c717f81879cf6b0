package paper_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/program/paper"
)

func html(t *testing.T, d document, tag language.Tag) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, d.Write(&b, tag))
	return b.String()
}

// TestReportWords writes what reports tell in more ways than one.
func TestReportWords(t *testing.T) {
	e := course()
	e.Title = program.Title{Text: "Bimtek"}
	e.Theme.Lang, e.Theme.Text.Text, e.Theme.Gloss = language.MustParse("abs"), "Beta jaga hati", "Saya menjaga hati"
	e.People = append(e.People, program.Person{Name: participant.MustParseName("Tidak Hadir"), Absent: true}, program.Person{Name: participant.MustParseName("Kepala Contoh"), Position: participant.Position{Raw: "Direktur KPK"}, Organisation: "KPK"})
	e.Audience.Counts = []program.Headcount{
		{Count: program.Count{Value: 100, To: 150, Unit: program.UnitPerson, Approx: true}, What: "pejabat"},
		{Count: program.Count{Value: 70, Unit: program.UnitGovernment, Bound: program.BoundAtMost}},
		{What: "tidak diketahui"},
	}
	e.Agenda = []program.AgendaItem{
		{Text: program.Text{Text: "Registrasi"}, Date: e.Schedule.Range.Start, From: civil.MustClock(7, 30), By: "Panitia"},
		{Act: program.ActOpened, From: civil.MustClock(8, 0), OpenEnd: true},
		{Text: program.Text{Text: "Doa"}},
	}
	e.FollowUps[0].Done = civil.MustDate(2024, 3, 20)
	got := html(t, &paper.Report{Event: e}, language.Indonesian)
	for _, want := range []string{
		"Beta jaga hati (Saya menjaga hati)", "sekitar 100–150 orang: pejabat", "paling banyak 70 pemerintah daerah", ">5 Mar 2024, 07.30 WIB<", ">Membuka<",
		">08.00 WIB s.d. selesai<", "(selesai 20 Maret 2024)", ">Direktur KPK<",
	} {
		assert.Contains(t, got, want)
	}
	assert.NotContains(t, got, "Tidak Hadir")

	e.Agenda, e.Sessions[0].Cancelled = nil, true
	got = html(t, &paper.Report{Event: e}, language.English)
	assert.Contains(t, got, "Dasar hukum (cancelled)")
	assert.Contains(t, got, "about 100–150 people: pejabat")
}

// TestListWords writes who is whose, and marks of every kind.
func TestListWords(t *testing.T) {
	list := []participant.Participant{
		{ID: id(1), Name: participant.MustParseName("Adi")},
		{ID: id(2), Name: participant.MustParseName("Bowo"), SpouseOf: id(1), Sex: participant.SexMale},
		{ID: id(3), Name: participant.MustParseName("Cici")},
		{ID: id(4), Name: participant.MustParseName("Dodi"), SpouseOf: id(3), Positions: []participant.Position{{Raw: "Guru"}}},
		{ID: id(5), Name: participant.MustParseName("Rahasia Kecil"), Minor: true, Unit: "SDN 1"},
	}
	e := metro()
	e.Sessions = e.Sessions[:1]
	e.Schedule.OpenEnd, e.Schedule.To = true, civil.Clock{}
	e.Place.Venue = program.Venue{Name: "Aula Kota Metro", Room: "Lantai 2"}
	filled := []attend.Attendance{
		{Participant: id(1), Marks: []attend.Mark{{Session: "1", State: attend.AttendanceLate}}},
		{Participant: id(2), Marks: []attend.Mark{{Session: "1", State: attend.AttendanceExcused, Reason: attend.AbsenceSick}}},
	}
	got := html(t, &paper.AttendanceList{Event: e, People: list, Attendances: filled}, language.Indonesian)
	for _, want := range []string{">Suami<", ">Pasangan<br>Guru<", ">R.K.<", ">Terlambat<", ">Izin (sakit)<", ">3.<", "Lantai 2, Aula Kota Metro<", "pukul 08.00 WIB s.d. selesai"} {
		assert.Contains(t, got, want)
	}
	assert.NotContains(t, got, "SDN 1", "of a child no more than the initials")
	assert.NotContains(t, got, "Rahasia")
	got = html(t, &paper.AttendanceList{Letterhead: paper.Letterhead{Logo: []byte("\xff\xd8\xff\xe0")}, Event: e, People: list}, language.English)
	for _, want := range []string{">Husband<", ">Spouse<br>Guru<", `src="data:image/jpeg;base64,/9j/4A=="`} {
		assert.Contains(t, got, want)
	}
}

// TestNameSizes holds that long names are set smaller.
func TestNameSizes(t *testing.T) {
	r := register()[:3]
	r[1].Name, r[2].Name = strings.Repeat("Nama ", 10), strings.Repeat("Nama ", 16)
	got := html(t, &paper.Certificates{Event: metro(), Register: r}, language.Indonesian)
	for _, class := range []string{`class="holder"`, `class="holder small"`, `class="holder tiny"`} {
		assert.Equal(t, 1, strings.Count(got, class), class)
	}
}

// broken is a file on a full disk.
type broken struct{ err error }

func (b broken) Write([]byte) (int, error) { return 0, b.err }

func TestWriteError(t *testing.T) {
	full := errors.New("disk full")
	assert.ErrorIs(t, (&paper.Recap{}).Write(broken{full}, language.Indonesian), full)
}
