package recap

import (
	"iter"
	"math/bits"
	"slices"
)

// set is a set of places. It is a sorted list while its members are few for how far they
// reach, and bits when that is smaller: never more than eight bytes for each member.
type set struct {
	list []int32
	bits []uint64
	n    int // members, where there are bits
}

// add adds a place; a negative one is none.
func (s *set) add(i int) {
	switch {
	case i < 0:
	case s.bits == nil:
		s.addToList(int32(i))
	case i/64 < len(s.bits):
		if s.bits[i/64]&(1<<(i%64)) == 0 {
			s.bits[i/64] |= 1 << (i % 64)
			s.n++
		}
	case i/64+1 <= s.n+1: // as bits, no more than twice what a list would be
		s.bits = append(s.bits, make([]uint64, i/64+1-len(s.bits))...)
		s.add(i)
	default:
		s.list = slices.AppendSeq(make([]int32, 0, s.n+1), s.places32())
		s.bits, s.n = nil, 0
		s.addToList(int32(i))
	}
}

func (s *set) addToList(i int32) {
	last := len(s.list) - 1
	if last >= 0 && s.list[last] >= i {
		at, found := slices.BinarySearch(s.list, i)
		if !found {
			s.list = slices.Insert(s.list, at, i)
			s.pack()
		}
		return
	}
	s.list = append(s.list, i)
	s.pack()
}

// pack turns a list into bits where they are smaller.
func (s *set) pack() {
	words := int(s.list[len(s.list)-1])/64 + 1
	if 8*words > 4*len(s.list) {
		return
	}
	s.bits, s.n = make([]uint64, words), len(s.list)
	for _, i := range s.list {
		s.bits[i/64] |= 1 << (i % 64)
	}
	s.list = nil
}

// addMoved adds the places of another set, each moved to where it is here.
func (s *set) addMoved(o *set, moved []int) {
	if o.bits == nil && len(o.list) <= 8 {
		for _, i := range o.list {
			s.add(moved[i])
		}
		return
	}
	others := make([]int32, 0, o.len())
	for i := range o.all() {
		others = append(others, int32(moved[i]))
	}
	slices.Sort(others)
	if s.bits == nil { // at once, for a list takes long to insert into
		s.list = slices.Compact(merged(s.list, others))
		s.pack()
		return
	}
	for _, i := range others {
		s.add(int(i))
	}
}

// merged returns the members of two sorted lists in order.
func merged(a, b []int32) []int32 {
	all := make([]int32, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		if a[0] <= b[0] {
			all, a = append(all, a[0]), a[1:]
		} else {
			all, b = append(all, b[0]), b[1:]
		}
	}
	return append(append(all, a...), b...)
}

func (s *set) len() int {
	if s.bits != nil {
		return s.n
	}
	return len(s.list)
}

// has reports whether a place is a member.
func (s *set) has(i int) bool {
	if s.bits != nil {
		return i/64 < len(s.bits) && s.bits[i/64]&(1<<(i%64)) != 0
	}
	_, found := slices.BinarySearch(s.list, int32(i))
	return found
}

// all yields the members in order.
func (s *set) all() iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range s.places32() {
			if !yield(int(i)) {
				return
			}
		}
	}
}

func (s *set) places32() iter.Seq[int32] {
	if s.bits == nil {
		return slices.Values(s.list)
	}
	return func(yield func(int32) bool) {
		for i, word := range s.bits {
			for ; word != 0; word &= word - 1 {
				if !yield(int32(i*64 + bits.TrailingZeros64(word))) {
					return
				}
			}
		}
	}
}

// holds reports whether all members of another set are in this one.
func (s *set) holds(o *set) bool {
	for i := range o.all() {
		if !s.has(i) {
			return false
		}
	}
	return true
}
