package gazetteer

// readPlaces makes a place of each candidate, with the other mentions that fit it.
func (s *search) readPlaces() {
	s.places = s.places[:0]
	s.markInner()
	for i := range s.cands {
		s.readPlace(i)
	}
}

// readPlace makes a place of a candidate. A mention that turns out to be a part of a
// longer name, or that an "and" divides from the smallest region, is left out, and the place
// is made again: "Kupang dan Bone" is not Bone in Kupang.
func (s *search) readPlace(i int) {
	var left wordSet // mentions
	for range maxTries {
		p, ok := s.compose(i, &left)
		if !ok {
			return
		}
		part := false
		for _, j := range p.members {
			if j < 0 || int(j) == i {
				continue
			}
			if m := int(s.cands[j].mention); s.isPart(&p, &s.mentions[m]) || s.areJoined(&s.mentions[s.cands[i].mention], &s.mentions[m]) {
				left.add(m, m+1)
				part = true
			}
		}
		if !part {
			if s.isAllowed(&p, &s.mentions[s.cands[i].mention]) {
				s.finish(&p, &s.cands[i])
			}
			return
		}
	}
}

// maxTries bounds how often a place is made again.
const maxTries = 4

// compose makes a place of a candidate and the best mentions, save some, that name
// what it lies in.
func (s *search) compose(i int, left *wordSet) (p place, ok bool) {
	c := &s.cands[i]
	m := &s.mentions[c.mention]
	if m.last == m.first {
		return p, false
	}
	p = place{unit: c.unit, how: c.how, likely: c.likely, members: [5]int16{-1, -1, -1, -1, -1}}
	p.members[s.levelOf(int(c.unit))] = int16(i)
	p.take(m, c)
	province := c.unit
	for unit := s.parent(int(c.unit)); unit >= 0; unit = s.parent(unit) {
		province = int32(unit)
		if j := s.ancestor(&p, int32(unit), left); j >= 0 {
			p.members[s.levelOf(unit)] = int16(j)
			p.take(&s.mentions[s.cands[j].mention], &s.cands[j])
		}
	}
	if p.members[levelProvince] < 0 && !c.beaten {
		if j := s.formerAncestor(&p, province, left); j >= 0 {
			p.members[levelProvince] = int16(j)
			p.take(&s.mentions[s.cands[j].mention], &s.cands[j])
		}
	}
	return p, true
}

// isAllowed reports whether a place may be read so, whose smallest region mention m
// names.
func (s *search) isAllowed(p *place, m *mention) bool {
	if s.isDoubled(p) {
		return false
	}
	if s.isPart(p, m) || p.count == 1 && s.isBeaten(p, m) || p.count > 1 && (s.isOneName(p) || s.isAgain(p, m)) {
		return false
	}
	switch {
	case m.place && m.stated:
		return (p.count > 1 || s.q.Within >= 0) && s.isTerm(m, int(p.unit))
	case m.place:
		return (p.count > 1 || s.isWhole(m)) && !s.isNumbered(m)
	case m.zone == zoneVillage:
		return p.count > 1 && !s.isVillageName(int(m.from)) && s.isChained(p, m)
	case m.zone == zoneStreet:
		return p.count > 1 && s.endsStreet(p, m) && !s.hasNumber(p)
	}
	return true
}

// isDoubled reports whether two names of a place are one word said twice behind other words, which
// is rather one name: "Made Batang Batang".
func (s *search) isDoubled(p *place) bool {
	for _, j := range p.members {
		for _, k := range p.members {
			if j < 0 || k < 0 {
				continue
			}
			m, o := &s.mentions[s.cands[j].mention], &s.mentions[s.cands[k].mention]
			if m.end == o.from && !m.stated && !o.stated && !s.isEdge(m.from) && !s.endsMember(p, m.from) && s.text.tokens[o.from].gap == gapSpace &&
				string(s.text.letters(int(m.name), int(m.end))) == string(s.text.letters(int(o.name), int(o.end))) {
				return true
			}
		}
	}
	return false
}

// isChained reports whether the name of a regency or city that contains a place's smallest
// region follows that region's name: "Desa Sukamaju Cibinong Bogor", but of "Desa Teluk Betung,
// Kab. Banyuasin" Betung may be a part of the village's name.
func (s *search) isChained(p *place, m *mention) bool {
	j := p.members[levelRegency]
	return m.stated || j >= 0 && s.mentions[s.cands[j].mention].from == m.end && !s.mentions[s.cands[j].mention].stated && s.text.tokens[m.end].gap < gapHard
}

// isVillageName reports whether the name of a village begins at a word of its zone.
func (s *search) isVillageName(i int) bool {
	return i == 0 || s.text.tokens[i-1].zone != zoneVillage || s.text.tokens[i-1].role != roleName
}

// isAgain reports whether the mention of the smallest region of a place is the name of one that
// contains it, which the text has beside by another name or misspelt: "Timika, Mimika" is at most
// the regency twice, and not the village Mimika in it.
func (s *search) isAgain(p *place, m *mention) bool {
	if m.stated {
		return false
	}
	inBrackets := s.text.tokens[m.from].gap == gapParen // "Kota Makassar (Ujung Pandang)"
	for level, j := range p.members {
		if j < 0 || level == int(s.levelOf(int(p.unit))) {
			continue
		}
		c := &s.cands[j]
		if inBrackets && s.isNameOf(m, int(c.unit)) {
			return true
		}
		if o := &s.mentions[c.mention]; (c.begun || c.how == Misspelt && c.slip == slipNone || (c.how == Alias || c.how == Misspelt) && (!o.stated || o.kindLetters == 0)) && s.isNameOf(m, int(c.unit)) {
			return true
		}
	}
	return false
}

// areJoined reports whether an "and" stands between two mentions, and nothing else.
func (s *search) areJoined(a, b *mention) bool {
	if a.from > b.from {
		a, b = b, a
	}
	if a.end >= b.from {
		return false
	}
	t := &s.text.tokens[a.end]
	return t.role == roleAnd && a.end+uint16(t.next) == b.from
}

// isOneName reports whether two names of a place that follow one another are together one
// name: "DIY Yogyakarta" is the province and not its city, "Sabu Raijua" the regency and not
// its district Raijua.
func (s *search) isOneName(p *place) bool {
	largest := int32(-1)
	for _, j := range p.members {
		if j < 0 {
			continue
		}
		if largest < 0 {
			largest = s.cands[j].unit
		}
		for _, k := range p.members {
			if k >= 0 && s.isUnited(&s.mentions[s.cands[j].mention], &s.mentions[s.cands[k].mention], int(largest)) {
				return true
			}
		}
	}
	return false
}

// isUnited reports whether the words of a mention and of the next one are the name of a region
// or of one in it.
func (s *search) isUnited(m, next *mention, within int) bool {
	if m.end != next.from || m.stated || next.stated {
		return false
	}
	for i := range s.mentions {
		o := &s.mentions[i]
		if o.from != m.from || o.end != next.end || o.near || o.wrong {
			continue
		}
		for _, c := range s.cands[o.first:o.last] {
			if int(c.unit) == within || s.below(int(c.unit), within) {
				return true
			}
		}
	}
	return false
}

// isNameOf reports whether the words of a mention are, as they are written, a name of a unit.
func (s *search) isNameOf(m *mention, unit int) bool {
	for i := range s.mentions {
		if o := &s.mentions[i]; o.from == m.from && o.end == m.end && !o.near && s.mayMean(o, unit) {
			return true
		}
	}
	return false
}

// isBeaten reports whether the candidate of a place in a mention is beaten.
func (s *search) isBeaten(p *place, m *mention) bool {
	for _, c := range s.cands[m.first:m.last] {
		if c.unit == p.unit {
			return c.beaten
		}
	}
	return false
}

// isWhole reports whether a mention is all of the text.
func (s *search) isWhole(m *mention) bool { return m.from == 0 && int(m.end) == len(s.text.tokens) }

// isNumbered reports whether a number follows a mention, as it does a street.
func (s *search) isNumbered(m *mention) bool {
	if int(m.end) == len(s.text.tokens) {
		return false
	}
	t := &s.text.tokens[m.end]
	return t.gap != gapHard && (t.role == roleNumber || s.text.isNumber(int(m.end)))
}

// hasNumber reports whether a number follows a name of a place.
func (s *search) hasNumber(p *place) bool {
	for _, j := range p.members {
		if j >= 0 && s.isNumbered(&s.mentions[s.cands[j].mention]) {
			return true
		}
	}
	return false
}

// endsStreet reports whether the names of a place stand together at the end of a street
// that nothing else ends, as in "Jl. Sudirman Metro Pusat Metro".
func (s *search) endsStreet(p *place, m *mention) bool {
	words := s.explained(p)
	for i := int(m.from); i < len(s.text.tokens) && s.text.tokens[i].segment == s.text.tokens[m.from].segment; i++ {
		if !words.has(i) && s.text.tokens[i].zone != zoneNoise || s.text.tokens[i].zone == zoneNone {
			return false
		}
	}
	return true
}

// finish adds a place with the rest of its weight.
func (s *search) finish(p *place, c *candidate) {
	m := &s.mentions[c.mention]
	p.quality = uint8(p.sum / p.letters)
	if p.count > 1 {
		p.weight += s.gaps(p)
		if s.levelOf(int(c.unit)) == levelVillage && !m.stated {
			p.weight += weigh.village
		}
	}
	if !m.stated && s.isBetween(p, m) {
		p.weight += weigh.between
	}
	words := s.explained(p)
	p.tidy = s.isTidy(p, &words, &wordSet{})
	p.clean = p.tidy && !s.hasUnknown(p, &words)
	p.full = p.clean && s.areAll(&words)
	s.addPlace(p)
}

// ancestor returns the best candidate for a unit in a mention that shares no word
// with those of the place, -1 if there is none.
func (s *search) ancestor(p *place, unit int32, left *wordSet) int {
	best, weight := -1, 0
	for j := range s.cands {
		c := &s.cands[j]
		if c.unit != unit || left.has(int(c.mention)) || !s.free(p, &s.mentions[c.mention]) {
			continue
		}
		m := &s.mentions[c.mention]
		w := int(m.letters)*int(c.quality) + int(m.kindWeight())
		if c.beaten {
			w /= 4
		}
		if w > weight {
			best, weight = j, w
		}
	}
	return best
}

// formerAncestor returns the candidate with the longest name, save those in mentions that
// are left out, for a province that the place's was a part of, -1 if there is none.
func (s *search) formerAncestor(p *place, province int32, left *wordSet) int {
	best, letters := -1, uint8(0)
	for j := range s.cands {
		c := &s.cands[j]
		m := &s.mentions[c.mention]
		if c.how != Misspelt && m.letters > letters && wasPartOf(province, c.unit) && !left.has(int(c.mention)) && s.free(p, m) {
			best, letters = j, m.letters
		}
	}
	return best
}

// gaps returns the weight of the levels that a place leaves out between those it names.
func (s *search) gaps(p *place) (weight int32) {
	before := -1
	for level, j := range p.members {
		if j < 0 {
			continue
		}
		if before >= 0 {
			weight += weigh.gap * int32(level-before-1)
		}
		before = level
	}
	return weight
}
