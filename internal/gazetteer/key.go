package gazetteer

import (
	"iter"
)

func isLetter(c byte) bool {
	return 'a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9' || c == '\''
}

func lower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c + 'a' - 'A'
	}
	return c
}

// entries is the number of names: those of the units and the other ones.
const entries = len(order)

// entryName returns the name of an entry: that of a unit, or from Units on another name.
func entryName(e int) string {
	if e < Units {
		return Name(e)
	}
	return seatName(e-Units+Regencies, e)
}

// keyLength returns the number of letters in the name of an entry.
func keyLength(e int) int {
	signs := int(nameLengths[e] >> 6)
	if signs == 3 { // or more
		var buf [64]byte
		return len(appendFolded(buf[:0], entryName(e)))
	}
	return nameLength(e) - signs
}

// entryUnit returns the unit that an entry names.
//
//go:noinline
func entryUnit(e int) int {
	if e < Units {
		return e
	}
	return int(otherUnit[e-Units])
}

// entryHow returns how an entry names its unit.
func entryHow(e int) How {
	switch {
	case e < Units:
		return Exact
	case e < Units+aliasCount:
		return Alias
	}
	return Former
}

// CompareFolded compares the folded form of an ASCII name with a key, as of package
// fold; unless whole is set, letters of the name after those of the key do not count.
func CompareFolded[N string | []byte](name N, key []byte, whole bool) int {
	k := 0
	for i := range len(name) {
		c := name[i]
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

// appendFolded appends the folded form of an ASCII name.
//
//go:noinline
func appendFolded[N string | []byte](dst []byte, name N) []byte {
	for i := range len(name) {
		c := name[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		} else if (c < 'a' || c > 'z') && (c < '0' || c > '9') {
			continue
		}
		dst = append(dst, c)
	}
	return dst
}

// Run is the places in order from first up to last of names that begin alike.
type Run struct{ first, last int }

// startRun returns the names that begin with the first two letters of a key.
//
//go:noinline
func startRun(key []byte) Run {
	b := Bucket(key[0], key[1])
	if b < 0 {
		return Run{}
	}
	return Run{int(buckets[b]), int(buckets[b+1])}
}

// Bucket returns the number of the names that begin with two letters, in order: all
// that begin with a digit have number 0. It is negative where no name may be.
func Bucket(first, second byte) int {
	if first > 'z' || second > 'z' {
		return -1
	}
	if first < 'a' {
		return 0
	}
	return int(first-'a'+1)*27 + max(0, int(second)-'a'+1)
}

// BeginningBits is how many bits the number of a beginning has: enough for five of six words
// that begin no name to be told at once.
const BeginningBits = 14

// Beginning returns the number of the first four letters of a key, which may be that of
// others too.
func Beginning(key []byte) uint32 {
	return (uint32(key[0]) | uint32(key[1])<<8 | uint32(key[2])<<16 | uint32(key[3])<<24) * 0x9e3779b1 >> (32 - BeginningBits)
}

// MayBegin reports whether the first word of a name may be one: false for most words of
// other kinds, never for one that is.
func MayBegin(word []byte) bool {
	if len(word) < 4 {
		return true
	}
	bit := Beginning(word)
	return beginnings[bit/8]&(1<<(bit%8)) != 0
}

// narrow returns the names of a run from the first one that begins with a key on, none
// if none does. What follows those that begin with it is left in the run: to look for
// the end would take as long again.
func (r Run) narrow(key []byte) Run {
	lo, hi := r.first, r.last
	for lo < hi {
		m := int(uint(lo+hi) / 2)
		if CompareFolded(entryName(int(order[m])), key, false) < 0 {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo == r.last || !begins(lo, key) {
		return Run{}
	}
	return Run{lo, r.last}
}

// begins reports whether the name at a place in order begins with a key.
func begins(i int, key []byte) bool { return CompareFolded(entryName(int(order[i])), key, false) == 0 }

// whole returns the names of a run narrowed to a key that have no other letters.
func (r Run) whole(key []byte) Run {
	end := r.first
	for end < r.last && keyLength(int(order[end])) == len(key) && (end == r.first || begins(end, key)) {
		end++
	}
	return Run{r.first, end}
}

// How says how a name in a text and a name in the tables agree.
type How uint8

// Aliases yields the other names of a unit, in the order of the tables.
func Aliases(unit int) iter.Seq[string] {
	return func(yield func(string) bool) {
		for i, u := range otherUnit[:aliasCount] {
			if int(u) == unit && !yield(entryName(Units+i)) {
				return
			}
		}
	}
}

// The ways, the surest first.
const (
	Exact    How = iota + 1 // the name in force
	Alias                   // a short form or another spelling
	Former                  // a former name
	Misspelt                // near a name, or the beginning of one
)
