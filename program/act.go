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

var actSet = enum.Set[Act]{Name: "Act", ID: "tindakan dalam acara", EN: "act at an event", Rows: []enum.Row{
	ActOpened:      {Code: "membuka", ID: "Membuka", EN: "Opened", Synonyms: "pembukaan|dibuka"},
	ActWelcomed:    {Code: "sambutan", ID: "Sambutan", EN: "Welcomed", Synonyms: "memberi sambutan|menyambut"},
	ActReported:    {Code: "laporan", ID: "Laporan panitia", EN: "Reported", Synonyms: "laporan ketua panitia|melaporkan"},
	ActKeynote:     {Code: "keynote", ID: "Pidato kunci", EN: "Gave the keynote", Synonyms: "keynote speech"},
	ActTaught:      {Code: "materi", ID: "Menyampaikan materi", EN: "Taught", Synonyms: "pemaparan materi|memberi materi|narasumber"},
	ActModerated:   {Code: "moderator", ID: "Memandu", EN: "Moderated", Synonyms: "memoderatori|moderasi"},
	ActHandedOver:  {Code: "menyerahkan", ID: "Menyerahkan", EN: "Handed over", Synonyms: "penyerahan|menganugerahkan"},
	ActReceived:    {Code: "menerima", ID: "Menerima", EN: "Received", Synonyms: "penerimaan"},
	ActSigned:      {Code: "menandatangani", ID: "Menandatangani", EN: "Signed", Synonyms: "penandatanganan|meneken"},
	ActWitnessed:   {Code: "menyaksikan", ID: "Menyaksikan", EN: "Witnessed"},
	ActLaunched:    {Code: "meluncurkan", ID: "Meluncurkan", EN: "Launched", Synonyms: "peluncuran|meresmikan|melepas"},
	ActInaugurated: {Code: "mengukuhkan", ID: "Mengukuhkan", EN: "Inaugurated", Synonyms: "pengukuhan|melantik"},
	ActDeclared:    {Code: "memimpin-ikrar", ID: "Memimpin ikrar", EN: "Led the pledge", Synonyms: "membacakan ikrar|membacakan deklarasi|mendeklarasikan"},
	ActReadSpeech:  {Code: "membacakan-sambutan", ID: "Membacakan sambutan", EN: "Read a speech", Synonyms: "membacakan pidato"},
	ActPrayed:      {Code: "doa", ID: "Memimpin doa", EN: "Said the prayer", Synonyms: "membaca doa"},
	ActPress:       {Code: "keterangan-pers", ID: "Memberi keterangan pers", EN: "Spoke to the press", Synonyms: "keterangan tertulis|konferensi pers|wawancara"},
	ActDirected:    {Code: "arahan", ID: "Memberi arahan", EN: "Gave directions", Synonyms: "pengarahan"},
	ActUrged:       {Code: "imbauan", ID: "Mengimbau", EN: "Urged", Synonyms: "mengajak|mengingatkan|ajakan|himbauan"},
	ActVisited:     {Code: "meninjau", ID: "Meninjau", EN: "Visited", Synonyms: "mengunjungi|peninjauan"},
	ActAssessed:    {Code: "menilai", ID: "Menilai", EN: "Assessed", Synonyms: "penilaian|observasi"},
	ActAnswered:    {Code: "tanya-jawab", ID: "Tanya jawab", EN: "Answered questions", Synonyms: "menjawab pertanyaan"},
	ActPresented:   {Code: "paparan", ID: "Memaparkan", EN: "Presented", Synonyms: "presentasi|pemaparan"},
	ActClosed:      {Code: "menutup", ID: "Menutup", EN: "Closed", Synonyms: "penutupan"},
	ActPerformed:   {Code: "tampil", ID: "Tampil", EN: "Performed", Synonyms: "mengisi acara"},
	ActAttended:    {Code: "menghadiri", ID: "Menghadiri", EN: "Attended", Synonyms: "hadir|mengikuti|menyimak"},
}}
