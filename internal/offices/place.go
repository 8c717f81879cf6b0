package offices

import "github.com/integritas-id/integritas/internal/fold"

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
func (s *divided) placeName(i int) (first, next int) {
	h, length := fold.NewHash, 0
	first = -1
	for j := i; j < s.size && j < i+maxPlaceWords; j++ {
		if j > i && s.words[j].gap&gapSign != 0 {
			break
		}
		word := s.word(j)
		h, length = h.Add(word), length+len(word)
		if length > placeLongest {
			break
		}
		if k := s.findPlace(h, i, j, length); k != nil {
			first, next = int(k.first), j+1
		}
	}
	return first, next
}

func (s *divided) findPlace(h fold.Hash, i, j, length int) *placeKey {
	for at := slot(h, len(placeSlots)); placeSlots[at] != 0; at = (at + 1) % len(placeSlots) {
		k := &placeKeys[placeSlots[at]-1]
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
func (s *divided) markers(i int) (kinds at, next int) {
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

// ends reports whether nothing of a name follows before word i.
func (s *divided) ends(i int) bool {
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

// placeAt reports whether the mark or the name of a region stands at word i.
func (s *divided) placeAt(i int) bool {
	kinds, _ := s.markers(i)
	first, _ := s.placeName(i)
	return kinds != 0 || first >= 0
}

// OpensRegion reports whether a name begins with a word for a kind of region, with more
// behind it: "Kab. A. Besar".
func OpensRegion(name string) bool {
	if name == "" || len(name) > MaxText {
		return false
	}
	var s divided
	s.text = name
	if !s.split() || s.size < 2 {
		return false
	}
	kinds, next := s.markers(0)
	return kinds != 0 && next < s.size
}

// SchoolRegion returns the region that the place in the name of a numbered school is, 0
// where it is none or several.
func SchoolRegion(name string) uint16 {
	var s divided
	s.text = name
	if !s.split() {
		return 0
	}
	for i := range s.size {
		if !isNumber(s.word(i)) || i+1 == s.size {
			continue
		}
		kinds, from := s.markers(i + 1)
		if kinds == 0 {
			kinds = atAny
		}
		first, next := s.placeName(from)
		if first < 0 || next != s.size {
			return 0
		}
		if r := choose(first, kinds&^atProvince, true); r.Size == 1 {
			return r.Codes[0]
		}
		return 0
	}
	return 0
}

// IsTwin reports whether several villages of a kind, "desa" or "kelurahan", in a regency
// have a name, so that it does not tell them apart.
func IsTwin(kind, regency, name string) bool {
	h := uint32(fold.NewHash.AddText(kind).AddText(regency).AddText(name))
	lo, hi := 0, len(twinVillages)
	for lo < hi {
		m := int(uint(lo+hi) / 2)
		if twinVillages[m] < h {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo < len(twinVillages) && twinVillages[lo] == h
}
