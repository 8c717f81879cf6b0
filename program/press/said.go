package press

import (
	"strings"

	"github.com/integritas-id/integritas/program"
)

// readStatements reads what was said, in the order of the text: quotations, and what the
// paper tells in its own words.
func (b *builder) readStatements() {
	q := 0
	for i := range b.sentences {
		s := &b.sentences[i]
		speaker, verb, at := b.speakerOf(s)
		for q < len(b.quotes) && b.quotes[q].last < i {
			q++
		}
		switch {
		case s.other && (speaker >= 0 || len(b.peopleIn(s.Span)) > 0), speaker == stranger:
			b.speaker = -1
		case speaker < 0 && !s.other:
			b.followSubject(s)
		}
		quotes := 0
		for ; q < len(b.quotes) && b.quotes[q].last == i; q++ {
			quotes++
			b.addQuote(b.quotes[q], i, speaker)
		}
		if speaker >= 0 && !s.other {
			b.speaker = speaker
			b.actOfSpeaker(s, speaker)
			if quotes == 0 {
				b.addIndirect(i, speaker, verb, at)
			}
		}
	}
}

// followSubject takes the one person whom a sentence names for who "ia" is in the next.
func (b *builder) followSubject(s *sentence) {
	found := b.peopleIn(s.Span)
	if len(found) == 0 {
		return
	}
	who := b.knownPerson(found[0])
	if len(found) > 1 {
		who = -1 // one of several: nobody's word is given to another
	}
	b.speaker = who
}

// occasions are the words that tell on which occasion somebody spoke.
var occasions = [...]deed{
	{"sambutannya", program.ActWelcomed, 0},
	{"laporannya", program.ActReported, 0},
	{"arahannya", program.ActDirected, 0},
	{"pengarahannya", program.ActDirected, 0},
	{"paparannya", program.ActTaught, program.PersonSpeaker},
	{"pemaparannya", program.ActTaught, program.PersonSpeaker},
	{"materinya", program.ActTaught, program.PersonSpeaker},
	{"saat membuka", program.ActOpened, program.PersonOpener},
	{"ketika membuka", program.ActOpened, program.PersonOpener},
	{"saat menutup", program.ActClosed, 0},
	{"saat memberikan sambutan", program.ActWelcomed, 0},
	{"saat menyampaikan sambutan", program.ActWelcomed, 0},
	{"saat menyampaikan materi", program.ActTaught, program.PersonSpeaker},
}

// actOfSpeaker reads on which occasion a speaker spoke: "dalam sambutannya", "saat membuka
// acara".
func (b *builder) actOfSpeaker(s *sentence, who int) {
	for _, o := range occasions {
		k := findPhrase(s.words, o.phrase)
		if k < 0 || strings.HasSuffix(o.phrase, "nya") && k > 0 && s.words[k-1].low != "dalam" && s.words[k-1].low != "pada" {
			continue
		}
		n := strings.Count(o.phrase, " ") + 1
		b.act(who, o, Span{s.words[k].Start, s.words[k+n-1].End})
	}
}

// stranger is who speaks where that is somebody of whom nothing is known: nobody else is
// taken for them.
const stranger = -2

// speakerOf returns who speaks in a sentence, -1 for nobody: the subject of a verb of
// saying. verb is its place among the words; at is where the speaker stands.
func (b *builder) speakerOf(s *sentence) (who, verb int, at Span) {
	none := -1
	for k, w := range s.words {
		switch {
		case isSaidBehind(w.low) && (k == 0 || s.words[k-1].low == quoted || s.words[k-1].stop == ',' || strings.HasSuffix(w.low, "nya")):
			if who, at = b.personBehind(s, k); who >= 0 {
				return who, k, at
			}
			if k+1 < len(s.words) && w.stop == 0 && s.words[k+1].capital {
				none = stranger
			}
		case w.low == "menurut" || w.low == "menurutnya":
			if who, at = b.personBehind(s, k); who >= 0 {
				return who, k, at
			}
		default:
			if _, ok := speechVerbs[w.low]; !ok || w.capital {
				continue
			}
			if d, n := longestDeed(deeds[:], s.words[k:]); n > 1 {
				if who, _ = b.personBefore(s, k); who >= 0 {
					b.act(who, d, Span{w.Start, s.words[k+n-1].End})
				}
				continue
			}
			if who, at = b.personBefore(s, k); who >= 0 {
				return who, k, at
			}
			if k > 0 && s.words[k-1].capital {
				none = stranger
			}
		}
	}
	return none, 0, Span{}
}

// personBehind returns who is named behind a word: "ujar Wali Kota Metro X", "kata X",
// "kata dia", "ujarnya".
func (b *builder) personBehind(s *sentence, k int) (int, Span) {
	w := s.words[k]
	if strings.HasSuffix(w.low, "nya") {
		return b.speaker, w.Span
	}
	if k+1 >= len(s.words) || w.stop != 0 && w.stop != ':' {
		return -1, Span{}
	}
	if isPronoun(s.words[k+1].low) {
		return b.speaker, s.words[k+1].Span
	}
	return b.personNear(s, k+1, min(k+4, len(s.words)))
}

func isPronoun(low string) bool {
	switch low {
	case "ia", "dia", "beliau", "dirinya", "pihaknya", "-nya":
		return true
	}
	return false
}

// personNear returns who is named by words that begin within a stretch.
func (b *builder) personNear(s *sentence, from, to int) (int, Span) {
	stretch := Span{s.words[from].Start, s.words[to-1].End}
	for _, p := range b.peopleIn(stretch) {
		if span := personSpan(&b.people[p]); span.Start <= s.words[to-1].Start {
			return b.knownPerson(p), span
		}
	}
	for k := from; k < to; k++ {
		if who, n := b.shortName(s.words, k); who >= 0 {
			return who, Span{s.words[k].Start, s.words[k+n-1].End}
		}
		if who, n := b.byPost(s.words, k); who >= 0 {
			return who, Span{s.words[k].Start, s.words[k+n-1].End}
		}
		if who := b.byNickname(s.words, k); who >= 0 {
			return who, s.words[k].Span
		}
	}
	return -1, Span{}
}

// byNickname returns the one person whose name a word begins, "Alex" of "Alexander"; -1 for
// nobody and for several.
func (b *builder) byNickname(words []word, at int) int {
	w := words[at]
	if !w.capital || len(w.low) < 4 || at+1 < len(words) && words[at+1].capital && w.stop == 0 {
		return -1
	}
	who := -1
	for i := range b.persons {
		for name := range strings.FieldsSeq(b.persons[i].key) {
			if !strings.HasPrefix(name, w.low) {
				continue
			}
			if who >= 0 && who != i {
				return -1
			}
			who = i
		}
	}
	return who
}

// postHeads are the words that posts begin with where they stand for their holder.
const postHeads = " bupati wali walikota gubernur wakil wabup wagub wawali sekda sekretaris inspektur kepala kadis camat lurah ketua direktur deputi kajari kajati kapolres kapolda menteri pj plt plh penjabat rektor asisten analis kasatgas pimpinan danrem dandim "

// byPost returns whom a post alone means, where one person alone holds it: "kata Bupati".
func (b *builder) byPost(words []word, at int) (who, n int) {
	if !words[at].capital || !strings.Contains(postHeads, " "+words[at].low+" ") {
		return -1, 0
	}
	for length := min(3, len(words)-at); length > 0; length-- {
		if at+length < len(words) && words[at+length].capital && words[at+length-1].stop == 0 {
			continue // the post goes on
		}
		text := Span{words[at].Start, words[at+length-1].End}.In(b.text)
		who = -1
		for i := range b.event.People {
			if raw := b.event.People[i].Position.Raw; len(raw) < len(text) || !strings.EqualFold(head(raw, len(text)), text) || len(raw) > len(text) && raw[len(text)] != ' ' {
				continue
			}
			if who >= 0 {
				return -1, 0
			}
			who = i
		}
		if who >= 0 {
			return who, length
		}
	}
	return -1, 0
}

// personBefore returns the subject of a verb: whoever is named last before it, with
// nothing between them but asides.
func (b *builder) personBefore(s *sentence, k int) (int, Span) {
	for i := k - 1; i >= 0 && i >= k-14; i-- {
		w := s.words[i]
		if _, ok := speechVerbs[w.low]; ok || w.low == quoted || w.low == "yang" && i < k-8 {
			return -1, Span{}
		}
		if isPronoun(w.low) && (i == 0 || s.words[i-1].stop != 0 || i < 3) {
			return b.speaker, w.Span
		}
		if found := b.peopleIn(w.Span); len(found) > 0 {
			who := b.knownPerson(found[len(found)-1])
			if at := companyOf(s.words, i); at >= 0 {
				who = b.accompanied(s.words, at)
			}
			return who, personSpan(&b.people[found[len(found)-1]])
		}
		if who, n := b.shortName(s.words, i); who >= 0 {
			if at := companyOf(s.words, i); at >= 0 {
				who = b.accompanied(s.words, at)
			}
			return who, Span{w.Start, s.words[i+n-1].End}
		}
		if who, n := b.byPost(s.words, i); who >= 0 && i+n >= k-1 {
			return who, Span{w.Start, s.words[i+n-1].End}
		}
		if !isAside(w) {
			return -1, Span{}
		}
	}
	return -1, Span{}
}

// isAside reports whether a word may stand between a speaker and the verb: "juga",
// "dalam sambutannya", "saat membuka acara".
func isAside(w word) bool {
	switch w.low {
	case "juga", "turut", "pun", "dalam", "sambutannya", "pidatonya", "daring", "virtual", "sambutan", "laporannya", "arahannya", "paparannya", "kesempatan", "tersebut", "itu", "ini", "pada", "saat", "ketika", "di", "lebih", "lanjut", "kemudian", "kembali", "selaku", "yang",
		"sekaligus", "acara", "kegiatan", "membuka", "mewakili", "materi", "materinya", "menyampaikan", "secara", "tegas", "sementara", "ditemui", "usai", "lokasi", "keterangannya", "keterangan", "tertulis", "tertulisnya", "pembukaan", "hadir", "narasumber", "langsung", "memberikan", "membacakan", "sangat", "menjadi":
		return true
	}
	return w.capital
}

// addQuote records a quotation of a speaker, or of who spoke last.
func (b *builder) addQuote(q quote, in, speaker int) {
	s := &b.sentences[in]
	if len(q.pieces) == 0 || s.other || !q.closed && len(q.pieces) > 1 {
		return
	}
	words := 0
	var text []string
	for _, p := range q.pieces {
		text = append(text, clean(p.In(b.text)))
		words += strings.Count(p.In(b.text), " ") + 1
	}
	if words < 6 && (speaker < 0 || words < 3) || isThemed(b.text[:q.pieces[0].Start]) { // a word that is set apart, a title, a motto
		return
	}
	sure := Said
	if speaker < 0 {
		if b.speaker < 0 || len(s.words) > 3 {
			return
		}
		speaker, sure = b.speaker, Implied
	}
	whole := strings.TrimRight(strings.Join(text, " "), ",")
	i := b.addStatement(program.Statement{Kind: quoteKind(whole), Text: whole}, speaker)
	for _, p := range q.pieces {
		b.fact(sure, p, "/statements/%d", i)
	}
	for k := q.first; k <= q.last; k++ {
		b.saidBy[k] = b.event.Statements[i].By
	}
}

// isThemed reports whether the words before a quotation make it a motto: "mengusung tema “".
func isThemed(before string) bool {
	words := strings.Fields(before[max(0, len(before)-60):])
	for i := max(0, len(words)-5); i < len(words); i++ {
		switch strings.ToLower(words[i]) {
		case "tema", "bertema", "bertajuk", "tagline", "slogan":
			return true
		}
	}
	if n := len(words); n > 0 {
		switch strings.ToLower(words[n-1]) {
		case "program", "kegiatan", "acara", "bernama", "dinamakan", "berjudul", "bertitel":
			return true
		}
	}
	return false
}

// quoteKind tells what kind of statement a text is by its own words.
func quoteKind(text string) program.StatementKind {
	low := strings.ToLower(text)
	switch {
	case strings.Contains(low, "terima kasih"):
		return program.StatementThanks
	case strings.Contains(low, "berharap") || strings.Contains(low, "harapan") || strings.Contains(low, "semoga"):
		return program.StatementHope
	}
	return program.StatementMessage
}

// addIndirect records what the paper tells in its own words, without who says it.
func (b *builder) addIndirect(in, who, verb int, at Span) {
	s := &b.sentences[in]
	from, to := s.words[verb].Start, s.End
	kind, isActive := speechVerbs[s.words[verb].low]
	if isActive && verb+1 < len(s.words) && wordOf(s.words[verb+1:verb+2], " kepada terkait mengenai tentang soal ") == 0 {
		return // of what was spoken, and not what was said
	}
	if s.words[verb].low == "menyambut" && !(verb+1 < len(s.words) && isWelcome(s.words[verb+1].low)) {
		return
	}
	switch low := s.words[verb].low; {
	case isActive:
		next := verb + 1
		if kind == 0 {
			for next < len(s.words) && (s.words[next].low == "bahwa" || s.words[next].low == "jika" || s.words[next].low == "kalau") {
				next++
			}
			if next >= len(s.words) {
				return
			}
			from = s.words[next].Start
		}
	case low == "menurut" || low == "menurutnya":
		next := wordAt(s.words, at.End)
		if next >= len(s.words) {
			return
		}
		from = s.words[next].Start
	default: // …, kata X.
		from, to = s.Start, s.words[verb].Start
	}
	text := strings.TrimRight(clean(Span{from, to}.In(b.text)), " ,")
	rest := Span{}
	if !isActive && from == s.Start {
		if rest = b.restBehind(s, at); rest.End > 0 {
			text += " " + clean(rest.In(b.text))
		}
	}
	if len(text) < 20 || strings.Count(text, " ") < 2 {
		return
	}
	if kind == 0 {
		kind = quoteKind(text)
	}
	i := b.addStatement(program.Statement{Kind: kind, Text: text}, who)
	b.fact(Said, Span{from, to}, "/statements/%d", i)
	if rest.End > 0 {
		b.fact(Said, rest, "/statements/%d", i)
	}
	b.saidBy[in] = b.event.Statements[i].By
}

// restBehind returns what is said on behind who says it: "…, kata dia, perlu upaya". It is
// the zero Span where the speaker ends the sentence.
func (b *builder) restBehind(s *sentence, at Span) Span {
	k := wordFrom(s.words, at.End)
	isOpening := wordAt(s.words, at.Start) < 6 // too little to be all that is said
	if k == 0 || k+1 >= len(s.words) || s.words[k-1].stop != ',' || s.words[k].capital || isAside(s.words[k]) && !isOpening {
		return Span{}
	}
	for _, w := range s.words[k:] {
		if w.low == quoted {
			return Span{}
		}
	}
	return Span{s.words[k].Start, s.End}
}

// isWelcome reports whether a word makes "menyambut" an opinion: menyambut baik.
func isWelcome(low string) bool {
	return low == "baik" || low == "positif" || low == "gembira" || low == "hangat" || low == "antusias"
}

// addStatement adds a statement of a person.
func (b *builder) addStatement(t program.Statement, who int) int {
	b.persons[who].said = true
	t.By, t.Person = b.event.People[who].Name.Full, b.personID(who)
	b.event.Statements = append(b.event.Statements, t)
	return len(b.event.Statements) - 1
}
