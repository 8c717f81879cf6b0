package offices

import (
	"bytes"
	"strings"
)

// Read takes a text apart. It returns the class of a text that names no office, an
// [Outside…], else 0.
func (s *Scanner) Read(text string) uint8 {
	s.text, s.size, s.folded = text, 0, 0
	s.Size, s.Region, s.Posted = 0, Region{}, false
	if len(text) > MaxText || !s.split() {
		return 0
	}
	if s.size == 0 {
		return OutsideKosong
	}
	m := s.match(0)
	if m.outside != 0 && m.outsideNext == s.size {
		return uint8(m.outside)
	}
	i, outside := s.post(m)
	if outside != 0 {
		return outside
	}
	for i < s.size {
		i = s.step(i)
	}
	return 0
}

// post reads the words of a post in front of an office, and returns the first word
// behind them.
func (s *Scanner) post(m meaning) (next int, outside uint8) {
	for m.post != 0 && m.postNext > m.headNext {
		if m.post == postOfNone {
			return 0, OutsidePensiunan
		}
		s.Posted = true
		next = m.postNext
		if m.post != postOfAny {
			s.begin(Part{Kind: uint8(m.post), From: next, To: next, words: [2]int{0, next}})
			return next, 0
		}
		if next == s.size {
			break
		}
		m = s.match(next)
	}
	return next, 0
}

// step reads what begins at word i and returns the first word behind it.
func (s *Scanner) step(i int) int {
	if s.isInitials(i) { // Sumber Daya Alam (SDA)
		return i + 1
	}
	m := s.match(i)
	p := s.current()
	if p != nil && kinds[p.Kind].takes == takesTasks && m.task != 0 && m.taskNext >= m.headNext && !s.isVillage(i, &m) {
		if p.isPublicWorks() { // DPU Bina Marga: which of the two that a regency may have
			p.heads = 0
		}
		p.Tasks.add(taskOf(&m, p, i))
		return m.taskNext
	}
	if m.head != 0 {
		if next, ok := s.head(i, &m, p); ok {
			return next
		}
	}
	if next, ok := s.place(i, p, &m); ok {
		return next
	}
	if m.word != 0 {
		if next, ok := s.filler(i, &m, p); ok {
			return next
		}
	}
	if !m.known && !s.words[i].read {
		if s.words[i].read = true; s.repair(i, p) {
			return i
		}
	}
	return s.name(i, p)
}

// taskOf returns the task that the word at i names: SDA is the water of a Dinas, and the
// natural resources of a Bagian.
func taskOf(m *meaning, p *Part, i int) uint8 {
	if m.task == taskSDA && m.taskNext == i+1 && p.Kind == kindDINAS {
		return taskSDAAir
	}
	return uint8(m.task)
}

// isVillage reports whether the word at i, a task of a Dinas, is the head of a village
// here: Seksi Pemerintahan Kelurahan Hadimulyo.
func (s *Scanner) isVillage(i int, m *meaning) bool {
	if m.task != taskDesa && m.task != taskKelurahan || m.taskNext >= s.size || s.words[m.taskNext].gap&gapSign != 0 {
		return false
	}
	if m.taskNext-i > 1 || m.head == 0 {
		return false
	}
	next := s.match(m.taskNext)
	if next.task != 0 || next.word != 0 || next.head != 0 {
		return false
	}
	first, _ := s.placeName(m.taskNext)
	return first < 0
}

// head begins a part at a phrase that names a kind, if it may stand here.
func (s *Scanner) head(i int, m *meaning, p *Part) (next int, ok bool) {
	n := m.head
	for !s.allowed(&heads[n], i, m.headNext, p) {
		if heads[n].last {
			return i, false
		}
		n++
	}
	h := &heads[n]
	if h.need == needOther && s.opensUnit(m.headNext) || h.kind == kindSWASTA && s.opensCompany(m.headNext) {
		return m.headNext, true // UPTD Puskesmas, PT Bank Lampung
	}
	if p != nil && h.kind == kindBIDANG && (p.Kind == kindSTAFAHLI || p.Kind == kindASISTEN) && p.To == p.From {
		return m.headNext, true // Staf Ahli Wali Kota Bidang Hukum
	}
	if p != nil && p.isOpenTo(h.kind) && s.words[i].gap&gapSign == 0 { // Bagian Prokopim, Dinas DLH
		if p.Kind == kindDINAS || p.Kind == kindBADAN || p.Kind == kindBAGIAN {
			p.Kind, p.Body = h.kind, h.body
		}
		p.Tasks.merge(taskSets[h.tasks])
		if p.words[1], p.From, p.To = m.headNext, m.headNext, m.headNext; h.need == unsure && n == m.head {
			p.heads = n
		}
		return m.headNext, true
	}
	if p != nil && s.continues(i, h, p) { // Dinas Sosial dan PMD
		p.Tasks.merge(taskSets[h.tasks])
		if p.words[1], p.From, p.To = m.headNext, m.headNext, m.headNext; h.need == unsure {
			p.heads = n
		}
		return m.headNext, true
	}
	part := Part{Kind: h.kind, Body: h.body, Type: h.nameType, Tasks: taskSets[h.tasks], gap: s.words[i].gap, braced: s.words[i].bracketed}
	part.words = [2]int{i, m.headNext}
	part.From, part.To = m.headNext, m.headNext
	if kinds[h.kind].typed || (h.kind == kindBIDANG || h.kind == kindUPTD || h.kind == kindPUSKESMAS) && h.nameType != 0 {
		part.From, part.To = i, m.headNext
	}
	if h.need == unsure && n == m.head {
		part.heads = n
	}
	s.begin(part)
	return m.headNext, true
}

// continues reports whether a head at word i is but short for further tasks of a Dinas: it
// lacks the noun that the name of another one would begin with.
func (s *Scanner) continues(i int, h *head, p *Part) bool {
	if p.Kind != kindDINAS || h.kind != kindDINAS || p.Named() || p.Tasks == (Tasks{}) || taskSets[h.tasks] == (Tasks{}) {
		return false
	}
	if s.words[i].gap&(gapOpen|gapClose|gapDash) != 0 || h.need == unsure && (p.heads != 0 || !h.last) {
		return false
	}
	return !holdsNoun(s.word(i))
}

// holdsNoun reports whether the short name of a Dinas begins with its noun, as Dishub, DLH
// and Dinkes do and PMD, Damkar and Dukcapil do not.
func holdsNoun(word []byte) bool {
	if bytes.HasPrefix(word, []byte("dis")) || bytes.HasPrefix(word, []byte("din")) {
		return true
	}
	return word[0] == 'd' && len(word) > 1 && strings.IndexByte("aeiou", word[1]) < 0
}

// allowed reports whether a head that fills the words from i up to next may stand there,
// behind part p.
func (s *Scanner) allowed(h *head, i, next int, p *Part) bool {
	first := s.Size == 0
	apart := s.words[i].gap&gapSign != 0 || p == nil && s.Size > 0
	switch h.need {
	case needName:
		if next >= s.size || s.words[next].gap&gapSign != 0 || !first && !apart {
			return false
		}
	case needBare:
		if !first && !apart && (p == nil || !isCentralPart(p.Kind)) || !s.ends(next) {
			return false
		}
	case needWhole:
		return s.names(next) || s.Size > 0 && s.ends(next)
	}
	if first || apart || p == nil && s.Size == 0 && s.words[i].gap&gapSign != 0 {
		return true
	}
	if !kinds[h.kind].breaks {
		return p != nil && p.Kind == kindFAKULTAS && h.kind == kindKAMPUS || p != nil && isCentralPart(p.Kind) && (h.body != 0 || kinds[h.kind].takes != takesName) || p != nil && holdsOther(p.Kind)
	}
	if p == nil || kinds[p.Kind].takes != takesName {
		return true
	}
	if p.Kind == kindUPTD && isTerritory(h.kind) { // UPTD Pendidikan Kecamatan Candi
		return false
	}
	if kinds[p.Kind].typed && p.Kind != kindBUMD || p.Kind == kindLAIN {
		return p.Kind == kindLAIN || !isTerritory(h.kind) && kinds[p.Kind].rank > 2 && p.Kind != kindSWASTA && p.Kind != kindBUMN && p.Kind != kindKAMPUS
	}
	return p.Named() || !isTerritory(h.kind) // Puskesmas Kecamatan Cilandak
}

// opensUnit reports whether a unit with a kind of its own begins at word i.
func (s *Scanner) opensUnit(i int) bool {
	if i >= s.size || s.words[i].gap&(gapOpen|gapComma) != 0 {
		return i >= s.size
	}
	m := s.match(i)
	if m.word == wordUnit && m.headNext <= m.wordNext {
		return s.opensUnit(m.wordNext)
	}
	if m.head == 0 {
		return false
	}
	switch heads[m.head].kind {
	case kindPUSKESMAS, kindRSUD, kindSEKOLAH, kindRS, kindUPTD, kindKORPRI:
		return true
	}
	return false
}

// opensCompany reports whether a company of a state or a region begins at word i.
func (s *Scanner) opensCompany(i int) bool {
	if i >= s.size || s.words[i].gap&gapSign != 0 {
		return false
	}
	m := s.match(i)
	return m.head != 0 && (heads[m.head].kind == kindBUMN || heads[m.head].kind == kindBUMD) && heads[m.head].need != unsure
}

// names reports whether an office begins at word i.
func (s *Scanner) names(i int) bool {
	if i >= s.size {
		return false
	}
	m := s.match(i)
	return m.head != 0 && heads[m.head].need != needWhole
}

// place reads a region at word i, if one may stand there.
func (s *Scanner) place(i int, p *Part, m *meaning) (next int, ok bool) {
	kind := uint8(0)
	if p != nil {
		kind = p.Kind
	}
	if (kind == kindPOLRES || kind == kindPOLSEK) && s.isJakartaPolice(i) {
		p.From, p.To = i+1, i+1
		if kind == kindPOLSEK {
			s.note(Region{Codes: [4]uint16{Jakarta}, Size: 1})
		}
		return i + 1, true // Polres Metro Bekasi: Metro is a word of the kind
	}
	r, next, ok := s.region(i, kind)
	if !ok {
		return i, false
	}
	apart := s.words[i].gap&gapSign != 0
	switch {
	case p == nil && s.Size == 0: // in front
		if i > 0 && !r.Told || !r.Told && next < s.size && s.words[next].gap&gapSign == 0 && !s.names(next) {
			return i, false
		}
	case p == nil:
		if !r.Told && !s.ends(next) {
			return i, false
		}
	case kinds[p.Kind].takes == takesName || p.Named():
		if !s.namePlace(p, r, next, apart) {
			return i, false
		}
	case !s.ends(next) && (!r.Told || !s.isDirection(next)):
		if !r.Told || s.isDirection(next) {
			return i, false
		}
	}
	s.note(r)
	if p != nil && s.isOwnName(p, i) {
		if !p.Named() {
			p.From = i
		}
		p.To = next
	}
	if p != nil && p.To == i && p.Named() {
		p.ended = p.Kind != kindLAIN && next < s.size && s.words[next].gap&gapSign == 0 && !s.opensTask(next, p)
	}
	return next, true
}

// isOwnName reports whether the region at word i names the office too: RSUD Kota Kendari,
// SMP Negeri 1 Kota Metro.
func (s *Scanner) isOwnName(p *Part, i int) bool {
	switch p.Kind {
	case kindRSUD:
		return !p.Named()
	case kindPENGADILAN, kindUPTPUSAT, kindBPJS, kindPEMASYARAKATAN, kindIMIGRASI, kindPAJAK, kindKPPN:
		return i == p.words[1]
	case kindSEKOLAH, kindMADRASAH:
		return p.To == i && (i == p.words[1] || i-1 == p.words[1] && isNumber(s.word(i-1)))
	}
	return false
}

// namePlace reports whether a region behind a proper name is one, and no part of the name.
func (s *Scanner) namePlace(p *Part, r Region, next int, apart bool) bool {
	if isSeated(p.Kind) {
		return r.Told && r.Codes[0] < 100 && p.Named() && s.ends(next)
	}
	if !s.ends(next) {
		return false
	}
	if r.Told {
		return true
	}
	return apart && p.Named() || kinds[p.Kind].takes != takesName || p.Kind == kindLAIN && s.isCapitals(p)
}

// isCapitals reports whether a name is one word of capitals: DPAD DIY.
func (s *Scanner) isCapitals(p *Part) bool {
	if p.To-p.From != 1 {
		return false
	}
	word := s.text[s.words[p.From].start:s.words[p.From].end]
	return len(word) >= 2 && len(word) <= 12 && strings.ToUpper(word) == word
}

func (s *Scanner) opensTask(i int, p *Part) bool {
	return kinds[p.Kind].takes == takesTasks && s.match(i).task != 0
}

// isJakartaPolice reports whether Metro at word i is a word of the police around Jakarta.
func (s *Scanner) isJakartaPolice(i int) bool {
	if !s.is(i, "metro") || i+1 >= s.size || s.words[i+1].gap&gapSign != 0 || s.isDirection(i+1) || s.is(i+1, "pusat") {
		return false
	}
	switch m := s.match(i + 1); {
	case m.word != 0, m.head != 0 && kinds[heads[m.head].kind].breaks:
		return false
	}
	return true
}

// Jakarta is the code of the province.
const Jakarta = 31

// isDirection reports whether word i is one that names of districts go on with.
func (s *Scanner) isDirection(i int) bool {
	if i >= s.size || s.words[i].gap&gapSign != 0 {
		return false
	}
	switch string(s.word(i)) {
	case "barat", "timur", "utara", "selatan", "tengah", "tenggara", "hulu", "hilir", "raya", "baru", "lama", "pusat":
		return true
	}
	return false
}

// filler passes over a word that says nothing here.
func (s *Scanner) filler(i int, m *meaning, p *Part) (next int, ok bool) {
	next = m.wordNext
	inName := p != nil && kinds[p.Kind].takes == takesName
	switch m.word {
	case wordJoiner:
		return next, !inName && (p == nil || !p.Named() || s.match(next).task != 0)
	case wordAt:
		return next, s.names(next) || next < s.size && s.placeAt(next)
	case wordCity, wordRegency, wordProvince: // without the name of a region
		if s.ends(next) && !(inName && !p.Named()) {
			return next, true
		}
	case wordRegional:
		return next, !inName && (p == nil || !p.Named())
	case wordFiller, wordField:
		return next, p != nil && p.Kind != kindBIDANG && p.Kind != kindSEKSI && kinds[p.Kind].takes == takesTasks && !p.Named() && next < s.size
	case wordNational:
		if s.ends(next) && p != nil && (!inName || p.Named() && (p.Kind != kindKAMPUS || p.To > p.words[1])) { // Universitas Indonesia
			s.toCentre(p)
			return next, true
		}
	case wordUnit:
		if s.ends(next) && s.Size > 0 || s.opensUnit(next) {
			return next, true
		}
	case wordOffice:
		return next, s.names(next) && s.words[next].gap&gapSign == 0
	case wordTitle:
		return next, p != nil && (p.Kind == kindRSUD || p.Kind == kindRS && p.To-p.From <= 1) && next < s.size && (!p.Named() || p.Kind == kindRS)
	}
	return i, false
}

// toCentre makes an office that is a national body too the body: BPS RI.
func (s *Scanner) toCentre(p *Part) {
	if p.Body == 0 {
		return
	}
	switch p.Kind {
	case kindKANKEMENAG, kindBPN:
		p.Kind = kindKEMENTERIAN
	case kindBPS, kindBNN:
		p.Kind = kindLPNK
	case kindKPU, kindBAWASLU, kindBAZNAS:
		p.Kind = kindLEMBAGANEGARA
	}
}

// name takes word i into the name of the part in hand.
func (s *Scanner) name(i int, p *Part) int {
	if p == nil {
		s.begin(Part{Kind: kindLAIN, From: i, To: i + 1, words: [2]int{i, i + 1}, gap: s.words[i].gap, braced: s.words[i].bracketed})
		return i + 1
	}
	if !p.Named() {
		p.From = i
	}
	p.To = i + 1
	return i + 1
}
