package paper_test

import (
	"bytes"
	"flag"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/program/paper"
	"github.com/integritas-id/integritas/program/recap"
	"github.com/integritas-id/integritas/validation"
)

var update = flag.Bool("update", false, "write the golden files anew")

// document is what every paper is.
type document interface {
	Write(w io.Writer, tag language.Tag) error
}

func attendances() []attend.Attendance {
	e := metro()
	var list []attend.Attendance
	all := people()
	for i := range all {
		a := attend.Of(e, &all[i], nil)
		for _, s := range e.Sessions {
			a.Enter(attend.Mark{Session: s.ID, State: attend.AttendancePresent})
		}
		list = append(list, a)
	}
	list[5].Marks[0] = attend.Mark{Session: "1", State: attend.AttendanceLate, Late: 10}
	list[6].Marks[2] = attend.Mark{Session: "3", State: attend.AttendanceExcused, Reason: attend.AbsenceDuty}
	attend.LinkPartners(list)
	return list
}

func sum() *recap.Recap {
	var r recap.Recap
	e := metro()
	for _, a := range attendances() {
		if err := r.Add(e, &a); err != nil {
			panic(err)
		}
	}
	return &r
}

func register() attend.Register {
	var r attend.Register
	for i, p := range people()[:3] {
		number, err := attend.Numbering{Pattern: "{seq:3}/SERT/ITDA/{roman}/{year}"}.Format(i+1, civil.MustDate(2024, time.March, 8))
		if err != nil {
			panic(err)
		}
		c := attend.Certificate{
			Number: number, Scheme: "sertifikat", Kind: attend.CertificateAttendance, Event: id(100), Participant: p.ID,
			Name: p.Name.String(), Issued: civil.MustDate(2024, time.March, 8), State: attend.CertificateIssued,
		}
		c.Seal([]byte("a secret of the tests"))
		r = append(r, c)
	}
	r[1].Kind = attend.CertificateCompletion
	if err := r[2].Revoke(civil.MustDate(2024, time.March, 9), "nama tertukar"); err != nil {
		panic(err)
	}
	return r
}

func score(n int, kind attend.AssessmentKind, points float64) attend.Assessment {
	return attend.Assessment{Participant: id(n), Kind: kind, Score: points, Maximum: 100}
}

func documents() map[string]document {
	many := people()
	moved, postponed := metro(), metro()
	moved.Schedule.Previous = []civil.Range{civil.Day(civil.MustDate(2024, time.February, 27))}
	postponed.Status, postponed.Schedule.Previous, postponed.Schedule.Range = program.StatusPostponed, []civil.Range{postponed.Schedule.Range}, civil.Range{}
	before := inspector()
	before.On = civil.MustDate(2024, time.February, 20)
	postponed.History = []program.Change{{To: program.StatusPostponed, Why: "narasumber berhalangan"}}
	return map[string]document{
		"invitation": &paper.Invitation{
			Letterhead: office(), Number: "000.1.5/912/ITDA", Nature: "Penting", Addressed: []string{"Sekretaris Daerah Kota Metro", "Para Kepala Perangkat Daerah", "Para Camat"}, City: "Metro", Spouses: true,
			Event: metro(), Chair: "Wali Kota Metro", Dress: "Batik lengan panjang", Points: []string{"Kehadiran tidak dapat diwakilkan.", "Konfirmasi kehadiran disampaikan paling lambat 1 Maret 2024."}, Rundown: true,
			Signatory: before, Copies: []string{"Wali Kota Metro (sebagai laporan)"},
		},
		"invitation_list":      &paper.Invitation{Letterhead: office(), Number: "000.1.5/913/ITDA", Addressed: []string{"Camat Metro Pusat", "Camat Metro Barat", "Camat Metro Timur", "Camat Metro Selatan", "Camat Metro Utara"}, Event: moved, Rundown: true, Signatory: before, Style: paper.Style{AddresseeRight: true}, City: "Metro"},
		"invitation_postponed": &paper.Invitation{Letterhead: office(), Number: "000.1.5/914/ITDA", Addressed: []string{"Sekretaris Daerah Kota Metro"}, City: "Metro", Event: postponed, Signatory: before},
		"minutes": &paper.Minutes{
			Letterhead: office(), Number: "700/915/ITDA/2024", Event: metro(), Place: "Metro", Duplicates: 2,
			Parties:   []paper.MinutesParty{{Signatory: inspector()}, {Signatory: paper.Signatory{Post: "Kepala Bagian Umum Sekretariat Daerah", Name: participant.MustParseName("Misal Pratama, S.Sos., M.M."), Rank: participant.RankIVB, NIP: participant.MustParseNIP("197608082002121903"), RevealNIP: true}}},
			Witnesses: []paper.Signatory{{Post: "Wali Kota Metro", Name: participant.MustParseName("dr. H. Contoh Teladan, Sp.OG.")}},
		},
		"notula": &paper.Notula{
			Letterhead: office(), Event: metro(), Chair: "Inspektur Kota Metro", Secretary: "Sekretaris Inspektorat", NoteTaker: "Rekaan Notulis, S.H.", Participants: []string{"kepala perangkat daerah beserta pasangan (20 pasangan)"},
			Opening: []string{"Inspektur membuka kegiatan dan menyampaikan maksudnya."}, Discussion: []string{"Narasumber menjelaskan gratifikasi di rumah.", "Peserta menanyakan batas pemberian dari kerabat."},
			Decisions: []string{"Setiap perangkat daerah mengadakan pengimbasan paling lambat 19 Maret 2024."}, Attached: true, Signatory: inspector(), Beside: []paper.Signatory{{Caption: "Pimpinan", Post: "Sekretaris Daerah", Name: participant.MustParseName("Drs. H. Widodo Sasmita, M.M.")}},
		},
		"attendance_list":   &paper.AttendanceList{Letterhead: office(), Event: metro(), People: people(), BlankRows: 3, Signatory: inspector()},
		"attendance_course": &paper.AttendanceList{Letterhead: office(), Event: course(), People: people(), Signatory: inspector()},
		"attendance_filled": &paper.AttendanceList{Letterhead: office(), Event: metro(), People: people(), Attendances: attendances(), Signatory: inspector()},
		"certificates":      &paper.Certificates{Letterhead: office(), Event: metro(), Register: register(), Attendances: attendances(), Overleaf: true, VerifyAt: "inspektorat.metro.example/sertifikat", Signatory: inspector()},
		"assignment": &paper.Assignment{
			Letterhead: office(), Number: "800.1.11.1/912/ITDA", Basis: []string{"Surat KPK Nomor 60/HM.01.04/KPK/02/2024 perihal undangan", "DPA Inspektorat Daerah Tahun Anggaran 2024"},
			Considering: []string{"bahwa untuk memperkuat integritas keluarga aparatur perlu menugaskan pejabat mengikuti bimbingan teknis"},
			Assigned:    people()[:2], RevealNIPs: true, Event: metro(), Tasks: []string{"Mengikuti kegiatan di bawah ini", "Menyampaikan laporan tertulis paling lambat tiga hari setelah kegiatan"},
			Signatory: inspector(), Copies: []string{"Wali Kota Metro (sebagai laporan)", "Kepala BKPSDM Kota Metro"},
		},
		"assignment_list": &paper.Assignment{Letterhead: office(), Number: "800.1.11.1/913/ITDA", Assigned: many, Event: metro(), Signatory: inspector()},
		"recap":           &paper.Recap{Letterhead: office(), Title: "Bimtek Keluarga Berintegritas Kota Metro", Period: metro().Schedule.Range, Sum: sum(), Signatory: inspector()},
		"report": &paper.Report{
			Letterhead: office(), Number: "700/914/ITDA/2024", Event: metro(), Recap: sum(), Register: register(),
			Background:  []string{"Keluarga adalah tempat pertama nilai integritas ditanamkan. Bimbingan teknis ini mengajak pejabat dan pasangannya saling mengingatkan."},
			Assessments: []attend.Assessment{score(1, attend.AssessmentPre, 50), score(1, attend.AssessmentPost, 90), score(3, attend.AssessmentPre, 60), score(3, attend.AssessmentPost, 70), score(2, attend.AssessmentPost, 80), score(1, attend.AssessmentSatisfaction, 92)},
			Results:     []string{"Peserta dan pasangan menyusun komitmen keluarga."},
			Obstacles:   []string{"Sebagian pasangan tidak dapat hadir pada hari kerja."},
			Suggestions: []string{"Kegiatan diulang setiap tahun.", "Undangan disampaikan dua minggu sebelumnya."}, Signatory: inspector(),
		},
	}
}

// TestDocuments compares every paper in both languages with testdata.
func TestDocuments(t *testing.T) {
	for name, d := range documents() {
		for _, tag := range []language.Tag{language.Indonesian, language.English} {
			t.Run(name+"/"+tag.String(), func(t *testing.T) {
				var got bytes.Buffer
				require.NoError(t, d.Write(&got, tag))
				path := filepath.Join("testdata", name+"_"+tag.String()+".html")
				if *update {
					require.NoError(t, os.WriteFile(path, got.Bytes(), 0o644))
				}
				want, err := os.ReadFile(path)
				require.NoError(t, err)
				assert.Equal(t, string(want), got.String())
			})
		}
	}
}

// TestHostileText writes every paper with markup wherever a host can put text.
func TestHostileText(t *testing.T) {
	const hostile = `<script>alert("x")</script>'"&{{.}}`
	e := metro()
	e.Title = program.Title{Text: hostile, English: hostile}
	e.Theme.Text.Text, e.Theme.Gloss = hostile, hostile
	e.Place.Venue = program.Venue{Name: hostile, Room: "</style>" + hostile}
	e.Parties[0].Name, e.Parties[0].Unit = hostile, hostile
	e.People[0].Name, e.People[0].Organisation = participant.Name{Full: hostile}, hostile
	e.Sessions[0].Title.Text = hostile
	e.Commitments[0].Text.Text, e.FollowUps[0].Text.Text, e.Budget.Fund = hostile, hostile, hostile
	e.Audience.Counts[0].What = hostile
	head := paper.Letterhead{Government: hostile, Office: hostile, Address: locale.PostalAddress{Street: hostile}, Contact: hostile, Logo: []byte("\x89PNG\r\n\x1a\n" + hostile)}
	signatory := paper.Signatory{Place: hostile, For: hostile, Post: hostile, Name: participant.Name{Full: hostile}}
	someone := []participant.Participant{{ID: id(1), Name: participant.Name{Full: hostile, Front: []string{hostile}}, Positions: []participant.Position{{Raw: hostile}}, Unit: hostile}}
	certificate := register()[0]
	certificate.Name, certificate.Number, certificate.Replaces, certificate.CheckCode = hostile, hostile, hostile, hostile
	a := attend.Of(e, &someone[0], nil)
	var total recap.Recap
	require.NoError(t, total.Add(e, &a))
	for name, d := range map[string]document{
		"attendance list": &paper.AttendanceList{Letterhead: head, Event: e, People: someone, Signatory: signatory},
		"certificates":    &paper.Certificates{Letterhead: head, Event: e, Register: attend.Register{certificate}, VerifyAt: hostile, Signatory: signatory},
		"assignment":      &paper.Assignment{Letterhead: head, Number: hostile, Considering: []string{hostile}, Basis: []string{hostile, hostile}, Assigned: someone, Event: e, Tasks: []string{hostile}, Signatory: signatory, Copies: []string{hostile}},
		"invitation":      &paper.Invitation{Letterhead: head, Number: hostile, Nature: hostile, Enclosed: hostile, Subject: hostile, Addressed: []string{hostile}, City: hostile, Event: e, Chair: hostile, Dress: hostile, Points: []string{hostile}, Rundown: true, Signatory: signatory, Copies: []string{hostile}},
		"minutes":         &paper.Minutes{Letterhead: head, Number: hostile, Subject: hostile, Event: e, At: hostile, Place: hostile, Parties: []paper.MinutesParty{{Signatory: signatory, Address: hostile, Called: hostile}}, Stated: []string{hostile, hostile}, Witnesses: []paper.Signatory{signatory}},
		"notula":          &paper.Notula{Letterhead: head, Topic: hostile, Event: e, Chair: hostile, Secretary: hostile, NoteTaker: hostile, Participants: []string{hostile}, Opening: []string{hostile}, Discussion: []string{hostile}, Decisions: []string{hostile}, Signatory: signatory},
		"recap":           &paper.Recap{Letterhead: head, Title: hostile, Sum: &total, By: []recap.Dimension{recap.ByUnit}, Signatory: signatory},
		"report":          &paper.Report{Letterhead: head, Number: hostile, Event: e, Background: []string{hostile}, Recap: &total, Results: []string{hostile}, Obstacles: []string{hostile, hostile}, Suggestions: []string{hostile}, Signatory: signatory},
	} {
		t.Run(name, func(t *testing.T) {
			var b strings.Builder
			require.NoError(t, d.Write(&b, language.Indonesian))
			assert.Contains(t, b.String(), "&lt;script&gt;")
			assert.NotContains(t, strings.ToLower(b.String()), "<script")
			assert.Equal(t, 1, strings.Count(b.String(), "</style>"))
			assert.Equal(t, 1, strings.Count(b.String(), "</title>"))
			assert.NotContains(t, b.String(), `"x"`, "a quote that could close an attribute")
		})
	}
}

// TestPrivacy holds that no paper shows more of a person than its doc says.
func TestPrivacy(t *testing.T) {
	secrets := []string{"187201170569", "0812", "zulkarnain@", "Bagas"}
	nips := []string{"196804121990031901", "19680412 199003 1 901", "19690517"}
	for name, d := range documents() {
		var b strings.Builder
		require.NoError(t, d.Write(&b, language.Indonesian))
		for _, secret := range secrets {
			assert.NotContains(t, b.String(), secret, name)
		}
		for _, nip := range nips {
			if name != "assignment" {
				assert.NotContains(t, b.String(), nip, name)
			}
		}
	}
	var b strings.Builder
	require.NoError(t, documents()["assignment"].Write(&b, language.Indonesian))
	assert.Contains(t, b.String(), "19680412 199003 1 901", "the letter reveals it")

	masked := inspector()
	masked.RevealNIP = false
	b.Reset()
	require.NoError(t, (&paper.Recap{Signatory: masked}).Write(&b, language.Indonesian))
	assert.Contains(t, b.String(), "NIP ***************902")
}

func TestCouplesStandTogether(t *testing.T) {
	names := func(list []participant.Participant) string {
		var b strings.Builder
		require.NoError(t, (&paper.AttendanceList{Event: metro(), People: list}).Write(&b, language.Indonesian))
		var got []string
		for _, m := range regexp.MustCompile(`<td class="c">\d+</td><th scope="row"><bdi>([^<]+)`).FindAllStringSubmatch(b.String(), -1) {
			got = append(got, m[1])
		}
		return strings.Join(got, " ")
	}
	person := func(n int, name string, spouseOf, childOf int) participant.Participant {
		p := participant.Participant{ID: id(n), Name: participant.Name{Full: name}}
		if spouseOf > 0 {
			p.SpouseOf = id(spouseOf)
		}
		if childOf > 0 {
			p.ChildOf = id(childOf)
		}
		return p
	}
	for want, list := range map[string][]participant.Participant{
		"Adi Ani Budi":    {person(1, "Adi", 0, 0), person(2, "Budi", 0, 0), person(3, "Ani", 1, 0)},
		"Adi Ani C. Budi": {person(4, "Cici", 0, 3), person(3, "Ani", 1, 0), person(1, "Adi", 0, 0), person(2, "Budi", 0, 0)},
		"Adi Ani C. Eko":  {person(1, "Adi", 3, 0), person(5, "Eko", 0, 0), person(3, "Ani", 1, 0), person(4, "Cici", 0, 3)}, // each names the other
		"Dian Eko":        {person(1, "Dian", 9, 0), person(5, "Eko", 5, 0)},                                                 // of nobody here, and of oneself
		"Adi Ani Budi Eko": {
			person(1, "Adi", 2, 0), person(2, "Ani", 3, 0), person(3, "Budi", 1, 0), person(0, "Eko", 0, 0),
		}, // in a ring: nobody is lost
	} {
		got := strings.Fields(names(list))
		if strings.Contains(want, "Budi Eko") { // a ring has no order
			slices.Sort(got)
		}
		assert.Equal(t, want, strings.Join(got, " "))
	}
}

func TestErrors(t *testing.T) {
	none := func(d document, want error) {
		t.Helper()
		var b strings.Builder
		require.ErrorIs(t, d.Write(&b, language.Indonesian), want)
		assert.Empty(t, b.String(), "nothing is written after an error")
	}
	none(&paper.AttendanceList{}, paper.ErrNoEvent)
	none(&paper.Certificates{}, paper.ErrNoEvent)
	none(&paper.Assignment{}, paper.ErrNoEvent)
	none(&paper.Report{}, paper.ErrNoEvent)
	none(&paper.Recap{Letterhead: paper.Letterhead{Logo: []byte("<svg onload=alert(1)>")}}, paper.ErrLogo)
	other := register()[:1]
	other[0].Event = id(7)
	none(&paper.Certificates{Event: metro(), Register: other}, paper.ErrOtherEvent)
	unissued := register()[:1]
	unissued[0].State = 0
	none(&paper.Certificates{Event: metro(), Register: unissued}, paper.ErrNotIssued)
	nameless := register()[:1]
	nameless[0].Name = ""
	var checkError *validation.CheckError
	require.ErrorAs(t, (&paper.Certificates{Event: metro(), Register: nameless}).Write(io.Discard, language.Indonesian), &checkError)
}

// TestZero writes what is asked for when nothing else is known.
func TestZero(t *testing.T) {
	e := &program.Event{}
	for name, d := range map[string]document{
		"attendance list": &paper.AttendanceList{Event: e}, "certificates": &paper.Certificates{Event: e}, "assignment": &paper.Assignment{Event: e},
		"recap": &paper.Recap{}, "report": &paper.Report{Event: e},
	} {
		var b strings.Builder
		require.NoError(t, d.Write(&b, language.English), name)
		assert.NotContains(t, b.String(), "NIP *", name)
		assert.NotContains(t, b.String(), "<no value>", name)
	}
}

// TestUntold writes whole sentences, and no row without a value, of an event of which
// nothing is told yet.
func TestUntold(t *testing.T) {
	e := &program.Event{}
	held := &program.Event{Schedule: program.Schedule{Range: civil.MustParseRange("2024-03-05")}}
	for _, tc := range []struct {
		d      document
		id, en string
	}{
		{&paper.Invitation{Event: e}, "Dalam rangka pelaksanaan kegiatan, kami mengundang Bapak/Ibu untuk hadir.", "On the occasion of the event, we invite you to attend."},
		{&paper.Invitation{Event: held}, "pelaksanaan kegiatan, kami mengundang Bapak/Ibu untuk hadir pada:", "of the event, we invite you to attend:"},
		{&paper.Minutes{Event: e}, "tahun .......... dinyatakan bahwa: kegiatan telah dilaksanakan.", "On this day, .........., it is stated that: the event was held."},
		{&paper.AttendanceList{Event: e}, "No. Nama / NIP", "No. Name / NIP"},
	} {
		for tag, want := range map[language.Tag]string{language.Indonesian: tc.id, language.English: tc.en} {
			page := html(t, tc.d, tag)
			assert.Contains(t, plain(page), want)
			assert.NotContains(t, page, "<td></td>")
		}
	}
}

func TestColumns(t *testing.T) {
	heads := func(list *paper.AttendanceList) []int {
		var b strings.Builder
		require.NoError(t, list.Write(&b, language.Indonesian))
		var widths []int
		for _, table := range strings.Split(b.String(), "<colgroup>")[1:] {
			cols, _, _ := strings.Cut(table, "</colgroup>")
			widths = append(widths, strings.Count(cols, "<col")-3)
		}
		return widths
	}
	assert.Equal(t, []int{3}, heads(&paper.AttendanceList{Event: metro()}))
	assert.Equal(t, []int{4, 4, 4}, heads(&paper.AttendanceList{Event: course()}), "pages end between days")
	assert.Equal(t, []int{2}, heads(&paper.AttendanceList{Event: metro(), Sessions: []string{"1", "3"}}))
	cancelled := metro()
	cancelled.Sessions[1].Cancelled = true
	assert.Equal(t, []int{2}, heads(&paper.AttendanceList{Event: cancelled}))
	days := course()
	days.Sessions = nil
	assert.Equal(t, []int{3}, heads(&paper.AttendanceList{Event: days}), "a column for each day")
	long := course()
	for i := range long.Sessions {
		long.Sessions[i].Range = long.Sessions[0].Range
	}
	assert.Equal(t, []int{6, 6}, heads(&paper.AttendanceList{Event: long}), "one day with more sessions than a page holds")
}

// TestMembersAreDocumented holds that every member name stands in docs/json.md.
func TestMembersAreDocumented(t *testing.T) {
	doc, err := os.ReadFile("../../docs/json.md")
	require.NoError(t, err)
	_, doc, found := bytes.Cut(doc, []byte("## program/paper"))
	require.True(t, found)
	for _, typ := range []reflect.Type{
		reflect.TypeFor[paper.AttendanceList](), reflect.TypeFor[paper.Assignment](), reflect.TypeFor[paper.Certificates](), reflect.TypeFor[paper.Report](),
		reflect.TypeFor[paper.Recap](), reflect.TypeFor[paper.Invitation](), reflect.TypeFor[paper.Minutes](), reflect.TypeFor[paper.MinutesParty](), reflect.TypeFor[paper.Notula](), reflect.TypeFor[paper.Letterhead](), reflect.TypeFor[paper.Signatory](), reflect.TypeFor[paper.Style](),
	} {
		for i := range typ.NumField() {
			name, _, _ := strings.Cut(typ.Field(i).Tag.Get("json"), ",")
			if name == "-" {
				continue
			}
			assert.Contains(t, string(doc), "`"+name+"`", "%s.%s", typ, typ.Field(i).Name)
		}
	}
}
