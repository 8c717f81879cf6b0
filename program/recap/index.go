package recap

import (
	"iter"
	"math/bits"
)

// index gives every different item a place, in the order in which they come.
type index[T comparable] struct {
	places map[T]int
	items  []T
}

func (x *index[T]) place(item T) int {
	if i, ok := x.places[item]; ok {
		return i
	}
	if x.places == nil {
		x.places = make(map[T]int)
	}
	i := len(x.items)
	x.places[item] = i
	x.items = append(x.items, item)
	return i
}

// bitset is a set of places.
type bitset []uint64

// add adds a place; a negative one is none.
func (b *bitset) add(i int) {
	if i < 0 {
		return
	}
	for len(*b) <= i/64 {
		*b = append(*b, 0)
	}
	(*b)[i/64] |= 1 << (i % 64)
}

func (b *bitset) addAll(o bitset) {
	for len(*b) < len(o) {
		*b = append(*b, 0)
	}
	for i, word := range o {
		(*b)[i] |= word
	}
}

func (b bitset) len() int {
	n := 0
	for _, word := range b {
		n += bits.OnesCount64(word)
	}
	return n
}

func (b bitset) all() iter.Seq[int] {
	return func(yield func(int) bool) {
		for i, word := range b {
			for ; word != 0; word &= word - 1 {
				if !yield(i*64 + bits.TrailingZeros64(word)) {
					return
				}
			}
		}
	}
}
