package gazetteer

// isTidy reports whether the words around the names of a place may stand there: in the
// same part of the text there is nothing after them, and nothing before them but what
// introduces a stated kind or several names. The words of another place, apart, are like
// a comma.
func (s *search) isTidy(p *place, words, apart *wordSet) bool {
	ok := p.stated || p.count > 1 && (p.members[levelProvince] >= 0 || p.members[levelRegency] >= 0) // what may stand before
	for from := 0; from < len(s.text.tokens); {
		to := from + 1
		for to < len(s.text.tokens) && !s.isApart(p, to, words, apart) {
			to++
		}
		named, open := false, false
		for i := from; i < to; i++ {
			switch {
			case words.has(i):
				if open && (named || !ok || s.standsAlone(p, from, to)) && !s.endsAddress(p, from, i) || s.isTorn(p, i, words) || s.isTail(p, i, words) {
					return false
				}
				named, open = true, false
			case s.text.tokens[i].zone == zoneNone, named && s.goesOnInVillage(p, i):
				open = true
			}
		}
		if named && (open || s.isOpenAnd(to, words, apart)) {
			return false
		}
		from = to
	}
	return true
}

// goesOnInVillage reports whether a word is of what names a village and stands behind a name of
// a place: "Ds. Waria Aru Utara Timur" is not Aru Utara.
func (s *search) goesOnInVillage(p *place, i int) bool {
	t := &s.text.tokens[i]
	if t.role != roleName && (t.role == roleBehind || !s.text.endsPart(i+int(t.next))) || t.zone != zoneVillage && t.zone != zoneStreet || t.gap >= gapDash {
		return false
	}
	return s.endsMember(p, uint16(i))
}

// isApart reports whether a part of a text ends before word i: at a comma, dash or slash, at an "and"
// that is in no name of a place, or where the words of another place begin or end.
func (s *search) isApart(p *place, i int, words, apart *wordSet) bool {
	t := &s.text.tokens[i]
	return t.gap == gapHard || t.gap == gapDash && !s.goesAcross(p, i) || t.gap == gapSlash && !words.has(i) || t.role == roleAnd && !words.has(i) || apart.has(i) != apart.has(i-1)
}

// goesAcross reports whether a name of a place goes on with word i.
func (s *search) goesAcross(p *place, i int) bool {
	for _, j := range p.members {
		if j >= 0 {
			if m := &s.mentions[s.cands[j].mention]; int(m.from) < i && i < int(m.end) {
				return true
			}
		}
	}
	return false
}

// isTorn reports whether a name of a place that begins at word i, with its kind behind it, is
// but the end of what stands before that kind: "Pamenang Barat District" is not Barat, and
// "Joko Medan Kota" nobody of Kota Medan. Before a kind that may stand on either side there may
// be an office: "Kejaksaan Negeri Medan Kota".
func (s *search) isTorn(p *place, i int, words *wordSet) bool {
	if i == 0 || s.text.tokens[i].gap >= gapParen || words.has(i-1) || s.text.tokens[i-1].role == roleAnd {
		return false
	}
	for _, j := range p.members {
		if j >= 0 {
			m := &s.mentions[s.cands[j].mention]
			if int(m.from) != i || m.behind == 0 {
				continue
			}
			if s.text.tokens[m.behind].role == roleBehind || m.kindLetters == 0 && s.mayBeOfName(i-1) {
				return true
			}
		}
	}
	return false
}

// isTail reports whether what a place is called at word i, without its kind, may be the end of a
// longer name, of which a word stands before it: "Weu Jangka" is not the district Jangka, and of a
// regency a part of its name is such, "Bukit Meranti" not Kepulauan Meranti.
func (s *search) isTail(p *place, i int, words *wordSet) bool {
	if i == 0 || s.text.tokens[i].gap > gapSpace || words.has(i-1) || !s.mayBeOfName(i-1) {
		return false
	}
	for _, j := range p.members {
		if j < 0 {
			continue
		}
		c := &s.cands[j]
		m := &s.mentions[c.mention]
		if int(m.from) != i || m.stated {
			continue
		}
		if c.unit >= Regencies || c.how == Alias && hasWords(Name(int(c.unit)), s.text.letters(int(m.name), int(m.nameEnd()))) {
			return true
		}
	}
	return false
}

// mayBeOfName reports whether a word may be of a name, as those of offices are not.
func (s *search) mayBeOfName(i int) bool {
	t := &s.text.tokens[i]
	return t.zone == zoneNone && (t.role == roleTerm || t.role == roleName && !isOffice(s.text.word(i)))
}

// isOpenAnd reports whether word i is an "and" behind which a word is left that may be of
// a name: "Pangkajene dan Keulauan".
func (s *search) isOpenAnd(i int, words, apart *wordSet) bool {
	if i+1 >= len(s.text.tokens) || s.text.tokens[i].role != roleAnd || s.text.tokens[i].gap >= gapParen {
		return false
	}
	next := i + int(max(1, s.text.tokens[i].next))
	if next >= len(s.text.tokens) {
		return false
	}
	t := &s.text.tokens[next]
	return t.gap < gapParen && t.zone == zoneNone && t.role == roleName && !words.has(next) && !apart.has(next)
}

// endsAddress reports whether the words from one place up to another are an address with a
// street and the name of a place's regency or city is all that follows: "Jl. Banda Aceh-Medan
// KM.6 Bulet Rata Lhokseumawe".
func (s *search) endsAddress(p *place, from, to int) bool {
	m := s.smallest(p)
	if p.near || m.stated || s.levelOf(int(p.unit)) != levelRegency || int(m.from) != to || int(m.end) != len(s.text.tokens) || isWord(s.text.word(to-1)) {
		return false
	}
	for j := range s.mentions {
		if o := &s.mentions[j]; o.first < o.last && int(o.from) >= from && int(o.end) <= to && s.text.tokens[o.from].zone == zoneNone {
			return false // another region
		}
	}
	return s.text.hasStreet(from, to)
}

// standsAlone reports whether the name of a place's district or village is the only one of the
// place among some words and without its kind: "Kuluk Telawang, Kab. Kotawaringin Timur" is a
// village, and not the district Telawang.
func (s *search) standsAlone(p *place, from, to int) bool {
	m := s.smallest(p)
	if s.levelOf(int(p.unit)) < levelDistrict || m.stated || int(m.from) < from || int(m.from) >= to {
		return false
	}
	for level, j := range p.members {
		if j < 0 || level == int(s.levelOf(int(p.unit))) {
			continue
		}
		if o := &s.mentions[s.cands[j].mention]; int(o.from) >= from && int(o.from) < to {
			return false
		}
	}
	return true
}
