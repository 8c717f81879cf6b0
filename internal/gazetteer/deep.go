package gazetteer

// addVillages adds the villages that mentions may mean: those in the smallest regions
// that other mentions name, or of the whole country if there is no such mention.
func (s *search) addVillages() {
	if s.q.Villages == nil {
		return
	}
	last := len(s.cands)   // of the levels above
	var everywhere wordSet // the mentions that may mean villages of the whole country
	for i := range s.mentions {
		m := &s.mentions[i]
		if m.deep.first == m.deep.last {
			continue
		}
		m.first = len(s.cands)
		scoped := false
		for _, level := range [...]uint8{levelDistrict, levelRegency, levelProvince} {
			for j := range last {
				c := &s.cands[j]
				if s.levelOf(int(c.unit)) != level || s.mentions[c.mention].overlaps(m) || s.scopedBefore(j, m) {
					continue
				}
				scoped = true
				s.villagesIn(i, int(c.unit))
			}
			if level == levelRegency && len(s.cands) > m.first {
				break
			}
		}
		if !scoped && !s.sameVillages(i, &everywhere) {
			s.villagesIn(i, s.q.Within)
			everywhere.add(i, i+1)
		}
		m.last = len(s.cands)
		s.lowerTwins(m)
	}
}

// sameVillages gives a mention the villages of one before it that has the same name.
func (s *search) sameVillages(mention int, everywhere *wordSet) bool {
	m := &s.mentions[mention]
	for i := range mention {
		o := &s.mentions[i]
		if !everywhere.has(i) || o.deep != m.deep || o.kinds != m.kinds {
			continue
		}
		for _, c := range s.cands[o.first:o.last] {
			c.mention, c.quality = uint16(mention), qualityExact
			s.put(c)
		}
		return true
	}
	return false
}

// scopedBefore reports whether a candidate before j, of a mention apart from m, is the
// same unit or contains it.
func (s *search) scopedBefore(j int, m *mention) bool {
	for _, c := range s.cands[:j] {
		if c.unit == s.cands[j].unit && !s.mentions[c.mention].overlaps(m) {
			return true
		}
	}
	return false
}

// villagesIn adds the villages below a unit that have a name of a mention.
func (s *search) villagesIn(mention, unit int) {
	m := &s.mentions[mention]
	v := s.q.Villages
	from, to := v.Within(unit)
	for i := v.Next(m.deep, from, to); i < to && len(s.cands)-m.first < maxVillages; i = v.Next(m.deep, i+1, to) {
		s.addCandidate(m, candidate{unit: int32(Units + i), mention: uint16(mention), quality: qualityExact, how: Exact, proper: true})
	}
}

// halves adds the villages of two names, in the smallest regions that other mentions name,
// of which a mention is one name. It reports whether there are any.
func (s *search) halves(m *mention) bool {
	if s.q.Villages == nil || m.kinds&ofVillage == 0 || m.letters < 4 {
		return false
	}
	first := len(s.cands)
	key := wordOf(s.text.letters(int(m.name), int(m.nameEnd())))
	for _, level := range [...]uint8{levelDistrict, levelRegency} {
		for j := range first {
			c := s.cands[j]
			if s.levelOf(int(c.unit)) != level || s.mentions[c.mention].overlaps(m) || s.scopedBefore(j, m) {
				continue
			}
			from, to := s.q.Villages.Within(int(c.unit))
			for i := from; i < to; i++ {
				if s.q.Villages.Half(i, key) {
					s.addCandidate(m, candidate{unit: int32(Units + i), mention: uint16(len(s.mentions)), how: Alias, quality: qualityHalf, slips: 1})
				}
			}
		}
		if len(s.cands) > first {
			return true
		}
	}
	return false
}

// beginsOther reports whether the words of a mention are the beginning of the name of another
// village, where the regions of a place are, than the one that they are misspelt for: "Desa
// Karangsat" may be Karangsatria as well as Karangsatu. Names that go on behind that of the
// village are left out.
func (s *search) beginsOther(p *place, m *mention, c *candidate) bool {
	if !s.mayBeCut(m) {
		return false
	}
	v := s.q.Villages
	names := v.Begun(wordOf(s.text.letters(int(m.name), int(m.nameEnd()))))
	if names.first == names.last {
		return false
	}
	same := v.Begun(v.Folded(int(c.unit) - Units))
	if same.first < names.first || same.last > names.last {
		same = Run{names.last, names.last}
	}
	within := s.q.Within
	for _, j := range p.members[:levelVillage] {
		if j >= 0 {
			within = int(s.cands[j].unit)
		}
	}
	from, to := v.Within(within)
	return v.Next(Run{names.first, same.first}, from, to) < to || v.Next(Run{same.last, names.last}, from, to) < to
}

// isTerm reports whether the word that a mention begins with is the term for villages
// where a village lies: "Kampung" in Papua, "Dusun" in Bungo.
func (s *search) isTerm(m *mention, unit int) bool {
	word := s.text.word(int(m.from))
	for unit = s.parent(unit); unit >= 0; unit = s.parent(unit) {
		for _, t := range placeTerms {
			if int(t.unit) == unit && (string(word) == t.word || t.word == "kampung" && (string(word) == "kamp" || string(word) == "kp")) {
				return true
			}
		}
	}
	return false
}

// placeTerm is a word that stands for a village below a unit, and elsewhere for
// something smaller.
type placeTerm struct {
	unit uint16
	word string
}

// mayBeCut reports whether a mention stands where a text may be cut off: at the end of the
// text or of a part between commas, before a kind, or with its kind before the name of what
// contains it: "Kec. Loloma Nias Selatan".
func (s *search) mayBeCut(m *mention) bool {
	if m.behind != 0 {
		return false
	}
	if s.text.endsPart(int(m.end)) {
		return true
	}
	_, _, kind := s.text.kindAt(int(m.end))
	return kind || (m.stated || m.end-m.name > 1) && s.isSeated(int(m.end), len(s.text.tokens), len(s.mentions), m.kinds)
}
