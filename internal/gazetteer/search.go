package gazetteer

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
