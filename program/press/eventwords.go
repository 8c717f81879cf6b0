package press

import "strings"

// kindHeads are the words that names of events begin with, longer ones first.
var kindHeads = [...]string{
	"rapat koordinasi nasional", "rapat koordinasi dan evaluasi", "rapat koordinasi", "rapat kerja", "rapat evaluasi", "bimbingan teknis", "bimbingan teknik", "kuliah umum", "gelar wicara", "talk show", "focus group discussion",
	"training of trainers", "training of trainer", "malam penganugerahan", "malam anugerah", "puncak peringatan", "executive briefing", "kick off", "pendidikan dan pelatihan", "monitoring dan evaluasi", "seminar nasional", "dialog publik", "diskusi publik",
	"bakti sosial", "jalan sehat", "senam bersama",
	"bimtek", "penerangan hukum", "sosialisasi", "rakornas", "rakor", "webinar", "seminar", "workshop", "lokakarya", "pelatihan", "diklat", "penyuluhan", "talkshow", "diskusi", "fgd", "roadshow", "kampanye", "pameran", "lomba", "peringatan", "peluncuran", "launching",
	"pengukuhan", "deklarasi", "penandatanganan", "sertifikasi", "observasi", "penilaian", "penganugerahan", "anugerah", "pembekalan", "pelantikan", "kick-off", "audiensi", "upacara", "apel", "konferensi", "jambore", "sarasehan", "dialog", "monev",
	"rapat monitoring dan evaluasi", "rapat monev", "pencanangan", "supervisi", "konsolidasi", "internalisasi", "pembinaan", "kelas", "tot", "festival", "retret", "monitoring", "pendampingan", "asistensi", "coaching clinic", "entry meeting", "exit meeting", "evaluasi", "diseminasi",
}

// headLength returns how many words the head of an event's name has, 0 for none.
func headLength(words []word) int {
	if len(words) > 1 && (words[1].low == "center" || words[1].low == "centre" || words[1].low == "controlling") {
		return 0 // Monitoring Center for Prevention is no monitoring
	}
	if len(words) > 1 && words[0].low == "konferensi" && (words[1].low == "video" || words[1].low == "pers") {
		return 0 // over which, or after which
	}
	for _, h := range kindHeads {
		if startsWith(words, h) {
			return strings.Count(h, " ") + 1
		}
	}
	return 0
}

// organising are the verbs by which somebody holds an event, in both voices.
const (
	organises = " menggelar menyelenggarakan mengadakan melaksanakan menghelat gelar selenggarakan adakan laksanakan menginisiasi memulai meluncurkan menggelarkan menghadirkan memberikan melakukan "
	organised = " digelar diselenggarakan diadakan dilaksanakan dihelat digagas diprakarsai diinisiasi dilakukan "
)

// isEvent reports whether a word names an event by its kind.
func isEventWord(words []word, at int) bool {
	switch words[at].low {
	case "kegiatan", "acara", "program", "pertemuan", "rapat", "giat":
		return true
	}
	return headLength(words[at:]) > 0
}

// eventFollows reports whether an event is named behind a word.
func eventFollows(words []word, at int) bool {
	for k := at + 1; k < min(len(words), at+6); k++ {
		if isEventWord(words, k) {
			return true
		}
	}
	return false
}

// themeLeads are the words before the motto of an event, which stands in quotation marks.
const themeLeads = " tema bertema temanya bertajuk tajuk mengusung mengangkat tagline slogan "

// titleStops are words that the name of an event does not go beyond.
const titleStops = " singgah di pada yang oleh dengan kepada dalam tersebut ini itu bersama digelar diselenggarakan dilaksanakan diadakan berlangsung dibuka diikuti dihadiri menjadi merupakan adalah secara guna agar sebagai dari ke untuk bagi demi " +
	"menyasar menghadirkan bertema bertajuk mengusung mengangkat sejak usai setelah saat ketika lalu juga akan telah sudah hari senin selasa rabu kamis jumat sabtu minggu bertempat berjalan resmi se- sekaligus serta melalui mulai selama tidak bisa dapat " +
	"sangat harus bukan melibatkan dimulai digelarnya kali seperti antara yaitu yakni karena sehingga hingga sampai atau dipusatkan ditutup mereka kami kita bertujuan berupa terhadap senilai diharapkan menyampaikan membuka menggelar mengikuti bersamaan "

// isPassiveVerb reports whether a small word is a passive verb that tells how an event went:
// "diawali", "dimeriahkan", "disiarkan".
func isPassiveVerb(w word) bool {
	if w.capital || len(w.low) < 7 || !strings.HasPrefix(w.low, "di") {
		return false
	}
	isNoun := strings.HasSuffix(w.low, "si") && w.low != "difasilitasi" // digitalisasi, distribusi, diskusi
	return !isNoun && (strings.HasSuffix(w.low, "i") || strings.HasSuffix(w.low, "kan"))
}

// isVerb reports whether a small word is a verb by its form, as sentences go on with it.
func isVerb(w word) bool {
	if w.low == "mencapai" || w.low == "meningkat" || w.low == "memperoleh" {
		return !w.capital
	}
	if w.capital || len(w.low) < 6 {
		return false
	}
	if len(w.low) > 7 && strings.HasPrefix(w.low, "di") && strings.HasSuffix(w.low, "kan") {
		return true // disaksikan, disampaikan
	}
	for _, v := range [...]string{"menggelar", "menyelenggara", "melaksana", "mengada", "membuka", "mengikuti", "mengajak", "menekan", "menegas", "mengata", "menyampai", "menghadir", "memberi", "melibat", "menjadi", "membahas", "berlangsung", "dilaksana", "diselenggara", "digelar", "diada", "dihadir", "diikuti", "dibuka"} {
		if strings.HasPrefix(w.low, v) {
			return true
		}
	}
	return false
}

// tellsOfEvent reports whether a sentence tells where or when the event was.
func (b *builder) tellsOfEvent(s *sentence) bool {
	if s.holds(b.titleAt) && b.titleAt.End > 0 || len(b.datesIn(s.Span)) > 0 {
		return true
	}
	if wordOf(s.words, organised) >= 0 || wordOf(s.words, " bertempat berlangsung dipusatkan berpusat membuka dibuka bertempatkan menghadiri ") >= 0 {
		for k := range s.words {
			if isEventWord(s.words, k) {
				return true
			}
		}
	}
	return false
}
