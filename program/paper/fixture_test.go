package paper_test

import (
	"time"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/pillar"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/paper"
)

// The day, the hall and the speaker are those of Metro; sessions, participants,
// signatories and figures are made up.

func id(n int) uuid.UUID { return uuid.UUID{0: 1, 6: 0x80, 8: 0x80, 15: byte(n)} }

func metro() *program.Event {
	day := civil.Day(civil.MustDate(2024, time.March, 5))
	e := &program.Event{
		ID: id(100), Key: "metro-2024-03-05", Programme: "bimtek-keluarga-berintegritas",
		Title: program.Title{Text: "Bimbingan Teknis Keluarga Berintegritas", English: "Technical Guidance for Families of Integrity"},
		Theme: program.Theme{Text: program.Text{Text: "Integritas dimulai dari keluarga"}},
		Kind:  program.KindBimtek, Pillar: pillar.Education, Mode: program.ModeOffline, Status: program.StatusFinished,
		Schedule: program.Schedule{Range: day, Zone: civil.WIB, From: civil.MustClock(8, 0), To: civil.MustClock(15, 30), JP: 6},
		Place:    program.Place{Venue: program.Venue{Name: "Ballroom Aidea Grande Hotel"}, HeldIn: program.Area{Name: "Kota Metro"}},
		Parties: []program.Party{
			{Name: "KPK", Unit: "Direktorat Pembinaan Peran Serta Masyarakat", Roles: []program.PartyRole{program.PartyOrganiser}},
			{Name: "Pemerintah Kota Metro", Roles: []program.PartyRole{program.PartyHost}},
		},
		People: []program.Person{
			{ID: id(90), Name: participant.MustParseName("Qilda Fatihah"), Position: participant.Position{Raw: "Analis Pemberantasan Tindak Pidana Korupsi"}, Organisation: "KPK", Roles: []program.PersonRole{program.PersonSpeaker}},
		},
		Sessions: []program.Session{
			{ID: "1", Title: program.Text{Text: "Integritas dan keluarga"}, Range: day, From: civil.MustClock(8, 30), To: civil.MustClock(10, 0), JP: 2, Mandatory: true, Speakers: []uuid.UUID{id(90)}},
			{ID: "2", Title: program.Text{Text: "Gratifikasi di rumah"}, Range: day, From: civil.MustClock(10, 15), To: civil.MustClock(12, 0), JP: 2},
			{ID: "3", Title: program.Text{Text: "Komitmen keluarga"}, Range: day, From: civil.MustClock(13, 0), To: civil.MustClock(15, 15), JP: 2},
		},
		Commitments: []program.Commitment{{Kind: program.CommitmentPledge, Text: program.Text{Text: "menolak gratifikasi di rumah dan di kantor"}, Signed: program.Count{Value: 20, Unit: program.UnitCouple}}},
		FollowUps:   []program.FollowUp{{Text: program.Text{Text: "Pengimbasan di tiap perangkat daerah"}, Due: civil.MustDate(2024, time.March, 19)}},
		Budget:      program.Budget{Fund: "APBD Kota Metro", Total: 31500000, Spent: 29750000},
	}
	e.Audience.Counts = []program.Headcount{{Count: program.Count{Value: 20, Unit: program.UnitCouple}, Stage: program.StageInvited}}
	return e
}

// course is three days of four sessions: more columns than a page has.
func course() *program.Event {
	e := metro()
	e.ID = id(101)
	e.Title.Text, e.Title.English = "Pelatihan Penyuluh Antikorupsi", "Training of Anti-corruption Counsellors"
	first := e.Schedule.Range.Start
	e.Schedule.Range.End = first.AddDays(2)
	e.Sessions = nil
	for i, name := range []string{"Dasar hukum", "Delik korupsi", "Gratifikasi", "Nilai integritas", "Teknik penyuluhan", "Media penyuluhan", "Praktik I", "Umpan balik", "Praktik II", "Rencana aksi", "Uji kompetensi", "Penutupan"} {
		hour := []int{8, 10, 13, 15}[i%4]
		e.Sessions = append(e.Sessions, program.Session{ID: name, Title: program.Text{Text: name}, Range: civil.Day(first.AddDays(i / 4)), From: civil.MustClock(hour, 0), To: civil.MustClock(hour+1, 30), JP: 2})
	}
	return e
}

func office() paper.Letterhead {
	return paper.Letterhead{
		Government: "Pemerintah Kota Metro", Office: "Inspektorat Daerah",
		Address: locale.PostalAddress{Street: "Jalan A.H. Nasution No. 1", District: "Metro Timur", Regency: "Kota Metro", Province: "Lampung", PostalCode: "34111"},
		Contact: "Telp. (0725) 000000",
	}
}

func inspector() paper.Signatory {
	return paper.Signatory{
		Place: "Metro", On: civil.MustDate(2024, time.March, 8), For: "Wali Kota Metro", Post: "Inspektur",
		Name: participant.MustParseName("Dra. Hj. Rekaan Utama, M.Si."), Rank: participant.RankIVC,
		NIP: participant.MustParseNIP("197002121995032902"), RevealNIP: true,
	}
}

func position(text string) []participant.Position {
	p, _ := participant.ParsePosition(text)
	return []participant.Position{p}
}

// people are two couples, one of them with a child and listed apart, and two who came
// alone.
func people() []participant.Participant {
	return []participant.Participant{
		{ID: id(1), Name: participant.MustParseName("Drs. H. Widodo Sasmita, M.M."), NIP: participant.MustParseNIP("196804121990031901"), Rank: participant.RankIVD, Positions: position("Sekretaris Daerah"), Unit: "Sekretariat Daerah Kota Metro"},
		{
			ID: id(3), Name: participant.MustParseName("Ir. Zulkarnain Hadinata, M.T."), NIP: participant.MustParseNIP("196905171994031902"), Rank: participant.RankIVC, Positions: position("Camat Metro Pusat"),
			NIK: participant.MustParseNIK("1872011705699001"), Phones: []participant.Phone{participant.MustParsePhone("0812-0000-1003")}, Email: participant.MustParseEmail("zulkarnain@contoh.example"),
		},
		{ID: id(2), Name: participant.MustParseName("Hj. Ratna Dewi Lestari, S.Pd."), Sex: participant.SexFemale, SpouseOf: id(1)},
		{ID: id(4), Name: participant.MustParseName("Siti Marfuah"), Sex: participant.SexFemale, SpouseOf: id(3), Positions: position("Guru"), Unit: "SDN 1 Metro Pusat"},
		{ID: id(5), Name: participant.MustParseName("Bagas Hadinata"), ChildOf: id(4)},
		{ID: id(6), Name: participant.MustParseName("Suprapti Ningsih, S.E., M.M."), NIP: participant.MustParseNIP("197011231995032903"), Rank: participant.RankIVB, Positions: position("Kepala Bagian Umum"), Unit: "Sekretariat Daerah Kota Metro"},
		{ID: id(7), Name: participant.MustParseName("dr. Hendra Kusnadi"), Positions: position("Dokter"), Unit: "RSUD Jenderal Ahmad Yani"},
	}
}
