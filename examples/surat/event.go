package main

import (
	"time"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/pillar"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/paper"
	"github.com/integritas-id/integritas/region"
)

var (
	letterDay = civil.MustDate(2024, time.February, 20)
	eventDay  = civil.MustDate(2024, time.March, 5)
	reportDay = civil.MustDate(2024, time.March, 8)
	speaker   = uuid.MustParse("018e0d1a-0000-7000-8000-000000000090")
)

// event is the day in Metro. Hours, headcounts and costs are made up.
func event() *program.Event {
	e := &program.Event{
		Key: "metro-2024-03-05", Programme: "bimtek-keluarga-berintegritas",
		Title: program.Title{Text: "Bimbingan Teknis Keluarga Berintegritas", English: "Technical Guidance for Families of Integrity"},
		Kind:  program.KindBimtek, Pillar: pillar.Education, Mode: program.ModeOffline, Status: program.StatusFinished,
		Schedule: program.Schedule{Range: civil.Day(eventDay), Zone: civil.WIB, From: civil.MustClock(8, 0), To: civil.MustClock(15, 30), JP: 5},
		Place: program.Place{
			Venue:  program.Venue{Name: "Ballroom Aidea Grande Hotel", Kind: program.VenueHotel},
			HeldIn: program.Area{Code: region.MustParseCode("18.72"), Name: "Kota Metro"},
		},
		Parties: []program.Party{
			{Name: "KPK", Unit: "Direktorat Pembinaan Peran Serta Masyarakat", Roles: []program.PartyRole{program.PartyOrganiser}},
			{Name: "Pemerintah Kota Metro", Roles: []program.PartyRole{program.PartyHost}},
		},
		People: []program.Person{
			{ID: speaker, Name: participant.MustParseName("Qilda Fatihah"), Position: participant.Position{Raw: "Analis Pemberantasan Tindak Pidana Korupsi"}, Organisation: "KPK", Roles: []program.PersonRole{program.PersonSpeaker}, Acts: []program.Act{program.ActTaught}},
			{Name: participant.MustParseName("Wahdi"), Position: participant.Position{Raw: "Wali Kota Metro"}, Roles: []program.PersonRole{program.PersonHead}, Acts: []program.Act{program.ActWelcomed}},
		},
		Objectives: []program.Text{
			{Text: "mengedukasi dan mengingatkan pentingnya nilai integritas dalam keluarga"},
			{Text: "mewujudkan keluarga yang harmonis, sejahtera, dan berintegritas"},
		},
		Agenda:      agenda(),
		Commitments: []program.Commitment{{Kind: program.CommitmentJoint, Text: program.Text{Text: "menolak gratifikasi di rumah dan di kantor"}, Signed: program.Count{Value: 40, Unit: program.UnitCouple}, Date: eventDay}},
		FollowUps:   []program.FollowUp{{Kind: program.FollowUpCascade, Text: program.Text{Text: "nilai integritas keluarga disampaikan kepada pegawai"}, By: "Kepala perangkat daerah", Target: "seluruh pegawai", Due: civil.MustDate(2024, time.March, 19)}},
		Budget:      budget(),
	}
	for _, group := range []string{"asisten", "sekretaris daerah", "kepala perangkat daerah", "kepala bagian", "camat"} {
		e.Audience.Groups = append(e.Audience.Groups, program.Group{Name: group, WithSpouse: true})
	}
	e.Audience.Counts = []program.Headcount{
		{What: "pasangan suami istri", Count: program.Count{Value: 40, Unit: program.UnitCouple}, Stage: program.StagePresent},
		{What: "tanpa pasangan", Count: program.Count{Value: 6, Unit: program.UnitPerson}, Stage: program.StagePresent},
	}
	return e
}

// agenda is the rundown of the day; the lessons of five times 45 minutes end it.
func agenda() []program.AgendaItem {
	var list []program.AgendaItem
	for _, item := range []struct {
		from, to [2]int
		what, by string
	}{
		{[2]int{8, 0}, [2]int{8, 30}, "Registrasi peserta", "Panitia"},
		{[2]int{8, 30}, [2]int{8, 45}, "Pembukaan dan lagu Indonesia Raya", "Panitia"},
		{[2]int{8, 45}, [2]int{9, 0}, "Laporan ketua panitia", "Inspektur"},
		{[2]int{9, 0}, [2]int{9, 30}, "Sambutan", "Wali Kota Metro"},
		{[2]int{9, 30}, [2]int{10, 0}, "Pengantar dari KPK", "Direktorat Pembinaan Peran Serta Masyarakat"},
		{[2]int{10, 0}, [2]int{12, 15}, "Materi: integritas dimulai dari keluarga", "Qilda Fatihah"},
		{[2]int{12, 15}, [2]int{13, 15}, "Istirahat", ""},
		{[2]int{13, 15}, [2]int{14, 45}, "Diskusi kelompok suami istri", "Qilda Fatihah"},
		{[2]int{14, 45}, [2]int{15, 15}, "Penandatanganan komitmen keluarga", "Peserta"},
		{[2]int{15, 15}, [2]int{15, 30}, "Penutupan", "Panitia"},
	} {
		list = append(list, program.AgendaItem{Text: program.Text{Text: item.what}, From: civil.MustClock(item.from[0], item.from[1]), To: civil.MustClock(item.to[0], item.to[1]), By: item.by})
	}
	return list
}

func budget() program.Budget {
	b := program.Budget{Fund: "APBD Kota Metro", Year: 2024}
	for _, line := range []program.BudgetLine{
		{Text: "Konsumsi peserta dan panitia", Volume: 96, Unit: "orang", Price: 85000},
		{Text: "Penggandaan bahan", Volume: 46, Unit: "eksemplar", Price: 27500},
		{Text: "Uang transpor peserta", Volume: 86, Unit: "orang", Price: 150000},
		{Text: "Sewa ruang", Volume: 1, Unit: "hari", Price: 12500000},
	} {
		line.Amount = locale.Rupiah(line.Volume) * line.Price
		line.Spent = line.Amount
		b.Lines = append(b.Lines, line)
		b.Total += line.Amount
	}
	b.Spent = b.Total
	return b
}

// secretariat is the letterhead of the papers that the Sekda signs for the mayor.
func secretariat() paper.Letterhead {
	return paper.Letterhead{
		Government: "Pemerintah Kota Metro", Office: "Sekretariat Daerah",
		Address: locale.PostalAddress{Street: "Jalan Ahmad Yani No. 12", Village: "Kelurahan Metro", District: "Metro Pusat", Regency: "Kota Metro", Province: "Lampung", PostalCode: "34111"},
		Contact: "Telp. (0725) 000000",
	}
}

func inspectorate() paper.Letterhead {
	return paper.Letterhead{Government: "Pemerintah Kota Metro", Office: "Inspektorat Daerah", Address: secretariat().Address, Contact: "Telp. (0725) 000000"}
}

// secretary signs for the mayor; inspector and head of the general division are the
// parties of the minutes. They are made up.
func secretary(on civil.Date) paper.Signatory {
	return paper.Signatory{Place: "Metro", On: on, For: "Wali Kota Metro", Post: "Sekretaris Daerah", Name: participant.MustParseName("Dr. Ir. H. Contoh Teladan, S.T., M.T."), Rank: participant.RankIVD, NIP: participant.MustParseNIP("197205141998031901"), RevealNIP: true}
}

func inspector(on civil.Date) paper.Signatory {
	return paper.Signatory{Place: "Metro", On: on, Post: "Inspektur", Name: participant.MustParseName("Dra. Hj. Rekaan Utama, M.Si."), Rank: participant.RankIVC, NIP: participant.MustParseNIP("197002121995032902"), RevealNIP: true}
}

func head() paper.Signatory {
	return paper.Signatory{Post: "Kepala Bagian Umum Sekretariat Daerah", Name: participant.MustParseName("Misal Pratama, S.Sos., M.M."), Rank: participant.RankIVB, NIP: participant.MustParseNIP("197608082002121903"), RevealNIP: true}
}

// people are three who are sent, and the husband and wife who come with two of them.
func people() []participant.Participant {
	at := func(n byte) uuid.UUID { return uuid.UUID{0: 1, 6: 0x70, 8: 0x80, 15: n} }
	post := func(text string) []participant.Position {
		p, err := participant.ParsePosition(text)
		if err != nil {
			return nil
		}
		return []participant.Position{p}
	}
	return []participant.Participant{
		{ID: at(1), Name: participant.MustParseName("Drs. H. Umpama Sasmita, M.M."), NIP: participant.MustParseNIP("196804121990031901"), Rank: participant.RankIVC, Positions: post("Kepala Dinas Sosial"), Unit: "Dinas Sosial Kota Metro"},
		{ID: at(2), Name: participant.MustParseName("Ibarat Dewi Lestari, S.Pd."), Sex: participant.SexFemale, SpouseOf: at(1)},
		{ID: at(3), Name: participant.MustParseName("Ir. Laksana Hadinata, M.T."), NIP: participant.MustParseNIP("196905171994031902"), Rank: participant.RankIVB, Positions: post("Camat Metro Pusat")},
		{ID: at(4), Name: participant.MustParseName("Seumpama Marfuah"), Sex: participant.SexFemale, SpouseOf: at(3)},
		{ID: at(5), Name: participant.MustParseName("Andaikan Ningsih, S.E., M.M."), NIP: participant.MustParseNIP("197011231995032903"), Rank: participant.RankIVB, Positions: post("Kepala Bagian Hukum"), Unit: "Sekretariat Daerah Kota Metro"},
	}
}
