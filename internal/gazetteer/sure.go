package gazetteer

import "github.com/integritas-id/integritas/internal/slip"

// isSure reports whether a place is good enough to be taken. A misspelt name needs
// more letters where nothing beside it speaks for a region.
func (s *search) isSure(p *place) bool {
	for _, j := range p.members {
		if j < 0 {
			continue
		}
		c := &s.cands[j]
		m := &s.mentions[c.mention]
		if s.mayBeVillage(m, c) {
			return false
		}
		if c.slip != slipNone && s.levelOf(int(c.unit)) == levelVillage && !s.isClear(p, m, c) {
			return false
		}
		short, long := uint8(5), uint8(8)
		if m.stated || p.count > 1 || s.q.Level != 0 || s.q.Within >= 0 {
			short, long = 4, 6
		}
		if c.begun {
			if s.isOfOtherKind(m) || c.quality == qualityWords || !m.stated && p.count == 1 && m.isOneWord(entryName(int(order[c.entry]))) && !s.isCut(m) {
				return false // a single word may be the beginning of many names
			}
			continue
		}
		if c.slip != slipNone && !c.sameStart && (m.stated && m.letters < 6 || !m.stated && c.slips > 1) {
			return false // "Solo" is no slip for Bolo, "anggaran" none for Manggarai
		}
		if c.quality < parseFloor || c.slips == 1 && m.letters < short || c.slips == 2 && m.letters < long || c.slips > 2 {
			return false
		}
		if c.slips == 2 && s.isCrowded(m, c) {
			return false
		}
		if c.slip != slipNone && (p.count == 1 && !s.isPlain(c, m) || m.known && s.q.Within < 0 && !s.isPlaced(p, c)) {
			return false
		}
	}
	return true
}

// isOfOtherKind reports whether words are the whole name of a regency or city, but not of the
// kind stated: "Kabupaten Sawahlunto" is rather a slip for the city than the beginning of
// Sawahlunto Sijunjung, as another regency once was called.
func (s *search) isOfOtherKind(m *mention) bool {
	if !m.stated {
		return false
	}
	key := s.text.letters(int(m.name), int(m.nameEnd()))
	for i, r := 0, startRun(key).narrow(key); r.first+i < r.last && begins(r.first+i, key); i++ {
		e := int(order[r.first+i])
		if keyLength(e) > len(key) {
			break
		}
		if unit := entryUnit(e); e < Units && s.levelOf(unit) == levelRegency && !m.kinds.has(KindOf(unit)) {
			return true
		}
	}
	return false
}

// isCrowded reports whether both slips of a name are in one short word of it, at the beginning:
// "Lani Wijaya" is nobody of Lanny Jaya.
func (s *search) isCrowded(m *mention, c *candidate) bool {
	var buf [maxPartWords]nameWord
	if c.unit >= Units || c.slip == slipNone {
		return false
	}
	words := wordsOf(buf[:0], entryName(int(order[c.entry])))
	if len(words) < 2 || len(words) != int(m.nameEnd()-m.name) {
		return false
	}
	for i := range words {
		var p slip.Pattern
		word := s.text.word(int(m.name) + i)
		if p.Set(word); word[0] != words[i].letters[0] && min(len(word), words[i].length) < 6 && p.Distance(words[i].text()) > 1 {
			return true
		}
	}
	return false
}

// isClear reports whether words may be the misspelt name of a village: not those that are the name
// of another village, nor a short one without its kind, and where the text does not name the
// district only one that stands apart. "Wayan Tabalong" is nobody of the village Wayau.
func (s *search) isClear(p *place, m *mention, c *candidate) bool {
	switch {
	case c.slip != slipTyped && s.isVillage(m), s.beginsOther(p, m, c):
		return false
	case m.stated:
		return p.members[levelDistrict] >= 0 && (c.slips < 2 || m.letters >= 9) || s.q.Within >= 0 || m.letters >= 8 || c.slip == slipTyped && m.letters >= 7
	case p.members[levelDistrict] >= 0:
		return c.slips < 2 && m.letters >= 6 || c.sameStart && s.isAlone(m)
	}
	if s.q.Within < 0 && (c.slip != slipTyped || m.letters < 12) {
		return false
	}
	return s.isAlone(m) && c.sameStart && (c.slips < 2 || m.letters >= 10)
}

// isVillage reports whether words are the name of some village.
func (s *search) isVillage(m *mention) bool {
	key := s.text.letters(int(m.name), int(m.nameEnd()))
	w := s.deepWhole(s.deepNarrow(s.deepStart(), key), key)
	return w.first < w.last
}

// mayBeVillage reports whether the misspelt name of a district, or of a village that no
// district is named for, may be the name of another village, which is not in the tables:
// "Berjo, Kab. Karanganyar" is a village and no slip for Kerjo.
func (s *search) mayBeVillage(m *mention, c *candidate) bool {
	if m.stated || c.how != Misspelt || s.q.Level != 0 || s.q.Within >= 0 || s.levelOf(int(c.unit)) != levelDistrict {
		return false
	}
	if c.begun {
		return m.nameEnd()-m.name == 1 && !s.isCut(m) || isAmong(s.text.letters(int(m.name), int(m.nameEnd())), villagesNear)
	}
	return c.slip != slipNone && !s.isPlain(c, m)
}

// isPlaced reports whether the region that a candidate is a part of is named too.
func (s *search) isPlaced(p *place, c *candidate) bool {
	level := s.levelOf(int(c.unit))
	return level > levelProvince && p.members[level-1] >= 0
}
