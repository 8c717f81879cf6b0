package gazetteer

// The levels, numbered as in package region.
const (
	levelProvince uint8 = iota + 1
	levelRegency
	levelDistrict
	levelVillage
)

// place is a reading of some mentions: a region and those named that contain it.
type place struct {
	unit    int32
	how     How
	quality uint8
	likely  uint8
	count   uint8    // of mentions at different levels
	stated  bool     // one of them has its kind stated
	near    bool     // one of them is misspelt
	tidy    bool     // the words around the names do not speak against it
	full    bool     // no word is left that may be of a name
	clean   bool     // nor does a kind that is stated of another name
	members [5]int16 // candidates by level, -1 for none
	letters int32    // of their names
	sum     int32    // of the quality of each letter
	weight  int32
}

// formerProvinces gives by the number of a province the one that it was a part of.
// Papua was divided in 2022, Kalimantan Timur in 2012, the others from 1999 to 2004;
// older files name the former province.
var formerProvinces = [...][2]byte{
	{93, 91}, {94, 91}, {95, 91}, {96, 92}, {96, 91}, {92, 91}, {65, 64}, {75, 71}, {76, 73}, {82, 81}, {36, 32}, {19, 16}, {21, 14},
}

// wasPartOf reports whether a province was once a part of another.
func wasPartOf(unit, of int32) bool {
	if unit < 0 || of < 0 || unit >= provinceCount || of >= provinceCount {
		return false
	}
	for _, f := range formerProvinces {
		if f[0] == provinceParts[unit] && f[1] == provinceParts[of] {
			return true
		}
	}
	return false
}

// readPlaces makes a place of each candidate, with the other mentions that fit it.
func (s *search) readPlaces() {
	s.places = s.places[:0]
	for i := range s.cands {
		s.readPlace(i)
	}
}

// before reports whether a place is the better reading of two.
func (s *search) before(a, b *place) bool {
	switch {
	case a.clean != b.clean:
		return a.clean
	case a.weight != b.weight:
		return a.weight > b.weight
	case a.quality != b.quality:
		return a.quality > b.quality
	case a.likely != b.likely:
		return a.likely > b.likely
	}
	return s.levelOf(int(a.unit)) < s.levelOf(int(b.unit)) // else in the order of their names
}

// readPlace makes a place of a candidate. A mention that turns out to be a part of a
// longer name is left out, and the place is made again.
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
			if m := int(s.cands[j].mention); s.isPart(&p, &s.mentions[m]) {
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
	if p.members[levelProvince] < 0 {
		if j := s.formerAncestor(&p, province); j >= 0 {
			p.members[levelProvince] = int16(j)
			p.take(&s.mentions[s.cands[j].mention], &s.cands[j])
		}
	}
	return p, true
}

// isAllowed reports whether a place may be read so, whose smallest region mention m
// names.
func (s *search) isAllowed(p *place, m *mention) bool {
	if s.isPart(p, m) || p.count == 1 && s.isBeaten(p, m) || p.count == 2 && s.isOneName(p) {
		return false
	}
	switch {
	case m.place && m.stated:
		return (p.count > 1 || s.q.Within >= 0) && s.isTerm(m, int(p.unit))
	case m.place:
		return (p.count > 1 || s.isWhole(m)) && !s.isNumbered(m)
	case m.zone == zoneVillage:
		return p.count > 1
	case m.zone == zoneStreet:
		return p.count > 1 && s.endsStreet(p, m)
	}
	return true
}

// isOneName reports whether the words of a place are together a name of the region that
// contains it: "DIY Yogyakarta" is the province and not its city.
func (s *search) isOneName(p *place) bool {
	m := s.smallest(p)
	above := p.members[levelProvince]
	if above < 0 || s.levelOf(int(p.unit)) == levelProvince || m.stated {
		return false
	}
	container := &s.cands[above]
	from, end := min(m.from, s.mentions[container.mention].from), max(m.end, s.mentions[container.mention].end)
	for i := range s.mentions {
		o := &s.mentions[i]
		if o.near || o.from != from || o.end != end {
			continue
		}
		for _, c := range s.cands[o.first:o.last] {
			if c.unit == container.unit {
				return true
			}
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
	if m.place {
		p.weight += weigh.place
	}
	words := s.explained(p)
	p.tidy = s.isTidy(p, &words)
	p.clean = p.tidy && !s.hasUnknown(p, &words)
	p.full = p.clean && s.areAll(&words)
	s.addPlace(p)
}

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

// isAlone reports whether a mention is a whole part of the text between commas.
func (s *search) isAlone(m *mention) bool {
	return (m.from == 0 || s.text.tokens[m.from].gap == gapHard) && (int(m.end) == len(s.text.tokens) || s.text.tokens[m.end].gap == gapHard)
}

// take adds a mention to a place.
//
//go:noinline
func (p *place) take(m *mention, c *candidate) {
	p.count++
	p.stated = p.stated || m.stated
	p.near = p.near || m.near
	p.letters += int32(m.letters)
	p.sum += int32(m.letters) * int32(c.quality)
	p.weight += int32(m.letters)*int32(c.quality) + m.kindWeight()
}

// kindWeight returns the weight of the kind that a mention states: none for a kind
// that stands behind the name without a sign, as in "Garut Kota".
func (m *mention) kindWeight() int32 {
	if m.kindLetters == 0 {
		return 0
	}
	return weigh.stated + weigh.kind*int32(m.kindLetters)
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
		if w <= weight {
			continue
		}
		if w > weight {
			best, weight = j, w
		}
	}
	return best
}

// formerAncestor returns the candidate with the longest name for a province that the
// place's was a part of, -1 if there is none.
func (s *search) formerAncestor(p *place, province int32) int {
	best, letters := -1, uint8(0)
	for j := range s.cands {
		c := &s.cands[j]
		m := &s.mentions[c.mention]
		if c.how != Misspelt && m.letters > letters && wasPartOf(province, c.unit) && s.free(p, m) {
			best, letters = j, m.letters
		}
	}
	return best
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
		if s.isMember(p, i) || !m.wrong && s.free(p, m) && s.names(m, p) && !s.isPart(p, m) && (m.stated || m.near || !s.isFollowed(p, m)) {
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

// isTidy reports whether the words around the names of a place may stand there: in the
// same part of the text there is nothing after them, and nothing before them but what
// introduces a stated kind or several names.
func (s *search) isTidy(p *place, words *wordSet) bool {
	ok := p.stated || p.count > 1 // what may stand before
	for from := 0; from < len(s.text.tokens); {
		to := from + 1
		for to < len(s.text.tokens) && s.text.tokens[to].gap != gapHard && (s.text.tokens[to].role != roleAnd || words.has(to)) {
			to++
		}
		named, open := false, false
		for i := from; i < to; i++ {
			switch {
			case words.has(i):
				if open && (named || !ok || s.standsAlone(p, from, to)) && !s.endsAddress(p, from, i) || s.isTorn(p, i, words) {
					return false
				}
				named, open = true, false
			case s.text.tokens[i].zone == zoneNone:
				open = true
			}
		}
		if named && (open || s.isOpenAnd(to, words)) {
			return false
		}
		from = to
	}
	return true
}

// isTorn reports whether a name of a place that begins at word i, with its kind behind it, is
// but the end of what stands before that kind: "Pamenang Barat District" is not Barat.
func (s *search) isTorn(p *place, i int, words *wordSet) bool {
	if i == 0 || s.text.tokens[i].gap >= gapParen || words.has(i-1) || s.text.tokens[i-1].role == roleAnd {
		return false
	}
	for _, j := range p.members {
		if j >= 0 {
			if m := &s.mentions[s.cands[j].mention]; int(m.from) == i && m.behind != 0 && s.text.tokens[m.behind].role == roleBehind {
				return true
			}
		}
	}
	return false
}

// isOpenAnd reports whether word i is an "and" behind which a word is left that may be of
// a name: "Pangkajene dan Keulauan".
func (s *search) isOpenAnd(i int, words *wordSet) bool {
	if i+1 >= len(s.text.tokens) || s.text.tokens[i].role != roleAnd || s.text.tokens[i].gap >= gapParen {
		return false
	}
	t := &s.text.tokens[i+1]
	return t.gap < gapParen && t.zone == zoneNone && t.role == roleName && !words.has(i+1)
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
		if !words.has(next) && !s.mayBeVillageOf(p, i, next) {
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

// wordSet is a set of words of a text.
type wordSet [MaxText / 64]uint64

func (w *wordSet) add(from, to int) {
	for i := from; i < to; i++ {
		w[i/64] |= 1 << (i % 64)
	}
}

func (w *wordSet) remove(from, to int) {
	for i := from; i < to; i++ {
		w[i/64] &^= 1 << (i % 64)
	}
}

func (w *wordSet) has(i int) bool { return w[i/64]&(1<<(i%64)) != 0 }
