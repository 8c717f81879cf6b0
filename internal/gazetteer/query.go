package gazetteer

import "unicode/utf8"

// Verdict is what Parse makes of a text.
type Verdict uint8

// The verdicts.
const (
	One     Verdict = iota // one region
	Several                // several regions, none of them surely meant
	None                   // no region
	TooLong                // more bytes than MaxText
	NotText                // invalid UTF-8 or control characters
)

// The scores below which a region is not shown, and not taken by Parse.
const (
	floor      = 0.5
	parseFloor = 72 // a quality
)

// tie is by how much the weights of two places may differ that are equally likely.
const tie = 5

// Parse finds the one region that a text names. With Several it returns the regions
// that it may mean.
func (q *Query) Parse(text string) (Verdict, []Found) {
	if len(text) > MaxText {
		return TooLong, nil
	}
	if !utf8.ValidString(text) || hasControl(text) {
		return NotText, nil
	}
	return q.ask(text, true)
}

// ask searches a text, for Parse or for Find. The memory for a short text is on the
// stack; a longer one, or one that may mean many regions, is read again with more.
func (q *Query) ask(text string, parse bool) (Verdict, []Found) {
	var key [128]byte
	var tokens [24]token
	var mentions [16]mention
	var cands [24]candidate
	var places [16]place
	s := search{q: q, mentions: mentions[:0], cands: cands[:0], places: places[:0]}
	s.text.key, s.text.tokens = key[:0], tokens[:0]
	for room := 64; ; room *= 4 {
		s.read(text)
		if s.full || s.text.full {
			if room <= maxCandidates {
				s = q.roomy(len(text), room)
				continue
			}
		}
		if parse {
			return s.verdict()
		}
		return One, s.matches()
	}
}

// roomy returns a search with memory for a text of some bytes.
func (q *Query) roomy(length, room int) search {
	return search{
		q: q, mentions: make([]mention, 0, maxMentions), cands: make([]candidate, 0, room), places: make([]place, 0, room),
		text: text{key: make([]byte, 0, 2*length+8), tokens: make([]token, 0, length+1)},
	}
}

// hasControl reports whether a text has control characters that do not part lines.
func hasControl(text string) bool {
	for i := range len(text) {
		if c := text[i]; c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == 0x7f {
			return true
		}
	}
	return false
}

// read finds the places of a text.
func (s *search) read(text string) {
	s.raw, s.length = text, utf8.RuneCountInString(text)
	s.text.cut(text)
	if len(s.text.tokens) == 0 || s.text.full {
		return // a text without room for all of it is read again
	}
	s.text.classify()
	s.text.divide(s.q.deep(), s.isName)
	s.addAlternatives()
	s.findMentions()
	s.addVillages()
	s.readPlaces()
	if !s.q.Exact && s.isOpen() {
		s.findMisspelt()
		if len(s.mentions) > 0 {
			s.readPlaces()
		}
	}
}

// isName reports whether word i is in a name of several words that begins with it or
// with one of the two words before.
func (s *search) isName(i int) bool {
	for from := max(0, i-2); from <= i; from++ {
		if s.text.tokens[from].segment == s.text.tokens[i].segment && s.nameOver(from, i) {
			return true
		}
	}
	return false
}

// nameOver reports whether a name of several words begins at a word and goes on to
// another, or beyond it.
func (s *search) nameOver(from, over int) bool {
	r, deep := Run{-1, -1}, s.deepStart()
	if from == over {
		deep = Run{} // a hamlet may be called as some village is
	}
	for j := from; j < len(s.text.tokens) && (j == from || s.text.tokens[j].gap != gapHard); j++ {
		key := s.text.letters(from, j+1)
		if len(key) < 2 {
			continue
		}
		if r.first < 0 {
			r = startRun(key)
		}
		r, deep = r.narrow(key), s.deepNarrow(deep, key)
		if r.first == r.last && deep.first == deep.last {
			return false
		}
		w, v := r.whole(key), s.deepWhole(deep, key)
		if j > from && j >= over && (w.first < w.last || v.first < v.last) {
			return true
		}
	}
	return false
}

// isGood reports whether a place says all that the text does.
func (p *place) isGood() bool { return p.clean && p.quality >= parseFloor }

// isOpen reports whether words are left that may be misspelt names.
func (s *search) isOpen() bool {
	return len(s.places) == 0 || !s.places[0].full || !s.places[0].isGood()
}

// score returns how well a place fits the text, from 0 to 1.
func (s *search) score(p *place) float64 {
	score := float64(p.quality) / 100
	if !p.clean {
		score *= 0.6
	}
	return score
}

// found returns what a place says at the level asked for.
func (s *search) found(p *place) (Found, bool) {
	unit, c, ok := s.result(p)
	if !ok {
		return Found{}, false
	}
	m := &s.mentions[c.mention]
	f := Found{Unit: unit, How: c.how, Score: s.score(p)}
	f.From, f.To = int(s.text.tokens[m.from].from), int(s.text.tokens[m.end-1].to)
	return f, true
}

// verdict judges the places of a text.
func (s *search) verdict() (Verdict, []Found) {
	best, first := s.best()
	var all []Found
	for i := range s.places {
		p := &s.places[i]
		if best == nil || p == best || !p.clean {
			continue
		}
		f, ok := s.found(p)
		if !ok || !s.isSure(p) && !s.isNearer(p, best) {
			continue
		}
		if f.Unit == first.Unit || hasUnit(all, f.Unit) || !s.rivals(p, best) {
			continue
		}
		if all == nil {
			all = append(all, first)
		}
		all = append(all, f)
	}
	switch {
	case best == nil:
		if all = s.sides(); len(all) < 2 {
			return None, nil
		}
	case all == nil:
		return One, []Found{first}
	}
	return Several, all
}

// best returns the first place that may be taken, nil if there is none.
func (s *search) best() (best *place, f Found) {
	for i := range s.places {
		p := &s.places[i]
		if f, ok := s.found(p); ok && p.clean && s.isSure(p) {
			return p, f
		}
	}
	return nil, Found{}
}

// isNearer reports whether a place that is not sure speaks against the best one, which
// is misspelt: it is the beginning of a name, or has no more slips.
func (s *search) isNearer(p, best *place) bool {
	return best.near && (s.isBegun(p) || p.near && p.count == best.count && s.slips(p) <= s.slips(best))
}

// sides returns the regions of a text that states the kinds of several, none of which
// contains the other: "Kota Metro dan Kab. Pesawaran". None if a kind is left over.
func (s *search) sides() (all []Found) {
	var words wordSet
	for i := range s.places {
		p := &s.places[i]
		if f, ok := s.found(p); ok && p.tidy && p.stated && s.isSure(p) && !words.has(int(s.smallest(p).from)) {
			explained := s.explained(p)
			for j := range words {
				words[j] |= explained[j]
			}
			all = append(all, f)
		}
	}
	if s.hasUnknown(&words) {
		return nil
	}
	return all
}

// isSure reports whether a place is good enough to be taken. A misspelt name needs
// more letters where nothing beside it speaks for a region.
func (s *search) isSure(p *place) bool {
	for _, j := range p.members {
		if j < 0 {
			continue
		}
		c := &s.cands[j]
		m := &s.mentions[c.mention]
		short, long := uint8(5), uint8(8)
		if m.stated || p.count > 1 || s.q.Level != 0 || s.q.Within >= 0 {
			short, long = 4, 6
		}
		if c.quality < parseFloor || c.slips == 1 && m.letters < short || c.slips == 2 && m.letters < long || c.slips > 2 {
			return false
		}
		if c.slip != slipNone && (p.count == 1 && !s.isPlain(c, m) || m.known && s.q.Within < 0 && !s.isPlaced(p, c)) {
			return false
		}
	}
	return true
}

// isPlaced reports whether the region that a candidate is a part of is named too.
func (s *search) isPlaced(p *place, c *candidate) bool {
	level := s.levelOf(int(c.unit))
	return level > levelProvince && p.members[level-1] >= 0
}

// isBegun reports whether a place is but the beginning of a name.
func (s *search) isBegun(p *place) bool { return p.count == 1 && p.near && p.quality == qualityBegun }

// rivals reports whether a place may be meant as well as the best one.
func (s *search) rivals(p, best *place) bool {
	if s.contains(best, p) || s.contains(p, best) && p.weight < best.weight {
		return false
	}
	m := s.smallest(p)
	if s.shares(m, best) {
		return p.weight >= best.weight-tie || best.near && s.isBegun(p) || p.near && best.near && p.count == best.count && s.slips(p) == s.slips(best)
	}
	// The text names another region beside those of the best place.
	level, bestLevel := s.levelOf(int(p.unit)), s.levelOf(int(best.unit))
	switch {
	case m.stated:
		return true
	case p.near && !best.near:
		return false
	case best.count < 2 || bestLevel < levelDistrict:
		return true
	case level == levelVillage && bestLevel == levelVillage:
		return false // the name of a hamlet or street
	case level == levelDistrict && bestLevel == levelDistrict && !s.q.deep():
		return false // that of a village
	}
	return p.count > 1
}

// smallest returns the mention of the smallest region of a place.
//
//go:noinline
func (s *search) smallest(p *place) *mention {
	return &s.mentions[s.cands[p.members[s.levelOf(int(p.unit))]].mention]
}

// contains reports whether every region of a place is one of another's.
func (s *search) contains(big, small *place) bool {
	for level, j := range small.members {
		if j >= 0 && (big.members[level] < 0 || s.cands[big.members[level]].unit != s.cands[j].unit) {
			return false
		}
	}
	return true
}

// shares reports whether a mention has a word in common with those of a place.
func (s *search) shares(m *mention, p *place) bool {
	for _, j := range p.members {
		if j >= 0 && s.mentions[s.cands[j].mention].overlaps(m) {
			return true
		}
	}
	return false
}

// slips returns the number of slips in the names of a place.
//
//go:noinline
func (s *search) slips(p *place) (n int) {
	for _, j := range p.members {
		if j >= 0 {
			n += int(s.cands[j].slips)
		}
	}
	return n
}

// Find returns the regions that a text may mean, the likeliest first. A text of more
// than MaxText bytes is read in pieces, one of more than MaxRead up to that.
func (q *Query) Find(text string, limit int) []Found {
	if len(text) <= MaxText {
		_, all := q.ask(text, false)
		return cutTo(all, limit)
	}
	var all []Found
	text = text[:min(len(text), MaxRead)]
	for from := 0; from < len(text); {
		to := from + pieceLength(text[from:])
		_, found := q.ask(text[from:to], false)
		for _, f := range found {
			if f.From, f.To = f.From+from, f.To+from; !hasUnit(all, f.Unit) {
				all = insert(all, f)
			}
		}
		from = to
	}
	return cutTo(all, limit)
}

// pieceLength returns where the first piece of a text ends: at the last end of a line
// or sentence, else at a blank.
func pieceLength(text string) int {
	if len(text) <= MaxText {
		return len(text)
	}
	best, rank := MaxText, 0
	for i := MaxText - 1; i >= MaxText/2 && rank < 3; i-- {
		switch {
		case text[i] == '\n':
			best, rank = i+1, 3
		case text[i] == ' ' && text[i-1] == '.' && rank < 2:
			best, rank = i+1, 2
		case text[i] == ' ' && rank < 1:
			best, rank = i+1, 1
		}
	}
	return best
}

// cutTo returns no more than limit of the regions found, all for 0.
func cutTo(all []Found, limit int) []Found {
	if limit > 0 && len(all) > limit {
		return all[:limit]
	}
	return all
}

// insert puts a region among others by its score and place in the text.
//
//go:noinline
func insert(all []Found, f Found) []Found {
	all = append(all, f)
	for n := len(all) - 1; n > 0 && f.isBefore(&all[n-1]); n-- {
		all[n], all[n-1] = all[n-1], f
	}
	return all
}

// matches returns what the places of a text say, the likeliest first.
func (s *search) matches() []Found {
	var all []Found
	for i := range s.places {
		p := &s.places[i]
		if s.isHidden(i) {
			continue
		}
		f, ok := s.found(p)
		if !ok || f.Score < floor || hasUnit(all, f.Unit) {
			continue
		}
		all = insert(all, f)
	}
	return all
}

// isBefore reports whether f has a higher score than o, or stands before it in the text.
func (f *Found) isBefore(o *Found) bool {
	return f.Score > o.Score || f.Score == o.Score && f.From < o.From
}

// hasUnit reports whether a unit was found already.
func hasUnit(all []Found, unit int) bool {
	for i := range all {
		if all[i].Unit == unit {
			return true
		}
	}
	return false
}

// isHidden reports whether a better place says all that a place says, or takes words
// from it and weighs much more.
func (s *search) isHidden(i int) bool {
	p := &s.places[i]
	for j := range i {
		o := &s.places[j]
		if s.q.Level == 0 && s.contains(o, p) {
			return true
		}
		if s.shares(s.smallest(p), o) && p.weight*4 < o.weight*3 {
			return true
		}
	}
	return false
}
