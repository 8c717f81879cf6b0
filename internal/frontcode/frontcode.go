// Package frontcode keeps a sorted list of ASCII names in little space: of each
// name only what differs from the one before it.
package frontcode

import (
	"fmt"
	"iter"
)

// List is a list of names made by [Encode].
//
// Names lie in blocks. A name is a byte that says how many bytes it shares with the
// one before it, zero at the beginning of a block, and the bytes after those, the
// last of them with its high bit set.
type List struct {
	Data  string
	Start []uint32 // where each block begins
	Len   int      // names
}

// block is how many names are in a block, but for the last.
const block = 16

const lastByte = 0x80

// Append appends name i, from 0 to Len-1, to dst.
func (l *List) Append(dst []byte, i int) []byte {
	from := len(dst)
	at := int(l.Start[i/block])
	for range i%block + 1 {
		dst, at = l.next(dst, from, at)
	}
	return dst
}

// next puts the name at a position of Data in place of the one before it, which
// begins at from in dst, and returns the position of the name after it.
func (l *List) next(dst []byte, from, at int) ([]byte, int) {
	dst = dst[:from+int(l.Data[at])]
	for at++; l.Data[at] < lastByte; at++ {
		dst = append(dst, l.Data[at])
	}
	return append(dst, l.Data[at]&^lastByte), at + 1
}

// From yields the names from number i on with their numbers, in order. A name is
// valid until the next step.
func (l *List) From(i int) iter.Seq2[int, []byte] {
	return func(yield func(int, []byte) bool) {
		if i >= l.Len {
			return
		}
		name := make([]byte, 0, 64)
		at := int(l.Start[i/block])
		for n := i - i%block; n < l.Len; n++ {
			name, at = l.next(name, 0, at)
			if n >= i && !yield(n, name) {
				return
			}
		}
	}
}

// Search returns the number of the first name that is not below what compare looks
// for, Len if all are. Compare is given names in no particular order, each valid
// during the call, and returns a negative number for those below; the names must be
// ordered by it.
func (l *List) Search(compare func(name []byte) int) int {
	var buf [64]byte
	lo, hi := 0, len(l.Start) // blocks: the first of block lo is below
	for lo < hi {
		m := int(uint(lo+hi) / 2)
		head, _ := l.next(buf[:0], 0, int(l.Start[m]))
		if compare(head) < 0 {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo == 0 {
		return 0
	}
	for i, name := range l.From((lo - 1) * block) {
		if i >= lo*block || compare(name) >= 0 {
			return i
		}
	}
	return l.Len
}

// Encode makes a list of names, in the order given. No name may be empty, hold a
// byte outside ASCII or be the beginning of the name before it.
func Encode(names []string) (List, error) {
	var data []byte
	l := List{Len: len(names)}
	before := ""
	for i, name := range names {
		if i%block == 0 {
			l.Start = append(l.Start, uint32(len(data)))
			before = ""
		}
		shared := 0
		for shared < min(len(name), len(before), 255) && name[shared] == before[shared] {
			shared++
		}
		if shared == len(name) {
			return List{}, fmt.Errorf("frontcode: %q is empty or the beginning of %q", name, before)
		}
		data = append(data, byte(shared))
		for _, c := range []byte(name[shared:]) {
			if c >= lastByte {
				return List{}, fmt.Errorf("frontcode: %q is not ASCII", name)
			}
			data = append(data, c)
		}
		data[len(data)-1] |= lastByte
		before = name
	}
	l.Data = string(data)
	return l, nil
}
