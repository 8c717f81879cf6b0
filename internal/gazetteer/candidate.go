package gazetteer

import "strings"

// wholeName adds a mention of the names that are a key, with the kinds it may have; it
// reports whether there are any.
func (s *search) wholeName(m mention, key []byte) bool {
	found := false
	m.letters = uint8(min(len(key), 255))
	if r := startRun(key).narrow(key); r.first < r.last {
		if w := r.whole(key); w.first < w.last && s.fits(w, m.kinds) {
			s.add(m, w, true)
			found = true
		}
	}
	if m.kinds&ofVillage != 0 && s.q.deep() {
		if w := s.deepWhole(s.deepNarrow(s.deepStart(), key), key); w.first < w.last {
			s.addDeep(m, w)
			found = true
		}
	}
	return found
}

// walk adds mentions of the names whose letters begin at a place of the text's key, of
// all lengths, if they fit the kinds; it reports whether a name was found.
func (s *search) walk(t *text, m mention, at int) (found bool) {
	written := t == &s.text // the words are as the text has them
	changed := written
	m.short = !written
	if !m.stated && s.beginsNone(int(m.name)) {
		return false
	}
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
		if !changed || !m.stated && s.isKindOnly(int(m.from), j+1) || !written && j == int(m.name) && isLong(s.text.word(j)) {
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
// a kind in brackets or before another name behind a slash or dash, as in "Langsa (Kota)" and
// "Langsa & Kota Medan", though there is a district Langsa Kota.
func (s *search) goesOn(i int) bool {
	switch s.text.tokens[i].gap {
	case gapHard:
		return false
	case gapParen:
		_, _, kind := s.text.kindBehind(i)
		return !kind
	case gapSlash, gapDash:
		_, next, kind := s.text.kindAt(i)
		return !kind || s.text.endsPart(next)
	}
	return true
}

// isKindOnly reports whether a name is but a word that states the kind of the next one,
// as "Kota", which is a district, nearly always does.
func (s *search) isKindOnly(from, end int) bool {
	_, next, ok := s.text.kindAt(from)
	return ok && s.text.tokens[from].role != roleTerm && next == end && end < len(s.text.tokens) && s.text.tokens[end].gap < gapParen
}

// beginsNone reports whether no name begins with a word: the short form of a kind, or the "se" of
// all that a region has. "Kab. una" is not Kabuna, and "se-Lampung" not Selampung.
func (s *search) beginsNone(i int) bool {
	switch word, role := s.text.word(i), s.text.tokens[i].role; string(word) {
	case "kota", "desa":
		return false
	case "se":
		return role == roleNoise
	default:
		return role == roleKind && len(word) <= 4
	}
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

// addGuess adds a mention if it has candidates.
func (s *search) addGuess(m mention) {
	if m.last = len(s.cands); m.last > m.first {
		s.addMention(m)
	}
}
