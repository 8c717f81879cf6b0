package gazetteer

import "strings"

// How says how a name in a text and a name in the tables agree.
type How uint8

// The ways, the surest first.
const (
	Exact    How = iota + 1 // the name in force
	Alias                   // a short form or another spelling
	Former                  // a former name
	Misspelt                // near a name, or the beginning of one
)

// The quality of the ways, in percent of an exact name.
const (
	qualityExact  = 100
	qualityAlias  = 97
	qualityFormer = 95
	qualityShort  = 96 // with a word in short form
	qualityWrong  = 50 // another kind is stated: shown, but not taken
)

// mention is some words of a text that name a region.
type mention struct {
	from, name, end uint16 // the words; the name begins at word name
	behind          uint16 // the first word of the kind behind it, which ends at end; 0 for none
	kinds           kinds  // that are stated, or all
	letters         uint8  // of the name
	kindLetters     uint8  // of the kind that is stated
	stated          bool
	zone            zone // where names seldom mean regions, or zoneNone
	place           bool // begins with a word as "Kampung"
	near            bool // misspelt
	known           bool // misspelt, but whole words of other names
	islands         bool // only islands
	english         bool // said in English
	wrong           bool // names are so, but of other kinds than is stated
	deep            Run  // the names of villages that it may be
	first, last     int  // its candidates
}

// nameEnd returns the word after the name.
func (m *mention) nameEnd() uint16 {
	if m.behind != 0 {
		return m.behind
	}
	return m.end
}

// overlaps reports whether two mentions share a word.
func (m *mention) overlaps(o *mention) bool { return m.from < o.end && o.from < m.end }

// candidate is a region that a mention may mean.
type candidate struct {
	unit      int32
	mention   uint16
	quality   uint8
	slips     uint8
	likely    uint8 // among those with as many slips
	slip      slipKind
	entry     int32 // its place in order, where it is misspelt
	how       How
	sameStart bool // as the text, with the first letter
	proper    bool // the name in force, perhaps in short form
	beaten    bool // another region has the name as its proper name
	begun     bool // the text has but the beginning of the name
}

// These bound the work on one text.
const (
	maxMentions   = 64
	maxCandidates = 1024
)

// mentions finds the names in the text as it is written.
func (s *search) findMentions() {
	claimed, kindEnd := -1, 0
	for i := range s.text.tokens {
		switch s.text.tokens[i].zone {
		case zoneStreet:
			s.namesInStreet(i)
			continue
		case zoneHouse:
			continue // "RSUD dr. Soetomo", "Politeknik Negeri Bali"
		}
		k, next, isKind := s.text.kindAt(i)
		if isKind && i < kindEnd {
			isKind = false // the rest of a longer phrase
		}
		if isKind {
			kindEnd = next
		}
		if isKind && next < len(s.text.tokens) && s.text.tokens[next].gap < gapParen {
			if claimed = next; s.text.tokens[i].role == roleTerm || s.endsName(next) {
				claimed = -1
			}
			s.namesAt(i, next, k, true)
			if k.has(kindDistrict) && string(s.text.word(next)) == "kota" && next+1 < len(s.text.tokens) && s.text.tokens[next+1].gap < gapParen {
				s.namesAt(i, next+1, k, true) // "Kec. Kota Blora" is Blora
			}
		}
		if i == claimed {
			continue
		}
		s.namesAt(i, i, ofAny, false)
	}
}

// namesInStreet adds the names that begin at a word in the zone of a street or place.
// The word itself may begin the name of a village, as in "Kampung Baru", or say that
// one follows, where that is the term for villages.
func (s *search) namesInStreet(i int) {
	t := &s.text.tokens[i]
	switch next := i + int(t.next); {
	case t.role == rolePlace && s.q.deep():
		s.namesAt(i, i, ofVillage, false)
		if next < len(s.text.tokens) && s.text.tokens[next].gap < gapParen {
			s.namesAt(i, next, ofVillage, true)
		}
	case t.role == roleStreet && s.q.deep():
		s.namesAt(i, i, ofVillage, false)
	case t.role == roleName && i > 0 && s.text.tokens[i-1].role != roleStreet:
		s.namesAt(i, i, ofAny, false)
	}
}

// endsName reports whether a name of several words that stands before word i ends there,
// as "Lima Puluh Kota" does: the kind may be part of it.
func (s *search) endsName(i int) bool {
	for j := range s.mentions {
		if m := &s.mentions[j]; int(m.end) == i && m.behind == 0 && m.end-m.name > 1 && (m.first < m.last || m.deep.first < m.deep.last) {
			return true
		}
	}
	return false
}

// namesAt adds the names that begin at a word and fit the kinds stated.
func (s *search) namesAt(from, name int, k kinds, stated bool) {
	m := mention{from: uint16(from), name: uint16(name), kinds: k, stated: stated}
	m.kindLetters = letterCount(int(s.text.tokens[from].at), s.text.tokens[name].at)
	m.zone = s.text.tokens[from].zone
	m.place = m.zone == zoneStreet && s.text.tokens[from].role != roleName
	before := len(s.mentions)
	s.walk(&s.text, m, int(s.text.tokens[name].at))
	if len(s.mentions) > before && s.mentions[before].wrong {
		return
	}
	for i := range s.alts[:s.altCount] {
		s.walk(&s.alts[i], m, int(s.alts[i].tokens[name].at))
	}
	s.islandsAt(m)
	s.englishNames(m)
	if !stated {
		s.gluedAt(m)
	}
}

// islandsAt adds the short names that follow a word for islands, as in "Kep. Sitaro".
func (s *search) islandsAt(m mention) {
	word := string(s.text.word(int(m.name)))
	if next := m.name + 1; (word == "kep" || word == "kepulauan") && int(next) < len(s.text.tokens) {
		m.name, m.islands = next, true
		s.walk(&s.text, m, int(s.text.tokens[next].at))
	}
}

// gluedAt adds the names that follow a kind without a blank.
func (s *search) gluedAt(m mention) {
	word := s.text.word(int(m.name))
	if s.text.tokens[m.name].role != roleName || !beginsGlued(word) {
		return
	}
	for rest := gluedKinds; rest != ""; {
		var key string
		key, rest, _ = strings.Cut(rest, " ")
		if len(word) <= len(key)+1 || string(word[:len(key)]) != key {
			continue
		}
		w, _ := narrowWords(0, len(words), key)
		m.kinds, m.stated, m.kindLetters = words[w].kinds, true, uint8(len(key))
		if s.walk(&s.text, m, int(s.text.tokens[m.name].at)+len(key)) {
			return
		}
	}
}

// beginsGlued reports whether a word begins as one of gluedKinds does.
func beginsGlued(word []byte) bool {
	if len(word) < 5 {
		return false
	}
	switch string(word[:2]) {
	case "da", "de", "ka", "ke", "ko", "pr":
		return true
	case "se":
		return word[2] == 'r'
	}
	return false
}

// walk adds mentions of the names whose letters begin at a place of the text's key, of
// all lengths, if they fit the kinds; it reports whether a name was found.
func (s *search) walk(t *text, m mention, at int) (found bool) {
	written := t == &s.text // the words are as the text has them
	changed := written
	r, deep := Run{-1, -1}, s.deepStart()
	var wrong Run // the longest name of another kind
	wrongEnd := uint16(0)
	for j := int(m.name); j < len(t.tokens) && (j == int(m.name) || s.goesOn(j)); j++ {
		changed = changed || t.tokens[j].next != 0
		key := t.key[at:t.tokens[j].end]
		if len(key) < 2 {
			continue
		}
		if r.first < 0 {
			r = startRun(key)
		}
		r, deep = r.narrow(key), s.deepNarrow(deep, key)
		if r.first == r.last && deep.first == deep.last {
			break
		}
		if !changed || !m.stated && s.isKindOnly(int(m.from), j+1) {
			continue
		}
		m.end, m.letters = uint16(j+1), uint8(min(len(key), 255))
		if w := r.whole(key); w.first < w.last {
			if s.fits(w, m.kinds) {
				s.add(m, w, !written)
				found = true
			} else {
				wrong, wrongEnd = w, m.end
			}
		}
		if m.kinds&ofVillage == 0 {
			continue
		}
		if w := s.deepWhole(deep, key); w.first < w.last {
			s.addDeep(m, w)
			found = true
		}
	}
	if m.stated && !found && wrong.last > 0 {
		m.end, m.wrong, m.kinds = wrongEnd, true, ofAny
		s.addNames(m, wrong, !written)
	}
	return found
}

// addDeep adds a mention of villages, whose candidates are found later.
func (s *search) addDeep(m mention, names Run) {
	m.deep = names
	m.kinds &= ofVillage
	m.first, m.last = len(s.cands), len(s.cands)
	if with := m; s.suffix(&with) {
		s.addMention(with)
	}
	s.addMention(m)
}

// goesOn reports whether a name may go on with word i: not after a comma, and not with
// a kind in brackets, as in "Langsa (Kota)", though there is a district Langsa Kota.
func (s *search) goesOn(i int) bool {
	switch s.text.tokens[i].gap {
	case gapHard:
		return false
	case gapParen:
		_, _, kind := s.text.kindBehind(i)
		return !kind
	}
	return true
}

// letterCount returns how many letters lie between two places of a key, up to 255.
func letterCount(at int, end uint16) uint8 { return uint8(min(int(end)-at, 255)) }

// isKindOnly reports whether a name is but a word that states the kind of the next one,
// as "Kota", which is a district, nearly always does.
func (s *search) isKindOnly(from, end int) bool {
	_, next, ok := s.text.kindAt(from)
	return ok && s.text.tokens[from].role != roleTerm && next == end && end < len(s.text.tokens) && s.text.tokens[end].gap < gapParen
}

// fits reports whether a name belongs to a region of the kinds.
func (s *search) fits(r Run, k kinds) bool {
	if k == ofAny {
		return true
	}
	for _, e := range order[r.first:r.last] {
		if k.has(KindOf(entryUnit(int(e)))) {
			return true
		}
	}
	return false
}

// add adds a mention and its candidates, with the kind behind it if there is one.
func (s *search) add(m mention, r Run, short bool) {
	if with := m; s.suffix(&with) {
		s.addNames(with, r, short)
	}
	s.addNames(m, r, short)
}

// addNames adds a mention and its candidates.
func (s *search) addNames(m mention, r Run, short bool) {
	if !s.hasRoom() {
		return
	}
	m.first = len(s.cands)
	for _, e := range order[r.first:r.last] {
		e := int(e)
		c := candidate{unit: int32(entryUnit(e)), mention: uint16(len(s.mentions)), how: entryHow(e), proper: e < Units}
		switch c.how {
		case Exact:
			c.quality = qualityExact
		case Alias:
			c.quality = qualityAlias
		case Former:
			c.quality = qualityFormer
		}
		if m.islands && !strings.Contains(entryName(int(c.unit)), "Kepulauan") {
			continue
		}
		if m.wrong {
			c.quality = qualityWrong
		}
		if short {
			c.quality, c.how = min(c.quality, qualityShort), max(c.how, Alias)
		}
		s.addCandidate(&m, c)
	}
	m.last = len(s.cands)
	s.beat(&m)
	s.addMention(m)
}

// suffix gives a mention the kind that stands behind it; it reports whether one does.
func (s *search) suffix(m *mention) bool {
	k, next, ok := s.text.kindBehind(int(m.end))
	if k &= m.kinds; !ok || m.stated || k == 0 {
		return false
	}
	if w := &s.text.tokens[m.end]; w.gap >= gapParen || w.role == roleBehind {
		m.kindLetters = letterCount(int(w.at), s.text.tokens[next-1].end)
	}
	m.behind, m.end, m.kinds, m.stated = m.end, uint16(next), k, true
	return true
}

// addCandidate adds a candidate that fits the kinds and lies where is searched.
func (s *search) addCandidate(m *mention, c candidate) {
	if !m.kinds.has(s.kindOf(int(c.unit))) || !s.related(int(c.unit)) {
		return
	}
	for i := m.first; i < len(s.cands); i++ {
		if s.cands[i].unit == c.unit {
			if o := &s.cands[i]; o.begun && !m.stated && c.slips == 1 && c.quality >= o.quality || !o.begun && c.quality > o.quality && o.quality != qualityCut {
				*o = c
			}
			return
		}
	}
	s.put(c)
}

// beat marks the candidates that are not called so properly if another is. What
// people call a regency or province is not beaten by the name of a district.
func (s *search) beat(m *mention) {
	best := uint8(255) // the highest level that has the name as a proper name
	for _, c := range s.cands[m.first:m.last] {
		if l := s.levelOf(int(c.unit)); c.proper && (s.q.Level == 0 || l == s.q.Level) {
			best = min(best, l)
		}
	}
	if best == 255 {
		return
	}
	for i := m.first; i < m.last; i++ {
		c := &s.cands[i]
		if c.proper || s.q.Level != 0 && s.levelOf(int(c.unit)) != s.q.Level {
			continue
		}
		if best <= levelRegency || c.how != Alias || s.levelOf(int(c.unit)) > levelRegency {
			c.beaten = true
		} else {
			c.quality = qualityExact
		}
	}
}

// isPart reports whether a mention is a part of a longer name in the text that shares no
// word with the names of a place: then the longer name is meant. One whose kind is stated
// is a part only of a name behind the same kind: "Kota Tangerang" of "Kota Tangerang Selatan".
func (s *search) isPart(p *place, m *mention) bool {
	if m.near {
		return false
	}
	from := m.from
	if m.stated && m.behind == 0 {
		from = m.name
	}
	for j := range s.mentions {
		o := &s.mentions[j]
		if o.near || o.first == o.last || m.behind != 0 && o.nameEnd() <= m.end || o.name > from || o.nameEnd() < m.nameEnd() || o.nameEnd()-o.name <= m.nameEnd()-m.name {
			continue
		}
		if from != m.from && (o.from != m.from || o.wrong || o.nameEnd() == m.nameEnd()) {
			continue
		}
		if s.isOver(p, o, m) {
			return true
		}
	}
	return false
}

// isOver reports whether a mention that contains m overlaps no other name of a place.
func (s *search) isOver(p *place, o, m *mention) bool {
	for _, j := range p.members {
		if j < 0 {
			continue
		}
		if other := &s.mentions[s.cands[j].mention]; other != m && other.overlaps(o) {
			return false
		}
	}
	return true
}
