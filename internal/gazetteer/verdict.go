package gazetteer

// Verdict is what Parse makes of a text.
type Verdict uint8

// The verdicts.
const (
	One      Verdict = iota // one region
	Several                 // several regions, none of them surely meant
	Conflict                // regions that do not fit together
	None                    // no region
	TooLong                 // more bytes than MaxText
	NotText                 // invalid UTF-8 or control characters
)

// isOpen reports whether words are left that may be misspelt names.
func (s *search) isOpen() bool {
	return len(s.places) == 0 || !s.places[0].full || !s.places[0].isGood()
}

// verdict judges the places of a text: what else it may mean as well as the best one, and
// what it names beside that one which does not fit to it.
func (s *search) verdict() (Verdict, []Found) {
	best, first := s.best()
	if best == nil {
		return s.unsettled()
	}
	rivals, against := []Found(nil), []Found(nil)
	for i := range s.places {
		p := &s.places[i]
		switch {
		case p == best:
		case s.speaksAgainst(p, best):
			against = s.addOther(against, p, first)
		case (p.clean || s.isCalled(p, best)) && (s.isSure(p) || s.isNearer(p, best)) && s.rivals(p, best):
			if f, ok := s.found(p); ok && f.Unit != first.Unit && !hasUnit(rivals, f.Unit) {
				rivals = append(rivals, f)
			}
		}
	}
	if len(against)+len(rivals) == 0 {
		rivals = s.namesakes(best, first)
	}
	if len(against)+len(rivals) == 0 && s.isVague(best) {
		return s.inside(best)
	}
	switch {
	case len(against) > 0 && !s.joined():
		return Conflict, append([]Found{first}, append(against, rivals...)...)
	case len(against)+len(rivals) > 0:
		return Several, append([]Found{first}, append(against, rivals...)...)
	}
	return One, []Found{first}
}

// namesakes returns the other districts of the very name that a place has, where nothing but that
// speaks for it: what stands beside it may be the misspelt name of what contains one of those.
func (s *search) namesakes(best *place, first Found) (all []Found) {
	if best.count > 1 || best.near || s.levelOf(int(best.unit)) != levelDistrict {
		return nil
	}
	m := s.smallest(best)
	for _, c := range s.cands[m.first:m.last] {
		if c.unit == best.unit || s.levelOf(int(c.unit)) != levelDistrict || c.how != best.how || s.q.Within >= 0 && !s.below(int(c.unit), s.q.Within) {
			continue
		}
		f := first
		f.Unit = int(c.unit)
		all = append(all, f)
	}
	return all
}

// isVague reports whether a place is a province alone beside words that may be the name of
// a region in it: "Bandung Bara, Jawa Barat" is not Jawa Barat.
func (s *search) isVague(p *place) bool {
	if s.levelOf(int(p.unit)) > levelProvince || s.q.Level == levelProvince {
		return false
	}
	m := s.smallest(p)
	words := s.explained(p)
	for i := range s.text.tokens {
		t := &s.text.tokens[i]
		apart := !m.stated || t.segment != s.text.tokens[m.from].segment
		if apart && t.zone == zoneNone && !words.has(i) && t.role == roleName && !isOffice(s.text.word(i)) {
			return true
		}
	}
	return false
}

// inside returns the regions in a province that a text may name by words that are cut off
// or misspelt beyond what is taken.
func (s *search) inside(province *place) (Verdict, []Found) {
	var all []Found
	for i := range s.places {
		p := &s.places[i]
		if f, ok := s.found(p); ok && p.tidy && s.below(f.Unit, int(province.unit)) && !hasUnit(all, f.Unit) {
			all = append(all, f)
		}
	}
	if len(all) < 2 {
		return None, nil
	}
	return Several, all
}

// addOther adds what a place says that does not fit to the first one: at its own level
// where the one asked for is not named.
func (s *search) addOther(all []Found, p *place, first Found) []Found {
	f, ok := s.found(p)
	if !ok {
		f = s.foundAt(p, s.levelOf(int(p.unit)))
	}
	if f.Unit == first.Unit || hasUnit(all, f.Unit) {
		return all
	}
	return append(all, f)
}

// unsettled judges a text that no place explains: it may name several regions that do not
// fit together.
func (s *search) unsettled() (Verdict, []Found) {
	all := s.sides()
	switch {
	case len(all) < 2:
		return None, nil
	case s.joined():
		return Several, all
	}
	return Conflict, all
}

// joined reports whether a text tells its regions as several: "Tebo, Bungo dan Merangin".
func (s *search) joined() bool {
	for i := range s.text.tokens {
		if t := &s.text.tokens[i]; t.role == roleAnd || t.gap == gapSlash {
			return true
		}
	}
	return false
}

// speaksAgainst reports whether a text names by a place a region beside the best one that
// neither contains it nor lies in it.
func (s *search) speaksAgainst(p, best *place) bool {
	m := s.smallest(p)
	if !s.isSure(p) || s.shares(m, best) {
		return false
	}
	joined := s.isJoined(m, s.smallest(best))
	if s.fitsTo(p, best) && (p.unit == best.unit || p.unit >= provinceCount || best.unit >= provinceCount) {
		return false
	}
	level, bestLevel := s.levelOf(int(p.unit)), s.levelOf(int(best.unit))
	switch {
	case level == levelProvince, level == levelRegency && bestLevel > levelRegency && best.count == 1 && !p.near && s.isEdge(m.from):
		return true // the second, if words stand behind it as well: "Kec. Setu, Tangerang Selatan Selatan"
	case level == levelDistrict && bestLevel == levelVillage && best.members[levelDistrict] < 0 && !p.near && !p.tidy && p.count > 1 && s.isEdge(m.from):
		return !s.below(int(best.unit), int(p.unit)) // "Huta Baru, Batang Toru Toru, Kab. Tapanuli Selatan"
	case !p.tidy && !s.isTidyBeside(p, best):
		return false
	case m.stated:
		return true
	case p.near && !best.near:
		return false
	case joined:
		return true
	case level == levelRegency:
		// Before a smaller region the name may be that of a village or street.
		return best.count < 2 || bestLevel < levelDistrict || m.from > s.smallest(best).from || s.isDescending(best)
	case best.count == 1 && p.count == 1 && !best.stated:
		return true
	case level == levelDistrict && bestLevel == levelRegency:
		// "Ciputat, Kab. Tangerang": a village may be called as a district far away is.
		return (s.isAlone(m) || s.isEdge(m.from) && m.end == s.smallest(best).from) && (s.q.deep() || s.province(int(p.unit)) == s.province(int(best.unit)) || s.begins(best, s.parent(int(p.unit))))
	case level == levelDistrict && bestLevel == levelVillage:
		// "Kota Panton Labu, Seunuddon, Kab. Aceh Utara": the village lies in another district.
		return !p.near && !p.clean && p.count > 1 && s.isAlone(m) && s.parent(int(p.unit)) == s.parent(s.parent(int(best.unit)))
	}
	return false
}

// begins reports whether the name that a text has for the region of a place is that of another
// unit cut off within a word: with a district of Tuban beside it "Kab. Tuba" is not Tulang Bawang,
// and "Kab. Bangka" perhaps Bangkalan with one of that.
func (s *search) begins(p *place, unit int) bool {
	m := s.smallest(p)
	key := s.text.letters(int(m.name), int(m.nameEnd()))
	return CompareFolded(Name(unit), key, false) == 0 && goesOn(Name(unit), len(key))
}

// isTidyBeside reports whether a place is tidy where the words of another one are left out.
func (s *search) isTidyBeside(p, other *place) bool {
	words, apart := s.explained(p), s.explained(other)
	return s.isTidy(p, &words, &apart)
}

// isJoined reports whether an "and", a slash or the like stands between two mentions, and
// nothing else.
func (s *search) isJoined(a, b *mention) bool {
	if s.areJoined(a, b) {
		return true
	}
	if a.from > b.from {
		a, b = b, a
	}
	return a.end == b.from && s.text.tokens[b.from].gap == gapSlash
}

// isDescending reports whether the text goes from the large to the small: the smallest region
// of a place stands behind the one that contains it.
func (s *search) isDescending(p *place) bool {
	from := s.smallest(p).from
	for level := int(s.levelOf(int(p.unit))) - 1; level > 0; level-- {
		if j := p.members[level]; j >= 0 {
			return s.mentions[s.cands[j].mention].from < from
		}
	}
	return false
}

// province returns the province of a unit or village.
func (s *search) province(unit int) int {
	for s.levelOf(unit) > levelProvince {
		unit = s.parent(unit)
	}
	return unit
}

// fitsTo reports whether the region of a place contains that of another, lies in it, or
// once contained it.
func (s *search) fitsTo(p, o *place) bool {
	a, b := int(p.unit), int(o.unit)
	return a == b || s.below(a, b) || s.below(b, a) || s.wasBelow(a, b) || s.wasBelow(b, a)
}

// wasBelow reports whether a unit lay in a province of an earlier decree.
func (s *search) wasBelow(unit, province int) bool {
	return wasPartOf(int32(s.province(unit)), int32(province))
}

// best returns the first place that may be taken, nil if there is none.
func (s *search) best() (best *place, f Found) {
	for i := range s.places {
		p := &s.places[i]
		if f, ok := s.found(p); ok && p.clean && s.isSure(p) {
			if s.isStray(p) {
				break
			}
			return p, f
		}
	}
	return nil, Found{}
}

// isStray reports whether a place is but a name without its kind in one part of a text that has
// other parts, which nothing explains: "kerja, Bendahara" is no district. Before a regency or
// city there may stand a building or street.
func (s *search) isStray(p *place) bool {
	level := s.levelOf(int(p.unit))
	if p.count > 1 || p.stated || level == levelProvince || s.q.Level != 0 || s.q.Within >= 0 {
		return false
	}
	m, words := s.smallest(p), s.explained(p)
	if isWord(s.text.letters(int(m.from), int(m.end))) && !s.isWhole(m) {
		return true
	}
	for i := range s.text.tokens {
		t := &s.text.tokens[i]
		same := t.segment == s.text.tokens[m.from].segment
		switch {
		case words.has(i), t.zone == zoneNone && same && !s.isSlashed(m, i):
		case level > levelRegency && (t.zone == zoneNone || t.zone == zoneHouse || t.zone == zoneStreet && same):
			return true
		case t.zone == zoneNone && i > int(m.from) && t.role == roleName && !isOffice(s.text.word(i)):
			return true
		}
	}
	return false
}

// isSlashed reports whether a slash stands between a mention and word i behind it: "Dow/Bijere
// Nasution" is of two parts.
func (s *search) isSlashed(m *mention, i int) bool {
	for ; i >= int(m.end); i-- {
		if s.text.tokens[i].gap == gapSlash {
			return true
		}
	}
	return false
}

// isNearer reports whether a place that is not sure speaks against the best one, which
// is misspelt: it is the beginning of a name, or has no more slips.
func (s *search) isNearer(p, best *place) bool {
	return best.near && (p.count >= best.count && s.isBegun(p) || p.near && p.count == best.count && s.slips(p) <= s.slips(best)) || s.isLonger(p, best) || s.isFuller(p, best)
}

// isFuller reports whether a place explains every word of the text, by names that are misspelt,
// and takes those of another one for names of its own regions.
func (s *search) isFuller(p, o *place) bool {
	if !p.full || o.full || p.count <= o.count || s.fitsTo(p, o) {
		return false
	}
	for _, j := range o.members {
		if j >= 0 && !s.shares(&s.mentions[s.cands[j].mention], p) {
			return false
		}
	}
	return true
}

// isLonger reports whether a place is the beginning of a name that has a word more than that of
// another one: "Penajam Paser" is not Paser.
func (s *search) isLonger(p, o *place) bool {
	m, n := s.smallest(p), s.smallest(o)
	if !s.isBegun(p) || m.from > n.from || m.end < n.end || m.end-m.from == n.end-n.from && !n.short {
		return false
	}
	return p.count >= o.count || s.covers(m, o)
}

// covers reports whether a mention has the words of all names of a place.
func (s *search) covers(m *mention, p *place) bool {
	for _, j := range p.members {
		if j >= 0 {
			if o := &s.mentions[s.cands[j].mention]; o.from < m.from || o.end > m.end {
				return false
			}
		}
	}
	return true
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
	if len(all) == 0 || s.hasUnknown(&s.places[0], &words) {
		return nil
	}
	return all
}

// isBegun reports whether the smallest region of a place has but the beginning of its name
// in the text.
func (s *search) isBegun(p *place) bool {
	return s.cands[p.members[s.levelOf(int(p.unit))]].begun
}

// rivals reports whether a place may be meant as well as the best one.
func (s *search) rivals(p, best *place) bool {
	if s.isSeat(p, best) || s.isTown(p, best) {
		return false
	}
	if s.takesKind(p, best) {
		return true
	}
	if s.isCalled(p, best) && (best.count == 1 || s.levelOf(int(p.unit)) == levelProvince && s.isLast(best)) || s.isCity(p, best) || s.isFuller(p, best) {
		return true
	}
	if s.contains(best, p) || s.contains(p, best) && p.weight < best.weight {
		return false
	}
	m := s.smallest(p)
	if m == s.smallest(best) && p.near && p.count > 1 && s.below(int(p.unit), int(best.unit)) {
		return false // a regency and its district of the same name, misspelt
	}
	if s.shares(m, best) {
		return p.weight >= best.weight || s.isLonger(p, best) || best.near && p.count >= best.count && s.isBegun(p) || p.near && best.near && p.count == best.count && s.slips(p) == s.slips(best)
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
		// That of a village, but without the regency either may be: "Wonosari, Siwalan, Jawa Tengah".
		return best.members[levelRegency] < 0 && p.members[levelRegency] < 0 && p.count >= best.count && s.isAlone(m)
	}
	return p.count > 1
}

// isSeat reports whether a place has the same words as the best one and its region lies in
// that: "Sleman" is the regency, which the district of that name is a part of.
func (s *search) isSeat(p, best *place) bool {
	m, o := s.smallest(p), s.smallest(best)
	if s.levelOf(int(best.unit)) == levelProvince {
		return false // the capital may be meant
	}
	return p.count == best.count && !m.stated && m.from == o.from && m.nameEnd() == o.nameEnd() && s.below(int(p.unit), int(best.unit))
}

// isTown reports whether a place is a district or village of the words that name a regency
// or city at the end of an address with a street, where people write the town: "Jl. Perintis
// Kemerdekaan KM.11 Makasar".
func (s *search) isTown(p, best *place) bool {
	m, o := s.smallest(p), s.smallest(best)
	if s.levelOf(int(best.unit)) != levelRegency || s.levelOf(int(p.unit)) <= levelRegency || p.count > 1 || m.stated || best.near {
		return false
	}
	return m.from == o.from && m.end == o.end && int(m.end) == len(s.text.tokens) && s.text.hasStreet(0, int(m.from))
}

// isCalled reports whether a place is what people call a regency or province by the words
// that are the name of a village: "Lamteng".
func (s *search) isCalled(p, best *place) bool {
	m, o := s.smallest(p), s.smallest(best)
	return s.levelOf(int(best.unit)) == levelVillage && s.levelOf(int(p.unit)) <= levelRegency && m.from == o.from && m.end == o.end && !o.stated && !p.near
}

// isCity reports whether a place is the city that the words state which are the name of the best
// one, and no other regency or district speaks for that: "Kota Padang, Bengkulu" is perhaps a district.
func (s *search) isCity(p, best *place) bool {
	m, o := s.smallest(p), s.smallest(best)
	level, j := s.levelOf(int(best.unit)), best.members[levelRegency]
	if level <= levelRegency || j >= 0 && (s.cands[j].unit != p.unit || s.mentions[s.cands[j].mention].stated) || j < 0 && level == levelVillage && best.members[levelDistrict] >= 0 {
		return false
	}
	return s.levelOf(int(p.unit)) == levelRegency && m.stated && m.behind == 0 && !p.near && !o.stated && m.from == o.from && m.end == o.end
}

// takesKind reports whether a place has the last word of the name of the best one, which lies in it,
// for its kind: "Medan Kota Medan" is the district Medan Kota or the city.
func (s *search) takesKind(p, best *place) bool {
	m, o := s.smallest(p), s.smallest(best)
	return p.full && m.stated && !o.stated && m.from < o.end && o.end == m.name && m.from > o.from && s.below(int(best.unit), int(p.unit))
}

// isLast reports whether the smallest region of a place stands behind those that contain it:
// "Ketapang, Jambi" is rather Ketapang in the province than the village in Ketapang.
func (s *search) isLast(p *place) bool {
	m := s.smallest(p)
	for _, j := range p.members {
		if j >= 0 && s.mentions[s.cands[j].mention].from > m.from {
			return false
		}
	}
	return true
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
