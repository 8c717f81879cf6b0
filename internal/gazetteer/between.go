package gazetteer

// isBetween reports whether another region of the same parent, or of one that the same words
// may mean, is named between the smallest region of a place and the one that contains it: in
// "Bontoa, Mandai, Kab. Maros" Mandai is the district and Bontoa, which is one too, a village
// in it; in "Raba, Wawo, Bima" Wawo lies in the regency and a district Raba in the city.
func (s *search) isBetween(p *place, m *mention) bool {
	level := s.levelOf(int(p.unit))
	parent := s.parent(int(p.unit))
	if level <= levelProvince || p.members[level-1] < 0 {
		return false
	}
	from, to := s.span(p, m)
	container := &s.mentions[s.cands[p.members[level-1]].mention]
	for i := range s.mentions {
		o := &s.mentions[i]
		if o.near || o.from < from || o.end > to || s.text.tokens[o.from].zone == zoneStreet || !s.isAlone(o) && (o.from != from || o.end != to) {
			continue
		}
		for _, c := range s.cands[o.first:o.last] {
			if c.unit != p.unit && s.levelOf(int(c.unit)) == level && (s.parent(int(c.unit)) == parent || s.mayMean(container, s.parent(int(c.unit)))) {
				return true
			}
		}
	}
	return false
}

// mayMean reports whether a unit is among the candidates of a mention.
func (s *search) mayMean(m *mention, unit int) bool {
	for i := m.first; i < m.last; i++ {
		if int(s.cands[i].unit) == unit {
			return true
		}
	}
	return false
}

// isSeated reports whether the words from one place up to another name a province, regency or
// city in which there may be a region of some kinds.
func (s *search) isSeated(from, end, exact int, k kinds) bool {
	above := int32(Regencies)
	if k&^(ofRegency|ofCity) == 0 {
		above = provinceCount
	}
	for i := range exact {
		if m := &s.mentions[i]; int(m.from) == from && int(m.end) == end && m.first < m.last {
			for _, c := range s.cands[m.first:m.last] {
				if c.unit < above {
					return true
				}
			}
		}
	}
	return false
}

// span returns the words between the smallest region of a place and the one that contains
// it, where that is named last: "Kauman, Ponorogo, Ponorogo" names the regency behind its
// district.
func (s *search) span(p *place, m *mention) (from, to uint16) {
	above := s.cands[p.members[s.levelOf(int(p.unit))-1]]
	o := &s.mentions[above.mention]
	if o.from < m.from {
		return o.end, m.from
	}
	to = o.from
	if s.levelOf(int(p.unit)) != levelDistrict {
		return m.end, to
	}
	for i := range s.mentions {
		if o := &s.mentions[i]; o.from > to && !o.near && !o.wrong {
			for _, c := range s.cands[o.first:o.last] {
				if c.unit == above.unit {
					to = o.from
				}
			}
		}
	}
	return m.end, to
}
