package gazetteer

// hasUnknown reports whether a kind is stated of a name that is not among some words.
func (s *search) hasUnknown(p *place, words *wordSet) bool {
	for i := range s.text.tokens {
		if t := &s.text.tokens[i]; words.has(i) || t.zone != zoneNone || t.role == roleTerm {
			continue
		}
		if s.isBehindUnknown(p, i, words) {
			return true
		}
		k, next, ok := s.text.kindAt(i)
		if !ok || next >= len(s.text.tokens) || s.text.tokens[next].gap >= gapParen || k&^ofVillage == 0 && !s.q.deep() {
			continue
		}
		hall := i > 0 && string(s.text.word(i-1)) == "balai" // "Balai Kota Among Tani"
		if !hall && !words.has(next) && !s.mayBeVillageOf(p, i, next) {
			return true
		}
	}
	return false
}

// isBehindUnknown reports whether word i states the kind of a name before it that is not
// among some words: an English word always does, "Kota" where no regency is stated.
func (s *search) isBehindUnknown(p *place, i int, words *wordSet) bool {
	if t := &s.text.tokens[i]; i == 0 || t.gap >= gapParen || words.has(i-1) || s.text.tokens[i-1].zone != zoneNone {
		return false
	}
	k, _, ok := s.text.kindBehind(i)
	if !ok || k&^ofVillage == 0 {
		return false
	}
	j := p.members[levelRegency]
	return s.text.tokens[i].role == roleBehind || k == ofCity && (j < 0 || !s.mentions[s.cands[j].mention].stated)
}

// mayBeVillageOf reports whether the words from i on, of which those from name on follow
// "Kota", may be the village of a district that the text names with its regency: "Kota
// Gapura, Kotabumi, Kabupaten Lampung Utara".
func (s *search) mayBeVillageOf(p *place, i, name int) bool {
	if s.q.deep() || string(s.text.word(i)) != "kota" || name != i+1 || p.members[levelDistrict] < 0 || p.members[levelRegency] < 0 {
		return false
	}
	if m := s.smallest(p); int(m.from) < i || s.text.tokens[i].gap != gapHard || s.text.tokens[m.from].segment == s.text.tokens[i].segment {
		return false
	}
	for j := range s.mentions {
		if m := &s.mentions[j]; m.first < m.last && !m.wrong && int(m.from) == i {
			return false
		}
	}
	return true
}
