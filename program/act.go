package program

import "github.com/integritas-id/integritas/internal/enum"

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
