package gazetteer

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
)

// mention is some words of a text that name a region.
type mention struct {
	from, name, end uint16 // the words; the name begins at word name
	behind          uint16 // the first word of the kind behind it, which ends at end; 0 for none
	kinds           kinds  // that are stated, or all
	letters         uint8  // of the name
	stated          bool
	weak            bool // stands in a zone where names seldom mean regions
	near            bool // misspelt
	wrong           bool // names are so, but of other kinds than is stated
	deep            run  // the names of villages that it may be
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
	unit    int32
	mention uint16
	quality uint8
	slips   uint8
	likely  uint8 // among those with as many slips
	entry   int32 // its place in order, where it is misspelt
	how     How
	beaten  bool // another region has the name as its proper name
}

// These bound the work on one text.
const (
	maxMentions   = 96
	maxCandidates = 2048
)

// mentions finds the names in the text as it is written.
func (s *search) findMentions() {
	claimed, kindEnd := -1, 0
	for i := range s.text.tokens {
		if s.text.tokens[i].zone == zoneStreet {
			continue
		}
		k, next, isKind := s.text.kindAt(i)
		if isKind && i < kindEnd {
			isKind = false // the rest of a longer phrase
		}
		if isKind {
			kindEnd = next
		}
		if isKind && next < len(s.text.tokens) && s.text.tokens[next].gap < gapParen {
			claimed = next
			s.namesAt(i, next, k, true)
		}
		if i == claimed {
			continue
		}
		s.namesAt(i, i, ofAny, false)
	}
}

// namesAt adds the longest name that begins at a word and fits the kinds stated.
func (s *search) namesAt(from, name int, k kinds, stated bool) {
	if len(s.mentions) >= maxMentions {
		return
	}
	m := mention{from: uint16(from), name: uint16(name), kinds: k, stated: stated}
	m.weak = s.text.tokens[from].zone == zoneVillage
	before := len(s.mentions)
	found := s.longest(&s.text, m, int(s.text.tokens[name].at))
	if len(s.mentions) > before && s.mentions[before].wrong {
		return
	}
	for i := range s.alts[:s.altCount] {
		if s.longest(&s.alts[i], m, int(s.alts[i].tokens[name].at)) {
			found = true
		}
	}
	if found || stated {
		return
	}
	word := s.text.word(name)
	for i := range gluedKinds {
		if g := &gluedKinds[i]; len(word) > len(g.key)+1 && string(word[:len(g.key)]) == g.key {
			m.kinds, m.stated = g.kinds, true
			if s.longest(&s.text, m, int(s.text.tokens[name].at)+len(g.key)) {
				return
			}
		}
	}
}

// longest adds a mention of the longest name whose letters begin at a place of the
// text's key, if it fits the kinds; it reports whether a name was found.
func (s *search) longest(t *text, m mention, at int) bool {
	changed := t == &s.text
	r, deep := run{-1, -1}, s.q.Villages.start()
	var best, deepBest run
	end, deepEnd, wrongEnd := 0, 0, 0
	for j := int(m.name); j < len(t.tokens); j++ {
		if j > int(m.name) && t.tokens[j].gap == gapHard {
			break
		}
		changed = changed || t.tokens[j].next != 0
		key := t.key[at:t.tokens[j].end]
		if len(key) < 2 {
			continue
		}
		if r.first < 0 {
			r = startRun(key)
		}
		r, deep = r.narrow(key), s.q.Villages.narrow(deep, key)
		if r.first == r.last && deep.first == deep.last {
			break
		}
		if !changed {
			continue
		}
		if w := r.whole(key); w.first < w.last {
			if s.fits(w, m.kinds) {
				best, end = w, j+1
			} else {
				wrongEnd = j + 1
			}
		}
		if w := s.q.Villages.whole(deep, key); w.first < w.last {
			if m.kinds&ofVillage != 0 {
				deepBest, deepEnd = w, j+1
			}
		}
	}
	if !m.stated && s.isKindOnly(int(m.from), end) {
		end = 0
	}
	short := t != &s.text
	if end > 0 {
		m.end, m.letters = uint16(end), letterCount(at, t.tokens[end-1].end)
		s.add(m, best, short)
	}
	if deepEnd > 0 && deepEnd >= end {
		m.end, m.letters, m.deep = uint16(deepEnd), letterCount(at, t.tokens[deepEnd-1].end), deepBest
		s.suffix(&m, func(k kinds) bool { return k&ofVillage != 0 })
		if m.kinds &= ofVillage; m.kinds != 0 {
			m.first, m.last = len(s.cands), len(s.cands)
			s.addMention(m)
		}
	}
	if m.stated && end == 0 && deepEnd == 0 && wrongEnd > 0 {
		m.end, m.wrong, m.first, m.last = uint16(wrongEnd), true, len(s.cands), len(s.cands)
		s.addMention(m)
	}
	return end > 0 || deepEnd > 0
}

// isKindOnly reports whether a name is but a word that states the kind of the next one,
// as "Kota", which is a district, nearly always does.
func (s *search) isKindOnly(from, end int) bool {
	_, next, ok := s.text.kindAt(from)
	return ok && next == end && end < len(s.text.tokens) && s.text.tokens[end].gap < gapParen
}

// letterCount returns how many letters lie between two places of a key, up to 255.
func letterCount(at int, end uint16) uint8 { return uint8(min(int(end)-at, 255)) }

// fits reports whether a name belongs to a region of the kinds.
func (s *search) fits(r run, k kinds) bool {
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
func (s *search) add(m mention, r run, short bool) {
	s.suffix(&m, func(k kinds) bool { return s.fits(r, k) })
	m.first = len(s.cands)
	for _, e := range order[r.first:r.last] {
		e := int(e)
		c := candidate{unit: int32(entryUnit(e)), mention: uint16(len(s.mentions)), how: entryHow(e)}
		switch c.how {
		case Exact:
			c.quality = qualityExact
		case Alias:
			c.quality = qualityAlias
		case Former:
			c.quality = qualityFormer
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

// suffix gives a mention the kind that stands behind it.
func (s *search) suffix(m *mention, fits func(kinds) bool) {
	if m.stated {
		return
	}
	if k, next, ok := s.text.kindBehind(int(m.end)); ok {
		if k &= m.kinds; fits(k) || s.text.tokens[m.end].gap >= gapParen || s.text.tokens[m.end].role == roleBehind {
			m.behind, m.end, m.kinds, m.stated = m.end, uint16(next), k, true
		}
	}
}

// addCandidate adds a candidate that fits the kinds and lies where is searched.
func (s *search) addCandidate(m *mention, c candidate) {
	if !m.kinds.has(s.kindOf(int(c.unit))) || !s.related(int(c.unit)) {
		return
	}
	for i := m.first; i < len(s.cands); i++ {
		if s.cands[i].unit == c.unit {
			if c.quality > s.cands[i].quality {
				s.cands[i] = c
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
		if l := s.levelOf(int(c.unit)); c.how == Exact && (s.q.Level == 0 || l == s.q.Level) {
			best = min(best, l)
		}
	}
	if best == 255 {
		return
	}
	for i := m.first; i < m.last; i++ {
		c := &s.cands[i]
		if c.how == Exact || s.q.Level != 0 && s.levelOf(int(c.unit)) != s.q.Level {
			continue
		}
		if best <= levelRegency || c.how != Alias || s.levelOf(int(c.unit)) > levelRegency {
			c.beaten = true
		} else {
			c.quality = qualityExact
		}
	}
}

// drop takes out mentions that lie within the name of another.
func (s *search) drop() {
	for i := range s.mentions {
		m := &s.mentions[i]
		for j := range s.mentions {
			o := &s.mentions[j]
			if i == j || m.near || o.near || m.stated && !o.stated {
				continue
			}
			if o.from <= m.from && m.end <= o.nameEnd() && o.nameEnd()-o.from > m.end-m.from && o.name <= m.from {
				m.last = m.first
			}
		}
	}
}
