package village

import "github.com/integritas-id/integritas/region"

// namesLike returns the numbers of the names that begin with a folded key, from
// first up to last, which is not among them; with whole set only those that have
// no other letters. A key is folded as by package fold.
func namesLike(key []byte, whole bool) (first, last int) {
	first = names.Search(func(name []byte) int {
		return compareFolded(name, key, true)
	})
	for i, name := range names.From(first) {
		if c := compareFolded(name, key, whole); c != 0 {
			return first, i
		}
	}
	return first, names.Len
}

// compareFolded compares the folded form of an ASCII name with a key; unless whole
// is set, letters of the name after those of the key do not count.
func compareFolded(name, key []byte, whole bool) int {
	k := 0
	for _, c := range name {
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		} else if (c < 'a' || c > 'z') && (c < '0' || c > '9') {
			continue
		}
		if k == len(key) {
			if whole {
				return 1
			}
			return 0
		}
		if c != key[k] {
			return int(c) - int(key[k])
		}
		k++
	}
	return k - len(key)
}

// called yields the numbers and keys of the villages in a region whose names are
// among those numbered from first up to last, in code order. The zero Code contains
// all villages; going through them takes some 40 µs.
func called(first, last int, c region.Code, yield func(i int, key uint32) bool) {
	if first >= last {
		return
	}
	from, to := within(c)
	lowest, highest := uint16(first), uint16(last-1)
	for i, n := range nameOf[from:to] {
		if n-lowest <= highest-lowest && !yield(from+i, keyAt(from+i)) {
			return
		}
	}
}

// keyAt returns the key of a village.
func keyAt(i int) (key uint32) {
	keys(i, i+1, func(_ int, k uint32) bool {
		key = k
		return true
	})
	return key
}
