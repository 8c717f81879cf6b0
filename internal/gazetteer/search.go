package gazetteer

// dotted reports whether a full stop follows a word.
func (s *search) dotted(i int) bool {
	to := int(s.text.tokens[i].to)
	return to < len(s.raw) && s.raw[to] == '.'
}

// deepStart returns the numbers of all names of villages, if they are known.
func (s *search) deepStart() Run {
	if s.q.Villages == nil {
		return Run{}
	}
	return Run{0, 1 << 16}
}

// deepNarrow returns the names of villages in a run that begin with a key.
func (s *search) deepNarrow(r Run, key []byte) Run {
	if r.first == r.last {
		return Run{}
	}
	return s.q.Villages.Narrow(r, wordOf(key))
}

// deepWhole returns the names of a run narrowed to a key that have no other letters.
func (s *search) deepWhole(r Run, key []byte) Run {
	if r.first == r.last {
		return Run{}
	}
	return s.q.Villages.Whole(r, wordOf(key))
}

func (q *Query) deep() bool { return q.Villages != nil }

// before reports whether a place is the better reading of two.
func (s *search) before(a, b *place) bool {
	switch {
	case a.clean != b.clean:
		return a.clean
	case a.full != b.full:
		return a.full
	case a.weight != b.weight:
		return a.weight > b.weight
	case a.likely != b.likely:
		return a.likely > b.likely
	}
	return s.levelOf(int(a.unit)) < s.levelOf(int(b.unit)) // else in the order of their names
}

// isAlone reports whether a mention is a whole part of the text between commas.
func (s *search) isAlone(m *mention) bool {
	return s.isEdge(m.from) && s.isEdge(m.end)
}

// isEdge reports whether the text, or a part of it between commas, dashes or slashes, begins or ends
// before word i.
func (s *search) isEdge(i uint16) bool {
	if i == 0 || int(i) == len(s.text.tokens) {
		return true
	}
	gap := s.text.tokens[i].gap
	return gap == gapHard || gap == gapDash || gap == gapSlash
}

// Query says where to search and how.
type Query struct {
	Level    uint8 // only regions of this level; 0: of all
	Within   int   // only below this unit; -1: everywhere
	Exact    bool  // no misspelt names
	Villages Deep  // the villages, nil for a search down to the districts
}

// Found is a region found in a text.
type Found struct {
	Unit     int // from Units on: a village
	Score    float64
	How      How
	From, To int // the bytes that name it
	Reasons  uint16
}

// search is the work on one text.
type search struct {
	q        *Query
	raw      string
	length   int // of the text, in characters
	text     text
	alts     [5]text // with other forms of words
	altCount int
	mentions []mention
	cands    []candidate
	places   []place
	full     bool // there was no room for all mentions, candidates or places
}

// hasRoom reports whether a mention can be added.
func (s *search) hasRoom() bool {
	s.full = s.full || len(s.mentions) == cap(s.mentions)
	return len(s.mentions) < cap(s.mentions)
}

// addMention adds a mention.
//
//go:noinline
func (s *search) addMention(m mention) {
	if n := len(s.mentions); n < cap(s.mentions) {
		s.mentions = s.mentions[:n+1]
		s.mentions[n] = m
		return
	}
	s.full = true
}

// put adds a candidate.
func (s *search) put(c candidate) {
	if n := len(s.cands); n < cap(s.cands) {
		s.cands = s.cands[:n+1]
		s.cands[n] = c
		return
	}
	s.full = true
}

// addPlace adds a place behind those that are better.
func (s *search) addPlace(p *place) {
	n := len(s.places)
	if n == cap(s.places) {
		s.full = true
		return
	}
	s.places = s.places[:n+1]
	for n > 0 && s.before(p, &s.places[n-1]) {
		s.places[n] = s.places[n-1]
		n--
	}
	s.places[n] = *p
}

// kindOf returns the kind of a unit or village.
func (s *search) kindOf(unit int) uint8 {
	if unit >= Units {
		return s.q.Villages.Kind(unit - Units)
	}
	return KindOf(unit)
}

// levelOf returns the level of a unit or village.
//
//go:noinline
func (s *search) levelOf(unit int) uint8 {
	switch {
	case unit < provinceCount:
		return levelProvince
	case unit < Regencies:
		return levelRegency
	case unit < Units:
		return levelDistrict
	}
	return levelVillage
}

// parent returns the unit above a unit or village, -1 for a province.
func (s *search) parent(unit int) int {
	if unit >= Units {
		return s.q.Villages.Parent(unit - Units)
	}
	return Parent(unit)
}

// below reports whether a unit lies below another.
func (s *search) below(unit, above int) bool {
	for unit = s.parent(unit); unit >= above; unit = s.parent(unit) {
		if unit == above {
			return true
		}
	}
	return false
}

// related reports whether a unit lies below where is searched, or contains that.
func (s *search) related(unit int) bool {
	w := s.q.Within
	return w < 0 || unit == w || s.below(unit, w) || s.below(w, unit)
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
