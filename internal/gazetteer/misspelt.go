package gazetteer

import "github.com/integritas-id/integritas/internal/slip"

// maxGuesses bounds how often one text is searched for misspelt names.
const maxGuesses = 8

// findMisspelt adds mentions for words that no sure place explains.
func (s *search) findMisspelt() {
	var words wordSet
	if len(s.places) > 0 && s.places[0].isGood() {
		words = s.fixed(&s.places[0])
	}
	g := guesses{exact: len(s.mentions)}
	s.respelled(g.exact)
	for i := 0; i < len(s.text.tokens) && g.count < maxGuesses; {
		r := run{from: i, name: i, kinds: ofAny}
		if k, name, stated := s.text.kindAt(i); stated {
			r = run{from: i, name: name, kinds: k, stated: true}
			if !s.q.deep() && k&^ofVillage == 0 {
				i = name
				continue
			}
		}
		if r.name >= len(s.text.tokens) || words.has(i) || words.has(r.name) || s.text.tokens[r.name].zone != zoneNone || r.stated && s.text.tokens[r.name].gap >= gapParen {
			i = max(i+1, min(r.name, len(s.text.tokens)))
			continue
		}
		r.end = r.name + 1
		for r.end < len(s.text.tokens) && s.goesOnMisspelt(r.end) && !words.has(r.end) {
			r.end++
		}
		s.guessRun(r, &g)
		if i = r.end; !r.stated && s.isLastKota(r.end) {
			r.end++
			s.guess(r, &g) // "Sozong Kota", a district
		}
	}
	if n := len(s.text.tokens); n > 1 && n <= maxGuesses && s.text.tokens[n-1].segment == 0 && !s.isGuessed(n) {
		s.guess(run{end: n, kinds: ofAny, doubtful: true}, &g) // "Gedung Ajo" is a building, or Gedung Aji misspelt
	}
}

// isGuessed reports whether all words of a text, of which there are n, are one name.
func (s *search) isGuessed(n int) bool {
	for i := range s.mentions {
		if m := &s.mentions[i]; m.from == 0 && int(m.end) == n && m.first < m.last {
			return true
		}
	}
	return false
}

// isLastKota reports whether word i is a "Kota" that ends a part of the text and may be of the
// name before it.
func (s *search) isLastKota(i int) bool {
	return i < len(s.text.tokens) && s.text.tokens[i].gap < gapSlash && string(s.text.word(i)) == "kota" && s.text.endsPart(i+1)
}

// respelled adds the districts of the regencies that a text names whose names differ from a
// stated one only by doubled letters: "Kec. Pattallassang, Kab. Gowa" is Pattallasang, though
// another regency has a district of the very name.
func (s *search) respelled(exact int) {
	for i := range exact {
		m := s.mentions[i]
		if !m.stated || m.kinds != ofDistrict || m.behind != 0 || m.first == m.last || m.wrong || !s.hasRoom() {
			continue
		}
		var buf [slip.MaxLength]byte
		key := s.text.letters(int(m.name), int(m.end))
		if len(key) > len(buf) {
			continue
		}
		m.near, m.first = true, len(s.cands)
		for j := range m.first {
			c := s.cands[j]
			if s.levelOf(int(c.unit)) != levelRegency || c.how == Misspelt || s.mentions[c.mention].overlaps(&m) {
				continue
			}
			from, to := Children(int(c.unit))
			for unit := from; unit < to; unit++ {
				if name := appendFolded(buf[:0], Name(unit)); sameButDoubled(key, name) && !s.otherNumber(&m, name) {
					s.addCandidate(&m, candidate{
						unit: int32(unit), mention: uint16(len(s.mentions)), how: Misspelt, quality: qualityOf(1, len(name)),
						slips: 1, slip: slipTyped, sameStart: true,
					})
				}
			}
		}
		s.addGuess(m)
	}
}

// goesOnMisspelt reports whether a misspelt name may go on with a word.
func (s *search) goesOnMisspelt(i int) bool {
	_, _, kind := s.text.kindAt(i)
	t := &s.text.tokens[i]
	return !kind && t.gap != gapHard && (t.zone == zoneNone || t.role == roleAnd && t.zone == zoneNoise) && t.role != roleBehind
}

// fixed returns the words that a place explains for sure: not those of a name without
// its kind beside which a word is left, as in "Musu Banyuasin".
func (s *search) fixed(p *place) wordSet {
	words := s.explained(p)
	fixed := words
	for _, j := range p.members {
		if j < 0 {
			continue
		}
		m := &s.mentions[s.cands[j].mention]
		if !m.stated && (s.isLeft(int(m.from)-1, int(m.from), &words) || s.isLeft(int(m.end), int(m.end), &words)) {
			fixed.remove(int(m.from), int(m.end))
		}
	}
	return fixed
}

// isLeft reports whether word i is not explained but stands beside a name: nothing divides
// the words at gap.
func (s *search) isLeft(i, gap int, words *wordSet) bool {
	return i >= 0 && i < len(s.text.tokens) && gap < len(s.text.tokens) && s.text.tokens[gap].gap < gapParen && s.text.tokens[i].zone == zoneNone && !words.has(i)
}

// run is words that may be a misspelt name: the name begins at word name, behind the kind.
type run struct {
	from, name, end int
	kinds           kinds
	stated          bool
	doubtful        bool // some of the words are rather no name
}

// guesses counts the guesses of a text; the first mentions are exact.
type guesses struct {
	exact, count int
	vain         [maxGuesses]run // those that found nothing
	vainCount    int
}

// isVain reports whether the words of a run were guessed before, elsewhere in the text, and are
// near to nothing.
func (s *search) isVain(r run, g *guesses) bool {
	for _, v := range g.vain[:g.vainCount] {
		if v.kinds == r.kinds && v.stated == r.stated && string(s.text.letters(v.name, v.end)) == string(s.text.letters(r.name, r.end)) {
			return true
		}
	}
	return false
}

// isNear reports whether the words of a run are one slip from a name.
func (s *search) isNear(r run) bool {
	for j := range s.mentions {
		if m := &s.mentions[j]; m.near && int(m.from) == r.from && int(m.end) == r.end {
			for _, c := range s.cands[m.first:m.last] {
				if c.slips <= 1 {
					return true
				}
			}
		}
	}
	return false
}

// guessRun guesses what the words of a run mean: all of them, and those before and after
// a name that stands among them.
func (s *search) guessRun(r run, g *guesses) {
	named := s.isNamed(r, g.exact)
	if !named && (s.guess(r, g) || s.isNear(r)) {
		return // the whole is the beginning of a name, or one slip from a name
	}
	for i := range g.exact {
		m := s.mentions[i]
		if m.first == m.last || int(m.from) < r.name || int(m.end) > r.end {
			continue
		}
		if int(m.from) > r.name && !named {
			part := r
			part.end = int(m.from)
			s.guess(part, g)
		}
		if int(m.end) < r.end && !r.stated && !named {
			s.guess(run{from: int(m.end), name: int(m.end), end: r.end, kinds: r.kinds}, g)
		}
	}
	if r.stated && r.kinds == ofCity && !named && !s.isNear(r) {
		s.guess(run{from: r.from, name: r.from, end: r.end, kinds: ofAny}, g) // "Kota Agung" misspelt
	}
}

// isNamed reports whether a run is a name of the kind that it states, perhaps with that of a
// larger region behind it: "Kota Banjar Bali" is no misspelt Banjarbaru.
func (s *search) isNamed(r run, exact int) bool {
	for i := range exact {
		m := &s.mentions[i]
		if int(m.from) != r.from || m.first == m.last || m.wrong || m.stated != r.stated {
			continue
		}
		if int(m.end) == r.end || int(m.end) < r.end && s.isSeated(int(m.end), r.end, exact, r.kinds) {
			return true
		}
	}
	return false
}

// guess adds a mention of the names that some words are near to. It reports whether they
// are the beginning of names of several words, or of those of a kind.
func (s *search) guess(r run, g *guesses) (begun bool) {
	if g.count >= maxGuesses || !s.hasRoom() {
		return false
	}
	for i := range s.mentions {
		m := &s.mentions[i]
		if int(m.name) == r.name && int(m.nameEnd()) == r.end && m.first < m.last && !m.wrong && (i < g.exact || int(m.from) == r.from) {
			return false
		}
	}
	key := s.text.letters(r.name, r.end)
	m := mention{
		from: uint16(r.from), name: uint16(r.name), end: uint16(r.end), kinds: r.kinds, stated: r.stated, near: true,
		letters: uint8(min(len(key), 255)), first: len(s.cands),
		kindLetters: letterCount(int(s.text.tokens[r.from].at), s.text.tokens[r.name].at),
	}
	s.suffix(&m)
	if len(key) < 3 || len(key) > slip.MaxLength || isWord(key) || s.isVain(r, g) {
		return false
	}
	g.count++
	if s.partial(&m, likeWhole) || s.halves(&m) {
		s.addGuess(m)
		return true
	}
	named := s.hasName(key)
	if named && !s.isCut(&m) {
		return false
	}
	begun = s.begun(&m)
	if s.partial(&m, likeSome) || !begun && s.partial(&m, likeNear) || begun && named {
		s.addGuess(m)
		return true
	}
	if !begun {
		s.abbreviated(&m)
	}
	if named { // of another kind: no slip, but perhaps the beginning of a name
		s.addGuess(m)
		return false
	}
	m.known = r.doubtful || isKnown(key)
	t := target{m: &m, key: key, capital: s.capital(&m), Near: Near{mask: slip.Mask(key), letters: len(key), limit: s.maxSlips(&m, len(key))}}
	if begun {
		t.limit = 1 // what is cut off is rather not misspelt too
	}
	t.pattern.Set(key)
	first := len(s.cands)
	s.near(&t)
	s.countNames(first)
	s.nearVillages(&t)
	if len(s.cands) == m.first {
		g.vain[g.vainCount] = r
		g.vainCount++
	}
	s.addGuess(m)
	return begun
}

// hasName reports whether a region of any kind has a key as its name.
func (s *search) hasName(key []byte) bool {
	r := startRun(key).narrow(key)
	w := r.whole(key)
	return w.first < w.last
}

// maxSlips returns how many slips a name of so many letters may have. Where the whole
// text is one name more are looked at, to show what may be meant.
func (s *search) maxSlips(m *mention, letters int) int {
	whole := m.name == 0 && int(m.end) == len(s.text.tokens)
	switch {
	case letters < 5 && !whole:
		return 1
	case letters < 8 || !whole:
		return 2
	}
	return 3
}

// target is a name in a text that others are compared with.
type target struct {
	m       *mention
	key     []byte
	capital byte // the letter that the name begins with, if capitals tell; else 0
	Near
}

// capital returns the capital letter, as a small one, of a mention that begins with small letters:
// "eKrpang" was typed for a name with K. It returns 0 where there is none or are several.
func (s *search) capital(m *mention) (letter byte) {
	raw := s.raw[s.text.tokens[m.name].from:s.text.tokens[m.nameEnd()-1].to]
	if raw[0] == lower(raw[0]) {
		for i := range len(raw) {
			switch c := lower(raw[i]); {
			case c == raw[i]:
			case letter != 0:
				return 0
			default:
				letter = c
			}
		}
	}
	return letter
}

// near adds the names within a few slips of a target.
func (s *search) near(t *target) {
	var buf [slip.MaxLength]byte
	for i := range entries {
		if !slip.Near(t.mask, keyMasks[i], t.limit) {
			continue
		}
		e := int(order[i])
		length := keyLength(e)
		if n := length - len(t.key); n > t.limit || -n > t.limit {
			continue
		}
		limit, penalty := t.limit, uint8(0)
		if e >= Units {
			penalty = 3
			if length < 5 {
				continue // abbreviations are near to everything
			} else if length < 7 {
				limit = 1
			}
		}
		unit := entryUnit(e)
		if !t.m.kinds.has(KindOf(unit)) {
			continue
		}
		name := appendFolded(buf[:0], entryName(e))
		if c, ok := s.guessed(t, name, limit); ok {
			c.unit, c.entry = int32(unit), int32(i)
			c.quality -= penalty
			s.addCandidate(t.m, c)
		}
	}
}

// keepsWords reports whether a name has the common words of a mention: "Solo Raya" is
// not "Soyo Jaya".
func (s *search) keepsWords(m *mention, name []byte) bool {
	for i := m.name; i < m.nameEnd(); i++ {
		if word := s.text.word(int(i)); isWord(word) && !contains(name, word) {
			return false
		}
	}
	return true
}

// contains reports whether a name has a word in it.
func contains(name, word []byte) bool {
	for i := 0; i+len(word) <= len(name); i++ {
		if string(name[i:i+len(word)]) == string(word) {
			return true
		}
	}
	return false
}

// hasExtraWord reports whether a name is what a mention has but for whole words at its
// beginning or end: that is no slip.
func (s *search) hasExtraWord(m *mention, key, name []byte) bool {
	if len(name) >= len(key) {
		return false
	}
	at := int(s.text.tokens[m.name].at)
	for i := m.name + 1; i < m.nameEnd(); i++ {
		if cut := int(s.text.tokens[i].at) - at; string(key[:cut]) == string(name) || string(key[cut:]) == string(name) {
			return true
		}
	}
	return false
}

// guessed makes a candidate of a folded name if it is near a target. Of names at the
// same distance, the ones from which letters were left out or swapped are likelier:
// there are fewer ways to do that than to put in or replace a letter, which is then
// none of the name's.
func (s *search) guessed(t *target, name []byte, limit int) (c candidate, ok bool) {
	slips := t.pattern.Distance(name)
	if slips > limit || s.otherNumber(t.m, name) || s.otherLetter(t.m, name) || s.hasExtraWord(t.m, t.key, name) || !(t.m.stated && slips == 1) && !s.keepsWords(t.m, name) {
		return c, false
	}
	c = candidate{mention: uint16(len(s.mentions)), how: Misspelt, slips: uint8(slips)}
	foreign := foreignLetters(t.key, name)
	longest := max(len(t.key), len(name))
	if foreign < slips && len(t.key) == len(name) {
		longest++
	}
	c.quality = qualityOf(slips, longest)
	c.slip, c.sameStart = slipOf(t.key, name, slips), t.key[0] == name[0]
	c.likely = uint8(8 * max(0, slips-foreign))
	switch {
	case t.capital == name[0]:
		c.likely += 8
	case t.capital != 0:
		c.quality -= min(c.quality, qualityCapital)
	case c.sameStart && t.capital == 0 && s.raw[s.text.tokens[t.m.name].from] < 97:
		c.likely += 4
	}
	return c, true
}

// countNames makes names likelier that several regions have. Candidates from number
// first on are in the order of their names.
func (s *search) countNames(first int) {
	for i := first; i < len(s.cands); {
		j := i + 1
		for j < len(s.cands) && s.cands[j].slips == s.cands[i].slips && sameName(s.cands[i].entry, s.cands[j].entry) {
			j++
		}
		for count := uint8(min(j-i, 6)); i < j; i++ {
			s.cands[i].likely += count
		}
	}
}

// sameName reports whether two names, in order, are the same when folded.
func sameName(i, j int32) bool {
	if keyMasks[i] != keyMasks[j] {
		return false
	}
	var buf [slip.MaxLength]byte
	return CompareFolded(entryName(int(order[i])), appendFolded(buf[:0], entryName(int(order[j]))), true) == 0
}

// foreignLetters returns how many letters of a word are none of a name's, each of which counts
// once.
func foreignLetters(word, name []byte) (n int) {
	var count [256]int8
	for _, c := range name {
		count[c]++
	}
	for _, c := range word {
		if count[c]--; count[c] < 0 {
			n++
		}
	}
	return n
}

// nearVillages adds the villages within a few slips of a target: those of the regions
// that are named, or of the whole country if no region is.
func (s *search) nearVillages(t *target) {
	v := s.q.Villages
	if v == nil || t.m.kinds&ofVillage == 0 {
		return
	}
	scoped := false
	for _, level := range [...]uint8{levelDistrict, levelRegency} {
		for j := range t.m.first {
			c := s.cands[j]
			if s.levelOf(int(c.unit)) != level || s.mentions[c.mention].overlaps(t.m) || s.scopedBefore(j, t.m) {
				continue
			}
			scoped = true
			from, to := v.Within(int(c.unit))
			for i := from; i < to; i++ {
				s.nearVillage(t, i)
			}
		}
	}
	if scoped {
		return
	}
	if from, to := v.Within(s.q.Within); from < to {
		if m := t.m; m.from > 0 || int(m.end) < len(s.text.tokens) {
			t.first = t.key[0] // beside other words the first letter is as it should be
		}
		near := v.Near(t.Near, from, to)
		for _, i := range near.at[:near.n] {
			s.nearVillage(t, int(i))
		}
	}
}

// nearVillage adds a village if its name is near a target.
func (s *search) nearVillage(t *target, i int) {
	w := s.q.Villages.Folded(i)
	name := w.letters[:w.length]
	if !t.mayBe(name) || len(s.cands)-t.m.first >= maxVillages {
		return
	}
	if c, ok := s.guessed(t, name, t.limit); ok {
		c.unit = int32(Units + i)
		s.addCandidate(t.m, c)
	}
}
