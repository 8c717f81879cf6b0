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
	e.People = append(e.People, program.Person{Name: participant.MustParseName("Rekaan Jauh"), Absent: true}, program.Person{Name: participant.MustParseName("Contoh Utama"), Position: participant.Position{Raw: "Direktur KPK"}, Organisation: "KPK"})
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
		"Beta jaga hati (Saya menjaga hati)", "sekitar 100–150 orang: pejabat", "paling banyak 70 pemerintah daerah", ">5 Mar 2024, 07.30 WIB<", ">Membuka<", "Diundang, tetapi tidak hadir", "Rekaan Jauh",
		">08.00 WIB s.d. selesai<", "selesai 20 Maret 2024", ">Direktur KPK<",
	} {
		assert.Contains(t, got, want)
	}
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

// TestFit holds that long texts are set smaller, and none is cut.
func TestFit(t *testing.T) {
	r := register()[:2]
	r[1].Name = strings.Repeat("Nama ", 90)
	got := html(t, &paper.Certificates{Event: metro(), Register: r}, language.Indonesian)
	assert.Equal(t, 1, strings.Count(got, `class="certificate"`))
	assert.Equal(t, 1, strings.Count(got, `class="certificate size`))
	assert.NotContains(t, got, "overflow: hidden; padding")
}

// TestHolder holds that a certificate states the holder's own part, days and JP.
func TestHolder(t *testing.T) {
	list := attendances()
	list[0].Marks = list[0].Marks[:2] // without the last session
	e := metro()
	e.People = append(e.People, program.Person{ID: id(3), Roles: []program.PersonRole{program.PersonModerator}})
	got := html(t, &paper.Certificates{Event: e, Register: register()[:1], Attendances: list, Overleaf: true}, language.Indonesian)
	for _, want := range []string{"sebagai <strong>Peserta</strong> yang telah mengikuti", "sebanyak 4 JP", ">4</th>", "Gratifikasi di rumah"} {
		assert.Contains(t, got, want)
	}
	assert.NotContains(t, got, "Komitmen keluarga", "the session without the holder")
	got = html(t, &paper.Certificates{Event: e, Register: register()[:1]}, language.Indonesian)
	assert.NotContains(t, got, " JP", "nobody knows")
	got = html(t, &paper.Certificates{Event: e, Register: register()[1:2], Equivalent: true}, language.Indonesian)
	assert.Contains(t, got, "sebagai <strong>Moderator</strong> pada")
	assert.Contains(t, got, "setara 6 JP")
	var b bytes.Buffer
	assert.ErrorIs(t, (&paper.Certificates{Event: e, Register: register()[1:2], JP: 9, Overleaf: true}).Write(&b, language.Indonesian), paper.ErrOverleaf)
}

// TestSigners writes each class of signer as Permendagri 1/2023 Pasal 44 has it.
func TestSigners(t *testing.T) {
	name := participant.MustParseName("Dr. Contoh Nama, M.Si.")
	signer := func(s paper.Signatory) paper.Signatory {
		s.Name, s.Rank, s.NIP, s.RevealNIP = name, participant.RankIVC, participant.MustParseNIP("197002121995032902"), true
		return s
	}
	for _, tc := range []struct {
		s                           paper.Signatory
		lines                       []string
		titles, rank, onCertificate bool
	}{
		{paper.Signatory{Post: "Wali Kota Metro"}, []string{"WALI KOTA METRO,"}, true, false, false},
		{paper.Signatory{Post: "Pj. Wali Kota Metro"}, []string{"Pj. WALI KOTA METRO,"}, false, false, false},
		{paper.Signatory{Post: "Plt. Wali Kota Metro", OwnPost: "Wakil Wali Kota"}, []string{"Plt. WALI KOTA METRO", "WAKIL WALI KOTA,"}, false, false, false},
		{paper.Signatory{For: "Wali Kota Metro", Post: "Sekretaris Daerah"}, []string{"a.n. Wali Kota Metro", "Sekretaris Daerah,"}, true, true, true},
		{paper.Signatory{For: "Bupati Kudus", Via: "Sekretaris Daerah", Post: "Asisten Administrasi Umum"}, []string{"a.n. Bupati Kudus", "Sekretaris Daerah", "u.b.", "Asisten Administrasi Umum,"}, true, true, true},
		{paper.Signatory{Post: "Plh. Sekretaris Daerah"}, []string{"Plh. Sekretaris Daerah,"}, false, false, false},
		{paper.Signatory{Post: "Plt. Inspektur"}, []string{"Plt. Inspektur,"}, true, true, true},
	} {
		letter := html(t, &paper.Report{Event: &program.Event{}, Signatory: signer(tc.s)}, language.Indonesian)
		certificate := html(t, &paper.Certificates{Event: metro(), Register: register()[:1], Signatory: signer(tc.s)}, language.Indonesian)
		for _, line := range tc.lines {
			assert.Contains(t, letter, "<span>"+line+"</span>")
		}
		assert.Equal(t, tc.titles, strings.Contains(letter, ">Dr. Contoh Nama, M.Si.<"), tc.lines)
		assert.Equal(t, tc.rank, strings.Contains(letter, "NIP 19700212") && strings.Contains(letter, "(IV/c)"), tc.lines)
		assert.Contains(t, certificate, ">Contoh Nama<", "no titles on a certificate")
		assert.Equal(t, tc.onCertificate, strings.Contains(certificate, "NIP 19700212"), tc.lines)
	}
}

// TestElectronic claims an electronic signature only where the caller does.
func TestElectronic(t *testing.T) {
	s := inspector()
	assert.NotContains(t, html(t, &paper.Recap{Signatory: s}, language.Indonesian), "elektronik")
	s.Electronic = true
	got := html(t, &paper.Recap{Signatory: s}, language.Indonesian)
	assert.Contains(t, got, "Ditandatangani secara elektronik oleh:")
	assert.Contains(t, got, "Balai Besar Sertifikasi Elektronik (BSrE)")
}

// TestAssignmentSends holds who is sent, and how.
func TestAssignmentSends(t *testing.T) {
	got := html(t, documents()["assignment_list"], language.Indonesian)
	for _, no := range []string{"Ratna Dewi", "Siti Marfuah", "B.H."} {
		assert.NotContains(t, got, no, "who comes along is not sent")
	}
	for _, want := range []string{"Menugaskan", "<span>Ditetapkan di Metro</span>", "<span>pada tanggal 8 Maret 2024</span>", "a.n. Wali Kota Metro<"} {
		assert.Contains(t, got, want)
	}
	copied := html(t, documents()["assignment"], language.Indonesian)
	assert.NotContains(t, copied, "sebagai laporan")
	assert.Contains(t, html(t, documents()["assignment"], language.English), "Hereby assigns")
}

// broken is a file on a full disk.
type broken struct{ err error }

func (b broken) Write([]byte) (int, error) { return 0, b.err }

func TestWriteError(t *testing.T) {
	full := errors.New("disk full")
	assert.ErrorIs(t, (&paper.Recap{}).Write(broken{full}, language.Indonesian), full)
}
