package press

import (
	"cmp"
	"strings"

	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/program"
)

// countLeads are the words that make a number one of people who came or are to come.
var countLeads = map[string]program.Stage{
	"diikuti": program.StagePresent, "dihadiri": program.StagePresent, "hadir": program.StagePresent, "mengikuti": program.StagePresent, "menghadiri": program.StagePresent, "peserta": 0, "pesertanya": 0, "sebanyak": 0, "sejumlah": 0, "jumlah": 0, "melibatkan": 0, "menyasar": program.StagePlanned,
	"diundang": program.StageInvited, "mengundang": program.StageInvited, "mendaftar": program.StageRegistered, "terdaftar": program.StageRegistered,
}

// readCounts reads the numbers of people, and of other things as figures.
func (b *builder) readCounts() {
	for i := range b.sentences {
		s := &b.sentences[i]
		if s.other {
			continue
		}
		for k := 0; k < len(s.words); k++ {
			from, to := b.numberPhrase(s.words, k)
			if to == 0 {
				continue
			}
			b.readCount(i, from, to)
			k = to - 1
		}
	}
	b.dropCounted()
}

// dropCounted takes away the groups that a number told with others: the "wali kota" of "13 bupati
// dan wali kota".
func (b *builder) dropCounted() {
	groups := b.event.Audience.Groups
	moved, kept := make([]int, len(groups)), groups[:0]
	for i := range groups {
		moved[i] = len(kept)
		for f := range b.factsAt("/audience/groups", i) {
			if b.isInCount(f.Words) {
				moved[i] = -1
			}
			break
		}
		if moved[i] >= 0 {
			kept = append(kept, groups[i])
		}
	}
	b.event.Audience.Groups = kept
	b.movePaths("/audience/groups/", moved)
}

// isInCount reports whether a stretch begins within a headcount, behind its number.
func (b *builder) isInCount(at Span) bool {
	for f := range b.factsAt("/audience/counts", -1) {
		if f.Words.Start < at.Start && at.Start < f.Words.End {
			return true
		}
	}
	return false
}

// numberPhrase returns the words of a number with its unit and what leads to it, from
// and to; to is 0 where no number stands at a word.
func (b *builder) numberPhrase(words []word, at int) (from, to int) {
	w := words[at]
	isWord := isNumberWord(w.low) && isListedPresent(words[:at])
	if w.low == quoted || !isCount(w.low) && !isVague(w.low) && !isWord || w.stop != 0 && w.stop != '(' || isDayNumber(words, at) || len(b.datesIn(w.Span)) > 0 {
		return 0, 0
	}
	if at > 1 && words[at-1].low == "dari" && strings.HasPrefix(words[at-2].low, "ke-") {
		return 0, 0 // the 14th of 34
	}
	if at > 0 && isOrdinalLead(words[at-1].low) {
		return 0, 0
	}
	from = at - boundBefore(words, at)
	to = at + 1
	for to < len(words) && to-at < 7 && words[to-1].stop == 0 && !endsUnit(words[to]) && words[to].low != quoted && !words[to].open {
		to++
	}
	return from, sharedUnit(words, at, to)
}

// sharedUnit returns where what is counted ends if "dan" joins two groups that one number
// tells together: "30 pimpinan dan anggota DPRD". A unit of its own, "150 peserta dan panitia",
// is all that its number tells.
func sharedUnit(words []word, at, to int) int {
	if to > at+1 && to+1 < len(words) && words[to].low == "dan" && isSchoolLevel(words[to-1]) && words[to-1].stop == 0 && isSchoolLevel(words[to+1]) {
		return to + 2 // 400 pelajar SMP dan SMA
	}
	if to < at+2 || to > at+3 || to+1 >= len(words) || words[to].low != "dan" || words[to-1].stop != 0 {
		return to
	}
	for _, w := range [...]word{words[at+1], words[to+1]} {
		switch w.low {
		case "pimpinan", "ketua", "anggota", "kepala", "pejabat", "camat", "lurah", "pengurus", "guru", "siswa", "mahasiswa", "dosen",
			"bupati", "wali", "walikota", "gubernur", "wakil", "sekretaris", "perangkat", "tokoh", "kader", "penyuluh", "pegawai":
		default:
			return to
		}
	}
	for end := to + 1; end < len(words) && end < to+7; end++ {
		if endsUnit(words[end]) || isWith(words[end].low) || words[end].low == quoted || words[end].open {
			return end
		}
		if words[end].stop != 0 {
			return end + 1
		}
	}
	return to
}

// isSchoolLevel reports whether a word is a level of schools.
func isSchoolLevel(w word) bool {
	switch w.low {
	case "sd", "smp", "sma", "smk", "mi", "mts", "ma", "slb", "sd/mi", "smp/mts", "sma/smk", "sma/ma":
		return w.capital
	}
	return false
}

func isOrdinalLead(low string) bool {
	switch low {
	case "nomor", "no", "pasal", "ayat", "tahun", "jalan", "jl", "ke", "angkatan", "batch", "gelombang", "rp", "peringkat", "urutan", "skor", "nilai", "eselon", "lantai", "rt", "rw", "smpn", "sman", "sdn", "negeri", "wilayah", "pukul", "poin", "angka", "sesi", "juara", "usia", "tipe", "kelas", "indeks", "seri", "uu", "hingga", "menjadi", "spi", "mcp", "ipak", "hari", "tanggal", "untuk", "sekitar pukul", "covid":
		return true
	}
	return false
}

// boundLeads are what may lead to a number and limits it.
var boundLeads = [...]string{"tidak kurang dari", "lebih dari", "kurang dari", "kurang lebih", "sekitar", "hampir", "sedikitnya", "setidaknya", "mencapai", "kira-kira", "minimal", "maksimal", "sekira"}

// boundBefore returns how many words before a number limit it.
func boundBefore(words []word, at int) int {
	for _, p := range boundLeads {
		if endsWith(words[:at], p) {
			return strings.Count(p, " ") + 1
		}
	}
	return 0
}

// endsUnit reports whether a word ends what is counted.
func endsUnit(w word) bool {
	switch w.low {
	case "yang", "di", "pada", "untuk", "dari", "dalam", "dengan", "se", "yakni", "yaitu", "antara", "meliputi", "tersebar", "mengikuti", "hadir", "ini", "tersebut", "itu", "sudah", "telah", "akan", "secara", "oleh", "serta", "dan", "berasal", "terdiri", "adalah", "menjadi", "dinyatakan", "sejak", "tahun", "antusias", "ikut", "turut", "menyimak", "memadati", "termasuk", "seperti", "baik", "se-indonesia", "lainnya", "lain", "melalui", "ke", "agar", "guna", "setiap", "per", "hingga", "sebagai", "juga", "masing-masing", "bergabung", "dapat", "bisa", "harus", "mendapat", "karena", "atau":
		return true
	}
	return isVerb(w) || isActiveVerb(w) || strings.HasPrefix(w.low, "se-")
}

// isActiveVerb reports whether a small word has the form of an active verb, with which what
// is counted is over.
func isActiveVerb(w word) bool {
	if w.capital || len(w.low) < 7 {
		return false
	}
	for _, p := range [...]string{"menengah", "menteri", "mental", "mentor", "member"} {
		if strings.HasPrefix(w.low, p) {
			return false
		}
	}
	return strings.HasPrefix(w.low, "meng") || strings.HasPrefix(w.low, "mem") || strings.HasPrefix(w.low, "men")
}

// readCount reads one number as a headcount of the audience, or as a figure.
func (b *builder) readCount(in, from, to int) {
	s := &b.sentences[in]
	at := Span{s.words[from].Start, s.words[to-1].End}
	text := clean(at.In(b.text))
	if spouse := spousesBehind(s.words, to); spouse > 0 {
		at.End = s.words[to+spouse-1].End
		text = clean(at.In(b.text))
	}
	h, err := program.ParseHeadcount(text)
	if err != nil || h.Count.Value < 0 || isOfPart(s.words[:from]) {
		return
	}
	stage, isAudience := countStage(s.words[max(0, from-6):to])
	if stage == 0 && b.teller(in) != "" && wordOf(s.words[max(0, from-6):to], " peserta pesertanya ") < 0 {
		isAudience = false // a number that somebody tells of something else
	}
	if isAudience && stage == 0 && isOfPast(s.words[to:]) {
		isAudience = false
	}
	if beginsWith(s.words[to:], []string{"dinyatakan lulus", "lulus", "berhasil lulus"}) {
		stage, isAudience = program.StageCertified, true
	}
	if !isAudience && b.teller(in) == "" && isListedPresent(s.words[:from]) {
		stage, isAudience = program.StagePresent, true
	}
	if !isAudience && h.Count.Unit == program.UnitPerson && b.teller(in) == "" && wordOf(s.words[:from], " hadir dihadiri ") >= 0 {
		stage, isAudience = program.StagePresent, true
	}
	if !isAudience && wordOf(s.words[to:min(len(s.words), to+5)], " mengikuti menghadiri ") >= 0 && b.teller(in) == "" {
		stage, isAudience = program.StagePresent, true
	}
	if strings.HasSuffix(text, " penonton") && stage == program.StagePresent {
		h.Count.Unit, h.What = program.UnitPerson, "penonton" // in the hall, not on the air
	}
	if isAudience && isOfAudience(h.Count.Unit) {
		b.addHeadcount(h, stage, in, at)
		return
	}
	b.addFigure(h, in, at)
}

// isOfPast reports whether what follows a number makes it a sum of what has come to be,
// "418 penyuluh telah tersertifikasi", and no headcount of the event.
func isOfPast(words []word) bool {
	if wordOf(words[:min(1, len(words))], " telah sudah tersertifikasi ") != 0 {
		return false
	}
	return wordOf(words[:min(4, len(words))], " mengikuti menghadiri hadir diikuti mendaftar terdaftar memadati bergabung tiba menerima ") < 0
}

// isListedPresent reports whether a number stands in a list of those present that its clause
// leads in: "diikuti lima wali kota, satu bupati dan 14 kepala dinas".
func isListedPresent(before []word) bool {
	for k := len(before) - 1; k >= max(0, len(before)-16); k-- {
		w := before[k]
		switch {
		case w.low == "diikuti" || w.low == "dihadiri":
			return true
		case w.low == quoted, w.low == "yang", w.low == "untuk", w.stop != 0 && w.stop != ',', isVerb(w), isActiveVerb(w), isSpeechVerb(w.low):
			return false
		}
	}
	return false
}

// isOfPart reports whether the words before a number make it one of a part of the event, "sesi
// pertama diikuti", "masing-masing kelas diikuti": none of its audience.
func isOfPart(before []word) bool {
	if wordOf(before[max(0, len(before)-5):], " masing-masing setiap tiap tiap-tiap per ") >= 0 {
		return true
	}
	for k := len(before) - 2; k >= 0; k-- {
		isHead := k == 0 || before[k-1].stop != 0 || wordOf(before[k-1:k], " sedangkan sementara dan untuk pada di ") == 0
		if isHead && wordOf(before[k:k+1], " sesi kelas gelombang angkatan batch ruang ") == 0 && isOrdinalWord(before[k+1].low) {
			return true
		}
	}
	return false
}

// isOrdinalWord reports whether a word tells which of several: pertama, ke-2, 2, II.
func isOrdinalWord(low string) bool {
	switch low {
	case "pertama", "kedua", "ketiga", "keempat", "kelima", "i", "ii", "iii", "iv", "v", "pagi", "siang":
		return true
	}
	return ordinalOf(low) > 0
}

// spousesBehind returns how many words of "beserta pasangan" stand behind a number.
func spousesBehind(words []word, at int) int {
	if at+1 < len(words) && words[at-1].stop == 0 && isWith(words[at].low) && isSpouse(words[at+1].low) {
		return 2
	}
	return 0
}

// countStage reports whether the words before and of a number make it one of the
// audience, and at which stage it was counted.
func countStage(words []word) (program.Stage, bool) {
	stage, found := program.Stage(0), false
	for _, w := range words {
		if st, ok := countLeads[w.low]; ok {
			found = true
			if st != 0 {
				stage = st
			}
		}
	}
	return stage, found
}

func isOfAudience(u program.CountUnit) bool {
	switch u {
	case program.UnitPerson, program.UnitCouple, program.UnitInstitution, program.UnitGovernment, program.UnitOffice, program.UnitSchool, program.UnitFamily, program.UnitMinistry, program.UnitCompany, program.UnitTeam:
		return true
	}
	return false
}

func (b *builder) addHeadcount(h program.Headcount, stage program.Stage, in int, at Span) {
	h.Stage, h.By = stage, b.tellerOf(in, at)
	if h.WithSpouse && (h.Count.Unit == program.UnitCouple || h.Count.Unit == program.UnitFamily) {
		h.WithSpouse = false
	}
	if h.What == "orang" || h.What == "peserta" {
		h.What = ""
	}
	counts := b.event.Audience.Counts
	for i := range counts {
		if counts[i].Count == h.Count && counts[i].What == h.What || contradicts(&counts[i], &h) {
			return
		}
	}
	if len(counts) > 40 {
		return
	}
	b.event.Audience.Counts = append(counts, h)
	b.fact(Said, at, "/audience/counts/%d", len(counts))
}

// contradicts reports whether a number would be another one of what was counted before: of some
// part of the audience then, which the words around it tell and nobody has read.
func contradicts(told, h *program.Headcount) bool {
	isExact := func(c program.Count) bool { return !c.Approx && c.Bound == 0 && c.To == 0 }
	a, b := *told, *h
	a.Text, b.Text, a.By, b.By, a.Count.Value, b.Count.Value = "", "", "", "", 0, 0
	return isExact(told.Count) && isExact(h.Count) && told.Count.Value != h.Count.Value && a == b
}

// addFigure records a number of anything else that has a unit.
func (b *builder) addFigure(h program.Headcount, in int, at Span) {
	if len(b.event.Figures) > 60 || h.Count.Unit == 0 || h.Count.Unit == program.UnitPerson && h.What == "" {
		return
	}
	f := program.Figure{Text: h.Text, Value: program.NewQuantity(float64(h.Count.Value)), Approx: h.Count.Approx, Bound: h.Count.Bound, By: b.teller(in)}
	f.Unit = h.Count.Unit.String()
	_, rest, err := locale.ParseCount(h.Text)
	if f.What = rest; err != nil || rest == "" {
		f.What = cmp.Or(h.What, h.Text)
	}
	if h.Count.To != 0 {
		f.To = program.NewQuantity(float64(h.Count.To))
	}
	b.event.Figures = append(b.event.Figures, f)
	b.fact(Said, at, "/figures/%d", len(b.event.Figures)-1)
}
