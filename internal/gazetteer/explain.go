package gazetteer

// isPart reports whether a mention is a part of a longer name in the text that shares no
// word with the names of a place: then the longer name is meant. One whose kind is stated
// is a part only of a name behind the same kind: "Kota Tangerang" of "Kota Tangerang Selatan".
func (s *search) isPart(p *place, m *mention) bool {
	if !m.inner {
		return false
	}
	for j := range s.mentions {
		if o := &s.mentions[j]; o.hasInside(m) && s.isOver(p, o, m) {
			return true
		}
	}
	return false
}

// hasInside reports whether a mention is a longer name than another one and has its words.
func (m *mention) hasInside(o *mention) bool {
	from := o.from
	if o.stated && o.behind == 0 {
		from = o.name
	}
	if m.near || m.first == m.last || o.behind != 0 && m.nameEnd() <= o.end || m.name > from || m.nameEnd() < o.nameEnd() || m.nameEnd()-m.name <= o.nameEnd()-o.name {
		return false
	}
	return from == o.from || m.from == o.from && !m.wrong && m.nameEnd() != o.nameEnd()
}

// markInner marks the mentions that are within others.
func (s *search) markInner() {
	for i := range s.mentions {
		m := &s.mentions[i]
		m.inner = false
		for j := 0; j < len(s.mentions) && !m.inner && !m.near; j++ {
			m.inner = s.mentions[j].hasInside(m)
		}
	}
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

// free reports whether a mention may be taken and shares no word with those of a place.
func (s *search) free(p *place, m *mention) bool {
	if m.first == m.last {
		return false
	}
	for _, j := range p.members {
		if j >= 0 && s.mentions[s.cands[j].mention].overlaps(m) {
			return false
		}
	}
	return true
}

// names reports whether a mention may name a region of a place.
func (s *search) names(m *mention, p *place) bool {
	for _, c := range s.cands[m.first:m.last] {
		for _, j := range p.members {
			if j >= 0 && s.cands[j].unit == c.unit {
				return true
			}
		}
	}
	return false
}

// explained marks the words that a place explains.
func (s *search) explained(p *place) (words wordSet) {
	for i := range s.mentions {
		m := &s.mentions[i]
		if s.isMember(p, i) || !m.wrong && !m.near && s.names(m, p) && s.free(p, m) && !s.isPart(p, m) && (m.stated || !s.isFollowed(p, m)) {
			words.add(int(m.from), int(m.end))
		}
	}
	return words
}

// isFollowed reports whether a word that may be of its name stands behind a mention: of
// "Mamajang Dalam, Kec. Mamajang" the first is a village and not the district again.
func (s *search) isFollowed(p *place, m *mention) bool {
	if int(m.end) >= len(s.text.tokens) {
		return false
	}
	t := &s.text.tokens[m.end]
	return t.gap < gapParen && t.zone == zoneNone && t.role == roleName && !s.goesOnAt(p, m.end)
}

// goesOnAt reports whether another name of a place begins at a word.
func (s *search) goesOnAt(p *place, i uint16) bool {
	for j := range s.mentions {
		if m := &s.mentions[j]; m.from == i && m.first < m.last && !m.near && s.names(m, p) {
			return true
		}
	}
	return false
}

// endsMember reports whether a name of a place ends before a word.
func (s *search) endsMember(p *place, i uint16) bool {
	for _, j := range p.members {
		if j >= 0 && s.mentions[s.cands[j].mention].end == i {
			return true
		}
	}
	return false
}

func (s *search) isMember(p *place, mention int) bool {
	for _, j := range p.members {
		if j >= 0 && int(s.cands[j].mention) == mention {
			return true
		}
	}
	return false
}

// areAll reports whether no word is left beside some words that may be of a name.
func (s *search) areAll(words *wordSet) bool {
	for i := range s.text.tokens {
		if s.text.tokens[i].zone == zoneNone && !words.has(i) {
			return false
		}
	}
	return true
}
