package gazetteer

// lowerTwins lowers the villages of a mention whose kind is not the one stated, where the
// district has one of the same name whose kind is: elsewhere desa and kelurahan are not
// told apart, which people mix up. Candidates of one district follow one another.
func (s *search) lowerTwins(m *mention) {
	k := s.villageKinds(m)
	if k == ofVillage {
		return
	}
	for i := m.first; i < m.last; i++ {
		c := &s.cands[i]
		if k.has(s.kindOf(int(c.unit))) {
			continue
		}
		for _, j := range [...]int{i - 1, i + 1} {
			if j >= m.first && j < m.last && k.has(s.kindOf(int(s.cands[j].unit))) && s.parent(int(s.cands[j].unit)) == s.parent(int(c.unit)) {
				c.quality = qualityTwin
			}
		}
	}
}

// villageKinds returns the kinds of village that a mention states: those called desa, or
// by a local word for it, or those called kelurahan; all if it states neither or both.
func (s *search) villageKinds(m *mention) (k kinds) {
	from, to := m.from, m.name
	if m.behind != 0 {
		from, to = m.behind, m.end
	}
	for ; from < to; from++ {
		switch word := string(s.text.word(int(from))); {
		case word == "kel" || word == "kelurahan" || word == "lurah":
			k |= ofUrban
		case word == "deskel":
			return ofVillage
		case s.text.tokens[from].kinds&ofVillage != 0:
			k |= ofRural
		}
	}
	if k == 0 {
		return ofVillage
	}
	return k
}
