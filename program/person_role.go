package program

import "github.com/integritas-id/integritas/internal/enum"

// PersonRole is what a person is in an event. The zero PersonRole is unknown.
type PersonRole uint8

// The roles of persons that reports name.
const (
	PersonSpeaker     PersonRole = iota + 1 // narasumber
	PersonOpener                            // pembuka
	PersonKeynote                           // keynote
	PersonHead                              // kepala-daerah
	PersonDeputyHead                        // wakil-kepala-daerah
	PersonCommittee                         // ketua-panitia
	PersonHost                              // tuan-rumah
	PersonParticipant                       // peserta
	PersonPresent                           // hadir
	PersonSpokesman                         // juru-bicara
	PersonForkopimda                        // forkopimda
	PersonModerator                         // moderator, presenter of a broadcast
	PersonFacilitator                       // fasilitator
	PersonMC                                // pembawa-acara
	PersonAssessor                          // penilai, juri
	PersonWitness                           // saksi
	PersonSignatory                         // penandatangan
	PersonWinner                            // pemenang, recipient of an award
	PersonCompanion                         // pendamping: spouse who is named
	PersonPerformer                         // pengisi-acara
	PersonVIP                               // tamu-kehormatan
	PersonSource                            // sumber-berita: quoted without having been there
	PersonInvited                           // diundang: whether the person came is not told
)

var personRoleSet = enum.Set[PersonRole]{Name: "PersonRole", ID: "peran orang", EN: "person's role", Rows: []enum.Row{
	PersonSpeaker:     {Code: "narasumber", ID: "Narasumber", EN: "Speaker", Synonyms: "pemateri|pembicara|penyaji"},
	PersonOpener:      {Code: "pembuka", ID: "Pembuka", EN: "Opener", Synonyms: "membuka acara"},
	PersonKeynote:     {Code: "keynote", ID: "Pembicara kunci", EN: "Keynote speaker", Synonyms: "keynote speaker|pembicara utama"},
	PersonHead:        {Code: "kepala-daerah", ID: "Kepala daerah", EN: "Regional head"},
	PersonDeputyHead:  {Code: "wakil-kepala-daerah", ID: "Wakil kepala daerah", EN: "Deputy regional head"},
	PersonCommittee:   {Code: "ketua-panitia", ID: "Ketua panitia", EN: "Head of the committee", Synonyms: "panitia penyelenggara|ketua pelaksana|panitia"},
	PersonHost:        {Code: "tuan-rumah", ID: "Tuan rumah", EN: "Host"},
	PersonParticipant: {Code: "peserta", ID: "Peserta", EN: "Participant"},
	PersonPresent:     {Code: "hadir", ID: "Hadir", EN: "Present", Synonyms: "turut hadir|tamu|undangan|tamu undangan"},
	PersonSpokesman:   {Code: "juru-bicara", ID: "Juru bicara", EN: "Spokesperson", Synonyms: "jubir"},
	PersonForkopimda:  {Code: "forkopimda", ID: "Forkopimda", EN: "Regional leadership forum", Synonyms: "unsur forkopimda|muspida"},
	PersonModerator:   {Code: "moderator", ID: "Moderator", EN: "Moderator", Synonyms: "pemandu diskusi|host siaran|pewara siaran"},
	PersonFacilitator: {Code: "fasilitator", ID: "Fasilitator", EN: "Facilitator", Synonyms: "pelatih|instruktur|widyaiswara|penyuluh"},
	PersonMC:          {Code: "pembawa-acara", ID: "Pembawa acara", EN: "Master of ceremonies", Synonyms: "MC|pewara"},
	PersonAssessor:    {Code: "penilai", ID: "Penilai", EN: "Assessor", Synonyms: "juri|asesor|dewan juri"},
	PersonWitness:     {Code: "saksi", ID: "Saksi", EN: "Witness", Synonyms: "menyaksikan"},
	PersonSignatory:   {Code: "penandatangan", ID: "Penandatangan", EN: "Signatory"},
	PersonWinner:      {Code: "pemenang", ID: "Pemenang", EN: "Winner", Synonyms: "juara|penerima penghargaan"},
	PersonCompanion:   {Code: "pendamping", ID: "Pendamping", EN: "Companion", Synonyms: "istri|suami|pasangan"},
	PersonPerformer:   {Code: "pengisi-acara", ID: "Pengisi acara", EN: "Performer", Synonyms: "artis|penampil"},
	PersonVIP:         {Code: "tamu-kehormatan", ID: "Tamu kehormatan", EN: "Guest of honour", Synonyms: "VIP"},
	PersonSource:      {Code: "sumber-berita", ID: "Sumber berita", EN: "News source", Synonyms: "dikutip"},
	PersonInvited:     {Code: "diundang", ID: "Diundang", EN: "Invited", Synonyms: "dijadwalkan hadir|direncanakan hadir"},
}}
