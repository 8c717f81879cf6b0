package gazetteer

// abbreviated adds the names whose words begin as those of a mention do: "Tulang Baw.
// Barat", and at the end of a text that a field was too short for, "Penukal Abab Le".
func (s *search) abbreviated(m *mention) {
	first := s.text.word(int(m.name))
	r := Run{0, entries}
	switch {
	case len(first) >= 2:
		r = startRun(first).narrow(first)
	case first[0] >= 'a' && first[0] <= 'z':
		r = Run{int(buckets[Bucket(first[0], '0')]), int(buckets[Bucket(first[0], 'z')+1])}
	}
	cut := s.isCut(m)
	for i := r.first; i < r.last; i++ {
		e := int(order[i])
		if unit := entryUnit(e); m.kinds.has(KindOf(unit)) {
			if quality := s.shortened(m, entryName(e), cut); quality > 0 {
				s.addCandidate(m, candidate{unit: int32(unit), mention: uint16(len(s.mentions)), how: Misspelt, quality: quality, slips: 1})
			}
		}
	}
}

// begun adds the names of which a mention is the beginning, as at the end of a cell or line
// that was cut off: "Kab. Bandung B", "KAB. KEPULAUAN SELAY". Whole words may be missing
// only where a kind is stated. It reports whether there are such names of several words, or of
// the kind stated.
func (s *search) begun(m *mention) (sure bool) {
	key := s.text.letters(int(m.name), int(m.nameEnd()))
	if !s.mayBeCut(m) || len(key) < 2 {
		return false
	}
	first, found := len(s.cands), false // found: the word of some name goes on
	for i, r := 0, startRun(key).narrow(key); r.first+i < r.last && begins(r.first+i, key); i++ {
		e := int(order[r.first+i])
		unit := entryUnit(e)
		var buf [maxName]byte
		if !m.kinds.has(KindOf(unit)) || e >= Units && keyLength(e) <= 8 || s.otherNumber(m, appendFolded(buf[:0], entryName(e))) {
			continue
		}
		c := candidate{unit: int32(unit), mention: uint16(len(s.mentions)), how: Misspelt, slips: 1, begun: true, entry: int32(r.first + i)}
		switch c.quality = qualityCut; {
		case m.stated || goesOn(entryName(e), len(key)):
			found = true
		default:
			c.quality = qualityWords
		}
		switch {
		case !found:
		case !m.stated && m.isOneWord(entryName(e)):
			c.quality = max(qualityBegun, min(qualityCut, qualityOf(keyLength(e)-len(key), keyLength(e))))
		default:
			sure = true
		}
		s.addCandidate(m, c)
	}
	if len(s.cands)-first > maxBegun {
		s.cands = s.cands[:first] // it may be anything
		return false
	}
	return sure
}

// begunOver adds the names that begin with the words of a mention and of one that follows it
// without a sign: "Prov. Papua Sela" is rather Papua Selatan than the district Sela.
func (s *search) begunOver() {
	for i := range s.mentions {
		for j := range s.mentions {
			m, o := s.mentions[i], &s.mentions[j]
			if m.end != o.from || m.behind != 0 || o.behind != 0 || o.stated || m.wrong || s.text.tokens[o.from].gap > gapSpace || !s.hasRoom() {
				continue
			}
			m.end, m.near, m.deep, m.first = o.end, true, Run{}, len(s.cands)
			m.letters = letterCount(int(s.text.tokens[m.name].at), s.text.tokens[m.end-1].end)
			if !s.isNamedOver(&m) && s.begun(&m) {
				s.addGuess(m)
			} else {
				s.cands = s.cands[:m.first]
			}
		}
	}
}

// isNamedOver reports whether the words of a mention are those of another one.
func (s *search) isNamedOver(m *mention) bool {
	for i := range s.mentions {
		if o := &s.mentions[i]; o.name == m.name && o.end == m.end && o.stated == m.stated && !o.short {
			return true
		}
	}
	return false
}

// maxBegun is the most regions that a beginning may mean.
const maxBegun = 40

// goesOn reports whether a word of a name goes on behind some letters of it.
func goesOn(name string, letters int) bool {
	for i := range len(name) {
		if c := lower(name[i]); 'a' <= c && c <= 'z' || '0' <= c && c <= '9' {
			if letters == 0 {
				return i > 0 && isLetter(name[i-1])
			}
			letters--
		}
	}
	return false
}

// cutLengths are usual lengths of fields; a text that is as long, or shorter by the
// blank at its end, may be cut off.
var cutLengths = [...]int{15, 16, 20, 25, 30, 32, 35, 40, 50, 64}

// isCut reports whether a mention stands at the end of a text that has the length of a
// field.
func (s *search) isCut(m *mention) bool {
	if int(m.end) != len(s.text.tokens) || m.letters < 6 {
		return false
	}
	for _, n := range cutLengths {
		if s.length == n || s.length == n-1 {
			return true
		}
	}
	return false
}

// shortened returns the quality of a name as the long form of a mention, 0 if it is none.
func (s *search) shortened(m *mention, name string, cut bool) uint8 {
	at, inside := 0, false
	short := false
	for i := int(m.name); i < int(m.nameEnd()); i++ {
		for at < len(name) && !isLetter(name[at]) {
			at++
		}
		if at > 0 && at < len(name) && isLetter(name[at-1]) {
			return 0 // the word before goes on
		}
		word := s.text.word(i)
		n := 0
		for n < len(word) && at < len(name) && lower(name[at]) == word[n] {
			at++
			n++
		}
		if n < len(word) || n == 0 {
			return 0
		}
		inside = at < len(name) && isLetter(name[at])
		if inside {
			last := i+1 == int(m.nameEnd())
			sure := s.dotted(i) || cut && last || len(word) > 2 && (m.stated || !isKnown(word))
			if !sure {
				return 0
			}
			short = true
			if cut && last {
				break
			}
			for at < len(name) && isLetter(name[at]) {
				at++
			}
		}
	}
	switch {
	case cut && (inside || at < len(name)):
		return qualityCut
	case at < len(name) || !short:
		return 0
	}
	if m.nameEnd()-m.name == 1 && !s.dotted(int(m.name)) {
		return qualityBegun
	}
	return qualityShortened
}
