package press

import (
	"slices"
	"strings"

	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/catalogue"
	"github.com/integritas-id/integritas/region"
)

// title is a candidate for the words that name the event.
type title struct {
	in       int // the sentence
	from, to int // its words
	head     int // how many of them are the head
	score    int
	match    catalogue.Match
	bare     bool // a kind alone: "menggelar rapat koordinasi untuk …"
}

// mostTitled is in how many sentences the name of the event is looked for.
const mostTitled = 12

// readTitle reads what the event is called, its kind and its programme.
func (b *builder) readTitle() {
	best := title{in: -1}
	seen := 0
	for i := range b.sentences {
		if b.sentences[i].other {
			continue
		}
		if seen++; seen > mostTitled {
			break
		}
		for _, t := range b.titlesIn(i) {
			if t.score -= 2 * seen; t.score > best.score {
				best = t
			}
		}
	}
	if best.in < 0 {
		b.titleOfLast()
		return
	}
	words := b.sentences[best.in].words[best.from:best.to]
	b.titleAt, b.titleIn = Span{words[0].Start, words[len(words)-1].End}, best.in
	b.setTitle(words, best.head)
	sure := Said
	if best.bare {
		sure = Implied
	}
	b.fact(sure, b.titleAt, "/title")
	b.setKind(words)
	if best.match.Program.ID != "" {
		b.event.Programme = best.match.Program.ID
		b.fact(Said, b.titleAt, "/programme")
		if b.event.Pillar = best.match.Program.Pillar; b.event.Pillar != 0 {
			b.fact(Implied, b.titleAt, "/pillar")
		}
		if k := best.match.Program.Kind; b.event.Kind == 0 && k.ForEvent() {
			b.event.Kind = k
			b.fact(Implied, b.titleAt, "/kind")
		}
	}
}

// titleOfLast falls back to a bare word for a kind, "sosialisasi", and to the headline.
func (b *builder) titleOfLast() {
	for i := range min(3, len(b.sentences)) {
		words := b.sentences[i].words
		for k := range words {
			if n := headLength(words[k:]); n > 0 && !b.sentences[i].other && (k == 0 || !isCounted(words[k-1].low)) && (k < 2 || !isJoined(words, k)) && !b.inOffice(words[k].Span) {
				b.titleAt, b.titleIn = Span{words[k].Start, words[k+n-1].End}, i
				b.setTitle(words[k:k+n], 0)
				b.fact(Implied, b.titleAt, "/title")
				b.setKind(words[k : k+n])
				return
			}
		}
	}
	if b.titleOfActivity() {
		return
	}
	for _, l := range b.lines {
		if l.kind != PartHeadline || len(b.sentences) == 0 {
			continue
		}
		words := b.split(l.Span)
		if len(words) < 3 {
			continue
		}
		for k := range words {
			if isEventWord(words, k) {
				b.titleAt = l.Span
				b.event.Title.Text = clean(l.In(b.text))
				b.fact(Implied, l.Span, "/title")
				return
			}
		}
	}
}

// isQuotedName reports whether a word is a short quotation, which names what stands before
// it: webinar "Lapor Tepat Waktu".
func isQuotedName(text string, w word) bool {
	n := len(strings.Fields(w.In(text)))
	return w.low == quoted && n > 1 && n <= 14 && w.stop != ',' && w.stop != '.'
}

// titleOfActivity takes "kegiatan antikorupsi" for a name where nothing better names the
// event.
func (b *builder) titleOfActivity() bool {
	for i := range min(3, len(b.sentences)) {
		words := b.sentences[i].words
		for k := range words {
			if b.sentences[i].other || words[k].low != "kegiatan" && words[k].low != "acara" || words[k].stop != 0 {
				continue
			}
			to := b.titleEnd(words, k+1)
			if to == k+1 || !isTopical(words[k+1:to]) {
				continue
			}
			b.titleAt, b.titleIn = Span{words[k].Start, words[to-1].End}, i
			b.setTitle(words[k:to], 0)
			b.fact(Implied, b.titleAt, "/title")
			return true
		}
	}
	return false
}

// titlesIn returns the candidates of a sentence.
func (b *builder) titlesIn(i int) []title {
	words := b.sentences[i].words
	var found []title
	for at := 0; at < len(words); at++ {
		n := headLength(words[at:])
		if n == 0 || at > 0 && isCounted(words[at-1].low) || at > 1 && isJoined(words, at) || b.inOffice(words[at].Span) {
			continue
		}
		t := title{in: i, from: at, head: n}
		t.to = b.titleEnd(words, at+n)
		switch {
		case t.to > at+n:
			b.score(words, &t)
		case at+n < len(words) && words[at+n-1].stop == 0 && isQuotedName(b.text, words[at+n]):
			t.to, t.score = at+n+1, 14
		case at > 0 && (strings.Contains(organises, " "+words[at-1].low+" ") || at+n < len(words) && words[at+n].low == "untuk"):
			t.score, t.bare = 9, true
		}
		if t.score > 0 {
			switch {
			case at == 0 || t.bare:
			case leadsTitle(words[at-1].low):
				t.score += 5
			case isHeldFor(words[:at]):
				t.score -= 20
			case isAbout(words[:at]) || isListed(words[:at]):
				t.score -= 8
			}
			found = append(found, t)
		}
		at = max(at, t.to-1)
	}
	quotes := slices.ContainsFunc(words, func(w word) bool { return w.low == quoted })
	for at := 0; quotes && at < len(words); at++ {
		if at == 0 && !b.mayNameEvent(&b.sentences[i]) {
			break
		}
		if t := b.quotedProgramme(i, at); t.score > 0 {
			found = append(found, t)
		}
	}
	for at := range len(words) - 1 {
		if (words[at].low == "kegiatan" || words[at].low == "acara") && words[at].stop == 0 && isQuotedName(b.text, word{Span: words[at+1].Span, low: words[at+1].low}) {
			found = append(found, title{in: i, from: at + 1, to: at + 2, score: 13})
		}
	}
	return append(found, b.programmesIn(i)...)
}

// quotedProgramme returns the name of a programme that stands in marks, 'Bus KPK "Jelajah Negeri,
// Bangun Antikorupsi" akan singgah', in a sentence that tells of an event, as a candidate; one
// without a score where none does.
func (b *builder) quotedProgramme(in, at int) title {
	w := b.sentences[in].words[at]
	if w.low != quoted || len(strings.Fields(w.In(b.text))) > 8 || wordOf(wordsBefore(b.sentences[in].words, at, 4), themeLeads) >= 0 {
		return title{}
	}
	for _, m := range catalogue.Find(w.In(b.text)) {
		if !m.Part && m.How != region.Misspelt && m.Program.Kind.ForEvent() {
			return title{in: in, from: at, to: at + 1, match: m, score: 10}
		}
	}
	return title{}
}

// leadsTitle reports whether the name of an event is what follows a word.
func leadsTitle(low string) bool {
	switch low {
	case "kegiatan", "acara", "membuka", "mengikuti", "menghadiri", "menutup", "memimpin", "dalam", "pada", "agenda":
		return true
	}
	return strings.Contains(organises, " "+low+" ")
}

// isAbout reports whether what follows is only spoken about: "terkait dengan penilaian".
func isAbout(words []word) bool {
	for _, p := range [...]string{"terkait", "terkait dengan", "mengenai", "soal", "seputar", "kesempatan", "tentang", "hasil dari", "meliputi", "diisi", "diisi dengan", "kandidat", "calon", "predikat", "menuju", "progres", "mempelajari"} {
		if endsWith(words, p) {
			return true
		}
	}
	return false
}

// isHeldFor reports whether what follows is only what an event is held for: "dalam rangkaian
// peringatan Hakordia".
func isHeldFor(words []word) bool {
	if n := len(words); n > 0 && words[n-1].stop == 0 && (words[n-1].low == "peringatan" || words[n-1].low == "puncak") {
		words = words[:n-1]
	}
	for _, p := range [...]string{"rangka", "rangka memperingati", "rangkaian", "bagian dari", "memeriahkan", "menyemarakkan", "menyambut", "menjelang", "jelang"} {
		if endsWith(words, p) {
			return true
		}
	}
	return false
}

// isJoined reports whether a head goes on with a longer name, and begins none: "Koordinasi dan
// Supervisi Pencegahan", "koordinasi dan supervisi pencegahan korupsi".
func isJoined(words []word, at int) bool {
	if words[at-1].low != "dan" {
		return false
	}
	return words[at-2].low == "koordinasi" && words[at].low == "supervisi" ||
		words[at].capital && words[at-2].capital && headLength(words[at-2:]) == 0
}

// isListed reports whether words lead in a list of what an event consists of.
func isListed(words []word) bool {
	return wordOf(words, " diisi meliputi dirangkai dirangkaikan ") >= 0
}

// isHolder reports whether a word makes the name of a programme one of people: "Ketua Penyuluh
// Antikorupsi".
func isHolder(w word) bool {
	switch w.low {
	case "ketua", "komunitas", "forum", "duta", "pengurus", "anggota", "para", "koordinator", "sekretaris", "tim", "bidang":
		return w.stop == 0
	}
	return false
}

// inOffice reports whether a word is part of the name of an institution or of a post.
func (b *builder) inOffice(s Span) bool {
	for _, o := range b.officesIn(s) {
		if o.overlaps(s) {
			return true
		}
	}
	return inPost(b.people, b.peopleIn(s), s)
}

func isCounted(low string) bool {
	return low == "survei" || low == "skor" || low == "nilai" || low == "indeks" || low == "direktorat" || low == "deputi" || low == "bidang" || low == "hasil" || low == "tim" || low == "panitia" || low == "tahap"
}

// topicalWords are what events of this field are about.
const topicalWords = " antikorupsi anti korupsi gratifikasi integritas berintegritas kepentingan lhkpn spi mcp mcsp hakordia pungli etik pencegahan pengendalian pakta komitmen whistleblowing wbs wbk wbbm transparan akuntabel aset pengawasan kpk saber penguatan pemberantasan akhlak hukum "

func isTopical(words []word) bool { return wordOf(words, topicalWords) >= 0 }

// programmesIn returns names of programmes that bear no word for a kind.
func (b *builder) programmesIn(i int) []title {
	s := &b.sentences[i]
	var found []title
	for _, m := range catalogue.Find(s.In(b.text)) {
		if m.Part || m.How == region.Misspelt {
			continue
		}
		at := Span{s.Start + m.Span[0], s.Start + m.Span[1]}
		from := 0
		for from < len(s.words) && s.words[from].End <= at.Start {
			from++
		}
		to := from
		for to < len(s.words) && s.words[to].Start < at.End {
			to++
		}
		if from == to || !s.words[from].capital || s.words[from].open || s.words[from].low == quoted || !m.Program.Kind.ForEvent() || !b.mayNameEvent(s) {
			continue
		}
		t := title{in: i, from: from, to: b.titleEnd(s.words, to), match: m, score: 9 + min(to-from, 4)}
		switch {
		case from > 0 && s.words[from-1].low == "memperingati" && !endsWith(s.words[:from-1], "rangka"):
			t.score += 12 // what is held is the commemoration
		case isHeldFor(s.words[:from]):
			t.score -= 20
		case isAbout(s.words[:from]) || isListed(s.words[:from]) || from > 0 && isHolder(s.words[from-1]):
			t.score -= 8
		}
		found = append(found, t)
	}
	return found
}

// mayNameEvent reports whether a sentence tells of an event at all: it has a day, a verb of
// holding one, or a word for one.
func (b *builder) mayNameEvent(s *sentence) bool {
	if len(b.datesIn(s.Span)) > 0 || wordOf(s.words, organises+organised) >= 0 || wordOf(s.words, " singgah hadir berlangsung bertempat ") >= 0 {
		return true
	}
	for k := range s.words {
		if isEventWord(s.words, k) {
			return true
		}
	}
	return false
}

// score says how well a candidate names an event: by a programme, by capitals, by words
// beyond the head.
func (b *builder) score(words []word, t *title) {
	extra, capitals := t.to-t.from-t.head, 0
	for _, w := range words[t.from+t.head : t.to] {
		if w.capital {
			capitals++
		}
	}
	if extra <= 0 {
		return
	}
	t.score = 8 + min(extra, 5)
	switch first := words[t.from+t.head]; {
	case capitals > 0 && words[t.from].capital:
		t.score += 4
	case capitals > 0 && first.capital && !isTopical(words[t.from+t.head:t.to]):
		t.score = 0 // "sosialisasi Wakil Ketua …": another clause has begun
		return
	case !isTopical(words[t.from+t.head : t.to]):
		t.score -= 6
	}
	text := Span{words[t.from].Start, words[t.to-1].End}.In(b.text)
	for _, m := range catalogue.Find(text) {
		if m.How != region.Misspelt && (!m.Part || m.Score > 0.7) {
			t.match, t.score = m, t.score+12
			break
		}
	}
}

// mostTitleWords is how many words the name of an event has behind its head.
const mostTitleWords = 20

// isNameWord reports whether a small word is a part of a name, as its capital says:
// "Sosialisasi Antikorupsi Bagi Masyarakat".
func isNameWord(words []word, at int) bool {
	if !words[at].capital || at+1 >= len(words) || !words[at+1].capital || words[at].stop != 0 {
		return false
	}
	switch words[at].low {
	case "bagi", "untuk", "dalam", "melalui", "menuju", "dengan", "sebagai", "pada", "di", "bersama", "antara", "dari":
		return true
	}
	return false
}

// titleEnd returns behind which word the name of an event ends.
func (b *builder) titleEnd(words []word, at int) int {
	end := at
	for end < len(words) && end-at < mostTitleWords {
		w, before := words[end], words[end-1]
		switch {
		case end > at && isNameWord(words, end) && before.stop == 0:
		case before.stop != 0 && before.stop != ')' && before.stop != '(' && !(before.stop == '.' && len(before.low) <= 3):
			return end
		case w.open && isBracket(words[end:]):
			for words[end].stop != ')' {
				end++
			}
			end++
			continue
		case end == at && w.low == "dalam" && end+2 < len(words) && words[end+1].low == "rangka" && !words[end+2].capital:
			end += 2
			continue
		case w.low == "serta" && before.low == "peran", w.low == "dari" && before.low == "bebas", isDayOfName(words, end):
		case end == at && w.low == "kpk": // bimtek KPK is any
			return end
		case w.open || w.low == quoted || strings.Contains(titleStops, " "+w.low+" ") || isVerb(w) || isPassiveVerb(w):
			return end
		case (w.low == "dan" || w.low == "tentang" || w.low == "terkait" || w.low == "mengenai") && !b.titleGoesOn(words, end):
			return end
		}
		end++
	}
	return end
}

// isDayOfName reports whether "Hari" begins the name of a commemoration: Hari Antikorupsi.
func isDayOfName(words []word, at int) bool {
	return words[at].low == "hari" && words[at].capital && at+1 < len(words) && words[at+1].capital && !isTimeWord(words[at+1].low)
}

// titleGoesOn reports whether "dan" or "tentang" joins a further part of the name.
func (b *builder) titleGoesOn(words []word, at int) bool {
	if at+1 >= len(words) || words[at].stop != 0 || words[at+1].low == quoted {
		return false
	}
	next := words[at+1]
	if words[at].low != "dan" && headLength(words[at-1:]) > 0 { // sosialisasi tentang …
		return !strings.Contains(titleStops, " "+next.low+" ")
	}
	if len(b.peopleIn(next.Span)) > 0 || len(b.officesIn(next.Span)) > 0 {
		return false
	}
	return next.capital == words[at-1].capital && !strings.Contains(titleStops, " "+next.low+" ")
}

// isBracket reports whether a bracket holds one short form: (Bimtek), (Hakordia).
func isBracket(words []word) bool {
	for i := range min(3, len(words)) {
		if words[i].stop == ')' {
			return words[0].low != quoted && words[0].low[0]-'0' > 9
		}
	}
	return false
}

// setTitle writes the title: the short form in brackets behind the head makes a short
// title of its own, and what the paper prints small is written as a title.
func (b *builder) setTitle(words []word, head int) {
	span := Span{words[0].Start, words[len(words)-1].End}
	text := clean(b.closed(span))
	if words[len(words)-1].low == quoted {
		name := clean(words[len(words)-1].In(b.text))
		if len(words) == 1 {
			b.event.Title = program.Title{Text: strings.TrimRight(name, ",. ")}
			return
		}
		text = locale.TitleCase(clean(Span{words[0].Start, words[len(words)-2].End}.In(b.text))) + " “" + name + "”"
		b.event.Title = program.Title{Text: text}
		return
	}
	t := program.Title{Text: text}
	if head > 0 && head < len(words) && words[head].open && words[head].stop == ')' {
		long := clean(Span{words[0].Start, words[head-1].End}.In(b.text))
		if head+1 < len(words) {
			rest := clean(b.closed(Span{words[head+1].Start, span.End}))
			t.Text, t.Short = long+" "+rest, words[head].In(b.text)+" "+rest
		}
	}
	if first := t.Text[:1]; strings.ToLower(first) == first {
		t.Text, t.Short = locale.TitleCase(t.Text), locale.TitleCase(t.Short)
	}
	b.event.Title = t
}

// setKind reads the kind from the title's words.
func (b *builder) setKind(words []word) {
	if startsWith(words, "rapat monitoring") || startsWith(words, "rapat monev") {
		words = words[1:] // a meeting of a kind of its own
	}
	text := Span{words[0].Start, words[len(words)-1].End}.In(b.text)
	for _, k := range program.FindKinds(text) {
		if !k.ForEvent() {
			continue
		}
		if b.event.Kind == 0 {
			b.event.Kind = k
			b.fact(Said, b.titleAt, "/kind")
		}
	}
}
