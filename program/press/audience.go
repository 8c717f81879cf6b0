package press

import (
	"slices"
	"strings"

	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/region"
)

// audienceLeads are the words behind which a report lists for whom an event is, and who
// came. They are as lists, with what they make of the groups.
var audienceLeads = [...]struct {
	phrase string
	as     program.GroupRole
}{
	{"diikuti oleh", 0},
	{"diikuti", 0},
	{"dihadiri oleh", 0},
	{"dihadiri langsung oleh", 0},
	{"dihadiri", 0},
	{"menyasar", 0},
	{"menyasar kepada", 0},
	{"ditujukan untuk", 0},
	{"ditujukan kepada", 0},
	{"ditujukan bagi", 0},
	{"diperuntukkan bagi", 0},
	{"diberikan kepada", 0},
	{"peserta terdiri dari", 0},
	{"peserta terdiri atas", 0},
	{"peserta yang terdiri dari", 0},
	{"peserta yang terdiri atas", 0},
	{"terdiri dari", 0},
	{"terdiri atas", 0},
	{"pesertanya", 0},
	{"turut hadir", program.GroupGuest},
	{"turut dihadiri", program.GroupGuest},
	{"hadir dalam kegiatan tersebut", 0},
	{"hadir dalam kegiatan ini", 0},
	{"hadir dalam acara tersebut", 0},
	{"hadir dalam acara ini", 0},
	{"hadir pada kegiatan tersebut", 0},
	{"hadir pada kesempatan tersebut", 0},
	{"hadir pada acara tersebut", 0},
	{"tampak hadir", program.GroupGuest},
}

// groupHeads are the words that groups of people begin with.
const groupHeads = " asn pelaksana calon paslon panewu keuchik auditor widyaiswara aparatur kepala camat lurah pejabat pelajar siswa siswi mahasiswa guru anggota perangkat masyarakat tokoh penyuluh auditor eselon perwakilan pengurus istri suami pasangan jajaran forkopimda forkopimcam " +
	"opd pimpinan direksi staf pegawai karyawan warga kader insan asisten sekda kabag kabid sekretaris kades keuchik bendahara operator admin dosen ketua wakil unsur pelaku komunitas organisasi pramuka apip inspektur kasubag kasi penyelenggara " +
	"tenaga pendidik pengawas bpd ppk pptk kpa pokja umkm pengusaha vendor penyedia nelayan petani jurnalis wartawan media bhabinkamtibmas babinsa tni stakeholder undangan tamu agen admin operator kelompok taruna praja santri orang badan bupati gubernur wali direktur tim pns pppk keluarga penggerak posyandu pkk karang "

// readAudience reads the groups for whom the event is and who came.
func (b *builder) readAudience() {
	for i := range b.sentences {
		s := &b.sentences[i]
		if !s.other && b.teller(i) == "" {
			b.readSubjects(s)
		}
		if s.other || b.teller(i) != "" && wordOf(s.words, " menyasar diikuti dihadiri ") < 0 {
			continue
		}
		for k := range s.words {
			lead, n := audienceLead(s.words[k:])
			if n == 0 {
				lead, n = hadirLead(s.words, k)
			}
			if n == 0 && k == 0 {
				lead, n = "peserta", participantsLead(s.words)
			}
			if n == 0 || k > 0 && (s.words[k-1].low == "tidak" || s.words[k-1].low == "sebelumnya") {
				continue
			}
			if strings.HasPrefix(lead, "terdiri") && !b.isAboutPeople(s.words[:k]) || strings.HasPrefix(lead, "menyasar") && !isOfEvent(s.words, k) {
				continue
			}
			b.readGroups(s, k+n, asOf(lead))
		}
		if s.holds(b.titleAt) && b.titleAt.End > 0 {
			b.readFor(s)
		}
	}
	b.readSpouses()
	b.readAudienceAreas()
}

// readSubjects reads who takes part where they stand before the verb: "Para camat dan
// kepala desa mengikuti Penyuluhan …".
func (b *builder) readSubjects(s *sentence) {
	k := wordOf(s.words, " mengikuti menghadiri mendapat mendapatkan ")
	if k < 1 || pluralLead(s.words[0].low) == 0 && wordOf(s.words[:1], " anggota pimpinan ") < 0 || !s.holds(b.titleAt) && !eventFollows(s.words, k) {
		return
	}
	b.readGroups(&sentence{Span: s.Span, words: s.words[:k]}, 0, 0)
}

// readFor reads for whom an event is, where that follows its name: "Bimtek … bagi seluruh
// kepala perangkat daerah".
func (b *builder) readFor(s *sentence) {
	k := wordFrom(s.words, b.titleAt.End)
	if k+1 < len(s.words) && (s.words[k].low == "bagi" || s.words[k].low == "untuk" || s.words[k].low == "kepada") && s.words[k].stop == 0 {
		b.readGroups(s, k+1, 0)
	}
}

// isOfEvent reports whether the event is what a verb tells of: it is named before it, or
// nothing is.
func isOfEvent(words []word, k int) bool {
	for i := range k {
		if isEventWord(words, i) {
			return true
		}
	}
	return k == 0 || words[0].low == "ini" || wordOf(words[:k], " kpk komisi ") == 0
}

// isAboutPeople reports whether what consists of something are people.
func (b *builder) isAboutPeople(words []word) bool {
	return wordOf(words, " peserta orang undangan audiens tamu mereka ") >= 0
}

func audienceLead(words []word) (phrase string, n int) {
	for _, l := range audienceLeads {
		if c := strings.Count(l.phrase, " ") + 1; c > n && startsWith(words, l.phrase) {
			phrase, n = l.phrase, c
		}
	}
	return phrase, n
}

// hadirLead returns the words of "Hadir dalam kegiatan tersebut" at the head of a sentence
// or clause, behind which those present are listed.
func hadirLead(words []word, k int) (phrase string, n int) {
	if words[k].low != "hadir" || k > 0 && !isPresentLead(words[k-1]) {
		return "", 0
	}
	for n = 1; k+n < len(words) && n < 9; n++ {
		switch words[k+n].low {
		case "dalam", "pada", "di", "kegiatan", "acara", "kesempatan", "tersebut", "ini", "itu", "langsung", "antara", "lain", "pula", "juga", "oleh", "bersama":
			continue
		}
		if headLength(words[k+n:]) == 0 {
			break
		}
	}
	return "hadir", n
}

// participantsLead returns how many words lead in a list at the head of a sentence: "Peserta
// kegiatan tersebut adalah …".
func participantsLead(words []word) int {
	if wordOf(words[:1], " peserta pesertanya undangan ") < 0 {
		return 0
	}
	for k := 1; k < min(6, len(words)); k++ {
		switch words[k].low {
		case "adalah", "yakni", "yaitu", "meliputi":
			return k + 1
		}
		if words[k].stop != 0 {
			break
		}
	}
	return 0
}

func isPresentLead(w word) bool {
	return w.stop == ',' || w.low == "turut" || w.low == "tampak" || w.low == "juga" || w.low == "ikut"
}

func asOf(lead string) program.GroupRole {
	for _, l := range audienceLeads {
		if l.phrase == lead {
			return l.as
		}
	}
	return 0
}

// readGroups reads a list of groups, whose items commas and "dan" divide.
func (b *builder) readGroups(s *sentence, at int, as program.GroupRole) {
	from := at
	for k := at; k < len(s.words); k++ {
		w := s.words[k]
		ends := w.low == quoted || endsGroups(w) && !isWithin(s.words, k) || k > from && isVerb(w)
		if ends {
			b.addGroup(s.words[from:k], as)
			return
		}
		if w.low == "serta" && k > from && s.words[k-1].low == "peran" {
			continue
		}
		if w.low == "dari" && k > from && b.readOrigins(s.words, k+1) {
			b.addGroup(s.words[from:k], as)
			return
		}
		if isListJoin(w.low) && k >= from && !(w.low == "dan" && b.isOnePair(s.words, k)) {
			b.addGroup(s.words[from:k], as)
			from = k + 1
			continue
		}
		if w.stop == ',' || w.stop == ';' {
			b.addGroup(s.words[from:k+1], as)
			from = k + 1
		}
	}
	b.addGroup(s.words[from:], as)
}

// isListJoin reports whether a word divides the items of a list, or leads one in.
func isListJoin(low string) bool {
	switch low {
	case "dan", "serta", "hingga", "maupun", "seperti", "antara", "meliputi", "termasuk", "yakni", "yaitu", "diantaranya", "juga", "sampai", "mulai":
		return true
	}
	return false
}

// isOnePair reports whether "dan" stands within a name: struktural dan fungsional.
func (b *builder) isOnePair(words []word, k int) bool {
	if k == 0 || k+1 >= len(words) {
		return false
	}
	switch words[k-1].low + " " + words[k+1].low {
	case "ketua wakil", "kepala wakil", "struktural fungsional", "istri suami", "suami istri", "tokoh masyarakat", "pengadaan barang", "barang jasa", "administrasi umum", "perekonomian pembangunan", "pemerintahan kesra":
		return true
	}
	return false
}

// endsGroups reports whether a word ends a list of groups.
func endsGroups(w word) bool {
	switch w.low {
	case "yang", "di", "pada", "untuk", "guna", "agar", "dengan", "ini", "itu", "tersebut", "secara", "sebagai", "dalam", "karena", "sehingga", "kegiatan", "acara", "bertempat", "dilaksanakan", "digelar", "bertujuan", "melalui", "lainnya", "dimana", "saat", "ketika":
		return w.low != "lainnya"
	}
	return false
}

// isWithin reports whether "di" leads in where a group works, which is a part of its name:
// "pejabat di lingkungan Pemerintah Kota Metro".
func isWithin(words []word, k int) bool {
	if words[k].low == "kegiatan" && k > 0 && words[k-1].low == "pelaksana" {
		return true // who carries out activities of a village
	}
	return words[k].low == "di" && k+1 < len(words) && (words[k+1].low == "lingkungan" || words[k+1].low == "lingkup")
}

// addGroup adds one item of a list, where it is a group and no named person or institution.
func (b *builder) addGroup(words []word, as program.GroupRole) {
	isPlural := 0
	for len(words) > 0 && isGroupLead(words[0].low) {
		isPlural += pluralLead(words[0].low)
		words = words[1:]
	}
	spouse, children := false, false
	for i := range words {
		if i > 0 && isWith(words[i].low) && i+1 < len(words) && isSpouse(words[i+1].low) {
			spouse, words = true, words[:i]
			break
		}
	}
	if n := wordOf(words, " sebanyak sejumlah berjumlah "); n > 0 {
		words = words[:n] // how many there were
	}
	if len(words) == 0 || len(words) > 12 {
		return
	}
	at := b.whole(Span{words[0].Start, words[len(words)-1].End})
	name := clean(at.In(b.text))
	low := words[0].low
	if n := len(b.event.Audience.Groups); len(words) == 1 && isSpouse(low) && n > 0 {
		b.event.Audience.Groups[n-1].WithSpouse = true // … dan pasangan
		return
	}
	if strings.ContainsAny(low, "0123456789±") || isVague(low) || b.holdsPerson(at) || isPlural == 0 && b.addHolder(words, at) {
		return
	}
	if low == "badan" && slices.ContainsFunc(b.officesIn(at), func(o officeMention) bool { return o.Start <= words[0].Start }) {
		return // an institution, whose people are told of elsewhere
	}
	if isPlural == 0 && isOnePost(words) {
		return // of somebody whose name was not found
	}
	post, _, _ := strings.Cut(name, " se-")
	role, _ := participant.ParseRole(post)
	if role == 0 && !strings.Contains(groupHeads, " "+low+" ") {
		return
	}
	for i := range b.event.Audience.Groups {
		if g := &b.event.Audience.Groups[i]; plainName(g.Name) == plainName(name) {
			g.WithSpouse = g.WithSpouse || spouse
			return
		}
	}
	if len(b.event.Audience.Groups) > 60 {
		return
	}
	g := program.Group{Name: name, Role: role, As: as, WithSpouse: spouse, WithChildren: children}
	b.event.Audience.Groups = append(b.event.Audience.Groups, g)
	b.fact(Said, at, "/audience/groups/%d", len(b.event.Audience.Groups)-1)
}

// plainName returns a name in small letters, without short forms in brackets and with those of
// governments written out, by which two mentions of a group are the same.
func plainName(name string) string {
	var b strings.Builder
	inside := false
	for word := range strings.FieldsSeq(strings.ToLower(name)) {
		inside = inside || word[0] == '('
		if !inside {
			switch word {
			case "pemkot":
				word = "pemerintah kota"
			case "pemkab":
				word = "pemerintah kabupaten"
			case "pemprov":
				word = "pemerintah provinsi"
			}
			b.WriteString(word + " ")
		}
		inside = inside && !strings.HasSuffix(word, ")")
	}
	return b.String()
}

// isOnePost reports whether words are a post of which there is one: "Anggota Satgas IV Korsup
// Wilayah Sultra KPK". Its holder's name may stand behind the comma.
func isOnePost(words []word) bool {
	return len(words) > 3 && wordOf(words[:1], " anggota ketua wakil kepala direktur kasatgas spesialis analis ") == 0 && wordOf(words[1:], " kpk ") >= 0
}

func isGroupLead(low string) bool {
	switch low {
	case "oleh", "para", "seluruh", "semua", "segenap", "sejumlah", "beberapa", "antara", "lain", "lainnya", "unsur", "dari", "kalangan", "langsung", "mulai", "juga", "dan", "serta", "pula", "adalah", "setiap", "kepada", "bagi", "sekaligus", "tersebut", "ini", "itu", "hadir":
		return true
	}
	return false
}

func (b *builder) holdsPerson(at Span) bool {
	for _, p := range b.peopleIn(at) {
		if Span(b.people[p].NameAt).overlaps(at) || Span(b.people[p].PostAt).holds(at) {
			return true
		}
	}
	return false
}

// readSpouses marks the groups before "beserta pasangan" where that closes their list.
func (b *builder) readSpouses() {
	groups := b.event.Audience.Groups
	for i := range groups {
		if !groups[i].WithSpouse {
			continue
		}
		for f := range b.factsAt("/audience/groups", i) {
			b.fact(Said, f.Words, "/audience/groups/%d/with_spouse", i)
			break
		}
	}
}

// readAudienceAreas reads "se-Kabupaten X", "se-Provinsi Lampung".
func (b *builder) readAudienceAreas() {
	for i := range b.sentences {
		s := &b.sentences[i]
		if s.other {
			continue
		}
		for k, w := range s.words {
			if k > 0 && isRankWord(s.words[k-1].low) || wordOf(wordsBefore(s.words, k, 7), " posisi peringkat urutan ranking ") >= 0 {
				continue // among whom somebody ranks
			}
			rest, ok := strings.CutPrefix(w.low, "se-")
			if w.low == "se" && k+1 < len(s.words) && s.words[k+1].capital && w.stop == 0 {
				b.readAudienceArea(s.words, k+1, s.words[k+1].Start)
				continue
			}
			if !ok || rest == "" || len(b.event.Place.AudienceAreas) > 20 {
				continue
			}
			b.readAudienceArea(s.words, k, w.Start+len("se-"))
		}
	}
}

// isRankWord reports whether "se-" behind a word tells among whom somebody ranks: "peringkat
// kedua se-Sulawesi Utara", "nilai tertinggi se-Jawa Tengah".
func isRankWord(low string) bool {
	switch low {
	case "tertinggi", "terbaik", "terendah", "terbesar", "terbanyak", "pertama", "kedua", "ketiga", "keempat", "kelima", "satu", "satu-satunya", "i", "ii", "iii":
		return true
	}
	return ordinalOf(low) > 0
}

// readAudienceArea reads the region whose name begins at a word.
func (b *builder) readAudienceArea(words []word, k, start int) {
	end := k + 1
	for end < len(words) && end < k+4 && words[end].capital && words[end-1].stop == 0 {
		end++
	}
	at := Span{start, words[end-1].End}
	if r, err := (region.Finder{Exact: true}).Parse(at.In(b.text)); err == nil && len(b.event.Place.AudienceAreas) <= 20 {
		b.addAudienceArea(r, at)
	}
}

func (b *builder) addAudienceArea(r region.Region, at Span) {
	for _, a := range b.event.Place.AudienceAreas {
		if a.Code == r.Code {
			return
		}
	}
	b.event.Place.AudienceAreas = append(b.event.Place.AudienceAreas, program.Area{Code: r.Code, Name: clean(at.In(b.text))})
	b.fact(Said, at, "/place/audience_areas/%d", len(b.event.Place.AudienceAreas)-1)
}

// pluralLead returns 1 for a word that says that several are meant.
func pluralLead(low string) int {
	switch low {
	case "para", "seluruh", "semua", "segenap", "sejumlah", "beberapa", "unsur", "kalangan", "setiap":
		return 1
	}
	return 0
}

// endsWithPlace reports whether a unit ends with its region: what stands behind it may be a
// name that nobody could tell from the post.
func endsWithPlace(unit string) bool {
	found := (region.Finder{Exact: true}).Find(unit)
	return unit == "" || len(found) > 0 && found[len(found)-1].Span[1] == len(unit)
}

// readOrigins reads from which regions those listed come, "dari DKI Jakarta, Banten, dan Aceh";
// false where fewer than two are named.
func (b *builder) readOrigins(words []word, at int) bool {
	type origin struct {
		r  region.Region
		at Span
	}
	var found []origin
	for from := at; from < len(words) && words[from].capital; {
		end := from + 1
		for end < len(words) && words[end].capital && words[end-1].stop != ',' {
			end++
		}
		part := Span{words[from].Start, words[end-1].End}
		r, err := (region.Finder{Exact: true}).Parse(part.In(b.text))
		if n := len(found); err != nil && n > 0 && found[n-1].r.Code.Level() == region.Province {
			r, err = (region.Finder{Exact: true, Level: region.Province}).Parse(part.In(b.text)) // Gorontalo, among provinces
		}
		if err != nil || r.Code.Level() > region.Regency {
			break
		}
		found = append(found, origin{r, part})
		for from = end; from < len(words) && (words[from].low == "dan" || words[from].low == "serta"); {
			from++
		}
	}
	if len(found) < 2 {
		return false
	}
	for _, o := range found {
		b.addAudienceArea(o.r, o.at)
	}
	return true
}

// addHolder adds somebody who is told by the post alone, "Inspektur Kota Metro", among
// those present. The post must name its region, else it may be a group.
func (b *builder) addHolder(words []word, at Span) bool {
	if !words[0].capital || words[0].low == "anggota" || words[0].low == "pimpinan" || len(b.event.People) >= mostPeople {
		return false
	}
	if wordOf(words, " opd perangkat se seluruh skpd ") >= 0 || strings.Contains(words[0].low, "/") || slices.ContainsFunc(words, func(w word) bool { return strings.HasPrefix(w.low, "se-") }) {
		return false // all who hold such a post
	}
	p, err := participant.ParsePosition(b.closed(at))
	if err == nil && p.Role != 0 && !p.Region.IsZero() && !endsWithPlace(p.Unit) {
		return true // and a name that is not told apart: nobody knows where it begins
	}
	if err != nil || p.Role == 0 || p.Region.IsZero() && !(p.Role == participant.RoleCamat && len(words) > 1 && words[1].capital) {
		return false
	}
	key := strings.ToLower(p.Raw)
	if _, known := b.byName[key]; known {
		return true
	}
	i := len(b.event.People)
	b.byName[key] = i
	b.event.People = append(b.event.People, program.Person{Position: p, Roles: []program.PersonRole{program.PersonPresent}})
	b.persons = append(b.persons, person{at: at, key: key, there: true})
	b.fact(Said, at, "/people/%d", i)
	return true
}
