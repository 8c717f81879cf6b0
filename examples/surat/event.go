package main

import (
	"time"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
)

// Event is what both documents tell of.
type Event struct {
	Title     string // in any letters: the templates write it as a title
	Day       civil.Date
	Zone      civil.Zone
	Venue     string
	City      string
	Organiser string
	Speaker   Person
	Audience  []string
	Office    Office
	Letter    Letter
	Minutes   Minutes
}

// Office is who writes.
type Office struct {
	Government string
	Name       string
	Address    locale.PostalAddress
	Phone      string
}

// Person signs or speaks.
type Person struct {
	Name string
	Post string
	Unit string
	Rank string // pangkat, with its grade
	NIP  string
}

// Letter is the invitation.
type Letter struct {
	Number     locale.LetterNumber
	Date       civil.Date
	Reply      civil.Date // answer until
	Invited    []string
	Copies     []string // tembusan
	Transport  locale.Rupiah
	Agenda     []Item
	SignedFor  string // a.n.
	Signatory  Person
	Enclosures int
}

// Item is one line of the agenda.
type Item struct {
	From, To civil.Clock
	What     string
	Who      string
	Training bool // counts as training hours
}

// Minutes are the berita acara.
type Minutes struct {
	Number   locale.LetterNumber
	Parties  []Person
	Couples  int // pasangan, two people each
	Singles  int
	PostTest string // mean score, with its decimals as given
	Copies   int    // rangkap
	Costs    []Cost
}

// Cost is one line of what was spent.
type Cost struct {
	What  string
	Count int64
	Unit  string
	Price locale.Rupiah
}

// Total returns the amount of the line.
func (c Cost) Total() locale.Rupiah { return locale.Rupiah(c.Count) * c.Price }

// Total returns the sum of all lines.
func (m Minutes) Total() locale.Rupiah {
	var sum locale.Rupiah
	for _, c := range m.Costs {
		sum += c.Total()
	}
	return sum
}

// People returns the number of participants.
func (m Minutes) People() int { return 2*m.Couples + m.Singles }

// TrainingMinutes returns how long the sessions that count as training last.
func (l Letter) TrainingMinutes() int {
	minutes := 0
	for _, item := range l.Agenda {
		if item.Training {
			minutes += item.To.Minutes() - item.From.Minutes()
		}
	}
	return minutes
}

// Starts returns the beginning of the first item.
func (l Letter) Starts() civil.Clock { return l.Agenda[0].From }

func clock(hour, minute int) civil.Clock {
	c, err := civil.NewClock(hour, minute)
	if err != nil {
		panic(err)
	}
	return c
}

// letterNumber writes a number in the older habit of regional letters, with the
// month in Roman numerals.
func letterNumber(class, sequence, unit string, day civil.Date) locale.LetterNumber {
	month, err := locale.Roman(int(day.Month()))
	if err != nil {
		panic(err)
	}
	n, err := locale.ParseLetterNumber(class + "/" + sequence + "/" + unit + "/" + month + "/" + day.String()[:4])
	if err != nil {
		panic(err)
	}
	return n
}

var (
	eventDay  = civil.MustDate(2024, time.March, 5)
	letterDay = civil.MustDate(2024, time.February, 26)
)

var metro = Event{
	Title:     "BIMBINGAN TEKNIS KELUARGA BERINTEGRITAS",
	Day:       eventDay,
	Zone:      civil.WIB,
	Venue:     "Ballroom Aidea Grande Hotel",
	City:      "Kota Metro",
	Organiser: "Direktorat Pembinaan Peran Serta Masyarakat, Komisi Pemberantasan Korupsi",
	Speaker:   Person{Name: "Qilda Fatihah", Post: "Analis Pemberantasan Tindak Pidana Korupsi", Unit: "KPK"},
	Audience:  []string{"sekretaris daerah", "asisten", "kepala perangkat daerah", "kepala bagian", "camat"},
	Office: Office{
		Government: "Pemerintah Kota Metro",
		Name:       "Sekretariat Daerah",
		Address: locale.PostalAddress{
			Street: "Jalan Ahmad Yani No. 12", Village: "Kelurahan Metro", District: "Metro Pusat",
			Regency: "Kota Metro", Province: "Lampung", PostalCode: "34111",
		},
		Phone: "(0725) 000000",
	},
	Letter: Letter{
		Number:     letterNumber("005", "912", "SETDA", letterDay),
		Date:       letterDay,
		Reply:      eventDay.AddDays(-4),
		Enclosures: 1,
		Invited: []string{
			"Para Asisten Sekretaris Daerah",
			"Para Kepala Perangkat Daerah",
			"Para Kepala Bagian Sekretariat Daerah",
			"Para Camat",
		},
		Transport: 150000,
		Agenda: []Item{
			{From: clock(8, 0), To: clock(8, 30), What: "Registrasi peserta", Who: "Panitia"},
			{From: clock(8, 30), To: clock(8, 45), What: "Pembukaan dan lagu Indonesia Raya", Who: "Panitia"},
			{From: clock(8, 45), To: clock(9, 0), What: "Laporan ketua panitia", Who: "Inspektur Kota Metro"},
			{From: clock(9, 0), To: clock(9, 30), What: "Sambutan", Who: "Wali Kota Metro"},
			{From: clock(9, 30), To: clock(10, 0), What: "Pengantar dari KPK", Who: "Direktorat Pembinaan Peran Serta Masyarakat"},
			{From: clock(10, 0), To: clock(12, 15), What: "Materi: integritas dimulai dari keluarga", Who: "Qilda Fatihah", Training: true},
			{From: clock(12, 15), To: clock(13, 15), What: "Istirahat", Who: "–"},
			{From: clock(13, 15), To: clock(14, 45), What: "Diskusi kelompok suami istri", Who: "Qilda Fatihah", Training: true},
			{From: clock(14, 45), To: clock(15, 15), What: "Penandatanganan komitmen keluarga", Who: "Peserta"},
			{From: clock(15, 15), To: clock(15, 30), What: "Penutupan", Who: "Panitia"},
		},
		SignedFor: "Wali Kota Metro",
		Signatory: Person{
			Name: "Dr. Ir. H. Contoh Teladan, S.T., M.T.", Post: "Sekretaris Daerah",
			Rank: "Pembina Utama Madya (IV/d)", NIP: "19720514 199803 1 901",
		},
		Copies: []string{"Wali Kota Metro (sebagai laporan)", "Ketua DPRD Kota Metro", "Direktur Pembinaan Peran Serta Masyarakat KPK"},
	},
	Minutes: Minutes{
		Number: letterNumber("700", "913", "SETDA", eventDay),
		Parties: []Person{
			{Name: "Dra. Hj. Rekaan Utama, M.Si.", Post: "Inspektur", Unit: "Kota Metro", Rank: "Pembina Utama Muda (IV/c)", NIP: "19700212 199503 2 902"},
			{Name: "Misal Pratama, S.Sos., M.M.", Post: "Kepala Bagian Umum", Unit: "Sekretariat Daerah Kota Metro", Rank: "Pembina Tingkat I (IV/b)", NIP: "19760808 200212 1 903"},
		},
		Couples:  40,
		Singles:  6,
		PostTest: "87,50",
		Copies:   2,
		Costs: []Cost{
			{What: "Konsumsi peserta dan panitia", Count: 96, Unit: "orang", Price: 85000},
			{What: "Penggandaan bahan", Count: 46, Unit: "eksemplar", Price: 27500},
			{What: "Uang transpor peserta", Count: 86, Unit: "orang", Price: 150000},
			{What: "Sewa ruang", Count: 1, Unit: "hari", Price: 12500000},
		},
	},
}
