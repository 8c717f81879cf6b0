package program

import (
	"iter"
	"slices"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/validation"
)

// Person is somebody whom a report of an event names: a speaker, who opened it, a
// guest. Participants on a list are [participant.Participant].
//
// One name is spelled in several ways, and one paper gives a post that another does
// not: the variants keep them. An office is never stored as a person: who held it on
// that day stands in Position.Acting.
type Person struct {
	ID           uuid.UUID              `json:"id,omitzero"` // where something else of the document refers to the person
	Name         participant.Name       `json:"name,omitzero"`
	Variants     []participant.Name     `json:"name_variants,omitempty"`
	Position     participant.Position   `json:"position,omitzero"`
	Positions    []participant.Position `json:"position_variants,omitempty"` // further posts, and posts as other sources print them
	Organisation string                 `json:"organisation,omitempty"`
	Roles        []PersonRole           `json:"roles,omitempty"`      // the main one first
	Acts         []Act                  `json:"acts,omitempty"`       // what the person did, in order
	Mode         Mode                   `json:"mode,omitzero"`        // how the person took part, where it is not the event's mode
	Represents   string                 `json:"represents,omitempty"` // whom the person stood in for
	Absent       bool                   `json:"absent,omitempty"`     // announced, and did not come
	Note         string                 `json:"note,omitempty"`
	Source       string                 `json:"source,omitempty"` // id of the source
}

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
)

var personRoleSet = enum.Set[PersonRole]{Name: "PersonRole", Rows: []enum.Row{
	{Code: "narasumber", ID: "Narasumber", EN: "Speaker", Synonyms: "pemateri|pembicara|penyaji"},
	{Code: "pembuka", ID: "Pembuka", EN: "Opener", Synonyms: "membuka acara"},
	{Code: "keynote", ID: "Pembicara kunci", EN: "Keynote speaker", Synonyms: "keynote speaker|pembicara utama"},
	{Code: "kepala-daerah", ID: "Kepala daerah", EN: "Regional head"},
	{Code: "wakil-kepala-daerah", ID: "Wakil kepala daerah", EN: "Deputy regional head"},
	{Code: "ketua-panitia", ID: "Ketua panitia", EN: "Head of the committee", Synonyms: "panitia penyelenggara|ketua pelaksana|panitia"},
	{Code: "tuan-rumah", ID: "Tuan rumah", EN: "Host"},
	{Code: "peserta", ID: "Peserta", EN: "Participant"},
	{Code: "hadir", ID: "Hadir", EN: "Present", Synonyms: "turut hadir|tamu|undangan|tamu undangan"},
	{Code: "juru-bicara", ID: "Juru bicara", EN: "Spokesperson", Synonyms: "jubir"},
	{Code: "forkopimda", ID: "Forkopimda", EN: "Regional leadership forum", Synonyms: "unsur forkopimda|muspida"},
	{Code: "moderator", ID: "Moderator", EN: "Moderator", Synonyms: "pemandu diskusi|host siaran|pewara siaran"},
	{Code: "fasilitator", ID: "Fasilitator", EN: "Facilitator", Synonyms: "pelatih|instruktur|widyaiswara|penyuluh"},
	{Code: "pembawa-acara", ID: "Pembawa acara", EN: "Master of ceremonies", Synonyms: "MC|pewara"},
	{Code: "penilai", ID: "Penilai", EN: "Assessor", Synonyms: "juri|asesor|dewan juri"},
	{Code: "saksi", ID: "Saksi", EN: "Witness", Synonyms: "menyaksikan"},
	{Code: "penandatangan", ID: "Penandatangan", EN: "Signatory"},
	{Code: "pemenang", ID: "Pemenang", EN: "Winner", Synonyms: "juara|penerima penghargaan"},
	{Code: "pendamping", ID: "Pendamping", EN: "Companion", Synonyms: "istri|suami|pasangan"},
	{Code: "pengisi-acara", ID: "Pengisi acara", EN: "Performer", Synonyms: "artis|penampil"},
	{Code: "tamu-kehormatan", ID: "Tamu kehormatan", EN: "Guest of honour", Synonyms: "VIP"},
	{Code: "sumber-berita", ID: "Sumber berita", EN: "News source", Synonyms: "dikutip"},
}}

// Act is something that a person did at an event. The zero Act is unknown.
type Act uint8

// The acts that reports name.
const (
	ActOpened      Act = iota + 1 // membuka
	ActWelcomed                   // sambutan
	ActReported                   // laporan: of the committee
	ActKeynote                    // keynote
	ActTaught                     // materi
	ActModerated                  // moderator
	ActHandedOver                 // menyerahkan: an award, an asset, a souvenir
	ActReceived                   // menerima
	ActSigned                     // menandatangani
	ActWitnessed                  // menyaksikan
	ActLaunched                   // meluncurkan, meresmikan
	ActInaugurated                // mengukuhkan
	ActDeclared                   // memimpin-ikrar: led the pledge
	ActReadSpeech                 // membacakan-sambutan of somebody else
	ActPrayed                     // doa
	ActPress                      // keterangan-pers
	ActDirected                   // arahan
	ActUrged                      // imbauan
	ActVisited                    // meninjau
	ActAssessed                   // menilai
	ActAnswered                   // tanya-jawab
	ActPresented                  // paparan: of the own institution
	ActClosed                     // menutup
	ActPerformed                  // tampil
	ActAttended                   // menghadiri
)

var actSet = enum.Set[Act]{Name: "Act", Rows: []enum.Row{
	{Code: "membuka", ID: "Membuka", EN: "Opened", Synonyms: "pembukaan|dibuka"},
	{Code: "sambutan", ID: "Sambutan", EN: "Welcomed", Synonyms: "memberi sambutan|menyambut"},
	{Code: "laporan", ID: "Laporan panitia", EN: "Reported", Synonyms: "laporan ketua panitia|melaporkan"},
	{Code: "keynote", ID: "Pidato kunci", EN: "Gave the keynote", Synonyms: "keynote speech"},
	{Code: "materi", ID: "Menyampaikan materi", EN: "Taught", Synonyms: "pemaparan materi|memberi materi|narasumber"},
	{Code: "moderator", ID: "Memandu", EN: "Moderated", Synonyms: "memoderatori|moderasi"},
	{Code: "menyerahkan", ID: "Menyerahkan", EN: "Handed over", Synonyms: "penyerahan|menganugerahkan"},
	{Code: "menerima", ID: "Menerima", EN: "Received", Synonyms: "penerimaan"},
	{Code: "menandatangani", ID: "Menandatangani", EN: "Signed", Synonyms: "penandatanganan|meneken"},
	{Code: "menyaksikan", ID: "Menyaksikan", EN: "Witnessed"},
	{Code: "meluncurkan", ID: "Meluncurkan", EN: "Launched", Synonyms: "peluncuran|meresmikan|melepas"},
	{Code: "mengukuhkan", ID: "Mengukuhkan", EN: "Inaugurated", Synonyms: "pengukuhan|melantik"},
	{Code: "memimpin-ikrar", ID: "Memimpin ikrar", EN: "Led the pledge", Synonyms: "membacakan ikrar|membacakan deklarasi|mendeklarasikan"},
	{Code: "membacakan-sambutan", ID: "Membacakan sambutan", EN: "Read a speech", Synonyms: "membacakan pidato"},
	{Code: "doa", ID: "Memimpin doa", EN: "Said the prayer", Synonyms: "membaca doa"},
	{Code: "keterangan-pers", ID: "Memberi keterangan pers", EN: "Spoke to the press", Synonyms: "keterangan tertulis|konferensi pers|wawancara"},
	{Code: "arahan", ID: "Memberi arahan", EN: "Gave directions", Synonyms: "pengarahan"},
	{Code: "imbauan", ID: "Mengimbau", EN: "Urged", Synonyms: "mengajak|mengingatkan|ajakan|himbauan"},
	{Code: "meninjau", ID: "Meninjau", EN: "Visited", Synonyms: "mengunjungi|peninjauan"},
	{Code: "menilai", ID: "Menilai", EN: "Assessed", Synonyms: "penilaian|observasi"},
	{Code: "tanya-jawab", ID: "Tanya jawab", EN: "Answered questions", Synonyms: "menjawab pertanyaan"},
	{Code: "paparan", ID: "Memaparkan", EN: "Presented", Synonyms: "presentasi|pemaparan"},
	{Code: "menutup", ID: "Menutup", EN: "Closed", Synonyms: "penutupan"},
	{Code: "tampil", ID: "Tampil", EN: "Performed", Synonyms: "mengisi acara"},
	{Code: "menghadiri", ID: "Menghadiri", EN: "Attended", Synonyms: "hadir|mengikuti|menyimak"},
}}

// Has reports whether the person has the role.
func (p *Person) Has(r PersonRole) bool { return slices.Contains(p.Roles, r) }

// Did reports whether the person is told to have done a.
func (p *Person) Did(a Act) bool { return slices.Contains(p.Acts, a) }

// PeopleIn yields the people who have the role, in document order. It may be ranged
// over any number of times.
func (e *Event) PeopleIn(r PersonRole) iter.Seq[*Person] {
	return func(yield func(*Person) bool) {
		for i := range e.People {
			if e.People[i].Has(r) && !yield(&e.People[i]) {
				return
			}
		}
	}
}

// Check reports a person without a name and acts of somebody who did not come.
func (p *Person) Check(s *validation.Scope) {
	if p.Name.Full == "" {
		s.Report("name", &rulePersonName)
	}
	if p.Absent && len(p.Acts) > 0 {
		s.Report("absent", &rulePersonAbsent)
	}
}

var rulePersonName = validation.Rule{
	Code: "person.name", Severity: validation.Error,
	ID:     "nama orang belum diisi; isi nama tanpa gelar pada full",
	EN:     "the person has no name; fill in the bare name as full",
	Source: "a person is known by name",
}

var rulePersonAbsent = validation.Rule{
	Code: "person.absent", Severity: validation.Error,
	ID:     "orang yang tidak hadir tercatat melakukan sesuatu; hapus salah satunya, wakilnya dicatat tersendiri",
	EN:     "somebody who did not come is recorded to have done something; remove one, and record who stood in on their own",
	Source: "who is absent does nothing there",
}
