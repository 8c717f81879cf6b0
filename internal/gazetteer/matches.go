package gazetteer

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
	level := s.q.Level
	if level == 0 {
		level = s.levelOf(int(p.unit))
	}
	if int(level) >= len(p.members) || p.members[level] < 0 {
		return Found{}, false // no such level, or none of it named
	}
	f := s.foundAt(p, level)
	return f, s.q.Within < 0 || s.below(f.Unit, s.q.Within)
}

// foundAt returns what a place says at a level that it names.
func (s *search) foundAt(p *place, level uint8) Found {
	c := &s.cands[p.members[level]]
	m := &s.mentions[c.mention]
	f := Found{Unit: int(c.unit), How: c.how, Score: s.score(p), Reasons: s.reasons(p, level)}
	f.From, f.To = int(s.text.tokens[m.from].from), int(s.text.tokens[m.end-1].to)
	return f
}

// The reasons, numbered as in package region.
const (
	reasonKind uint16 = 1 << iota
	reasonContainer
	reasonFormer
	reasonEnglish
	reasonBegun
	reasonPart
	reasonSlip
	reasonOtherKind
	reasonWords
	reasonNames
)

// reasons returns what speaks for a place, whose region is that of a level, and against it.
func (s *search) reasons(p *place, level uint8) (all uint16) {
	c := &s.cands[p.members[level]]
	m := &s.mentions[c.mention]
	for above := level - 1; above >= levelProvince; above-- {
		if j := p.members[above]; j >= 0 && s.below(int(c.unit), int(s.cands[j].unit)) {
			all |= reasonContainer
		} else if j >= 0 {
			all |= reasonFormer
		}
	}
	for _, r := range [...]struct {
		holds  bool
		reason uint16
	}{
		{m.stated && !m.wrong, reasonKind},
		{m.english, reasonEnglish},
		{c.begun, reasonBegun},
		{!c.begun && c.how == Misspelt && c.slip == slipNone, reasonPart},
		{c.slip != slipNone, reasonSlip},
		{m.wrong, reasonOtherKind},
		{!p.tidy, reasonWords},
		{p.tidy && !p.clean, reasonNames},
	} {
		if r.holds {
			all |= r.reason
		}
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
