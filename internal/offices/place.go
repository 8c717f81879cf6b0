package offices

// at is a set of kinds of region.
type at uint8

const (
	atProvince at = 1 << iota
	atRegency
	atCity
	atAny = atProvince | atRegency | atCity
)

// place is one region that a name may mean.
type place struct {
	code uint16 // two digits of a province, or four
	kind at
	rank uint8 // 0: its name, 1: an alias, 2: a former name
	last bool  // no other region of the name follows
}

// placeKey is one name of a region and the first that it may mean.
type placeKey struct {
	start  uint16
	length uint8
	first  uint16
}

// Region is what a text says of the region: the one, or the several of a name.
type Region struct {
	Codes [4]uint16 // two digits of a province, or four
	Size  int
	Told  bool // its kind stands beside the name
}

// maxPlaceWords is the number of words in the longest name of a region.
const maxPlaceWords = 5

// placeName returns the longest name of a region that begins with word i, and the first
// word behind it.
func (s *Scanner) placeName(i int) (first, next int) {
	h, length := newKeyHash, 0
	first = -1
	for j := i; j < s.size && j < i+maxPlaceWords; j++ {
		if j > i && s.words[j].gap&gapSign != 0 {
			break
		}
		word := s.word(j)
		h, length = h.add(word), length+len(word)
		if length > placeLongest {
			break
		}
		if k := s.findPlace(h, i, j, length); k != nil {
			first, next = int(k.first), j+1
		}
	}
	return first, next
}

func (s *Scanner) findPlace(h keyHash, i, j, length int) *placeKey {
	for slot := h.slot(len(placeSlots)); placeSlots[slot] != 0; slot = (slot + 1) % len(placeSlots) {
		k := &placeKeys[placeSlots[slot]-1]
		if int(k.length) == length && s.spells(i, j, placeText[k.start:int(k.start)+length]) {
			return k
		}
	}
	return nil
}

// choose returns the regions of a name that are of the kinds given, the surest only: a
// name in force beats an alias. Where a province is among them and the kind is not
// told, the province is meant.
func choose(first int, kinds at, told bool) (r Region) {
	best := uint8(3)
	for n := first; ; n++ {
		p := &places[n]
		if p.kind&kinds != 0 && p.rank <= best {
			if p.rank < best {
				r.Size = 0
			}
			best = p.rank
			if r.Size < len(r.Codes) {
				r.Codes[r.Size] = p.code
				r.Size++
			}
		}
		if p.last {
			break
		}
	}
	if r.Size > 1 && !told {
		for _, c := range r.Codes[:r.Size] {
			if c < 100 {
				r.Codes[0], r.Size = c, 1
				break
			}
		}
	}
	r.Told = told
	return r
}

// markers returns the kinds of region that the words from i on tell, and the first word
// behind them.
func (s *Scanner) markers(i int) (kinds at, next int) {
	for next = i; next < s.size; {
		m := s.match(next)
		kind := at(0)
		switch m.word {
		case wordCity:
			kind = atCity
		case wordRegency:
			kind = atRegency
		case wordProvince:
			kind = atProvince
		}
		if kind == 0 || next > i && s.words[next].gap&(gapSlash|gapDot|gapSpace) == 0 {
			return kinds, next
		}
		if next > i && s.words[next].gap&gapSlash == 0 && kinds != 0 {
			return kinds, next // Kabupaten Kota Baru
		}
		kinds |= kind
		next = m.wordNext
	}
	return kinds, next
}

// region reads the region that the words from i on name. With a mark in front it may
// stand anywhere; without one it must end what it belongs to.
func (s *Scanner) region(i int, kind uint8) (r Region, next int, ok bool) {
	kinds, from := s.markers(i)
	told := kinds != 0
	if !told {
		kinds = s.tiers(kind)
	}
	if from >= s.size {
		return r, i, false
	}
	first, next := s.placeName(from)
	if first < 0 {
		return r, i, false
	}
	if kind == kindPOLRES && s.is(next, "kota") && s.words[next].gap&gapSign == 0 {
		if r = choose(first, atCity, true); r.Size > 0 {
			return r, next + 1, true
		}
	}
	r = choose(first, kinds, told)
	if r.Size == 0 && !told {
		r = choose(first, atAny, false)
	}
	return r, next, r.Size > 0
}

// tiers returns the kinds of region that the words of the part in hand leave.
func (s *Scanner) tiers(kind uint8) at {
	if s.Size > 0 {
		switch types[s.Parts[s.Size-1].Type] {
		case "kota":
			return atCity
		case "kab":
			return atRegency
		case "prov":
			return atProvince
		}
	}
	if kind == 0 {
		return atAny
	}
	return kinds[kind].tiers
}

// ends reports whether nothing of a name follows before word i.
func (s *Scanner) ends(i int) bool {
	if i >= s.size || s.words[i].gap&gapSign != 0 {
		return true
	}
	m := s.match(i)
	switch {
	case m.head != 0 && kinds[heads[m.head].kind].breaks:
		return true
	case m.word == wordCity, m.word == wordRegency, m.word == wordProvince, m.word == wordNational, m.word == wordAt:
		return true
	}
	first, next := s.placeName(i) // Bandung Jawa Barat
	return first >= 0 && (next >= s.size || s.words[next].gap&gapSign != 0)
}

// note keeps a region: a regency rather than the province that it lies in.
func (s *Scanner) note(r Region) {
	old := &s.Region
	switch {
	case old.Size == 0:
		*old = r
	case r.Codes[0] < 100 && old.Codes[0] >= 100:
		old.within(r.Codes[0])
	case r.Codes[0] >= 100 && old.Codes[0] < 100:
		province := old.Codes[0]
		*old = r
		old.within(province)
	case r.Told && !old.Told:
		*old = r
	}
}

// within leaves the regions of a province, if there are any.
func (r *Region) within(province uint16) {
	kept := *r
	kept.Size = 0
	for _, c := range r.Codes[:r.Size] {
		if c/100 == province {
			kept.Codes[kept.Size] = c
			kept.Size++
		}
	}
	if kept.Size > 0 {
		*r = kept
	}
}
