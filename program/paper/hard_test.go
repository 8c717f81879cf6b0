package paper_test

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/program/paper"
	"github.com/integritas-id/integritas/program/recap"
)

var papers = flag.String("papers", "", "write every paper, also those of hard data, into this folder, to be printed")

// hard are papers of data that break layouts: 312 people, six titles, a post of 200
// letters, four days of 14 sessions, three signers, names of Bali and of Arabic script,
// and nothing at all.
func hard() map[string]document {
	e := metro()
	e.Title.Text = "Bimbingan Teknis Penguatan Integritas Keluarga Penyelenggara Negara dan Aparatur Sipil Negara di Lingkungan Pemerintah Daerah se-Provinsi Lampung Gelombang Kedua Tahun Anggaran 2024"
	e.Theme.Text.Text = "Dari rumah yang jujur lahir pemerintahan yang bersih, dari meja makan yang terbuka lahir pelayanan publik yang dapat dipercaya oleh seluruh warga"
	first := e.Schedule.Range.Start
	e.Schedule.Range.End = first.AddDays(3)
	e.Sessions = nil
	for i := range 14 {
		e.Sessions = append(e.Sessions, program.Session{ID: fmt.Sprint(i), Title: program.Text{Text: fmt.Sprintf("Materi ke-%d tentang pengendalian gratifikasi", i+1)}, Range: civil.Day(first.AddDays(i / 4)), From: civil.MustClock(8+2*(i%4), 0), To: civil.MustClock(9+2*(i%4), 30), JP: 2})
	}
	long := "Kepala Subbagian Perencanaan, Evaluasi, Pelaporan, Keuangan, dan Kepegawaian pada Sekretariat Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk, dan Keluarga Berencana Kota Metro Lampung"
	var many []participant.Participant
	var all []attend.Attendance
	names := []string{"I Gusti Ayu Agung Putu Oka Kusumawardhani Mahadewi", "Prof. Dr. Ir. H. Contoh Nama Panjang, S.T., M.T., M.Sc., Ph.D., IPU., ASEAN Eng.", "عبد الرحمن بن خالد", "Siti", "Ni Luh Putu Eka Sri Wahyuni Dewi"}
	for i := range 312 {
		p := participant.Participant{ID: uuid.UUID{0: 2, 6: 0x80, 8: 0x80, 14: byte(i >> 8), 15: byte(i)}, Name: participant.MustParseName(names[i%len(names)]), Rank: participant.RankIVB, Unit: "Dinas Sosial Kota Metro", Positions: position("Kepala Dinas Sosial")}
		if i%7 == 0 {
			p.Positions = []participant.Position{{Raw: long}}
		}
		many = append(many, p)
		a := attend.Of(e, &p, nil)
		for j := range e.Sessions {
			a.Enter(attend.Mark{Session: fmt.Sprint(j), State: attend.AttendancePresent})
		}
		all = append(all, a)
	}
	var sum recap.Recap
	for i := range all {
		if err := sum.Add(e, &all[i]); err != nil {
			panic(err)
		}
	}
	s := inspector()
	s.For, s.Post = "", long
	known := paper.Signatory{Caption: "Mengetahui", Post: "Wali Kota Metro", Name: participant.MustParseName("Dr. H. Contoh Utama, S.H., M.H.")}
	third := paper.Signatory{Caption: "Menyetujui", Post: "Plt. Sekretaris Daerah", Name: participant.MustParseName("Ir. Hj. Contoh Ketiga, M.T.")}
	var r attend.Register
	for i, name := range names {
		r = append(r, attend.Certificate{Number: fmt.Sprintf("%03d/SERT/ITDA/III/2024", i+1), Scheme: "sertifikat", Kind: attend.CertificateAttendance, Event: e.ID, Participant: many[i].ID, Name: strings.Repeat(name+" ", 1+i%2), Issued: civil.MustDate(2024, time.March, 8), State: attend.CertificateIssued, CheckCode: "7Q4K-9M2X-B0TD"})
	}
	none := &program.Event{}
	return map[string]document{
		"hard_attendance":   &paper.AttendanceList{Letterhead: office(), Event: e, People: many, Signatory: s, Beside: []paper.Signatory{known, third}},
		"hard_certificates": &paper.Certificates{Letterhead: office(), Event: e, Register: r, Attendances: all, Overleaf: true, VerifyAt: "inspektorat.metro.example/sertifikat", Signatory: s, Beside: []paper.Signatory{known, third}},
		"hard_assignment":   &paper.Assignment{Letterhead: office(), Number: "800/1/ITDA", Assigned: many, Event: e, Signatory: s},
		"hard_report":       &paper.Report{Letterhead: office(), Event: e, Recap: &sum, Signatory: s, Beside: []paper.Signatory{known, third}},
		"hard_recap":        &paper.Recap{Letterhead: office(), Title: e.Title.Text, Sum: &sum, Signatory: s, Beside: []paper.Signatory{known}},
		"hard_invitation":   &paper.Invitation{Letterhead: office(), Number: strings.Repeat("000.1.5/", 8), Addressed: slices.Repeat(names, 12), Event: e, Rundown: true, Signatory: s},
		"hard_minutes":      &paper.Minutes{Letterhead: office(), Event: e, Parties: []paper.MinutesParty{{Signatory: s}, {Signatory: known}, {Signatory: third}}, Witnesses: []paper.Signatory{known, third}},
		"hard_notula":       &paper.Notula{Letterhead: office(), Event: e, Discussion: slices.Repeat([]string{long}, 20), Signatory: s, Beside: []paper.Signatory{known, third}},
		"none_invitation":   &paper.Invitation{Event: none},
		"none_minutes":      &paper.Minutes{Event: none},
		"none_notula":       &paper.Notula{Event: none},
		"none_attendance":   &paper.AttendanceList{Event: none},
		"none_certificates": &paper.Certificates{Event: none},
		"none_assignment":   &paper.Assignment{Event: none},
		"none_report":       &paper.Report{Event: none},
		"none_recap":        &paper.Recap{},
	}
}

// reported are the reports of events that were typed from the press, which hold more than
// an office tells of its own.
func reported(t *testing.T) map[string]document {
	t.Helper()
	all := map[string]document{}
	for _, name := range []string{"cases/metro-2024-03-05", "reports/acffest-pariwara-2025-11-28", "reports/rakor-wilayah-i-2025-04-28"} {
		file, err := os.Open(filepath.Join("..", "testdata", filepath.FromSlash(name)+".json"))
		require.NoError(t, err)
		e, err := program.Read(file)
		require.NoError(t, err)
		require.NoError(t, file.Close())
		all["press_"+filepath.Base(name)] = &paper.Report{Event: e}
	}
	return all
}

// TestPapers writes every paper for the printer, where -papers asks for it, and holds
// each to what screen readers need.
func TestPapers(t *testing.T) {
	all := documents()
	maps.Copy(all, hard())
	maps.Copy(all, reported(t))
	for name, d := range all {
		for _, tag := range []language.Tag{language.Indonesian, language.English} {
			got := html(t, d, tag)
			require.Equal(t, 1, strings.Count(got, "<h1"), name)
			require.Equal(t, strings.Count(got, `<table class="grid`), strings.Count(got, "<caption>")-strings.Count(got, `<table class="initials"`), name)
			require.Equal(t, strings.Count(got, "<table"), strings.Count(got, `role="presentation"`)+strings.Count(got, "<caption>"), "%s: a table of layout says so", name)
			require.Contains(t, got, `name="viewport"`)
			if *papers != "" {
				require.NoError(t, os.WriteFile(filepath.Join(*papers, name+"_"+tag.String()+".html"), []byte(got), 0o600))
			}
		}
	}
}
