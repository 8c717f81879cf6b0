package offices

// Scanner takes one text apart: the parts read so far, and the words that are left. It
// holds its buffers, so that it can stay on the stack.
type Scanner struct {
	divided
	Parts  [maxParts]Part
	Size   int    // parts in use
	Region Region // the region that the text names
	Posted bool   // a post stood in front of the office
}

// current returns the part in hand, nil before the first and behind one that has ended.
func (s *Scanner) current() *Part {
	if s.Size == 0 || s.Parts[s.Size-1].ended {
		return nil
	}
	return &s.Parts[s.Size-1]
}

// begin begins a part.
func (s *Scanner) begin(p Part) {
	if s.Size < maxParts {
		s.Parts[s.Size] = p
		s.Size++
	}
}

// Span returns where the words of a name stand in the text; nowhere where there are none.
func (s *Scanner) Span(p *Part) (from, to int) {
	if !p.Named() {
		return 0, 0
	}
	return int(s.words[p.From].start), int(s.words[p.To-1].end)
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
