package program

import "github.com/integritas-id/integritas/internal/enum"

// StatementKind is a kind of statement. The zero StatementKind is unknown.
type StatementKind uint8

// The kinds of statements.
const (
	StatementStatistic      StatementKind = iota + 1 // statistik: a number measured
	StatementVision                                  // visi of a region or an institution
	StatementMessage                                 // pesan: what a speaker wants remembered
	StatementReminder                                // imbauan: an appeal, a deadline
	StatementHope                                    // harapan
	StatementFrame                                   // kerangka: components, indicators, areas of a programme
	StatementBackground                              // latar-belakang
	StatementLaw                                     // dasar-hukum
	StatementCase                                    // perkara that is cited
	StatementPlan                                    // rencana
	StatementAppraisal                               // penilaian, praise
	StatementQuestion                                // pertanyaan from the audience
	StatementCondition                               // syarat
	StatementSlogan                                  // slogan, yel-yel, hashtag
	StatementAsset                                   // aset: handed over, recovered, certified
	StatementSuggestion                              // saran: what somebody proposes
	StatementRecommendation                          // rekomendasi: what a body advises
	StatementRequest                                 // permintaan: what somebody asks for
	StatementReply                                   // tanggapan: an answer
	StatementPromise                                 // janji: what somebody promises, without signing
	StatementTestimony                               // testimoni: what a participant tells of it
	StatementCriticism                               // kritik: what somebody finds fault with
	StatementThanks                                  // terima-kasih: thanks
	StatementOther                                   // lainnya
)

var statementKindSet = enum.Set[StatementKind]{Name: "StatementKind", ID: "jenis pernyataan", EN: "kind of statement", Rows: []enum.Row{
	StatementStatistic:      {Code: "statistik", ID: "Statistik", EN: "Statistic", Synonyms: "data|angka"},
	StatementVision:         {Code: "visi", ID: "Visi", EN: "Vision", Synonyms: "visi daerah|misi|visi misi"},
	StatementMessage:        {Code: "pesan", ID: "Pesan", EN: "Message", Synonyms: "pernyataan|kutipan"},
	StatementReminder:       {Code: "imbauan", ID: "Imbauan", EN: "Reminder", Synonyms: "himbauan|ajakan|peringatan"},
	StatementHope:           {Code: "harapan", ID: "Harapan", EN: "Hope"},
	StatementFrame:          {Code: "kerangka", ID: "Kerangka", EN: "Framework", Synonyms: "komponen|indikator"},
	StatementBackground:     {Code: "latar-belakang", ID: "Latar belakang", EN: "Background"},
	StatementLaw:            {Code: "dasar-hukum", ID: "Dasar hukum", EN: "Legal basis"},
	StatementCase:           {Code: "perkara", ID: "Perkara", EN: "Case", Synonyms: "kasus"},
	StatementPlan:           {Code: "rencana", ID: "Rencana", EN: "Plan"},
	StatementAppraisal:      {Code: "penilaian", ID: "Penilaian", EN: "Appraisal", Synonyms: "apresiasi"},
	StatementQuestion:       {Code: "pertanyaan", ID: "Pertanyaan", EN: "Question"},
	StatementCondition:      {Code: "syarat", ID: "Syarat", EN: "Condition", Synonyms: "persyaratan|kriteria"},
	StatementSlogan:         {Code: "slogan", ID: "Slogan", EN: "Slogan", Synonyms: "yel-yel|tagar|tagline|jargon"},
	StatementAsset:          {Code: "aset", ID: "Aset", EN: "Asset", Synonyms: "barang rampasan|hibah aset|sertifikasi aset"},
	StatementSuggestion:     {Code: "saran", ID: "Saran", EN: "Suggestion", Synonyms: "usulan|masukan"},
	StatementRecommendation: {Code: "rekomendasi", ID: "Rekomendasi", EN: "Recommendation", Synonyms: "rekomendasi KPK"},
	StatementRequest:        {Code: "permintaan", ID: "Permintaan", EN: "Request", Synonyms: "permohonan"},
	StatementReply:          {Code: "tanggapan", ID: "Tanggapan", EN: "Reply", Synonyms: "jawaban|klarifikasi"},
	StatementPromise:        {Code: "janji", ID: "Janji", EN: "Promise", Synonyms: "kesanggupan|tekad"},
	StatementTestimony:      {Code: "testimoni", ID: "Testimoni", EN: "Testimony", Synonyms: "kesan|kesan peserta"},
	StatementCriticism:      {Code: "kritik", ID: "Kritik", EN: "Criticism", Synonyms: "keluhan|keprihatinan"},
	StatementThanks:         {Code: "terima-kasih", ID: "Ucapan terima kasih", EN: "Thanks", Synonyms: "ucapan terima kasih"},
	StatementOther:          {Code: "lainnya", ID: "Lainnya", EN: "Other"},
}}
